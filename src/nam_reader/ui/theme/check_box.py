"""A box with a check mark and words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
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
WRAPPED = Qt.TextFlag.TextWordWrap


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

    def __init__(self, theme: Theme, text: str, *, wraps: bool = False) -> None:
        """``wraps``: long words go on in further lines, else they are cut."""
        super().__init__(theme)
        self._wraps = wraps
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font("ui"))
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        self.setMinimumHeight(HEIGHT)
        if not wraps:
            self.setFixedHeight(HEIGHT)

    def heightForWidth(self, width: int) -> int:
        """Qt: as many lines as the words need."""
        if not self._wraps:
            return -1
        lines = QFontMetrics(self.font()).boundingRect(self._words(width), WRAPPED, self.text())
        return max(HEIGHT, lines.height() + 2 * EDGE + 2)

    @staticmethod
    def _words(width: int) -> QRect:
        return QRect(0, 0, max(40, width - (EDGE + BOX + GAP + EDGE)), 1000)

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
        corner = QPoint(EDGE, (min(self.height(), HEIGHT) - BOX) // 2)
        paint_box(painter, self._theme, corner, self.devicePixelRatioF(), on=self.isChecked())
        painter.setPen(self._theme.color("text" if self.underMouse() else "text2"))
        room = self.rect().adjusted(EDGE + BOX + GAP, 0, -EDGE, 0)
        if self._wraps:
            painter.drawText(room, WRAPPED | Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            words = QFontMetrics(self.font()).elidedText(
                self.text(), Qt.TextElideMode.ElideRight, room.width() + 1
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme.color("accent"), 6)
        painter.end()
