"""Articles by their titles: what a link in a note names, and what one that is being typed may name."""

from __future__ import annotations

import heapq
import json
from collections.abc import Callable
from typing import Any, NamedTuple

import apsw

from nam_reader.text.titles import normalise_title

_COLUMNS = "uid, article.title, published"
_SAME = f"""
SELECT {_COLUMNS} FROM article WHERE hidden = 0 AND title_key = ?
ORDER BY published DESC, uid LIMIT ?"""  # noqa: S608 -- our own names
_WORDS = f"""
SELECT {_COLUMNS} FROM article_fts JOIN article ON article_fts.rowid = id
WHERE article_fts MATCH ? AND hidden = 0 ORDER BY article_fts.rowid DESC LIMIT ?"""  # noqa: S608 -- our own names
_NEWEST = f"SELECT {_COLUMNS} FROM article WHERE hidden = 0 ORDER BY published DESC, title_key LIMIT ?"  # noqa: S608

_KEYS = "SELECT id, title_key FROM article WHERE hidden = 0 ORDER BY title_key"  # which an index holds alone
_NUMBERED = f"SELECT id, {_COLUMNS} FROM article WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608
BATCH = 2_000  # titles compared at a time: a few milliseconds, in which nothing else of the program runs
LEAST_LIKENESS = 75.0  # of 100
LEAST_TYPED = 3  # characters: fewer are like everything


class Titled(NamedTuple):
    """An article as its title tells it."""

    uid: str
    title: str
    published: str | None = None


class Titles:
    """The titles of one library.db."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def same(self, title: str, limit: int = 2) -> tuple[Titled, ...]:
        """Return the articles of this title, however it is capitalised and spaced; the newest first."""
        key = normalise_title(title)
        return self._titled(_SAME, (key, limit)) if key else ()

    def like(self, typed: str, limit: int) -> tuple[Titled, ...]:
        """Return articles whose titles have all of these words, or words that begin so; the latest first."""
        words = [word for word in typed.split()[:20] if any(map(str.isalnum, word))]
        if not words:
            return self._titled(_NEWEST, (limit,))
        quoted = " ".join('"{}"*'.format(word.replace('"', '""')) for word in words)
        return self._titled(_WORDS, (f"title : ({quoted})", limit))

    def near(self, typed: str, limit: int, cancelled: Callable[[], bool]) -> tuple[Titled, ...]:
        """Return articles whose titles have what is typed in them, or nearly so; the most alike first.

        All titles are compared, a batch at a time; once ``cancelled`` says so, nothing is returned.
        """
        wanted = normalise_title(typed)
        if len(wanted) < LEAST_TYPED:
            return ()
        from rapidfuzz import fuzz, process  # nobody needs them before something is typed

        best: list[tuple[float, int]] = []
        keys: list[tuple[Any, ...]] = self._connection.execute(_KEYS).fetchall()
        for start in range(0, len(keys), BATCH):
            if cancelled():
                return ()
            part = {int(number): str(key) for number, key in keys[start : start + BATCH]}
            found = process.extract(
                wanted, part, scorer=fuzz.partial_ratio, limit=limit, score_cutoff=LEAST_LIKENESS
            )
            best = heapq.nlargest(limit, [*best, *((likeness, -number) for _, likeness, number in found)])
        return self._numbered([-number for _, number in best])

    def _numbered(self, ids: list[int]) -> tuple[Titled, ...]:
        rows: list[tuple[Any, ...]] = self._connection.execute(_NUMBERED, (json.dumps(ids),)).fetchall()
        known = {int(row[0]): Titled(str(row[1]), str(row[2]), str(row[3] or "") or None) for row in rows}
        return tuple([known[number] for number in ids if number in known])

    def _titled(self, sql: str, values: tuple[Any, ...]) -> tuple[Titled, ...]:
        found = self._connection.execute(sql, values).fetchall()
        return tuple([Titled(str(row[0]), str(row[1]), str(row[2] or "") or None) for row in found])
