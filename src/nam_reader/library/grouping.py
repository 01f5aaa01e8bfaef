"""In which order a list of articles stands, and under which headings."""

from __future__ import annotations

from nam_reader.model import ListGrouping, ListOrder

ORDERS = {
    ListOrder.NEWEST: "published DESC, title_key, id",
    ListOrder.OLDEST: "published IS NULL, published, title_key, id",
    ListOrder.TITLE: "title_key, published DESC, id",
    ListOrder.ADDED: "id DESC",
}
"""What follows ORDER BY, for each order of a list without headings."""

_NAMES = {
    ListGrouping.YEAR: "substr(published, 1, 4)",
    ListGrouping.MONTH: "substr(published, 1, 7)",
    ListGrouping.AUTHOR: "json_extract(authors, '$[0]')",
    ListGrouping.SOURCE: "nullif(source, '')",
}
_DATES = {ListGrouping.YEAR, ListGrouping.MONTH}


def group_name(grouping: ListGrouping) -> str:
    """Return the SQL of an article's heading: NULL where it has no date, author or source."""
    return _NAMES[grouping]


def group_order(grouping: ListGrouping, order: ListOrder) -> str:
    """Return the order of the headings: dates as the list's own, names by letters; none comes last."""
    name = _NAMES[grouping]
    if grouping in _DATES:
        return f"{name} IS NULL, {name}" if order is ListOrder.OLDEST else f"{name} DESC"
    return f"{name} IS NULL, {name} COLLATE NOCASE, {name}"


def whole_order(grouping: ListGrouping, order: ListOrder) -> str:
    """Return the order of the articles, those of a heading together."""
    by_date = grouping in _DATES and order in {ListOrder.NEWEST, ListOrder.OLDEST}
    if grouping is ListGrouping.NONE or by_date:  # an index has that already
        return ORDERS[order]
    return f"{group_order(grouping, order)}, {ORDERS[order]}"
