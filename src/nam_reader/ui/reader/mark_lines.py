"""The lines of highlights: under the words, through them, wavy, and dashed where the words have changed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from nam_reader.model import Style

LINE = 2  # thickness of a line at the usual size
LINE_STEP = 3  # from one line to the next where highlights overlap
MOST_LINES = 3
_THICKNESS = 0.1  # of the type's size: larger text has thicker lines of its own
_THROUGH = 0.3  # a line through the words stands this far above the baseline, in em
_WAVE, _RISE = 0.36, 0.085  # a wave's length and half of its height, in em
_LEAST_RISE = 1.4
_DASH, _GAP = 4.0, 3.0  # pixels at the usual size


class Stroke(NamedTuple):
    """A line of one highlight along a piece of a line of text; ``y`` is its middle in the document."""

    style: Style
    left: int
    right: int
    y: float
    thickness: float
    em: int
    color: QColor
    dashed: bool = False

    @property
    def over(self) -> bool:
        """Whether the line is painted over the words and not behind them."""
        return self.style is Style.STRIKE

    @property
    def rise(self) -> float:
        """Half of a wave's height."""
        return max(_LEAST_RISE, _RISE * self.em)


class Wanted(NamedTuple):
    """A line to be laid: how, in which colour, and whether the words have changed since it was made."""

    style: Style
    color: QColor
    dashed: bool = False


def lay_strokes(wanted: Sequence[Wanted], band: QRect, baseline: float, em: int) -> list[Stroke]:
    """Lay the lines of all highlights over one piece of a line, ``band`` being where the words stand.

    Lines under the words stand one below the other under the band, lines through them one over the other.
    """
    made: list[Stroke] = []
    left, right = band.left(), band.left() + band.width()
    y, through = float(band.bottom() + 1), baseline - _THROUGH * em
    below = 0
    for line in wanted:
        thick = LINE if line.style is Style.HIGHLIGHT else max(LINE, round(_THICKNESS * em))
        stroke = Stroke(line.style, left, right, 0.0, thick, em, line.color, line.dashed)
        if stroke.over:
            made.append(stroke._replace(y=round(through) - thick / 2 % 1))
            through -= thick + 1
        elif below < MOST_LINES:
            below += 1
            wave = line.style is Style.SQUIGGLE
            high = 2 * stroke.rise + thick if wave else thick
            made.append(stroke._replace(y=y + high / 2))
            y += max(LINE_STEP, math.ceil(high) + 1)
    return made


def paint_stroke(painter: QPainter, stroke: Stroke) -> None:
    """Paint a line; the painter is in document coordinates and is left as it was."""
    painter.save()
    pen = QPen(stroke.color, stroke.thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dashed:
        scale = max(1.0, stroke.em / 17) / stroke.thickness
        pen.setDashPattern([_DASH * scale, _GAP * scale])
        pen.setDashOffset(stroke.left / stroke.thickness)  # pieces side by side are one line
    if stroke.style is Style.SQUIGGLE:
        pen.setWidthF(stroke.thickness * 0.8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipRect(
            QRectF(stroke.left, stroke.y - 8, stroke.right - stroke.left, 16), Qt.ClipOperation.IntersectClip
        )
        painter.drawPath(_wave(stroke))
    elif stroke.dashed:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.drawLine(QPointF(stroke.left, stroke.y), QPointF(stroke.right, stroke.y))
    else:
        top = stroke.y - stroke.thickness / 2
        painter.fillRect(QRectF(stroke.left, top, stroke.right - stroke.left, stroke.thickness), stroke.color)
    painter.restore()


def _wave(stroke: Stroke) -> QPainterPath:
    """Return a wave whose crests stand where they would on a line from the very left."""
    half = max(3.0, round(_WAVE * stroke.em) / 2)
    first = math.floor(stroke.left / half)
    last = math.ceil(stroke.right / half)
    path = QPainterPath(QPointF(first * half, stroke.y))
    for number in range(first, last):
        side = 1 if number % 2 else -1
        middle = QPointF((number + 0.5) * half, stroke.y + 2 * side * stroke.rise)
        path.quadTo(middle, QPointF((number + 1) * half, stroke.y))
    return path
