"""The single keys of the reader, found by their place on the keyboard; a person may choose others."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from nam_reader.model import Colour, Style
from nam_reader.ui.shortcuts.layout import latin_letter
from nam_reader.ui.theme.keys_in_force import KeysInForce

COLOURS = {str(number): colour for number, colour in enumerate(Colour, start=1)}
HIGHLIGHT, NOTE, TAG, CITE = "h", "a", "t", "c"
STYLES = {HIGHLIGHT: Style.HIGHLIGHT, "u": Style.UNDERLINE, "x": Style.STRIKE, "w": Style.SQUIGGLE}
PREVIOUS, NEXT, OVERLAPPED = "[", "]", "o"  # highlights
SPLIT, MERGE = "s", "m"

# By what the settings call them: every command, which is named for the key that it has by itself.
COMMANDS: Mapping[str, str] = {
    **{f"text colour {number}": number for number in COLOURS},
    "text highlight": HIGHLIGHT,
    "text underline": "u",
    "text strike": "x",
    "text wavy": "w",
    "text note": NOTE,
    "text tags": TAG,
    "text cite": CITE,
    "text previous": PREVIOUS,
    "text next": NEXT,
    "text overlapped": OVERLAPPED,
    "text split": SPLIT,
    "text merge": MERGE,
}
USUAL: Mapping[str, str] = {command: command for command in COMMANDS.values()}  # keys and their commands
NAMES: Mapping[str, str] = {command: name for name, command in COMMANDS.items()}

_NOT_SINGLE = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
_LAST_CHARACTER = 0x10FFFF  # Qt's key codes above stand for keys without a character


def key_of(keys: KeysInForce, command: str) -> str:
    """Return the key in force of a command, as it is shown; "" where a person gave it none."""
    return keys.of(NAMES[command], command.upper())


def command_of(event: QKeyEvent, keys: Mapping[str, str] = USUAL) -> str:
    """Return the command of a key that is pressed alone, else ""; ``keys`` are those in force.

    On a Cyrillic layout it is the key's place that counts.
    """
    if event.modifiers() & _NOT_SINGLE or event.key() > _LAST_CHARACTER:
        return ""
    letter = chr(event.key()).lower()
    if letter in keys:
        return keys[letter]
    return keys.get(latin_letter(letter) or latin_letter(event.text()), "")
