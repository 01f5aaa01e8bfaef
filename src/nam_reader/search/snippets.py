"""Pieces of text with the found words marked: from the index's marks to code-point ranges."""

from __future__ import annotations

import re

from nam_reader.model import Snippet

OPEN, CLOSE = "\x02", "\x03"  # control characters, which no title and no reading text has

_MARK = re.compile(f"([{OPEN}{CLOSE}])")


def one_line(marked: str) -> Snippet:
    """Make a snippet of what FTS5 marked with OPEN and CLOSE, its white space folded into single spaces."""
    return Snippet(*_split(" ".join(marked.split())))


def ranges(marked: str) -> tuple[tuple[int, int], ...]:
    """Return where the marks stand, counted in the text without them."""
    return _split(marked)[1]


def _split(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    if OPEN not in marked and CLOSE not in marked:
        return marked, ()
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    position, start = 0, -1
    for piece in _MARK.split(marked):
        if piece == OPEN:
            start = position
        elif piece == CLOSE:
            if 0 <= start < position:
                marks.append((start, position))
            start = -1
        else:
            pieces.append(piece)
            position += len(piece)
    return "".join(pieces), tuple(marks)
