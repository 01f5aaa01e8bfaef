"""Notes as an ODT document. Qt's own writer knows no headings and no styles with names, so it is not used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from nam_reader.exporters.book import Book
from nam_reader.exporters.colours import INKS
from nam_reader.exporters.looks import GREY, STEP, STYLES
from nam_reader.exporters.packing import pack
from nam_reader.exporters.paper import Look, Part, Piece, paper
from nam_reader.exporters.templates import fill
from nam_reader.exporters.watch import Watch

MIME = "application/vnd.oasis.opendocument.text"
_NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}
_INK_NAMES = {ink.sign: colour.value for colour, ink in INKS.items()}
_SPACE = re.compile(r"(\t|\n| {2,}|^ | $)")


def render(book: Book) -> bytes:
    """Return the document; the same notes give the same bytes."""
    whole = paper(book)
    looks = {look.value: style for look, style in STYLES.items()}
    styles = fill("odt-styles.xml.j2", {"looks": looks, "inks": INKS, "grey": GREY})
    return pack(
        [
            ("mimetype", MIME.encode()),
            ("content.xml", _content(whole.parts, book.watch)),
            ("styles.xml", styles.encode()),
            ("meta.xml", _meta(whole.title)),
            ("META-INF/manifest.xml", _manifest()),
        ]
    )


def _name(prefixed: str) -> str:
    prefix, _, name = prefixed.partition(":")
    return f"{{{_NAMES[prefix]}}}{name}"


def _element(parent: etree._Element | None, tag: str, **attributes: str) -> etree._Element:
    """Make an element; attributes are named with two underscores for the colon and one for a hyphen."""
    named = {_name(key.replace("__", ":").replace("_", "-")): value for key, value in attributes.items()}
    if parent is None:
        return etree.Element(_name(tag), named, nsmap=_NAMES)
    return etree.SubElement(parent, _name(tag), named)


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _content(parts: Sequence[Part], watch: Watch) -> bytes:
    root = _element(None, "office:document-content", office__version="1.3")
    automatic = _element(root, "office:automatic-styles")
    text = _element(_element(root, "office:body"), "office:text")
    made: dict[tuple[Look, int], str] = {}
    watch.expect(len(parts))
    for part in parts:
        watch.step()
        style = part.look.value.replace(" ", "_20_")
        if part.level:
            style = made.get((part.look, part.level)) or _indented(automatic, part, style)
            made[part.look, part.level] = style
        heading = part.look in {Look.HEADING, Look.PART}
        level = {"text__outline_level": "1"} if heading else {}
        paragraph = _element(text, "text:h" if heading else "text:p", text__style_name=style, **level)
        for piece in part.pieces:
            _write(paragraph, piece, part)
    return _written(root)


def _indented(automatic: etree._Element, part: Part, parent: str) -> str:
    name = f"{parent}_{part.level}"
    style = _element(
        automatic, "style:style", style__name=name, style__family="paragraph", style__parent_style_name=parent
    )
    left = f"{STYLES[part.look].left + STEP * part.level}mm"
    _element(style, "style:paragraph-properties", fo__margin_left=left)
    return name


def _write(paragraph: etree._Element, piece: Piece, part: Part) -> None:
    place = paragraph
    if piece.href:
        place = _element(place, "text:a", xlink__type="simple", xlink__href=piece.href)
    for style in _styles(piece, part):
        place = _element(place, "text:span", text__style_name=style)
    if place is paragraph:
        place = _element(place, "text:span")
    _fill(place, piece.text)


def _styles(piece: Piece, part: Part) -> Iterator[str]:
    ink = piece.ink or part.ink
    if piece.marked and ink:
        yield f"Mark_20_{_INK_NAMES[ink.sign]}"
    looks = ((piece.strong, "Strong"), (piece.emphasis, "Emphasis"), (piece.code, "Code"))
    for wanted, name in (
        *looks,
        (piece.strike, "Strike"),
        (piece.underline, "Underline"),
        (piece.sign, "Sign"),
    ):
        if wanted:
            yield name


def _fill(place: etree._Element, text: str) -> None:
    """Write a text; white space that the format would fold has elements of its own."""
    last: etree._Element | None = None
    for piece in _SPACE.split(text):
        if piece == "\t":
            last = _element(place, "text:tab")
        elif piece == "\n":
            last = _element(place, "text:line-break")
        elif piece and not piece.strip(" "):
            last = _element(place, "text:s", text__c=str(len(piece)))
        elif last is None:
            place.text = (place.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece


def _meta(title: str) -> bytes:
    root = _element(None, "office:document-meta", office__version="1.3")
    _element(_element(root, "office:meta"), "dc:title").text = title
    return _written(root)


def _manifest() -> bytes:
    root = _element(None, "manifest:manifest", manifest__version="1.3")
    for path, kind in (
        ("/", MIME),
        ("content.xml", "text/xml"),
        ("styles.xml", "text/xml"),
        ("meta.xml", "text/xml"),
    ):
        _element(root, "manifest:file-entry", manifest__full_path=path, manifest__media_type=kind)
    return _written(root)
