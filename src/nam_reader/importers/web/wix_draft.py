"""Draft.js content, the blocks that Wix kept a post as until about 2021, to structural HTML.

Offsets of its ranges count code points.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from nam_reader.importers.web.wix_boxes import plain_address
from nam_reader.importers.web.wix_images import PageImages, Picture
from nam_reader.importers.web.wix_json import Node, at, nodes_at, number_at, text_at
from nam_reader.importers.web.wix_nodes import addresses
from nam_reader.importers.web.wix_writer import PLAIN, BodyWriter, Item, linked
from nam_reader.text.looks import Look

MAX_DEPTH = 4  # contents inside contents: cells of tables, collapsible lists

_ORDINALS = ("one", "two", "three", "four", "five", "six")
_HEADINGS = {f"header-{name}": level for level, name in enumerate(_ORDINALS, 1)}
_LISTS = {"ordered-list-item": True, "unordered-list-item": False}
_PREFIX = "wix-draft-plugin-"


def draft_html(content: Node, images: PageImages, depth: int = 0) -> str:
    """Return the structural HTML of Draft.js content; see ``ricos.structural``."""
    return _Blocks(content, images, depth).read()


class _Blocks:
    """One walk through a list of blocks."""

    def __init__(self, content: Node, images: PageImages, depth: int) -> None:
        self._blocks = nodes_at(content, "blocks")
        self._entities = at(content, "entityMap")
        self._images = images
        self._depth = depth
        self._to = BodyWriter()
        self._lower = 1 if any(text_at(block, "type") == "header-one" for block in self._blocks) else 0
        self._kinds: dict[str, Callable[[Node], None]] = {
            "collapsible-list": self._pairs,
            "divider": self._rule,
            "file-upload": self._file,
            "gallery": self._gallery,
            "html": self._page,
            "image": self._image,
            "link-button": self._button,
            "link-preview": self._preview,
            "table": self._table,
            "video": self._video,
        }

    def read(self) -> str:
        listed = False
        for block in self._blocks:
            kind = text_at(block, "type")
            if kind in _LISTS:
                if not listed:
                    self._to.new_list()
                self._to.item(Item(_LISTS[kind], number_at(block, "depth"), self._inner(block)))
            elif kind == "atomic":
                self._atomic(block)
            else:
                self._paragraph(block, kind)
            listed = kind in _LISTS
        return self._to.finish()

    # --- text -----------------------------------------------------------------------------------------

    def _paragraph(self, block: Node, kind: str) -> None:
        if kind == "blockquote":
            html = self._inner(block)
            self._to.quote(f"<p>{html}</p>" if html else "")
        elif kind == "code-block":
            self._to.text(text_at(block, "text"))
            self._to.close("pre")
        else:
            self._write(block, self._to)
            level = _HEADINGS.get(kind, 0)
            self._to.close(f"h{min(level + self._lower, 6)}" if level else "p")

    def _inner(self, block: Node) -> str:
        inside = BodyWriter()
        self._write(block, inside)
        return inside.finish_inside()

    def _write(self, block: Node, to: BodyWriter) -> None:
        """Write the text of a block, in pieces of one look."""
        text = text_at(block, "text")
        ranges = nodes_at(block, "inlineStyleRanges") + nodes_at(block, "entityRanges")
        edges = {0, len(text)}
        for item in ranges:
            start = number_at(item, "offset")
            edges |= {start, start + number_at(item, "length")}
        places = sorted(edge for edge in edges if 0 <= edge <= len(text))
        for start, end in pairwise(places):
            look = PLAIN
            for item in ranges:
                offset = number_at(item, "offset")
                if offset <= start and end <= offset + number_at(item, "length"):
                    look = self._styled(look, item)
            for place, line in enumerate(text[start:end].split("\n")):
                if place:
                    to.line_break(look)
                to.text(line, look)

    def _styled(self, look: Look, item: Node) -> Look:
        style = text_at(item, "style")
        if style == "BOLD":
            return look._replace(strong=True)
        if style == "ITALIC":
            return look._replace(emphasis=True)
        if style == "STRIKETHROUGH":
            return look._replace(strike=True)
        if style == "CODE":
            return look._replace(code=True)
        if "key" in item:
            data = at(self._entity(item), "data")
            url = text_at(data, "url") or text_at(data, "href")
            return look._replace(href=url) if url else look
        return look

    def _entity(self, item: Node) -> object:
        return at(self._entities, str(item.get("key")))

    # --- boxes ----------------------------------------------------------------------------------------

    def _atomic(self, block: Node) -> None:
        self._to.close()
        for item in nodes_at(block, "entityRanges"):
            entity = self._entity(item)
            data = at(entity, "data")
            kind = text_at(entity, "type").lower().removeprefix(_PREFIX)
            if isinstance(data, dict) and kind in self._kinds:
                self._kinds[kind](data)

    def _add(self, html: str) -> None:
        if html:
            self._to.add(html)

    def _rule(self, _data: Node) -> None:
        self._to.add("<hr>")

    def _image(self, data: Node) -> None:
        caption = text_at(data, "metadata", "caption")
        self._picture(at(data, "src"), text_at(data, "metadata", "alt"), caption)
        self._to.text(caption)
        self._to.close()

    def _gallery(self, data: Node) -> None:
        for item in nodes_at(data, "items"):
            self._picture(item, text_at(item, "metadata", "altText"), "")

    def _picture(self, source: object, alt: str, caption: str) -> None:
        width = number_at(source, "width") or number_at(source, "metadata", "width")
        html = self._images.tag(Picture(tuple(addresses(source)), alt, width), caption)
        if html:
            self._to.image(html)
            self._to.close()

    def _video(self, data: Node) -> None:
        self._add(linked("", plain_address(text_at(data, "src"))))

    def _page(self, data: Node) -> None:
        self._add(linked("", plain_address(text_at(data, "src"))))

    def _file(self, data: Node) -> None:
        self._add(linked(text_at(data, "name"), text_at(data, "url")))

    def _button(self, data: Node) -> None:
        settings = at(data, "button", "settings")
        if text_at(settings, "url"):
            self._add(linked(text_at(settings, "buttonText"), text_at(settings, "url")))

    def _preview(self, data: Node) -> None:
        self._add(linked(text_at(data, "title"), text_at(data, "config", "link", "url")))

    def _table(self, data: Node) -> None:
        rows = []
        for row in _numbered(at(data, "config", "rows")):
            cells = [
                f"<td>{self._content(at(column, 'content'))}</td>" for column in _numbered(at(row, "columns"))
            ]
            rows.append(f"<tr>{''.join(cells)}</tr>")
        self._add(f"<table>{''.join(rows)}</table>" if rows else "")

    def _pairs(self, data: Node) -> None:
        for pair in nodes_at(data, "pairs"):
            self._add(self._content(at(pair, "title")))
            self._add(self._content(at(pair, "content")))

    def _content(self, content: object) -> str:
        if self._depth >= MAX_DEPTH or not isinstance(content, dict):
            return ""
        return draft_html(content, self._images, self._depth + 1)


def _numbered(value: object) -> list[object]:
    """Return the values of an object whose keys are numbers, in their order."""
    if not isinstance(value, dict):
        return []
    return [value[key] for key in sorted(filter(str.isdigit, value), key=int)]
