"""Reads the rows and columns of an HTML table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborNode

MAX_CELLS = 5_000  # a larger table is read as paragraphs
MAX_COLUMNS = 200

_GROUPS = frozenset({"thead", "tbody", "tfoot"})
_SPAN = re.compile(r"[0-9]{1,3}")


class Slot(NamedTuple):
    """A place in the grid; ``content`` is None where a neighbouring cell reaches into it."""

    row: int
    column: int
    header: bool
    content: LexborNode | None


class Grid(NamedTuple):
    """A table with every slot present, row by row."""

    rows: int
    columns: int
    slots: tuple[Slot, ...]
    captions: tuple[LexborNode, ...]


def read_grid(table: LexborNode) -> Grid | None:
    """Return the grid of a table; None where it has no cells or too many."""
    found: dict[tuple[int, int], tuple[bool, LexborNode | None]] = {}
    height = 0
    for row, node in enumerate(_rows(table)):
        column = 0
        for cell in _children(node):
            if cell.tag not in {"td", "th"}:
                continue
            while (row, column) in found:
                column += 1
            wide, high = _span(cell, "colspan"), _span(cell, "rowspan")
            if len(found) + wide * high > MAX_CELLS or column + wide > MAX_COLUMNS:
                return None
            header = cell.tag == "th"
            for down in range(high):
                for right in range(wide):
                    found.setdefault((row + down, column + right), (header, None))
            found[row, column] = (header, cell)
            column += wide
        height = row + 1
    found = {place: cell for place, cell in found.items() if place[0] < height}
    if not found:
        return None
    return _fill(found, tuple(child for child in _children(table) if child.tag == "caption"))


def _fill(
    found: dict[tuple[int, int], tuple[bool, LexborNode | None]], captions: tuple[LexborNode, ...]
) -> Grid | None:
    rows = sorted({row for row, _ in found})  # a row without cells is no row
    columns = 1 + max(column for _, column in found)
    if len(rows) * columns > MAX_CELLS:
        return None
    slots = [
        Slot(number, column, *found.get((row, column), (False, None)))
        for number, row in enumerate(rows)
        for column in range(columns)
    ]
    return Grid(len(rows), columns, tuple(slots), captions)


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    for child in _children(table):
        if child.tag == "tr":
            yield child
        elif child.tag in _GROUPS:
            yield from (row for row in _children(child) if row.tag == "tr")


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _span(cell: LexborNode, name: str) -> int:
    value = cell.attributes.get(name) or "1"
    return max(1, min(int(value), MAX_COLUMNS)) if _SPAN.fullmatch(value) else 1
