"""Which keys can be the shortcut of an action."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

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
_FUNCTION = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)


def portable(keys: QKeySequence) -> str:
    """Write keys as the settings keep them."""
    return keys.toString(_PORTABLE)


def native(keys: QKeySequence) -> str:
    """Write keys as a person reads them."""
    return keys.toString(_NATIVE)


def refusal(keys: QKeySequence) -> str:
    """Say why keys cannot be a shortcut; "" where they can."""
    translate = QCoreApplication.translate
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


def _goes_with(key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
    """Return whether an arrow may be a shortcut: with Alt, as back and forward have it."""
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    return key in arrows and bool(held & Qt.KeyboardModifier.AltModifier)
