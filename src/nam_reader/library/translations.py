"""Which articles are translations of each other.

Three things say so, in this order: that the page of one names the other (hreflang), that both stand at the
same place of a site but for the language, and, for articles of one day, author and publisher, that they are
of similar length and speak of the same names and numbers. A work has one article in a language: where a
second one would come into it, nothing is linked. Better no link than a wrong one.
"""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

import apsw

from nam_reader.library.common_ground import ENOUGH, Ground, same_author, similar_length
from nam_reader.library.places import is_front, is_numbered, place_of
from nam_reader.model import Kind
from nam_reader.text.articles import make_uid

MOST_ALTERNATES = 40  # of one article
MOST_OF_DAY = 60  # articles: a day that more have says nothing
DAYS_APART = 90  # of two articles at one place
MARGIN = 0.15  # by which the best of several must be better than the next

_COLUMNS = "id, language, published, url, source, authors, words"
_UNLINKED = f"""
SELECT {_COLUMNS} FROM unlinked JOIN article ON id = article_id
WHERE kind <> 'digest' AND language <> '' AND article_id IN (SELECT value FROM json_each(?))"""
_THESE = f"""
SELECT {_COLUMNS} FROM article
WHERE kind <> 'digest' AND language <> '' AND id IN (SELECT value FROM json_each(?))"""
_NAMED = """
SELECT article.id FROM alternate JOIN article USING (identity) WHERE article_id = ?1
UNION SELECT alias.article_id FROM alternate JOIN alias USING (identity) WHERE alternate.article_id = ?1
UNION SELECT article_id FROM alternate WHERE identity = (SELECT identity FROM article WHERE id = ?1)
UNION SELECT alternate.article_id FROM alias JOIN alternate USING (identity) WHERE alias.article_id = ?1"""
_AT_PLACE = "SELECT article_id FROM translation WHERE place = ? AND article_id <> ?"
_OF_DAY = f"""
SELECT {_COLUMNS} FROM article
WHERE hidden IN (0, 1) AND published = ? AND kind = 'article' AND language <> '' LIMIT {MOST_OF_DAY + 1}"""
_WORK = """
SELECT id, language FROM article WHERE id = ?1
UNION SELECT id, language FROM translation AS own JOIN translation AS every USING (work)
    JOIN article ON id = every.article_id WHERE own.article_id = ?1"""
_PUT = """
INSERT INTO translation(article_id, work) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET work = excluded.work"""
_PUT_PLACE = """
INSERT INTO translation(article_id, place) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET place = excluded.place"""


class _Piece(NamedTuple):
    """What is compared of an article."""

    id: int
    language: str
    published: str | None
    url: str | None
    source: str
    authors: str
    words: int


def note(connection: apsw.Connection, article_id: int, alternates: Sequence[tuple[str, str]]) -> bool:
    """Keep the translations that an article's page names; tell whether there was a new one among them.

    Pages of some sites name the front page of each language: that is no translation of them.
    """
    if not alternates:
        return False
    before = connection.total_changes()
    for language, url in alternates[:MOST_ALTERNATES]:
        if is_front(url):
            continue
        identity = make_uid(url=url, source="", title="", published=None, kind=Kind.ARTICLE)
        connection.execute(
            "INSERT OR IGNORE INTO alternate VALUES (?, ?, ?, ?)", (article_id, identity, language, url)
        )
    return connection.total_changes() != before


def mark(connection: apsw.Connection, article_id: int) -> None:
    """Have an article compared with others when there is time; see ``link_some``."""
    connection.execute("INSERT OR IGNORE INTO unlinked VALUES (?)", (article_id,))


def forget(connection: apsw.Connection, article_id: int) -> None:
    """Take an article from among its translations: it is not what it was."""
    connection.execute("DELETE FROM translation WHERE article_id = ?", (article_id,))


def link_some(connection: apsw.Connection, limit: int) -> int:
    """Link some of the articles that have not been compared yet; inside the caller's transaction.

    Returns how many it has looked at; 0 says that there was nothing to do.
    """
    numbers = json.dumps(
        [row[0] for row in connection.execute("SELECT article_id FROM unlinked LIMIT ?", (limit,))]
    )
    pieces = [_Piece(*row) for row in connection.execute(_UNLINKED, (numbers,))]
    linking = _Linking(connection)
    for way in (linking.by_name, linking.by_place, linking.by_content):
        for piece in pieces:
            way(piece)
    connection.execute(
        "DELETE FROM unlinked WHERE article_id IN (SELECT value FROM json_each(?))", (numbers,)
    )
    return len(json.loads(numbers))


class _Linking:
    """One go at linking articles; what it has read of a day and of texts is kept until its end."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._any_named = bool(connection.execute("SELECT EXISTS (SELECT 1 FROM alternate)").get)
        self._days: dict[str, list[_Piece]] = {}
        self._grounds: dict[int, Ground] = {}
        self._shared: dict[tuple[int, int], float] = {}

    def by_name(self, piece: _Piece) -> None:
        """Link an article with those that its page names as its translations, or that name it."""
        if not self._any_named:
            return
        for other in self._pieces(self._connection.execute(_NAMED, (piece.id,)).fetchall()):
            self._unite(piece, other)

    def by_place(self, piece: _Piece) -> None:
        """Note where on its site an article stands, and link it with those that stand there too."""
        place = place_of(piece.url) if piece.url else None
        if place is None:
            return
        self._connection.execute(_PUT_PLACE, (piece.id, place))
        for other in self._pieces(self._connection.execute(_AT_PLACE, (place, piece.id)).fetchall()):
            apart = _days_apart(piece.published, other.published)
            close = apart is None or apart <= DAYS_APART
            if apart == 0 or (close and not is_numbered(place)):
                self._unite(piece, other)

    def by_content(self, piece: _Piece) -> None:
        """Link an article with the one in each other language that can be nothing but its translation."""
        for language in {other.language for other in self._rivals(piece, piece.language, same=False)}:
            best = self._best(piece, language)
            if best is not None and self._best(best, piece.language) == piece:
                self._unite(piece, best)

    def _best(self, piece: _Piece, language: str) -> _Piece | None:
        """Return the article in a language that has far more in common with one than any other has."""
        found = [(self._in_common(piece, other), other) for other in self._rivals(piece, language, same=True)]
        ranked = sorted(found, key=lambda one: -one[0])
        if not ranked or ranked[0][0] < ENOUGH:
            return None
        clear = len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= MARGIN
        return ranked[0][1] if clear else None

    def _in_common(self, one: _Piece, other: _Piece) -> float:
        pair = min(one.id, other.id), max(one.id, other.id)
        if pair not in self._shared:
            self._shared[pair] = self._ground(one).shared(self._ground(other))
        return self._shared[pair]

    def _rivals(self, piece: _Piece, language: str, *, same: bool) -> Iterator[_Piece]:
        """Yield the articles of one day, author and publisher, in this language or in any other."""
        for other in self._of_day(piece.published or ""):
            if (
                other.id != piece.id
                and (other.language == language) is same
                and other.language != piece.language
                and similar_length(piece.words, other.words)
                and _same_publisher(piece, other)
                and _same_author(piece.authors, other.authors)
            ):
                yield other

    def _of_day(self, day: str) -> list[_Piece]:
        """Return the articles of a day, if there are such of two languages and not too many."""
        if len(day) != len("2024-04-17"):
            return []
        if day not in self._days:
            found = [_Piece(*row) for row in self._connection.execute(_OF_DAY, (day,))]
            telling = len(found) <= MOST_OF_DAY and len({piece.language for piece in found}) > 1
            self._days[day] = found if telling else []
        return self._days[day]

    def _ground(self, piece: _Piece) -> Ground:
        if piece.id not in self._grounds:
            text = self._connection.execute("SELECT text FROM body WHERE article_id = ?", (piece.id,)).get
            self._grounds[piece.id] = Ground(str(text))
        return self._grounds[piece.id]

    def _pieces(self, found: list[tuple[Any, ...]]) -> list[_Piece]:
        if not found:
            return []
        numbers = json.dumps([row[0] for row in found])
        return [_Piece(*row) for row in self._connection.execute(_THESE, (numbers,))]

    def _unite(self, one: _Piece, other: _Piece) -> None:
        """Make one work of two, unless it would have two articles in one language."""
        members: dict[Any, Any] = {}  # number → language
        for piece in (one, other):
            members.update({row[0]: row[1] for row in self._connection.execute(_WORK, (piece.id,))})
        if len(set(members.values())) == len(members) > 1:
            work = min(members)
            self._connection.executemany(_PUT, ((number, work) for number in members))


@lru_cache(maxsize=2_000)
def _same_author(one: str, other: str) -> bool:
    return same_author(json.loads(one), json.loads(other))


def _same_publisher(one: _Piece, other: _Piece) -> bool:
    if one.source and one.source.casefold() == other.source.casefold():
        return True
    places = [place_of(piece.url) if piece.url else None for piece in (one, other)]
    hosts = [place.partition("/")[0] for place in places if place]
    return len(hosts) == len(places) and hosts[0] == hosts[1]


def _days_apart(one: str | None, other: str | None) -> int | None:
    """Return how many days lie between two dates; None where that is not known."""
    try:
        return abs((date.fromisoformat(one or "") - date.fromisoformat(other or "")).days)
    except ValueError:
        return None
