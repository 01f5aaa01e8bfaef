"""The signs of highlights in the gutters: shapes where they start, note icons where they end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from nam_reader.model import Colour
from nam_reader.ui.reader.column import Column
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.theme.shapes import draw_shape, shape_path
from nam_reader.ui.theme.theme import Theme

SHAPE = 10
NOTE_ICON = 16
_STEP = SHAPE + 3  # from one shape to the next
_EDGE = 2
SIGN_RISE = 0.4  # the signs' middle stands this far above the baseline, in em
_WAVES = 5  # half the width of the sign of altered words


class LineSigns(NamedTuple):
    """What stands beside one line: the height of the signs' middle, what starts there, what has a note."""

    middle: int
    starting: Sequence[Mark]
    noted: Sequence[Mark]


def paint_signs(painter: QPainter, theme: Theme, line: LineSigns, column: Column) -> None:
    """Paint the shapes and icons of a line; a shape is hollow, under a wave, where the words have changed."""
    for number, mark in enumerate(line.starting):
        box = QRectF(sign_box(line, column, number))
        if mark.altered:
            _paint_altered(painter, theme, mark.colour, box)
        else:
            draw_shape(painter, mark.colour, box, theme.mark(mark.colour))
    ratio = painter.device().devicePixelRatioF()
    for number, mark in enumerate(line.noted):
        place = note_box(line, column, number).topLeft()
        color = theme.mark(mark.colour).name()
        painter.drawPixmap(place, theme.pixmap("message-square-text", color, NOTE_ICON, ratio))


def sign_box(line: LineSigns, column: Column, number: int) -> QRect:
    """Return a shape's place; several that start on one line stand side by side, away from the text.

    Those that the gutter has no room for stand below.
    """
    first = column.signs - SHAPE // 2
    row, number = divmod(number, max(1, (first - _EDGE) // _STEP + 1))
    return QRect(first - number * _STEP, line.middle - SHAPE // 2 + row * _STEP, SHAPE, SHAPE)


def note_box(line: LineSigns, column: Column, number: int) -> QRect:
    """Return a note icon's place; several that end on one line stand side by side."""
    x = min(column.width - NOTE_ICON, column.notes - NOTE_ICON // 2 + number * (NOTE_ICON + 2))
    return QRect(x, line.middle - NOTE_ICON // 2, NOTE_ICON, NOTE_ICON)


def _paint_altered(painter: QPainter, theme: Theme, colour: Colour, box: QRectF) -> None:
    """Paint a hollow shape with the sign for "about" over it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.mark(colour), 1.4))
    painter.drawPath(shape_path(colour, box.adjusted(0.7, 0.7, -0.7, -0.7)))
    painter.setPen(QPen(theme.color("warn"), 1.6))
    for rise in (4.0, 7.5):
        y = box.top() - rise
        wave = QPainterPath(QPointF(box.center().x() - _WAVES, y))
        wave.quadTo(box.center().x() - _WAVES / 2, y - 3, box.center().x(), y)
        wave.quadTo(box.center().x() + _WAVES / 2, y + 3, box.center().x() + _WAVES, y)
        painter.drawPath(wave)
    painter.restore()
