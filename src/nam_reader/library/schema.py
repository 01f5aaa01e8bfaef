"""The shape of library.db: its tables, the full-text index over them, and the triggers that keep it right."""

from __future__ import annotations

from pathlib import Path

import apsw

from nam_reader.database import Access, connect, migrate

# A list page reads `article` alone; the long texts stay in `body`. The view joins the two and leaves hidden
# digests out: it is what the index is an index of, so that a hidden digest costs a search nothing, and so
# that every trigger says the same thing: take the old row of the view out, put the new row of the view in.
# Segments are merged by ArticleStore.tidy after an import, not by the index in the middle of one.
_FIRST = """
CREATE TABLE article(
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    identity TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    authors TEXT NOT NULL,
    byline TEXT NOT NULL,
    source TEXT NOT NULL,
    url TEXT,
    published TEXT,
    language TEXT NOT NULL,
    topics TEXT NOT NULL,
    words INTEGER NOT NULL,
    revision TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    added_at TEXT NOT NULL,
    UNIQUE (identity, ordinal)
) STRICT;
CREATE INDEX article_by_date ON article(hidden, published DESC, title_key);
CREATE INDEX article_by_date_rising ON article(hidden, published IS NULL, published, title_key);
CREATE INDEX article_by_title ON article(hidden, title_key, published DESC);
CREATE INDEX article_by_number ON article(hidden);
CREATE INDEX article_digests ON article(id) WHERE kind = 'digest';

CREATE TABLE body(
    article_id INTEGER PRIMARY KEY REFERENCES article(id),
    text TEXT NOT NULL,
    html TEXT NOT NULL
) STRICT;

CREATE TABLE revision(
    uid TEXT NOT NULL,
    revision TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    PRIMARY KEY (uid, revision)
) STRICT;

CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE VIEW article_text(id, title, author, text) AS
    SELECT a.id, a.title, a.byline || ' ' || a.authors, b.text
    FROM article AS a JOIN body AS b ON b.article_id = a.id
    WHERE a.hidden = 0;

CREATE VIRTUAL TABLE article_fts USING fts5(
    title, author, text,
    content='article_text', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO article_fts(article_fts, rank) VALUES ('hashsize', 16777216);
INSERT INTO article_fts(article_fts, rank) VALUES ('automerge', 0);

CREATE TRIGGER body_added AFTER INSERT ON body BEGIN
    INSERT INTO article_fts(rowid, title, author, text)
        SELECT id, title, author, text FROM article_text WHERE id = new.article_id;
END;
CREATE TRIGGER body_going BEFORE DELETE ON body BEGIN
    INSERT INTO article_fts(article_fts, rowid, title, author, text)
        SELECT 'delete', id, title, author, text FROM article_text WHERE id = old.article_id;
END;
CREATE TRIGGER body_changing BEFORE UPDATE OF text ON body WHEN old.text IS NOT new.text BEGIN
    INSERT INTO article_fts(article_fts, rowid, title, author, text)
        SELECT 'delete', id, title, author, text FROM article_text WHERE id = old.article_id;
END;
CREATE TRIGGER body_changed AFTER UPDATE OF text ON body WHEN old.text IS NOT new.text BEGIN
    INSERT INTO article_fts(rowid, title, author, text)
        SELECT id, title, author, text FROM article_text WHERE id = new.article_id;
END;
CREATE TRIGGER article_going BEFORE DELETE ON article BEGIN
    DELETE FROM body WHERE article_id = old.id;
END;
CREATE TRIGGER article_changing BEFORE UPDATE OF title, authors, byline, hidden ON article
    WHEN (old.title, old.authors, old.byline, old.hidden)
        IS NOT (new.title, new.authors, new.byline, new.hidden) BEGIN
    INSERT INTO article_fts(article_fts, rowid, title, author, text)
        SELECT 'delete', id, title, author, text FROM article_text WHERE id = old.id;
END;
CREATE TRIGGER article_changed AFTER UPDATE OF title, authors, byline, hidden ON article
    WHEN (old.title, old.authors, old.byline, old.hidden)
        IS NOT (new.title, new.authors, new.byline, new.hidden) BEGIN
    INSERT INTO article_fts(rowid, title, author, text)
        SELECT id, title, author, text FROM article_text WHERE id = new.id;
END;
"""

CHECKPOINT_PAGES = 10_000  # 40 MB of log: an import writes a page that it changes often to the file only once

MIGRATIONS: tuple[str, ...] = (_FIRST,)
"""Append-only: a step's number is its place in the list, from 1, and the schema version it leads to."""


def open_library(path: Path) -> apsw.Connection:
    """Open a library for writing, making it or bringing it to the newest schema.

    Raises LibraryError where that cannot be done, LibraryTooNewError where a newer program made it.
    """
    connection = connect(path, Access.WRITE)
    try:
        connection.wal_autocheckpoint(CHECKPOINT_PAGES)
        migrate(connection, path, MIGRATIONS)
    except BaseException:
        connection.close()
        raise
    return connection
