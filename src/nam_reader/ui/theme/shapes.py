"""The six signs of the highlight colours, drawn so that they weigh the same."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPolygonF

from nam_reader.model import Colour


def shape_path(colour: Colour, box: QRectF) -> QPainterPath:
    """Return the sign of a colour, centred in the largest square that fits the box."""
    side = min(box.width(), box.height())
    centre = box.center()
    path = QPainterPath()
    if colour is Colour.YELLOW:
        path.addEllipse(centre, side * 0.5, side * 0.5)
    elif colour is Colour.GREEN:
        path.addRoundedRect(_around(centre, side * 0.45, side * 0.45), side * 0.06, side * 0.06)
    elif colour is Colour.BLUE:
        path.addPolygon(_points(centre, side, (0, -0.47), (0.52, 0.45), (-0.52, 0.45)))
        path.closeSubpath()
    elif colour is Colour.PINK:
        path.addPolygon(_points(centre, side, (0, -0.53), (0.53, 0), (0, 0.53), (-0.53, 0)))
        path.closeSubpath()
    elif colour is Colour.PURPLE:
        path.addRect(_around(centre, side * 0.5, side * 0.18))
        upright = QPainterPath()
        upright.addRect(_around(centre, side * 0.18, side * 0.5))
        path = path.united(upright)
    else:
        path.addRoundedRect(_around(centre, side * 0.5, side * 0.2), side * 0.06, side * 0.06)
    return path


def draw_shape(painter: QPainter, colour: Colour, box: QRectF, brush: QBrush | QColor) -> None:
    """Fill the sign of a colour with a brush; the painter is left as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.fillPath(_path(colour, box.width(), box.height()), brush)
    painter.restore()


@lru_cache(maxsize=64)
def _path(colour: Colour, width: float, height: float) -> QPainterPath:
    """Return a sign at the origin; a page of notes draws the same few again and again."""
    return shape_path(colour, QRectF(0, 0, width, height))


def _around(centre: QPointF, half_width: float, half_height: float) -> QRectF:
    return QRectF(centre.x() - half_width, centre.y() - half_height, 2 * half_width, 2 * half_height)


def _points(centre: QPointF, side: float, *offsets: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(centre.x() + x * side, centre.y() + y * side) for x, y in offsets])
