"""What a picture shows: numbers by month or year, one panel for each series; no widget and no paint."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from nam_reader.model.over_time import Dated, Timeline, WordsOverTime
from nam_reader.ui.search.period import following, index_of, value_at

MOST_MONTHS = 1_200  # older ones stand in the table alone
MOST_YEARS = 500
_DATE = re.compile(r"\d{4}(-\d{2})?", re.ASCII)
_YEAR = 4  # characters


class Kind(Enum):
    """Which picture it is."""

    TIMELINE = 0
    WORDS = 1


class Series(NamedTuple):
    """Numbers of one kind: one for each period of the picture, and those that stand in none of them."""

    name: str
    values: tuple[int, ...]
    rest: Dated = ()

    @property
    def total(self) -> int:
        """All of them, those without a place in the picture too."""
        return sum(self.values) + sum(number for _, number in self.rest)


class Picture(NamedTuple):
    """Panels over the same periods, without gaps and in order of time."""

    kind: Kind
    periods: tuple[str, ...]
    series: tuple[Series, ...]
    archive: Series  # all articles, which shares are shares of
    monthly: bool = True
    share: bool = False
    elsewhere: int = 0  # highlights in articles that are not in the library

    @property
    def empty(self) -> bool:
        """Whether there is nothing to paint."""
        return not self.periods or not any(any(each.values) for each in self.series)

    def heights(self, place: int) -> tuple[float, ...]:
        """Return what is painted of a series: its numbers, or each one's share in per cent."""
        values = self.series[place].values
        if not self.share:
            return values
        return tuple(share_of(value, all_) for value, all_ in zip(values, self.archive.values, strict=True))

    def top(self, place: int) -> float:
        """Return the greatest height of a panel: words are compared, so theirs is that of all of them."""
        places = range(len(self.series)) if self.kind is Kind.WORDS else [place]
        return max((max(self.heights(each), default=0) for each in places), default=0)

    def number_in(self, place: int, first: int, last: int) -> int:
        """Return how many of a series there are in the periods from ``first`` to ``last``."""
        return sum(self.series[place].values[first : last + 1])

    def filters_of(self, first: int, last: int) -> tuple[str, str]:
        """Return what ``after:`` and ``before:`` are for the periods from ``first`` to ``last``.

        A month's own articles lie from its first day to the day before the next month's.
        """
        return self.periods[first], following(self.periods[last])


def share_of(value: int, whole: int) -> float:
    """Return a share in per cent."""
    return 100 * value / whole if whole else 0.0


def timeline_picture(found: Timeline, names: tuple[str, str], *, monthly: bool) -> Picture:
    """Return the archive by month or year with one's highlights; ``names`` are theirs and the articles'."""
    periods = _periods(found.articles, monthly)
    articles, highlights = (
        _series(name, counts, periods, monthly)
        for name, counts in zip(names, (found.articles, found.highlights), strict=True)
    )
    return Picture(
        Kind.TIMELINE, periods, (articles, highlights), articles, monthly, elsewhere=found.elsewhere
    )


def words_picture(found: WordsOverTime, archive: str, *, monthly: bool, share: bool) -> Picture:
    """Return queries side by side over the time of the whole archive, which is called ``archive``."""
    periods = _periods(found.archive, monthly)
    series = tuple(_series(one.query, one.counts, periods, monthly) for one in found.words)
    whole = _series(archive, found.archive, periods, monthly)
    return Picture(Kind.WORDS, periods, series, whole, monthly, share)


def _periods(counts: Dated, monthly: bool) -> tuple[str, ...]:
    """Return the months or years from the first to the last that has something, as many as can be shown."""
    numbers = [index_of(value) for value, _ in _grouped(counts, monthly) if _is_period(value, monthly)]
    if not numbers:
        return ()
    first = max(min(numbers), max(numbers) - (MOST_MONTHS if monthly else MOST_YEARS) + 1)
    return tuple(value_at(number, monthly=monthly) for number in range(first, max(numbers) + 1))


def _is_period(value: str, monthly: bool) -> bool:
    return _DATE.fullmatch(value) is not None and ("-" in value) is monthly


def _series(name: str, counts: Dated, periods: tuple[str, ...], monthly: bool) -> Series:
    numbers = dict(_grouped(counts, monthly))
    values = tuple(numbers.pop(period, 0) for period in periods)
    return Series(name, values, tuple(sorted(numbers.items())))


def _grouped(counts: Iterable[tuple[str, int]], monthly: bool) -> Dated:
    if monthly:
        return tuple(counts)
    years: dict[str, int] = {}
    for value, number in counts:
        years[value[:_YEAR]] = years.get(value[:_YEAR], 0) + number
    return tuple(years.items())
