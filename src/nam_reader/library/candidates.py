"""Articles of the library that another file's article may be the same as."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import apsw

from nam_reader.library.rows import METADATA_COLUMNS, Metadata
from nam_reader.model import Article, Kind
from nam_reader.text.articles import make_uid, normalise_url, other_spellings

MOST_OF_TITLE = 50  # articles: a title that more have says nothing
SAME_DAY = 2  # days between the dates of one article: time zones, and when it was taken down

_COLUMNS = f"id, uid, identity, ordinal, revision, hidden, merged, {METADATA_COLUMNS}"
# Most articles are new: the indexes alone can say that there is no candidate.
_OF_IDENTITY = """
SELECT id FROM article WHERE identity = ?1 UNION ALL SELECT article_id FROM alias WHERE identity = ?1"""
_OF_TITLE = f"""
SELECT id FROM article WHERE hidden IN (0, 1) AND title_key = ? LIMIT {MOST_OF_TITLE + 1}"""
_THESE = f"""
SELECT {_COLUMNS} FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY ordinal, id"""


class Stored(NamedTuple):
    """An article as the library has it, without its long texts."""

    id: int
    uid: str
    identity: str
    ordinal: int
    revision: str
    hidden: bool
    merged: bool
    metadata: Metadata

    @property
    def is_stub(self) -> bool:
        """Whether it is an excerpt only."""
        return self.metadata.kind == Kind.STUB


def of_identity(connection: apsw.Connection, article: Article) -> list[Stored]:
    """Return the articles of the same URL or, where it has none, of the same source, title and date.

    Those are among them that are known by it since a file of that URL or name was found to be the same.
    """
    found = connection.execute(_OF_IDENTITY, (article.uid,)).fetchall()
    if not found and article.url:
        for url in other_spellings(normalise_url(article.url)):
            uid = make_uid(url=url, source="", title="", published=None, kind=article.kind)
            found += connection.execute(_OF_IDENTITY, (uid,)).fetchall()
    return _rows(connection, found)


def of_title(connection: apsw.Connection, article: Article, title_key: str) -> list[Stored]:
    """Return the articles of the same title that may be the same by source, date and language."""
    if not title_key or article.kind is Kind.DIGEST:
        return []
    found = connection.execute(_OF_TITLE, (title_key,)).fetchall()
    if len(found) > MOST_OF_TITLE:
        return []
    return [stored for stored in _rows(connection, found) if may_be_same(stored.metadata, article)]


def may_be_same(stored: Metadata, article: Article) -> bool:
    """Tell whether nothing that is known of two articles of one title says that they are two.

    Different languages, publishers or days say so; what is not known says nothing.
    """
    return (
        stored.kind != Kind.DIGEST
        and agree_in_language(stored, article)
        and _agree_in_date(stored.published, article.published)
        and _agree_in_source(stored, article)
    )


def agree_in_language(stored: Metadata, article: Article) -> bool:
    """Tell whether two articles may be of one language."""
    return not (stored.language and article.language) or stored.language == article.language


def _agree_in_date(one: str | None, other: str | None) -> bool:
    if not one or not other or one.startswith(other) or other.startswith(one):
        return True
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= SAME_DAY
    except ValueError:  # two years, or a month and a day of another
        return False


def _agree_in_source(stored: Metadata, article: Article) -> bool:
    one, other = stored.source.casefold(), article.source.casefold()
    one_host, other_host = _host(stored.url), _host(article.url)
    if (one and one == other) or (one_host and one_host == other_host):
        return True
    if one_host and other_host:
        return False
    return not one or not other or one == other_host or other == one_host


def _host(url: str | None) -> str:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _rows(connection: apsw.Connection, found: list[tuple[Any, ...]]) -> list[Stored]:
    if not found:
        return []
    return [_stored(row) for row in connection.execute(_THESE, (json.dumps([row[0] for row in found]),))]


def _stored(row: tuple[Any, ...]) -> Stored:
    number, uid, identity, ordinal, revision, hidden, merged, *metadata = row
    return Stored(number, uid, identity, ordinal, revision, bool(hidden), bool(merged), Metadata(*metadata))
