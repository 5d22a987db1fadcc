"""The table: every row beside its goal."""
from dataclasses import dataclass

from figures import summary


@dataclass(frozen=True)
class Row:
    """A line of the table. `ratio` is what is held against `goal`; a row without a goal is there to be known."""

    name: str
    floor: str
    jalon: str
    ratio: float | None
    goal: float | None
    # How ratio and goal are read: a multiple of the floor's unless said.
    unit: str = "×"
    count: str = ""
    note: str = ""

    @property
    def met(self):
        return None if self.goal is None or self.ratio is None else self.ratio <= self.goal


def ms(value):
    return "–" if value is None else f"{value:.2f} ms" if value < 100 else f"{value:,.0f} ms"


def kib(value):
    return f"{value / 1024:.1f} MiB"


def table(rows):
    """As Markdown that is also readable as it stands."""
    lines = [("what", "floor", "jalon", "ratio", "goal", "", "n", "")]
    for row in rows:
        unit = row.unit if row.unit == "×" else f" {row.unit}"
        lines.append((
            row.name, row.floor, row.jalon,
            "–" if row.ratio is None else f"{row.ratio:.2f}{unit}",
            "" if row.goal is None else f"≤ {row.goal:g}{unit}",
            {True: "✓", False: "✗", None: ""}[row.met],
            row.count, row.note,
        ))  # fmt: skip
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    text = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines]
    return "\n".join([text[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *text[1:]])


def acts_of(found, beginning):
    """The measurements of every act whose name begins so."""
    return [one for name, measured in found.acts.items() if name.startswith(beginning) for one in measured]


def field(found, beginning, name):
    return summary([one[name] for one in acts_of(found, beginning)])


def compare(name, floor, jalon, goal, at="p50", against="p50", note=""):
    """A row of times: a quantile of ours against one of the floor's."""
    ours, theirs = jalon.get(at), floor.get(against)
    ratio = ours / theirs if ours is not None and theirs else None
    count = f"{jalon['n']}" + (f" (+{jalon['missed']} unseen)" if jalon.get("missed") else "")
    return Row(name, ms(theirs), ms(ours), ratio, goal, count=count, note=note or spread(jalon))


def spread(figures):
    return f"{figures['min']:.2f}–{figures['max']:.2f}, p95 {figures['p95']:.2f}, p99 {figures['p99']:.2f}" if figures["n"] else ""


def sessions(floor, jalon, commit):
    """The rows of the list and of a saved change. `commit` is the floor's own time for one change, in milliseconds."""
    page = field(floor, "page", "last")
    cursor = field(floor, "cursor", "last")
    ours = field(jalon, "cursor", "last")
    rows = [
        compare("first useful screen", summary(floor.first_screen), summary(jalon.first_screen), 1.5),
        compare("cursor key", cursor, ours, 0.75),
        compare("cursor key, p99", cursor, ours, 2, at="p99", against="p99"),
        compare("page", page, field(jalon, "page", "last"), 1.0),
        compare("end", field(floor, "end", "last"), field(jalon, "end", "last"), 1.0),
        compare("100 waiting cursor keys", field(floor, "hundred", "last"), field(jalon, "hundred", "last"), 0.2),
        compare("letter of a filter, Cases, p95 ÷ the floor's page", page, field(jalon, "letters", "body"), 1.5, at="p95"),
        compare("… until its count stands too", page, field(jalon, "letters", "last"), None, at="p95"),
        compare("letter of a filter, Register, p95 ÷ the floor's page", page, field(jalon, "register letters", "body"), 1.5, at="p95"),
        compare("… until its count stands too", page, field(jalon, "register letters", "last"), None, at="p95"),
        compare("sort", field(floor, "sort", "last"), field(jalon, "sort", "last"), 1.3),
        change(cursor, field(floor, "change", "last"), field(jalon, "change", "last"), commit),
        most("a saved change, p99", field(floor, "change", "last"), field(jalon, "change", "last"), 20),
        most("undo, redo, p99", summary([]), field(jalon, "undo, redo", "last"), 20),
        memory("memory after start", floor.memory_at_start, jalon.memory_at_start, 5),
        memory("memory at the end", floor.memory_at_end, jalon.memory_at_end, None),
    ]  # fmt: skip
    theirs, sent = field(floor, "cursor", "bytes"), field(jalon, "cursor", "bytes")
    rows.append(Row("bytes a cursor key", f"{theirs['p50']:.0f}", f"{sent['p50']:.0f}", sent["p50"] / theirs["p50"], 1.0, count=str(sent["n"])))
    theirs, sent = field(floor, "page", "bytes"), field(jalon, "page", "bytes")
    rows.append(Row("bytes a page", f"{theirs['p50']:.0f}", f"{sent['p50']:.0f}", sent["p50"] / theirs["p50"], None, count=str(sent["n"])))
    rows.append(Row(
        "processor time in 2 s of silence", str(max(floor.idle_ticks)), str(max(jalon.idle_ticks)), max(jalon.idle_ticks), 0, "ticks",
        count=str(len(jalon.idle_ticks)), note=f"{max(jalon.idle_wake_ups)} wake-ups",
    ))  # fmt: skip
    rows.append(most("key held 2 s, then released: last change", field(floor, "held", "last"), field(jalon, "held", "last"), 33, at="max"))
    return rows


def change(cursor, floor, jalon, commit):
    """A change may take a cursor key of the floor and two of its commits."""
    allowed = cursor["p50"] + 2 * commit["p50"]
    return Row(
        "a saved change ÷ (cursor key + 2 commits)", ms(allowed), ms(jalon.get("p50")),
        jalon["p50"] / allowed if jalon["n"] else None, 1.0, count=str(jalon["n"]),
        note=f"a commit {ms(commit['p50'])}; the floor's change {ms(floor.get('p50'))}; {spread(jalon)}",
    )  # fmt: skip


def most(name, floor, jalon, goal, at="p99"):
    return Row(name, ms(floor.get(at)), ms(jalon.get(at)), jalon.get(at), goal, "ms", count=str(jalon["n"]), note=spread(jalon))


def memory(name, floor, jalon, goal):
    theirs, ours = summary(floor)["p50"], summary(jalon)["p50"]
    return Row(name, kib(theirs), kib(ours), ours / theirs, goal, count=str(len(jalon)))
