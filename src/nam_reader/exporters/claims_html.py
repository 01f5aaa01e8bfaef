"""The quotes of exported web pages, read back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from nam_reader.exporters.claims import Claim, Spaces, number

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_BLOCKS = frozenset("p h1 h2 h3 h4 h5 h6 li td th pre div blockquote section article".split())  # noqa: SIM905 -- one line


def of_html(text: str) -> Iterator[Claim]:
    """Yield the quotes: block quotes, and the marks in whole articles, carry as data where they stand."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(text)
    for beside in tree.css(".around, a.at"):
        beside.decompose()
    for line_end in tree.css("br"):
        line_end.replace_with("\n")
    for quote in tree.css("blockquote[data-uid][data-revision]"):
        paragraphs = [paragraph.text(deep=True) for paragraph in quote.css("p")]
        yield from _claim(quote, "\n".join(paragraphs) if paragraphs else quote.text(deep=True))
    yield from _marks(tree.css("mark[data-id]"))


def _marks(found: list[LexborNode]) -> Iterator[Claim]:
    """Yield each highlight of whole articles, put together from its pieces."""
    words: dict[str, list[str]] = {}
    firsts: dict[str, LexborNode] = {}
    blocks: dict[str, int] = {}
    for mark in found:
        name = mark.attributes.get("data-id") or ""
        if mark.attributes.get("data-revision") is not None:
            firsts.setdefault(name, mark)
        block = _block_of(mark)
        pieces = words.setdefault(name, [])
        if pieces and blocks[name] != block:
            pieces.append("\n")
        blocks[name] = block
        pieces.append(mark.text(deep=True))
    for name, first in firsts.items():
        yield from _claim(first, "".join(words[name]))


def _block_of(mark: LexborNode) -> int:
    node = mark.parent
    while node is not None and node.tag not in _BLOCKS:
        node = node.parent
    return node.mem_id if node is not None else 0


def _claim(node: LexborNode, words: str) -> Iterator[Claim]:
    said = {name: value or "" for name, value in node.attributes.items()}
    start, end = number(said.get("data-start")), number(said.get("data-end"))
    if end > start:
        name, uid, revision = said.get("data-id", ""), said.get("data-uid", ""), said.get("data-revision", "")
        yield Claim(name, uid, revision, start, end, words, Spaces.FOLDED)
