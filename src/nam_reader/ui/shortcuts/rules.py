"""Which keys can be the shortcut of an action."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

translate = QCoreApplication.translate
SINGLE = "text "  # so begin the names of what single keys do in the text
_NATIVE = QKeySequence.SequenceFormat.NativeText
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NEVER = frozenset(
    {
        *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Space, Qt.Key.Key_unknown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)
_OF_TEXT = frozenset(
    {
        *(
            "Ctrl+C",
            "Ctrl+V",
            "Ctrl+X",
            "Ctrl+A",
            "Alt+F4",
            "Ctrl+Home",
            "Ctrl+End",
            "Ctrl+Left",
            "Ctrl+Right",
        ),
        *("Ctrl+Up", "Ctrl+Down", "Ctrl+Backspace", "Ctrl+Del", "Ctrl+Tab", "Ctrl+Return", "Ctrl+Enter"),
        *("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Home", "Ctrl+Shift+End", "Ctrl+Shift+Tab"),
        *(f"Alt+{number}" for number in range(1, 7)),  # colours in the editor of a note
    }
)
_ARROWS = {
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
    Qt.Key.Key_Minus: "−",
}
_SIGNS = range(0x21, 0x7F)  # what Latin keyboards write, without the space
_FUNCTION = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)


def portable(keys: QKeySequence) -> str:
    """Write keys as the settings keep them."""
    return keys.toString(_PORTABLE)


def native(keys: QKeySequence) -> str:
    """Write keys as a person reads them."""
    return keys.toString(_NATIVE)


def shown(keys: QKeySequence) -> str:
    """Write keys as tooltips show them, arrows as arrows."""
    text = native(keys)
    for key, sign in _ARROWS.items():
        if keys.count() == 1 and keys[0].key() == key:  # type: ignore[index]  # PySide has it and does not say so
            return text.removesuffix(native(QKeySequence(key))) + sign
    return text


def refusal(keys: QKeySequence, *, single: bool = False) -> str:
    """Say why keys cannot be a shortcut; "" where they can. ``single``: a key of the text, pressed alone."""
    if single:
        return _single_refusal(keys)
    if keys.count() != 1:
        return translate("shortcuts", "One key, with Ctrl or Alt, is needed.")
    pressed = keys[0]  # type: ignore[index]  # PySide has it and does not say so
    key, held = pressed.key(), pressed.keyboardModifiers()
    if portable(keys) in _OF_TEXT:
        return translate("shortcuts", "{0} is needed where text is written or read.").format(native(keys))
    strong = held & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    if key in _FUNCTION:
        return ""
    if not strong:
        return translate("shortcuts", "{0} alone would be typed. Hold Ctrl or Alt, too.").format(native(keys))
    if key in _NEVER and not _goes_with(key, held):
        return translate("shortcuts", "{0} has a meaning of its own everywhere.").format(native(keys))
    return ""


def _single_refusal(keys: QKeySequence) -> str:
    """Say why keys cannot be one of those that work alone, while the text has the focus."""
    if keys.count() == 1:
        pressed = keys[0]  # type: ignore[index]  # as above
        sign = pressed.key() in _SIGNS and QKeySequence(portable(keys)) == keys
        if sign and not pressed.keyboardModifiers():
            return ""
    return translate("shortcuts", "In the text it is one letter, digit or sign, alone.")


def _goes_with(key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    """Return whether an arrow may be a shortcut: with Alt, as back and forward have it."""
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    return key in arrows and bool(held & Qt.KeyboardModifier.AltModifier)
