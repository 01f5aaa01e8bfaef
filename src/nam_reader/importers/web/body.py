"""Writes the chosen paragraphs of a page as a body: its own elements in their order, and nothing else."""

from __future__ import annotations

from urllib.parse import urljoin

from lxml import etree
from lxml.html import HtmlElement

from nam_reader.importers.web.measures import View
from nam_reader.importers.web.pictures import settle_source
from nam_reader.importers.web.settling import is_inline
from nam_reader.importers.web.tree import drop, elements

_KEPT_ATTRIBUTES_LIST = """
    alt colspan data-candidates href id rowspan start value
"""
_KEPT_ATTRIBUTES = frozenset(_KEPT_ATTRIBUTES_LIST.split())


def write(view: View, kept: list[HtmlElement], base: str) -> str:
    """Return the kept leaves with the elements around them as HTML. The tree is changed by it."""
    body = view.body
    _leave_only(view, set(kept))
    for element in list(elements(body)):
        if element.tag == "img":
            settle_source(element)
        _plain(element, base)
    parts = [etree.tostring(child, encoding="unicode", method="html", with_tail=True) for child in body]
    return "".join(parts)


def _leave_only(view: View, kept: set[HtmlElement]) -> None:
    """Take out of the body all that is not kept and holds nothing that is."""
    holding = set(kept)
    for leaf in kept:
        for ancestor in leaf.iterancestors():
            if ancestor in holding:
                break
            holding.add(ancestor)
    first, last = _range(view, kept)
    for place, element in enumerate(view.elements):
        if element is view.body or element in holding:
            continue
        parent = element.getparent()
        if parent is None or not (parent in holding or parent is view.body):
            continue
        if any(ancestor in kept for ancestor in element.iterancestors()):
            if is_inline(element) and not view.has(element):
                drop(element)
        elif not (element.tag == "hr" and first < place < last):
            parent.remove(element)


def _range(view: View, kept: set[HtmlElement]) -> tuple[int, int]:
    places = [place for place, element in enumerate(view.elements) if element in kept]
    return (places[0], places[-1]) if places else (0, 0)


def _plain(element: HtmlElement, base: str) -> None:
    """Leave of an element's attributes those that a body may have; make its link whole."""
    for name in list(element.attrib):
        if name not in _KEPT_ATTRIBUTES:
            del element.attrib[name]
    href = element.get("href")
    if href and element.tag == "a" and not href.startswith("#"):
        element.set("href", _whole(href.strip(), base))


def _whole(href: str, base: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return href
