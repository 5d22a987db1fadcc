"""Whole processes: how long a subcommand takes from its start to its end, beside sqlite3, and its most memory."""
import os
import re
import time

from figures import summary

QUIET = os.open(os.devnull, os.O_RDWR)


def start(command, environment):
    """Starts a command whose output is thrown away."""
    actions = [(os.POSIX_SPAWN_DUP2, QUIET, descriptor) for descriptor in (0, 1)]
    words = [str(word) for word in command]
    return os.posix_spawnp(words[0], words, environment, file_actions=actions)


def ended(command, status):
    if status:
        raise SystemExit(f"bench: {' '.join(map(str, command))} ended with {os.waitstatus_to_exitcode(status)}")


def milliseconds(command, environment):
    """Runs a command to its end."""
    began = time.monotonic_ns()
    _, status = os.waitpid(start(command, environment), 0)
    took = (time.monotonic_ns() - began) / 1e6
    ended(command, status)
    return took


def memory(command, environment):
    """The most that was resident while a command ran, in KiB.

    It is read again and again from the running process: what the system says of an ended one includes the process that
    started it.
    """
    pid = start(command, environment)
    most = 0
    while True:
        there, status = os.waitpid(pid, os.WNOHANG)
        if there:
            ended(command, status)
            return most
        with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as lines:
            if found := re.search(r"VmHWM:\s+(\d+)", lines.read()):
                most = int(found.group(1))
        time.sleep(0.001)


def by_turns(commands, environment, times):
    """Runs several commands in turn, after one uncounted round; the summary of each in milliseconds."""
    found = {name: [] for name in commands}
    for turn in range(-1, times):
        for name, command in commands.items():
            took = milliseconds(command, environment)
            if turn >= 0:
                found[name].append(took)
    return {name: summary(all_of) for name, all_of in found.items()}


ADVISER = '(SELECT "name" FROM "adviser" WHERE "adviser"."id" = "case_row"."adviser")'
LISTED = f'"reference", "name", "department", "stage", "status", {ADVISER}, "last_exchange", "next_follow_up", "score"'
EXPORTED = (
    f'"id", "reference", "association", "name", "rna", "siren", "department", "city", "stage", "status", {ADVISER},'
    ' "opened_on", "last_exchange", "next_follow_up", "score"'
)
IN_ORDER = 'ORDER BY "sort_name", "id"'


def pairs(program, database):
    """What is asked of Jalon, and the same of sqlite3, which finds its rows by the same indexes, the best for each."""
    jalon = [program, "--database", database, "--lang", "fr", "--color", "never"]
    sqlite = ["sqlite3", "-readonly"]

    def pair(arguments, options, columns, condition, limit=""):
        return {
            "floor": [*sqlite, *options, database, f'SELECT {columns} FROM "case_row" {condition} {IN_ORDER} {limit}'],
            "jalon": [*jalon, "case", "list", *arguments],
        }

    return {
        "case list, two terms": pair(
            ["étape:plan", "département:69"], ["-column"], LISTED,
            # The plus keeps sqlite3 from the index of the stage, which leaves ten times as many rows.
            """WHERE +"stage" = 'plan' AND "sort_department" = '69'""",
        ),
        "case list, one term, 50 lines": pair(
            ["étape:plan", "--limit", "50"], ["-column"], LISTED, """WHERE "stage" = 'plan'""", "LIMIT 50"
        ),
        "case list --csv, every case": pair(["--csv"], ["-csv", "-header"], EXPORTED, ""),
    }  # fmt: skip
