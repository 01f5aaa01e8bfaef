"""Reading positions, read and starred articles, and the history of what was opened."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from nam_reader.model import Change, ReadingState
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook


class MovedClock(Protocol):
    """The clock of the tests."""

    def forward(self, seconds: float) -> None: ...


def test_an_article_never_opened_is_unread_at_its_start(notebook: Notebook) -> None:
    assert notebook.state("new") == ReadingState("new")
    assert notebook.states(["a", "b"]) == {"a": ReadingState("a"), "b": ReadingState("b")}


def test_each_mark_is_kept_by_itself(marking: Marking, path: Path) -> None:
    marking.set_position("a", 120)
    marking.set_marks(["a"], read=True)
    marking.set_marks(["b"], starred=True)
    marking.set_position("b", -3)
    marking.set_position("a", 130)
    marking.set_position("a", 20)
    again = Notebook(open_notebook(path))
    assert again.states(["a", "b"]) == {
        "a": ReadingState("a", 20, read=True, furthest=130),
        "b": ReadingState("b", 0, starred=True),
    }
    assert again.read_uids() == {"a"}
    assert again.starred_uids() == {"b"}


def test_marks_are_taken_away(notebook: Notebook, marking: Marking) -> None:
    marking.set_marks(["a"], read=True, starred=True)
    marking.set_marks(["a"], read=False)
    marking.set_marks(["a"], starred=False)
    assert notebook.state("a") == ReadingState("a")
    assert notebook.read_uids() == notebook.starred_uids() == frozenset()


def test_an_article_is_unread_begun_or_done(notebook: Notebook, marking: Marking) -> None:
    assert notebook.begun_uids() == frozenset()
    marking.opened("a")
    marking.set_position("b", 9)
    assert notebook.begun_uids() == {"a", "b"}
    marking.set_position("b", 0)
    assert notebook.begun_uids() == {"a", "b"}
    marking.read_through("a")
    assert notebook.begun_uids() == {"b"}
    assert notebook.read_uids() == {"a"}


def test_marks_of_several_articles_are_one_step(notebook: Notebook, marking: Marking) -> None:
    marking.set_marks(["b"], read=True)
    change = marking.set_marks(["a", "b", "c", "a"], read=True)
    assert change == Change("Mark 3 articles as read", ("a", "c"), states=True)
    assert notebook.undo() == change
    assert notebook.read_uids() == {"b"}
    notebook.redo()
    assert notebook.read_uids() == {"a", "b", "c"}
    assert marking.set_marks(["a"], read=True).article_uids == ()
    assert notebook.history.undo == "Mark 3 articles as read"


def test_an_article_is_marked_as_begun_or_not(notebook: Notebook, marking: Marking) -> None:
    marking.opened("a")
    marking.set_position("b", 9)
    assert marking.set_marks("ab", read=False, begun=False).label == "Mark 2 articles as unread"
    assert notebook.begun_uids() == frozenset()
    assert notebook.state("b") == ReadingState("b", 9)
    notebook.undo()
    assert notebook.begun_uids() == {"a", "b"}
    assert (notebook.state("b").furthest, notebook.state("a").opened) == (9, "")
    assert marking.set_marks(["c"], read=False, begun=True).label == "Mark as reading"
    assert notebook.begun_uids() == {"a", "b", "c"}
    notebook.undo()
    assert notebook.begun_uids() == {"a", "b"}


def test_taking_a_star_back_forgets_nothing_of_reading(notebook: Notebook, marking: Marking) -> None:
    marking.set_marks(["a"], starred=True)
    marking.opened("a")
    marking.set_position("a", 70)
    notebook.undo()
    state = notebook.state("a")
    assert (state.starred, state.furthest, bool(state.opened)) == (False, 70, True)


def test_the_names_of_marks(notebook: Notebook, marking: Marking) -> None:
    named = []
    for uids, marks in (
        (["a"], {"read": True}),
        (["a"], {"read": False}),
        (["a", "b"], {"starred": True}),
        (["a", "b"], {"starred": False}),
        (["a"], {"starred": True}),
        (["a"], {"starred": False}),
        (["a", "b"], {"read": True, "starred": True}),
    ):
        marking.set_marks(uids, **marks)
        named.append(notebook.history.undo)
    assert named == [
        "Mark as read",
        "Mark as unread",
        "Star 2 articles",
        "Remove stars of 2 articles",
        "Star",
        "Remove star",
        "Mark 2 articles",
    ]


def test_what_the_program_does_by_itself_is_not_part_of_undo(notebook: Notebook, marking: Marking) -> None:
    marking.set_position("a", 5)
    marking.opened("a")
    marking.read_through("a")
    assert notebook.undo() is None
    assert notebook.state("a").read


def test_marks_changed_elsewhere_are_not_undone(notebook: Notebook, marking: Marking, path: Path) -> None:
    marking.set_marks(["a"], read=True)
    Marking(Notebook(open_notebook(path)).ledger).set_marks(["a"], starred=True)
    assert notebook.undo() is None
    assert notebook.state("a").read


def test_history_is_by_time_the_latest_first(notebook: Notebook, marking: Marking, clock: MovedClock) -> None:
    for uid in "abca":
        marking.opened(uid)
        clock.forward(60)
    assert notebook.opened_uids(10) == ("a", "c", "b")
    assert notebook.opened_uids(2) == ("a", "c")
    assert notebook.state("a").opened == "2024-03-14T12:03:00.000Z"


def test_without_history_no_time_is_kept_nor_stays(notebook: Notebook, marking: Marking, path: Path) -> None:
    marking.opened("a")
    marking.keep_history(False)
    assert not notebook.history_kept()
    marking.opened("b")
    assert notebook.opened_uids(10) == ()
    written = b"".join(file.read_bytes() for file in path.parent.glob("notebook.db*"))
    assert b"2024-03-14" not in written
    marking.keep_history(True)
    marking.opened("b")
    assert notebook.opened_uids(10) == ("b",)


def test_a_history_that_was_cleared_leaves_no_trace(notebook: Notebook, marking: Marking, path: Path) -> None:
    marking.opened("a")
    marking.forget_history()
    assert notebook.history_kept()
    assert notebook.opened_uids(10) == ()
    written = b"".join(file.read_bytes() for file in path.parent.glob("notebook.db*"))
    assert b"2024-03-14" not in written
