"""The body of a Wix post as HTML: the markup of its editor, old (Draft.js) and new (Ricos), made structural.

What is known of the markup comes from the viewers that Wix publishes as packages (ricos-viewer,
wix-rich-content-viewer, @wix/ricos): text stands in spans inside ``p``, ``h2``, ``li`` and so on, each block
followed by an empty ``div`` that counts it (``rcv-block7``); lists of the old viewer are flat, with the depth
in a class; white space is kept as it is, so that a line end is a line break; images, galleries, videos and
the like are boxes with a ``data-hook``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urljoin

from selectolax.lexbor import LexborNode

from nam_reader.importers.web import wix_boxes
from nam_reader.importers.web.wix_images import HOLDERS, PageImages, picture_of
from nam_reader.importers.web.wix_markup import depth_of, elements, rows, small_number, spans, styled
from nam_reader.importers.web.wix_writer import PLAIN, BodyWriter, Item, linked, seen
from nam_reader.text.looks import INLINE, Look

MAX_DEPTH = 120  # what is nested deeper gives its text only

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_MUTE = frozenset({"", "-comment", "-doctype", "canvas", "head", "link", "meta", "nav", "noscript", "script"})
_FIELDS = frozenset({"form", "input", "select", "textarea"})
_SILENT = _MUTE | _FIELDS | {"style", "svg", "template", "title"}
_MARKED = frozenset({"cite", "dfn", "ins", "kbd", "mark", "q", "samp", "time", "var"})
_SET = frozenset({"bdi", "bdo", "big", "font", "label", "small", "strike", "tt", "u", "wbr"})
_ALSO_INLINE = _MARKED | _SET
_VIEWER = "[data-id$='content-viewer'], [data-rce-version], [id^='viewer-'], [data-text='true']"

_SET_IN = re.compile(r"[ \t]{2}|\t")
_EMOJI = re.compile(r"emoji", re.IGNORECASE)


def structural(root: LexborNode, images: PageImages, base: str = "") -> str:
    """Return the structural HTML of what stands in an element, "" where nothing does.

    ``base`` is the page's address: links are resolved against it, and those to the page itself become
    in-page ones. Image tags are those of ``PageImages.tag``. A body that uses ``h1`` has all its headings one
    level lower: the article's title is the only first heading.
    """
    return _Walk(root, images, base).read()


class _Walk:
    """One walk through the markup of a post."""

    def __init__(self, root: LexborNode, images: PageImages, base: str) -> None:
        self._root = root
        self._images = images
        self._base = base
        self._to = BodyWriter()
        self._tag = "p"  # what the open block will be
        self._caption = ""  # of the figure around
        self._in_table = False
        self._lower = 1 if root.css_first("h1") is not None else 0
        self._keeps_lines = root.css_first(_VIEWER) is not None or "data-id" in root.attributes
        self._targets = {self._fragment(link) for link in root.css("a[href*='#']")}
        self._blocks: dict[str, Callable[[LexborNode, Look, int], None]] = {
            "blockquote": self._quote,
            "button": self._button,
            "figure": self._figure,
            "hr": self._rule,
            "ol": self._list,
            "pre": self._code,
            "table": self._table,
            "ul": self._list,
        }
        self._boxes: dict[wix_boxes.Box, Callable[[LexborNode, Look, int], None]] = {
            wix_boxes.Box.BUTTON: self._link_box,
            wix_boxes.Box.DIVIDER: self._rule,
            wix_boxes.Box.EMBED: self._embed,
            wix_boxes.Box.FILE: self._file,
            wix_boxes.Box.GALLERY: self._gallery,
            wix_boxes.Box.IMAGE: self._figure,
            wix_boxes.Box.PREVIEW: self._preview,
            wix_boxes.Box.UNWANTED: self._leave_out,
        }

    def read(self) -> str:
        self._children(self._root, PLAIN, 0)
        return self._to.finish()

    # --- the walk -------------------------------------------------------------------------------------

    def _children(self, parent: LexborNode, look: Look, depth: int) -> None:
        if depth > MAX_DEPTH:
            self._to.text(parent.text(separator=" "), look)
            return
        node = parent.first_child
        while node is not None:
            tag = node.tag or ""
            if tag == "-text":
                self._text(node, look)
            elif tag not in _SILENT:
                self._element(node, tag, look, depth + 1)
            node = node.next

    def _element(self, node: LexborNode, tag: str, look: Look, depth: int) -> None:
        name = node.id
        if name and name in self._targets:
            self._to.anchor(name)
        box = wix_boxes.box_of(node)
        if box is not None:
            self._to.close(self._tag)
            self._boxes[box](node, look, depth)
        elif tag in HOLDERS:
            self._image(node, look)
        elif tag == "br":
            self._to.line_break(look)
        elif tag in INLINE or tag in _ALSO_INLINE:
            self._children(node, self._look(node, tag, look), depth)
        else:
            self._block(node, tag, look, depth)

    def _block(self, node: LexborNode, tag: str, look: Look, depth: int) -> None:
        """Read an element that stands between blocks; one that is not known is just a container."""
        self._to.close(self._tag)
        if tag in self._blocks:
            self._blocks[tag](node, look, depth)
        elif tag in _HEADINGS:
            outer, self._tag = self._tag, f"h{min(_HEADINGS[tag] + self._lower, 6)}"
            self._children(node, look, depth)
            self._to.close(self._tag)
            self._tag = outer
        elif tag in wix_boxes.EMBEDDED:
            self._embed(node, look, depth)
        else:
            self._children(node, styled(look, node), depth)
        self._to.close(self._tag)

    def _inside(self, node: LexborNode, look: Look, depth: int, *, tight: bool) -> str:
        """Return what stands in an element that holds blocks of its own."""
        outer, self._to = self._to, BodyWriter()
        tag, self._tag = self._tag, "p"
        self._children(node, look, depth)
        html = self._to.finish_inside() if tight else self._to.finish()
        self._to, self._tag = outer, tag
        return html

    # --- text -----------------------------------------------------------------------------------------

    def _text(self, node: LexborNode, look: Look) -> None:
        text = node.text_content or ""
        if "\n" not in text or self._tag == "pre":
            self._to.text(text, look)
        elif not text.strip():
            parent = node.parent
            alone = parent is not None and parent.tag == "span" and node.next is None and node.prev is None
            if alone and self._keeps_lines:
                self._to.line_break(look)
            else:
                self._to.text(" ", look)
        else:
            self._lines(text.split("\n"), look)

    def _lines(self, lines: list[str], look: Look) -> None:
        """Append lines; one that is set in was broken by whoever laid out the file, not by the author."""
        self._to.text(lines[0], look)
        for line in lines[1:]:
            if self._keeps_lines and not _SET_IN.match(line):
                self._to.line_break(look)
                self._to.text(line, look)
            else:
                self._to.text(f" {line.lstrip()}", look)

    def _look(self, node: LexborNode, tag: str, look: Look) -> Look:
        if tag == "a":
            link = self._link(node)
            return styled(look._replace(href=link) if link else look, node)
        return styled(INLINE[tag](look, node) if tag in INLINE else look, node)

    def _link(self, node: LexborNode) -> str:
        href = (node.attributes.get("href") or "").strip()
        fragment = self._fragment(node)
        if not href or fragment:
            return f"#{fragment}" if fragment else ""
        try:
            return urljoin(self._base, href)
        except ValueError:
            return ""

    def _fragment(self, link: LexborNode) -> str:
        """Return the place in this page that a link leads to; browsers save such links as whole ones."""
        address, _, fragment = (link.attributes.get("href") or "").strip().partition("#")
        return fragment if not address or address == self._base.partition("#")[0] else ""

    # --- blocks ---------------------------------------------------------------------------------------

    def _quote(self, node: LexborNode, look: Look, depth: int) -> None:
        self._to.quote(self._inside(node, look, depth, tight=False))

    def _code(self, node: LexborNode, look: Look, depth: int) -> None:
        outer, self._tag = self._tag, "pre"
        self._children(node, look, depth)
        self._to.close("pre")
        self._tag = outer

    def _rule(self, _node: LexborNode, _look: Look, _depth: int) -> None:
        self._to.add("<hr>")

    def _leave_out(self, _node: LexborNode, _look: Look, _depth: int) -> None:
        pass

    def _button(self, node: LexborNode, look: Look, _depth: int) -> None:
        """Read a button only for the image that it enlarges, or the video that it starts."""
        image = node.css_first("wow-image, wix-image, img")
        if image is not None:
            self._image(image, look)
        else:
            self._linked("", wix_boxes.video_address(node.html or ""))

    def _list(self, node: LexborNode, look: Look, depth: int, inset: int = 0) -> None:
        """Read a list. Those of the old viewer are flat, say their depth, and go on in the next one."""
        ordered = node.tag == "ol"
        start = small_number(node, "start")
        children = list(elements(node))
        if inset == 0 and children and depth_of(children[0]) is None:
            self._to.new_list()
        for child in children:
            if child.tag in {"ol", "ul"}:
                self._list(child, look, depth + 1, inset + 1)
            elif child.tag == "li":
                html = self._inside(child, styled(look, child), depth + 1, tight=True)
                self._to.item(Item(ordered, (depth_of(child) or 0) + inset, html, start))
            elif child.tag not in _SILENT:
                self._element(child, child.tag or "", look, depth + 1)

    def _table(self, node: LexborNode, look: Look, depth: int) -> None:
        found = [] if self._in_table else list(rows(node))
        if sum(1 for row in found for _ in elements(row)) < 2:  # a table in a table, or one for the looks
            self._children(node, look, depth)
            return
        for child in elements(node):
            if child.tag == "caption":
                self._block(child, "caption", look, depth)
        self._in_table = True
        html = "".join(f"<tr>{self._cells(row, look, depth)}</tr>" for row in found)
        self._in_table = False
        if seen(re.sub(r"<(?!img)[^>]*>", "", html)):
            self._to.add(f"<table>{html}</table>")

    def _cells(self, row: LexborNode, look: Look, depth: int) -> str:
        parts = []
        for cell in elements(row):
            tag = "th" if cell.tag == "th" else "td"
            html = self._inside(cell, look, depth + 3, tight=True)
            parts.append(f"<{tag}{spans(cell)}>{html}</{tag}>")
        return "".join(parts)

    # --- images and boxes -----------------------------------------------------------------------------

    def _figure(self, node: LexborNode, look: Look, depth: int) -> None:
        """Read an image with its caption, which the old viewer puts into a box of no name."""
        caption = node.css_first("figcaption")
        outer = self._caption
        self._caption = caption.text() if caption is not None else outer or node.text()
        self._children(node, look, depth)
        self._to.close(self._tag)
        self._caption = outer

    def _image(self, node: LexborNode, look: Look) -> None:
        picture = picture_of(node)
        where = f"{node.attributes.get('class') or ''} {picture.references[:1]}"
        if _EMOJI.search(where) and len(picture.alt) <= 8:
            self._to.text(picture.alt, look)
            return
        html = self._images.tag(picture, self._caption)
        if html:
            enlarged = "wixstatic.com/media/" in look.href
            self._to.image(html, look._replace(href="", strong=False) if enlarged else look)

    def _gallery(self, node: LexborNode, _look: Look, _depth: int) -> None:
        for picture in wix_boxes.gallery(node):
            html = self._images.tag(picture)
            if html:
                self._to.image(html)
        self._to.close()

    def _embed(self, node: LexborNode, _look: Look, _depth: int) -> None:
        self._linked("", wix_boxes.embedded_address(node))

    def _link_box(self, node: LexborNode, look: Look, _depth: int) -> None:
        link = node if node.tag == "a" else node.css_first("a[href]")
        if link is not None and seen(node.text()):
            self._linked(node.text(), self._link(link) or look.href)

    def _file(self, node: LexborNode, look: Look, _depth: int) -> None:
        link = node.css_first("a[href]")
        self._linked(wix_boxes.file_name(node), self._link(link) if link is not None else look.href)

    def _preview(self, node: LexborNode, look: Look, _depth: int) -> None:
        link = node.css_first("a[href]")
        self._linked(
            wix_boxes.preview_title(node), look.href or (self._link(link) if link is not None else "")
        )

    def _linked(self, text: str, href: str) -> None:
        html = linked(text, href)
        if html:
            self._to.add(html)
