"""The little Markdown that a card shows: strong, emphasis, code, links. Text in, text and looks out.

Nothing here makes HTML, so nothing that a note holds can load or run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

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
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+([^\n]*?)[ \t]*#*[ \t]*")
_QUOTE = re.compile(r" {0,3}>(?: ?>)* ?")
_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?:[-*+][ \t]+(?:\[(?P<box>[ xX])\][ \t]+)?|(?P<number>\d{1,9}[.)])[ \t]+)"
)
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_RULE = re.compile(r" {0,3}(?:(?:-[ ]*){3,}|(?:\*[ ]*){3,}|(?:_[ ]*){3,})")
_SIGNS = {None: "•", " ": "☐", "x": "☑", "X": "☑"}  # of an item, by what stands in its box
_DEEPEST = 6  # steps that an item stands further in
_DASHES = "———"
_INDENT = "\N{EM SPACE}"


class Look(Enum):
    """How a stretch of a note looks."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"  # to an article or a note
    UNDERLINE = "underline"  # how a quote was highlighted
    STRIKE = "strike"
    SQUIGGLE = "squiggle"


class Span(NamedTuple):
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
    """Return the note without its marks, and the looks that the marks stood for.

    Headings are strong, items have bullets, quotes stand further in; each line stays one.
    """
    lines: list[str] = []
    spans: list[Span] = []
    length = 0
    for text, looks in _lines(note):
        spans += [span._replace(start=span.start + length, end=span.end + length) for span in looks]
        lines.append(text)
        length += len(text) + 1
    return "\n".join(lines), tuple(spans)


def _lines(note: str) -> Iterator[tuple[str, list[Span]]]:
    """Yield each line as it is shown, with its looks; the lines around code are left out."""
    fence = ""
    for line in note.split("\n"):
        mark = _FENCE.match(line)
        if mark is not None and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        elif fence:
            yield line, [Span(0, len(line), Look.CODE)]
        else:
            yield _line(line)


def _line(line: str) -> tuple[str, list[Span]]:
    """Return a line of prose as it is shown, and its looks."""
    if _RULE.fullmatch(line):
        return _DASHES, []
    heading = _HEADING.fullmatch(line)
    if heading is not None:
        text, spans = _inline(heading[1], "")
        return text, [Span(0, len(text), Look.STRONG), *spans]
    lead, quote = "", _QUOTE.match(line)
    if quote is not None:
        lead, line = _INDENT * min(_DEEPEST, quote[0].count(">")), line[quote.end() :]
    item = _ITEM.match(line)
    if item is not None:
        sign = item["number"] or _SIGNS[item["box"]]
        lead += _INDENT * min(_DEEPEST, len(item["indent"].expandtabs(4)) // 2) + sign + " "
        line = line[item.end() :]
    return _inline(line, lead)


def _inline(line: str, lead: str) -> tuple[str, list[Span]]:
    """Return what stands before a line and the line without its marks, and the looks of these."""
    pieces = [lead]
    spans: list[Span] = []
    length, done = len(lead), 0
    for stretch in marked(line):
        before, inside = line[done : stretch.outer[0]], line[slice(*stretch.inner)]
        start = length + len(before)
        length = start + len(inside)
        spans.append(Span(start, length, stretch.look, stretch.link))
        pieces += (before, inside)
        done = stretch.outer[1]
    pieces.append(line[done:])
    return "".join(pieces), spans
