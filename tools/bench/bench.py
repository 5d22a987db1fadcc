#!/usr/bin/env python3
"""Holds Jalon against the floor, a bare C program on curses and SQLite over the same rows, side by side in one run.

Prints tables in Markdown, every row beside its goal, and writes all figures as JSON. docs/performance.md explains the
method and each row.
"""
import argparse
import datetime
import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import commands
import diagnostics
import imports
import play
import programme
import report
import server
from figures import summary
from scenario import acts

HERE = Path(__file__).resolve().parent
GROUPS = {
    "list": "the screens of a demo programme",
    "today": "Today over 500,000 actions, beside the list of cases",
    "commands": "case list and the export, beside sqlite3",
    "diagnostics": "an answer until it is durable, scores, the place among like associations",
    "import": "the import of a register, beside SQLite itself",
    "server": "the screens on PostgreSQL, beside the same programme in a file (only when asked for; --large: of 2,000,000)",
    "large": "the screens of 2,000,000 associations, beside those of 42,000 (only when asked for)",
}
FEW, MANY = 42_000, 2_000_000
ACTIONS = 500_000


def say(text):
    print(text, file=sys.stderr, flush=True)


def ask_for_steadiness():
    """Real-time priority for this process and for what it measures, where the system grants it: then little else that
    runs on the machine is in the figures. Says whether it did."""
    try:
        os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(10))
    except OSError:
        return False
    return True


class Bench:
    """What all measurements share: the programs, where they work, and how patient the person is."""

    def __init__(self, options):
        self.options, self.folder, self.program = options, options.folder.resolve(), options.program.resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        self.environment = play.environment(home)
        self.floor = self.compiled("floor", "floor/floor.c", "floor/rows.c")
        self.acts = [act for act in acts(options.quick) if self.is_wanted(act.name)]

    def is_wanted(self, act):
        """Whether this act is asked for, or one that is laid beside it."""
        measures = {"page": ("letters", "register"), "cursor": ("change", "plan")}
        asked = tuple(name for name in self.options.only or () if name not in GROUPS)
        return not asked or act.startswith(asked) or any(name.startswith(measures.get(act, "\0")) for name in asked)

    def compiled(self, name, *sources):
        """A program in C, with the flags that a distribution would use."""
        flags = subprocess.run(
            ["pkg-config", "--cflags", "--libs", "ncursesw", "sqlite3"], check=True, capture_output=True, text=True
        ).stdout.split()
        program = self.folder / name
        files = [HERE / source for source in sources]
        subprocess.run(["cc", "-O2", "-Wall", "-Wextra", "-o", program, *files, *flags], check=True)
        return program

    # -- the screens

    def players(self, over, copied=True):
        """The floor and Jalon, each on a copy of its own, or both on the programme itself."""
        is_useful = over.shows_rows()
        floor = [self.floor, over.copy("floor") if copied else over.path]
        jalon = [self.program, "--database", over.copy("jalon") if copied else over.path, "--as", over.lead, "--lang", "fr"]
        return [
            play.Player(name, [str(word) for word in words], self.environment, is_useful)
            for name, words in (("floor", floor), ("jalon", jalon))
        ]

    def sessions(self, players, between=None):
        """Starts and whole sessions by turns, so that a slower minute of the machine falls on every player; `between` is
        done after each turn."""
        all_found = [play.Found() for _ in players]
        for player in players:  # the first start reads the file from the disk: it is not counted
            play.stop(play.start(player, play.Found()))
        for _ in range(self.options.starts):
            for player, found in zip(players, all_found):
                play.stop(play.start(player, found))
        for turn in range(self.options.sessions):
            say(f"  session {turn + 1} of {self.options.sessions}")
            for player, found in zip(players, all_found):
                play.play(player, self.acts, found)
            if between:
                between()
        return all_found

    def list(self):
        for associations in self.options.associations:
            over = programme.demo(self.program, self.folder, associations, self.environment, say)
            say(f"The screens of {associations:,} associations, {over.cases:,} cases")
            players = self.players(over)
            commits = []
            floor, jalon = self.sessions(players, lambda: commits.extend(self.commits(players[0].command[-1])))
            commit = summary(commits)
            self.keep_pictures(players, (floor, jalon))
            over.forget_copies()
            yield (
                f"{over.associations:,} associations, {over.cases:,} cases, {play.COLUMNS}×{play.ROWS}", "floor", "jalon",
                report.in_the_terminal(floor, jalon, commit),
                {"commit": commit, "floor": details(floor), "jalon": details(jalon)},
            )  # fmt: skip

    def commits(self, copy, many=200):
        """The floor's own time for one durable change, without a terminal, in milliseconds."""
        run = subprocess.run([self.floor, "--commits", str(many), copy], check=True, capture_output=True, text=True)
        return [float(line) / 1000 for line in run.stdout.split()]

    def keep_pictures(self, players, all_found):
        """The last screen of every act, to be looked at: figures of a program that did something else mean nothing."""
        folder = self.folder / "screens"
        folder.mkdir(exist_ok=True)
        for player, found in zip(players, all_found):
            for act, picture in found.pictures.items():
                (folder / f"{player.name}, {act}.txt").write_text(picture + "\n")

    def large(self):
        """Both are imported registers, so that nothing but their size differs. They are too large to be copied: what is
        saved here stays in them, some tags on one case."""
        overs = []
        for lines in (FEW, self.options.large_lines):
            overs.append(imports.opened_register(self.program, self.folder, self.environment, lines, say))
        say(f"The screens of {overs[0].cases:,} and of {overs[1].cases:,} cases")
        floors, jalons = zip(*[self.players(over, copied=False) for over in overs])
        small, large = self.sessions(jalons)
        floor_small, floor_large = self.sessions(floors)
        for name, pair, goal in (("jalon", (small, large), 1.25), ("floor", (floor_small, floor_large), None)):
            yield (
                f"{name} over a register of {overs[0].associations:,} and of {overs[1].associations:,} associations, a case each",
                "few", "many", report.of_size(*pair, goal), {"few": details(pair[0]), "many": details(pair[1])},
            )  # fmt: skip

    def today(self):
        """Both are Jalon on the same programme; only the screen on which it opens differs."""
        over = programme.demo(self.program, self.folder, self.options.associations[0], self.environment, say)
        over = programme.with_actions(over, ACTIONS, say)
        say("Today")
        words = [self.program, "--database", over.path, "--as", over.busiest, "--lang", "fr"]
        players = [
            play.Player(
                "jalon", [str(word) for word in words], self.environment | {"JALON_SCREEN": screen}, over.shows_rows(),
            )
            for screen in ("cases", "today")
        ]  # fmt: skip
        self.acts = [act for act in acts(self.options.quick) if act.name in ("cursor", "page", "hundred")]
        cases, today = self.sessions(players)
        yield (
            f"Today over {over.cases:,} cases and {ACTIONS:,} actions", "cases", "today", report.of_today(cases, today),
            {"cases": details(cases), "today": details(today)},
        )  # fmt: skip

    def server(self):
        """Both are Jalon over the same rows; one reads them from a file, the other from a server on this machine."""
        if not self.options.large:
            over = programme.demo(self.program, self.folder, self.options.associations[0], self.environment, say)
            yield self.served(over, over.copy("file"))
            over.forget_copies()
            return
        # Too large to be copied beside itself: what is saved here stays in it, some tags on one case.
        over = imports.opened_register(self.program, self.folder, self.environment, self.options.large_lines, say)
        yield self.served(over, over.path)

    def served(self, over, file):
        """One programme in a file and on a server: a private one, or one that holds it already."""
        say(f"A server of {over.associations:,} associations")
        private, address, seconds = None, self.options.served, None
        try:
            if not address:
                private = server.PrivateServer()
                address, seconds = private.programme(self.program, over.path, self.environment)
                say(f"  copied in {seconds:.0f} s")
            players = [
                play.Player("jalon", [str(word) for word in (self.program, "--database", place, "--as", over.lead, "--lang", "fr")],
                            self.environment, over.shows_rows())
                for place in (file, address)
            ]  # fmt: skip
            on_file, remote = self.sessions(players)
        finally:
            if private:
                private.stop()
        return (
            f"PostgreSQL beside SQLite over {over.associations:,} associations", "file", "server", report.of_server(on_file, remote),
            {"file": details(on_file), "server": details(remote), "copy": seconds},
        )  # fmt: skip

    # -- whole processes

    def commands(self):
        over = programme.demo(self.program, self.folder, self.options.associations[0], self.environment, say)
        say("Subcommands")
        pairs = commands.pairs(self.program, over.path)
        times = 5 if self.options.quick else 25
        measured = {name: commands.by_turns(pair, self.environment, times) for name, pair in pairs.items()}
        yield f"Subcommands, {over.cases:,} cases", "sqlite3", "jalon", report.of_subcommands(measured), measured

    def diagnostics(self):
        over = programme.demo(self.program, self.folder, self.options.associations[0], self.environment, say)
        say("Diagnostics")
        players, found = self.players(over), (play.Found(), play.Found())
        interview = diagnostics.interview(over.path, 2 if self.options.quick else 9)
        beside = [act for act in acts(self.options.quick) if act.name in ("cursor", "page")]
        for player, one in zip(players, found):
            play.play(player, [*beside, interview], one)
        self.keep_pictures(players, found)
        copy = over.copy("diagnostics")
        measured = {
            "answers": diagnostics.answers(self.program, copy, over.lead, self.environment, 2 if self.options.quick else 6),
            "commit": summary(self.commits(players[0].command[-1])),
        } | diagnostics.core(self.program, copy, self.environment)
        over.forget_copies()
        rows = report.of_diagnostics(measured, *found)
        yield f"Diagnostics, {over.cases:,} cases", "floor", "jalon", rows, measured

    def import_(self):
        say("Imports")
        floor = self.compiled("import_floor", "import_floor.c")
        times = 1 if self.options.quick else 3
        measured = imports.measure(self.program, floor, self.folder, self.environment, FEW, times)
        yield f"Import of a register of {FEW:,} lines", "SQLite", "jalon", report.of_import(measured), measured

    def all(self):
        """The tables that were asked for: title, the two heads, rows, and all that is behind them."""
        only = self.options.only or ["list", "today", "commands", "diagnostics", "import"]
        groups = dict.fromkeys(name if name in GROUPS else "list" for name in only)
        if self.options.large and "server" not in groups:
            groups["large"] = None
        for name in groups:
            yield from getattr(self, "import_" if name == "import" else name)()


def details(found):
    """Everything that was measured, for the JSON."""
    acts_of = {
        name: {kind: summary([one[kind] for one in measured]) for kind in ("first", "last", "body", "bytes")}
        for name, measured in found.acts.items()
    }
    lists = {name: summary(value) for name, value in vars(found).items() if isinstance(value, list)}
    return lists | {"acts": acts_of}


def options_of(arguments):
    parser = argparse.ArgumentParser(
        prog="./run bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="groups of rows:\n" + "\n".join(f"  {name:10} {what}" for name, what in GROUPS.items())
        + "\n\nacts of the screens: " + ", ".join(dict.fromkeys(act.name.split(":")[0] for act in acts(True))),
    )  # fmt: skip
    add = parser.add_argument
    add("--program", type=Path, required=True, help=argparse.SUPPRESS)
    add("--folder", type=Path, default=HERE.parent.parent / ".build" / "bench", help="where programmes and figures are kept (.build/bench)")
    add("--quick", action="store_true", help="fewer repeats: a minute, coarser")
    add("--only", action="append", metavar="NAME", help="a group of rows, or an act of the screens; may be repeated")
    add("--associations", action="append", type=int, metavar="N", help=f"size of the demo ({FEW}); may be repeated")
    add("--large", action="store_true", help=f"also {MANY:,} associations, or with --only server those: takes long, and some 10 GB of disk")
    add("--served", metavar="ADDRESS", help="a server that holds a copy of that programme already, and that may be written to")
    add("--sessions", type=int, metavar="N", help="how many sessions of each program (3)")
    add("--large-lines", type=int, default=MANY, metavar="N", help="how many lines that register has")
    add("--fresh", action="store_true", help="make the programmes anew")
    options = parser.parse_args(arguments)
    options.associations = options.associations or [FEW]
    options.starts, sessions = (3, 1) if options.quick else (15, 3)
    options.sessions = options.sessions or sessions
    return options


def main(arguments):
    options = options_of(arguments)
    bench = Bench(options)
    if options.fresh:
        for old in bench.folder.glob("*.jalon*"):
            old.unlink()
    steady = ask_for_steadiness()
    print(f"{datetime.date.today()}" + (", at real-time priority" if steady else ""), flush=True)
    kept = []
    for title, left, right, rows, behind in bench.all():
        print(f"\n{title}\n\n{report.table(rows, left, right)}", flush=True)
        kept.append({"title": title, "rows": [asdict(row) | {"met": row.met} for row in rows], "behind": behind})
    out = bench.folder / "figures.json"
    out.write_text(json.dumps({"on": str(datetime.date.today()), "steady": steady, "tables": kept}, indent=1) + "\n")
    say(f"\nAll figures: {out}\nThe last screen of each act: {bench.folder / 'screens'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
