"""Finds the article on a page: which of its paragraphs are the text, and which stand around it.

Two independent ways look at the page: ours (``scoring``, ``cleaning``), after Readability, and trafilatura
(``second``). Where they agree there is nothing to decide. Where they do not, what names, forms and phrases
say (``pruning``, ``boxes``, ``edges``) has the casting vote.
"""

from __future__ import annotations

from copy import copy, deepcopy
from typing import NamedTuple

from lxml.html import HtmlElement

from nam_reader.importers.web import boxes, cleaning, edges, pruning, second
from nam_reader.importers.web.measures import View
from nam_reader.importers.web.scoring import Scores
from nam_reader.importers.web.settling import settle
from nam_reader.importers.web.tree import tidy

FEW = 250  # characters; an article so short is looked for in other ways, too
MUCH = 0.25  # of the text that one way found: so much more is not passed over
PURE = 0.75  # of what stands in an element: so much prose makes it the article's own
PARTLY = 2.0  # times the prose that was chosen: who holds so much holds the rest of the article
ALL = 0.98  # of the prose that nothing speaks against
LINKS = 0.7  # of a paragraph: so much makes it a link to another one
HEAD = 1500  # characters at most that may stand between the title and the text, and belong to it
MOST_LINKED = 0.35  # of a paragraph that only one way has found


class Content(NamedTuple):
    """The leaves of an article in the order of the page, and the view of the page that they are from."""

    view: View
    leaves: list[HtmlElement]


class Hints(NamedTuple):
    """What a page says of its article elsewhere."""

    known: edges.Known = edges.Known()
    text: str = ""  # of the article, as its data for machines have it


def find_content(root: HtmlElement, hints: Hints) -> Content:
    """Return the article of a page; no leaves where there is none. The tree is changed."""
    body = root.find("body")
    if body is None:
        body = root
    tidy(body)
    untouched = deepcopy(root)
    leaves = settle(body)
    finder = _Finder(body, leaves, untouched, hints)
    return finder.find()


class _Finder:
    """One search through a settled page."""

    def __init__(
        self, body: HtmlElement, leaves: list[HtmlElement], untouched: HtmlElement, hints: Hints
    ) -> None:
        self._body = body
        self._leaves = leaves
        self._untouched = untouched
        self._hints = hints
        self._whole = View(body, leaves)  # in which nothing is ruled out
        self._asked: set[HtmlElement] | None = None

    def find(self) -> Content:
        """Try the strict way first; where it finds next to nothing, laxer ones."""
        best: list[HtmlElement] = []
        for by_names in (True, False):
            found = self._attempt(by_names=by_names)
            if self._chars(found) > 2 * self._chars(best):
                best = found
            if self._chars(best) >= FEW or self._is_whole(best):
                break
        return Content(self._whole, best)

    def _is_whole(self, leaves: list[HtmlElement]) -> bool:
        """Tell whether so little can be all there is: one of them is a real paragraph."""
        return any(self._whole.prose(leaf) for leaf in leaves)

    def _attempt(self, *, by_names: bool) -> list[HtmlElement]:
        view = copy(self._whole)
        if by_names:
            pruning.prune(view)
        boxes.rule_out_forms(view)
        boxes.rule_out_teasers(view)
        around = set(self._leaves) - set(view.leaves)
        scores = Scores(view, by_names=by_names)
        top = scores.best()
        if top is None:
            top = self._body
        chosen = scores.with_siblings(top)
        chosen = self._wider(view, chosen)
        inside = {leaf for element in chosen for leaf in element.iter() if view.has(leaf)} & set(view.leaves)
        for element in chosen:
            cleaning.clean(view, element, by_names=by_names)
        first = {leaf for leaf in view.leaves if leaf in inside}
        other = first if self._is_certain(view, first) else self._second() - around
        together = self._together(first, other, inside)
        together |= self._head_matter(together, around)
        kept = [leaf for leaf in self._leaves if leaf in together]
        return edges.trim(self._whole, kept, self._hints.known)

    def _wider(self, view: View, chosen: list[HtmlElement]) -> list[HtmlElement]:
        """Return what holds the whole article, where what was chosen is but a part of it.

        An article in many boxes has none that speaks for all. Its prose stands in one element all the same,
        and little else does.
        """
        mine = sum(map(view.prose, chosen))
        for element in chosen[0].iterancestors():
            if element.tag == "html" or not view.has(element):
                break
            prose = view.prose(element)
            if prose > PARTLY * mine and prose >= PURE * view.chars(element):
                return self._wider(view, [element])
        return chosen

    def _is_certain(self, view: View, first: set[HtmlElement]) -> bool:
        """Tell whether there is nothing on the page that another way could find, or would leave out."""
        certain = self._prose(first) >= ALL * view.prose(self._body)
        return certain and not any(map(self._is_mere_link, first))

    def _second(self) -> set[HtmlElement]:
        if self._asked is None:
            self._asked = second.ask(self._whole, self._untouched)
        return self._asked

    def _together(
        self, first: set[HtmlElement], other: set[HtmlElement], inside: set[HtmlElement]
    ) -> set[HtmlElement]:
        """Return what both ways together take for the article."""
        mine, theirs = self._prose(first), self._prose(other)
        if not mine:
            return first | {leaf for leaf in other if self._is_text(leaf)} if theirs else first
        if self._prose(first & other) >= 0.5 * mine:  # they mean the same article; here is what one left out
            first = {leaf for leaf in first if leaf in other or not self._is_mere_link(leaf)}
        outside = {leaf for leaf in other if leaf not in inside and self._whole.prose(leaf)}
        found = first | {leaf for leaf in other & inside if self._is_text(leaf)}
        if self._prose(outside) >= MUCH * mine:
            found |= {leaf for leaf in outside if self._is_text(leaf)}
        return found

    def _is_text(self, leaf: HtmlElement) -> bool:
        return self._whole.link_density(leaf) <= MOST_LINKED

    def _is_mere_link(self, leaf: HtmlElement) -> bool:
        return leaf.tag not in {"td", "th"} and self._whole.link_density(leaf) >= LINKS

    def _head_matter(self, found: set[HtmlElement], around: set[HtmlElement]) -> set[HtmlElement]:
        """Return what stands between the title and the text found, and belongs to it: a lead, a caption."""
        kept = [place for place, leaf in enumerate(self._leaves) if leaf in found]
        if not kept:
            return set()
        start = next((place for place in range(kept[0], -1, -1) if self._is_title(place)), -1)
        if start < 0:
            return set()
        between = [leaf for leaf in self._leaves[start + 1 : kept[0]] if leaf not in around]
        if sum(map(self._whole.chars, between)) > HEAD:
            return set()
        return {leaf for leaf in between if self._is_lead(leaf)}

    def _is_title(self, place: int) -> bool:
        leaf = self._leaves[place]
        return leaf.tag == "h1" or edges.says_title(leaf.text_content(), self._hints.known)

    def _is_lead(self, leaf: HtmlElement) -> bool:
        view = self._whole
        if leaf.tag in {"figcaption", "img"} or (view.prose(leaf) and self._is_text(leaf)):
            return True
        return leaf.tag == "li" and view.chars(leaf) >= 40 and view.link_density(leaf) < 0.1

    def _prose(self, leaves: set[HtmlElement]) -> float:
        return sum(map(self._whole.prose, leaves))

    def _chars(self, leaves: list[HtmlElement]) -> float:
        return sum(map(self._whole.chars, leaves))
