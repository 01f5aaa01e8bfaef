"""Tables (CSV) of highlights: Readwise's, Zotero's and those of others with a column for the quote."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from io import StringIO

from nam_reader.errors import UnreadableFileError
from nam_reader.exchange import fields
from nam_reader.exchange.foreign import arrival
from nam_reader.model import Arrival, Incoming

# what a column is → how it may be called, in small letters, the best first
_COLUMNS: Mapping[str, Sequence[str]] = {
    "quote": ("highlight", "quote", "annotation text", "annotated text", "highlighted text", "text"),
    "note": ("note", "annotation comment", "comment", "notes"),
    "colour": ("color", "colour", "annotation color"),
    "tags": ("tags", "manual tags", "annotation tags"),
    "title": ("book title", "title", "document title", "parent title", "article"),
    "author": ("book author", "author", "authors", "creator"),
    "url": ("url", "source url", "source_url", "link"),
    "when": ("highlighted at", "date added", "created", "date", "annotation date added"),
    "name": ("id", "annotation key", "key"),
}
_TAGS = re.compile(r"[,;]")
_FORMULA_GUARD = re.compile(r"^'(?=[=+\-@\t\r])")


def fits(text: str) -> bool:
    """Say whether the first line names a column of quotes and one more that we know."""
    return "quote" in (found := _places(_first_line(text))) and len(found) > 1


def _first_line(text: str) -> list[str]:
    line = text.lstrip().partition("\n")[0][: fields.LONGEST_FIELD]
    return next(csv.reader([line], delimiter=_delimiter(line)), [])


def _delimiter(line: str) -> str:
    return max(",;\t", key=line.count)


def _places(header: Sequence[str]) -> dict[str, int]:
    """Return where each kind of column stands."""
    names = [" ".join(name.lower().split()) for name in header]
    found = {}
    for kind, known in _COLUMNS.items():
        place = next((names.index(name) for name in known if name in names), None)
        if place is not None:
            found[kind] = place
    return found


def parse(text: str) -> Incoming:
    """Return the highlights, one a row. Raises UnreadableFileError."""
    places = _places(_first_line(text))
    rows = csv.reader(
        StringIO(text.lstrip(), newline=""), delimiter=_delimiter(text.lstrip().partition("\n")[0])
    )
    try:
        next(rows)
        found = [_of_row(row, places) for row in rows]
    except csv.Error as error:
        raise UnreadableFileError("It looks like a table (CSV), but it is damaged.") from error
    return Incoming(tuple(one for one in found if one))


def _of_row(row: Sequence[str], places: Mapping[str, int]) -> Arrival | None:
    def cell(kind: str) -> str:
        place = places.get(kind, len(row))
        return _FORMULA_GUARD.sub("", row[place]).strip() if place < len(row) else ""

    author = fields.line(cell("author"))
    return arrival(
        cell("name"),
        quote=cell("quote"),
        note=cell("note"),
        colour=cell("colour"),
        tags=tuple(filter(None, map(fields.line, _TAGS.split(cell("tags")))))[: fields.MOST_TAGS],
        when=cell("when"),
        title=fields.line(cell("title")),
        authors=(author,) if author else (),
        url=cell("url"),
    )
