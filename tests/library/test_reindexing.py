"""An index that an older lexicon has made is made anew while it goes on answering."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader import reindexing
from nam_reader.database import Access, connect
from nam_reader.library.articles import ArticleStore
from nam_reader.library.indexing import pending_entries
from nam_reader.library.schema import open_library
from nam_reader.workspace import Workspace

TEXTS = {
    "one": "Children of the river Sorvica.",
    "two": "A child went home to Grodno.",
    "three": "Nothing here.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for title, text in TEXTS.items():
        (tmp_path / f"{title}.md").write_text(f"---\ntitle: {title}\nlang: en\n---\n{text}\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([tmp_path / f"{title}.md" for title in TEXTS])
    return tmp_path / "library"


def make_old(folder: Path) -> None:
    """Let the index seem to be made by an older program."""
    connection = connect(folder / "library.db", Access.WRITE)
    connection.execute("UPDATE meta SET value = 'older' WHERE name = 'analysis'")
    connection.close()


def titles(space: Workspace, query: str) -> list[str]:
    return sorted(hit.row.title for hit in space.search(query).hits)


def test_nothing_is_pending_after_an_import(folder: Path) -> None:
    with Workspace(folder) as space:
        assert space.index_some() == 0
        assert space.search("children").hint == ""


def test_what_is_there_is_found_until_it_is_replaced(folder: Path) -> None:
    make_old(folder)
    with Workspace(folder) as space:
        found = space.search("children")
        assert sorted(hit.row.title for hit in found.hits) == ["one", "two"]
        assert "3 articles" in found.hint
        assert space.index_some() == 3
        assert space.index_some() == 0
        assert space.search("children").hint == ""
        assert titles(space, "children") == ["one", "two"]
        assert titles(space, "Гродно") == ["two"]
        assert space.search("Гродно").also == ("Grodno",)


def test_each_article_is_in_the_index_once(folder: Path) -> None:
    make_old(folder)
    told: list[tuple[int, int]] = []
    with Workspace(folder) as space:
        space.complete_index(lambda done, total: told.append((done, total)))
        assert told == [(3, 3)]
        assert space.search("sorvica").total == 1
    connection = connect(folder / "library.db", Access.READ)
    assert connection.execute("SELECT count(*) FROM article_fts_docsize").get == len(TEXTS)
    assert connection.execute("SELECT docs FROM vocabulary WHERE term = 'grodno'").get == 1
    connection.close()


def test_an_article_that_changes_meanwhile_is_not_there_twice(folder: Path, tmp_path: Path) -> None:
    make_old(folder)
    changed = tmp_path / "two.md"
    changed.write_text(changed.read_text("utf-8").replace("went home", "came home"), "utf-8")
    with Workspace(folder) as space:
        space.import_paths([changed])
        space.complete_index()
        assert titles(space, '"came home"') == ["two"]
        assert titles(space, '"went home"') == []


MANY = 45  # files: more than are parsed without a worker


@pytest.fixture
def imported(tmp_path: Path) -> Path:
    """Import many files; nothing has been done since."""
    files = tmp_path / "files"
    files.mkdir()
    for number in range(MANY):
        text = f"The ferry came to Grodno with child {number}."
        (files / f"{number:02}.txt").write_text(f"Number {number}\n\n{text}\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        assert space.import_paths([files]).added == MANY
    return tmp_path / "library"


def test_many_files_are_found_at_once_as_they_are_written(imported: Path) -> None:
    """And the forms of their words as soon as there was time for them."""
    with Workspace(imported) as space:
        assert space.search("ferry").total == MANY
        assert space.search("ferry -child").total == 0
        assert space.search("ferries OR Гродно").total == 0
        assert f"{MANY} articles" in space.search("ferry").hint
        while space.index_some(10):
            assert space.search("ferry grodno").total == MANY
        assert space.search("ferries").total == space.search("Гродно").total == MANY
        assert space.search("children").total == MANY
        assert space.search("ferry").hint == ""


def test_what_was_found_by_its_words_is_counted_once(imported: Path) -> None:
    """In the vocabulary too, when the library is put in order behind it."""
    with Workspace(imported) as space:
        space.index_some(20)
    with Workspace(imported) as space:  # closed in between
        space.complete_index()
        assert space.search("fery").suggestions == ("ferry",)
        assert space.search("Grodno").total == MANY
    connection = connect(imported / "library.db", Access.READ)
    assert connection.execute("SELECT count(*) FROM article_fts_docsize").get == MANY
    assert connection.execute("SELECT docs FROM vocabulary WHERE term = 'grodno'").get == MANY
    assert connection.execute("SELECT count(*) FROM unlisted").get == 0
    connection.close()


def test_an_article_whose_forms_are_not_there_yet_can_change(imported: Path, tmp_path: Path) -> None:
    """It is in the index once, with its new words."""
    changed = tmp_path / "files" / "07.txt"
    changed.write_text(changed.read_text("utf-8").replace("ferry", "steamer"), "utf-8")
    with Workspace(imported) as space:
        assert space.import_paths([changed]).updated == 1
        assert (space.search("ferry").total, space.search("steamer").total) == (MANY - 1, 1)
        space.complete_index()
        assert (space.search("ferries").total, space.search("steamers").total) == (MANY - 1, 1)


@pytest.mark.parametrize("old", [False, True])
def test_many_are_indexed_in_worker_processes(
    imported: Path, monkeypatch: pytest.MonkeyPatch, old: bool
) -> None:
    """With the same result."""
    if old:
        with Workspace(imported) as space:
            space.complete_index()
        make_old(imported)
    monkeypatch.setattr(reindexing, "MANY", 20)
    monkeypatch.setattr(reindexing, "CHUNK", 10)
    told: list[tuple[int, int]] = []
    with Workspace(imported) as space:
        space.complete_index(lambda done, total: told.append((done, total)))
        assert [done for done, _ in told] == [10, 20, 30, 40, MANY]
        assert {total for _, total in told} == {MANY}
        assert space.search("ferries").total == space.search("Гродно").total == MANY
        assert space.index_some() == 0


def test_an_entry_is_not_written_for_an_article_that_has_changed(imported: Path) -> None:
    """Another program may have done that while the entry was made; the article stays pending."""
    connection = open_library(imported / "library.db")
    stock = ArticleStore(connection)
    articles = stock.pending_articles(2)
    stock.index_entries([articles[0]._replace(revision="0"), articles[1]], pending_entries(articles))
    assert [row[0] for row in connection.execute("SELECT id FROM article WHERE indexed = 1")] == [
        articles[1].id
    ]
    connection.close()
