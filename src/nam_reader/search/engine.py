"""The search engine: a query in, one page of an answer out."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import apsw

from nam_reader.errors import CancelledError
from nam_reader.library.rows import rowid_of, rows_by_id
from nam_reader.model import Hit, Match, SearchResult, Sort
from nam_reader.search import snippets, statements
from nam_reader.search.compile import Compiled, compile_any, compile_tree
from nam_reader.search.query import parse
from nam_reader.search.tree import Tree, loosened, positives

LOOSENED = "No article has all these words; showing those with most of them."


@dataclass(frozen=True, slots=True)
class _Answer:
    """Which articles a page shows, by row id, and how many there are on all pages."""

    compiled: Compiled
    scores: dict[int, float]
    total: int


class SearchEngine:
    """Searches one library through one connection, which may be read-only and belongs to one thread."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._tokenizer = connection.fts5_tokenizer("unicode61", ["remove_diacritics", "2"])
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
    ) -> SearchResult:
        """Answer a query with one page of hits. Nothing typed is an error; hidden digests are not found.

        Where no article has all the words, those with some of them come, and ``hint`` says so.
        Raises CancelledError after ``interrupt``.
        """
        began = time.perf_counter()
        parsed = parse(text)
        hits: tuple[Hit, ...] = ()
        total = 0
        hints = [parsed.hint] if parsed.hint else []
        if parsed.tree is not None:
            tree = loosened(parsed.tree) if match is Match.ANY else parsed.tree
            with self._snapshot(), self._interruptible():
                answer = self._answer(tree, sort, limit, offset)
                if answer and answer.total == 0 and (looser := loosened(tree)) != tree:
                    tree, answer = looser, self._answer(looser, sort, limit, offset)
                    hints += [LOOSENED] if answer and answer.total else []
                if answer:
                    hits, total = self._hits(answer, tree), answer.total
        elapsed = 1000 * (time.perf_counter() - began)
        return SearchResult(text, total, elapsed, hits, hint=" ".join(hints))

    def marks(self, uid: str, text: str) -> tuple[tuple[int, int], ...]:
        """Return where a query's words stand in an article's reading text, as code-point ranges in order.

        None for an article that is not here or hidden, and for words that are kept out.
        """
        tree = parse(text).tree
        expression = compile_any(positives(tree), self._has_token) if tree else ""
        rowid = rowid_of(self._connection, uid)
        if not expression or rowid is None:
            return ()
        found = self._connection.execute(statements.MARKED_TEXT, (expression, rowid)).fetchone()
        return snippets.ranges(str(found[0])) if found else ()

    def interrupt(self) -> None:
        """Make the search that is running raise CancelledError. May be called from any thread."""
        with self._lock:
            if self._running:
                self._stopped = True
                self._connection.interrupt()

    # --- answering ------------------------------------------------------------------------------------

    def _has_token(self, text: str) -> bool:
        return bool(self._tokenizer(text.encode(), apsw.FTS5_TOKENIZE_QUERY, None, include_offsets=False))

    def _answer(self, tree: Tree, sort: Sort, limit: int, offset: int) -> _Answer | None:
        """Find one page of row ids; None where the tree has no word that an index could hold."""
        compiled = compile_tree(tree, self._has_token)
        if compiled is None:
            return None
        limit, offset = max(limit, 0), max(offset, 0)
        scores = self._scores(compiled, sort, limit, offset)
        if scores and len(scores) < limit:
            return _Answer(compiled, scores, offset + len(scores))
        counted = self._rows(
            statements.OTHERS_TOTAL if compiled.complement else statements.TOTAL, compiled.expression
        )
        return _Answer(compiled, scores, counted[0][0])

    def _scores(self, compiled: Compiled, sort: Sort, limit: int, offset: int) -> dict[int, float]:
        """Return the row ids of a page in order; what only lacks certain words has no score."""
        if compiled.complement:
            return dict(self._rows(statements.OTHERS, compiled.expression, limit, offset))
        if sort is Sort.RELEVANCE:
            return dict(self._rows(statements.BEST, compiled.expression, limit, offset))
        page = dict(self._rows(statements.NEWEST, compiled.expression, limit, offset))
        return (
            page | dict(self._rows(statements.SCORES, compiled.expression, json.dumps(list(page))))
            if page
            else {}
        )

    def _hits(self, answer: _Answer, tree: Tree) -> tuple[Hit, ...]:
        """Fetch what the page shows; only its own rows ever come out of the database."""
        if not answer.scores:
            return ()
        page = json.dumps(list(answer.scores))
        expression = answer.compiled.expression
        if answer.compiled.complement:
            expression = compile_any(positives(tree), self._has_token)
        marked = (
            {row[0]: row[1:] for row in self._rows(statements.SNIPPETS, expression, page)}
            if expression
            else {}
        )
        rows = rows_by_id(self._connection, answer.scores)
        hits = []
        for rowid, score in answer.scores.items():
            row = rows[rowid]
            title, snippet = marked.get(rowid, (row.title, row.excerpt))
            hits.append(Hit(row, snippets.one_line(title), snippets.one_line(snippet), score))
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
