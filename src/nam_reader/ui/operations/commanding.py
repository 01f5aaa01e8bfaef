"""What the command palette finds in the library and the notebook (reading lane)."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from nam_reader.ui.palette.ranking import Named, ranked
from nam_reader.workspace import Workspace

ARTICLES = 30
PLACES = 8  # tags, collections and kept searches each
RECENT = 6
ARTICLE, TAG, COLLECTION, SEARCH = "article", "tag", "collection", "search"


class FoundPlaces(NamedTuple):
    """Articles, tags, collections and kept searches that fit; without typing, the articles opened last."""

    typed: str
    places: tuple[Named, ...] = ()


def find_places(space: Workspace, typed: str, cancelled: Callable[[], bool]) -> FoundPlaces:
    """Find articles, tags, collections and kept searches by their names."""
    if not typed.strip():
        rows = space.reading_history(RECENT)
        return FoundPlaces(typed, tuple([Named(ARTICLE, row.uid, row.title) for row in rows]))
    articles = [Named(ARTICLE, uid, title) for uid, title in space.find_titles(typed, ARTICLES, cancelled)]
    tags = [Named(TAG, tag, tag) for tag, _count in space.tags()]
    collections = [Named(COLLECTION, kept.id, kept.name) for kept in space.collections()]
    searches = [Named(SEARCH, kept.query, kept.name) for kept in space.saved_searches()]
    named = [place for kind in (tags, collections, searches) for place in ranked(typed, kind, PLACES)]
    return FoundPlaces(typed, (*articles, *named))
