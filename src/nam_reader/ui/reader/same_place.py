"""Where one reads on in a translation: the paragraph that goes with the one at hand.

Paragraphs are aligned by their lengths: after W. A. Gale and K. W. Church, A Program for Aligning Sentences
in Bilingual Corpora (Computational Linguistics 19, 1993), which holds for paragraphs as well; a heading goes
with a heading.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from nam_reader.model import Block, BlockKind

MOST_PAIRS = 60_000  # of paragraphs to compare; of more the share of the text decides
_VARIANCE = 6.8  # of a translation's length, for each character
_HEADING_ALONE = 6.0  # what it costs that a heading goes with a paragraph
# how many paragraphs here go with how many there, and what that costs: minus the logarithm of its frequency
_STEPS = ((1, 1, 0.12), (1, 0, 4.62), (0, 1, 4.62), (2, 1, 3.11), (1, 2, 3.11))


class _Piece(NamedTuple):
    """A block with text: where it begins, in code points, and how long it is."""

    start: int
    length: int
    heading: bool


def same_place(here: Sequence[Block], position: int, there: Sequence[Block]) -> int:
    """Return where the paragraph of ``there`` begins that goes with the one at ``position`` of ``here``.

    Positions are code points of the reading texts; 0 stays 0.
    """
    ours, theirs = list(_pieces(here)), list(_pieces(there))
    if not ours or not theirs:
        return 0
    number = max((n for n, piece in enumerate(ours) if piece.start <= position), default=0)
    if len(ours) * len(theirs) > MOST_PAIRS:
        return _by_share(ours, number, theirs)
    return theirs[_align(ours, theirs)[number]].start


def _pieces(blocks: Sequence[Block]) -> Iterator[_Piece]:
    at = 0
    for block in blocks:
        length = sum(len(run.text) for run in block.runs)
        if length:
            yield _Piece(at, length, block.kind is BlockKind.HEADING)
        at += length + 1


def _by_share(ours: list[_Piece], number: int, theirs: list[_Piece]) -> int:
    """Return the piece that begins nearest to the same share of the text."""
    whole, other = ours[-1].start + ours[-1].length, theirs[-1].start + theirs[-1].length
    wanted = ours[number].start / whole * other
    return min(theirs, key=lambda piece: abs(piece.start - wanted)).start


def _align(ours: list[_Piece], theirs: list[_Piece]) -> list[int]:
    """Return for each of our pieces the number of theirs that goes with it, by the cheapest way through."""
    ratio = sum(piece.length for piece in theirs) / sum(piece.length for piece in ours)
    rows, columns = len(ours) + 1, len(theirs) + 1
    costs = [[math.inf] * columns for _ in range(rows)]
    steps = [[(0, 0)] * columns for _ in range(rows)]
    costs[0][0] = 0.0
    for row in range(rows):
        for column in range(columns):
            for down, right, price in _STEPS:
                i, j = row - down, column - right
                if i >= 0 and j >= 0 and costs[i][j] + price < costs[row][column]:
                    cost = costs[i][j] + price + _unlike(ours[i:row], theirs[j:column], ratio)
                    if cost < costs[row][column]:
                        costs[row][column], steps[row][column] = cost, (down, right)
    found = [0] * len(ours)
    row, column = len(ours), len(theirs)
    while row or column:
        down, right = steps[row][column]
        row, column = row - down, column - right
        for number in range(row, row + down):
            found[number] = min(column, len(theirs) - 1)
    return found


def _unlike(ours: list[_Piece], theirs: list[_Piece], ratio: float) -> float:
    """Return what it costs that these go together: the less likely their lengths, the more."""
    expected = sum(piece.length for piece in ours) * ratio
    length = sum(piece.length for piece in theirs)
    mean = (expected + length) / 2
    if not mean:
        return 0.0
    likely = math.erfc(abs(length - expected) / math.sqrt(2 * _VARIANCE * mean))
    cost = -math.log(max(likely, 1e-12))
    alone = ours and theirs and any(p.heading for p in ours) != any(p.heading for p in theirs)
    return cost + (_HEADING_ALONE if alone else 0.0)
