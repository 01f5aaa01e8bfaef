"""Collections are made, filled, renamed and taken away, and each of it is undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import Collection
from nam_reader.notebook.collecting import Collecting
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook


@pytest.fixture
def collecting(notebook: Notebook) -> Collecting:
    return Collecting(notebook.ledger)


def test_collections_come_by_name_with_their_numbers(notebook: Notebook, collecting: Collecting) -> None:
    one, two = collecting.make("  Water \n tests "), collecting.make("banks")
    assert one == Collection(one.id, "Water tests")
    collecting.add(one.id, ["a", "b"])
    change = collecting.add(one.id, ["b", "c"])
    assert (change.label, change.article_uids, change.collections) == ("Add to collection", ("b", "c"), True)
    assert notebook.collections() == (two, one._replace(articles=3))
    assert notebook.collection_uids(one.id) == {"a", "b", "c"}
    assert notebook.collection_uids("nothing") == frozenset()
    collecting.remove(one.id, ["a", "zz"])
    assert notebook.collections_of(["c"]) == {one.id}
    assert notebook.collections_of(["a", "b"]) == {one.id}
    assert notebook.collections_of(["a"]) == frozenset()


def test_everything_is_undone_and_redone_by_its_name(notebook: Notebook, collecting: Collecting) -> None:
    made = collecting.make("One")
    collecting.add(made.id, ["a", "b"])
    collecting.rename(made.id, "Two")
    collecting.remove(made.id, ["a"])
    collecting.delete(made.id)

    def state() -> list[tuple[str, list[str]]]:
        return [(kept.name, sorted(notebook.collection_uids(kept.id))) for kept in notebook.collections()]

    labels, states = [], [state()]
    while change := notebook.undo():
        assert change.collections
        labels.append(change.label)
        states.append(state())
    assert labels == [
        "Delete collection",
        "Remove from collection",
        "Rename collection",
        "Add to collection",
        "New collection",
    ]
    assert states == [
        [],
        [("Two", ["b"])],
        [("Two", ["a", "b"])],
        [("One", ["a", "b"])],
        [("One", [])],
        [],
    ]
    for wanted in states[-2::-1]:
        assert notebook.redo() is not None
        assert state() == wanted


def test_a_name_that_is_taken_gets_a_number(notebook: Notebook, collecting: Collecting) -> None:
    one = collecting.make("Water")
    assert collecting.make("water").name == "water (2)"
    collecting.rename(one.id, "WATER")
    assert [kept.name for kept in notebook.collections()] == ["WATER", "water (2)"]


def test_what_is_not_there_or_blank_is_refused(notebook: Notebook, collecting: Collecting) -> None:
    made = collecting.make("Water")
    with pytest.raises(AnnotationError):
        collecting.make(" \n")
    with pytest.raises(AnnotationError):
        collecting.rename(made.id, "")
    with pytest.raises(NotFoundError):
        collecting.rename("x", "Name")
    with pytest.raises(NotFoundError):
        collecting.delete("x")
    with pytest.raises(NotFoundError):
        collecting.add("x", ["a"])
    with pytest.raises(NotFoundError):
        collecting.remove("x", ["a"])
    assert notebook.history.undo == "New collection"


def test_nothing_new_is_no_step(notebook: Notebook, collecting: Collecting) -> None:
    made = collecting.make("Water")
    collecting.add(made.id, ["a"])
    collecting.add(made.id, ["a"])
    collecting.remove(made.id, ["b"])
    collecting.rename(made.id, "Water")
    notebook.undo()
    assert notebook.history.undo == "New collection"


def test_what_was_changed_elsewhere_is_not_undone(
    notebook: Notebook, collecting: Collecting, path: Path
) -> None:
    made = collecting.make("Water")
    collecting.add(made.id, ["a"])
    Collecting(Notebook(open_notebook(path)).ledger).add(made.id, ["b"])
    assert notebook.undo() is None
    assert notebook.collection_uids(made.id) == {"a", "b"}
