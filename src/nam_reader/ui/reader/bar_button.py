"""The buttons of the bar at a selection: a sign with its key below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from nam_reader.model import Colour, Style
from nam_reader.ui.reader.keys import key_of
from nam_reader.ui.reader.mark_lines import Wanted, lay_strokes, paint_stroke
from nam_reader.ui.theme.buttons import with_key
from nam_reader.ui.theme.kit import paint_focus_ring
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme

HEIGHT = 48
_TILE = 28
_SHAPE = 11
_ICON = 18
_SAMPLE = 15  # size of the letters that show a style
BAR_KEYS = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
}


class BarButton(QAbstractButton):
    """A sign with its key below: a colour's tile, or an icon."""

    def __init__(self, theme: Theme, name: str, commands: str, sign: Colour | Style | str) -> None:
        """``commands`` are those of the single keys (see ``keys``) that do the same."""
        super().__init__()
        self._theme = theme
        self._commands = commands
        self._sign = sign
        self._width = 36 if isinstance(sign, Colour) else 38
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        self.setFont(theme.font("meta"))
        theme.keys.changed.connect(self._tell_keys)

    @property
    def _key(self) -> str:
        keys = [key_of(self._theme.keys, command) for command in self._commands]
        return " ".join([key for key in keys if key])

    @Slot()
    def _tell_keys(self) -> None:
        self.set_name(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: the sign and the key below it."""
        return QSize(self._width, HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Qt: repaint when the pointer comes and goes."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: sign, key, and the ring of the focused one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        over = self.underMouse() or self.isDown()
        middle = self.width() // 2
        if over:
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if isinstance(self._sign, Colour):
            self._paint_colour(painter, self._sign, middle)
        elif isinstance(self._sign, Style):
            paint_sample(painter, self._theme, self._sign, QRect(middle - _TILE // 2, 3, _TILE, _TILE))
        else:
            icon = self._theme.pixmap(
                self._sign, "text" if over else "text2", _ICON, self.devicePixelRatioF()
            )
            painter.drawPixmap(QPoint(middle - _ICON // 2, 8), icon)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(QRect(0, 31, self.width(), 16), Qt.AlignmentFlag.AlignCenter, self._key)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), self._theme.color("accent"), 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the bar's keys are for the bar."""
        if event.key() in BAR_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _paint_colour(self, painter: QPainter, colour: Colour, middle: int) -> None:
        tile = QRectF(middle - _TILE / 2, 3, _TILE, _TILE)
        painter.setBrush(self._theme.tint(colour))
        painter.drawRoundedRect(tile, 6, 6)
        shape = QRectF(0, 0, _SHAPE, _SHAPE)
        shape.moveCenter(tile.center())
        draw_shape(painter, colour, shape, self._theme.mark(colour))

    def set_name(self, name: str) -> None:
        """Rename the button, for eye and ear."""
        self.setAccessibleName(name)
        self.setToolTip(with_key(name, self._key))

    def set_sign(self, sign: Colour | Style | str) -> None:
        """Show another sign."""
        self._sign = sign
        self.update()


def paint_sample(painter: QPainter, theme: Theme, style: Style, box: QRect) -> None:
    """Paint two letters in a style; the painter is left as it was."""
    painter.save()
    font = theme.font("article")
    font.setPixelSize(_SAMPLE)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(_LETTERS) + 2
    baseline = box.center().y() + round(_SAMPLE * 0.3)
    band = QRect(box.center().x() - width // 2, baseline - _SAMPLE + 1, width, round(_SAMPLE * 1.11))
    if style is Style.HIGHLIGHT:
        painter.fillRect(band, theme.color("sel"))
    strokes = lay_strokes([Wanted(style, theme.color("accent"))], band, baseline, _SAMPLE)
    for stroke in strokes:
        if not stroke.over:
            paint_stroke(painter, stroke)
    painter.setPen(theme.color("text"))
    painter.drawText(band.left() + 1, baseline, _LETTERS)
    for stroke in strokes:
        if stroke.over:
            paint_stroke(painter, stroke)
    painter.restore()


_LETTERS = "ab"
