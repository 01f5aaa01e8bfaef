"""A page's source as a tree, parsed as browsers do, and freed of what a reader of the page does not see."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, cast

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring
from selectolax.lexbor import LexborHTMLParser

from nam_reader.importers.web import pictures
from nam_reader.importers.web.thinning import thin_out
from nam_reader.text.characters import clean

_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))(?!\s*!?\w)", re.IGNORECASE)
# Elements without content that lxml does not know as such: it would put all that follows into them.
_VOID = re.compile(r'<(bgsound|command|embed|keygen|menuitem|nextid|source|track|wbr)((?:[^>"]|"[^"]*")*+)>')
_NO_XML = re.compile("[\ufffe\uffff]")  # lxml bears none of them, and references may have brought some
_CONTROL = re.compile(
    r"editsection|(?:^|\s)(?:sr-only|screen-reader-(?:text|only)|visually-?hidden)(?:\s|$)", re.IGNORECASE
)
_SILENT_LIST = """
    annotation annotation-xml applet area audio base basefont bgsound button canvas command datalist dialog
    embed fencedframe
    frame frameset iframe input keygen link map marquee menuitem meta meter noembed noframes object
    optgroup option output param portal progress rp rt rtc script select source style svg template
    textarea title track video
"""
_SILENT = tuple(_SILENT_LIST.split())
MOST_HIDDEN = 0.5  # of a page's text: so much is not hidden for good, but until a script has run
MOST_SILENT = 0.2  # of it, that some readers are not told: a window in front makes all behind it silent


class Page(NamedTuple):
    """A parsed page: for selectors, and as a tree that may be changed. ``images`` are its data: URLs."""

    parser: LexborHTMLParser
    root: HtmlElement
    images: dict[str, str]


def parse_page(source: str, *, xml: bool = False) -> Page:
    """Return the tree of a page's source, whatever it is. Raises UnreadableFileError where it is too much.

    The tree is built by the rules of HTML 5 and then handed to lxml, whose own parser keeps to older ones.
    """
    html, images = thin_out(clean(source), xml=xml)
    parser = LexborHTMLParser(html)
    written = _VOID.sub(r"<\1\2></\1>", _NO_XML.sub("", clean(parser.html or "<html></html>")))
    return Page(parser, document_fromstring(written, parser=HTMLParser(huge_tree=True)), images)


def elements(root: HtmlElement) -> Iterable[HtmlElement]:
    """Return the elements of a tree in order; no comments and the like."""
    return cast("Iterable[HtmlElement]", root.iter(etree.Element))  # all made by lxml's HTML parser


def drop(element: HtmlElement) -> None:
    """Take an element out of its tree; the text behind it stays, with a space where it stood."""
    parent = element.getparent()
    if parent is None:
        return
    tail = element.tail
    if tail is not None:
        before = element.getprevious()
        if before is not None:
            before.tail = f"{before.tail or ''} {tail}"
        else:
            parent.text = f"{parent.text or ''} {tail}"
    parent.remove(element)


def text_of(element: HtmlElement) -> str:
    """Return the text of an element on one line; a line break in it is a space."""
    parts = []
    for inner in element.iter():
        if isinstance(inner.tag, str):
            parts.append(" " if inner.tag == "br" else "")
            parts.append(inner.text or "")
        if inner is not element:
            parts.append(inner.tail or "")
    return " ".join("".join(parts).split())


def tidy(body: HtmlElement) -> None:
    """Take out what is never read: controls, films, comments, and what the page itself hides."""
    for node in list(body.iter(etree.Comment, etree.ProcessingInstruction, etree.Entity)):
        drop(node)
    pictures.gather(body)
    for image in list(body.iter("img")):
        if pictures.is_icon(image):
            _replace_icon(image)
    for template in body.iter("template"):
        if template.get("shadowrootmode") or template.get("shadowroot"):  # what is shown of an element
            template.tag = "div"
    etree.strip_elements(body, *_SILENT, with_tail=False)
    _drop_hidden(body)


def _drop_hidden(body: HtmlElement) -> None:
    most = MOST_HIDDEN * _size(body)
    for element in [element for element in elements(body) if _is_hidden(element)]:
        if _size(element) <= most:
            drop(element)
    most = MOST_SILENT * _size(body)
    for element in [element for element in elements(body) if _is_control(element)]:
        if _size(element) <= most:
            drop(element)


def _size(element: HtmlElement) -> int:
    return sum(map(len, element.itertext()))


def _is_control(element: HtmlElement) -> bool:
    """Tell a wiki's links to edit, and what is there for screen readers alone, or for eyes alone."""
    if element.get("aria-hidden") == "true" or element.get("aria-modal") == "true":
        return element.tag != "img" and element.find(".//img") is None
    name = element.get("class")
    return bool(name and _CONTROL.search(name))


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None and element.get("hidden") != "until-found":
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style))


def _replace_icon(image: HtmlElement) -> None:
    """Leave of a small image the sign that it stands for, if it is one."""
    alt = (image.get("alt") or "").strip()
    image.tail = (alt if pictures.is_sign(alt) else "") + (image.tail or "")
    image.drop_tag()
