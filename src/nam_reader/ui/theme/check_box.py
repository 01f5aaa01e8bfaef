"""A box with a check mark and words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from nam_reader.ui.theme.buttons import paint_focus_ring
from nam_reader.ui.theme.icons import DISABLED_OPACITY
from nam_reader.ui.theme.painted_button import PaintedButton
from nam_reader.ui.theme.theme import Theme

BOX = 16
GAP = 8
EDGE = 5
HEIGHT = 28
CHECK = 12


def paint_box(painter: QPainter, theme: Theme, corner: QPoint, ratio: float, *, on: bool) -> None:
    """Draw the box at its upper left corner, with a check mark where it is on."""
    box = QRectF(corner.x(), corner.y(), BOX, BOX).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.color("accent" if on else "ctrl"), 1))
    painter.setBrush(theme.color("accent" if on else "raised"))
    painter.drawRoundedRect(box, 3.5, 3.5)
    if on:
        inset = (BOX - CHECK) // 2
        painter.drawPixmap(corner + QPoint(inset, inset), theme.pixmap("check", "onaccent", CHECK, ratio))


class CheckBox(PaintedButton):
    """On or off; Space and Enter change it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font("ui"))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        """Qt: box and words."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(EDGE + BOX + GAP + words + EDGE + 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: the box and a few letters."""
        return QSize(EDGE + BOX + GAP + 40, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: box, words, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED_OPACITY)
        corner = QPoint(EDGE, (self.height() - BOX) // 2)
        paint_box(painter, self._theme, corner, self.devicePixelRatioF(), on=self.isChecked())
        painter.setPen(self._theme.color("text" if self.underMouse() else "text2"))
        room = self.rect().adjusted(EDGE + BOX + GAP, 0, -EDGE, 0)
        words = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme.color("accent"), 6)
        painter.end()
