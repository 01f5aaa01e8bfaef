"""Where on a page its title stands, and what stands near it: there pages name author and date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from nam_reader.importers.web import names
from nam_reader.importers.web.tree import elements
from nam_reader.text.titles import normalise_title

AFTER = 600  # elements behind the title that are looked at
BEFORE = 120
LONGEST = 1000  # characters of a line
_MARGINS = frozenset({"aside", "footer", "nav", "template", "noscript"})
_MARGIN_WORDS = (names.COMMENTS | names.AROUND) - {
    "share",
    "social",
    "banner",
    "toolbar",
    "rail",
    "pager",
    "skip",
}


def near_title(root: HtmlElement, titles: Sequence[str]) -> list[HtmlElement]:
    """Return the elements behind the title, then those before it; all from the start where it is not found.

    What stands in margins (menus, comments, related articles) is left out.
    """
    body = root.find("body")
    found = list(elements(body if body is not None else root))
    place = _title_place(found, titles)
    if place < 0:
        ordered: Iterable[HtmlElement] = found[:AFTER]
    else:
        ordered = (*found[place : place + AFTER], *reversed(found[max(0, place - BEFORE) : place]))
    return list(_outside_margins(ordered))


def _title_place(found: Sequence[HtmlElement], titles: Sequence[str]) -> int:
    wanted = {normalise_title(title) for title in titles if title}
    headings = [place for place, element in enumerate(found) if element.tag in {"h1", "h2", "h3"}]
    for place in headings:
        if normalise_title(element_text(found[place])) in wanted:
            return place
    return next((place for place in headings if found[place].tag == "h1"), -1)


def _outside_margins(ordered: Iterable[HtmlElement]) -> Iterator[HtmlElement]:
    known: dict[HtmlElement, bool] = {}
    for element in ordered:
        if not _in_margin(element, known):
            yield element


def _in_margin(element: HtmlElement, known: dict[HtmlElement, bool]) -> bool:
    """Tell whether an element or one around it is a margin; asked once for each."""
    chain = []
    answer = False
    at: HtmlElement | None = element
    while at is not None and at.tag not in {"body", "html"}:
        if at in known:
            answer = known[at]
            break
        chain.append(at)
        if at.tag in _MARGINS or not names.words_of(at).isdisjoint(_MARGIN_WORDS):
            answer = True
            break
        at = at.getparent()
    for one in chain:
        known[one] = answer
    return answer


def element_text(element: HtmlElement, most: int = LONGEST) -> str:
    """Return the text of an element on one line, "" where it is longer: then it is no line."""
    pieces = []
    length = 0
    for text in element.itertext():
        pieces.append(text)
        length += len(text) if not text.isspace() else 1
        if length > 2 * most:  # much may be spaces between lines of the source
            return ""
    line = " ".join("".join(pieces).split())
    return line if len(line) <= most else ""
