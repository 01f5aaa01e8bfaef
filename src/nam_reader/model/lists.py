"""The lists that show articles."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from nam_reader.model.articles import Kind


class ArticleRow(NamedTuple):
    """An article as a list shows it; the notebook's share (unread, star, counts) comes from the workspace."""

    uid: str
    title: str
    authors: tuple[str, ...]
    source: str
    url: str | None
    published: str | None
    language: str
    kind: Kind
    words: int
    excerpt: str  # the first 240 characters or so of the reading text, on one line
    unread: bool = True
    starred: bool = False
    highlights: int = 0
    notes: int = 0  # highlights that carry a note
    begun: bool = False  # being read: opened, and not done
    progress: float = 0.0  # the share that was read of one being read, 0 to 1


class Scope(StrEnum):
    """Which articles a list shows, before any search."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    HIGHLIGHTED = "highlighted"
    TAG = "tag"  # ListQuery.value is the tag
    COLLECTION = "collection"  # ListQuery.value is its id
    READING = "reading"  # begun, and not done
    DONE = "done"


class ListOrder(StrEnum):
    """How a list is sorted. Articles without a date come after those with one, by title."""

    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"
    ADDED = "added"


class ListGrouping(StrEnum):
    """Under which headings a list stands."""

    NONE = ""
    YEAR = "year"
    MONTH = "month"
    AUTHOR = "author"  # the first one
    SOURCE = "source"


class ListGroup(NamedTuple):
    """A heading of a list: a year, a month such as 2024-03, an author or a source; "" for none."""

    name: str
    articles: int


class ListQuery(NamedTuple):
    """What the article list shows."""

    scope: Scope = Scope.ALL
    value: str = ""
    order: ListOrder = ListOrder.NEWEST
    grouping: ListGrouping = ListGrouping.NONE
