"""The text read by keyboard: paging, and a caret that is seen or, where it is not wanted, scrolling."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from nam_reader.ui.reader.geometry import lines_between
from nam_reader.ui.reader.text_view import TextView
from nam_reader.ui.theme.theme import Theme

_CARET = 2  # pixels: the caret's width where it is seen
_LINES = 2  # that an arrow scrolls
_CARET_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}


class CaretView(TextView):
    """The text view with the keys that go through the text."""

    caret_moving = Signal()  # a person is moving the caret by a key

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._caret_on = True
        self.setCursorWidth(_CARET)

    @property
    def caret_browsing(self) -> bool:
        """Whether the arrows move a caret that is seen."""
        return self._caret_on

    def _page(self, event: QKeyEvent) -> bool:
        """Scroll by a page, or to an end; the caret is left where it is until it is needed."""
        bar = self.verticalScrollBar()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            bar.setValue(bar.minimum())
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            self._scroll_page(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        elif event.key() == Qt.Key.Key_PageDown and plain:
            self._scroll_page(1)
            return True
        elif event.key() == Qt.Key.Key_PageUp and plain:
            self._scroll_page(-1)
            return True
        else:
            return False
        self._caret_into_view()
        return True

    def _scroll_page(self, direction: int) -> None:
        """Scroll so that the last line that could be read whole is still seen."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * (self.viewport().height() - 2 * self.style_of_type.line))

    def set_caret_browsing(self, on: bool) -> None:
        """Let the arrows move a caret that is seen, or scroll the text."""
        self._caret_on = on
        self.setCursorWidth(_CARET if on else 0)
        self.viewport().update()

    def _scroll_line(self, event: QKeyEvent) -> bool:
        """Scroll where the caret is not wanted; whether the key was for that."""
        step = {Qt.Key.Key_Up: -2, Qt.Key.Key_Down: 2}.get(Qt.Key(event.key()), 0)
        bar, plain = self.verticalScrollBar(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._caret_on or not plain or event.key() not in _CARET_KEYS:
            return False
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            bar.setValue(bar.value() + step * self.style_of_type.line)
        return True

    def move_caret(self, event: QKeyEvent) -> None:
        """Page, scroll or move the caret, as a key and the way of reading ask for."""
        if self._page(event) or self._scroll_line(event):
            return
        if event.key() in _CARET_KEYS:
            self.caret_moving.emit()
        if event.key() in _CARET_KEYS and not self.textCursor().hasSelection():
            self._caret_into_view()
        super().keyPressEvent(event)
        first = self.textCursor().position() <= self._end_of_first_line()
        if first and event.key() == Qt.Key.Key_Up:
            self.verticalScrollBar().setValue(0)  # the head of the article, too

    def _caret_into_view(self) -> None:
        """Put a caret that has been scrolled away on the first line that is seen whole."""
        if self.viewport().rect().contains(self.cursorRect().center()):
            return
        top = self.verticalScrollBar().value()
        for line in lines_between(self.document(), top, top + self.viewport().height()):
            if line.top >= top:
                cursor = QTextCursor(self.document())
                cursor.setPosition(line.start)
                self._set_caret(cursor)
                return

    def _end_of_first_line(self) -> int:
        first = next(lines_between(self.document(), 0, self.viewport().height() * 4), None)
        return first.full_end - 1 if first is not None else 0
