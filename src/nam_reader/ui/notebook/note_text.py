"""The little Markdown that a note shows: strong, emphasis and code. Plain text in, plain text and looks out.

Nothing here makes HTML, so nothing that a note holds can load or run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

LONGEST = 400  # characters between two marks; keeps a line of many stray stars from costing time

_MARKED = re.compile(
    rf"(?P<strong>\*\*|__)(?=\S)(?P<a>.{{1,{LONGEST}}}?)(?<=\S)(?P=strong)"
    rf"|(?<![\w*])(?P<soft>[*_])(?=[^\s*_])(?P<b>.{{1,{LONGEST}}}?)(?<=[^\s*_])(?P=soft)(?![\w*])"
    rf"|`(?P<c>[^`\n]{{1,{LONGEST}}})`"
)


class Look(Enum):
    """How a stretch of a note looks."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` (code points) of a text, and their look."""

    start: int
    end: int
    look: Look


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked stretch as it was typed: ``outer`` with its marks, ``inner`` without."""

    outer: tuple[int, int]
    inner: tuple[int, int]
    look: Look


def marked(note: str) -> Iterator[Marked]:
    """Yield the marked stretches of a note, in order, none inside another."""
    for match in _MARKED.finditer(note):
        if match["a"]:
            yield Marked(match.span(), match.span("a"), Look.STRONG)
        elif match["b"]:
            yield Marked(match.span(), match.span("b"), Look.EMPHASIS)
        else:
            yield Marked(match.span(), match.span("c"), Look.CODE)


def shown(note: str) -> tuple[str, tuple[Span, ...]]:
    """Return the note without its marks, and the looks that the marks stood for."""
    pieces: list[str] = []
    spans: list[Span] = []
    length = done = 0
    for stretch in marked(note):
        before, inside = note[done : stretch.outer[0]], note[slice(*stretch.inner)]
        start = length + len(before)
        length = start + len(inside)
        spans.append(Span(start, length, stretch.look))
        pieces += (before, inside)
        done = stretch.outer[1]
    pieces.append(note[done:])
    return "".join(pieces), tuple(spans)
