"""Canonical HTML to blocks, and blocks to the reading text.

The reader lays out exactly these blocks, one text block each, so the document on the screen and the reading
text are the same characters by construction.
"""

from __future__ import annotations

from collections.abc import Iterable

from nam_reader.model import Block, BlockKind, Run
from nam_reader.text.characters import clean, even
from nam_reader.text.plain_body import plain_pieces

_ENTITIES = ("&lt;", "&gt;", "&quot;", "&nbsp;", "&amp;")
_CHARACTERS = ("<", ">", '"', "\N{NO-BREAK SPACE}", "&")


def parse_blocks(body: str) -> tuple[Block, ...]:
    """Return the blocks of a canonical body, in reading order; an empty body gives one empty paragraph."""
    body = clean(body)
    plain = _plain_blocks(body)
    if plain is not None:
        return plain
    from nam_reader.text.walk import walk  # most bodies need no parser, and the first one shown is waited for

    return walk(body)


def reading_text(blocks: Iterable[Block]) -> str:
    """Return the text that positions count in: the blocks' texts, one line end between two."""
    return "\n".join([block.text for block in blocks])


def _plain_blocks(body: str) -> tuple[Block, ...] | None:
    """Read a body that is nothing but paragraphs of text without a parser; None for others."""
    pieces = plain_pieces(body)
    if pieces is None or body.count("&") != sum(map(body.count, _ENTITIES)):
        return None
    if "&" in body:
        pieces = [_unescape(piece) for piece in pieces]
    for piece in pieces:
        if not piece or piece != piece.strip() or not even(piece):
            return None
    return tuple([Block(BlockKind.PARAGRAPH, (Run(piece),)) for piece in pieces])


def _unescape(text: str) -> str:
    for entity, character in zip(_ENTITIES, _CHARACTERS, strict=True):
        text = text.replace(entity, character)
    return text
