"""What stands where in a settled tree: characters, links, commas; and what of it has been ruled out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement

from nam_reader.importers.web.tree import elements

IN_PAGE = 0.3  # what a link to a place in the same page counts
SENTENCE = 60  # characters of a paragraph that is more than a label
LINKED = 0.3  # the most of a real paragraph that stands in links

_COMMAS = re.compile("[,،﹐︐⹁⸴、，]")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"ol", "ul"})

CHARS, LINKS, COMMAS, PARAGRAPHS, IMAGES, ITEMS, HEADED, LISTED, PROSE = range(9)


def length(text: str | None) -> int:
    """Return the number of characters of a text, its white space folded."""
    return len(" ".join(text.split())) if text else 0


class View:
    """A body, its leaves, and sums for each element of what has not been ruled out.

    ``all_leaves`` are in order. Nothing of the tree is changed; what is ruled out counts no more.
    """

    def __init__(self, body: HtmlElement, leaves: list[HtmlElement]) -> None:
        self.body = body
        self.all_leaves = leaves
        self.elements = found = list(elements(body))  # kept: only so do they stay the same objects
        self._out: set[HtmlElement] = set()
        self._sums: dict[HtmlElement, list[float]] = {element: [0.0] * 9 for element in found}
        self._sum_up(set(leaves))

    def __copy__(self) -> View:
        """Return a view of the same body in which things can be ruled out by themselves."""
        view = View.__new__(View)
        vars(view).update(vars(self))
        view.start_over()
        return view

    def start_over(self) -> None:
        """Have sums of its own from now on, those of another view until now."""
        self._out = set(self._out)
        self._sums = {element: sums.copy() for element, sums in self._sums.items()}

    @property
    def leaves(self) -> list[HtmlElement]:
        """The leaves that have not been ruled out, in order."""
        return [leaf for leaf in self.all_leaves if leaf not in self._out]

    def rule_out(self, element: HtmlElement) -> None:
        """Let an element with all in it count no more."""
        gone = self._sums[element]
        for ancestor in element.iterancestors():
            sums = self._sums.get(ancestor)
            if sums is None:
                break
            for number, amount in enumerate(gone):
                sums[number] -= amount
        self._out.update(elements(element))

    def has(self, element: HtmlElement) -> bool:
        """Tell whether an element is in the body and has not been ruled out."""
        return element in self._sums and element not in self._out

    def remaining(self, among: Iterable[HtmlElement] | None = None) -> Iterator[HtmlElement]:
        """Yield the elements that have not been ruled out, also while some are."""
        for element in self.elements if among is None else among:
            if element not in self._out:
                yield element

    def sums(self, element: HtmlElement) -> list[float]:
        """Return the sums of an element, by CHARS, LINKS and so on."""
        return self._sums[element]

    def chars(self, element: HtmlElement) -> float:
        """Return the number of its characters, white space folded."""
        return self._sums[element][CHARS]

    def prose(self, element: HtmlElement) -> float:
        """Return the number of its characters in real paragraphs: long enough, and few of them links."""
        return self._sums[element][PROSE]

    def link_density(self, element: HtmlElement) -> float:
        """Return the share of its characters that stand in links."""
        sums = self._sums[element]
        return sums[LINKS] / sums[CHARS] if sums[CHARS] > 0 else 0.0

    def _sum_up(self, leaves: set[HtmlElement]) -> None:
        sums = self._sums
        for element, own in sums.items():
            _count(own, element.text)
            parent = sums.get(element.getparent())
            if parent is not None:
                _count(parent, element.tail)
        for element in reversed(self.elements):
            own = sums[element]
            _add_itself(own, element)
            if element in leaves and own[CHARS] >= SENTENCE and own[LINKS] < LINKED * own[CHARS]:
                own[PROSE] = own[CHARS]
            parent = sums.get(element.getparent())
            if parent is not None:
                for number, amount in enumerate(own):
                    parent[number] += amount


def _count(own: list[float], text: str | None) -> None:
    if text and not text.isspace():
        own[CHARS] += length(text)
        own[COMMAS] += len(_COMMAS.findall(text))


def _add_itself(own: list[float], element: HtmlElement) -> None:
    """Add what an element itself is, after its children have been added."""
    tag = element.tag
    if tag == "a":
        href = element.get("href")
        if href:
            own[LINKS] = own[CHARS] * (IN_PAGE if href.startswith("#") else 1)
    elif tag == "p":
        own[PARAGRAPHS] += 1
    elif tag == "img":
        own[IMAGES] += 1
    elif tag == "li":
        own[ITEMS] += 1
    elif tag in _HEADINGS:
        own[HEADED] = own[CHARS]
    elif tag in _LISTS:
        own[LISTED] = own[CHARS]
