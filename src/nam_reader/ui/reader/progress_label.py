"""The quiet words in the head of the reader: how far one is, and how long it goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nam_reader.ui.theme.theme import Theme

BETWEEN = "  ·  "
EDGE = 8  # px on both sides


class ProgressLabel(QWidget):
    """As many of some words as there is room for. It takes the room that is left, and asks for none.

    It is painted, and no QLabel: that would lay its neighbours out anew with each line that is scrolled.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_parts(self, parts: Sequence[str]) -> None:
        """Show words, the most important first."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self.setAccessibleName(", ".join(parts))
            self.update()

    @property
    def text(self) -> str:
        """What fits."""
        metrics = QFontMetricsF(self._theme.font("meta"))
        for count in range(len(self._parts), 0, -1):
            words = BETWEEN.join(self._parts[:count])
            if metrics.horizontalAdvance(words) <= self.width() - 2 * EDGE:
                return words
        return ""

    def sizeHint(self) -> QSize:
        """Qt: a line."""
        return QSize(0, self._theme.line_height("meta"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the words."""
        painter = QPainter(self)
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.color("text3"))
        room = QRectF(self.rect()).adjusted(EDGE, 0, -EDGE, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self.text)
        painter.end()
