"""Words and pictures that are only looked at."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

WIDEST_HINT = 420  # px: how wide a paragraph wants to be of itself


class ElidedLabel(QLabel):
    """One line of plain text; cut with an ellipsis where room is short, it tells all as its tooltip.

    With word wrap on it is a plain label.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tells_all = False

    def minimumSizeHint(self) -> QSize:
        """Qt: a few letters."""
        least = super().minimumSizeHint()
        return least if self.wordWrap() else QSize(min(24, least.width()), least.height())

    def shown_text(self) -> str:
        """Return what fits."""
        if self.wordWrap():
            return self.text()
        width = self.contentsRect().width()
        return QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: what fits."""
        shown = self.shown_text()
        if shown == self.text():
            if self._tells_all:
                self._tells_all = False
                self.setToolTip("")
            super().paintEvent(event)
            return
        if not self.toolTip():
            self._tells_all = True
            self.setToolTip(plain_tip(self.text()))
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, shown)


class TokenLabel(ElidedLabel):
    """Plain text in a role of type and one of the theme's colours."""

    def __init__(self, theme: Theme, text: str = "", *, role: str = "ui", color: str = "text") -> None:
        super().__init__(text)
        self._theme = theme
        self._color = color
        self.setFont(theme.font(role))
        self._recolour()
        theme.changed.connect(self._recolour)

    def set_color(self, color: str) -> None:
        """Write in another of the theme's colours."""
        self._color = color
        self._recolour()

    @Slot()
    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._color))
        self.setPalette(palette)


class IconLabel(QWidget):
    """An icon that only decorates the words beside it."""

    def __init__(self, theme: Theme, icon: str, color: str = "text3", size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._color = color
        self._size = size
        self.setFixedSize(size, size)
        theme.changed.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the icon."""
        picture = self._theme.pixmap(self._icon, self._color, self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)

    @Slot()
    def _repaint(self) -> None:
        self.update()


class Paragraph(TokenLabel):
    """Plain words over several lines, set with the line height of their role."""

    def __init__(self, theme: Theme, text: str = "", *, role: str = "ui", color: str = "text") -> None:
        super().__init__(theme, text, role=role, color=color)
        self._line = theme.line_height(role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Qt: so many lines."""
        return self._lay(width).lineCount() * self._line

    def sizeHint(self) -> QSize:
        """Qt: as wide as the words, up to a readable width."""
        metrics = QFontMetrics(self.font())
        widest = max((metrics.horizontalAdvance(line) for line in self.text().split("\n")), default=0)
        width = min(widest + 2, WIDEST_HINT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: a word."""
        return QSize(min(80, self.sizeHint().width()), self._line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout = self._lay(self.width())
        spare = self.height() - layout.lineCount() * self._line
        middle = self.alignment() & Qt.AlignmentFlag.AlignVCenter
        layout.draw(painter, QPointF(0, max(0, spare // 2) if middle else 0))

    def _lay(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\N{LINE SEPARATOR}"), self.font())
        lay_out(layout, width, self._line, self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        return layout


def lay_out(layout: QTextLayout, width: int, line_height: int, alignment: Qt.AlignmentFlag) -> None:
    """Break a layout's text into lines of a fixed height, between words where that is possible."""
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lead = (line_height - math.ceil(QFontMetrics(layout.font()).height())) / 2
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        line.setPosition(QPointF(0, (layout.lineCount() - 1) * line_height + lead))
    layout.endLayout()
