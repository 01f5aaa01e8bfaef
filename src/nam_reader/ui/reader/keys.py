"""The single keys of the reader, found by their place on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nam_reader.model import Colour, Style

COLOURS = {str(number): colour for number, colour in enumerate(Colour, start=1)}
HIGHLIGHT, NOTE, TAG, CITE = "h", "a", "t", "c"
STYLES = {HIGHLIGHT: Style.HIGHLIGHT, "u": Style.UNDERLINE, "x": Style.STRIKE, "w": Style.SQUIGGLE}
PREVIOUS, NEXT, OVERLAPPED = "[", "]", "o"  # highlights
SPLIT, MERGE = "s", "m"

# What stands on these keys in the Belarusian, Russian and Ukrainian layouts.
_CYRILLIC = {
    "р": HIGHLIGHT,
    "ф": NOTE,
    "е": TAG,
    "с": CITE,
    "г": "u",
    "ч": "x",
    "ц": "w",
    "х": PREVIOUS,
    "ъ": NEXT,
    "ї": NEXT,
    "'": NEXT,
    "щ": OVERLAPPED,
    "ў": OVERLAPPED,
    "ы": SPLIT,
    "і": SPLIT,
    "ь": MERGE,
}
_LETTERS = {NOTE, TAG, CITE, PREVIOUS, NEXT, OVERLAPPED, SPLIT, MERGE, *STYLES}
_NOT_SINGLE = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_LAST_CHARACTER = 0x10FFFF  # Qt's key codes above stand for keys without a character


def command_of(event: QKeyEvent) -> str:
    """Return a command's letter, or "1" to "6", if the event is that key alone, else ""."""
    if event.modifiers() & _NOT_SINGLE or event.key() > _LAST_CHARACTER:
        return ""
    letter = chr(event.key()).lower()
    if letter in COLOURS or letter in _LETTERS:
        return letter
    return _CYRILLIC.get(letter) or _CYRILLIC.get(event.text().lower(), "")
