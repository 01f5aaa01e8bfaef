"""The lines of highlights: under the words, through them, wavy, and dashed where the words have changed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

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
    """Paint a line; the painter is in document coordinates and keeps nothing but its pen."""
    top = stroke.y - stroke.thickness / 2
    if stroke.style is Style.SQUIGGLE:
        ratio = painter.device().devicePixelRatioF()
        tile = _wave_tile(stroke.em, stroke.thickness, stroke.color.rgba(), stroke.dashed, ratio)
        high, wide = tile.height() / ratio, tile.width() / ratio
        room = QRectF(stroke.left, round(stroke.y - high / 2), stroke.right - stroke.left, high)
        painter.drawTiledPixmap(room, tile, QPointF(stroke.left % wide, 0))
    elif stroke.dashed:
        scale = max(1.0, stroke.em / 17)
        dash, whole = round(_DASH * scale), round((_DASH + _GAP) * scale)
        for left in range(stroke.left - stroke.left % whole, stroke.right, whole):
            box = QRectF(QPointF(max(left, stroke.left), top), QPointF(left + dash, top + stroke.thickness))
            box.setRight(min(box.right(), stroke.right))
            painter.fillRect(box, stroke.color)
    else:
        painter.fillRect(QRectF(stroke.left, top, stroke.right - stroke.left, stroke.thickness), stroke.color)


@lru_cache(maxsize=64)
def _wave_tile(em: int, thickness: float, rgba: int, dashed: bool, ratio: float) -> QPixmap:
    """Return a piece of a wavy line to be laid side by side; painting each line's waves would be slow."""
    wave = max(6, round(_WAVE * em))
    waves = 3 if dashed else 1
    rise = max(_LEAST_RISE, _RISE * em)
    high = math.ceil(2 * rise + thickness + 2)
    tile = QPixmap(round(wave * waves * ratio), round(high * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor.fromRgba(rgba), thickness * 0.8))
    path = QPainterPath(QPointF(0 if dashed else -wave, high / 2))
    for number in range(0 if dashed else -2, 4):  # of a dashed line two waves of three
        side = 1 if number % 2 else -1
        crest = QPointF((number + 0.5) * wave / 2, high / 2 + 2 * side * rise)
        path.quadTo(crest, QPointF((number + 1) * wave / 2, high / 2))
    painter.drawPath(path)
    painter.end()
    return tile
