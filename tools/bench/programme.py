"""The programmes that are measured: made once, then kept for the next run."""
import shutil
import sqlite3
import subprocess
from pathlib import Path


class Programme:
    """A programme of Jalon in a file, and a copy of the same file for each player: what one saves, the other must not read."""

    def __init__(self, path):
        self.path = Path(path)

    def copy(self, name):
        to = self.path.with_name(f"{self.path.stem}.{name}.jalon")
        for left in (to, Path(f"{to}-wal"), Path(f"{to}-shm")):
            left.unlink(missing_ok=True)
        shutil.copyfile(self.path, to)
        return to

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

    def name_beginnings(self, length=16):
        """The first letters of every name, by which a line of the screen is known for a row of the list."""
        return {name for (name,) in self.ask(f'SELECT DISTINCT substr("name", 1, {length}) FROM "association"')}


def shows_rows(beginnings, length=16, wanted=25):
    """Says whether a terminal shows so many lines that begin with the name of an association."""

    def is_useful(terminal):
        # Between the margin and the name there may be marks.
        lines = (line.lstrip(" ▌▐┃│>*●✓") for line in terminal.lines)
        return sum(line[:length].rstrip() in beginnings for line in lines) >= wanted

    short = {name.rstrip() for name in beginnings}
    beginnings = beginnings | short
    return is_useful


def fold_log(path):
    """Brings what the write-ahead log holds into the file, so that a copy of the file is whole."""
    database = sqlite3.connect(path)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def demo(program, folder, associations, environment, say):
    """The demo programme of so many associations, seed 1."""
    path = Path(folder) / f"demo-{associations}.jalon"
    if not path.exists():
        say(f"Making a demo of {associations:,} associations…")
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        subprocess.run(
            [program, "demo", "--associations", str(associations), "--seed", "1", "--write", making, "--quiet"],
            env=environment, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        fold_log(making)
        making.rename(path)
    return Programme(path)
