"""A table of comma-separated values as a page, for the preview."""

from __future__ import annotations

import csv
import io
from html import escape

MOST_ROWS = 60
LONGEST = 160  # characters of a cell that are shown


def table_page(text: str) -> str:
    """Return HTML that shows each row of a table as its filled cells, by the names of their columns.

    A row of sixteen columns side by side would have to be scrolled for; one below the other it can be read.
    """
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    names = next(rows, [])
    records = []
    for number, row in enumerate(rows, 1):
        if number > MOST_ROWS:
            break
        cells = [
            f"<tr><td class='facts'>{escape(name)}&nbsp;&nbsp;</td><td>{escape(_cut(value))}</td></tr>"
            for name, value in zip(names, row, strict=False)
            if value
        ]
        records.append(f"<p class='label'>{number}</p><table>{''.join(cells)}</table>")
    head = f"<p class='facts'>{escape(', '.join(names))}</p>"
    return f"<body>{head}{''.join(records)}</body>"


def _cut(value: str) -> str:
    return value if len(value) <= LONGEST else value[:LONGEST].rstrip() + "…"
