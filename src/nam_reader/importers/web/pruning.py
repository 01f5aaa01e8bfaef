"""Rules out what stands around articles by what it is: its tag, its role, the names it has been given.

Names are given carelessly: a class "with-sidebar" may sit on the whole page. So nothing is ruled out that
holds too much of the page's prose.
"""

from __future__ import annotations

from lxml.html import HtmlElement

from nam_reader.importers.web import names
from nam_reader.importers.web.measures import View
from nam_reader.importers.web.settling import is_inline

MOST = 0.4  # of the page's prose, that can be ruled out with one element
SHORT = 300  # characters of what is ruled out for being beside the text
ENOUGH = 200  # characters of prose that must be left when comments go

_AROUND_TAGS = frozenset({"nav", "aside", "footer"})
_PROTECTED_TAGS = frozenset(
    {"body", "main", "tr", "tbody", "td", "table", "code", "pre", "figure", "figcaption"}
)
_BIO_LIST = """
    author authors bio biography contributor contributors postprofile
"""
_BIO = frozenset(_BIO_LIST.split())


def prune(view: View) -> None:
    """Rule out what its names say to stand around the article."""
    total = view.prose(view.body)
    for element in view.remaining():
        if element.tag in _PROTECTED_TAGS or element is view.body:
            continue
        if _is_around(view, element, total):
            view.rule_out(element)


def _is_around(view: View, element: HtmlElement, total: float) -> bool:
    tag, words = element.tag, names.words_of(element)
    if is_inline(element):
        return False
    prose = view.prose(element)
    if not words.isdisjoint(names.COMMENTS) and total - prose >= ENOUGH and not _holds_article(element):
        return True
    if prose > MOST * total and prose > 0:
        return False
    if tag in _AROUND_TAGS or (element.get("role") or "").lower() in names.ROLES_AROUND:
        return True
    if tag == "header":
        return element.find(".//nav") is not None and prose == 0
    if not words.isdisjoint(names.AROUND):
        return not (tag == "article" or _holds_article(element)) or prose == 0
    if not words.isdisjoint(names.BESIDE) and prose == 0 and view.chars(element) <= SHORT:
        return not element.findall(".//h1")
    return not words.isdisjoint(_BIO) and view.chars(element) <= 3 * SHORT and element.find(".//h1") is None


def _holds_article(element: HtmlElement) -> bool:
    return (
        element.tag in {"article", "main"}
        or element.find(".//h1") is not None
        or (element.find(".//article") is not None and "related" not in names.words_of(element))
        or element.find(".//*[@itemprop='articleBody']") is not None
    )
