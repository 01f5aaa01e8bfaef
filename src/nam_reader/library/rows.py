"""How articles stand in their table: the columns that are asked for, and the values made of them."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

import apsw

from nam_reader.library.columns import asked, unpacked
from nam_reader.model import Article, ArticleRow, Kind

EXCERPT = 240  # characters

ROW_COLUMNS = "uid, title, authors, source, url, published, language, kind, words, excerpt"
"""What ``article_row`` takes, from the table ``article`` alone."""


class Metadata(NamedTuple):
    """What ``article`` has of an article beside its names; ``authors`` and ``topics`` are JSON."""

    kind: str
    title: str
    title_key: str
    authors: str
    byline: str
    source: str
    url: str | None
    published: str | None
    language: str
    topics: str
    words: int
    excerpt: str

    def filled_from(self, other: Metadata) -> Metadata:
        """Return it with its gaps filled from another file of the article; a date may become exacter."""
        return self._replace(
            authors=other.authors if self.authors == "[]" else self.authors,
            source=self.source or other.source,
            url=self.url or other.url,
            published=exacter(self.published, other.published),
            language=self.language or other.language,
            topics=other.topics if self.topics == "[]" else self.topics,
        )


METADATA_COLUMNS = ", ".join(Metadata._fields)
"""What ``metadata`` gives, to be stored in ``article``."""


def exacter(date: str | None, other: str | None) -> str | None:
    """Return a date, or another one that says the same and more."""
    return other if other is not None and other.startswith(date or "") else date


def article_row(values: tuple[Any, ...]) -> ArticleRow:
    """Make a list row of ROW_COLUMNS; what the notebook knows of it is left at its defaults."""
    uid, title, authors, source, url, published, language, kind, words, excerpt = values
    return ArticleRow(
        uid, title, unpacked(authors), source, url, published, language, Kind(kind), words, excerpt
    )


def rowid_of(connection: apsw.Connection, uid: str) -> int | None:
    """Return an article's number in the database, which the index knows it by."""
    found = connection.execute("SELECT id FROM article WHERE uid = ?", (asked(uid),)).fetchone()
    return None if found is None else int(found[0])


def rows_by_id(connection: apsw.Connection, ids: Iterable[int]) -> dict[int, ArticleRow]:
    """Return the list rows of some articles by their numbers in the database, hidden ones too."""
    found = connection.execute(
        f"SELECT id, {ROW_COLUMNS} FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: article_row(row[1:]) for row in found}


def lengths_of(connection: apsw.Connection, uids: Iterable[str]) -> dict[str, int]:
    """Return how many code points the reading texts of some articles have; unknown uids are left out."""
    found = connection.execute(
        """SELECT uid, length(text) FROM article JOIN body ON body.article_id = article.id
           WHERE uid IN (SELECT value FROM json_each(?))""",
        (json.dumps(list(uids)),),
    )
    return {str(uid): int(str(length)) for uid, length in found.fetchall()}


def metadata(article: Article, title_key: str) -> Metadata:
    """Return an article's METADATA_COLUMNS."""
    return Metadata(
        article.kind.value,
        article.title,
        title_key,
        packed(article.authors),
        article.byline,
        article.source,
        article.url,
        article.published,
        article.language,
        packed(article.topics),
        article.words,
        excerpt(article.text, article.byline),
    )


def excerpt(text: str, byline: str = "") -> str:
    """Return the beginning of a text, after its byline, on one line, cut between words where it can be."""
    start = len(byline) if byline and text.startswith(byline) and len(text) > len(byline) else 0
    line = " ".join(text[start : start + 2 * EXCERPT].split())
    if len(line) <= EXCERPT:
        return line
    cut = line.rfind(" ", EXCERPT // 2, EXCERPT)
    return line[: cut if cut > 0 else EXCERPT - 1] + "…"


def packed(names: tuple[str, ...]) -> str:
    """Write a list of names as JSON that keeps its letters, because the index reads it too."""
    return json.dumps(names, ensure_ascii=False) if names else "[]"
