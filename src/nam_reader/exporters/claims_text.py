"""The quotes of exported JSON-LD and CSV, read back."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from nam_reader.errors import UnreadableFileError
from nam_reader.exporters.claims import Claim, Spaces, number

LONGEST_CELL = 50_000_000  # characters
_URN = "urn:uuid:"


def of_csv(text: str) -> Iterator[Claim]:
    """Yield the quotes of a table; a spreadsheet may have saved it with other signs between the cells."""
    heading = text.partition("\n")[0]
    sign = max(",;\t", key=heading.count)
    usual = csv.field_size_limit(LONGEST_CELL)
    try:
        rows = list(csv.DictReader(io.StringIO(text), delimiter=sign))
    except csv.Error as error:
        raise UnreadableFileError("This table is damaged and cannot be read.") from error
    finally:
        csv.field_size_limit(usual)
    for row in rows:
        cells = {name: _plain(value or "") for name, value in row.items() if name and isinstance(value, str)}
        start, end = number(cells.get("start")), number(cells.get("end"))
        if end > start and cells.get("article"):
            name, revision = cells.get("annotation", ""), cells.get("revision", "")
            quote, title = cells.get("quote", ""), cells.get("title", "")
            yield Claim(name, cells["article"], revision, start, end, quote, Spaces.FOLDED, title)


def _plain(cell: str) -> str:
    """Take off the apostrophe that keeps a cell from being a formula."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r\n'") else cell


def of_jsonld(text: str) -> Iterator[Claim]:
    """Yield the quotes of a page of annotations, of a list of them, or of one alone."""
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError("This is no JSON that can be read.") from error
    if isinstance(value, dict):
        value = value.get("items", [value])
    for item in value if isinstance(value, list) else []:
        claim = _annotation(item)
        if claim is not None and claim.end > claim.start:
            yield claim


def _annotation(item: object) -> Claim | None:
    target = _part(item, "target")
    article = _part(target, "nam:article")
    selectors = target.get("selector", [])
    kinds = {
        _text(selector, "type"): selector
        for selector in (selectors if isinstance(selectors, list) else [selectors])
        if isinstance(selector, dict)
    }
    quote, position = kinds.get("TextQuoteSelector"), kinds.get("TextPositionSelector")
    if quote is None or position is None or not article:
        return None
    return Claim(
        _text(item, "id").removeprefix(_URN),
        _text(article, "nam:uid"),
        _text(target, "nam:revision"),
        number(position.get("start")),
        number(position.get("end")),
        _text(quote, "exact"),
        Spaces.KEPT,
        _text(article, "nam:title"),
    )


def _part(value: object, name: str) -> dict[str, object]:
    part = value.get(name) if isinstance(value, dict) else None
    return part if isinstance(part, dict) else {}


def _text(value: object, name: str) -> str:
    part = value.get(name) if isinstance(value, dict) else None
    return part if isinstance(part, str) else ""
