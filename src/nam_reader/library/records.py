"""Writes articles: each function one change of the tables, with all that hangs on it."""

# The SQL below is put together from our own constants alone; every value is bound.
# ruff: noqa: S608

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import apsw

from nam_reader.library import translations
from nam_reader.library.bodies import BodyQueue
from nam_reader.library.candidates import Stored
from nam_reader.library.columns import ARTICLE_COLUMNS, whole_article
from nam_reader.library.images import ImageShelf, names_in
from nam_reader.library.indexing import State, article_entry, entry_of
from nam_reader.library.rows import METADATA_COLUMNS, Metadata, metadata, packed
from nam_reader.model import Article
from nam_reader.text.articles import make_uid
from nam_reader.text.titles import normalise_title

if TYPE_CHECKING:
    from nam_reader.lexicon.entry import IndexEntry

_MARKS = "?, " * len(Metadata._fields)
# With its entry, which is written in the same transaction, an article counts as indexed from the first.
_ADD = f"""INSERT INTO article({METADATA_COLUMNS}, uid, identity, ordinal, revision, added_at, indexed)
           VALUES ({_MARKS} ?, ?, ?, ?, ?, ?)"""
_CHANGE = f"UPDATE article SET ({METADATA_COLUMNS}, revision, merged) = ({_MARKS} ?, ?) WHERE id = ?"
_KEEP_OLD = """INSERT INTO revision(uid, revision, title, text, html, replaced_at, aside)
               SELECT uid, revision, title, text, html, ?, ?
               FROM article JOIN body ON article_id = id WHERE id = ?
               ON CONFLICT(uid, revision) DO UPDATE
               SET replaced_at = excluded.replaced_at, aside = max(aside, excluded.aside)"""
_KEEP_OTHER = """INSERT INTO revision(uid, revision, title, text, html, replaced_at, aside)
                 VALUES (?, ?, ?, ?, ?, ?, 1) ON CONFLICT(uid, revision) DO UPDATE SET aside = 1"""


class Records:
    """The articles of one library, to be written; inside the caller's transaction."""

    def __init__(self, connection: apsw.Connection, bodies: BodyQueue) -> None:
        self._connection = connection
        self._bodies = bodies
        self.images = ImageShelf(connection)

    # --- reading what is to be compared -----------------------------------------------------------------

    def whole(self, stored: Stored) -> Article:
        """Return an article with its long texts."""
        row = self._connection.execute(
            f"SELECT {ARTICLE_COLUMNS} FROM article JOIN body ON article_id = id WHERE id = ?", (stored.id,)
        ).fetchone()
        if row is None:
            raise LookupError(stored.uid)  # a bug: every article has a body
        return whole_article(row)

    def text(self, stored: Stored) -> str:
        """Return an article's reading text."""
        return str(self._connection.execute("SELECT text FROM body WHERE article_id = ?", (stored.id,)).get)

    def html(self, stored: Stored) -> str:
        """Return an article's body."""
        return str(self._connection.execute("SELECT html FROM body WHERE article_id = ?", (stored.id,)).get)

    def has_aside(self, stored: Stored, revision: str) -> bool:
        """Tell whether a text has lost against another one of the article."""
        found = self._connection.execute(
            "SELECT aside FROM revision WHERE uid = ? AND revision = ?", (stored.uid, revision)
        )
        return bool(found.get)

    # --- writing ----------------------------------------------------------------------------------------

    def add(
        self, article: Article, fresh: Metadata, ordinal: int, entry: IndexEntry | None, *, index: bool
    ) -> str:
        """Put in a new article; return its uid, which ``ordinal`` tells apart from others of its identity."""
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
        state = _state(entry, index=index)
        self._connection.execute(_ADD, (*fresh, uid, article.uid, ordinal, article.revision, _now(), state))
        number = self._connection.last_insert_rowid()
        self._bodies.add(number, article.text, article.body)
        if index:
            self._bodies.index(number, entry or article_entry(article))
        if names_in(article.body):
            self.images.attach(number, article.body)
        translations.note(self._connection, number, article.alternates)
        translations.mark(self._connection, number)
        return uid

    def describe(
        self, stored: Stored, fresh: Metadata, *, merged: bool, entry: IndexEntry | None = None
    ) -> None:
        """Change what is known of an article beside its text; the index follows where it holds any of it."""
        self._connection.execute(_CHANGE, (*fresh, stored.revision, merged, stored.id))
        if not stored.hidden and not self._is_indexed(stored):
            self._bodies.index(stored.id, entry or _entry_of(fresh, self.text(stored)))
        self._note_move(stored, fresh)

    def show(self, stored: Stored, html: str) -> None:
        """Put another body of the same reading text in the place of an article's."""
        self._connection.execute("UPDATE body SET html = ? WHERE article_id = ?", (html, stored.id))
        self.images.attach(stored.id, html)

    def revise(
        self,
        stored: Stored,
        article: Article,
        fresh: Metadata,
        entry: IndexEntry | None,
        *,
        lost: bool,
    ) -> None:
        """Put a new text in the place of an article's old one, which stays as a revision.

        ``lost`` says that the old one is not older but less full: the article is then one of several files.
        """
        self._connection.execute(_KEEP_OLD, (_now(), lost, stored.id))
        # Without its body the article is not in the index: it goes out once and comes in once.
        self._connection.execute("DELETE FROM body WHERE article_id = ?", (stored.id,))
        self._connection.execute(_CHANGE, (*fresh, article.revision, stored.merged or lost, stored.id))
        self._bodies.add(stored.id, article.text, article.body)
        if not stored.hidden:
            known = entry if is_entry_of(article, fresh) else None
            self._bodies.index(stored.id, known or _entry_of(fresh, article.text))
        self.images.attach(stored.id, article.body)
        self._note_move(stored, fresh)

    def set_aside(self, stored: Stored, article: Article) -> None:
        """Keep a text that is less full than the one an article has."""
        self._connection.execute(
            _KEEP_OTHER,
            (stored.uid, article.revision, article.title, article.text, article.body, _now()),
        )

    def join(self, stored: Stored, article: Article) -> bool:
        """Remember that a file's article is a stored one, and what it names; tell whether that was new."""
        before = self._connection.total_changes()
        if article.uid != stored.identity:
            self._connection.execute("INSERT OR IGNORE INTO alias VALUES (?, ?)", (article.uid, stored.id))
        if translations.note(self._connection, stored.id, article.alternates):
            translations.mark(self._connection, stored.id)
        return self._connection.total_changes() != before

    def _is_indexed(self, stored: Stored) -> bool:
        return bool(self._connection.execute("SELECT indexed FROM article WHERE id = ?", (stored.id,)).get)

    def _note_move(self, stored: Stored, fresh: Metadata) -> None:
        """See that an article is compared anew with others where it has another URL or language."""
        if (stored.metadata.url, stored.metadata.language) != (fresh.url, fresh.language):
            translations.forget(self._connection, stored.id)
            translations.mark(self._connection, stored.id)


def metadata_of(article: Article) -> Metadata:
    """Return what the library keeps of an article beside its text."""
    return metadata(article, normalise_title(article.title))


def is_entry_of(article: Article, fresh: Metadata) -> bool:
    """Tell whether what was made for the index of a file's article holds for these data too."""
    return (fresh.authors, fresh.language) == (packed(article.authors), article.language)


def _entry_of(fresh: Metadata, text: str) -> IndexEntry:
    return entry_of(fresh.title, fresh.byline, json.loads(fresh.authors), text, fresh.language)


def _state(entry: IndexEntry | None, *, index: bool) -> int:
    """Return how an article will stand in the index at the end of the transaction."""
    if not index:
        return State.ABSENT
    return State.KEYED if entry is None or entry.keyed else State.WORDS


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
