"""Ranges of highlights: where a word ends, what lies over what, what is left of one that is split."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f'’\u02bc\u2010\u2011-]*[^\W_]+)*[\u0300-\u036f]*")
_FURTHEST = 80  # characters: no word is looked for further away than that


class Span(NamedTuple):
    """A highlight's place in the text, in code points."""

    id: str
    start: int
    end: int


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a range without the spaces at its ends; (-1, -1) stays as it is."""
    end = min(end, len(text))
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def to_word(text: str, position: int) -> int:
    """Return the nearest end of the word that a position is in; outside words, the position."""
    word = word_around(text, position)
    return min(word, key=lambda edge: abs(edge - position)) if word is not None else position


def word_around(text: str, position: int) -> tuple[int, int] | None:
    """Return the word that a position is inside of; None between words."""
    for found in _WORD.finditer(text, max(0, position - _FURTHEST), position + _FURTHEST):
        if found.start() < position < found.end():
            return found.span()
    return None


def touching(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Return the highlights that share at least a character with a range, in text order."""
    return sorted(
        (span for span in spans if span.start < end and span.end > start), key=lambda span: span[1:]
    )


def to_join(spans: Sequence[Span], span: Span, text: str) -> list[Span]:
    """Return a highlight with what it can be merged with: all that overlap, else the nearest beside it.

    Beside it means in the same paragraph or the next; where nothing is, the highlight comes back alone.
    """
    over = touching(spans, span.start, span.end)
    if len(over) > 1:
        return over
    others = [other for other in spans if other.id != span.id]
    near = [
        other
        for other in others
        if text.count("\n", min(span.end, other.end), max(span.start, other.start)) <= 1
    ]
    nearest = min(near, key=lambda other: (_gap(span, other), other.start < span.start), default=None)
    return [span] if nearest is None else sorted((span, nearest), key=lambda one: one[1:])


def whole(spans: Sequence[Span]) -> tuple[int, int]:
    """Return the range from where the first begins to where the last ends."""
    return min(span.start for span in spans), max(span.end for span in spans)


def pieces(text: str, span: Span, start: int, end: int) -> list[tuple[int, int]]:
    """Return what is left of a highlight when a range is taken out; ``start == end`` cuts it in two."""
    left = trimmed(text, span.start, min(start, span.end))
    right = trimmed(text, max(end, span.start), span.end)
    return [piece for piece in (left, right) if piece[0] < piece[1]]


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)
