"""The little Markdown that a card shows: strong, emphasis, code, links. Text in, text and looks out.

Nothing here makes HTML, so nothing that a note holds can load or run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

LINK_ADDRESS = "note-link:"  # begins the address of a link to an article or a note, where blocks hold one
LONGEST = 400  # characters between two marks; keeps a line of many stray stars from costing time

_MARKED = re.compile(
    rf"(?P<strong>\*\*|__)(?=\S)(?P<a>.{{1,{LONGEST}}}?)(?<=\S)(?P=strong)"
    rf"|(?<![\w*])(?P<soft>[*_])(?=[^\s*_])(?P<b>.{{1,{LONGEST}}}?)(?<=[^\s*_])(?P=soft)(?![\w*])"
)
_WHOLE = re.compile(  # what holds no other marks: code and links
    rf"`(?P<code>[^`\n]{{1,{LONGEST}}})`"
    r"|(?<!\\)\[\[(?P<title>[^\[\]\n|]{1,500})(?:\|[^\[\]\n|]{0,200})?\]\]"
)


class Look(Enum):
    """How a stretch of a note looks."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"  # to an article or a note
    UNDERLINE = "underline"  # how a quote was highlighted
    STRIKE = "strike"
    SQUIGGLE = "squiggle"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` (code points) of a text, and their look.

    ``link`` is what stood in the brackets of a link.
    """

    start: int
    end: int
    look: Look
    link: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked stretch as it was typed: ``outer`` with its marks, ``inner`` without."""

    outer: tuple[int, int]
    inner: tuple[int, int]
    look: Look
    link: str = ""


def marked(note: str) -> Iterator[Marked]:
    """Yield the marked stretches of a note, in order, none inside another."""
    done = 0
    for found in _WHOLE.finditer(note):
        yield from _emphasised(note, done, found.start())
        if found["code"]:
            yield Marked(found.span(), found.span("code"), Look.CODE)
        else:
            yield Marked(found.span(), found.span("title"), Look.LINK, found[0][2:-2])
        done = found.end()
    yield from _emphasised(note, done, len(note))


def _emphasised(note: str, start: int, end: int) -> Iterator[Marked]:
    for match in _MARKED.finditer(note, start, end):
        if match["a"]:
            yield Marked(match.span(), match.span("a"), Look.STRONG)
        else:
            yield Marked(match.span(), match.span("b"), Look.EMPHASIS)


def shown(note: str) -> tuple[str, tuple[Span, ...]]:
    """Return the note without its marks, and the looks that the marks stood for."""
    pieces: list[str] = []
    spans: list[Span] = []
    length = done = 0
    for stretch in marked(note):
        before, inside = note[done : stretch.outer[0]], note[slice(*stretch.inner)]
        start = length + len(before)
        length = start + len(inside)
        spans.append(Span(start, length, stretch.look, stretch.link))
        pieces += (before, inside)
        done = stretch.outer[1]
    pieces.append(note[done:])
    return "".join(pieces), tuple(spans)
