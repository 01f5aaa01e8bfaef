"""An article's blocks with its highlights laid over them: stretches of one look and the same highlights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from nam_reader.model import About, Block, Place, PlacedAnnotation, Run


class Mark(NamedTuple):
    """A highlight in the text. ``number`` is that of its note; positions are code points."""

    number: int
    start: int
    end: int
    placed: PlacedAnnotation


class Stretch(NamedTuple):
    """A part of a run. ``marks`` lie over it; those in ``began`` and ``ended`` begin and end with it."""

    run: Run
    marks: tuple[Mark, ...] = ()
    began: tuple[Mark, ...] = ()
    ended: tuple[Mark, ...] = ()


class MarkedBlock(NamedTuple):
    """A block in stretches."""

    block: Block
    stretches: tuple[Stretch, ...]


def marks_of(annotations: Sequence[PlacedAnnotation], text: str) -> tuple[Mark, ...]:
    """Return the highlights that have a place in the text, by where they begin.

    Line ends at the edges of one are between blocks, where nothing can be seen: they are left out.
    """
    found = []
    for number, placed in enumerate(annotations, 1):
        start, end = placed.located.start, placed.located.end
        if placed.annotation.about is not About.QUOTE or placed.located.place is Place.ORPHAN or start < 0:
            continue
        quote = text[start:end]
        start += len(quote) - len(quote.lstrip("\n"))
        end -= len(quote) - len(quote.rstrip("\n"))
        if start < end:
            found.append(Mark(number, start, end, placed))
    return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end, mark.number)))


def marked(blocks: Sequence[Block], marks: Sequence[Mark]) -> Iterator[MarkedBlock]:
    """Lay highlights over blocks; a mark that only covers line ends between blocks is not seen."""
    waiting = list(reversed(marks))
    open_: list[Mark] = []
    at = 0
    for block in blocks:
        stretches: list[Stretch] = []
        for run in block.runs:
            end = at + len(run.text)
            while waiting and waiting[-1].start < end:
                open_.append(waiting.pop())
            stretches += _cut(run, at, [mark for mark in open_ if mark.end > at])
            open_ = [mark for mark in open_ if mark.end > end]
            at = end
        yield MarkedBlock(block, tuple(stretches))
        at += 1
        open_ = [mark for mark in open_ if mark.end > at]


def _cut(run: Run, at: int, marks: Sequence[Mark]) -> Iterator[Stretch]:
    end = at + len(run.text)
    inner = {edge for mark in marks for edge in (mark.start, mark.end) if at < edge < end}
    edges = [at, *sorted(inner), end]
    for left, right in pairwise(edges):
        over = tuple([mark for mark in marks if mark.start < right and mark.end > left])
        piece = run._replace(text=run.text[left - at : right - at], anchor=run.anchor if left == at else "")
        began = tuple([mark for mark in over if mark.start >= left])
        yield Stretch(piece, over, began, tuple([mark for mark in over if mark.end <= right]))
