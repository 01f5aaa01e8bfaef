"""The one article that the window shows first, read before the library is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader import glimpse
from nam_reader.database import Access, connect
from nam_reader.workspace import Workspace

TEXT = "---\ntitle: Вада ў Сорвіцы\n---\nВада паднялася.\n\nДругі абзац.\n"


@pytest.fixture
def library(tmp_path: Path) -> tuple[Path, str]:
    source = tmp_path / "one.md"
    source.write_text(TEXT, "utf-8")
    with Workspace(tmp_path / "library") as space:
        (uid,) = space.import_paths([source]).articles
        space.set_position(uid, 5)
    return tmp_path / "library", uid


def test_it_is_the_article_as_the_workspace_shows_it(library: tuple[Path, str]) -> None:
    folder, uid = library
    seen = glimpse.read(folder, uid)
    with Workspace(folder) as space:
        assert seen is not None
        assert seen.document == space.document(uid)
        assert seen.position == 5


def test_it_is_read_while_the_library_is_open_and_being_written(library: tuple[Path, str]) -> None:
    folder, uid = library
    with Workspace(folder):
        writer = connect(folder / "library.db", Access.WRITE)
        writer.execute("BEGIN IMMEDIATE")
        assert glimpse.read(folder, uid) is not None
        writer.close()


def test_an_article_that_is_gone_gives_nothing(library: tuple[Path, str]) -> None:
    assert glimpse.read(library[0], "gone") is None


def test_no_library_gives_nothing_and_none_is_made(tmp_path: Path) -> None:
    assert glimpse.read(tmp_path / "nowhere", "any") is None
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("name", ["library.db", "notebook.db"])
def test_a_damaged_file_gives_nothing_and_stays_as_it_was(library: tuple[Path, str], name: str) -> None:
    folder, uid = library
    (folder / name).write_bytes(b"no database" * 1000)
    assert glimpse.read(folder, uid) is None
    assert (folder / name).read_bytes() == b"no database" * 1000


def test_another_schema_gives_nothing(library: tuple[Path, str]) -> None:
    folder, uid = library
    writer = connect(folder / "library.db", Access.WRITE)
    writer.pragma("user_version", 99)
    writer.close()
    assert glimpse.read(folder, uid) is None
