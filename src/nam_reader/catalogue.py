"""The search's side of the façade: everything that can be asked about the archive, on the reading lane."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from nam_reader.model import (
    ArticleRow,
    Completion,
    Facets,
    Hit,
    Match,
    SearchResult,
    Snippet,
    Sort,
)
from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.search.noted import NoteMarker
from nam_reader.wording import counted, together

if TYPE_CHECKING:
    from nam_reader.library.articles import ArticleStore
    from nam_reader.notebook.store import Notebook
    from nam_reader.search.engine import SearchEngine

WithMarks = Callable[[Sequence[ArticleRow]], tuple[ArticleRow, ...]]


class Catalogue:
    """Joins the search of one library with what the notebook beside it knows."""

    def __init__(
        self,
        engine: SearchEngine,
        shelf: ArticleStore,
        notes: Notebook,
        with_marks: WithMarks,
    ) -> None:
        """Ask stores that only read; ``with_marks`` adds to rows what the notebook knows."""
        self._engine = engine
        self._shelf = shelf
        self._notes = notes
        self._with_marks = with_marks

    def search(
        self, query: str, *, limit: int, offset: int, match: Match, sort: Sort, suggest: bool
    ) -> SearchResult:
        """Search the articles. Nothing typed is an error. Raises CancelledError after ``interrupt``."""
        began = time.perf_counter()
        result = self._engine.search(
            query, limit=limit, offset=offset, match=match, sort=sort, suggest=suggest
        )
        rows = self._with_marks([hit.row for hit in result.hits])
        hits = tuple(hit._replace(row=row) for hit, row in zip(result.hits, rows, strict=True))
        if ":" in query and not (noted := NoteMarker(query)).idle:
            hits = tuple(hit._replace(snippet=self._note_of(hit, noted) or hit.snippet) for hit in hits)
        hint = together((self._gap(), result.hint))
        return result._replace(hits=hits, hint=hint, elapsed_ms=1000 * (time.perf_counter() - began))

    def _note_of(self, hit: Hit, noted: NoteMarker) -> Snippet | None:
        """Return what a search in the notebook has found in an article's quotes and notes."""
        annotations = self._notes.of_article(hit.row.uid)
        passages = (text for each in annotations for text in (each.anchor.exact, each.note))
        return noted.snippet(passages, hit.row.language)

    def _gap(self) -> str:
        """Say how much of the library may not be found yet, where the index is being brought up to date."""
        pending = self._shelf.pending
        if not pending:
            return ""
        return counted(
            "The index is being brought up to date: %Ln articles may not be found in every form yet.",
            pending,
            "The index is being brought up to date: %Ln article may not be found in every form yet.",
        )

    def marks(self, uid: str, query: str) -> tuple[tuple[int, int], ...]:
        """Return where a query's words stand in an article's text, as code-point ranges."""
        return self._engine.marks(uid, query)

    def facets(self, query: str, match: Match) -> Facets:
        """Count a search's articles by language, author, year, source and tag. Raises CancelledError."""
        tagged = {tag: self._notes.uids_with_tag(tag) for tag, _ in self._notes.tags()}
        return self._engine.facets(query, match=match, tagged=tagged)

    def timeline(self) -> Timeline:
        """Count all articles, and the highlights in them, by month. Raises CancelledError."""
        by_article = self._notes.highlights_by_article()
        highlights = self._engine.spread(by_article)
        elsewhere = sum(by_article.values()) - sum(number for _, number in highlights)
        return Timeline(self._engine.over_time("").counts, highlights, elsewhere)

    def words_over_time(self, queries: Sequence[str]) -> WordsOverTime:
        """Count what each of several queries finds, and all articles, by month. Raises CancelledError."""
        words = tuple(self._engine.over_time(query) for query in queries)
        return WordsOverTime(words, self._engine.over_time("").counts)

    def complete(self, text: str, cursor: int) -> Completion:
        """Propose how the filter that is being typed at ``cursor`` may go on."""
        return self._engine.complete(text, cursor, self._notes.tags())

    def explain(self, query: str) -> str:
        """Say in words what a query becomes, a thing a line."""
        return self._engine.explain(query)

    def similar(self, uid: str, limit: int) -> tuple[str, ...]:
        """Return the articles most like one, the most alike first. Raises NotFoundError, CancelledError."""
        return self._engine.similar(uid, limit)

    def interrupt(self) -> None:
        """Stop what is running. May be called from any thread."""
        self._engine.interrupt()
