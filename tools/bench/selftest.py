"""Whether the bench measures what it says: its keys and figures, its terminal on a program of one line, and the floor on
a programme. ./test runs it; by hand: python3 -m unittest selftest, with JALON a built program for the floor's part."""
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import programme
import report
from figures import quantile, summary
from keys import bytes_of
from terminal import Terminal

HERE = Path(__file__).resolve().parent

# Says what it is, then answers each line: `x` with a sign far off, `s` with nothing, `r` with five times a sign.
ECHO = r"""
printf 'ready'; stty -echo
while read -r key; do
  case $key in
    x) printf '\033[10;5Hhere' ;;
    r) printf '\033[12;1H-\033[4b' ;;
    u) printf '\033[1S' ;;
    s) printf '\033[1m\033[0m' ;;
  esac
done
"""


class KeyTests(unittest.TestCase):
    def test_keys_are_written_as_people_read_them(self):
        self.assertEqual(bytes_of("/a<Enter><C-u><Down>"), [b"/", b"a", b"\r", b"\x15", b"\x1b[B"])
        self.assertEqual(bytes_of("<Down>", application_cursor=True), [b"\x1bOB"])
        with self.assertRaises(ValueError):
            bytes_of("<Nowhere>")


class FigureTests(unittest.TestCase):
    def test_quantiles_lie_between_neighbours(self):
        self.assertEqual(quantile([4, 1, 3, 2], 0.5), 2.5)
        self.assertEqual(quantile([7], 0.99), 7)

    def test_what_was_not_seen_is_counted_apart(self):
        self.assertEqual(summary([None, 2, None])["missed"], 2)
        self.assertEqual(summary([None, 2, None])["p50"], 2)

    def test_a_goal_is_met_up_to_its_bound(self):
        met = report.times("page", summary([2.0]), summary([2.0]), 1.0)
        missed = report.times("page", summary([2.0]), summary([2.1]), 1.0)
        self.assertEqual((met.met, missed.met), (True, False))
        self.assertIn("| ✗ |", report.table([missed], "floor", "jalon"))


class TerminalTests(unittest.TestCase):
    def setUp(self):
        self.terminal = Terminal(["sh", "-c", ECHO], 20, 15, {"PATH": os.environ["PATH"], "TERM": "xterm-256color"})
        self.addCleanup(self.terminal.close)
        there, settled = self.terminal.wait_for(lambda terminal: "ready" in terminal.picture, settle=0.2)
        self.assertLessEqual(there, settled)

    def test_a_change_that_can_be_seen_is_measured(self):
        seen = self.terminal.measure([b"x\n"], body=frozenset([9]))
        self.assertGreater(seen["last"], 0)
        self.assertEqual(seen["body"], seen["last"])
        self.assertEqual(seen["bytes"], len("\x1b[10;5Hhere"))
        self.assertEqual(self.terminal.lines[9].strip(), "here")

    def test_output_that_changes_nothing_is_no_change(self):
        self.terminal.measure([b"x\n"])
        seen = self.terminal.measure([b"s\n"])
        self.assertEqual(seen["bytes"], 8)
        self.assertIsNone(seen["last"])

    def test_the_sequences_of_curses_that_the_emulator_lacks_are_added(self):
        self.terminal.measure([b"r\n"])
        self.assertEqual(self.terminal.lines[11].rstrip(), "-----")
        self.terminal.measure([b"u\n"])
        self.assertEqual(self.terminal.lines[10].rstrip(), "-----")


@unittest.skipUnless("JALON" in os.environ, "JALON names no built program")
class FloorTests(unittest.TestCase):
    """The floor reads Jalon's own tables: it must follow them."""

    def test_the_floor_compiles_and_reads_today_s_tables(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            floor, environment = folder / "floor", {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8"}
            flags = subprocess.check_output(["pkg-config", "--cflags", "--libs", "ncursesw", "sqlite3"], text=True).split()
            sources = [HERE / "floor" / name for name in ("floor.c", "rows.c")]
            subprocess.run(["cc", "-Wall", "-Wextra", "-Werror", "-o", floor, *sources, *flags], check=True)
            say = lambda text: None
            over = programme.demo(os.environ["JALON"], folder, 60, environment, say)
            took = subprocess.check_output([floor, "--commits", "3", over.path], text=True)
            self.assertEqual(len(took.split()), 3)
            self.walk(Terminal([str(floor), str(over.path)], 120, 40, environment | {"TERM": "xterm-256color"}), over)

    def walk(self, terminal, over):
        self.addCleanup(terminal.close)
        self.assertIsNotNone(terminal.wait_for(over.shows_rows())[0], terminal.picture)
        for key in ("<Down>", "<PgDn>", "<End>", "<Home>", "2", "3", "x", "1", "/a"):
            seen = terminal.measure(bytes_of(key, terminal.application_cursor))
            self.assertIsNotNone(seen["last"], f"{key} changed nothing:\n{terminal.picture}")
            self.assertFalse(terminal.ended, terminal.picture)


if __name__ == "__main__":
    sys.exit(unittest.main())
