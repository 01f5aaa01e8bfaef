"""Finds in a translation the place where one is reading: paragraph by paragraph.

Where both have as many paragraphs they are taken one by one. Otherwise they are aligned as W. Gale and
K. Church do it with sentences ("A program for aligning sentences in bilingual corpora", 1993): by dynamic
programming over pairs, gaps and two against one, whose cost follows from their lengths; here also from their
kinds, and from the names and numbers that both have.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from math import inf, log
from typing import NamedTuple

from nam_reader.model import Block, BlockKind

MOST = 400  # paragraphs that are aligned; of longer articles the share that has been read counts

_GAP = 0.8  # what it costs to leave a paragraph without a counterpart,
_PAIRED = 0.8  # to put two against one,
_OTHER_KIND = 1.5  # to put a heading against what is none, or the like,
_OTHER_KEYS = 0.8  # and to put together what speaks of other things; as much is won with the same things
_ONE_SIDED = 0.3  # only one of the two speaks of anything
_LONGEST = 1.2  # what lengths can cost at most
_BAND = 12  # paragraphs by which the alignment may stray from the straight way, and
_BAND_SHARE = 0.05  # of the longer article's number
_NUMBER = re.compile(r"\d{2,}")

Keys = Callable[[str], frozenset[str]]


def numbers(text: str) -> frozenset[str]:
    """Return the numbers of a text: what is the same in every language."""
    return frozenset(_NUMBER.findall(text))


def same_place(position: int, blocks: Sequence[Block], others: Sequence[Block], keys: Keys = numbers) -> int:
    """Return the place in a translation that answers to a place in an article.

    Both are code points of the reading texts that the blocks make. ``keys`` gives what is the same in both
    languages: names, by a key without spelling, and numbers.
    """
    own, theirs = _written(blocks, keys), _written(others, keys)
    if not own or not theirs:
        return 0
    here = max(0, bisect_right([each.start for each in own], position) - 1)
    share = min(1.0, max(0.0, (position - own[here].start) / own[here].length))
    if len(own) == len(theirs):
        return _inside(theirs[here : here + 1], share)
    if max(len(own), len(theirs)) > MOST:
        read = (sum(each.length for each in own[:here]) + share * own[here].length) / _length(own)
        return _inside(theirs, read)
    for mine, answer in _aligned(own, theirs):
        if here < mine[1]:
            if here < mine[0] or answer[0] == answer[1]:  # it has no counterpart: what comes next has
                return theirs[answer[0]].start if answer[0] < len(theirs) else _end(theirs)
            group = own[mine[0] : mine[1]]
            before = sum(each.length for each in own[mine[0] : here])
            return _inside(
                theirs[answer[0] : answer[1]], (before + share * own[here].length) / _length(group)
            )
    return _end(theirs)


class _Paragraph(NamedTuple):
    """A block with text, and where it starts in the reading text."""

    start: int
    length: int
    kind: BlockKind
    level: int
    keys: frozenset[str]


_Range = tuple[int, int]


def _written(blocks: Sequence[Block], keys: Keys) -> list[_Paragraph]:
    found, start = [], 0
    for block in blocks:
        text = block.text
        if text.strip():
            level = block.level if block.kind is BlockKind.HEADING else 0
            found.append(_Paragraph(start, len(text), block.kind, level, keys(text)))
        start += len(text) + 1
    return found


def _length(paragraphs: Sequence[_Paragraph]) -> int:
    return sum(each.length for each in paragraphs)


def _end(paragraphs: Sequence[_Paragraph]) -> int:
    return paragraphs[-1].start + paragraphs[-1].length


def _inside(paragraphs: Sequence[_Paragraph], share: float) -> int:
    """Return the place that has a share of some paragraphs' characters before it."""
    left = round(share * _length(paragraphs))
    for each in paragraphs:
        if left < each.length or each is paragraphs[-1]:
            return each.start + min(left, each.length)
        left -= each.length
    raise ValueError(paragraphs)  # there is always one


def _aligned(own: list[_Paragraph], theirs: list[_Paragraph]) -> Iterator[tuple[_Range, _Range]]:
    """Yield the ranges of paragraphs that answer to each other, in order; one of them may be empty."""
    ratio = log(_length(theirs) / _length(own))
    rows, columns = len(own), len(theirs)
    band = max(_BAND, int(_BAND_SHARE * max(rows, columns))) + abs(rows - columns)
    costs: list[dict[int, float]] = [{} for _ in range(rows + 1)]
    came: list[dict[int, tuple[int, int]]] = [{} for _ in range(rows + 1)]
    costs[0][0] = 0.0
    for row in range(rows + 1):
        middle = row * columns // rows
        for column in range(max(0, middle - band), min(columns, middle + band) + 1):
            for down, right in _STEPS:
                before = costs[row - down].get(column - right) if row >= down else None
                if before is None:
                    continue
                cost = before + (
                    _cost(own[row - down : row], theirs[column - right : column], ratio)
                    if down and right
                    else _GAP
                )
                if cost < costs[row].get(column, inf):
                    costs[row][column] = cost
                    came[row][column] = down, right
    yield from reversed(list(_way_back(came, rows, columns)))


_STEPS = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2))


def _way_back(
    came: list[dict[int, tuple[int, int]]], row: int, column: int
) -> Iterator[tuple[_Range, _Range]]:
    while row or column:
        down, right = came[row][column]
        yield (row - down, row), (column - right, column)
        row, column = row - down, column - right


def _cost(own: Sequence[_Paragraph], theirs: Sequence[_Paragraph], ratio: float) -> float:
    """Return what it costs to put some paragraphs against some others."""
    cost = min(_LONGEST, abs(log(_length(theirs) / _length(own)) - ratio))
    if len(own) != len(theirs):
        cost += _PAIRED
    first = theirs[0]
    if any((each.kind, each.level) != (first.kind, first.level) for each in (*own, *theirs)):
        cost += _OTHER_KIND
    return cost + _difference(_keys(own), _keys(theirs))


def _keys(paragraphs: Sequence[_Paragraph]) -> frozenset[str]:
    return paragraphs[0].keys.union(*[each.keys for each in paragraphs[1:]])


def _difference(own: frozenset[str], theirs: frozenset[str]) -> float:
    """Return what names and numbers say against putting paragraphs together: less than nothing, if for it."""
    if not own or not theirs:
        return _ONE_SIDED if own or theirs else 0.0
    return _OTHER_KEYS * (1 - 4 * len(own & theirs) / (len(own) + len(theirs)))
