"""A program on a pseudo-terminal of its own, and what a person in front of it would see, and when.

Every read of what the program writes is stamped; a real terminal emulator (pyte) works the bytes out afterwards, once
the program has gone quiet, so its cost is in no figure. A change is one that can be seen: a cell, its colours, or the
cursor.
"""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

from pyte.screens import Margins, Screen
from pyte.streams import ByteStream, Stream

# A whole escape sequence; what pyte would trip over; what a terminal answers.
SEQUENCE = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[P_^X][^\x1b]*\x1b\\|[()*+#% ].|[^\[\]P_^X()*+#% ])", re.S
)
UNKNOWN_TO_PYTE = re.compile(
    rb"\x1b\[[<=>][0-?]*[ -/]*[@-~]|\x1b\[\?[0-9;]*\$p|\x1b\[\?u|\x1b\[[0-9;]* q|\x1b[P_^X][^\x1b]*\x1b\\", re.S
)
ANSWERS = [
    (re.compile(rb"\x1b\[0?c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[>0?c"), b"\x1b[>41;370;0c"),
    (re.compile(rb"\x1b\[5n"), b"\x1b[0n"),
    (re.compile(rb"\x1b\]10;\?(?:\x07|\x1b\\)"), b"\x1b]10;rgb:d0d0/d0d0/d0d0\x1b\\"),
    (re.compile(rb"\x1b\]11;\?(?:\x07|\x1b\\)"), b"\x1b]11;rgb:1010/1010/1010\x1b\\"),
    (re.compile(rb"\x1b\[\?2026\$p"), b"\x1b[?2026;0$y"),
    (re.compile(rb"\x1b\[>0?q"), b"\x1bP>|XTerm(370)\x1b\\"),
]

NANOSECONDS = 1_000_000_000


class Emulator(Screen):
    """pyte's screen, with the sequences of xterm-256color that curses uses and pyte lacks."""

    last_sign = " "

    def draw(self, data):
        super().draw(data)
        if data:
            self.last_sign = data[-1]

    def repeat_last(self, count=1, **_):
        super().draw(self.last_sign * (count or 1))

    def set_margins(self, top=None, bottom=None):
        # Without numbers it is the whole screen; the cursor goes home either way.
        super().set_margins(top or None, bottom)
        self.cursor_position()

    def _scroll(self, count, line_of, move):
        margins = self.margins or Margins(0, self.lines - 1)
        held = (self.cursor.x, self.cursor.y)
        self.cursor.y = line_of(margins)
        for _ in range(count or 1):
            move()
        self.cursor.x, self.cursor.y = held

    def scroll_up(self, count=1, **_):
        self._scroll(count, lambda margins: margins.bottom, self.index)

    def scroll_down(self, count=1, **_):
        self._scroll(count, lambda margins: margins.top, self.reverse_index)

    def back_tab(self, count=1, **_):
        self.cursor.x = max(0, (self.cursor.x - 1) // 8 * 8)

    def select_graphic_rendition(self, *attributes, **_):
        super().select_graphic_rendition(*attributes)

    def write_process_input(self, data):
        """Questions are answered by the reader, at once."""


class Interpreter(ByteStream):
    csi = dict(Stream.csi, b="repeat_last", S="scroll_up", T="scroll_down", Z="back_tab")
    events = Stream.events | {"repeat_last", "scroll_up", "scroll_down", "back_tab"}


class Terminal:
    """A running program, its screen, and the readings that are still to be worked out."""

    def __init__(self, command, columns=120, rows=40, environment=None):
        self.columns, self.rows = columns, rows
        self.emulator = Emulator(columns, rows)
        self.interpreter = Interpreter(self.emulator)
        self.pending = []  # (moment of the read, bytes)
        self.unfinished = b""  # the beginning of a sequence whose end has not been read
        self.asked = b""
        self.cells = [None] * rows
        self.lines = [""] * rows
        self.cursor = None
        self.application_cursor = False
        self.bytes = 0
        self.ended = False
        size = struct.pack("HHHH", rows, columns, 0, 0)
        self.started = time.monotonic_ns()
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, size)
                os.execvpe(command[0], command, environment or os.environ)
            finally:
                os._exit(127)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, size)

    # -- reading and writing

    def send(self, data):
        try:
            os.write(self.descriptor, data)
        except OSError:
            self.ended = True

    def read(self, seconds):
        """Waits at most so long for output and keeps it with its moment; says the moment, or None."""
        if self.ended:
            return None
        readable, _, _ = select.select([self.descriptor], [], [], max(0, seconds))
        if not readable:
            return None
        try:
            data = os.read(self.descriptor, 1 << 16)
        except OSError:
            data = b""
        moment = time.monotonic_ns()
        if not data:
            self.ended = True
            return None
        self.bytes += len(data)
        self.pending.append((moment, data))
        if b"\x1b" in data or self.asked:
            self._answer(data)
        return moment

    def _answer(self, data):
        text = self.asked + data
        self.asked = b""
        last = text.rfind(b"\x1b")
        if last >= 0 and not SEQUENCE.match(text, last) and len(text) - last < 200:
            text, self.asked = text[:last], text[last:]
        if b"\x1b[?1h" in text:
            self.application_cursor = True
        if b"\x1b[?1l" in text:
            self.application_cursor = False
        for question, answer in ANSWERS:
            for _ in question.finditer(text):
                self.send(answer)
        if b"\x1b[6n" in text:
            self.work_out()
            self.send(b"\x1b[%d;%dR" % (self.emulator.cursor.y + 1, self.emulator.cursor.x + 1))

    # -- what is seen

    def interpret(self, most=None):
        """Works out one reading, or its first bytes; says its moment and the set of lines that look different now.

        The cursor counts for the line that it comes to.
        """
        moment, data = self.pending[0]
        if most and len(data) > most:
            self.pending[0] = (moment, data[most:])
            data = data[:most]
        else:
            self.pending.pop(0)
        text = self.unfinished + data
        self.unfinished = b""
        last = text.rfind(b"\x1b")
        if last >= 0 and not SEQUENCE.match(text, last) and len(text) - last < 4096:
            text, self.unfinished = text[:last], text[last:]
        self.interpreter.feed(UNKNOWN_TO_PYTE.sub(b"", text))
        changed = set()
        for y in sorted(self.emulator.dirty):
            if y >= self.rows:
                continue
            line = self.emulator.buffer[y]
            cells = tuple(line[x] for x in range(self.columns))
            if cells != self.cells[y]:
                self.cells[y] = cells
                self.lines[y] = "".join(cell.data for cell in cells)
                changed.add(y)
        self.emulator.dirty.clear()
        seen = self.emulator.cursor
        cursor = None if seen.hidden else (seen.x, seen.y)
        if cursor != self.cursor:
            self.cursor = cursor
            if cursor:
                changed.add(cursor[1])
        return moment, changed

    def work_out(self):
        while self.pending:
            self.interpret()

    @property
    def picture(self):
        return "\n".join(line.rstrip() for line in self.lines)

    # -- waiting

    def wait_for(self, is_there, patience=120.0, settle=0.3):
        """Reads until a picture is there and nothing has come for `settle` seconds.

        Returns milliseconds since the start until the picture was there and until its last change; None where it
        never came.
        """
        there = last = None
        heard = time.monotonic_ns()
        end = self.started + int(patience * NANOSECONDS)
        while time.monotonic_ns() < end and not self.ended:
            waiting = 0 if self.pending else (settle if there else 0.05)
            moment = self.read(waiting)
            if moment:
                heard = moment
            elif self.pending:
                moment, changed = self.interpret(512)
                if changed:
                    last = moment
                    if not there and is_there(self):
                        there = moment
            elif there and time.monotonic_ns() - heard >= settle * NANOSECONDS:
                break
        self.work_out()
        since = lambda moment: None if moment is None else (moment - self.started) / 1e6
        return since(there), since(last)

    def quiet(self, silence=0.05, patience=10.0):
        """Reads until nothing has come for `silence` seconds, unmeasured."""
        end = time.monotonic_ns() + int(patience * NANOSECONDS)
        while time.monotonic_ns() < end and self.read(silence):
            pass
        self.work_out()

    # -- measuring

    def measure(self, keys, silence=0.04, patience=10.0, pace=None, body=None):
        """Sends keys and reads until nothing has come for `silence` seconds.

        Returns milliseconds from the write of the last key to the first and to the last change that can be seen, and to
        the last one within the lines of `body`; and how many bytes the program wrote. With `pace`, keys follow each
        other at so many seconds; otherwise all are written at once.
        """
        before = self.bytes
        if pace:
            for key in keys[:-1]:
                pressed = time.monotonic()
                self.send(key)
                while (rest := pressed + pace - time.monotonic()) > 0:
                    self.read(rest)
            keys = keys[-1:]
        pressed = time.monotonic_ns()
        self.send(b"".join(keys))
        end = pressed + int(patience * NANOSECONDS)
        # The first output may take longer than the silence between two.
        wait = max(silence, 0.4)
        while time.monotonic_ns() < end and self.read(wait):
            wait = silence
        first = last = in_body = None
        while self.pending:
            moment, changed = self.interpret()
            if changed and moment > pressed:
                first = first or moment
                last = moment
                if body is None or changed & body:
                    in_body = moment
        since = lambda moment: None if moment is None else (moment - pressed) / 1e6
        return {"first": since(first), "last": since(last), "body": since(in_body), "bytes": self.bytes - before}

    # -- the process

    def memory(self):
        """The most memory that was resident at any time, in KiB, and what is resident now."""
        with open(f"/proc/{self.pid}/status", encoding="ascii", errors="replace") as status:
            text = status.read()
        return tuple(int(re.search(rf"{name}:\s+(\d+)", text).group(1)) for name in ("VmHWM", "VmRSS"))

    def processor_ticks(self):
        """Ticks of processor time, user and system, of all threads."""
        with open(f"/proc/{self.pid}/stat", encoding="ascii", errors="replace") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def wake_ups(self):
        """How often any of its threads has gone to sleep of itself."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status", encoding="ascii", errors="replace") as status:
                total += int(re.search(r"\nvoluntary_ctxt_switches:\s+(\d+)", status.read()).group(1))
        return total

    def close(self):
        for sign in (signal.SIGHUP, signal.SIGTERM, signal.SIGKILL):
            try:
                os.kill(self.pid, sign)
            except ProcessLookupError:
                pass
            end = time.monotonic() + 2
            while time.monotonic() < end:
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    os.close(self.descriptor)
                    return
                self.read(0.02)
        os.waitpid(self.pid, 0)
        os.close(self.descriptor)

