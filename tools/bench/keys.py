"""Keys as they are written here, `</>` and `<C-u><Enter>`, and the bytes that xterm-256color sends for them."""
import re

NAMED = {
    "Enter": b"\r", "Esc": b"\x1b", "Tab": b"\t", "BS": b"\x7f", "Space": b" ",
    "PgUp": b"\x1b[5~", "PgDn": b"\x1b[6~",
}  # fmt: skip
CURSOR = {"Up": b"A", "Down": b"B", "Right": b"C", "Left": b"D", "Home": b"H", "End": b"F"}


def bytes_of(text, application_cursor=False):
    """One bytes value a key. Raises ValueError for a name that is not known."""
    keys = []
    for name, sign in re.findall(r"<([A-Za-z]+(?:-.)?)>|(.)", text, re.S):
        if sign:
            keys.append(sign.encode())
        elif name in NAMED:
            keys.append(NAMED[name])
        elif name in CURSOR:
            keys.append((b"\x1bO" if application_cursor else b"\x1b[") + CURSOR[name])
        elif name.startswith("C-"):
            keys.append(bytes([ord(name[2].upper()) & 31]))
        else:
            raise ValueError(f"unknown key <{name}>")
    return keys
