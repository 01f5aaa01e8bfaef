"""A second opinion on which of a page's paragraphs are its article: trafilatura's."""

from __future__ import annotations

import logging
import socket

from lxml.html import HtmlElement

from nam_reader.importers.web.measures import View

# trafilatura loads urllib3, which makes a socket at once to see whether the system has IPv6. We have no use
# for the network, and nothing here is to touch it.
_has_ipv6, socket.has_ipv6 = socket.has_ipv6, False
try:
    from trafilatura import bare_extraction
    from trafilatura.settings import Document
finally:
    socket.has_ipv6 = _has_ipv6

MOST_LEAVES = 20_000  # its time grows faster than the page
MOST_CHARS = 1_500_000
_FEW = 12  # characters; so short a text is looked for whole
_PROBE = 60  # characters of a paragraph's beginning or end by which it is found again

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what a page lacks is no news


def ask(view: View, untouched: HtmlElement, *, thorough: bool = False) -> set[HtmlElement]:
    """Return the leaves whose text trafilatura takes for the article's; none where the page is too large.

    ``untouched`` is the page as it was before it was settled. ``thorough`` lets it try more ways.
    """
    leaves = view.all_leaves
    if len(leaves) > MOST_LEAVES or view.chars(view.body) > MOST_CHARS:
        return set()
    found = bare_extraction(untouched, fast=not thorough, include_comments=False, include_tables=True)
    if not isinstance(found, Document) or found.body is None:
        return set()
    return _Matching(bare(found.body), {bare(element) for element in found.body.iter()}).match(leaves)


def stated(view: View, text: str) -> set[HtmlElement]:
    """Return the leaves whose text stands in a text that has no structure: the article in the page's data."""
    leaves = view.all_leaves
    if len(leaves) > MOST_LEAVES or len(text) > MOST_CHARS:
        return set()
    return _Matching("".join(text.split()), set()).match(leaves)


class _Matching:
    """Finds a page's leaves in a text that has been made of them; each stretch of it stands for one.

    ``whole`` is the text without white space; ``short`` are the lines in it that are too short to search for.
    """

    def __init__(self, whole: str, short: set[str]) -> None:
        self._whole = whole
        self._short = short
        self._used: set[int] = set()
        self._place = 0

    def match(self, leaves: list[HtmlElement]) -> set[HtmlElement]:
        return {leaf for leaf in leaves if self._has(bare(leaf))}

    def _has(self, text: str) -> bool:
        if len(text) <= _FEW:
            return bool(text) and text in self._short
        return self._found(text, self._place) or self._found(text, 0)

    def _found(self, text: str, start: int) -> bool:
        place = self._whole.find(text[:_PROBE], start)
        if place < 0 or place in self._used:
            return False
        end = self._whole.find(text[-_PROBE:], place, place + len(text) + len(text) // 2)
        if end < 0:
            return False
        self._used.add(place)
        self._place = max(self._place, end)
        return True


def bare(element: HtmlElement) -> str:
    """Return the text of an element without white space."""
    return "".join("".join(element.itertext()).split())
