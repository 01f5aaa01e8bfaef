"""Ricos content, the tree of nodes that Wix keeps a post as, to structural HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urljoin

from nam_reader.importers.web.wix_boxes import plain_address
from nam_reader.importers.web.wix_images import MEDIA, PageImages, Picture
from nam_reader.importers.web.wix_json import Node, at, nodes_at, number_at, text_at
from nam_reader.importers.web.wix_writer import PLAIN, BodyWriter, Item, linked
from nam_reader.text.looks import Look

MAX_DEPTH = 60

# Where the address of something that is played or shown by another page stands.
_EMBEDDED = {
    "AUDIO": ("audioData", "audio", "src", "url"),
    "EMBED": ("embedData", "src"),
    "HTML": ("htmlData", "url"),
    "VIDEO": ("videoData", "video", "src", "url"),
}


def nodes_html(content: Node, images: PageImages, base: str = "") -> str:
    """Return the structural HTML of Ricos content; see ``ricos.structural``."""
    return _Nodes(images, base, nodes_at(content, "nodes")).read()


class _Nodes:
    """One walk through a tree of nodes."""

    def __init__(self, images: PageImages, base: str, nodes: list[Node]) -> None:
        self._images = images
        self._base = base
        self._nodes = nodes
        self._to = BodyWriter()
        self._lower = 1 if any(_level(node) == 1 for node in _all(nodes)) else 0
        self._targets = {
            text_at(decoration, "anchorData", "anchor") or text_at(decoration, "linkData", "link", "anchor")
            for node in _all(nodes)
            for decoration in nodes_at(node, "textData", "decorations")
        } - {""}
        self._kinds: dict[str, Callable[[Node, int], None]] = {
            "BLOCKQUOTE": self._quote,
            "BULLETED_LIST": self._list,
            "BUTTON": self._button,
            "CAPTION": self._paragraph,
            "CODE_BLOCK": self._code,
            "DIVIDER": self._rule,
            "FILE": self._file,
            "GALLERY": self._gallery,
            "HEADING": self._heading,
            "IMAGE": self._image,
            "LINK_PREVIEW": self._preview,
            "ORDERED_LIST": self._list,
            "PARAGRAPH": self._paragraph,
            "TABLE": self._table,
            "TEXT": self._text,
        } | dict.fromkeys(("APP_EMBED", "GIF", "MAP", "POLL", "TOC"), self._leave_out)

    def read(self) -> str:
        self._walk(self._nodes, 0)
        return self._to.finish()

    def _walk(self, nodes: list[Node], depth: int) -> None:
        if depth > MAX_DEPTH:
            return
        for node in nodes:
            kind = text_at(node, "type")
            if text_at(node, "id") in self._targets:
                self._to.anchor(f"viewer-{text_at(node, 'id')}")
            if kind in _EMBEDDED:
                self._add(linked("", plain_address(text_at(node, *_EMBEDDED[kind]))))
                self._walk(nodes_at(node, "nodes"), depth + 1)
            else:
                self._kinds.get(kind, self._container)(node, depth + 1)

    def _container(self, node: Node, depth: int) -> None:
        self._to.close()
        self._walk(nodes_at(node, "nodes"), depth)
        self._to.close()

    def _inside(self, node: Node, depth: int, *, tight: bool) -> str:
        outer, self._to = self._to, BodyWriter()
        self._walk(nodes_at(node, "nodes"), depth)
        html = self._to.finish_inside() if tight else self._to.finish()
        self._to = outer
        return html

    def _add(self, html: str) -> None:
        if html:
            self._to.add(html)

    # --- text -----------------------------------------------------------------------------------------

    def _text(self, node: Node, _depth: int) -> None:
        look = PLAIN
        for decoration in nodes_at(node, "textData", "decorations"):
            look = self._decorated(look, decoration)
        for place, line in enumerate(text_at(node, "textData", "text").split("\n")):
            if place:
                self._to.line_break(look)
            self._to.text(line, look)

    def _decorated(self, look: Look, decoration: Node) -> Look:
        kind = text_at(decoration, "type")
        if kind == "BOLD":
            return look._replace(strong=(number_at(decoration, "fontWeightValue") or 700) >= 600)
        if kind == "ITALIC":
            return look._replace(emphasis=decoration.get("italicData") is not False)
        if kind == "STRIKETHROUGH":
            return look._replace(strike=decoration.get("strikethroughData") is not False)
        if kind in {"SUBSCRIPT", "SUPERSCRIPT"}:
            return look._replace(vertical=1 if kind == "SUPERSCRIPT" else -1)
        if kind == "ANCHOR":
            return look._replace(href=f"#viewer-{text_at(decoration, 'anchorData', 'anchor')}")
        if kind == "LINK":
            return look._replace(href=self._link(decoration.get("linkData")))
        return look

    def _link(self, holder: object) -> str:
        """Return the address of the link in some data, "" where there is none."""
        anchor = text_at(holder, "link", "anchor")
        if anchor:
            return f"#viewer-{anchor}"
        url = text_at(holder, "link", "url")
        try:
            return urljoin(self._base, url) if url else ""
        except ValueError:
            return ""

    # --- blocks ---------------------------------------------------------------------------------------

    def _block(self, node: Node, depth: int, tag: str) -> None:
        self._to.close()
        self._walk(nodes_at(node, "nodes"), depth)
        self._to.close(tag)

    def _paragraph(self, node: Node, depth: int) -> None:
        self._block(node, depth, "p")

    def _heading(self, node: Node, depth: int) -> None:
        self._block(node, depth, f"h{min(max(_level(node), 1) + self._lower, 6)}")

    def _code(self, node: Node, _depth: int) -> None:
        self._to.close()
        text = "".join(text_at(part, "textData", "text") for part in nodes_at(node, "nodes"))
        self._to.text(text)
        self._to.close("pre")

    def _quote(self, node: Node, depth: int) -> None:
        self._to.quote(self._inside(node, depth, tight=False))

    def _rule(self, _node: Node, _depth: int) -> None:
        self._to.add("<hr>")

    def _leave_out(self, _node: Node, _depth: int) -> None:
        self._to.close()

    def _list(self, node: Node, depth: int) -> None:
        ordered = text_at(node, "type") == "ORDERED_LIST"
        start = number_at(node, "orderedListData", "start")
        self._to.new_list()
        for item in nodes_at(node, "nodes"):
            html = self._inside(item, depth, tight=True)
            self._to.item(Item(ordered, 0, html, str(start) if start > 1 else ""))

    def _table(self, node: Node, depth: int) -> None:
        rows = []
        for place, row in enumerate(nodes_at(node, "nodes")):
            tag = "th" if place == 0 and at(node, "tableData", "rowHeader") is True else "td"
            cells = [
                f"<{tag}{_spans(cell)}>{self._inside(cell, depth, tight=True)}</{tag}>"
                for cell in nodes_at(row, "nodes")
            ]
            rows.append(f"<tr>{''.join(cells)}</tr>")
        self._add(f"<table>{''.join(rows)}</table>" if rows else "")

    # --- images and boxes -----------------------------------------------------------------------------

    def _image(self, node: Node, depth: int) -> None:
        caption = "".join(text_at(part, "textData", "text") for part in _all(nodes_at(node, "nodes")))
        caption = caption or text_at(node, "imageData", "caption")
        data = at(node, "imageData")
        self._picture(at(data, "image"), text_at(data, "altText"), caption, self._link(data))
        if nodes_at(node, "nodes"):
            self._walk(nodes_at(node, "nodes"), depth)
        else:
            self._to.text(caption)
            self._to.close()

    def _gallery(self, node: Node, _depth: int) -> None:
        for item in nodes_at(node, "galleryData", "items"):
            self._picture(at(item, "image", "media"), text_at(item, "altText"), "", "")

    def _picture(self, media: object, alt: str, caption: str, href: str) -> None:
        self._to.close()
        html = self._images.tag(
            Picture(tuple(addresses(at(media, "src"))), alt, number_at(media, "width")), caption
        )
        if html:
            self._to.image(html, PLAIN._replace(href=href))
        self._to.close()

    def _button(self, node: Node, _depth: int) -> None:
        data = at(node, "buttonData")
        self._add(linked(text_at(data, "text"), self._link(data)) if self._link(data) else "")

    def _file(self, node: Node, _depth: int) -> None:
        self._add(linked(text_at(node, "fileData", "name"), text_at(node, "fileData", "src", "url")))

    def _preview(self, node: Node, _depth: int) -> None:
        data = at(node, "linkPreviewData")
        self._add(linked(text_at(data, "title"), self._link(data)))


def addresses(source: object) -> Iterator[str]:
    """Yield the addresses in the source of a media: its own, or that of Wix's store for an id."""
    for key in ("url", "id", "file_name"):
        name = text_at(source, key)
        if name:
            yield name if "://" in name else MEDIA + name.removeprefix("media/")


def _all(nodes: list[Node]) -> Iterator[Node]:
    """Yield nodes and all that is in them."""
    stack = [(node, 0) for node in reversed(nodes)]
    while stack:
        node, depth = stack.pop()
        yield node
        if depth < MAX_DEPTH:
            stack.extend((inner, depth + 1) for inner in reversed(nodes_at(node, "nodes")))


def _level(node: Node) -> int:
    return number_at(node, "headingData", "level") if text_at(node, "type") == "HEADING" else 0


def _spans(cell: Node) -> str:
    spans = {name: number_at(cell, "tableCellData", name) for name in ("colspan", "rowspan")}
    return "".join(f' {name}="{number}"' for name, number in spans.items() if 1 < number < 1000)
