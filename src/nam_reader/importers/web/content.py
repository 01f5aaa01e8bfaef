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
from nam_reader.importers.web.tree import elements, tidy

FEW = 250  # characters; an article so short is looked for in other ways, too
MUCH = 0.25  # of the text that one way found: so much more is not passed over
PURE = 0.75  # of what stands in an element: so much prose makes it the article's own
PARTLY = 2.0  # times the prose that was chosen: who holds so much holds the rest of the article
SAME = 0.5  # of the larger of two texts, that both ways found: they mean the same article
APART = 0.2  # of the smaller: they do not
MOST_STATED = 0.6  # of the text in the page's data, that must stand on the page
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
        self._asked: dict[bool, set[HtmlElement]] = {}

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
        chosen = self._wider(view, scores.with_siblings(top))
        inside = set(view.leaves) & {leaf for element in chosen for leaf in elements(element)}
        for element in chosen:
            cleaning.clean(view, element, by_names=by_names)
        first = {leaf for leaf in view.leaves if leaf in inside}
        together = self._stated(first) or self._together(first, inside, around)
        together = self._behind_title(together | self._head_matter(together, around))
        kept = [leaf for leaf in self._leaves if leaf in together]
        return edges.trim(self._whole, kept, self._hints.known)

    def _wider(self, view: View, chosen: list[HtmlElement]) -> list[HtmlElement]:
        """Return what holds the whole article, where what was chosen is but a part of it.

        An article in many boxes has none that speaks for all. Its prose stands in one element all the same,
        and little else does. An element with several titles holds several articles.
        """
        mine = sum(map(view.prose, chosen))
        for element in chosen[0].iterancestors():
            if not view.has(element) or sum(1 for _ in element.iter("h1")) > 1:
                break
            prose = view.prose(element)
            if prose > PARTLY * mine and prose >= PURE * view.chars(element):
                return self._wider(view, [element])
        return chosen

    def _stated(self, first: set[HtmlElement]) -> set[HtmlElement]:
        """Return the article where the page's data have its text: what stands in both, and ours between.

        Nothing where the text is not the one on the page, or only the beginning of it.
        """
        text = self._hints.text
        if len(text) < FEW:
            return set()
        found = second.stated(self._whole, text)
        if self._prose(found) < MOST_STATED * len(text) or self._prose(first) > PARTLY * self._prose(found):
            return set()
        places = [place for place, leaf in enumerate(self._leaves) if leaf in found]
        return found | first.intersection(self._leaves[places[0] : places[-1] + 1])

    def _together(
        self, first: set[HtmlElement], inside: set[HtmlElement], around: set[HtmlElement]
    ) -> set[HtmlElement]:
        """Return what both ways together take for the article."""
        mine = self._prose(first)
        possible = self._prose(set(self._leaves) - around)
        if mine >= ALL * possible and not any(map(self._is_mere_link, first)):
            return first  # nothing on the page that another way could find, or would leave out
        other = self._second(thorough=False) - around
        if self._prose(first & other) < SAME * max(mine, self._prose(other)):
            other = self._second(thorough=True) - around
        both = self._prose(first & other)
        if both < APART * min(mine, self._prose(other)):
            return self._nearer(first, other)
        if both >= SAME * mine:  # they mean the same article; here is what one left out
            first = {leaf for leaf in first if leaf in other or not self._is_mere_link(leaf)}
        other = {leaf for leaf in other if self._is_text(leaf)}
        found = first | (other & inside)
        if self._prose(other - inside) >= MUCH * mine:
            return found | other
        return found | self._end(found, other)

    def _end(self, found: set[HtmlElement], other: set[HtmlElement]) -> set[HtmlElement]:
        """Return what the other way has found beside the last paragraph, up to the last that is prose."""
        last = max(place for place, leaf in enumerate(self._leaves) if leaf in found)
        parent = self._leaves[last].getparent()
        beside = parent.getparent() if parent is not None and parent is not self._body else None
        if beside is None or beside is self._body:
            return set()
        behind = [
            leaf for leaf in self._leaves[last + 1 :] if leaf in other and beside in leaf.iterancestors()
        ]
        prose = [place for place, leaf in enumerate(behind) if self._whole.prose(leaf)]
        return set(behind[: prose[-1] + 1]) if prose else set()

    def _second(self, *, thorough: bool) -> set[HtmlElement]:
        if thorough not in self._asked:
            self._asked[thorough] = second.ask(self._whole, self._untouched, thorough=thorough)
        return self._asked[thorough]

    def _nearer(self, first: set[HtmlElement], other: set[HtmlElement]) -> set[HtmlElement]:
        """Return the one of two different texts that follows upon the title, unless it is much smaller."""
        other = {leaf for leaf in other if self._is_text(leaf)}
        if self._prose(other) < MUCH * self._prose(first):
            return first
        if self._prose(first) < MUCH * self._prose(other):
            return other
        title = next((place for place in range(len(self._leaves)) if self._is_title(place)), 0)
        after = [leaf for leaf in self._leaves[title:] if leaf in first or leaf in other]
        return first if not after or after[0] in first else other

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

    def _behind_title(self, found: set[HtmlElement]) -> set[HtmlElement]:
        """Leave out what stands before the title, where nearly all stands behind it; images may."""
        place = next((place for place in range(len(self._leaves)) if self._says_title(place)), 0)
        before = {leaf for leaf in self._leaves[:place] if leaf in found and self._whole.chars(leaf)}
        return found - before if self._prose(before) <= MUCH * self._prose(found) else found

    def _says_title(self, place: int) -> bool:
        return edges.says_title(self._leaves[place].text_content(), self._hints.known)

    def _is_title(self, place: int) -> bool:
        return self._leaves[place].tag == "h1" or self._says_title(place)

    def _is_lead(self, leaf: HtmlElement) -> bool:
        view = self._whole
        if leaf.tag in {"figcaption", "img"} or (view.prose(leaf) and self._is_text(leaf)):
            return True
        return leaf.tag == "li" and view.chars(leaf) >= 40 and view.link_density(leaf) < 0.1

    def _prose(self, leaves: set[HtmlElement]) -> float:
        return sum(map(self._whole.prose, leaves))

    def _chars(self, leaves: list[HtmlElement]) -> float:
        return sum(map(self._whole.chars, leaves))
