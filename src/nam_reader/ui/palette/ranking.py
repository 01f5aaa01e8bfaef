"""Which names fit what is typed: words that begin so, then words in order, then what is nearly so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeVar

LEAST_LIKENESS = 80.0  # of 100
LEAST_TYPED = 3  # characters: fewer are like everything
BEGUN, INSIDE = 300.0, 200.0  # before anything that is only alike


class Named(NamedTuple):
    """Something with a name; ``kind`` and ``value`` are whatever the asker knows it by."""

    kind: str
    value: str
    name: str


T = TypeVar("T", bound=Named)


def ranked(typed: str, things: Iterable[T], limit: int) -> tuple[T, ...]:
    """Return the things whose names fit best, the best first; all in their order where nothing is typed."""
    words = typed.casefold().split()
    if not words:
        return tuple(things)[:limit]
    scored = [(_fit(words, thing.name.casefold()), thing) for thing in things]
    fitting = [pair for pair in scored if pair[0] > 0.0]
    fitting.sort(key=_by_fit)  # stable: what fits alike keeps its order
    return tuple([thing for _, thing in fitting[:limit]])


def _by_fit(pair: tuple[float, Named]) -> tuple[float, int]:
    return -pair[0], len(pair[1].name)


def _fit(words: Sequence[str], name: str) -> float:
    """Return how well a name fits, 0 for not at all."""
    parts = name.replace("-", " ").split()
    if all(any(part.startswith(word) for part in parts) for word in words):
        return BEGUN
    if all(word in name for word in words):
        return INSIDE
    typed = " ".join(words)
    if len(typed) < LEAST_TYPED:
        return 0.0
    from rapidfuzz import fuzz  # nobody needs it before something is typed

    return fuzz.partial_ratio(typed, name, score_cutoff=LEAST_LIKENESS) if len(name) >= LEAST_TYPED else 0.0
