"""HTML that is all text, with no page around it: a chapter, an entry of a feed, converted Markdown."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.errors import UnreadableFileError
from nam_reader.text.characters import clean
from nam_reader.text.nesting import thin_out

LARGEST = 16 * 1024 * 1024  # characters
LONGEST_TITLE = 10_000  # characters of HTML
MOST_HEADINGS = 3  # that say a title together: "Chapter 1", "The beginning"

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HOLDERS = frozenset({"article", "center", "div", "header", "hgroup", "main", "section"})
BLOCKS = _HEADINGS | _HOLDERS | {"blockquote", "dl", "figure", "hr", "ol", "p", "pre", "table", "ul"}
_LETTERS = re.compile(r"\w+")


def read_fragment(html: str) -> LexborNode:
    """Return the body element of some HTML; the caller changes it and takes its ``inner_html``.

    Raises UnreadableFileError where it is too long.
    """
    if len(html) > LARGEST:
        raise UnreadableFileError("A text in it is longer than {0} million characters.", LARGEST >> 20)
    body = LexborHTMLParser(thin_out(clean(html))).body
    if body is None:  # a page of frames has none
        return read_fragment("<p></p>")
    return body


def plain_text(html: str) -> str:
    """Return the text of a short piece of HTML, such as a title, on one line."""
    return text_of(read_fragment(html[:LONGEST_TITLE]))


def text_of(node: LexborNode) -> str:
    """Return the text of an element, on one line."""
    return " ".join(node.text().split())


def letters_of(text: str) -> str:
    """Return the letters and digits of a text in small letters: the same for all ways to set it."""
    return "".join(_LETTERS.findall(text)).casefold()


def make_links_whole(body: LexborNode, base: str) -> None:
    """Resolve relative links against the address that the text had; in-page ones stay."""
    if not base.startswith(("http://", "https://")):
        return
    for node in body.css("a[href]"):
        href = (node.attrs.get("href") or "").strip()
        if href and not href.startswith("#"):
            node.attrs["href"] = whole_link(href, base)


def whole_link(href: str, base: str) -> str:
    """Return a link resolved against a base; what is no link stays what it is."""
    try:
        return urljoin(base, href) if base and not urlsplit(href).scheme else href
    except ValueError:
        return href


def drop_title(body: LexborNode, title: str) -> None:
    """Take the title from the beginning of a text: a heading or paragraph, or a few that say it together."""
    wanted = letters_of(title)
    said = ""
    blocks: list[LexborNode] = []
    for block in leading_blocks(body, MOST_HEADINGS):
        blocks.append(block)
        said += letters_of(block.text())
        if said == wanted:
            for found in blocks:
                found.decompose()
            return
        if not wanted.startswith(said):
            return


def leading_blocks(body: LexborNode, most: int) -> list[LexborNode]:
    """Return the headings and paragraphs that a text begins with; pictures and empty ones are passed over."""
    found: list[LexborNode] = []
    node = body.first_child
    while node is not None and len(found) < most:
        tag = node.tag or ""
        if (tag in _HOLDERS or tag in _HEADINGS) and has_blocks(node):  # a heading that nobody closed
            node = node.first_child
            continue
        if has_words(node):
            if tag not in _HEADINGS and tag != "p" and tag not in _HOLDERS:
                break
            found.append(node)
        node = _after(node, body)
    return found


def has_blocks(node: LexborNode) -> bool:
    """Tell whether blocks stand in an element, and not just words."""
    child = node.first_child
    while child is not None:
        if child.tag in BLOCKS:
            return True
        child = child.next
    return False


def has_words(node: LexborNode) -> bool:
    """Tell whether a node has any text."""
    if node.tag == "-comment":
        return False
    return bool((node.text_content or "").strip()) if node.tag == "-text" else bool(node.text().strip())


def _after(node: LexborNode, body: LexborNode) -> LexborNode | None:
    """Return the next node that is not inside of this one, within the body."""
    at: LexborNode | None = node
    while at is not None and at.mem_id != body.mem_id:
        if at.next is not None:
            return at.next
        at = at.parent
    return None
