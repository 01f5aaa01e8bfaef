"""An index that an older lexicon has made is made anew while it goes on answering."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.database import Access, connect
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
