"""The headings of an article: where each stands, and which of them one reads under."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from nam_reader.model import Block, BlockKind
from nam_reader.ui.reader.copying import plain_text

ENOUGH = 2  # of headings: fewer are no contents


class Heading(NamedTuple):
    """A heading: its words, how deep it stands (0 for the uppermost there is), and where in code points."""

    words: str
    depth: int
    position: int


def headings(blocks: Sequence[Block]) -> tuple[Heading, ...]:
    """Return the headings that have words, in reading order; ``depth`` leaves out levels that none has."""
    found = []
    at = 0
    for block in blocks:
        length = sum(len(run.text) for run in block.runs)
        if block.kind is BlockKind.HEADING:
            words = " ".join(plain_text((block,), 0, length).split())
            if words:
                found.append((words, block.level, at))
        at += length + 1
    levels = sorted({level for _words, level, _at in found})
    return tuple(Heading(words, levels.index(level), place) for words, level, place in found)


def section(found: Sequence[Heading], position: int) -> int:
    """Return the number of the heading that a position stands under, -1 for above the first."""
    return bisect_right([heading.position for heading in found], position) - 1
