"""Chips that filter the notebook: a colour with its count, a tag, "with a note"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from nam_reader.model import Colour
from nam_reader.ui.theme.kit import paint_focus_ring
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme

HEIGHT = 28
RADIUS = 7
PAD = 8
SHAPE = 8
ICON = 16
MOST = 260  # width in pixels; longer words are elided


class FilterChip(QAbstractButton):
    """A chip that is on or off; chosen ones have a check mark, so that colour is not the only sign."""

    def __init__(self, theme: Theme, text: str, *, colour: Colour | None = None, after: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._colour = colour
        self._dot: Colour | None = None
        self._count = ""
        self._after = after  # an icon at the end
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._resize)
        theme.changed.connect(self._repaint)
        self._name()

    def set_count(self, count: int) -> None:
        """Tell how many notes it stands for."""
        self._count = number(count)
        self._name()
        self._resize()

    def set_words(self, text: str, *, after: str, dot: Colour | None = None) -> None:
        """Say something else, with another icon at the end and perhaps a tag's dot."""
        self._dot, self._after = dot, after
        self.setText(text)
        self._name()
        self._resize()

    def sizeHint(self) -> QSize:
        """Qt: sign, words, count, icon."""
        return QSize(min(MOST, self._width()), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the chip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        x = self._paint_signs(painter, float(PAD))
        room = QRectF(x, 0, self.width() - x - PAD, HEIGHT)
        if self._after:
            picture = self._theme.pixmap(self._after, self._ink(), 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(self.width() - PAD - 13, (HEIGHT - 14) / 2), picture)
            room.adjust(0, 0, -18, 0)
        font = self._font()
        counted = QFontMetrics(self._theme.font("meta")).horizontalAdvance(self._count)
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(room.width()) - counted + 1
        )
        painter.setFont(font)
        painter.setPen(self._theme.color(self._ink()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.color("text3"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._count)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme.color("accent"), RADIUS)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Qt: repaint when the pointer comes and goes."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def _paint_box(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("accent" if self.isChecked() else "line"), 1))
        fill = "sel" if self.isChecked() else "hover" if self.underMouse() else "paper"
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_signs(self, painter: QPainter, x: float) -> float:
        """Draw check mark, shape or dot; return where the words start."""
        theme, middle = self._theme, HEIGHT / 2
        if self._is_checked():
            mark = theme.pixmap("check", "accent", 14, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x, middle - 7), mark)
            x += 14 + 6
        if self._colour is not None:
            box = QRectF(x, middle - SHAPE / 2, SHAPE, SHAPE)
            draw_shape(painter, self._colour, box, theme.mark(self._colour))
            x += SHAPE + 5
        if self._dot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mark(self._dot))
            painter.drawEllipse(QPointF(x + 3.5, middle), 3.5, 3.5)
            x += 7 + 6
        return x

    def _is_checked(self) -> bool:
        """Return whether a check mark tells that it is on: a dot or a cross tell that, too."""
        return self.isChecked() and self._dot is None and self._after != "x"

    def _ink(self) -> str:
        return "text" if self.isChecked() else "text2"

    def _font(self) -> QFont:
        font = self._theme.font("meta")
        if self.isChecked():
            font.setWeight(QFont.Weight.Medium)
        return font

    def _width(self) -> int:
        width = 2 * PAD + QFontMetrics(self._font()).horizontalAdvance(self.text()) + 1
        if self._is_checked():
            width += 14 + 6
        if self._colour is not None:
            width += SHAPE + 5
        if self._dot is not None:
            width += 13
        if self._count:
            width += 6 + QFontMetrics(self._theme.font("meta")).horizontalAdvance(self._count)
        return width + (18 if self._after else 0)

    def _name(self) -> None:
        self.setAccessibleName(", ".join(part for part in (self.text(), self._count) if part))

    @Slot()
    def _resize(self) -> None:
        self.updateGeometry()
        self.update()

    @Slot()
    def _repaint(self) -> None:
        self.update()
