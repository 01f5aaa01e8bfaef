"""The edge between two panes: dragged by the mouse, moved by the arrows where it has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QSplitter, QSplitterHandle

from nam_reader.ui.theme.theme import Theme

STEP = 24  # px, by which an arrow moves it
_LINE = 3  # px, of the focused edge


class PaneEdge(QSplitterHandle):
    """A line of one pixel, in an area of five that takes the mouse; thicker while it has the focus."""

    def __init__(self, theme: Theme, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self._theme = theme

    def set_name(self, name: str) -> None:
        """Say what it changes; from now on it can have the focus."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: left and right move it, as far as the panes let it."""
        step = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()), 0)
        if step and not event.modifiers():
            self.moveSplitter(
                self.closestLegalPosition(self.pos().x() + self.contentsMargins().left() + step)
            )
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: it can be seen from afar."""
        super().focusInEvent(event)
        self.clearMask()
        self.raise_()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: it is a hairline again."""
        super().focusOutEvent(event)
        self.setMask(QRegion(self.contentsRect()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the line."""
        if not self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        middle = self.rect().center().x()
        painter.fillRect(middle - _LINE // 2, 0, _LINE, self.height(), self._theme.color("accent"))
        painter.end()
