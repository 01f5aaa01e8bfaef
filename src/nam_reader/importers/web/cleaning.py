"""Rules out what, inside of the element that holds the article, is none of it, by the way of Readability.

Forms, lists of links, boxes of pictures and headings: told by how much of them is text, by their links and
commas. See ``scoring`` for where the method is from.
"""

from __future__ import annotations

from lxml.html import HtmlElement

from nam_reader.importers.web.measures import (
    CHARS,
    COMMAS,
    HEADED,
    IMAGES,
    ITEMS,
    LISTED,
    PARAGRAPHS,
    PROSE,
    View,
)
from nam_reader.importers.web.names import weight

MANY_COMMAS = 10  # so many are text, whatever else there is

LINKED = 0.2  # of the characters: so many in links make an element a list of links
SECTION_LINKED = 0.8
GOOD_LINKED = 0.5  # for one whose names speak for content

_CLEANED = ("form", "fieldset", "table", "ul", "div", "section")
_TABLE_PARTS = ("caption", "col", "colgroup", "tfoot", "thead", "th")


class Tables:
    """Which tables of a page are data; each is looked at once."""

    def __init__(self) -> None:
        self._known: dict[HtmlElement, bool] = {}

    def is_data(self, table: HtmlElement) -> bool:
        """Tell a table of data from one that a page is laid out with."""
        if table not in self._known:
            self._known[table] = is_data_table(table)
        return self._known[table]


def clean(view: View, root: HtmlElement, *, by_names: bool) -> None:
    """Rule out what is no text of the article that ``root`` holds."""
    tables = Tables()
    for tag in _CLEANED:
        for element in reversed([found for found in root.iter(tag) if found is not root]):
            if view.has(element) and _is_kept_whole(element, tables):
                continue
            if view.has(element) and _is_no_text(view, element, by_names=by_names):
                view.rule_out(element)
    for heading in list(root.iter("h1", "h2")):
        if view.has(heading) and by_names and weight(heading) < 0:
            view.rule_out(heading)


def _is_kept_whole(element: HtmlElement, tables: Tables) -> bool:
    """Tell whether an element stands in a table of data or in code, or is or has such a table."""
    if any(map(tables.is_data, element.iter("table"))):
        return True
    return any(
        ancestor.tag in {"code", "pre"} or (ancestor.tag == "table" and tables.is_data(ancestor))
        for ancestor in element.iterancestors("code", "pre", "table")
    )


def _is_no_text(view: View, element: HtmlElement, *, by_names: bool) -> bool:
    worth = weight(element) if by_names else 0
    if worth < 0:
        return True
    sums = view.sums(element)
    if sums[COMMAS] >= MANY_COMMAS:
        return False
    chars, images, paragraphs = sums[CHARS], sums[IMAGES], sums[PARAGRAPHS]
    is_list = element.tag in {"ul", "ol"} or (chars > 0 and sums[LISTED] / chars > 0.9)
    density = view.link_density(element)
    in_figure = any(True for _ in element.iterancestors("figure"))
    if _is_list_of_images(view, element, is_list=is_list):
        return False
    if images > 1 and paragraphs / images < 0.5 and not in_figure:
        return True
    if not is_list and sums[ITEMS] - 100 > paragraphs:
        return True
    headed = sums[HEADED] / chars if chars else 0
    if (
        not is_list
        and headed < 0.9
        and chars < 25
        and (images == 0 or images > 2)
        and density > 0
        and not in_figure
    ):
        return True
    if element.tag == "section":  # Readability leaves it alone; so do we, unless it is nothing but links
        return density > SECTION_LINKED and not sums[PROSE]
    if not is_list and worth < 25 and density > LINKED:
        return True
    if worth >= 25 and density > GOOD_LINKED:
        return True
    return images == 0 and chars == 0


def _is_list_of_images(view: View, element: HtmlElement, *, is_list: bool) -> bool:
    if not is_list or any(len(child) > 1 for child in element):
        return False
    return view.sums(element)[IMAGES] > 0 and view.sums(element)[IMAGES] == len(element.findall(".//li"))


def is_data_table(table: HtmlElement) -> bool:
    """Tell a table of data from one that a page is laid out with."""
    if table.get("role") == "presentation" or table.get("datatable") == "0":
        return False
    if table.get("summary") or any(table.find(f".//{part}") is not None for part in _TABLE_PARTS):
        return True
    if table.find(".//table") is not None:
        return False
    rows = table.findall(".//tr")
    columns = max((len(row) for row in rows), default=0)
    if columns <= 1 or len(rows) <= 1:
        return False
    return len(rows) >= 10 or columns > 4 or len(rows) * columns > 10
