"""The tables: every row beside its goal."""
from dataclasses import dataclass

from figures import summary


@dataclass(frozen=True)
class Row:
    """A line of a table: two figures to lay side by side, what one is of the other, and what it should be at most.

    A row without a goal is there to be known.
    """

    name: str
    left: str
    right: str
    ratio: float | None
    goal: float | None
    # How ratio and goal are read: a multiple of the figure on the left, unless said.
    unit: str = "×"
    count: str = ""
    note: str = ""

    @property
    def met(self):
        return None if self.goal is None or self.ratio is None else self.ratio <= self.goal


def table(rows, left, right):
    """As Markdown that is also readable as it stands."""
    lines = [("what", left, right, "ratio", "goal", "", "n", "least–most")]
    for row in rows:
        unit = row.unit if row.unit == "×" else f" {row.unit}"
        lines.append((
            row.name, row.left, row.right,
            "–" if row.ratio is None else f"{row.ratio:.2f}{unit}",
            "" if row.goal is None else f"≤ {row.goal:g}{unit}",
            {True: "✓", False: "✗", None: ""}[row.met],
            row.count, row.note,
        ))  # fmt: skip
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    text = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines]
    return "\n".join([text[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *text[1:]])


def ms(value):
    return "–" if value is None else f"{value:.2f} ms" if value < 100 else f"{value:,.0f} ms"


def mib(kib):
    return f"{kib / 1024:.1f} MiB"


def spread(figures):
    """Of all the measurements behind a figure."""
    if not figures["n"]:
        return ""
    return f"{figures['min']:.2f}–{figures['max']:.2f}, p95 {figures['p95']:.2f}, p99 {figures['p99']:.2f}"


def share(part, whole):
    return part / whole if part is not None and whole else None


def of(found, beginning, kind="last"):
    """The summary of every act whose name begins so."""
    return summary([one[kind] for name, measured in found.acts.items() if name.startswith(beginning) for one in measured])


def times(name, theirs, ours, goal, at="p50", against="p50"):
    """A quantile of ours against one of theirs."""
    left, right = theirs.get(against), ours.get(at)
    count = str(ours["n"]) + (f" (+{ours['missed']} unseen)" if ours.get("missed") else "")
    return Row(name, ms(left), ms(right), share(right, left), goal, count=count, note=spread(ours))


def at_most(name, theirs, ours, goal, at="p99"):
    """A quantile of ours in milliseconds, whatever theirs is."""
    return Row(name, ms(theirs.get(at)), ms(ours.get(at)), ours.get(at), goal, "ms", str(ours["n"]), spread(ours))


def amounts(name, theirs, ours, goal, shown):
    left, right = summary(theirs).get("p50"), summary(ours).get("p50")
    return Row(name, shown(left or 0), shown(right or 0), share(right, left), goal, count=str(len(ours)))


def in_the_terminal(floor, jalon, commit):
    """The rows of the screens. `commit` sums up the floor's own time for one durable change, in milliseconds."""
    cursor, page, change = of(floor, "cursor"), of(floor, "page"), of(floor, "change")
    rows = [
        times("first useful screen", summary(floor.first_screen), summary(jalon.first_screen), 1.5),
        times("cursor key", cursor, of(jalon, "cursor"), 0.75),
        times("cursor key, p99", cursor, of(jalon, "cursor"), 2, at="p99", against="p99"),
        times("page", page, of(jalon, "page"), 1.0),
        times("end", of(floor, "end"), of(jalon, "end"), 1.0),
        times("100 waiting cursor keys", of(floor, "hundred"), of(jalon, "hundred"), 0.2),
        times("letter of a filter, Cases, p95 ÷ the floor's page", page, of(jalon, "letters", "body"), 1.5, at="p95"),
        times("… with its count", page, of(jalon, "letters"), None, at="p95"),
        times("letter of a filter, Register, p95 ÷ the floor's page", page, of(jalon, "register", "body"), 1.5, at="p95"),
        times("… with its count", page, of(jalon, "register"), None, at="p95"),
        times("sort", of(floor, "sort"), of(jalon, "sort"), 1.3),
        saved(cursor, of(jalon, "change"), commit),
        at_most("a saved change, p99", change, of(jalon, "change"), 20),
        times("a key in a plan of 200 actions ÷ cursor key", cursor, of(jalon, "plan: cursor"), 1.5),
        times("… p99 ÷ p99", cursor, of(jalon, "plan: cursor"), 2, at="p99", against="p99"),
        times("a day typed in it ÷ cursor key", cursor, of(jalon, "plan: typing"), 1.5),
        at_most("undo, redo, p99", summary([]), of(jalon, "undo"), 20),
        at_most("key held 2 s: last change after the last key", of(floor, "held"), of(jalon, "held"), 33, at="max"),
        amounts("memory after start", floor.memory_at_start, jalon.memory_at_start, 5, mib),
        amounts("memory at the end", floor.memory_at_end, jalon.memory_at_end, None, mib),
        sent("bytes a cursor key", "cursor", floor, jalon, 1.0),
        sent("bytes a page", "page", floor, jalon, None),
        silence("processor time in 2 s of silence", "ticks", floor.idle_ticks, jalon.idle_ticks),
        silence("threads that wake up in that time", "times", floor.idle_wake_ups, jalon.idle_wake_ups),
    ]
    return [row for row in rows if row and row.count != "0"]


def of_today(cases, today):
    """Today beside the list of cases: as fast, within what two runs of the same differ by."""
    rows = [
        times("first useful screen", summary(cases.first_screen), summary(today.first_screen), 1.1),
        *[
            times(name, of(cases, act), of(today, act), 1.1)
            for name, act in (("cursor key", "cursor"), ("page", "page"), ("100 waiting cursor keys", "hundred"))
        ],
        amounts("memory after start", cases.memory_at_start, today.memory_at_start, 1.1, mib),
    ]
    return [row for row in rows if row and row.count != "0"]


def of_server(file, server):
    """A server beside a file: a key may take twice as long until its rows are there; a count follows them."""
    acts = (
        ("cursor key", "cursor"), ("page", "page"), ("end", "end"), ("100 waiting cursor keys", "hundred"), ("sort", "sort"),
        ("letter of a filter, Cases", "letters"), ("letter of a filter, Register", "register"), ("a saved change", "change"),
        ("a key in a plan of 200 actions", "plan: cursor"), ("undo, redo", "undo"),
    )  # fmt: skip

    def part(act):
        return "body" if act in ("letters", "register") else "last"

    rows = [
        times("first useful screen", summary(file.first_screen), summary(server.first_screen), 2),
        *[times(name, of(file, act, part(act)), of(server, act, part(act)), 2) for name, act in acts],
        *[times(f"{name}, with its count", of(file, act), of(server, act), None) for name, act in acts if part(act) == "body"],
        *[
            times(f"{name}, p95", of(file, act, part(act)), of(server, act, part(act)), None, at="p95", against="p95")
            for name, act in acts if act in ("letters", "register", "change")
        ],
        amounts("memory after start", file.memory_at_start, server.memory_at_start, None, mib),
    ]
    return [row for row in rows if row and row.count != "0"]


def saved(cursor, jalon, commit):
    """A saved change may take a cursor key of the floor and two of its commits."""
    if not (cursor["n"] and commit["n"] and jalon["n"]):
        return None
    allowed = cursor["p50"] + 2 * commit["p50"]
    name = f"a saved change ÷ (cursor key + 2 commits of {ms(commit['p50'])})"
    return Row(name, ms(allowed), ms(jalon["p50"]), jalon["p50"] / allowed, 1.0, count=str(jalon["n"]), note=spread(jalon))


def sent(name, act, floor, jalon, goal):
    theirs, ours = of(floor, act, "bytes"), of(jalon, act, "bytes")
    if not ours["n"]:
        return None
    left = theirs.get("p50", 0)
    return Row(name, f"{left:.0f}", f"{ours['p50']:.0f}", share(ours["p50"], left), goal, count=str(ours["n"]))


def silence(name, unit, theirs, ours):
    """The most of any session; nothing is to be done while nothing happens."""
    if not ours:
        return None
    return Row(name, str(max(theirs, default=0)), str(max(ours)), max(ours), 0, unit, str(len(ours)))


def of_subcommands(measured):
    """`measured`: for each subcommand the summary of sqlite3 and of ours."""
    return [times(name, both["floor"], both["jalon"], 1.5) for name, both in measured.items()]


def of_diagnostics(measured, floor, jalon):
    """An answer is painted as fast as a cursor key, and may take one of the floor's and two of its commits until it is
    durable; what is only worked out has no floor."""
    cursor, commit = of(floor, "cursor"), measured["commit"]
    allowed = cursor["p50"] + 2 * commit["p50"]
    bound = f"(cursor key + 2 commits of {ms(commit['p50'])})"
    scoring, comparing = measured["scoring"], measured["comparing"]

    def durable(name, ours):
        return Row(f"{name} ÷ {bound}", ms(allowed), ms(ours["p50"]), share(ours["p50"], allowed), 1.0, "×", str(ours["n"]), spread(ours))

    return [
        times("an answer painted ÷ a cursor key", cursor, of(jalon, "answer", "first"), 1.0),
        # A cursor key paints two lines, an answer the whole next question: what else paints anew, for comparison.
        times("… ÷ a cursor key of Jalon", of(jalon, "cursor"), of(jalon, "answer", "first"), None),
        times("… ÷ the floor's page", of(floor, "page"), of(jalon, "answer", "first"), None),
        durable("an answer until its mark has gone", of(jalon, "answer")),
        durable("an answer until it is durable, command line", measured["answers"]),
        Row("scoring a full diagnostic", "–", f"{scoring['p50']:.1f} µs", scoring["p50"], 100, "µs", str(scoring["n"]), spread(scoring)),
        Row(
            f"quartiles among {measured['others']:,} like associations", "–", ms(comparing["p50"]), comparing["p50"], 100, "ms",
            str(comparing["n"]), spread(comparing),
        ),
    ]  # fmt: skip


def of_import(measured):
    """Rows a second are turned round, so that smaller is better in every row."""
    rate = {name: measured["rows"] / measured[name]["p50"] * 1000 for name in ("floor", "jalon")}
    small, large = measured["memory"], measured["memory of four times as many"]
    return [
        Row(
            f"import of {measured['rows']:,} associations", f"{rate['floor']:,.0f} rows/s", f"{rate['jalon']:,.0f} rows/s",
            rate["floor"] / rate["jalon"], 1.0, count=str(measured["jalon"]["n"]), note=spread(measured["jalon"]),
        ),
        Row("memory of an import, four times the lines ÷ once", mib(small), mib(large), large / small, 1.1, count="1"),
    ]  # fmt: skip


def of_size(small, large, goal):
    """The same program over few and over many associations; the floor has no goal to meet."""
    rows = [
        times("first useful screen", summary(small.first_screen), summary(large.first_screen), goal),
        *[
            times(name, of(small, act), of(large, act), goal)
            for name, act in (("cursor key", "cursor"), ("page", "page"), ("end", "end"), ("100 waiting cursor keys", "hundred"))
        ],
        *[
            times(f"{name}, p95", of(small, act, "body"), of(large, act, "body"), goal, at="p95", against="p95")
            for name, act in (("letter of a filter, Cases", "letters"), ("letter of a filter, Register", "register"))
        ],
        times("sort", of(small, "sort"), of(large, "sort"), goal),
        times("a saved change", of(small, "change"), of(large, "change"), goal),
        amounts("memory after start", small.memory_at_start, large.memory_at_start, goal, mib),
        amounts("memory at the end", small.memory_at_end, large.memory_at_end, goal, mib),
        sent("bytes a cursor key", "cursor", small, large, goal),
    ]
    return [row for row in rows if row and row.count != "0"]
