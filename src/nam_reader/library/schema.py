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

# The index holds the words of a text and, behind them, the keys of their families and names, which nobody but
# the lexicon can make. So it is contentless: the store writes a row into it together with the article, and
# triggers only ever take rows out, when what they were made of changes. `article.indexed` says whether an
# article's row is there (indexing.State): 0 no, 1 yes, 2 yes but made with an older lexicon, 3 its words
# only; all but 1 are indexed anew by ArticleStore.index_pending.
# `vocabulary` and `best` are brought up to date by ArticleStore.tidy; `unlisted` are the articles whose words
# are not in the vocabulary yet.
_SECOND = """
DROP TRIGGER body_added;
DROP TRIGGER body_going;
DROP TRIGGER body_changing;
DROP TRIGGER body_changed;
DROP TRIGGER article_changing;
DROP TRIGGER article_changed;
DROP TABLE article_fts;
DROP VIEW article_text;

CREATE VIRTUAL TABLE article_fts USING fts5(
    title, author, text,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
);
INSERT INTO article_fts(article_fts, rank) VALUES ('hashsize', 16777216);
INSERT INTO article_fts(article_fts, rank) VALUES ('automerge', 0);

ALTER TABLE article ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_pending ON article(id) WHERE indexed <> 1 AND hidden = 0;
CREATE INDEX article_facets ON article(hidden, id, language, published, source, authors, topics);

CREATE TRIGGER body_going BEFORE DELETE ON body BEGIN
    DELETE FROM article_fts WHERE rowid = old.article_id;
    UPDATE article SET indexed = 0 WHERE id = old.article_id;
END;
CREATE TRIGGER body_changed AFTER UPDATE OF text ON body WHEN old.text IS NOT new.text BEGIN
    DELETE FROM article_fts WHERE rowid = old.article_id;
    UPDATE article SET indexed = 0 WHERE id = old.article_id;
END;
CREATE TRIGGER article_changed AFTER UPDATE OF title, authors, byline, language, hidden ON article
    WHEN old.indexed AND (old.title, old.authors, old.byline, old.language, old.hidden)
        IS NOT (new.title, new.authors, new.byline, new.language, new.hidden) BEGIN
    DELETE FROM article_fts WHERE rowid = old.id;
    UPDATE article SET indexed = 0 WHERE id = old.id;
END;

CREATE TABLE vocabulary(term TEXT PRIMARY KEY, docs INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE name_form(
    key TEXT NOT NULL,
    spelling TEXT NOT NULL,
    docs INTEGER NOT NULL,
    PRIMARY KEY (key, spelling)
) STRICT, WITHOUT ROWID;
CREATE TABLE best(term TEXT PRIMARY KEY, docs INTEGER NOT NULL, articles BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE unlisted(article_id INTEGER PRIMARY KEY) STRICT;
"""

# An image is there as long as an article uses it. `alias` says what an article is known by beside its own
# identity: files of other URLs or names whose text turned out to be the same. `merged` articles are made of
# more than one file, and a revision that is `aside` is a text that lost against a fuller one: neither is
# changed by files that have been here before, in whatever order they come.
# `alternate` are the translations that a page names, `place` is a URL without what tells languages apart, and
# articles of one `work` are translations of each other. `unlinked` articles have not been compared yet.
_THIRD = """
CREATE TABLE image(
    sha256 TEXT PRIMARY KEY,
    mime TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE article_image(
    article_id INTEGER NOT NULL REFERENCES article(id),
    sha256 TEXT NOT NULL REFERENCES image(sha256),
    PRIMARY KEY (article_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_image_users ON article_image(sha256);
CREATE TRIGGER article_image_gone AFTER DELETE ON article_image BEGIN
    DELETE FROM image WHERE sha256 = old.sha256
        AND NOT EXISTS (SELECT 1 FROM article_image WHERE sha256 = old.sha256);
END;

ALTER TABLE article ADD COLUMN merged INTEGER NOT NULL DEFAULT 0;
ALTER TABLE revision ADD COLUMN aside INTEGER NOT NULL DEFAULT 0;
CREATE TABLE alias(
    identity TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article(id),
    PRIMARY KEY (identity, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_of_article ON alias(article_id);

CREATE TABLE alternate(
    article_id INTEGER NOT NULL REFERENCES article(id),
    identity TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (article_id, identity)
) STRICT, WITHOUT ROWID;
CREATE INDEX alternate_of_article ON alternate(identity);
CREATE TABLE translation(
    article_id INTEGER PRIMARY KEY REFERENCES article(id),
    place TEXT,
    work INTEGER
) STRICT;
CREATE INDEX translation_place ON translation(place) WHERE place IS NOT NULL;
CREATE INDEX translation_work ON translation(work) WHERE work IS NOT NULL;
CREATE TABLE unlinked(article_id INTEGER PRIMARY KEY) STRICT;
INSERT INTO unlinked SELECT id FROM article;

CREATE TRIGGER article_leaving BEFORE DELETE ON article BEGIN
    DELETE FROM article_image WHERE article_id = old.id;
    DELETE FROM alias WHERE article_id = old.id;
    DELETE FROM alternate WHERE article_id = old.id;
    DELETE FROM translation WHERE article_id = old.id;
    DELETE FROM unlinked WHERE article_id = old.id;
END;
"""

CHECKPOINT_PAGES = 10_000  # 40 MB of log: an import writes a page that it changes often to the file only once

MIGRATIONS: tuple[str, ...] = (_FIRST, _SECOND, _THIRD)
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
