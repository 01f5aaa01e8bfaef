"""A table of numbers, as CSV that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from nam_reader.exporters.table import harmless

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"  # without it Excel takes UTF-8 for the system's encoding

Cell = str | int | float


def sheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a heading and its rows as CSV (RFC 4180); no cell of words is taken for a formula."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow([harmless(column) for column in columns])
    writer.writerows([[harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows])
    return (_MARK + written.getvalue()).encode()
