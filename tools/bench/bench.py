#!/usr/bin/env python3
"""Holds Jalon against the floor, a bare C program on curses and SQLite over the same rows, side by side in one run.

Prints one table in Markdown, every row beside its goal, and writes all figures as JSON. docs/performance.md explains
the method and each row.
"""
import argparse
import datetime
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import play
import programme
import report
from figures import summary
from scenario import acts

HERE = Path(__file__).resolve().parent


def say(text):
    print(text, file=sys.stderr, flush=True)


def ask_for_steadiness():
    """Real-time priority for this process and for what it measures, where the system grants it: then nothing else that
    runs on the machine is in the figures. Says whether it did."""
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(10))
    except OSError:
        return False
    return True


def build_floor(folder):
    """Compiles the floor, with the flags that a distribution would use."""
    floor = folder / "floor"
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "ncursesw", "sqlite3"], check=True, capture_output=True, text=True
    ).stdout.split()
    sources = [HERE / "floor" / name for name in ("floor.c", "rows.c")]
    subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-o", floor, *sources, *flags], check=True)
    return floor


def commits(floor, copy, many=200):
    """The floor's own time for one durable change, without a terminal, in milliseconds."""
    run = subprocess.run([floor, "--commits", str(many), copy], check=True, capture_output=True, text=True)
    return summary([float(line) / 1000 for line in run.stdout.split()])


def measure_sessions(floor, program, over, options, environment):
    """Sessions by turns, so that a slower minute of the machine falls on both."""
    is_useful = programme.shows_rows(over.name_beginnings())
    copies = {name: over.copy(name) for name in ("floor", "jalon")}
    players = [
        play.Player("floor", [str(floor), str(copies["floor"])], environment, is_useful),
        play.Player(
            "jalon", [str(program), "--database", str(copies["jalon"]), "--as", over.lead, "--lang", "fr"],
            environment, is_useful,
        ),
    ]  # fmt: skip
    found = {player.name: play.Found() for player in players}
    for player in players:  # the first start reads the file from the disk: it is not counted
        play.stop(play.start(player, play.Found()))
    for turn in range(options.starts):
        for player in players:
            play.stop(play.start(player, found[player.name]))
    for turn in range(options.sessions):
        say(f"Session {turn + 1} of {options.sessions}…")
        for player in players:
            play.play(player, acts(options.quick), found[player.name])
    commit = commits(floor, copies["floor"])
    rows = report.sessions(found["floor"], found["jalon"], commit)
    return rows, {"commit": commit, **{name: figures(one) for name, one in found.items()}}, found


def figures(found):
    """Everything that was measured, for the JSON."""
    starts = {name: summary(getattr(found, name)) for name in ("first_screen", "settled", "memory_at_start", "memory_at_end", "idle_ticks", "idle_wake_ups")}
    steps = {
        name: {kind: summary([one[kind] for one in measured]) for kind in ("first", "last", "body", "bytes")}
        for name, measured in found.acts.items()
    }
    return starts | {"acts": steps}


def keep_pictures(found, folder):
    """The last screen of every act, to be looked at: figures of a program that did something else mean nothing."""
    folder.mkdir(exist_ok=True)
    for name, one in found.items():
        for act, picture in one.pictures.items():
            (folder / f"{name}, {act}.txt").write_text(picture + "\n")


def options_of(arguments):
    parser = argparse.ArgumentParser(prog="./run bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, required=True, help="where programmes and figures are kept")
    parser.add_argument("--quick", action="store_true", help="fewer repeats: some seconds instead of minutes")
    parser.add_argument("--associations", type=int, default=42_000, metavar="N", help="size of the demo (42000)")
    parser.add_argument("--fresh", action="store_true", help="make the programmes anew")
    parser.add_argument("--only", metavar="NAME", help="only the rows that bear this word; the others are measured but not shown")
    options = parser.parse_args(arguments)
    options.starts, options.sessions = (3, 1) if options.quick else (15, 3)
    return options


def main(arguments):
    options = options_of(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.fresh:
        for old in options.folder.glob("*.jalon*"):
            old.unlink()
    home = options.folder / "home"
    home.mkdir(exist_ok=True)
    environment = play.environment(home)
    floor = build_floor(options.folder)
    over = programme.demo(options.program, options.folder, options.associations, environment, say)
    steady = ask_for_steadiness()
    rows, details, found = measure_sessions(floor, options.program, over, options, environment)
    keep_pictures(found, options.folder / "screens")
    shown = [row for row in rows if not options.only or options.only in row.name]
    print(
        f"{over.associations:,} associations, {over.cases:,} cases; {play.COLUMNS}×{play.ROWS}; {datetime.date.today()}"
        + ("; at real-time priority" if steady else "") + "\n"
    )
    print(report.table(shown))
    out = options.folder / "figures.json"
    out.write_text(json.dumps({"rows": [asdict(row) | {"met": row.met} for row in rows], "details": details}, indent=1))
    say(f"\nAll figures: {out}\nThe last screens of each act: {options.folder / 'screens'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
