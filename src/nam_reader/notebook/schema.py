"""The tables of notebook.db, step by step, and the way it is opened for writing.

Nothing here points at a row of library.db: the library can be replaced under the notebook.
"""

from __future__ import annotations

from pathlib import Path

import apsw

from nam_reader.database import Access, connect, migrate

_FIRST = """
CREATE TABLE annotation (
    number INTEGER PRIMARY KEY,          -- ties annotation_fts to this table; means nothing outside this file
    id TEXT NOT NULL UNIQUE,             -- a UUID
    article_uid TEXT NOT NULL,
    article TEXT NOT NULL CHECK (json_valid(article)),  -- what a citation needs, kept with the note
    revision TEXT NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    start INTEGER NOT NULL,              -- code points of the reading text of that revision
    "end" INTEGER NOT NULL,
    colour TEXT NOT NULL,
    note TEXT NOT NULL,                  -- Markdown
    created TEXT NOT NULL,               -- ISO 8601, UTC
    modified TEXT NOT NULL,
    deleted TEXT                         -- when it was put into the bin
) STRICT;
CREATE INDEX annotation_article ON annotation (article_uid, start) WHERE deleted IS NULL;

CREATE TABLE tag (
    annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
    folded TEXT NOT NULL,                -- what makes two spellings one tag
    name TEXT NOT NULL,                  -- as it was typed
    place INTEGER NOT NULL,              -- their order
    PRIMARY KEY (annotation, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_folded ON tag (folded);

CREATE TABLE reading (
    uid TEXT PRIMARY KEY,
    position INTEGER NOT NULL DEFAULT 0, -- a code point of the reading text
    read INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE annotation_fts USING fts5 (
    quote, note, tags, title, tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO annotation_fts (annotation_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER annotation_added AFTER INSERT ON annotation BEGIN
    INSERT INTO annotation_fts (rowid, quote, note, tags, title)
    VALUES (new.number, new.exact, new.note, '', new.article ->> 'title');
END;
CREATE TRIGGER annotation_changed AFTER UPDATE OF exact, note, article ON annotation BEGIN
    UPDATE annotation_fts SET quote = new.exact, note = new.note, title = new.article ->> 'title'
    WHERE rowid = new.number;
END;
CREATE TRIGGER annotation_removed AFTER DELETE ON annotation BEGIN
    DELETE FROM annotation_fts WHERE rowid = old.number;
END;
CREATE TRIGGER tag_added AFTER INSERT ON tag BEGIN
    UPDATE annotation_fts
    SET tags = (SELECT group_concat(name, char(10)) FROM tag WHERE annotation = new.annotation)
    WHERE rowid = new.annotation;
END;
CREATE TRIGGER tag_removed AFTER DELETE ON tag BEGIN
    UPDATE annotation_fts
    SET tags = (SELECT coalesce(group_concat(name, char(10)), '') FROM tag WHERE annotation = old.annotation)
    WHERE rowid = old.annotation;
END;
"""

# What is typed into the search box is nobody else's business: of the history only the order is kept.
_SECOND = """
CREATE TABLE saved_search (
    id TEXT PRIMARY KEY,                 -- a UUID
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    created TEXT NOT NULL                -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;

CREATE TABLE search_history (
    query TEXT PRIMARY KEY,
    place INTEGER NOT NULL               -- the latest has the highest
) STRICT, WITHOUT ROWID;
"""

# Tags as they are shown, beside the table that they are found by.
TAGS_ANEW = """
UPDATE annotation
SET tags = (SELECT group_concat(name, char(10) ORDER BY place) FROM tag WHERE annotation = number)
WHERE number IN (SELECT annotation FROM tag)"""

# `version` holds the hash of every version of an annotation that this notebook has ever had: a merge can tell
# by them what is news. `gone` is what is left of annotations once the bin is emptied: they do not come back.
# The words of an annotation are indexed anew only where they have changed: with secure-delete that takes
# longer than all the rest.
_THIRD = f"""
ALTER TABLE annotation ADD COLUMN style TEXT NOT NULL DEFAULT 'highlight';
ALTER TABLE annotation ADD COLUMN about TEXT NOT NULL DEFAULT 'quote';
ALTER TABLE annotation ADD COLUMN author TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN rival TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN tags TEXT NOT NULL DEFAULT '';  -- in their order, one a line
{TAGS_ANEW};

DROP TRIGGER annotation_added;
DROP TRIGGER annotation_changed;
DROP TRIGGER tag_added;
DROP TRIGGER tag_removed;
CREATE TRIGGER annotation_added AFTER INSERT ON annotation BEGIN
    INSERT INTO annotation_fts (rowid, quote, note, tags, title)
    VALUES (new.number, new.exact, new.note, new.tags, new.article ->> 'title');
END;
CREATE TRIGGER annotation_changed AFTER UPDATE ON annotation
WHEN (old.exact, old.note, old.tags, old.article ->> 'title')
    IS NOT (new.exact, new.note, new.tags, new.article ->> 'title')
BEGIN
    UPDATE annotation_fts
    SET quote = new.exact, note = new.note, tags = new.tags, title = new.article ->> 'title'
    WHERE rowid = new.number;
END;

CREATE TABLE version (
    annotation TEXT NOT NULL,            -- a UUID
    hash TEXT NOT NULL,
    PRIMARY KEY (annotation, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE gone (
    annotation TEXT PRIMARY KEY,         -- a UUID
    deleted TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
    annotation INTEGER NOT NULL REFERENCES annotation (number) ON DELETE CASCADE,
    target TEXT NOT NULL,                -- an article's uid or an annotation's id: what its note names
    PRIMARY KEY (annotation, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target);

CREATE TABLE collection (
    id TEXT PRIMARY KEY,                 -- a UUID
    name TEXT NOT NULL,
    created TEXT NOT NULL                -- ISO 8601, UTC
) STRICT, WITHOUT ROWID;
CREATE TABLE collection_article (
    collection TEXT NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
    uid TEXT NOT NULL,
    PRIMARY KEY (collection, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_article_uid ON collection_article (uid);

ALTER TABLE reading ADD COLUMN furthest INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reading ADD COLUMN opened TEXT NOT NULL DEFAULT '';

CREATE TABLE preference (
    name TEXT PRIMARY KEY,               -- meanings of colours, whose notebook it is, whether history is kept
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""  # noqa: S608 -- our own words

MIGRATIONS: tuple[str, ...] = (_FIRST, _SECOND, _THIRD)
"""Append-only: a step's number is its place in the list, from 1, and the schema version it leads to."""


def open_notebook(path: Path) -> apsw.Connection:
    """Open a notebook for writing, making it where there is none, and bring it to the newest schema.

    Raises LibraryError where that cannot be done.
    """
    connection = connect(path, Access.WRITE, precious=True)
    try:
        migrate(connection, path, MIGRATIONS)
    except BaseException:
        connection.close()
        raise
    return connection
