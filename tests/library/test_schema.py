"""The schema: made once, refused when newer, and an index that is right whatever happens to the tables."""

from __future__ import annotations

import itertools
from pathlib import Path

import apsw
import pytest

from nam_reader.errors import LibraryTooNewError
from nam_reader.library import indexing
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import MIGRATIONS, open_library

ADD = """
INSERT INTO article(id, uid, identity, ordinal, kind, title, title_key, authors, byline,
                    source, language, topics, words, revision, excerpt, added_at)
VALUES (?1, 'uid' || ?1, 'uid' || ?1, 1, 'article', ?2, ?2, '["Ада"]', 'By Ада',
        '', '', '[]', 1, '', '', '')"""


TABLES = (
    *("article", "body", "revision", "meta", "vocabulary", "name_form", "best", "unlisted"),
    *("image", "article_image", "alias", "alternate", "translation", "unlinked"),
)


def check_index(connection: apsw.Connection) -> None:
    """Let SQLite compare the index with itself, and see that it has the rows that are said to be in it."""
    connection.execute("INSERT INTO article_fts(article_fts, rank) VALUES ('integrity-check', 1)")
    rows = connection.execute("SELECT id FROM article WHERE indexed ORDER BY id").fetchall()
    assert connection.execute("SELECT rowid FROM article_fts ORDER BY rowid").fetchall() == rows


def found(connection: apsw.Connection, expression: str) -> list[int]:
    rows = connection.execute(
        "SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY rowid", (expression,)
    )
    return [row[0] for row in rows]


def add(connection: apsw.Connection, number: int, title: str, text: str) -> None:
    connection.execute(ADD, (number, title))
    connection.execute("INSERT INTO body VALUES (?, ?, '')", (number, text))
    indexing.index_some(connection, 100)


def test_a_new_library_has_the_newest_version_and_strict_tables(library: apsw.Connection) -> None:
    assert library.pragma("user_version") == len(MIGRATIONS)
    tables = library.execute(
        "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
    )
    ours = {name: strict for name, strict in tables if not name.startswith("sqlite_")}
    assert ours == dict.fromkeys(TABLES, 1)


def test_an_empty_database_is_brought_to_the_newest_version(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    apsw.Connection(str(path)).close()
    connection = open_library(path)
    add(connection, 1, "Title", "text")
    assert found(connection, "title") == [1]
    connection.close()
    again = open_library(path)
    assert found(again, "text") == [1]
    again.close()


def test_a_newer_library_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    connection = open_library(path)
    add(connection, 1, "Title", "text")
    connection.pragma("user_version", len(MIGRATIONS) + 1)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryTooNewError, match="newer NAM Reader"):
        open_library(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_the_index_works_where_nothing_in_the_schema_is_trusted(library: apsw.Connection) -> None:
    assert library.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, -1) == 1
    assert library.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1) == 0
    add(library, 1, "Граница", "Кафе café")
    assert found(library, "граница") == found(library, "cafe") == found(library, "ада") == [1]


def test_metadata_alone_leaves_the_index_alone(library: apsw.Connection) -> None:
    add(library, 1, "Title", "some text")
    size = "SELECT count(*), sum(length(block)) FROM article_fts_data"
    before = library.execute(size).get
    library.execute("UPDATE article SET topics = '[\"x\"]', source = 's', title = title")
    library.execute("UPDATE body SET html = '<p>some text</p>', text = text")
    assert library.execute(size).get == before
    assert found(library, "some") == [1]
    library.execute("UPDATE article SET byline = 'Other'")
    assert found(library, "some") == []
    check_index(library)


CHANGES = {
    "title": "UPDATE article SET title = 'gamma' WHERE id = 1",
    "authors": "UPDATE article SET authors = '[]', byline = 'gamma delta', title = title WHERE id = 1",
    "text": "UPDATE body SET text = 'gamma ' || text WHERE article_id = 1",
    "same": "UPDATE body SET text = text WHERE article_id = 1",
    "hide or show": "UPDATE article SET hidden = 1 - hidden",
    "all": "UPDATE article SET title = 'x', authors = '[\"delta\"]', byline = 'x', hidden = 1 WHERE id <> 1",
    "delete": "DELETE FROM article WHERE id = 1",
    "no body": "DELETE FROM body",
    "again": "INSERT OR IGNORE INTO body SELECT id, 'delta more', '' FROM article",
}
SHOWN = """SELECT id, title, byline, authors, text FROM article JOIN body ON article_id = id
           WHERE hidden = 0 ORDER BY id"""


def test_the_index_never_says_what_is_no_longer_so(library: apsw.Connection) -> None:
    for changes in itertools.product(CHANGES, repeat=3):
        library.execute("BEGIN")
        add(library, 1, "Alpha", "beta and more")
        add(library, 2, "Beta", "alpha and more")
        for change in changes:
            library.execute(CHANGES[change])
            check_index(library)
            shown = {row[0]: " ".join(row[1:]).casefold() for row in library.execute(SHOWN)}
            for word in ("alpha", "beta", "gamma", "delta", "more"):
                assert all(word in shown[number] for number in found(library, word))
        indexing.index_some(library, 100)
        check_index(library)
        for word in ("alpha", "beta", "gamma", "delta", "more"):
            assert found(library, word) == [number for number, text in shown.items() if word in text]
        library.execute("ROLLBACK")


def test_a_library_of_the_first_version_is_indexed_anew(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    connection = apsw.Connection(str(path))
    connection.execute(MIGRATIONS[0])
    connection.execute("PRAGMA user_version = 1")
    for number in range(1, 6):
        connection.execute(ADD, (number, f"Title {number}"))
        connection.execute("INSERT INTO body VALUES (?, 'some text', '')", (number,))
    connection.execute("UPDATE article SET hidden = 1 WHERE id = 3")
    connection.close()
    connection = open_library(path)
    store = ArticleStore(connection)
    assert (store.count(), store.pending, found(connection, "text")) == (4, 4, [])
    assert store.index_pending(3) == 3
    assert (store.pending, found(connection, "text")) == (1, [1, 2, 4])
    assert (store.index_pending(3), store.index_pending(3), store.pending) == (1, 0, 0)
    assert found(connection, "text") == [1, 2, 4, 5]
    check_index(connection)
    connection.close()


def test_a_library_of_the_second_version_is_brought_over(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    connection = apsw.Connection(str(path))
    for step in MIGRATIONS[:2]:
        connection.execute(step)
    connection.execute("PRAGMA user_version = 2")
    for number in range(1, 4):
        add(connection, number, f"Title {number}", "some text")
    connection.execute("INSERT INTO revision VALUES ('uid1', 'old', 'Title', 'older text', '', '')")
    connection.close()
    connection = open_library(path)
    store = ArticleStore(connection)
    assert (store.count(), store.pending, found(connection, "text")) == (3, 0, [1, 2, 3])
    assert store.revision_text("uid1", "old") == "older text"
    assert connection.execute("SELECT sum(merged) FROM article").get == 0
    assert connection.execute("SELECT count(*) FROM unlinked").get == 3
    check_index(connection)
    connection.close()


def test_an_image_goes_with_the_last_article_that_uses_it(library: apsw.Connection) -> None:
    add(library, 1, "One", "text")
    add(library, 2, "Two", "text")
    library.execute(
        "INSERT INTO image VALUES ('a', 'image/png', 1, 2, x'00'), ('b', 'image/png', 1, 2, x'00')"
    )
    library.execute("INSERT INTO article_image VALUES (1, 'a'), (2, 'a'), (2, 'b')")
    library.execute("DELETE FROM article WHERE id = 2")
    assert library.execute("SELECT group_concat(sha256) FROM image").get == "a"
    library.execute("DELETE FROM article_image WHERE article_id = 1")
    assert library.execute("SELECT count(*) FROM image").get == 0


def test_an_index_of_another_lexicon_is_made_anew(library: apsw.Connection) -> None:
    store = ArticleStore(library)
    add(library, 1, "Title", "some text by Ada")
    store.tidy(1)
    add(library, 2, "Title", "some text")
    assert library.execute("SELECT docs FROM vocabulary WHERE term = 'some'").get == 1
    library.execute("UPDATE meta SET value = 'older' WHERE name = ?", (indexing.ANALYSIS,))
    assert store.pending == 2
    assert store.index_pending(1) == 1
    assert (store.pending, found(library, "some")) == (1, [1, 2])  # an old row is found until it is replaced
    store.index_pending(1)
    store.tidy(2)
    assert found(library, "some") == [1, 2]
    assert library.execute("SELECT docs FROM vocabulary WHERE term = 'some'").get == 2
    check_index(library)
