"""One session in front of a program: its start, its silence, its memory, and the acts of the scenario."""
import gc
import os
import time
from dataclasses import dataclass, field

from keys import bytes_of
from terminal import Terminal

COLUMNS, ROWS = 120, 40
# Lines that hold rows of a list on either program; the header, the filter and the footer are outside.
BODY = frozenset(range(4, ROWS - 3))
# What a program still does once its screen is complete is over by then; from there on it must do nothing.
SECONDS_TO_SETTLE, SECONDS_OF_SILENCE = 1.0, 2.0


@dataclass(frozen=True)
class Player:
    """One of the programs that are measured."""

    name: str
    command: list
    environment: dict
    # Says whether the picture is of use: a list filled with rows.
    is_useful: object

    def keys(self, act):
        return getattr(act, self.name)


@dataclass
class Found:
    """What the sessions of one program have shown so far."""

    first_screen: list = field(default_factory=list)
    settled: list = field(default_factory=list)
    memory_at_start: list = field(default_factory=list)
    memory_at_end: list = field(default_factory=list)
    idle_ticks: list = field(default_factory=list)
    idle_wake_ups: list = field(default_factory=list)
    acts: dict = field(default_factory=dict)
    pictures: dict = field(default_factory=dict)


def environment(home, **more):
    """What both programs are given: nothing of the person's own settings. The floor shows a list, so Jalon opens on one."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "TMPDIR")}
    return kept | {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": str(home), "TZ": "Europe/Paris",
                   "JALON_SCREEN": "cases"} | more


def start(player, found):
    """Starts the program, waits for its first useful screen and keeps how long that took."""
    gc.collect()
    gc.disable()
    terminal = Terminal(player.command, COLUMNS, ROWS, player.environment)
    useful, settled = terminal.wait_for(player.is_useful)
    if useful is None:
        picture = terminal.picture
        terminal.close()
        raise SystemExit(f"bench: {player.name} showed no list; its screen was:\n{picture}")
    found.first_screen.append(useful)
    found.settled.append(settled)
    return terminal


def stop(terminal):
    terminal.close()
    gc.enable()


def press(terminal, text, number=0):
    """Presses keys unmeasured. What follows Esc waits, or it would be a key with Alt."""
    for part in text.replace("{n}", str(number)).replace(">", ">\0").split("\0"):
        if part:
            terminal.send(b"".join(bytes_of(part, terminal.application_cursor)))
            terminal.quiet()


def play(player, acts, found):
    """A whole session."""
    terminal = start(player, found)
    found.memory_at_start.append(terminal.memory()[0])
    terminal.quiet(SECONDS_TO_SETTLE)
    ticks, wake_ups = terminal.processor_ticks(), terminal.wake_ups()
    terminal.read(SECONDS_OF_SILENCE)
    found.idle_ticks.append(terminal.processor_ticks() - ticks)
    found.idle_wake_ups.append(terminal.wake_ups() - wake_ups)
    for act in acts:
        if player.keys(act):
            perform(terminal, act, player.keys(act), found.acts.setdefault(act.name, []))
            found.pictures[act.name] = terminal.picture
    found.memory_at_end.append(terminal.memory()[0])
    stop(terminal)


def perform(terminal, act, keys, measurements):
    press(terminal, keys.enter)
    for number in range(act.times):
        gc.collect(0)
        # A number that no session before has used, so that what is saved is always new.
        press(terminal, keys.before, time.monotonic_ns() // 1_000_000)
        for chord in keys.measured:
            pressed = bytes_of(chord, terminal.application_cursor)
            measurements.append(terminal.measure(pressed, act.silence, pace=act.pace, body=BODY))
        press(terminal, keys.after)
    press(terminal, keys.leave)
