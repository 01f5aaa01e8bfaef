"""The search engine: a query in, one page of an answer out."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import apsw

from nam_reader.errors import CancelledError
from nam_reader.library.rows import rowid_of, rows_by_id
from nam_reader.model import Completion, Facets, Hit, Match, SearchResult, Sort
from nam_reader.model.over_time import Dated, OverTime
from nam_reader.search import over_time, statements
from nam_reader.search.compile import Plan, plan
from nam_reader.search.completion import Completer, Counted
from nam_reader.search.explain import explain
from nam_reader.search.facets import facets
from nam_reader.search.filters import NoNotes, NoteFilters
from nam_reader.search.found import finds_any
from nam_reader.search.names import other_spellings
from nam_reader.search.page import NOTHING, Found
from nam_reader.search.places import Places
from nam_reader.search.query import parse
from nam_reader.search.ranking import Ranking
from nam_reader.search.similar import similar
from nam_reader.search.snippets import Marker
from nam_reader.search.suggest import suggestions
from nam_reader.search.terms import exactly
from nam_reader.search.tree import Tree, also_as_written, loosened, to_text
from nam_reader.search.weights import Weights
from nam_reader.wording import sentence, together

SENTENCE = 4  # so many words are a question rather than names joined by operators
_ENDS = ("?", ".", "!", "…")
_MARKS = re.compile(r"[\"“”„‟«»]|(?<!\S)-+(?=\w)")
_QUOTED_VALUE = re.compile(r"\w:[\"“”„‟«»]")
LOOSENED = sentence("No article has all these words; showing those with most of them.")


class SearchEngine:
    """Searches one library through one connection, which may be read-only and belongs to one thread."""

    def __init__(self, connection: apsw.Connection, notes: NoteFilters | None = None) -> None:
        """Search through a connection; ``notes`` answers the filters that ask the notebook."""
        self._connection = connection
        self._notes = notes or NoNotes()
        self._completer = Completer(connection)
        self._places = Places(connection, self._rows)
        self._lock = threading.Lock()
        self._running = False
        self._stopped = False

    # --- asking ---------------------------------------------------------------------------------------

    def search(
        self,
        text: str,
        *,
        limit: int = 50,
        offset: int = 0,
        match: Match = Match.ALL,
        sort: Sort = Sort.RELEVANCE,
        suggest: bool = True,
    ) -> SearchResult:
        """Answer a query with one page of hits. Nothing typed is an error; hidden digests are not found.

        Where no article has all the words, those with most of them come, and ``hint`` says so; other queries
        are proposed then, with ``suggest``.
        Raises CancelledError after ``interrupt``.
        """
        began = time.perf_counter()
        parsed = parse(_plainly(text) if match is Match.ANY else text)
        hits: tuple[Hit, ...] = ()
        found = NOTHING
        hints = [parsed.hint] if parsed.hint else []
        suggested: tuple[str, ...] = ()
        also: tuple[str, ...] = ()
        exact = ""
        if parsed.tree is not None:
            limit, offset = max(limit, 0), max(offset, 0)
            with self._snapshot(), self._interruptible():
                asked, found, is_loose = self._found(parsed.tree, match, sort, limit, offset)
                hints += [LOOSENED] if is_loose else []
                hits = self._hits(found, asked)
                also = other_spellings(self._rows, asked.terms) if hits else ()
                if suggest and (is_loose or not found.total):
                    suggested = suggestions(self._connection, text, self._notes)
            if also:
                exact = to_text(exactly(parsed.tree))
        return SearchResult(
            text,
            found.total,
            1000 * (time.perf_counter() - began),
            hits,
            suggested,
            hint=together(hints),
            counted=found.counted,
            bounded=found.bounded,
            also=also,
            exact=exact,
        )

    def marks(self, uid: str, text: str) -> tuple[tuple[int, int], ...]:
        """Return where a query's words stand in an article's reading text, as code-point ranges in order.

        None for an article that is not here or hidden, and for words that are kept out.
        """
        tree = parse(text).tree
        rowid = rowid_of(self._connection, uid)
        if tree is None or rowid is None:
            return ()
        terms = plan(tree, self._notes).terms
        found = self._connection.execute(statements.MARKED, (rowid,)).fetchone() if terms else None
        return Marker(terms).marks(str(found[0]), str(found[1])) if found else ()

    def facets(
        self, text: str, *, match: Match = Match.ALL, tagged: Mapping[str, Collection[str]] | None = None
    ) -> Facets:
        """Count what a query finds by language, author, year, source and tag.

        ``tagged`` names, for each tag of the notebook, the articles that carry it.
        Raises CancelledError after ``interrupt``.
        """
        tree = parse(_plainly(text) if match is Match.ANY else text).tree
        if tree is None:
            return Facets()
        with self._snapshot(), self._interruptible():
            asked = self._plan(loosened(tree) if match is Match.ANY else tree)
            if not finds_any(self._connection, asked):
                asked = self._plan(loosened(tree))
            return facets(self._connection, asked, tagged)

    def over_time(self, text: str) -> OverTime:
        """Count what a query finds by month: articles with all its words; nothing typed finds all articles.

        Raises CancelledError after ``interrupt``.
        """
        parsed = parse(text)
        with self._snapshot(), self._interruptible():
            asked = None if parsed.tree is None else self._plan(parsed.tree)
            if asked is None or asked.empty:
                counts = () if text.strip() else over_time.archive(self._connection)
            else:
                counts = over_time.found(self._connection, asked)
        return OverTime(text, counts, parsed.hint)

    def spread(self, numbers: Mapping[str, int]) -> Dated:
        """Add up numbers that articles have, by their uids, over the months of the articles."""
        with self._snapshot(), self._interruptible():
            return over_time.spread(self._connection, numbers)

    def similar(self, uid: str, limit: int) -> tuple[str, ...]:
        """Return the articles most like one, the most alike first.

        Raises CancelledError after ``interrupt``.
        """
        with self._snapshot(), self._interruptible():
            return similar(self._connection, uid, limit)

    def complete(self, text: str, cursor: int, tags: Counted) -> Completion:
        """Propose how the filter at the cursor may go on; ``tags`` are the notebook's, with numbers."""
        return self._completer.complete(text, cursor, tags)

    def explain(self, text: str) -> str:
        """Say in words what a query asks of this library, a thing a line."""
        return explain(text, self._connection)

    def interrupt(self) -> None:
        """Make the search that is running raise CancelledError. May be called from any thread."""
        with self._lock:
            if self._running:
                self._stopped = True
                self._connection.interrupt()

    # --- answering ------------------------------------------------------------------------------------

    def _found(
        self, tree: Tree, match: Match, sort: Sort, limit: int, offset: int
    ) -> tuple[Plan, Found, bool]:
        """Return what was asked in the end, one page of it, and whether it was asked for less than typed."""
        self._places.forget()
        ranking = Ranking(self._rows, self._places, Weights(self._connection, self._rows))
        asked = self._plan(loosened(tree) if match is Match.ANY else tree)
        if asked.empty:
            return asked, NOTHING, False
        found = ranking.page(asked, sort, limit, offset)
        if found.total or (looser := loosened(tree)) == tree or match is Match.ANY:
            return asked, found, False
        loose = self._plan(looser)
        found = ranking.most_of(loose, sort, limit, offset)
        return loose, found, bool(found.total)

    def _plan(self, tree: Tree) -> Plan:
        """Say what to ask for a tree; while the index lacks forms of words, also for the words as typed."""
        if self._connection.execute(statements.UNFINISHED).get:
            tree = also_as_written(tree)
        return plan(tree, self._notes)

    def _hits(self, found: Found, asked: Plan) -> tuple[Hit, ...]:
        """Fetch what the page shows; only its own rows ever come out of the database."""
        if not found.scores:
            return ()
        rows = rows_by_id(self._connection, found.scores)
        texts = dict(self._rows(statements.TEXTS_OF, json.dumps(list(found.scores))))
        terms, unseen = found.terms or asked.terms, self._places.left_out
        seen = self._places.of(terms, list(found.scores))
        in_title, in_text = Marker(terms, "title", unseen), Marker(terms, "", unseen)
        hits = []
        for rowid, score in found.scores.items():
            if self._stopped:
                raise CancelledError
            row, text, here = rows[rowid], texts[rowid], seen.get(rowid)
            standing = here.standing if here else ()
            title = in_title.title(row.title, row.language, standing)
            snippet = in_text.snippet(text, row.language, standing, row.words)
            count = (here.number() if here else 0) + in_text.number_unseen(text, row.language)
            hits.append(Hit(row, title, snippet, score, count))
        return tuple(hits)

    # --- the database ---------------------------------------------------------------------------------

    def _rows(self, sql: str, *values: apsw.SQLiteValue) -> list[tuple[Any, ...]]:
        if self._stopped:
            raise CancelledError
        return self._connection.execute(sql, values).fetchall()

    @contextmanager
    def _snapshot(self) -> Iterator[None]:
        """Let the block see one state of the library, whatever is being imported meanwhile."""
        if self._connection.in_transaction:
            yield
            return
        self._connection.execute("BEGIN")
        try:
            yield
        finally:
            self._connection.execute("ROLLBACK")

    @contextmanager
    def _interruptible(self) -> Iterator[None]:
        """Let ``interrupt`` reach the block, and nothing else that this connection does."""
        with self._lock:
            self._running, self._stopped = True, False
        try:
            yield
        except apsw.Error as error:  # an interrupted statement fails in more ways than one
            if self._stopped:
                raise CancelledError from error
            raise
        finally:
            with self._lock:
                self._running = False


def _plainly(question: str) -> str:
    """Write a question without what only looks like an operator in it.

    That is any AND, OR and NOT where all of it is in capitals, and quotation marks and dashes in a sentence.
    """
    if len(question.split()) < SENTENCE:
        return question
    if question.rstrip().endswith(_ENDS) and not _QUOTED_VALUE.search(question):
        question = _MARKS.sub(" ", question)
    return question.lower() if question.isupper() else question
