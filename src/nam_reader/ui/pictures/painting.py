"""Panels of bars over one axis of time: where everything is, and how it is painted.

The same paint goes to the screen, to a PNG and to an SVG. Each series has a panel, a name and a make of bar
of its own, so that colour never tells anything alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple, Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nam_reader.model import Colour
from nam_reader.ui.pictures.picture import Picture
from nam_reader.ui.pictures.words import height_words, panel_words
from nam_reader.ui.search.period import index_of
from nam_reader.ui.theme.plural import short_date
from nam_reader.ui.theme.tokens import Tokens

LEAST_STEP = 4.0  # pixels from one period to the next
LEAST_PLOT = 44.0
WIDEST_BAR = 44.0
TICKS = 3
GAP = 8.0
PAD = 6.0
SPARE = 1.1  # whoever opens an SVG may have wider letters
SWATCH = 14.0
_MONTHS = 12
_STRIDES = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200)  # months between two labels
_YEAR_STRIDES = (1, 2, 5, 10, 20, 50, 100)


class Dress(Protocol):
    """Colours and fonts: the theme in force."""

    @property
    def tokens(self) -> Tokens:
        """The colours."""

    def color(self, name: str) -> QColor:
        """Return the colour of a token."""

    def font(self, role: str) -> QFont:
        """Return the font of a role."""


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


class Frame:
    """Where the panels, bars and labels of a picture are in a room of some size."""

    def __init__(
        self,
        picture: Picture,
        width: float,
        height: float,
        dress: Dress,
        left: float = 0,
        seen: float | None = None,
    ) -> None:
        """From ``left`` on, ``seen`` pixels of the room are in sight: there go numbers and names."""
        self.picture = picture
        self.left, self.seen = left, width if seen is None else seen
        self.small, self.strong = (QFontMetricsF(dress.font(role)) for role in ("meta", "meta_strong"))
        self.heights = [picture.heights(place) for place in self._places]
        self.ticks = [_ticks(picture.top(place), whole=not picture.share) for place in self._places]
        numbers = [height_words(picture, tick) for ticks in self.ticks for tick in ticks]
        widest = max((self.small.horizontalAdvance(words) for words in numbers), default=0)
        self.gutter = math.ceil(widest) + PAD + 10.0
        self.name = self.strong.height() + 8
        self.head = self.name + self.small.height() / 2 + 2
        self.foot = self.small.height() + 12
        self.width, self.height = width, height
        room = max(1.0, width - self.gutter - GAP)
        self.step = room / max(1, len(picture.periods))
        self._panel = max(LEAST_PLOT + self.head, (height - self.foot) / max(1, len(picture.series)))

    @property
    def _places(self) -> range:
        return range(len(self.picture.series))

    @property
    def least(self) -> tuple[float, float]:
        """Return the least room that the picture needs, in pixels."""
        wide = self.gutter + GAP + LEAST_STEP * len(self.picture.periods)
        return wide, len(self.picture.series) * (LEAST_PLOT + self.head) + self.foot

    def panel(self, place: int) -> QRectF:
        """Return the room of a panel, with its name."""
        return QRectF(0, place * self._panel, self.width, self._panel)

    def plot(self, place: int) -> QRectF:
        """Return the room of a panel's bars; they stand on its lower edge."""
        room = self.panel(place)
        return QRectF(
            self.gutter, room.top() + self.head, room.width() - self.gutter - GAP, room.height() - self.head
        )

    def column(self, first: int, last: int) -> QRectF:
        """Return the room of some periods, through all panels."""
        top, bottom = self.plot(0).top(), self.plot(len(self.picture.series) - 1).bottom()
        return QRectF(self.gutter + first * self.step, top, (last - first + 1) * self.step, bottom - top)

    def bar(self, place: int, period: int) -> QRectF:
        """Return where the bar of a period is; a number that is not nothing is always seen."""
        plot, value = self.plot(place), self.heights[place][period]
        top = self.ticks[place][-1] if self.ticks[place] else 1
        height = max(2.0, (plot.height() - 2) * value / top) if value else 0.0
        gap = max(min(3.0, self.step / 4), self.step - WIDEST_BAR)
        return QRectF(
            plot.left() + period * self.step + gap / 2, plot.bottom() - height, self.step - gap, height
        )

    def period_at(self, x: float) -> int:
        """Return the period nearest to a place."""
        return min(max(int((x - self.gutter) / self.step), 0), len(self.picture.periods) - 1)

    def series_at(self, y: float) -> int:
        """Return the panel at a height."""
        return min(max(int(y / self._panel), 0), len(self.picture.series) - 1)

    def labels(self) -> Iterator[tuple[int, str]]:
        """Yield which periods are named below the panels, and how."""
        periods = self.picture.periods
        strides = _STRIDES if self.picture.monthly else _YEAR_STRIDES
        for stride in strides:
            names_years = not self.picture.monthly or stride >= _MONTHS
            widest = self.small.horizontalAdvance("2000" if names_years else short_date("2000-09")) + 16
            if stride * self.step >= widest:
                break
        for place, period in enumerate(periods):
            if index_of(period) % stride == 0:
                yield place, period[:4] if names_years else short_date(period)


def _ticks(top: float, *, whole: bool) -> list[float]:
    """Return round numbers above nothing, the last not below ``top``."""
    if top <= 0:
        return []
    rough = top / TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    step = max(1.0, step) if whole else step
    return [step * number for number in range(1, math.ceil(top / step - 1e-9) + 1)]


# --- paint ------------------------------------------------------------------------------------------------


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
