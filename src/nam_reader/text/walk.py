"""Walks through canonical HTML and makes its blocks."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.model import Block, Cell
from nam_reader.text.assembly import Assembly
from nam_reader.text.looks import INLINE, Look

MAX_DEPTH = 120  # deeper elements give their text only; sanitised bodies never go there

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"dd", "li", "ol", "ul"})
_SILENT = frozenset({"", "-comment", "-doctype", "head", "script", "style", "template", "title"})
_IMAGE = re.compile(r"nam-image:([0-9a-f]{64})")


def walk(body: str) -> tuple[Block, ...]:
    """Return the blocks of a body that is clean; there is always one."""
    return _Walk().read(body)


class _Walk:
    """One walk through a parsed body; it hands what it meets to an assembly of blocks."""

    def __init__(self) -> None:
        self._to = Assembly()

    def read(self, body: str) -> tuple[Block, ...]:
        root = LexborHTMLParser(f"<body>{body}").body
        if root is not None:
            self._children(root, Look(), 0)
        return self._to.finish()

    def _children(self, parent: LexborNode, look: Look, depth: int) -> None:
        if depth > MAX_DEPTH:
            self._to.add_text(parent.text(separator=" "), look)
            return
        to = self._to
        node = parent.first_child
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                to.add_text(node.text_content or "", look)
            elif tag in INLINE:
                self._anchor(node)
                self._children(node, INLINE[tag](look, node), depth + 1)
            elif tag == "br":
                to.add_break(look)
            elif tag == "img":
                self._image(node, look)
            elif tag not in _SILENT:
                to.flush()
                self._anchor(node)
                self._block(node, tag, look, depth + 1)
                to.flush()
            node = node.next

    def _anchor(self, node: LexborNode) -> None:
        name = node.id
        if name:
            self._to.anchor(name)

    def _image(self, node: LexborNode, look: Look) -> None:
        alt = node.attributes.get("alt") or ""
        found = _IMAGE.fullmatch(node.attributes.get("src") or "")
        if found:
            self._to.add_image(found[1], alt, look)
        else:
            self._to.add_text(alt, look)

    def _block(self, node: LexborNode, tag: str, look: Look, depth: int) -> None:
        """Read an element that stands between blocks; one that is not known is just a container."""
        to = self._to
        if tag == "p":
            self._children(node, look, depth)
        elif tag in _HEADINGS:
            outer, to.heading = to.heading, _HEADINGS[tag]
            self._children(node, look, depth)
            to.flush()
            to.heading = outer
        elif tag == "blockquote":
            to.quote += 1
            self._children(node, look, depth)
            to.flush()
            to.quote -= 1
        elif tag in _LISTS:
            self._list(node, tag, look, depth)
        elif tag == "table":
            self._table(node, look, depth)
        elif tag == "hr":
            to.rule()
        elif tag == "pre":
            to.code, outer_code = True, to.code
            self._children(node, look, depth)
            to.flush()
            to.code = outer_code
        else:
            self._children(node, look._replace(strong=True) if tag == "dt" else look, depth)

    def _list(self, node: LexborNode, tag: str, look: Look, depth: int) -> None:
        """Read a list, its items, or a definition."""
        to = self._to
        if tag == "li":
            to.open_item(_number(node.attributes.get("value")))
        elif tag == "dd":
            to.open_indented()
        else:
            start = _number(node.attributes.get("start"))
            to.open_list(ordered=tag == "ol", start=1 if start is None else start)
        self._children(node, look, depth)
        if tag in {"li", "dd"}:
            to.close_item()
        else:
            to.close_list()

    def _table(self, node: LexborNode, look: Look, depth: int) -> None:
        from nam_reader.text.grid import read_grid  # most articles have no table

        grid = None if self._to.in_cell else read_grid(node)
        if grid is None:  # a table in a table, or one without end: its paragraphs are kept, its shape is not
            self._children(node, look, depth)
            return
        for caption in grid.captions:
            self._children(caption, look, depth)
            self._to.flush()
        number = self._to.open_table()
        for slot in grid.slots:
            self._to.open_cell(Cell(number, slot.row, slot.column, grid.rows, grid.columns, slot.header))
            if slot.content is not None:
                self._anchor(slot.content)
                self._children(slot.content, look, depth + 1)
            self._to.close_cell()


def _number(value: str | None) -> int | None:
    """Read a list number; only plain small numbers count."""
    return int(value) if value and re.fullmatch(r"[0-9]{1,6}", value) else None
