"""A note's Markdown to the blocks that a text is shown by.

Notes are CommonMark with tables, strike-through and line ends as they were typed; HTML in them is plain text.
``[[Title]]`` and ``[[Title|target]]`` become links whose address is ``LINK`` and what stood in the brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from nam_reader.model import Block, BlockKind, Run
from nam_reader.text.blocks import parse_blocks
from nam_reader.text.characters import clean
from nam_reader.text.sanitise import sanitise

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

LINK = "note-link:"
LONGEST = 100_000  # characters that are shown of a note
_OPEN, _CLOSE = "\uf8e0", "\uf8e1"  # stand around a link's number while Markdown is read
_LINK = re.compile(r"(?<!\\)\[\[([^\[\]\n|]{1,500}(?:\|[^\[\]\n|]{0,200})?)\]\]")
_KEPT = re.compile(f"{_OPEN}([0-9]+){_CLOSE}")


def note_blocks(note: str) -> tuple[Block, ...]:
    """Return a note as blocks; a blank note is one empty paragraph."""
    source = clean(note[:LONGEST]).replace(_OPEN, "").replace(_CLOSE, "")
    links: list[str] = []
    html = _converter().render(_LINK.sub(lambda found: _keep(found[1], links), source))
    blocks = parse_blocks(sanitise(html))
    return tuple(_with_links(block, links) for block in blocks) if links else blocks


def _keep(inside: str, links: list[str]) -> str:
    """Return a sign in place of a link, so that Markdown does not read its words."""
    links.append(inside)
    return f"{_OPEN}{len(links) - 1}{_CLOSE}"


@cache
def _converter() -> MarkdownIt:
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": False, "breaks": True})
    return made.enable(["table", "strikethrough"])


def _with_links(block: Block, links: Sequence[str]) -> Block:
    if not any(_OPEN in run.text for run in block.runs):
        return block
    plain = block.kind is BlockKind.CODE
    return block._replace(runs=tuple(piece for run in block.runs for piece in _pieces(run, links, plain)))


def _pieces(run: Run, links: Sequence[str], plain: bool) -> Iterator[Run]:
    """Yield a run's text and its links; in code and inside another link they stay as they were typed."""
    if plain or run.code or run.href or run.image:
        yield run._replace(text=_KEPT.sub(lambda found: f"[[{links[int(found[1])]}]]", run.text))
        return
    for number, piece in enumerate(_KEPT.split(run.text)):
        if number % 2:
            inside = links[int(piece)]
            title = inside.partition("|")[0].strip() or inside
            yield run._replace(text=title, href=LINK + inside)
        elif piece:
            yield run._replace(text=piece)
