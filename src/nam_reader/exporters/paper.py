"""Notes as a document of paragraphs: what ODT, DOCX and PDF are all written from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from nam_reader.exporters.book import Book
from nam_reader.exporters.coding import Place, explained, prefix_for
from nam_reader.exporters.colours import Ink
from nam_reader.exporters.document_words import DocumentWords
from nam_reader.exporters.flavours import label_words
from nam_reader.exporters.pages import (
    ArticlePage,
    NotePage,
    SectionPage,
    section_pages,
    summary,
)
from nam_reader.model import Block, BlockKind, Colour, Run
from nam_reader.text.characters import clean
from nam_reader.text.note_blocks import note_blocks

LONGEST_NOTE = 20_000  # characters that are read as Markdown; its reader is slow on hostile text
_NOT_IN_XML = re.compile("[\ufffe\uffff]")
_OUTSIDE = ("http://", "https://", "mailto:")


class Look(StrEnum):
    """What a paragraph is; the value is the name of its style in a document."""

    TITLE = "Title"
    SUMMARY = "Summary"
    PART = "Part"
    HEADING = "Heading 1"
    FACTS = "Facts"
    TEXT = "Text"
    TEXT_HEADING = "Text Heading"
    TEXT_CODE = "Text Code"
    QUOTE = "Quotation"
    LABEL = "Label"
    NOTE = "Note"
    NOTE_HEADING = "Note Heading"
    NOTE_CODE = "Note Code"
    APPENDIX = "Appendix"


class Piece(NamedTuple):
    """A stretch of characters of one look; ``sign`` is a quote's code, ``marked`` its own words.

    ``ink`` and ``underline`` are those of highlights in a whole text; a part's own ink does without.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    strike: bool = False
    href: str = ""  # http, https or mailto
    sign: bool = False
    marked: bool = False
    ink: Ink | None = None
    underline: bool = False


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


def paper(book: Book) -> Paper:
    """Return the notes as paragraphs, with an appendix that says where each quote stands."""
    sections = section_pages(book)
    pages = [page for section in sections for page in section.articles]
    texts = _whole_texts(book)
    quoted = [note for page in pages for note in page.notes if note.paragraphs]
    outside = [*_texts(sections), *("".join(_plain(parts)) for parts in texts.values())]
    prefix = prefix_for([_place(note) for note in quoted], outside)
    codes = {note.key: f"‹{prefix}-{number}›" for number, note in enumerate(quoted, 1)}
    alone = len(pages) == 1 and not sections[0].title
    words = book.words
    title = pages[0].title if alone else words.title
    parts: list[Part] = []
    if not alone:
        parts += [_part(Look.TITLE, title), _part(Look.SUMMARY, summary(pages, words))]
    for section in sections:
        if section.title:
            parts.append(_part(Look.PART, " ".join(filter(None, (section.sign, section.title)))))
        for page in section.articles:
            parts += _article(page, codes, texts.get(page.uid, ()), words)
    if quoted:
        parts += [_part(Look.HEADING, words.appendix), _part(Look.NOTE, words.explanation)]
        parts += [
            Part(Look.APPENDIX, (Piece(codes[note.key], sign=True), Piece(f" {explained(_place(note))}")))
            for note in quoted
        ]
    return Paper(printable(title), tuple(parts))


def _whole_texts(book: Book) -> dict[str, tuple[Part, ...]]:
    """Return the text of each article, by uid, where whole articles are wanted."""
    if not book.whole:
        return {}
    from nam_reader.exporters.whole_paper import whole_parts

    documents = [(notes, book.document(notes.article.uid)) for notes in book.articles if notes.article.uid]
    return {notes.article.uid: whole_parts(notes, document) for notes, document in documents if document}


def _plain(parts: Sequence[Part]) -> Iterator[str]:
    return (piece.text for part in parts for piece in part.pieces)


def printable(text: str) -> str:
    """Return a text without the characters that XML forbids or Qt's text engine keeps for itself."""
    return _NOT_IN_XML.sub("", clean(text))


def _part(look: Look, text: str) -> Part:
    return Part(look, (Piece(printable(text)),))


def _place(note: NotePage) -> Place:
    return Place(note.uid, note.revision, note.start, note.end, note.id)


def _texts(sections: Sequence[SectionPage]) -> Iterator[str]:
    """Yield every text that comes from outside."""
    for section in sections:
        yield section.title
        for page in section.articles:
            yield from (
                page.title,
                page.authors,
                page.source,
                page.published,
                page.url,
                page.language_name,
                page.citation,
            )
            for note in page.notes:
                yield from (*note.paragraphs, note.before, note.after, note.note)
                yield from (*note.tags, note.meaning, note.author, note.made)


def _article(
    page: ArticlePage, codes: dict[str, str], text: Sequence[Part], words: DocumentWords
) -> Iterator[Part]:
    yield _part(Look.HEADING, page.title)
    if pieces := _facts(page, words):
        yield Part(Look.FACTS, pieces)
    yield from text
    for note in page.notes:
        yield from _quote(note, codes.get(note.key, ""))
        yield _label(note, words, numbered=bool(text))
        yield from (part._replace(ink=note.ink) for part in note_parts(note.note))


def _facts(page: ArticlePage, words: DocumentWords) -> tuple[Piece, ...]:
    if page.citation:
        return (Piece(printable(page.citation)),)
    said = (page.authors, page.source, words.date(page.published), page.language_name)
    facts = printable(" · ".join(filter(None, said)))
    address = printable(page.url)
    pieces = [Piece(facts)] if facts else []
    if address:
        pieces += [Piece(" · ")] if facts else []
        pieces.append(Piece(address, href=address if page.link else ""))
    return tuple(pieces)


def _quote(note: NotePage, code: str) -> Iterator[Part]:
    """Write a quote between its codes; what of its sentence is around it stands outside of them."""
    last = len(note.paragraphs) - 1
    for number, paragraph in enumerate(note.paragraphs):
        strike, underline = note.style == "strike", note.style in {"underline", "squiggle"}
        pieces = [Piece(printable(paragraph), marked=True, strike=strike, underline=underline)]
        if number == 0:
            around = [Piece(printable(note.before.lstrip()))] if note.before.strip() else []
            pieces[:0] = [*around, Piece(code, sign=True), Piece(" ")]
        if number == last:
            around = [Piece(printable(note.after.rstrip()))] if note.after.strip() else []
            pieces += [Piece(" "), Piece(code, sign=True), *around]
        yield Part(Look.QUOTE, tuple(pieces), note.ink)


def _label(note: NotePage, words: DocumentWords, *, numbered: bool) -> Part:
    number = f"{note.number} " if numbered else ""
    colour = f" ({words.colours[Colour(note.colour)]})" if note.colour else ""
    name = Piece(printable(f"{note.ink.sign} {number}{note.meaning}{colour}"), strong=True)
    rest = [f" · {word}" for word in label_words(note, [f"#{tag}" for tag in note.tags], words)]
    return Part(Look.LABEL, (name, Piece(printable("".join(rest)))), note.ink)


def note_parts(note: str) -> Iterator[Part]:
    """Yield the paragraphs of a note's Markdown; a note that is too long for it as it is written."""
    if not note.strip():
        return
    blocks = note_blocks(note) if len(note) <= LONGEST_NOTE else None
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
    pieces = [piece_of(run) for run in block.runs]
    level = block.indent + block.quote
    if block.kind is BlockKind.ITEM:
        level = block.level + block.quote
        pieces.insert(0, Piece(f"{block.ordinal}. " if block.ordinal else "• "))
    looks = {BlockKind.HEADING: Look.NOTE_HEADING, BlockKind.CODE: Look.NOTE_CODE}
    return Part(looks.get(block.kind, Look.NOTE), tuple(pieces), level=min(level, 8))


def piece_of(run: Run) -> Piece:
    """Return a run of a text as a piece; an image is its description."""
    text = f"[{run.alt}]" if run.image and run.alt else run.text
    href = printable(run.href) if run.href.startswith(_OUTSIDE) else ""
    return Piece(printable(text), run.strong, run.emphasis, run.code, run.strike, href)
