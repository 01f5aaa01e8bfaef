"""Many annotations changed in one step, and tags renamed, merged and taken away."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import Annotation, AnnotationFilter, Colour, Style
from nam_reader.notebook.bulk import Bulk
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]


@pytest.fixture
def bulk(notebook: Notebook) -> Bulk:
    return Bulk(notebook.ledger)


def tags(notebook: Notebook) -> list[tuple[str, ...]]:
    return sorted(found.tags for found in notebook.find(AnnotationFilter()))


def test_many_are_changed_and_undone_together(notebook: Notebook, bulk: Bulk, highlight: Highlight) -> None:
    one, two = highlight("Хто", tags=("a", "b")), highlight("woda", tags=("B",), style=Style.UNDERLINE)
    change = bulk.change(
        [one.id, two.id], colour=Colour.PINK, style=Style.STRIKE, add_tags=["#c"], remove_tags=["B "]
    )
    assert change.label == "Change 2 highlights"
    assert change.annotation_ids == (one.id, two.id)
    assert change.article_uids == (one.article.uid,)
    for found, kept in ((notebook.get(one.id), ("a", "c")), (notebook.get(two.id), ("c",))):
        assert (found.colour, found.style, found.tags) == (Colour.PINK, Style.STRIKE, kept)
    notebook.undo()
    assert tags(notebook) == [("B",), ("a", "b")]
    assert notebook.get(two.id).style is Style.UNDERLINE
    notebook.redo()
    assert tags(notebook) == [("a", "c"), ("c",)]


def test_the_step_is_named_after_what_was_changed(
    notebook: Notebook, bulk: Bulk, highlight: Highlight
) -> None:
    one, two = highlight("Хто"), highlight("woda")
    note = notebook.add_note(None, note="free")
    both, all_three = [one.id, two.id], [one.id, two.id, note.id]
    named = [
        bulk.change(both, colour=Colour.BLUE).label,
        bulk.change(both, style=Style.SQUIGGLE).label,
        bulk.change(all_three, add_tags=["x"]).label,
        bulk.change([note.id], colour=Colour.BLUE).label,
        notebook.delete(all_three).label,
    ]
    assert named == [
        "Change colour of 2 highlights",
        "Change style of 2 highlights",
        "Edit tags of 3 notes",
        "Change colour",
        "Delete 3 notes",
    ]


def test_all_are_changed_or_none(notebook: Notebook, bulk: Bulk, highlight: Highlight) -> None:
    one = highlight()
    with pytest.raises(NotFoundError):
        bulk.change([one.id, "00000000-nothing"], colour=Colour.BLUE)
    with pytest.raises(AnnotationError):
        bulk.change([], colour=Colour.BLUE)
    assert notebook.get(one.id) == one
    assert notebook.history.undo == "Highlight"


def test_nothing_new_is_no_step(notebook: Notebook, bulk: Bulk, highlight: Highlight) -> None:
    one = highlight(tags=("a",))
    bulk.change([one.id], colour=one.colour, add_tags=["A"])
    assert notebook.get(one.id) == one
    assert notebook.history.undo == "Highlight"


def test_a_tag_is_renamed_wherever_it_stands(notebook: Notebook, bulk: Bulk, highlight: Highlight) -> None:
    highlight("Хто", tags=("x", "River"))
    binned = highlight("woda", tags=("river",))
    notebook.delete([binned.id])
    assert bulk.rename_tag("RIVER", " #Water ").label == "Rename tag"
    assert notebook.tags() == (("Water", 1), ("x", 1))
    assert notebook.find(AnnotationFilter(binned=True, tag="water"))[0].id == binned.id
    notebook.undo()
    assert notebook.tags() == (("River", 1), ("x", 1))
    assert notebook.find(AnnotationFilter(binned=True))[0].tags == ("river",)


def test_a_tag_that_is_there_takes_the_other_over(
    notebook: Notebook, bulk: Bulk, highlight: Highlight
) -> None:
    highlight("Хто", tags=("a", "x", "b"))
    highlight("woda", tags=("b",))
    highlight("Próbka", tags=("a",))
    assert bulk.rename_tag("a", "b").label == "Merge tags"
    assert tags(notebook) == [("b",), ("b",), ("b", "x")]
    notebook.undo()
    assert tags(notebook) == [("a",), ("a", "x", "b"), ("b",)]


def test_capitals_of_a_tag_are_changed(notebook: Notebook, bulk: Bulk, highlight: Highlight) -> None:
    highlight(tags=("rak",))
    assert bulk.rename_tag("rak", "Rak").label == "Rename tag"
    assert notebook.tags() == (("Rak", 1),)


def test_a_tag_is_taken_away(notebook: Notebook, bulk: Bulk, highlight: Highlight) -> None:
    highlight("Хто", tags=("a", "b"))
    highlight("woda", tags=("B",))
    assert bulk.remove_tag("b").label == "Delete tag"
    assert tags(notebook) == [(), ("a",)]
    notebook.undo()
    assert tags(notebook) == [("B",), ("a", "b")]


def test_unknown_and_blank_tags_are_refused(notebook: Notebook, bulk: Bulk, highlight: Highlight) -> None:
    highlight(tags=("a",))
    for old, new, error in (
        ("b", "c", NotFoundError),
        ("a", " # ", AnnotationError),
        ("", "x", NotFoundError),
    ):
        with pytest.raises(error):
            bulk.rename_tag(old, new)
    with pytest.raises(NotFoundError):
        bulk.remove_tag("b")
    assert tags(notebook) == [("a",)]
