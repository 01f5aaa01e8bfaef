"""Which row of a list holds which article, where the list stands under headings that can be folded."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nam_reader.model import ListGroup, ListGrouping
from nam_reader.ui.theme.locale import long_date


class Heading(NamedTuple):
    """A heading, and whether its articles are folded away."""

    group: ListGroup
    folded: bool


class Outline:
    """The rows of a list of ``total`` articles. Articles are numbered from 0, folded away or not."""

    def __init__(self, total: int, groups: Sequence[ListGroup] = (), folded: Collection[str] = ()) -> None:
        self._groups = groups
        self._folded = folded
        self._firsts = list(accumulate((group.articles for group in groups), initial=0))  # article numbers
        shown = (1 + (0 if group.name in folded else group.articles) for group in groups)
        self._heads = list(accumulate(shown, initial=0))  # rows of the headings
        self.rows = self._heads[-1] if groups else total

    def at(self, row: int) -> Heading | int:
        """Return the heading at a row, or the number of its article."""
        if not self._groups:
            return row
        place = bisect_right(self._heads, row) - 1
        within = row - self._heads[place]
        group = self._groups[place]
        return self._firsts[place] + within - 1 if within else Heading(group, group.name in self._folded)

    def row_of(self, number: int) -> int:
        """Return the row of an article; -1 where it is folded away."""
        if not self._groups:
            return number
        place = min(bisect_right(self._firsts, number), len(self._groups)) - 1
        if self._groups[place].name in self._folded:
            return -1
        return self._heads[place] + 1 + number - self._firsts[place]

    def head_row(self, name: str) -> int:
        """Return the row of a heading, -1 if there is none of that name."""
        names = [group.name for group in self._groups]
        return self._heads[names.index(name)] if name in names else -1

    def numbers(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the articles of some rows as runs of numbers (first, last)."""
        if not self._groups:
            return [(first, last)] if first <= last else []
        runs = []
        for place, group in enumerate(self._groups):
            head = self._heads[place]
            if group.name in self._folded or head >= last or self._heads[place + 1] <= first:
                continue
            begin, end = max(first, head + 1), min(last, self._heads[place + 1] - 1)
            if begin <= end:
                shift = self._firsts[place] - head - 1
                runs.append((begin + shift, end + shift))
        return runs


def heading_words(group: ListGroup, grouping: ListGrouping) -> str:
    """Return what a heading says."""
    if group.name:
        return long_date(group.name) if grouping in {ListGrouping.YEAR, ListGrouping.MONTH} else group.name
    if grouping is ListGrouping.AUTHOR:
        return QCoreApplication.translate("ArticleList", "Without an author")
    if grouping is ListGrouping.SOURCE:
        return QCoreApplication.translate("ArticleList", "Without a source")
    return QCoreApplication.translate("ArticleList", "Without a date")
