"""Lets shortcuts work while the keyboard writes Cyrillic.

Qt looks for a shortcut before a key press gets to a window. So a press that arrives here was no shortcut as
it was: nothing is done twice, on no layout.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from nam_reader.ui.shortcuts.layout import is_cyrillic, latin_key

_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MODIFIERS = _WITH | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.MetaModifier


class CyrillicKeys(QObject):
    """Watches the windows that get the keyboard, and reads Ctrl and Alt with a letter by the key's place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._writes_cyrillic = False  # as far as the last letters tell
        self._sending = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # once: Qt takes a former one out

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a key press that no shortcut and no widget has taken yet."""
        if event.type() != QEvent.Type.KeyPress or self._sending or not isinstance(event, QKeyEvent):
            return False
        cyrillic = is_cyrillic(event)
        if cyrillic or Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
            self._writes_cyrillic = cyrillic
        sign = event.key() < 0x80 and not chr(event.key()).isalnum()  # "." stands where a Latin "/" does
        if not (cyrillic or (sign and self._writes_cyrillic)) or not event.modifiers() & _WITH:
            return False
        key = latin_key(event)
        return key != event.key() and self._press(watched, event, key, only_shortcuts=not cyrillic)

    def _press(self, window: QObject, event: QKeyEvent, key: Qt.Key, *, only_shortcuts: bool) -> bool:
        """Do what a key of a Latin keyboard does: first the widget that wants it, then a shortcut."""
        focused = QApplication.focusWidget()
        if focused is not None:
            asking = _latin(QEvent.Type.ShortcutOverride, event, key)
            asking.ignore()
            if not only_shortcuts and QApplication.sendEvent(focused, asking) and asking.isAccepted():
                return self._send(window, event, key)
        wanted = QKeySequence(int(key) | (event.modifiers() & _MODIFIERS).value)
        if _do_shortcut(wanted, focused or QApplication.activeWindow(), again=event.isAutoRepeat()):
            return True
        return not only_shortcuts and self._send(window, event, key)

    def _send(self, window: QObject, event: QKeyEvent, key: Qt.Key) -> bool:
        self._sending = True
        try:
            QApplication.sendEvent(window, _latin(QEvent.Type.KeyPress, event, key))
        finally:
            self._sending = False
        return True


def _latin(kind: QEvent.Type, event: QKeyEvent, key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(kind, key, event.modifiers(), "", event.isAutoRepeat(), event.count())


def _do_shortcut(wanted: QKeySequence, start: QWidget | None, *, again: bool) -> bool:
    """Do the nearest enabled shortcut or action of a widget and what it stands in, up to its window."""
    widget = start
    while widget is not None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for shortcut in widget.findChildren(QShortcut, options=direct):
            if shortcut.isEnabled() and shortcut.key() == wanted:
                shortcut.activated.emit()
                return True
        for action in widget.actions():
            if wanted in action.shortcuts() and _reaches(action, widget, start):
                if action.autoRepeat() or not again:
                    action.trigger()
                return True
        widget = None if widget.isWindow() else widget.parentWidget()
    return False


def _reaches(action: QAction, owner: QWidget, start: QWidget | None) -> bool:
    alone = action.shortcutContext() == Qt.ShortcutContext.WidgetShortcut
    return action.isEnabled() and (not alone or owner is start)
