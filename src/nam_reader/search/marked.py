"""A text with control characters around its hits, and the snippet that it is."""

from __future__ import annotations

import re

from nam_reader.model import Snippet

OPEN, CLOSE = "\x02", "\x03"  # which no title and no reading text has

_MARK = re.compile(f"([{OPEN}{CLOSE}])")


def one_line(marked: str) -> Snippet:
    """Make a snippet of a text with OPEN and CLOSE around its hits, white space folded into single spaces."""
    return Snippet(*_split(" ".join(marked.split())))


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
