"""Searches (reading lane)."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader import workspace
from nam_reader.model import (
    ArticleRow,
    Completion,
    Facets,
    SavedSearch,
    SearchResult,
    Sort,
)
from nam_reader.ui.operations.queries import Filters, may_be_begun, search_words, whole_query
from nam_reader.workspace import Workspace

HITS = 20  # hits fetched at a time: more than is seen at once, and their snippets are made in a moment
ONE_OF = {"lang": "languages", "source": "sources"}  # an article has one of these: field of Facets
DATES = ("after", "before")


class FoundArticles(NamedTuple):
    """What a search found, and the query that found it: a last word may have been taken as a beginning."""

    result: SearchResult
    answered: str


class FoundFacets(NamedTuple):
    """How a search's articles divide, and the filters that the search has."""

    query: str
    facets: Facets
    filters: Filters


class AlikeArticles(NamedTuple):
    """The articles most like one."""

    uid: str
    title: str
    rows: tuple[ArticleRow, ...]


def find_articles(
    space: Workspace, words: str, filters: Filters, sort: Sort, offset: int = 0
) -> FoundArticles:
    """Search the archive and return one page of what was found; a last word may still be half typed."""
    query = whole_query(words, filters)
    may_go_on = may_be_begun(words)
    found = space.search(query, limit=HITS, offset=offset, sort=sort, suggest=not may_go_on)
    by_sound = may_go_on and _is_found_by_sound(found, words)
    if may_go_on and (found.total == 0 or found.hint or by_sound):
        longer = whole_query(f"{words}*", filters)
        begun = space.search(longer, limit=HITS, offset=offset, sort=sort, suggest=False)
        better = len(begun.hint) < len(found.hint) or (by_sound and begun.total >= found.total)
        if begun.total and (not found.total or better):
            return FoundArticles(begun._replace(query=query), longer)
        if not by_sound or found.hint:
            found = space.search(query, limit=HITS, offset=offset, sort=sort)  # with what else it might be
    return FoundArticles(found, query)


def _is_found_by_sound(found: SearchResult, words: str) -> bool:
    """Say whether no hit has the last word, but names that sound like it are there: "sanct", Санкции."""
    last = words.rpartition(" ")[2].casefold()
    marked = (
        snippet.text[start:].casefold()
        for hit in found.hits
        for snippet in (hit.title, hit.snippet)
        for start, _ in snippet.marks
    )
    return bool(found.also) and not any(text.startswith(last) for text in marked)


def find_facets(space: Workspace, query: str) -> FoundFacets:
    """Count how a search's articles divide.

    Where a search is limited to some years, or to one language or source, these are counted without that
    limit, so that one sees what else there would be.
    """
    filters = workspace.filters_of(query)
    found = space.facets(query)
    names = {name for name, _ in filters}
    if names & set(DATES):
        wide = query
        for name in DATES:
            wide = workspace.without_filter(wide, name)
        others = space.facets(wide)
        found = found._replace(years=others.years, months=others.months, undated=others.undated)
    for name in names & set(ONE_OF):
        others = space.facets(workspace.without_filter(query, name))
        found = found._replace(**{ONE_OF[name]: getattr(others, ONE_OF[name])})
    return FoundFacets(query, found, filters)


def find_completion(space: Workspace, text: str, cursor: int) -> Completion:
    """Propose how the filter that is being typed may go on."""
    return space.complete(text, cursor)


def list_alike(space: Workspace, uid: str) -> AlikeArticles:
    """Read the articles most like one."""
    return AlikeArticles(uid, space.article(uid).title, space.more_like(uid))


def list_searches(space: Workspace) -> tuple[SavedSearch, ...]:
    """Read the searches that were kept."""
    return space.saved_searches()


def list_history(space: Workspace) -> tuple[str, ...]:
    """Read what was searched for, the latest first."""
    return space.search_history()


def find_marks(space: Workspace, uid: str, search: str) -> tuple[tuple[int, int], ...]:
    """Find a search's words in one article; a last word may still be half typed."""
    search = search.strip()
    marks = space.search_marks(uid, search) if search else ()
    words = search_words(search)
    if not marks and words and may_be_begun(words):
        return space.search_marks(uid, f"{words}*")
    return marks
