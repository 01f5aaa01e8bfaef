"""A field that takes the next keys that are pressed, whatever the keyboard's layout."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from nam_reader.ui.shortcuts.layout import is_cyrillic, latin_key
from nam_reader.ui.theme.theme import Theme

_HELD = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
_HELD |= {Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown}
_LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
_WIPING = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyField(QLineEdit):
    """Tells what was pressed; Backspace or Delete alone tells that no key is wanted. Tab and Esc leave."""

    pressed = Signal(QKeySequence)
    wiped = Signal()
    left = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFont(theme.font("ui"))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Qt: no shortcut of the window takes a key away."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: what was pressed."""
        key, held = Qt.Key(event.key()), event.modifiers() & _MODIFIERS
        if key in _LEAVING and not held & Qt.KeyboardModifier.ControlModifier:
            if key == Qt.Key.Key_Escape:
                self.left.emit()
            else:
                super().keyPressEvent(event)
        elif key in _WIPING and not held:
            self.wiped.emit()
        elif key not in _HELD and not event.isAutoRepeat():
            if is_cyrillic(event):
                key = latin_key(event)
            self.pressed.emit(QKeySequence(int(key) | held.value))
