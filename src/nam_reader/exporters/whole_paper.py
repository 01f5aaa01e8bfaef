"""A whole article as the paragraphs of a document, with its highlights in their places."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from nam_reader.exporters.colours import INKS
from nam_reader.exporters.marking import MarkedBlock, Stretch, marked, marks_of
from nam_reader.exporters.paper import Look, Part, Piece, piece_of
from nam_reader.model import ArticleNotes, BlockKind, Document, Style

_LOOKS = {BlockKind.HEADING: Look.TEXT_HEADING, BlockKind.CODE: Look.TEXT_CODE}
_DEEPEST = 8


def whole_parts(notes: ArticleNotes, document: Document) -> tuple[Part, ...]:
    """Return an article's text; behind each highlight stand its sign and the number of its note."""
    return tuple(_parts(marked(document.blocks, marks_of(notes.annotations, document.article.text))))


def _parts(blocks: Iterator[MarkedBlock]) -> Iterator[Part]:
    for row, group in groupby(blocks, lambda each: each.block.cell and each.block.cell[:2]):
        if row is None:
            yield from (_part(each) for each in group if each.stretches)
            continue
        pieces: list[Piece] = []
        for each in group:
            pieces += [Piece(" | ")] if pieces else []
            pieces += _pieces(each)
        yield Part(Look.TEXT, tuple(pieces))


def _part(each: MarkedBlock) -> Part:
    block, pieces = each.block, list(_pieces(each))
    level = block.indent + block.quote
    if block.kind is BlockKind.ITEM:
        level = block.level + block.quote
        pieces.insert(0, Piece(f"{block.ordinal}. " if block.ordinal else "• "))
    return Part(_LOOKS.get(block.kind, Look.TEXT), tuple(pieces), level=min(level, _DEEPEST))


def _pieces(each: MarkedBlock) -> Iterator[Piece]:
    for stretch in each.stretches:
        yield _piece(stretch)
        for mark in stretch.ended:
            sign = INKS[mark.placed.annotation.colour].sign
            yield Piece(f"{sign}{mark.number}", sign=True)


def _piece(stretch: Stretch) -> Piece:
    """Return a stretch as a piece: tinted by the highlight that began last, with the lines of all."""
    piece = piece_of(stretch.run)
    if not stretch.marks:
        return piece
    styles = {mark.placed.annotation.style for mark in stretch.marks}
    tinted = [mark for mark in stretch.marks if mark.placed.annotation.style is Style.HIGHLIGHT]
    return piece._replace(
        marked=bool(tinted),
        ink=INKS[tinted[-1].placed.annotation.colour] if tinted else None,
        strike=piece.strike or Style.STRIKE in styles,
        underline=bool(styles & {Style.UNDERLINE, Style.SQUIGGLE}),
    )
