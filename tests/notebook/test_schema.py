"""The notebook's file: how it is opened, and that an older or newer program does it no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.database import Access, connect, migrate
from nam_reader.errors import LibraryTooNewError
from nam_reader.model import Anchor, AnnotationFilter, ArticleRef, Colour, Style
from nam_reader.notebook.bin import Bin
from nam_reader.notebook.bulk import Bulk
from nam_reader.notebook.saving import leave_no_trace
from nam_reader.notebook.schema import MIGRATIONS, open_notebook
from nam_reader.notebook.store import Notebook
from nam_reader.notebook.table import MANY


def test_the_notebook_is_synced_at_each_commit_and_overwrites_what_it_deletes(path: Path) -> None:
    connection = open_notebook(path)
    assert connection.pragma("synchronous") == 2
    assert connection.pragma("secure_delete") == 1
    assert connection.pragma("journal_mode") == "wal"
    assert connection.pragma("user_version") == len(MIGRATIONS)
    secure = connection.execute("SELECT v FROM annotation_fts_config WHERE k = 'secure-delete'").get
    assert secure == 1
    connection.close()


def test_every_table_is_strict_or_virtual(path: Path) -> None:
    connection = open_notebook(path)
    loose = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
        "AND name NOT LIKE 'sqlite_%'"
    )
    assert [name for (name,) in loose] == []
    connection.close()


def test_a_newer_notebook_is_left_alone(path: Path) -> None:
    connection = open_notebook(path)
    connection.pragma("user_version", len(MIGRATIONS) + 1)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryTooNewError, match="notebook"):
        open_notebook(path)
    assert path.read_bytes() == before


def test_opening_twice_changes_nothing(path: Path) -> None:
    open_notebook(path).close()
    before = path.read_bytes()
    open_notebook(path).close()
    assert path.read_bytes() == before
    reading = connect(path, Access.READ)
    assert reading.pragma("query_only") == 1
    reading.close()


_OLD_ROW = """
INSERT INTO annotation (id, article_uid, article, revision, exact, prefix, suffix, start, "end", colour, note,
    created, modified)
VALUES ('id-1', 'uid', '{"title": "T", "authors": [], "source": "", "url": null, "published": null,
    "language": "en"}', 'r', 'quote', '', '', 0, 5, 'yellow', 'note', 't', 't')"""


def test_a_notebook_of_an_older_program_keeps_all_and_is_searched_as_before(path: Path) -> None:
    old = connect(path, Access.WRITE, precious=True)
    migrate(old, path, MIGRATIONS[:2])
    old.execute(_OLD_ROW)
    old.execute("INSERT INTO tag VALUES (1, 'later', 'Later', 1), (1, 'first', 'First', 0)")
    old.close()
    connection = open_notebook(path)
    notebook = Notebook(connection)
    (found,) = notebook.find(AnnotationFilter(text="later quote"))
    assert (found.id, found.tags, found.style) == ("id-1", ("First", "Later"), Style.HIGHLIGHT)
    assert notebook.find(AnnotationFilter(tag="FIRST")) == (found,)
    connection.close()


def test_words_are_indexed_anew_only_where_they_changed(path: Path) -> None:
    connection = open_notebook(path)
    notebook = Notebook(connection)
    made = notebook.add(ArticleRef("u", "T"), Anchor("quote", "", "", 0, 5, "r"), tags=("a",))

    def words() -> list[tuple[object, ...]]:
        return connection.execute("SELECT id, block FROM annotation_fts_data").fetchall()

    before = words()
    notebook.edit(made.id, colour=Colour.PINK)
    assert words() == before
    notebook.delete([made.id])
    assert words() == before
    notebook.undo()
    notebook.edit(made.id, tags=("b",))
    assert words() != before
    assert notebook.find(AnnotationFilter(text="a")) == ()
    assert notebook.find(AnnotationFilter(text="b"))
    connection.close()


def test_many_changes_at_once_leave_a_sound_index_and_no_trace(path: Path) -> None:
    connection = open_notebook(path)
    connection.pragma("synchronous", 0)  # no power cut comes here
    notebook = Notebook(connection)
    for number in range(MANY + 100):
        anchor = Anchor(f"quote {number}", "", "", number, number + 5, "r")
        notebook.add(ArticleRef("u", "T"), anchor, tags=("old-zzyzx",))

    def words_with(letters: str) -> int:
        found = "SELECT count(*) FROM annotation_fts_data WHERE instr(block, ?)"
        return int(connection.execute(found, (letters.encode(),)).get)

    assert words_with("zyzx") > 0
    bulk = Bulk(notebook.ledger)
    ids = [one.id for one in notebook.find(AnnotationFilter())]
    bulk.change(ids, add_tags=["new"], remove_tags=["old-zzyzx"])
    assert words_with("zyzx") == 0
    leave_no_trace(connection)
    assert b"zyzx" not in path.read_bytes()
    check = "INSERT INTO annotation_fts (annotation_fts) VALUES ('integrity-check')"
    connection.execute(check)
    assert len(notebook.find(AnnotationFilter(text="new"))) == len(ids)
    assert notebook.find(AnnotationFilter(text="old-zzyzx")) == ()
    notebook.undo()
    connection.execute(check)
    assert len(notebook.find(AnnotationFilter(text="old-zzyzx"))) == len(ids)
    notebook.redo()
    notebook.delete(ids)
    Bin(notebook.ledger).empty()
    connection.execute(check)
    assert connection.execute("SELECT v FROM annotation_fts_config WHERE k = 'secure-delete'").get == 1
    written = b"".join(file.read_bytes() for file in path.parent.glob("notebook.db*"))
    assert b"zyzx" not in written
    assert b"quote 1" not in written
    connection.close()
