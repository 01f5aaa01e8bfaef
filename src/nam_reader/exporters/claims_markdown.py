"""The quotes of exported Markdown, read back: plain, Obsidian's and Logseq's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import unquote

from nam_reader.exporters.claims import Claim, Spaces, number
from nam_reader.exporters.markers import BEGIN, CLAIM
from nam_reader.exporters.outlines import blocks_of, is_outline

if TYPE_CHECKING:
    from markdown_it.token import Token

_CALLOUT = re.compile(r"\[![A-Za-z-]+\][+-]?")
_PLACE = re.compile(r"(\d{1,11})-(\d{1,11})")


def of_markdown(text: str) -> Iterator[Claim]:
    """Yield the quotes: each is the first block quote before what says where it stands.

    A comment inside a block of code is a part of somebody's note.
    """
    if is_outline(text):
        yield from _of_outline(text)
        return
    quote = _Quote()
    for token in _tokens(text):
        if token.type == "html_block" and not quote.depth:
            if BEGIN.search(token.content):
                quote = _Quote()  # what came before was somebody else's, or an article's
            for comment in CLAIM.finditer(token.content):
                name, uid, revision = map(unquote, comment.group(1, 2, 3))
                start, end = number(comment[4]), number(comment[5])
                if end > start:
                    yield Claim(name, uid, revision, start, end, quote.words(), Spaces.FOLDED)
                quote = _Quote()
        else:
            quote.take(token)


def _of_outline(text: str) -> Iterator[Claim]:
    for block in blocks_of(text):
        known = block.properties
        place = _PLACE.fullmatch(known.get("nam-place", ""))
        if not place or "nam-annotation" not in known:
            continue
        start, end = number(place[1]), number(place[2])
        if end > start:
            quote = _Quote()
            for token in _tokens("\n".join(block.text)):
                quote.take(token)
            name, uid, revision = (
                unquote(known.get(key, "")) for key in ("nam-annotation", "nam-article", "nam-revision")
            )
            yield Claim(name, uid, revision, start, end, quote.words(), Spaces.FOLDED)


def _tokens(text: str) -> Sequence[Token]:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").parse(text)


class _Quote:
    """Takes tokens; keeps the words of the first block quote among them."""

    def __init__(self) -> None:
        self.depth = 0
        self._found = False
        self._lines: list[str] = []
        self._marked: list[str] = []  # where the quote is marked in its sentence, only what is marked
        self._titled = False

    def words(self) -> str:
        return "\n".join(self._marked or self._lines)

    def take(self, token: Token) -> None:
        if token.type == "blockquote_open":
            self.depth += 1
        elif token.type == "blockquote_close":
            self.depth -= 1
            self._found = self._found or self.depth == 0
        elif self.depth and not self._found:
            if token.type == "inline":
                self._take_inline(token)
            elif token.type in {"code_block", "fence", "html_block"}:  # somebody's change made it one
                self._lines.append(token.content.rstrip("\n"))

    def _take_inline(self, token: Token) -> None:
        pieces = list(token.children or [])
        if not self._titled and not self._lines and _CALLOUT.match(token.content):
            self._titled = True  # a callout's first line is its title
            breaks = [at for at, piece in enumerate(pieces) if "break" in piece.type]
            if not breaks:
                return
            pieces = pieces[breaks[0] + 1 :]
        marked, inside, has_mark = [], False, False
        for piece in pieces:
            if piece.type == "html_inline" and piece.content in {"<mark>", "</mark>"}:
                inside, has_mark = piece.content == "<mark>", True
            elif inside:
                marked.append(_written(piece))
        if has_mark:
            self._marked.append("".join(marked))
        marks = {"<mark>", "</mark>"}
        self._lines.append("".join([_written(piece) for piece in pieces if piece.content not in marks]))


def _written(piece: Token) -> str:
    return "\n" if "break" in piece.type else piece.content
