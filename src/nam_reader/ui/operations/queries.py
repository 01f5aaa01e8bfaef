"""What is typed, taken apart and put together; needs no library."""

from __future__ import annotations

from nam_reader import workspace

Filters = tuple[tuple[str, str], ...]


def whole_query(words: str, filters: Filters) -> str:
    """Return a query of words and filters."""
    for name, value in filters:
        words = workspace.with_filter(words, name, value)
    return words


def split_query(query: str) -> tuple[str, Filters]:
    """Return a query's words, and the filters that stand alone in it."""
    filters = workspace.filters_of(query)
    for name, value in filters:
        query = workspace.without_filter(query, name, value)
    return query.strip(), filters


def search_words(query: str) -> str:
    """Return a query's words, as a person would look for them in one article."""
    return workspace.plain_words(query).strip() if query else ""


def without_filter(words: str, name: str, value: str) -> str:
    """Return a query without one of its filters."""
    return workspace.without_filter(words, name, value)


def filters_of(query: str) -> Filters:
    """Return the filters that stand alone in a query."""
    return workspace.filters_of(query)


def may_be_begun(words: str) -> bool:
    """Say whether a query ends with a word that may go on: not a filter, not within quotes."""
    last = words.rpartition(" ")[2]
    return last[-1:].isalnum() and ":" not in last and words.count('"') % 2 == 0
