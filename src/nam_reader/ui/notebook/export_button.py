"""The button that opens the export panel: an icon, how many notes it takes, a chevron."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent

from nam_reader.ui.theme.kit import TextButton, paint_focus_ring
from nam_reader.ui.theme.theme import Theme

PADDING = 11
ICON = 16
GAP = 8
DISABLED = 0.38


class ExportButton(TextButton):
    """A button whose chevron tells that something opens under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._look = theme

    def sizeHint(self) -> QSize:
        """Qt: icon, words, chevron."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(2 * PADDING + 2 * ICON + 2 * GAP + words + 1, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: border, icon, words, chevron, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(DISABLED)
        self._paint_body(painter)
        ratio, top = self.devicePixelRatioF(), (self.height() - ICON) // 2
        icon = self._look.pixmap("file-output", "text", ICON, ratio)
        painter.drawPixmap(QPoint(PADDING, top), icon)
        chevron = self._look.pixmap("chevron-down", "text", ICON, ratio)
        painter.drawPixmap(QPoint(self.width() - PADDING - ICON, top), chevron)
        painter.setPen(self._look.color("text"))
        room = self.rect().adjusted(PADDING + ICON + GAP, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._look.color("accent"))
        painter.end()
