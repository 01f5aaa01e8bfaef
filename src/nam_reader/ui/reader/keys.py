"""The single keys of the reader, found by their place on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nam_reader.model import Colour

COLOURS = {str(number): colour for number, colour in enumerate(Colour, start=1)}
HIGHLIGHT, NOTE, TAG, CITE = "h", "a", "t", "c"

# What stands on the keys H A T C in the Belarusian, Russian and Ukrainian layouts.
_CYRILLIC = {"р": HIGHLIGHT, "ф": NOTE, "е": TAG, "с": CITE}
_LETTERS = {HIGHLIGHT, NOTE, TAG, CITE}
_NOT_SINGLE = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_LAST_CHARACTER = 0x10FFFF  # Qt's key codes above stand for keys without a character


def command_of(event: QKeyEvent) -> str:
    """Return "1" to "6", "h", "a", "t" or "c" if the event is that key alone, else ""."""
    if event.modifiers() & _NOT_SINGLE or event.key() > _LAST_CHARACTER:
        return ""
    letter = chr(event.key()).lower()
    if letter in COLOURS or letter in _LETTERS:
        return letter
    return _CYRILLIC.get(letter) or _CYRILLIC.get(event.text().lower(), "")
