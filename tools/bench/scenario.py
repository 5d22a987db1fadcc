"""What is pressed: the same acts on the floor and on Jalon, each by the keys of its own."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Keys:
    """How one of the two programs does an act."""

    # Each is written at once and is one measurement.
    measured: tuple
    # Unmeasured, around each time.
    before: str = ""
    after: str = ""
    # Unmeasured, once before the first time and once after the last.
    enter: str = ""
    leave: str = ""


@dataclass(frozen=True)
class Act:
    name: str
    floor: Keys | None
    jalon: Keys | None
    times: int
    # Seconds from one key to the next, where they are held: the measurement begins with the last one.
    pace: float | None = None
    # Seconds without output after which a screen counts as complete.
    silence: float = 0.04


# Typed letter by letter, from the first: words that many names of the demo bear, few, and a word and the next one.
WORDS = ("solidar", "ecole", "club de", "petanq")


def acts(quick):
    """The acts of one session, in order."""

    def times(many):
        return max(2, many // 4) if quick else many

    top = "<Home>"
    down = Keys(("<Down>",), enter=top)
    held, hundred = Keys(("<Down>" * 60,), enter=top), Keys(("<Down>" * 100,), enter=top)
    page, end = Keys(("<PgDn>",), enter=top), Keys(("<End>",), before=top)
    return [
        Act("cursor", down, down, times(160)),
        Act("held", held, held, times(2), pace=1 / 30, silence=0.5),
        Act("hundred", hundred, hundred, times(4), silence=0.2),
        Act("page", page, page, times(40)),
        Act("end", end, end, times(12)),
        # By the next follow-up, by the stage, by the name again.
        Act("sort", Keys(("2", "3", "1"), before=top), Keys(("sp", "se", "sn"), before=top), times(8), silence=0.1),
        *[
            Act(f"letters: {word}", Keys(tuple(word), top + "/", "<Esc>"), Keys(tuple(word), "/", "<C-u><Enter>"), times(4), silence=0.15)
            for word in WORDS
        ],
        *[
            Act(f"register letters: {word}", None, Keys(tuple(word), "/", "<C-u><Enter>", enter="R", leave="C"), times(4), silence=0.15)
            for word in WORDS
        ],
        Act("change", Keys(("x",), enter=top), Keys(("<C-s>",), before="ctb{n}", enter=top + "<Enter>"), times(24), silence=0.1),
        Act("undo, redo", None, Keys(("u", "<C-r>"), leave="<Esc>"), times(12), silence=0.1),
        # In a plan of 200 actions, from wherever one is: through its lines, and with a day typed below one of them.
        Act("plan: cursor", None, Keys(("<Down>",), enter="C/<C-u>quadrivium<Enter><Enter>P", leave="<Esc>"), times(160)),
        Act("plan: typing", None, Keys(("+", "1", "4", "<C-u>"), enter="C/<C-u>quadrivium<Enter><Enter>Pjjd<C-u>", leave="<Esc><Esc>/<C-u><Enter>"), times(40)),
    ]
