"""Undo and redo, with their names, and what happens when the notebook was changed from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import apsw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nam_reader.errors import LibraryError
from nam_reader.model import Anchor, Annotation, AnnotationFilter, ArticleRef, Colour
from nam_reader.notebook import history
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]


class MovedClock(Protocol):
    """The clock of the tests."""

    def forward(self, seconds: float) -> None: ...


def content(notebook: Notebook) -> list[tuple[str, str, Colour, tuple[str, ...]]]:
    found = notebook.find(AnnotationFilter())
    return sorted((item.id, item.note, item.colour, item.tags) for item in found)


def test_nothing_to_undo(notebook: Notebook) -> None:
    assert notebook.undo() is None
    assert notebook.redo() is None
    assert notebook.history.undo == notebook.history.redo == ""


def test_every_kind_of_change_is_undone_and_redone_by_its_name(
    notebook: Notebook, highlight: Highlight
) -> None:
    first = highlight()
    second = highlight("woda")
    third = highlight("Хто")
    notebook.edit(first.id, note="n")
    notebook.edit(first.id, colour=Colour.PINK)
    notebook.edit(first.id, tags=("t",))
    notebook.delete([first.id])
    notebook.delete([second.id, third.id])
    labels, states = [], [content(notebook)]
    while notebook.history.undo:
        label = notebook.history.undo
        change = notebook.undo()
        assert change is not None
        assert change.label == label == notebook.history.redo
        labels.append(label)
        states.append(content(notebook))
    assert labels == [
        "Delete 2 highlights",
        "Delete highlight",
        "Edit tags",
        "Change colour",
        "Edit note",
        "Highlight",
        "Highlight",
        "Highlight",
    ]
    assert states[-1] == []
    for state in states[-2::-1]:
        assert notebook.redo() is not None
        assert content(notebook) == state
    assert notebook.redo() is None


def test_a_change_names_what_to_repaint(notebook: Notebook, highlight: Highlight) -> None:
    one = highlight()
    change = notebook.undo()
    assert change is not None
    assert (change.article_uids, change.annotation_ids) == ((one.article.uid,), (one.id,))


def test_a_new_change_ends_redo(notebook: Notebook, highlight: Highlight) -> None:
    highlight()
    notebook.undo()
    highlight("woda")
    assert notebook.redo() is None
    assert notebook.history.redo == ""


def test_typing_in_one_note_is_one_step(notebook: Notebook, highlight: Highlight, clock: MovedClock) -> None:
    made = highlight(note="start")
    for length in range(1, 6):
        clock.forward(9)
        notebook.edit(made.id, note="words"[:length])
    notebook.undo()
    assert notebook.get(made.id).note == "start"
    notebook.redo()
    assert notebook.get(made.id).note == "words"


def test_a_pause_another_change_or_an_undo_ends_the_step(
    notebook: Notebook, highlight: Highlight, clock: MovedClock
) -> None:
    made, other = highlight(), highlight("woda")
    notebook.edit(made.id, note="a")
    clock.forward(10.5)
    notebook.edit(made.id, note="ab")
    notebook.edit(other.id, note="x")
    notebook.edit(made.id, note="abc")
    notebook.edit(made.id, colour=Colour.BLUE)
    notebook.edit(made.id, note="abcd")
    notebook.undo()
    assert notebook.get(made.id).note == "abc"
    notebook.edit(made.id, note="abcx")
    seen = []
    while notebook.history.undo != "Highlight":
        notebook.undo()
        seen.append((notebook.get(made.id).note, notebook.get(other.id).note, notebook.get(made.id).colour))
    assert seen == [
        ("abc", "x", Colour.BLUE),
        ("abc", "x", Colour.YELLOW),
        ("ab", "x", Colour.YELLOW),
        ("ab", "", Colour.YELLOW),
        ("a", "", Colour.YELLOW),
        ("", "", Colour.YELLOW),
    ]


def test_an_undo_that_no_longer_applies_is_skipped(
    notebook: Notebook, highlight: Highlight, path: Path
) -> None:
    one, two = highlight(), highlight("woda")
    notebook.edit(one.id, note="mine")
    notebook.delete([one.id, two.id])
    notebook.undo()
    elsewhere = Notebook(open_notebook(path))
    elsewhere.edit(one.id, note="theirs")
    assert notebook.redo() is None
    assert notebook.count() == 2
    assert notebook.history.undo == "Edit note"
    assert notebook.undo() is None
    assert notebook.get(one.id).note == "theirs"
    assert notebook.undo() is not None
    assert [item.id for item in notebook.find(AnnotationFilter())] == [one.id]


def test_what_comes_back_is_the_latest_version(
    notebook: Notebook, highlight: Highlight, clock: MovedClock
) -> None:
    made = highlight(note="one")
    clock.forward(60)
    edited = notebook.edit(made.id, note="two")
    clock.forward(60)
    notebook.undo()
    back = notebook.get(made.id)
    assert back.note == "one"
    assert back.created == made.created
    assert back.modified > edited.modified


def test_an_undo_that_cannot_be_written_can_be_tried_again(
    notebook: Notebook, highlight: Highlight, connection: apsw.Connection, path: Path
) -> None:
    made = highlight(note="one")
    notebook.edit(made.id, colour=Colour.PINK)
    connection.set_busy_timeout(0)
    other = apsw.Connection(str(path))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError):
        notebook.undo()
    other.execute("ROLLBACK")
    other.close()
    assert notebook.history.undo == "Change colour"
    assert notebook.undo() is not None
    assert notebook.get(made.id).colour is Colour.YELLOW


def test_of_very_many_things_the_oldest_steps_are_forgotten(
    notebook: Notebook, highlight: Highlight, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "LARGEST", 5)
    made = [highlight(quote) for quote in ("Хто", "woda", "Próbka")]
    notebook.delete([one.id for one in made])
    assert notebook.undo() is not None
    assert notebook.undo() is not None
    assert notebook.undo() is not None
    assert notebook.undo() is None
    assert notebook.count() == 1


ACTIONS = st.lists(
    st.one_of(
        st.just(("add",)),
        st.tuples(st.just("note"), st.integers(0, 3), st.sampled_from(["", "a", "b"])),
        st.tuples(st.just("colour"), st.integers(0, 3), st.sampled_from(list(Colour))),
        st.tuples(st.just("delete"), st.integers(0, 3)),
        st.just(("undo",)),
        st.just(("redo",)),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_undoing_everything_and_redoing_it_ends_where_it_was(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[object, ...]]
) -> None:
    connection = open_notebook(tmp_path_factory.mktemp("undo") / "notebook.db")
    notebook = Notebook(connection)
    for name, *values in actions:
        present = notebook.find(AnnotationFilter())
        target = present[int(str(values[0])) % len(present)].id if values and present else None
        if name == "add":
            notebook.add(ArticleRef("u", "T"), Anchor("quote", "", "", 0, 5, "r"))
        elif name == "undo":
            notebook.undo()
        elif name == "redo":
            notebook.redo()
        elif target and name == "note":
            notebook.edit(target, note=str(values[1]))
        elif target and name == "colour":
            notebook.edit(target, colour=Colour(str(values[1])))
        elif target:
            notebook.delete([target])
    end = content(notebook)
    undone = 0
    while notebook.history.undo:
        assert notebook.undo() is not None
        undone += 1
    assert content(notebook) == []
    for _ in range(undone):
        assert notebook.redo() is not None
    assert content(notebook) == end
    connection.close()
