"""Highlights are resized, attached anew, split and joined."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from nam_reader.errors import AnnotationError, NotFoundError
from nam_reader.model import Anchor, Annotation, AnnotationFilter, ArticleRef, Colour, Style
from nam_reader.notebook.reshaping import ATTACH, RESIZE, Reshaping
from nam_reader.notebook.store import NOWHERE, Notebook

Highlight = Callable[..., Annotation]


def at(start: int, end: int) -> Anchor:
    return Anchor("x" * (end - start), "", "", start, end, "r2")


@pytest.fixture
def reshaping(notebook: Notebook) -> Reshaping:
    return Reshaping(notebook.ledger)


def test_a_highlight_is_moved_and_moved_back(
    notebook: Notebook, reshaping: Reshaping, highlight: Highlight
) -> None:
    made = highlight(note="n")
    assert reshaping.move(made.id, at(3, 9), RESIZE).anchor == at(3, 9)
    assert reshaping.move(made.id, at(5, 9), ATTACH).note == "n"
    assert notebook.history.undo == "Attach highlight"
    notebook.undo()
    assert notebook.history.undo == "Resize highlight"
    notebook.undo()
    assert notebook.get(made.id).anchor == made.anchor
    reshaping.move(made.id, made.anchor, RESIZE)
    assert notebook.history.redo == "Resize highlight"


def test_a_highlight_is_split(notebook: Notebook, reshaping: Reshaping, highlight: Highlight) -> None:
    made = highlight(note="n", tags=("t",), colour=Colour.PINK, style=Style.UNDERLINE)
    change = reshaping.split(made.id, at(0, 4), at(5, 9))
    assert change.label == "Split highlight"
    first, second = notebook.find(AnnotationFilter())
    assert change.annotation_ids == (first.id, second.id)
    assert (first.id, first.note, first.anchor) == (made.id, "n", at(0, 4))
    assert (second.note, second.tags, second.colour, second.style) == (
        "",
        ("t",),
        Colour.PINK,
        Style.UNDERLINE,
    )
    notebook.undo()
    assert [found.anchor for found in notebook.find(AnnotationFilter())] == [made.anchor]
    notebook.redo()
    assert [found.anchor for found in notebook.find(AnnotationFilter())] == [at(0, 4), at(5, 9)]


def test_highlights_are_joined(notebook: Notebook, reshaping: Reshaping, highlight: Highlight) -> None:
    one = highlight("Хто", note="a", tags=("t", "u"))
    two, three = highlight("woda", tags=("T", "v")), highlight("Próbka", note="b")
    change = reshaping.join([two.id, one.id, three.id], at(0, 99))
    assert change.label == "Join 3 highlights"
    (joined,) = notebook.find(AnnotationFilter())
    assert (joined.id, joined.note, joined.tags, joined.anchor) == (
        two.id,
        "a\n\nb",
        ("T", "v", "u"),
        at(0, 99),
    )
    notebook.undo()
    assert {found.id: found.note for found in notebook.find(AnnotationFilter())} == {
        one.id: "a",
        two.id: "",
        three.id: "b",
    }


def test_what_cannot_be_joined(reshaping: Reshaping, highlight: Highlight, notebook: Notebook) -> None:
    one, elsewhere = highlight("Хто"), highlight("woda", ArticleRef("other", "Other"))
    for ids in ([], [one.id, one.id], [one.id, elsewhere.id]):
        with pytest.raises(AnnotationError):
            reshaping.join(ids, at(0, 9))
    assert notebook.count() == 2


def test_places_are_accepted(notebook: Notebook, reshaping: Reshaping, highlight: Highlight) -> None:
    one, two = highlight("Хто"), highlight("woda")
    change = reshaping.accept([(one.id, at(1, 4)), (two.id, at(7, 9))])
    assert change.label == "Accept 2 new places"
    assert reshaping.accept([(one.id, at(2, 4)), (two.id, at(7, 9))]).label == "Accept new place"
    notebook.undo()
    notebook.undo()
    assert notebook.get(one.id).anchor == one.anchor


def test_only_highlights_have_places(notebook: Notebook, reshaping: Reshaping, highlight: Highlight) -> None:
    note = notebook.add_note(ArticleRef("a", "A"), note="n")
    assert note.anchor == NOWHERE
    with pytest.raises(AnnotationError):
        reshaping.move(note.id, at(1, 4), RESIZE)
    with pytest.raises(AnnotationError):
        reshaping.move(highlight().id, NOWHERE, RESIZE)
    with pytest.raises(NotFoundError):
        reshaping.accept([("0000000", at(1, 2))])
