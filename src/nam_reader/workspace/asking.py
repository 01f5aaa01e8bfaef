"""Searching: what the reading lane finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nam_reader.model import (
    ArticleRow,
    Completion,
    Facets,
    Match,
    SavedSearch,
    SearchResult,
    Sort,
)
from nam_reader.workspace.shelf import Shelf

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from collections.abc import Sequence

    from nam_reader.catalogue import Catalogue
    from nam_reader.model.over_time import Timeline, WordsOverTime
    from nam_reader.notebook.searches import Searches


class Asking(Shelf):
    """Searches and what surrounds them."""

    @property
    def _catalogue(self) -> Catalogue:
        if self._asked is None:
            from nam_reader.catalogue import Catalogue
            from nam_reader.notebook.finding import NoteFinder
            from nam_reader.search.engine import SearchEngine

            engine = SearchEngine(self._library_reader, NoteFinder(self._notebook_reader))
            self._asked = Catalogue(engine, self._shelf, self._notes, self._with_marks)
        return self._asked

    def search(
        self,
        query: str,
        *,
        limit: int = 50,
        offset: int = 0,
        match: Match = Match.ALL,
        sort: Sort = Sort.RELEVANCE,
        suggest: bool = True,
    ) -> SearchResult:
        """Search the articles. Nothing typed is an error. Raises CancelledError after ``interrupt``.

        With ``suggest`` other queries are proposed where this one finds nothing.
        """
        return self._catalogue.search(
            query, limit=limit, offset=offset, match=match, sort=sort, suggest=suggest
        )

    def search_marks(self, uid: str, query: str) -> tuple[tuple[int, int], ...]:
        """Return where a query's words stand in an article's text, as code-point ranges."""
        return self._catalogue.marks(uid, query)

    def facets(self, query: str, match: Match = Match.ALL) -> Facets:
        """Count a search's articles by language, author, year, source and tag. Raises CancelledError."""
        return self._catalogue.facets(query, match)

    def timeline(self) -> Timeline:
        """Count all articles, and the highlights in them, by month. Raises CancelledError."""
        return self._catalogue.timeline()

    def words_over_time(self, queries: Sequence[str]) -> WordsOverTime:
        """Count what each of several queries finds, and all articles, by month. Raises CancelledError."""
        return self._catalogue.words_over_time(queries)

    def complete(self, text: str, cursor: int) -> Completion:
        """Propose how the filter that is being typed at ``cursor`` may go on."""
        return self._catalogue.complete(text, cursor)

    def explain(self, query: str) -> str:
        """Say in words what a query becomes, a thing a line."""
        return self._catalogue.explain(query)

    def more_like(self, uid: str, limit: int = 10) -> tuple[ArticleRow, ...]:
        """Return the articles most like one, the most alike first. Raises NotFoundError."""
        return self.rows_of(self._catalogue.similar(uid, limit))

    @property
    def _kept_searches(self) -> Searches:
        from nam_reader.notebook.searches import Searches

        return Searches(self._notebook_reader)  # the sidebar lists them long before anything is searched

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return the searches that were kept, by name."""
        return self._kept_searches.saved()

    def search_history(self, limit: int = 20) -> tuple[str, ...]:
        """Return what was searched for, the latest first."""
        return self._kept_searches.history(limit)

    def interrupt(self) -> None:
        """Stop the running search. May be called from any thread."""
        if self._asked is not None:
            self._asked.interrupt()
