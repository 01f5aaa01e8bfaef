"""One page of an answer."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from nam_reader.search.terms import Term


class Found(NamedTuple):
    """A page: row ids with their scores, in order; how many articles there are, and how sure that is."""

    scores: dict[int, float]
    total: int
    counted: bool = True
    bounded: bool = False
    terms: tuple[Term, ...] = ()  # as they were looked for in the end


NOTHING = Found({}, 0)


def part(scores: dict[int, float], limit: int, offset: int) -> dict[int, float]:
    """Return a page of scored articles."""
    return dict(list(scores.items())[offset : offset + limit])


def put_after(scores: dict[int, float], more: dict[int, float]) -> None:
    """Add articles after those that are there, with scores that say so."""
    least = min(scores.values(), default=math.inf)
    for rowid, score in more.items():
        if rowid not in scores:
            scores[rowid] = min(score, least)
