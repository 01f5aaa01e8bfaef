"""Where an article that comes in belongs: is it new, a new revision of one that is here, or nothing new?"""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import apsw

from nam_reader.library.bodies import BodyQueue
from nam_reader.library.indexing import State, article_entry
from nam_reader.library.outcome import Outcome
from nam_reader.library.rows import METADATA_COLUMNS, metadata
from nam_reader.model import Article
from nam_reader.text.articles import make_uid, normalise_title
from nam_reader.text.blocks import parse_blocks

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

_FIND = f"""SELECT id, uid, ordinal, revision, hidden, {METADATA_COLUMNS}
            FROM article WHERE identity = ? ORDER BY ordinal"""
# With its entry, which is written in the same transaction, an article counts as indexed (1) from the first.
_ADD = f"""INSERT INTO article({METADATA_COLUMNS}, uid, identity, ordinal, revision, added_at, indexed)
           VALUES ({"?, " * (METADATA_COLUMNS.count(",") + 1)} ?, ?, ?, ?, ?, ?)"""
_CHANGE = f"""UPDATE article SET ({METADATA_COLUMNS}, revision)
              = ({"?, " * (METADATA_COLUMNS.count(",") + 1)} ?) WHERE id = ?"""
_KEEP_OLD = """INSERT INTO revision(uid, revision, title, text, html, replaced_at)
               SELECT uid, revision, title, text, html, ?
               FROM article JOIN body ON article_id = id WHERE id = ?
               ON CONFLICT(uid, revision) DO UPDATE SET replaced_at = excluded.replaced_at"""
_KEEP_OTHER = "INSERT OR IGNORE INTO revision VALUES (?, ?, ?, ?, ?, ?, 1)"


@dataclass(frozen=True, slots=True)
class _Sibling:
    """A stored article of the same identity: the same URL, or the same source, title and date."""

    id: int
    uid: str
    ordinal: int
    revision: str
    hidden: int
    metadata: tuple[apsw.SQLiteValue, ...]


class Shelving:
    """Decides for each article, and writes it."""

    def __init__(self, connection: apsw.Connection, bodies: BodyQueue) -> None:
        self._connection = connection
        self._bodies = bodies

    def save(
        self, article: Article, claimed: set[str], entry: IndexEntry | None, *, index: bool = True
    ) -> tuple[str, Outcome]:
        """Take an article in and claim its uid; see ArticleStore.save."""
        siblings = self._siblings(article.uid)
        if siblings:
            self._bodies.flush()  # theirs may be among those held back
        same = next((sibling for sibling in siblings if sibling.revision == article.revision), None)
        free = [sibling for sibling in siblings if sibling.uid not in claimed]
        if same is not None:
            uid = same.uid
            # Of two files with one text, the first of a run speaks for its source, language and so on:
            # else a second import would change them to and fro.
            outcome = Outcome.UNCHANGED if uid in claimed else self._refresh(same, article, entry)
        elif free:
            nearest = self._nearest(free, article)
            uid, outcome = nearest.uid, self._revise(nearest, article, entry)
        elif siblings and article.url:
            uid, outcome = siblings[0].uid, self._keep_aside(siblings[0], article)
        else:
            ordinal = 1 + max((each.ordinal for each in siblings), default=0)
            uid, outcome = self._add(article, ordinal, entry, index)
        claimed.add(uid)
        return uid, outcome

    def _siblings(self, identity: str) -> list[_Sibling]:
        found = self._connection.execute(_FIND, (identity,))
        return [_Sibling(row[0], row[1], row[2], row[3], row[4], row[5:]) for row in found]

    def _add(
        self, article: Article, ordinal: int, entry: IndexEntry | None, index: bool
    ) -> tuple[str, Outcome]:
        uid = article.uid
        if ordinal > 1:
            uid = make_uid(
                url=article.url,
                source=article.source,
                title=article.title,
                published=article.published,
                kind=article.kind,
                ordinal=ordinal,
            )
        self._connection.execute(
            _ADD,
            (
                *_metadata(article),
                uid,
                article.uid,
                ordinal,
                article.revision,
                _now(),
                _state(entry, index=index),
            ),
        )
        number = self._connection.last_insert_rowid()
        self._bodies.add(number, article.text, article.body)
        if index:
            self._bodies.index(number, entry or article_entry(article))
        return uid, Outcome.ADDED

    def _refresh(self, sibling: _Sibling, article: Article, entry: IndexEntry | None) -> Outcome:
        """Bring what is not text up to date; the index is left alone unless something in it changed."""
        fresh = _metadata(article)
        html = str(self._connection.execute("SELECT html FROM body WHERE article_id = ?", (sibling.id,)).get)
        same_body = html == article.body or parse_blocks(html) == parse_blocks(article.body)
        if same_body and sibling.metadata == fresh:
            return Outcome.UNCHANGED
        if sibling.metadata != fresh:
            self._connection.execute(_CHANGE, (*fresh, article.revision, sibling.id))
            if not sibling.hidden and not self._is_indexed(sibling.id):
                self._bodies.index(sibling.id, entry or article_entry(article))
        if not same_body:
            self._connection.execute(
                "UPDATE body SET html = ? WHERE article_id = ?", (article.body, sibling.id)
            )
        return Outcome.UPDATED

    def _is_indexed(self, number: int) -> bool:
        return bool(self._connection.execute("SELECT indexed FROM article WHERE id = ?", (number,)).get)

    def _revise(self, sibling: _Sibling, article: Article, entry: IndexEntry | None) -> Outcome:
        """Put a new text in the place of the old one, which is kept as a former revision."""
        self._connection.execute(_KEEP_OLD, (_now(), sibling.id))
        # Without its body the article is not in the index: it goes out once and comes in once.
        self._connection.execute("DELETE FROM body WHERE article_id = ?", (sibling.id,))
        self._connection.execute(_CHANGE, (*_metadata(article), article.revision, sibling.id))
        self._bodies.add(sibling.id, article.text, article.body)
        if not sibling.hidden:
            self._bodies.index(sibling.id, entry or article_entry(article))
        return Outcome.UPDATED

    def _keep_aside(self, sibling: _Sibling, article: Article) -> Outcome:
        """Keep a second text that one run has for a URL: one article a URL, the first is shown."""
        self._connection.execute(
            _KEEP_OTHER,
            (sibling.uid, article.revision, article.title, article.text, article.body, _now()),
        )
        return Outcome.UNCHANGED

    def _nearest(self, siblings: list[_Sibling], article: Article) -> _Sibling:
        """Return the sibling that has most words in common with an article."""
        if len(siblings) == 1:
            return siblings[0]
        words = set(article.text.split())

        def common(sibling: _Sibling) -> float:
            text = str(
                self._connection.execute("SELECT text FROM body WHERE article_id = ?", (sibling.id,)).get
            )
            others = set(text.split())
            return len(words & others) / (len(words | others) or 1)

        return max(siblings, key=common)


def _state(entry: IndexEntry | None, *, index: bool) -> int:
    """Return how an article will stand in the index at the end of the transaction."""
    if not index:
        return State.ABSENT
    return State.KEYED if entry is None or entry.keyed else State.WORDS


def _metadata(article: Article) -> tuple[str | int | None, ...]:
    return metadata(article, normalise_title(article.title))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
