"""Lists under headings: pages and headings tell the same story, in every order."""

from __future__ import annotations

from itertools import groupby

import pytest

from nam_reader.library.articles import ArticleStore
from nam_reader.model import ArticleRow, ListGrouping, ListOrder
from nam_reader.text.articles import make_article

GROUPINGS = [grouping for grouping in ListGrouping if grouping is not ListGrouping.NONE]
DATES = [None, "2024", "2024-03", "2024-03-14", "2023-12-31", "2024-11", None, "2023", "2024-03-02"]


@pytest.fixture
def filled(store: ArticleStore) -> ArticleStore:
    """A few articles of every kind of date, some without author or source."""
    claimed: set[str] = set()
    with store.saving():
        for number, published in enumerate(DATES):
            given = make_article(
                title=f"Article {number}",
                body=f"<p>Text {number}</p>",
                authors=(("Żaneta", "ada"), (), ("Ada", "Żaneta"), ("Бора",))[number % 4],
                source=("Quiet Water", "", "archive")[number % 3],
                published=published,
            )
            store.save(given, claimed)
    return store


def heading(row: ArticleRow, grouping: ListGrouping) -> str:
    """Return what an article stands under, reckoned without the database."""
    match grouping:
        case ListGrouping.YEAR:
            return (row.published or "")[:4]
        case ListGrouping.MONTH:
            return (row.published or "")[:7]
        case ListGrouping.AUTHOR:
            return row.authors[0] if row.authors else ""
        case _:
            return row.source


@pytest.mark.parametrize("order", list(ListOrder))
@pytest.mark.parametrize("grouping", GROUPINGS)
def test_the_pages_follow_the_headings(
    filled: ArticleStore, grouping: ListGrouping, order: ListOrder
) -> None:
    rows = [
        row for start in (0, 4, 8) for row in filled.rows(order, offset=start, limit=4, grouping=grouping)
    ]
    seen = [(name, len(list(under))) for name, under in groupby(rows, lambda row: heading(row, grouping))]
    assert [tuple(group) for group in filled.groups(grouping, order)] == seen
    assert len(rows) == len(DATES)
    assert filled.uids(order, grouping=grouping) == tuple(row.uid for row in rows)


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_what_has_no_heading_comes_last(filled: ArticleStore, grouping: ListGrouping) -> None:
    for order in ListOrder:
        names = [group.name for group in filled.groups(grouping, order)]
        assert names[-1] == ""
        assert "" not in names[:-1]


def test_headings_are_those_of_the_part_that_is_listed(filled: ArticleStore) -> None:
    uid = next(row.uid for row in filled.rows(ListOrder.NEWEST) if row.published == "2024-11")
    only = filled.groups(ListGrouping.MONTH, ListOrder.NEWEST, only={uid})
    assert [tuple(group) for group in only] == [("2024-11", 1)]
    assert filled.groups(ListGrouping.NONE, ListOrder.NEWEST) == ()
    assert uid not in filled.uids(ListOrder.NEWEST, without={uid})
