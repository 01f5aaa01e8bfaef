"""Which key of a Latin keyboard was pressed where the layout is a Cyrillic one.

Qt tells such a key by its letter ("Ctrl+К"). What it is on a Latin keyboard is told by the place of the key,
which the system numbers, else by the letter that Cyrillic layouts have there.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# The keys of a keyboard, row by row, and the number of the first of each row: that of Linux (evdev) and of
# Windows (set 1) is the same; X11 and Wayland count from 8 more.
_ROWS = ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'`"), (44, "ZXCVBNM,./"))
_PLACES = {first + at: key for first, keys in _ROWS for at, key in enumerate(keys)}
_X11 = 8
_CYRILLIC = dict(zip("ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ", "QWERTYUIOP[]ASDFGHJKL;'ZXCVBNM,.", strict=True)) | {
    "Ў": "O",
    "І": "S",
    "Ї": "]",
    "Є": "'",
    "Ё": "`",
}
_BLOCK = range(0x0400, 0x0530)  # Cyrillic letters, which Qt's key codes are here
_LETTERS = range(0x41, 0x5B)  # Windows' virtual keys of A to Z are their codes


def is_cyrillic(event: QKeyEvent) -> bool:
    """Return whether the key has a Cyrillic letter."""
    return event.key() in _BLOCK


def latin_key(event: QKeyEvent) -> Qt.Key:
    """Return what the pressed key is on a Latin keyboard; the key itself where that is not known."""
    name = _by_place(event)
    if not name and is_cyrillic(event):
        name = _CYRILLIC.get(chr(event.key()).upper(), "")
    return Qt.Key(ord(name)) if name else Qt.Key(event.key())


def latin_letter(letter: str) -> str:
    """Return what a Latin keyboard has where a Cyrillic one has a letter, in small; "" for no such letter.

    The apostrophe is a key of its own on the Belarusian layout.
    """
    return "]" if letter == "'" else _CYRILLIC.get(letter.upper(), "").lower()


def _by_place(event: QKeyEvent) -> str:
    windows = QGuiApplication.platformName() == "windows"
    if windows and event.nativeVirtualKey() in _LETTERS:
        return chr(event.nativeVirtualKey())
    if QGuiApplication.platformName() == "cocoa":  # which finds shortcuts by itself, and numbers otherwise
        return ""
    return _PLACES.get(event.nativeScanCode() - (0 if windows else _X11), "")
