"""The import of the register, beside what SQLite itself takes for the finished rows: `import_floor.c` says which work is left out."""
import subprocess
from pathlib import Path

import commands
from figures import summary
from programme import brought_up, forget, planned

HERE = Path(__file__).resolve().parent
FIXTURE = HERE.parent.parent / "Tests" / "Fixtures" / "make_rna.py"


def register(folder, lines):
    """A register of so many lines as it is published, of associations that do not exist."""
    path = folder / f"register-{lines}.csv"
    if not path.exists():
        making = path.with_suffix(".making")
        subprocess.run(["python3", "-B", FIXTURE, str(lines), making], check=True, stdout=subprocess.DEVNULL)
        making.rename(path)
    return path


def steps(program, database):
    jalon = [program, "--database", database, "--as", "Nadia Benali", "--lang", "fr", "--quiet"]
    return [*jalon, "init"], [*jalon, "import", "rna"]


def measure(program, floor, folder, environment, lines, times):
    """Rows a second of both, by turns, and the memory of an import of these lines and of four times as many."""
    database, file = folder / "import.jalon", register(folder, lines)
    init, load = steps(program, database)

    def anew():
        forget(database)
        subprocess.run(init, env=environment, check=True, stdout=subprocess.DEVNULL)

    anew()
    small = commands.memory([*load, file], environment)
    finished = folder / "import.rows"
    subprocess.run([floor, "rows", database, finished], check=True)
    with open(finished, "rb") as rows:
        count = sum(chunk.count(b"\x1e") for chunk in iter(lambda: rows.read(1 << 20), b""))
    took = {"floor": [], "jalon": []}
    for _ in range(times):
        anew()
        took["floor"].append(commands.milliseconds([floor, "load", database, finished], environment))
        anew()
        took["jalon"].append(commands.milliseconds([*load, file], environment))
    anew()
    large = commands.memory([*load, register(folder, 4 * lines)], environment)
    forget(database)
    finished.unlink()
    return {
        "lines": lines, "rows": count, "memory": small, "memory of four times as many": large,
        **{name: summary(all_of) for name, all_of in took.items()},
    }  # fmt: skip


def opened_register(program, folder, environment, lines, say):
    """A programme made by the import of a register, with a case opened for every association, and one with a long plan."""
    path = folder / f"register-{lines}.jalon"
    if not path.exists():
        say(f"Making a register of {lines:,} lines and importing it…")
        file, making = register(folder, lines), folder / "register.making"
        forget(making)
        init, load = steps(program, making)
        subprocess.run(init, env=environment, check=True, stdout=subprocess.DEVNULL)
        subprocess.run([*load, file, "--open-cases"], env=environment, check=True, stdout=subprocess.DEVNULL)
        making.rename(path)
        file.unlink()
    return planned(program, brought_up(program, path, environment), environment)
