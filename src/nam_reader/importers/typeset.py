"""Lines of text as they stand on a page, and the order in which the lines of a page are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

COLUMN_SHARE = 0.5  # of the lines of a page that must stand left or right of a gutter, for there to be one
FEWEST_LINES = 8  # on either side
OUT_OF_ORDER = 0.25  # of the lines that go up the page: then they are not written in order


class Line(NamedTuple):
    """Words on one baseline. Lengths are in points, ``y`` is the baseline, counted from the page's foot.

    ``hyphen`` tells that its last word goes on in the next line, where a hyphen stands in the page.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool = False
    hyphen: bool = False
    row: bool = False  # it was put together from pieces that stand far apart, as in a table

    @property
    def letter(self) -> float:
        """The width of a letter of it, on average."""
        return (self.right - self.left) / max(1, len(self.text))


def in_reading_order(pieces: Sequence[Line]) -> list[list[Line]]:
    """Return the columns of a page, in the order in which they are read.

    ``pieces`` are lines in the order of the file, those with wide gaps taken apart. Where a gutter runs down
    the page, what stands left of it comes first, down to a line that crosses it. Where there is none, pieces
    on one baseline are one line: a row of a table.
    """
    gutter = _gutter(pieces)
    if gutter is None:
        return [_in_order(_rows(pieces))] if pieces else []
    columns: list[list[Line]] = []
    across: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in sorted(pieces, key=lambda line: -line.y):
        if line.left < gutter < line.right:
            columns += [left, right]
            left, right = [], []
            across.append(line)
        else:
            columns.append(across)
            across = []
            (left if line.right <= gutter else right).append(line)
    return [column for column in (*columns, left, right, across) if column]


def _gutter(pieces: Sequence[Line]) -> float | None:
    """Return where the gutter between two columns runs, None for a page of one column.

    It is looked for in the middle half of what is printed: few lines cross it, and on both sides are many.
    """
    if len(pieces) < 2 * FEWEST_LINES:
        return None
    start = min(line.left for line in pieces)
    width = max(line.right for line in pieces) - start
    best, fewest = None, len(pieces)
    for step in range(10, 31):
        x = start + width * step / 40
        crossing = sum(line.left < x < line.right for line in pieces)
        before = sum(line.right <= x for line in pieces)
        if crossing < fewest and min(before, len(pieces) - before - crossing) >= FEWEST_LINES:
            best, fewest = x, crossing
    if best is None or fewest > (1 - COLUMN_SHARE) * len(pieces):
        return None
    return best if _is_text(pieces, best, width) else None


def _is_text(pieces: Sequence[Line], gutter: float, width: float) -> bool:
    """Tell columns of text, whose lines fill them, from the columns of a table."""
    for column in ([p for p in pieces if p.right <= gutter], [p for p in pieces if p.left >= gutter]):
        room = max(line.right for line in column) - min(line.left for line in column)
        if room < width / 4 or median(line.right - line.left for line in column) < 0.6 * room:
            return False
    return True


def _rows(pieces: Sequence[Line]) -> list[Line]:
    """Put pieces that follow each other on one baseline together again."""
    lines: list[Line] = []
    for piece in pieces:
        last = lines[-1] if lines else None
        if last is not None and abs(last.y - piece.y) < 0.3 * last.size and piece.left >= last.right:
            text = f"{last.text}  {piece.text}"
            lines[-1] = last._replace(text=text, right=piece.right, hyphen=piece.hyphen, row=True)
        else:
            lines.append(piece)
    return lines


def _in_order(lines: list[Line]) -> list[Line]:
    """Return lines from the top down, where the order of the file is plainly none."""
    up = sum(after.y > before.y + before.size for before, after in pairwise(lines))
    return sorted(lines, key=lambda line: (-line.y, line.left)) if up > OUT_OF_ORDER * len(lines) else lines


def body_size(lines: Sequence[Line]) -> float:
    """Return the size in which most of a text is set, in points."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
