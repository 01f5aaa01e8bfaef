"""The quotes of exported Markdown, HTML, JSON-LD and CSV, read back."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from urllib.parse import unquote

from nam_reader.errors import UnreadableFileError
from nam_reader.exporters.claims import Claim, Spaces, number

LONGEST_CELL = 50_000_000  # characters
_COMMENT = re.compile(
    r"<!-- nam-reader id=(\S*) uid=(\S*) revision=(\S*) start=(\d{1,11}) end=(\d{1,11}) -->"
)
_URN = "urn:uuid:"


def of_markdown(text: str) -> Iterator[Claim]:
    """Yield the quotes: each is the first block quote before the comment that says where it stands.

    A comment inside a block of code is a part of somebody's note.
    """
    from markdown_it import MarkdownIt

    quote: list[str] = []
    found, depth = False, 0
    for token in MarkdownIt("commonmark").parse(text):
        if token.type == "blockquote_open":
            depth += 1
        elif token.type == "blockquote_close":
            depth -= 1
            found = found or depth == 0
        elif depth and not found:
            if token.type == "inline":
                pieces = token.children or []
                quote.append("".join(["\n" if "break" in piece.type else piece.content for piece in pieces]))
            elif token.type in {"code_block", "fence", "html_block"}:  # somebody's change made it one
                quote.append(token.content.rstrip("\n"))
        elif token.type == "html_block" and not depth:
            for comment in _COMMENT.finditer(token.content):
                name, uid, revision = map(unquote, comment.group(1, 2, 3))
                start, end = number(comment[4]), number(comment[5])
                if end > start:
                    yield Claim(name, uid, revision, start, end, "\n".join(quote), Spaces.FOLDED)
                quote, found = [], False


def of_html(text: str) -> Iterator[Claim]:
    """Yield the quotes: they carry as data where they stand."""
    from selectolax.lexbor import LexborHTMLParser

    for quote in LexborHTMLParser(text).css("blockquote[data-uid][data-revision]"):
        said = {name: value or "" for name, value in quote.attributes.items()}
        start, end = number(said.get("data-start")), number(said.get("data-end"))
        paragraphs = [paragraph.text(deep=True) for paragraph in quote.css("p")]
        words = "\n".join(paragraphs) if paragraphs else quote.text(deep=True)
        if end > start:
            name = said.get("data-id", "")
            yield Claim(name, said["data-uid"], said["data-revision"], start, end, words, Spaces.FOLDED)


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
