"""Reading positions, read and starred articles."""

from __future__ import annotations

from pathlib import Path

from nam_reader.model import ReadingState
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook


def test_an_article_never_opened_is_unread_at_its_start(notebook: Notebook) -> None:
    assert notebook.state("new") == ReadingState("new")
    assert notebook.states(["a", "b"]) == {"a": ReadingState("a"), "b": ReadingState("b")}


def test_each_mark_is_kept_by_itself(notebook: Notebook, path: Path) -> None:
    notebook.set_position("a", 120)
    notebook.set_read("a", True)
    notebook.set_starred("b", True)
    notebook.set_position("b", -3)
    notebook.set_position("a", 130)
    again = Notebook(open_notebook(path))
    assert again.states(["a", "b"]) == {
        "a": ReadingState("a", 130, read=True),
        "b": ReadingState("b", 0, starred=True),
    }
    assert again.read_uids() == {"a"}
    assert again.starred_uids() == {"b"}


def test_marks_are_taken_away(notebook: Notebook) -> None:
    notebook.set_read("a", True)
    notebook.set_starred("a", True)
    notebook.set_read("a", False)
    notebook.set_starred("a", False)
    assert notebook.state("a") == ReadingState("a")
    assert notebook.read_uids() == notebook.starred_uids() == frozenset()


def test_reading_is_not_part_of_undo(notebook: Notebook) -> None:
    notebook.set_read("a", True)
    assert notebook.undo() is None
    assert notebook.state("a").read
