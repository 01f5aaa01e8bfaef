"""Articles by their titles: what a link in a note names, and what one that is being typed may name."""

from __future__ import annotations

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

    def _titled(self, sql: str, values: tuple[Any, ...]) -> tuple[Titled, ...]:
        found = self._connection.execute(sql, values).fetchall()
        return tuple([Titled(str(row[0]), str(row[1]), str(row[2] or "") or None) for row in found])
