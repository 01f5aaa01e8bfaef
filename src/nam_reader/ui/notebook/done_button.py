"""The button that ends editing; it shows its key beside its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent

from nam_reader.ui.theme.kit import TextButton, paint_focus_ring
from nam_reader.ui.theme.theme import Theme

GAP = 9
PADDING = 13
HEIGHT = 34
RADIUS = 7
KEY_OPACITY = 0.85


class DoneButton(TextButton):
    """A primary button with its key."""

    def __init__(self, theme: Theme, text: str, key: str) -> None:
        super().__init__(theme, text, primary=True)
        self._key = key
        self._look = theme
        self.setFixedHeight(HEIGHT)
        self.setToolTip(f"{text} ({key})")

    def sizeHint(self) -> QSize:
        """Qt: the word, the key and the room around them."""
        return QSize(2 * PADDING + self._word() + GAP + self._keys() + 1, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: fill, word, key, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        ink = QColor(self._look.color("onaccent"))
        painter.setPen(ink)
        painter.setFont(self.font())
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect().adjusted(PADDING, 0, 0, 0), middle, self.text())
        ink.setAlphaF(KEY_OPACITY)
        painter.setPen(ink)
        painter.setFont(self._look.font("meta"))
        painter.drawText(self.rect().adjusted(PADDING + self._word() + GAP, 0, 0, 0), middle, self._key)
        if self.hasFocus():
            box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            paint_focus_ring(painter, box, self._look.color("onaccent"), RADIUS - 2)
        painter.end()

    def _word(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text())

    def _keys(self) -> int:
        return QFontMetrics(self._look.font("meta")).horizontalAdvance(self._key)
