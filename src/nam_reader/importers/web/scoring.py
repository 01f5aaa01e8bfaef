"""Finds the element that holds an article, by the way of Readability.

Each paragraph speaks for the elements around it, the nearest most, by its length and its commas; links
speak against. The method is that of Arc90's and Mozilla's Readability
(https://github.com/mozilla/readability); this is our own writing of it, on a settled tree.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from nam_reader.importers.web.measures import CHARS, COMMAS, View
from nam_reader.importers.web.names import weight

SHORTEST = 25  # characters of a paragraph that speaks
MOST_ANCESTORS = 5
FEWEST_TOGETHER = 3  # candidates of about one score that make their common ancestor the better one

_SPEAKING_LIST = """
    p td pre div section article main h2 h3 h4 h5 h6 blockquote dd center
"""
_SPEAKING = frozenset(_SPEAKING_LIST.split())
_TAG_SCORES = {
    **dict.fromkeys(("div", "article", "main"), 5),
    **dict.fromkeys(("pre", "td", "blockquote"), 3),
    **dict.fromkeys(("address", "ol", "ul", "dl", "dd", "dt", "li", "form"), -3),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "th"), -5),
}
_SENTENCE_END = re.compile(r"[.!?…。](?:\s|$)")
_ARTICLE_BODY = 25


class Scores:
    """The scores of the elements that hold paragraphs."""

    def __init__(self, view: View, *, by_names: bool) -> None:
        self._by_names = by_names
        self._view = view
        self._raw: dict[HtmlElement, float] = {}
        for leaf in view.leaves:
            if view.chars(leaf) >= SHORTEST and (
                leaf.tag in _SPEAKING or (leaf.tag == "li" and view.prose(leaf))
            ):
                self._speak(leaf)
        self._scores = {
            element: score * (1 - view.link_density(element)) for element, score in self._raw.items()
        }

    def _speak(self, leaf: HtmlElement) -> None:
        sums = self._view.sums(leaf)
        worth = 2 + sums[COMMAS] + min(sums[CHARS] // 100, 3)
        for level, ancestor in zip(range(MOST_ANCESTORS), leaf.iterancestors(), strict=False):
            if ancestor.tag == "html" or not self._view.has(ancestor):
                return
            if ancestor not in self._raw:
                self._raw[ancestor] = self._start(ancestor)
            self._raw[ancestor] += worth / (1 if level == 0 else 2 if level == 1 else level * 3)

    def _start(self, element: HtmlElement) -> float:
        score = float(_TAG_SCORES.get(element.tag, 0))
        if self._by_names:
            score += weight(element)
        if "articlebody" in (element.get("itemprop") or "").lower():
            score += _ARTICLE_BODY
        return score

    def get(self, element: HtmlElement) -> float:
        """Return the score of an element, 0 for one without."""
        return self._scores.get(element, 0.0)

    def best(self) -> HtmlElement | None:
        """Return the element that holds the article, None where nothing speaks for any."""
        order = sorted(self._scores, key=self._scores.__getitem__, reverse=True)[:MOST_ANCESTORS]
        order = [element for element in order if self._scores[element] > 0]
        if not order:
            return None
        top = self._common(order)
        top = self._parent_that_gains(top)
        parent = top.getparent()
        while parent is not None and parent.tag != "body" and len(parent) == 1:
            top, parent = parent, parent.getparent()
        return top

    def _common(self, order: list[HtmlElement]) -> HtmlElement:
        """Return the first, or the nearest ancestor that it shares with enough others of about its score."""
        top = order[0]
        if top.tag == "body":
            return top
        others = [
            set(element.iterancestors()) for element in order[1:] if self.get(element) >= 0.75 * self.get(top)
        ]
        if len(others) < FEWEST_TOGETHER:
            return top
        for ancestor in top.iterancestors():
            if ancestor.tag == "body":
                break
            if sum(ancestor in ancestors for ancestors in others) >= FEWEST_TOGETHER:
                return ancestor
        return top

    def _parent_that_gains(self, top: HtmlElement) -> HtmlElement:
        """Climb while the score rises: an ancestor that has more than this one holds more of the article."""
        if top not in self._scores:
            self._scores[top] = self._raw[top] = self._start(top)
        last = self.get(top)
        least = last / 3
        for parent in top.iterancestors():
            if parent.tag in {"body", "html"}:
                break
            if parent not in self._scores:
                continue
            score = self.get(parent)
            if score < least:
                break
            if score > last:
                return parent
            last = score
        return top

    def with_siblings(self, top: HtmlElement) -> list[HtmlElement]:
        """Return what belongs to the article of the elements beside it, it itself too, in order."""
        parent = top.getparent()
        if top.tag == "body" or parent is None:
            return [top]
        least = max(10.0, self.get(top) * 0.2)
        name = top.get("class") or ""
        titled = _has_title(top)
        kept = []
        for element in parent:
            if not self._view.has(element) or (titled and element is not top and _has_title(element)):
                continue  # another article
            bonus = self.get(top) * 0.2 if name and element.get("class") == name else 0.0
            if element is top or self.get(element) + bonus >= least or self._is_paragraph(element):
                kept.append(element)
        return kept

    def _is_paragraph(self, element: HtmlElement) -> bool:
        if element.tag != "p":
            return False
        chars, density = self._view.chars(element), self._view.link_density(element)
        if chars > 80:
            return density < 0.25
        return chars > 0 and density == 0 and _SENTENCE_END.search(element.text_content()) is not None


def _has_title(element: HtmlElement) -> bool:
    return element.tag == "h1" or element.find(".//h1") is not None
