"""Hits over time: years or months with their counts, and a period of them as date filters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate

from nam_reader.model import Facets
from nam_reader.ui.theme.locale import short_date

MONTHS = 12
YEARS_AS_MONTHS = 2  # so few years are shown by months
MOST = 90  # bars: an older year or month is not shown
AFTER, BEFORE = "after", "before"
_YEAR = 4  # characters of a year
_MONTH = 7
_DAY = 10  # characters of a whole date

Filters = tuple[tuple[str, str], ...]


class Bucket(NamedTuple):
    """A year ("2024") or a month ("2024-05"), and how many articles it has."""

    value: str
    articles: int


def buckets(facets: Facets) -> tuple[Bucket, ...]:
    """Return years, or months where there are but two years, without gaps and in order of time."""
    years = {int(value): count for value, count in facets.years if value.isdecimal()}
    if not years:
        return ()
    first, last = min(years), max(years)
    if last - first < YEARS_AS_MONTHS and facets.months:
        months = {index_of(value): count for value, count in facets.months}
        return tuple(
            Bucket(value_at(at, monthly=True), months.get(at, 0)) for at in _run(min(months), max(months))
        )
    return tuple(Bucket(value_at(at, monthly=False), years.get(at, 0)) for at in _run(first, last))


def _run(first: int, last: int) -> range:
    return range(max(first, last - MOST + 1), last + 1)


def index_of(value: str) -> int:
    """Return a year's number, or a month's number counted from the year 0."""
    year, _, month = value.partition("-")
    return int(year) * MONTHS + int(month[:2]) - 1 if month else int(year)


def value_at(index: int, *, monthly: bool) -> str:
    """Return the year or the month of a number."""
    return f"{index // MONTHS:04}-{index % MONTHS + 1:02}" if monthly else f"{index:04}"


def following(value: str) -> str:
    """Return the year after a year, the month after a month."""
    return value_at(index_of(value) + 1, monthly="-" in value)


def as_filters(shown: Iterable[Bucket], first: str, last: str) -> tuple[str, str]:
    """Return the values of ``after:`` and ``before:`` for a period; "" where it ends with what is shown.

    A month's own articles lie from its first day to the day before the next month's.
    """
    values = [bucket.value for bucket in shown]
    after = "" if not values or first <= values[0] else first
    before = "" if not values or last >= values[-1] else following(last)
    return after, before


def chosen(shown: Iterable[Bucket], filters: Filters) -> tuple[int, int]:
    """Return the places of the first and last bucket that date filters leave; (0, -1) where none is left."""
    after, before = value_of(filters, AFTER), value_of(filters, BEFORE)
    places = [
        place
        for place, bucket in enumerate(shown)
        if (not after or bucket.value >= after[: len(bucket.value)])
        and (not before or _begins_before(bucket.value, before))
    ]
    return (places[0], places[-1]) if places else (0, -1)


def _begins_before(value: str, before: str) -> bool:
    """Say whether a year or month begins before a date; both may be partial."""
    return f"{value}-01-01"[:_DAY] < f"{before}-01-01"[:_DAY]


def value_of(filters: Filters, name: str) -> str:
    """Return the value of the last filter of a name, "" for none."""
    return next((value for found, value in reversed(filters) if found == name), "")


def period_label(after: str, before: str) -> str:
    """Name a period as a person does: "2019 – 2025", "from Mar 2024", "until 2025"."""
    after, before = _by_month(after, before), _by_month(before, after)
    first, last = short_date(after), short_date(_last_of(before))
    if first and last:
        return first if first == last else f"{first} – {last}"
    if first:
        return QCoreApplication.translate("Period", "from %1").replace("%1", first)
    return QCoreApplication.translate("Period", "until %1").replace("%1", last)


def _by_month(date: str, other: str) -> str:
    """Write a year as its first month where the other end of the period is a month: it is meant so."""
    return f"{date}-01" if len(date) == _YEAR and len(other) == _MONTH else date


def _last_of(before: str) -> str:
    """Return the last year, month or day before a date."""
    if not before or not before.replace("-", "").isdecimal():
        return before
    if len(before) < _DAY:
        return value_at(index_of(before) - 1, monthly="-" in before)
    day = QDate.fromString(before, "yyyy-MM-dd").addDays(-1)
    return day.toString("yyyy-MM-dd") if day.isValid() else before
