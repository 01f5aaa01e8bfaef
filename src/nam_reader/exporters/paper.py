"""Notes as a document of paragraphs: what ODT, DOCX and PDF are all written from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from nam_reader.exporters.coding import Place, explained, prefix_for
from nam_reader.exporters.colours import Ink
from nam_reader.exporters.pages import ArticlePage, NotePage, article_pages, readable_date, summary
from nam_reader.model import ArticleNotes, Block, BlockKind, Run
from nam_reader.text.blocks import parse_blocks
from nam_reader.text.characters import clean
from nam_reader.text.markdown import markdown_to_html
from nam_reader.text.sanitise import sanitise

LONGEST_NOTE = 20_000  # characters that are read as Markdown; its reader is slow on hostile text
TITLE = "Highlights and notes"
APPENDIX = "Where the quotes stand"
_EXPLANATION = (
    "Each quote stands between two copies of its code. Behind the code: the article, the revision of its"
    " text, the place in it in characters, and the annotation. “nam-reader verify” checks quotes by these."
)
_NOT_IN_XML = re.compile("[\ufffe\uffff]")
_OUTSIDE = ("http://", "https://", "mailto:")


class Look(StrEnum):
    """What a paragraph is; the value is the name of its style in a document."""

    TITLE = "Title"
    SUMMARY = "Summary"
    HEADING = "Heading 1"
    FACTS = "Facts"
    QUOTE = "Quotation"
    LABEL = "Label"
    NOTE = "Note"
    NOTE_HEADING = "Note Heading"
    NOTE_CODE = "Note Code"
    APPENDIX = "Appendix"


class Piece(NamedTuple):
    """A stretch of characters of one look; ``sign`` is a quote's code, ``marked`` its own words."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    strike: bool = False
    href: str = ""  # http, https or mailto
    sign: bool = False
    marked: bool = False


class Part(NamedTuple):
    """One paragraph. ``level`` is how deep it is indented, ``ink`` the colour of its highlight."""

    look: Look
    pieces: tuple[Piece, ...]
    ink: Ink | None = None
    level: int = 0


class Paper(NamedTuple):
    """A whole document."""

    title: str
    parts: tuple[Part, ...]


def paper(articles: Sequence[ArticleNotes]) -> Paper:
    """Return the notes as paragraphs, with an appendix that says where each quote stands."""
    pages = article_pages(articles)
    quoted = [note for page in pages for note in page.notes if note.paragraphs]
    prefix = prefix_for([_place(note) for note in quoted], list(_texts(pages)))
    codes = {note.id: f"‹{prefix}-{number}›" for number, note in enumerate(quoted, 1)}
    title = pages[0].title if len(pages) == 1 else TITLE
    parts: list[Part] = []
    if len(pages) != 1:
        parts += [_part(Look.TITLE, title), _part(Look.SUMMARY, summary(pages))]
    for page in pages:
        parts += _article(page, codes)
    if quoted:
        parts += [_part(Look.HEADING, APPENDIX), _part(Look.NOTE, _EXPLANATION)]
        parts += [
            Part(Look.APPENDIX, (Piece(codes[note.id], sign=True), Piece(f" {explained(_place(note))}")))
            for note in quoted
        ]
    return Paper(printable(title), tuple(parts))


def printable(text: str) -> str:
    """Return a text without the characters that XML forbids or Qt's text engine keeps for itself."""
    return _NOT_IN_XML.sub("", clean(text))


def _part(look: Look, text: str) -> Part:
    return Part(look, (Piece(printable(text)),))


def _place(note: NotePage) -> Place:
    return Place(note.uid, note.revision, note.start, note.end, note.id)


def _texts(pages: Sequence[ArticlePage]) -> Iterator[str]:
    """Yield every text that comes from outside."""
    for page in pages:
        yield from (page.title, page.authors, page.source, page.published, page.url)
        for note in page.notes:
            yield from (*note.paragraphs, note.note, *note.tags, note.day)


def _article(page: ArticlePage, codes: dict[str, str]) -> Iterator[Part]:
    yield _part(Look.HEADING, page.title)
    facts = printable(" · ".join(filter(None, (page.authors, page.source, readable_date(page.published)))))
    address = printable(page.url)
    pieces = [Piece(facts)] if facts else []
    if address:
        pieces += [Piece(" · ")] if facts else []
        pieces.append(Piece(address, href=address if page.link else ""))
    if pieces:
        yield Part(Look.FACTS, tuple(pieces))
    for note in page.notes:
        yield from _quote(note, codes.get(note.id, ""))
        yield _label(note)
        yield from (part._replace(ink=note.ink) for part in note_parts(note.note))


def _quote(note: NotePage, code: str) -> Iterator[Part]:
    last = len(note.paragraphs) - 1
    for number, paragraph in enumerate(note.paragraphs):
        pieces = [Piece(printable(paragraph), marked=True)]
        if number == 0:
            pieces[:0] = [Piece(code, sign=True), Piece(" ")]
        if number == last:
            pieces += [Piece(" "), Piece(code, sign=True)]
        yield Part(Look.QUOTE, tuple(pieces), note.ink)


def _label(note: NotePage) -> Part:
    name = Piece(f"{note.ink.sign} {note.ink.meaning} ({note.colour})", strong=True)
    rest = [f"#{tag}" for tag in note.tags] + ([readable_date(note.day)] if note.day else [])
    return Part(Look.LABEL, (name, Piece(printable("".join([f" · {word}" for word in rest])))), note.ink)


def note_parts(note: str) -> Iterator[Part]:
    """Yield the paragraphs of a note's Markdown; a note that is too long for it as it is written."""
    if not note.strip():
        return
    try:
        blocks = parse_blocks(sanitise(markdown_to_html(note))) if len(note) <= LONGEST_NOTE else None
    except RecursionError:
        blocks = None
    if blocks is None:
        yield from (_part(Look.NOTE, line) for line in note.split("\n") if line.strip())
        return
    for row, cells in groupby(blocks, lambda block: block.cell and (block.cell.table, block.cell.row)):
        if row is None:
            yield from (_block(block) for block in cells if block.runs)
        else:
            texts = [cell.text for cell in cells]
            yield _part(Look.NOTE, " | ".join(texts))


def _block(block: Block) -> Part:
    pieces = [_piece(run) for run in block.runs]
    level = block.indent + block.quote
    if block.kind is BlockKind.ITEM:
        level = block.level + block.quote
        pieces.insert(0, Piece(f"{block.ordinal}. " if block.ordinal else "• "))
    looks = {BlockKind.HEADING: Look.NOTE_HEADING, BlockKind.CODE: Look.NOTE_CODE}
    return Part(looks.get(block.kind, Look.NOTE), tuple(pieces), level=min(level, 8))


def _piece(run: Run) -> Piece:
    text = f"[{run.alt}]" if run.image and run.alt else run.text
    href = printable(run.href) if run.href.startswith(_OUTSIDE) else ""
    return Piece(printable(text), run.strong, run.emphasis, run.code, run.strike, href)
