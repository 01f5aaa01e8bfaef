"""What in an exported document is ours: the annotations in it, line by line, and where others would go."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from nam_reader.exporters import markers
from nam_reader.exporters.outlines import OutlineBlock, blocks_of, is_outline, lines_of

_MENTIONED = re.compile(
    r"<!-- nam-reader (?:begin|end|id)=(\S+) |^[ \t]*nam-annotation:: (\S+)", re.MULTILINE
)


class Span(NamedTuple):
    """An annotation, or an article's text, in a document: its lines, from ``first`` to before ``last``."""

    key: str
    first: int
    last: int
    part: str = ""
    article: str = ""
    after: int = 0  # the line where the next of the same article goes
    indent: str = ""
    has_replies: bool = False  # what hangs on it would hang on something else


class Head(NamedTuple):
    """Where an article begins, or a part of a document (then ``article`` is "")."""

    part: str
    article: str
    line: int
    after: int = 0  # where it ends


class Scan(NamedTuple):
    """A document's lines, with their ends, and what is where in them."""

    lines: list[str]
    spans: tuple[Span, ...]
    articles: tuple[Head, ...]
    parts: tuple[Head, ...]
    mentioned: frozenset[str]  # every name that is anywhere in it, be it out of place
    is_outline: bool = False


def scan(text: str) -> Scan:
    """Find out what is ours in a document, by the rules of the kind of Markdown that it is."""
    mentioned = frozenset(unquote(found[1] or found[2]) for found in _MENTIONED.finditer(text))
    lines = lines_of(text)
    if is_outline(text):
        return _scan_outline(lines, text, mentioned)
    return _scan_comments(lines, text, mentioned)


def _comments(text: str) -> Iterator[tuple[int, str]]:
    """Yield the comments of ours that stand alone on a line, outside of everything, with their lines."""
    from markdown_it import MarkdownIt

    for token in MarkdownIt("commonmark").parse(text):
        if token.type == "html_block" and token.level == 0 and token.map:
            first, last = token.map
            if last - first == 1 and "<!-- nam-reader " in token.content:
                yield first, token.content.strip()


def _scan_comments(lines: list[str], text: str, mentioned: frozenset[str]) -> Scan:
    spans: list[Span] = []
    articles: list[Head] = []
    parts: list[Head] = []
    part, article, opened, opened_at = "", "", "", -1
    for line, comment in _comments(text):
        closed = markers.CLAIM.fullmatch(comment) or markers.FINISH.fullmatch(comment)
        if found := markers.BEGIN.fullmatch(comment):
            opened, opened_at = unquote(found[1]), line
            continue
        if closed and opened and unquote(closed[1]) == opened:
            spans.append(Span(opened, opened_at, line + 1, part, article))
        elif found := markers.ARTICLE.fullmatch(comment):
            article = unquote(found[1])
            articles.append(Head(part, article, line))
        elif found := markers.PART.fullmatch(comment):
            part, article = unquote(found[1]), ""
            parts.append(Head(part, "", line))
        opened = ""
    starts = sorted([head.line for head in (*articles, *parts)])
    ends = len(lines)

    def next_start(line: int, among: list[int]) -> int:
        return next((start for start in among if start > line), ends)

    part_starts = [head.line for head in parts]
    return Scan(
        lines,
        tuple([span._replace(after=next_start(span.first, starts)) for span in spans]),
        tuple([head._replace(after=next_start(head.line, starts)) for head in articles]),
        tuple([head._replace(after=next_start(head.line, part_starts)) for head in parts]),
        mentioned,
    )


def _scan_outline(lines: list[str], text: str, mentioned: frozenset[str]) -> Scan:
    blocks = list(blocks_of(text))
    spans: list[Span] = []
    articles: list[Head] = []
    parts: list[Head] = []
    part = article = ""
    for number, block in enumerate(blocks):
        known = {name: unquote(value) for name, value in block.properties.items()}
        end = _end(blocks, number)
        name = known.get("nam-annotation") or (f"article-{known['nam-text']}" if "nam-text" in known else "")
        if name:
            indent = re.match(r"[ \t]*", lines[block.first])
            replies = end > block.last
            spans.append(
                Span(name, block.first, block.last, part, article, end, indent[0] if indent else "", replies)
            )
        elif "nam-part" in known:
            part, article = known["nam-part"], ""
            parts.append(Head(part, "", block.first, end))
        elif "nam-article" in known:
            article = known["nam-article"]
            articles.append(Head(part, article, block.first, end))
    return Scan(lines, tuple(spans), tuple(articles), tuple(parts), mentioned, is_outline=True)


def _end(blocks: list[OutlineBlock], number: int) -> int:
    """Return the line behind all that hangs on a block."""
    last = blocks[number].last
    for block in blocks[number + 1 :]:
        if block.depth <= blocks[number].depth:
            break
        last = block.last
    return last
