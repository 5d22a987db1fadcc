"""The programmes that are measured: made once, then kept for the next run."""
import datetime
import json
import shutil
import sqlite3
import subprocess
from pathlib import Path


MARKS = " ▌▐┃│>*●✓"


def forget(path):
    """Removes a database and what SQLite keeps beside it."""
    for left in (path, Path(f"{path}-wal"), Path(f"{path}-shm")):
        left.unlink(missing_ok=True)


class Programme:
    """A programme of Jalon in a file.

    Each player has a copy of the very same file: what one saves, the other must not read.
    """

    def __init__(self, path):
        self.path = Path(path)

    def copy(self, name):
        to = self.path.with_name(f"{self.path.stem}.{name}.jalon")
        forget(to)
        shutil.copyfile(self.path, to)
        return to

    def forget_copies(self):
        for copy in self.path.parent.glob(f"{self.path.stem}.*.jalon"):
            forget(copy)

    def ask(self, sql):
        database = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        try:
            return database.execute(sql).fetchall()
        finally:
            database.close()

    @property
    def cases(self):
        return self.ask('SELECT count(*) FROM "case_row"')[0][0]

    @property
    def associations(self):
        return self.ask('SELECT count(*) FROM "association"')[0][0]

    @property
    def lead(self):
        """Who may change every case."""
        return self.ask("""SELECT "name" FROM "adviser" WHERE "role" = 'lead' ORDER BY "id" LIMIT 1""")[0][0]

    @property
    def busiest(self):
        """Who follows the most cases: the longest list of things to do."""
        return self.ask(
            """SELECT a."name" FROM "case" c JOIN "adviser" a ON a."id" = c."adviser" GROUP BY a."id"
            ORDER BY count(*) DESC, a."id" LIMIT 1"""
        )[0][0]

    def shows_rows(self, length=16, wanted=25):
        """Says of a terminal whether so many of its lines hold the name of an association where names begin: below the head
        of that column where there is one, else at the margin."""
        names = self.ask(f'SELECT DISTINCT substr("name", 1, {length}) FROM "association"')
        beginnings = {name.rstrip() for (name,) in names}

        def is_useful(terminal):
            before = max((line.find("Association") for line in terminal.lines), default=0)
            # Between the margin and the name there may be marks.
            before = before if before > len(MARKS) else 0
            lines = (line[before:].lstrip(MARKS)[:length].rstrip() for line in terminal.lines)
            return sum(line in beginnings for line in lines) >= wanted

        return is_useful


def fold_log(path):
    """Brings what the write-ahead log holds into the file, so that a copy of the file is whole."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def brought_up(program, path, environment):
    """Has Jalon open a programme that an older version may have made, so that the copies have today's tables."""
    subprocess.run(
        [program, "--database", path, "case", "list", "--limit", "1"],
        env=environment, check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    fold_log(path)
    return Programme(path)


# The association whose case has a plan as long as one may ever be; its words are in no other name.
PLANNED, ACTIONS = "Quadrivium aux deux cents actions", 200


def plan_commands(lead):
    """What makes a case with a plan of 200 actions under 20 objectives, as lines of `jalon apply`."""
    yield {"command": "association.register", "name": PLANNED, "department": "35", "city": "Rennes"}
    yield {"command": "case.takeOver", "association": "@1", "stage": "plan", "adviser": lead, "reason": "bench"}
    yield {"command": "aim.add", "association": "@1", "text": "Se consacrer aux adhérents"}
    for objective in range(20):
        line = 4 + objective * 11
        yield {"command": "objective.add", "case": "@2", "aim": "@3", "text": f"Objectif {objective + 1}"}
        for action in range(10):
            number = objective * 10 + action
            yield {
                "command": "action.add", "objective": f"@{line}", "title": f"Action {number + 1}, dite en une ligne",
                "mode": ("equipment", "support", "knowledge")[number % 3], "owner": lead,
                "due": f"{2027 + number // 120}-{number // 10 % 12 + 1:02}-{number % 28 + 1:02}",
                "flags": ["human", "poolable"] if number % 4 == 0 else [],
            }  # fmt: skip


def planned(program, programme, environment):
    """Adds the case with the long plan, where the programme lacks it."""
    if programme.ask(f"""SELECT 1 FROM "association" WHERE "name" = '{PLANNED}'"""):
        return programme
    lines = "".join(json.dumps(command) + "\n" for command in plan_commands(programme.lead))
    subprocess.run(
        [program, "--database", programme.path, "--as", programme.lead, "apply"],
        env=environment, input=lines.encode(), check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    fold_log(programme.path)
    return programme


def demo(program, folder, associations, environment, say):
    """The demo programme of so many associations, seed 1."""
    path = folder / f"demo-{associations}.jalon"
    if not path.exists():
        say(f"Making a demo of {associations:,} associations…")
        making = folder / "demo.making"
        forget(making)
        subprocess.run(
            [program, "demo", "--associations", str(associations), "--seed", "1", "--write", making, "--quiet"],
            env=environment, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        making.rename(path)
    return planned(program, brought_up(program, path, environment), environment)


def with_actions(over, many, say):
    """A programme of the same cases with so many open actions, spread over them and over the days around today, as plain
    rows: what they are about is of no matter to who reads them."""
    path = over.path.with_name(f"{over.path.stem}-actions-{many}.jalon")
    if not path.exists():
        say(f"Adding {many:,} actions…")
        making = path.with_suffix(".making")
        shutil.copyfile(over.path, making)
        database = sqlite3.connect(making)
        cases = database.execute("""SELECT "id", "association", "adviser_key" FROM "case_row" WHERE "status" = 'open'""").fetchall()
        today = datetime.date.today()
        (last,) = database.execute("""SELECT coalesce(max("id"), 0) FROM "action" """).fetchone()
        rows = [(last + number + 1, *cases[number % len(cases)], (today + datetime.timedelta(number % 400 - 100)).isoformat()) for number in range(many)]
        database.executemany(
            """INSERT INTO "action" ("id", "version", "association", "case", "objective", "title", "mode", "due", "byHand", "flags", "toolOptions")
            VALUES (?1, 1, ?3, ?2, 1, 'Action ' || ?1, 'support', ?5, 1, '', '')""", rows,
        )  # fmt: skip
        (first,) = database.execute("""SELECT coalesce(max("id"), 0) FROM "agenda" """).fetchone()
        database.executemany(
            """INSERT INTO "agenda" ("id", "case_id", "follower", "own", "kind", "subject", "day", "until")
            VALUES (?1 + ?6, ?2, ?4, 1, 'action', ?1, ?5, '~')""", [(*row, first) for row in rows],
        )  # fmt: skip
        database.commit()
        database.close()
        fold_log(making)
        making.rename(path)
    return Programme(path)
