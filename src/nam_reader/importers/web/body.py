"""Writes the chosen paragraphs of a page as a body: its own elements in their order, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from urllib.parse import urljoin

from lxml import etree
from lxml.html import HtmlElement

from nam_reader.importers.web.measures import View
from nam_reader.importers.web.pictures import settle_source
from nam_reader.importers.web.tree import elements

_KEPT_ATTRIBUTES = frozenset({"alt", "colspan", "data-candidates", "href", "id", "rowspan", "start", "value"})


def write(view: View, kept: list[HtmlElement], base: str) -> str:
    """Return the kept leaves, with the elements around them, as HTML; links are resolved against ``base``.

    The rest is passed over and not taken out: to free a large tree piece by piece takes lxml a time that
    grows with the square of it.
    """
    for leaf in kept:
        for element in elements(leaf):
            _plain(element, base)
    return "".join(_Writer(view, kept).write())


class _Writer:
    """One way through a body, from kept leaf to kept leaf."""

    def __init__(self, view: View, kept: list[HtmlElement]) -> None:
        self._view = view
        self._kept = kept
        self._open: list[HtmlElement] = []

    def write(self) -> Iterator[str]:
        rules = self._rules()
        for leaf in self._kept:
            yield from self._go_to(leaf, rules)
            yield etree.tostring(leaf, encoding="unicode", method="html", with_tail=False)
        yield from self._close(0)

    def _go_to(self, leaf: HtmlElement, rules: set[HtmlElement]) -> Iterator[str]:
        """Close what does not hold the leaf, and open what does."""
        around: list[HtmlElement] = []
        for ancestor in leaf.iterancestors():
            if ancestor is self._view.body:
                break
            around.append(ancestor)
        around.reverse()
        same = 0
        while same < min(len(around), len(self._open)) and around[same] is self._open[same]:
            same += 1
        yield from self._close(same)
        if leaf in rules:
            yield "<hr>"
        for element in around[same:]:
            self._open.append(element)
            yield _start(element)

    def _close(self, depth: int) -> Iterator[str]:
        while len(self._open) > depth:
            yield f"</{self._open.pop().tag}>"

    def _rules(self) -> set[HtmlElement]:
        """Return the kept leaves before which a rule stands, the first left out."""
        wanted = set(self._kept[1:])
        found = set()
        ruled = False
        begun = False
        for element in self._view.elements:
            if element.tag == "hr":
                ruled = begun
            elif element in wanted or element is self._kept[0]:
                if ruled and element in wanted:
                    found.add(element)
                begun, ruled = True, False
        return found


def _start(element: HtmlElement) -> str:
    attributes = [
        f' {name}="{escape(value)}"'
        for name, value in element.items()
        if name in _KEPT_ATTRIBUTES and name != "href"
    ]
    return f"<{element.tag}{''.join(attributes)}>"


def _plain(element: HtmlElement, base: str) -> None:
    """Leave of an element's attributes those that a body may have; make its link whole."""
    if element.tag == "img":
        settle_source(element)
    kept = {name: value for name, value in element.items() if name in _KEPT_ATTRIBUTES}
    element.attrib.clear()  # one by one some cannot be removed: their names are none that lxml would take
    element.attrib.update(kept)
    href = element.get("href")
    if href and element.tag == "a" and not href.startswith("#"):
        element.set("href", _whole(href.strip(), base))


def _whole(href: str, base: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return href
