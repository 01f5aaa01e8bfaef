"""Where the panels, bars and labels of a picture are, in a room of some size."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from nam_reader.ui.pictures.picture import Picture
from nam_reader.ui.pictures.words import height_words
from nam_reader.ui.search.period import index_of
from nam_reader.ui.theme.locale import short_date
from nam_reader.ui.theme.tokens import Tokens

LEAST_STEP = 4.0  # pixels from one period to the next
LEAST_PLOT = 44.0
WIDEST_BAR = 44.0
TICKS = 3
GAP = 8.0
PAD = 6.0
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
