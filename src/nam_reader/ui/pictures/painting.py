"""Panels of bars over one axis of time, painted.

The same paint goes to the screen, to a PNG and to an SVG. Each series has a panel, a name and a make of bar
of its own, so that colour never tells anything alone.
"""

from __future__ import annotations

import math
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nam_reader.model import Colour
from nam_reader.ui.pictures.frame import GAP, PAD, Dress, Frame
from nam_reader.ui.pictures.words import height_words, panel_words

SPARE = 1.1  # whoever opens an SVG may have wider letters
SWATCH = 14.0


class Make(Enum):
    """How the bars of a series are made."""

    FULL = 0
    STRIPED = 1
    STEM = 2  # a line with a square head
    DOTTED = 3


MAKES = tuple(Make)
_COLOURS = (None, Colour.ORANGE, Colour.GREEN, Colour.PURPLE)  # None: the accent
_DASHES = {Make.STRIPED: (3.0, 2.0), Make.DOTTED: (1.5, 3.0)}  # pixels on and off, up the bar


class Chosen(NamedTuple):
    """The periods that are chosen, and where a person stands among them; -1 for nowhere."""

    first: int = 0
    last: int = -1
    place: int = -1
    series: int = 0


NOTHING = Chosen()


def color_of(dress: Dress, series: int) -> QColor:
    """Return the colour of a series."""
    colour = _COLOURS[series % len(_COLOURS)]
    return dress.color("accent") if colour is None else QColor(dress.tokens.highlights[colour].mark)


def paint(
    painter: QPainter, frame: Frame, dress: Dress, chosen: Chosen = NOTHING, seen: QRectF | None = None
) -> None:
    """Paint a picture; ``seen`` is what of it is in sight."""
    seen = seen or QRectF(0, 0, frame.width, frame.height)
    if chosen.last >= chosen.first:
        painter.fillRect(frame.column(chosen.first, chosen.last), dress.color("sel"))
    labels = list(frame.labels())
    for place in range(len(frame.picture.series)):
        _paint_grid(painter, frame, dress, place, labels)
        _paint_bars(painter, frame, dress, place, seen)
        _paint_numbers(painter, frame, dress, place)
        _paint_name(painter, frame, dress, place)
    _paint_axis(painter, frame, dress, labels)
    if chosen.last >= chosen.first:
        column = frame.column(chosen.first, chosen.last)
        painter.fillRect(QRectF(column.left(), column.bottom(), column.width(), 3), dress.color("accent"))
    if chosen.place >= 0:
        _paint_place(painter, frame, dress, chosen)


def _paint_grid(
    painter: QPainter, frame: Frame, dress: Dress, place: int, labels: list[tuple[int, str]]
) -> None:
    plot = frame.plot(place)
    painter.setPen(QPen(dress.color("line"), 1))
    top = frame.ticks[place][-1] if frame.ticks[place] else 1
    for tick in frame.ticks[place]:
        y = round(plot.bottom() - (plot.height() - 2) * tick / top) + 0.5
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
    for period, _ in labels:
        x = round(plot.left() + period * frame.step) + 0.5
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()))
    painter.setPen(QPen(dress.color("ctrl"), 1))
    painter.drawLine(QLineF(plot.left(), plot.bottom() - 0.5, plot.right(), plot.bottom() - 0.5))


def _paint_bars(painter: QPainter, frame: Frame, dress: Dress, place: int, seen: QRectF) -> None:
    first, last = frame.period_at(seen.left()), frame.period_at(seen.right())
    color = color_of(dress, place)
    heights = frame.heights[place]
    for period in range(first, last + 1):
        if heights[period]:
            paint_bar(painter, frame.bar(place, period), MAKES[place % len(MAKES)], color)


def paint_bar(painter: QPainter, box: QRectF, make: Make, color: QColor) -> None:
    """Paint one bar."""
    if make is Make.FULL:
        painter.fillRect(box, color)
        return
    middle = box.center().x()
    if make is Make.STEM:
        head = min(box.width(), 7.0)
        painter.fillRect(QRectF(middle - 0.75, box.top(), 1.5, box.height()), color)
        painter.fillRect(QRectF(middle - head / 2, box.top(), head, min(head, box.height())), color)
        return
    width = max(1.0, box.width())
    on, off = _DASHES[make]
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([on / width, off / width])
    painter.setPen(pen)
    painter.drawLine(QLineF(middle, box.bottom(), middle, box.top()))
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), min(1.5, box.height())), color)


def _paint_numbers(painter: QPainter, frame: Frame, dress: Dress, place: int) -> None:
    """Paint the numbers beside a panel, on a ground of their own where bars are scrolled below them."""
    plot, ticks = frame.plot(place), frame.ticks[place]
    painter.fillRect(
        QRectF(frame.left, plot.top() - 8, frame.gutter - 2, plot.height() + 9), dress.color("paper")
    )
    painter.setFont(dress.font("meta"))
    painter.setPen(dress.color("text3"))
    high, last = frame.small.height(), math.inf
    for tick in reversed(ticks):
        y = plot.bottom() - (plot.height() - 2) * tick / ticks[-1]
        if plot.bottom() - y < high or (last != math.inf and y - last < high):
            continue
        last = y
        room = QRectF(frame.left, y - high / 2, frame.gutter - 6, high)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, height_words(frame.picture, tick))


def _paint_name(painter: QPainter, frame: Frame, dress: Dress, place: int) -> None:
    room = frame.panel(place)
    y = room.top() + frame.name / 2 + 2
    swatch = QRectF(frame.left + PAD, y - SWATCH / 2, SWATCH - 4, SWATCH)
    paint_bar(painter, swatch, MAKES[place % len(MAKES)], color_of(dress, place))
    name, rest = frame.picture.series[place].name, panel_words(frame.picture, place)
    left = frame.left + PAD + SWATCH + 4
    end = frame.left + frame.seen - GAP
    taken = min(frame.strong.horizontalAdvance(name), (end - left) * 0.6)
    top, high = y - frame.strong.height() / 2, frame.strong.height()
    line = Qt.TextFlag.TextSingleLine
    painter.setFont(dress.font("meta_strong"))
    painter.setPen(dress.color("text"))
    shown = frame.strong.elidedText(name, Qt.TextElideMode.ElideRight, taken + 1)
    painter.drawText(QRectF(left, top, taken + 2, high), line, shown)
    painter.setFont(dress.font("meta"))
    painter.setPen(dress.color("text2"))
    left += taken * SPARE + 10
    shown = frame.small.elidedText(rest, Qt.TextElideMode.ElideRight, max(0.0, end - left))
    painter.drawText(QRectF(left, top, max(0.0, end - left), high), line, shown)


def _paint_axis(painter: QPainter, frame: Frame, dress: Dress, labels: list[tuple[int, str]]) -> None:
    bottom = frame.plot(len(frame.picture.series) - 1).bottom()
    painter.setFont(dress.font("meta"))
    painter.setPen(dress.color("text3"))
    for period, words in labels:
        wide = frame.small.horizontalAdvance(words)
        x = frame.gutter + period * frame.step
        if frame.step > wide:  # under its own bar
            x += (frame.step - wide) / 2
        if frame.left <= x and x + wide <= frame.width:
            painter.drawText(QPointF(x, bottom + 6 + frame.small.ascent()), words)


def _paint_place(painter: QPainter, frame: Frame, dress: Dress, chosen: Chosen) -> None:
    """Paint where the keyboard is: a ring about the period's bar, from top to bottom of its panel."""
    plot, column = frame.plot(chosen.series), frame.column(chosen.place, chosen.place)
    box = QRectF(column.left(), plot.top(), column.width(), plot.height())
    if box.width() < 7:
        box.adjust(-(7 - box.width()) / 2, 0, (7 - box.width()) / 2, 0)
    painter.setPen(QPen(dress.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0, 0, 0, -1))
