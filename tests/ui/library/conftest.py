"""Articles for the lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from nam_reader.model import ArticleRow, Hit, Kind, SearchResult, Snippet

MakeRow = Callable[..., ArticleRow]
MakeResult = Callable[..., SearchResult]


@pytest.fixture
def make_row() -> MakeRow:
    """Make a row of the list; everything but the uid has a default."""

    def make(uid: str = "a1", **changes: object) -> ArticleRow:
        values: dict[str, object] = {
            "uid": uid,
            "title": f"Article {uid}",
            "authors": ("Alena Barvinok",),
            "source": "Quiet Water",
            "url": None,
            "published": "2024-03-14",
            "language": "en",
            "kind": Kind.ARTICLE,
            "words": 900,
            "excerpt": "On the first Saturday of every month, before the market opens, she walks on.",
            "unread": False,
        }
        return ArticleRow(**(values | changes))  # type: ignore[arg-type]  # the defaults fit

    return make


@pytest.fixture
def rows(make_row: MakeRow) -> Callable[[int, int], list[ArticleRow]]:
    """Make the rows u<first> … of a long list."""

    def make(first: int, count: int) -> list[ArticleRow]:
        return [make_row(f"u{number}") for number in range(first, first + count)]

    return make


@pytest.fixture
def make_result(make_row: MakeRow) -> MakeResult:
    """Make a search's answer from rows; the word "ferry" is marked in every snippet."""

    def make(found: Sequence[ArticleRow], total: int = -1, **changes: object) -> SearchResult:
        snippet = Snippet("…she walks to the ferry…", ((18, 23),))
        hits = tuple(Hit(row, Snippet(row.title), snippet, 1.0, 17) for row in found)
        count = total if total >= 0 else len(hits)
        return SearchResult("ferry", count, 1.0, hits, **changes)  # type: ignore[arg-type]  # suggestions

    return make
