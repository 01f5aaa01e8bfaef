"""Every field of a filter leaves what it should, alone and with others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest

from nam_reader.model import About, Annotation, AnnotationFilter, ArticleRef, Colour, Style
from nam_reader.notebook.collecting import Collecting
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]
OTHER = ArticleRef("other", "Каталог", ("Ганна", 'Ян "О"'), "Сшытак")


class MovedClock(Protocol):
    """The clock of the tests."""

    def forward(self, seconds: float) -> None: ...


@pytest.fixture
def filled(notebook: Notebook, marking: Marking, highlight: Highlight, clock: MovedClock) -> dict[str, str]:
    """Four annotations by short names."""
    ids = {"a": highlight("Хто", tags=("Rivers", "x"), note="n").id}
    clock.forward(86_400)
    marking.set_author_name("Ада")
    ids["b"] = highlight("woda", OTHER, colour=Colour.BLUE, style=Style.STRIKE, tags=("y",)).id
    clock.forward(86_400)
    ids["c"] = notebook.add_note(OTHER, note="on the article").id
    ids["d"] = notebook.add_note(None, note="free", tags=("Y",)).id
    binned = highlight("Próbka", tags=("x",))
    notebook.delete([binned.id])
    return ids


@pytest.mark.parametrize(
    ("wanted", "left"),
    [
        (AnnotationFilter(), "abcd"),
        (AnnotationFilter(tags=("RIVERS", "y")), "abd"),
        (AnnotationFilter(tags=("rivers", "y"), tag="x"), "a"),
        (AnnotationFilter(tags=(" ", "#")), "abcd"),
        (AnnotationFilter(authors=("Ада",)), "bcd"),
        (AnnotationFilter(authors=("",)), "a"),
        (AnnotationFilter(article_authors=('Ян "О"', "nobody")), "bc"),
        (AnnotationFilter(article_authors=("nobody",)), ""),
        (AnnotationFilter(after="2024-03-15"), "bcd"),
        (AnnotationFilter(before="2024-03-15"), "a"),
        (AnnotationFilter(after="2024-03-15T12", before="2024-03-16"), "b"),
        (AnnotationFilter(after="2024-03-14T12:00:00.000Z"), "abcd"),
        (AnnotationFilter(before="2024-03-14T12:00:00.000Z"), ""),
        (AnnotationFilter(after="2024"), "abcd"),
        (AnnotationFilter(before="2024-04"), "abcd"),
        (AnnotationFilter(articles=("other", "no")), "bc"),
        (AnnotationFilter(articles=("other",), article_uid="riverriverriverriver"), ""),
        (AnnotationFilter(styles=(Style.STRIKE, Style.SQUIGGLE)), "b"),
        (AnnotationFilter(colours=(Colour.BLUE,)), "b"),
        (AnnotationFilter(about=(About.ARTICLE, About.NOTHING)), "cd"),
        (AnnotationFilter(about=(About.QUOTE,), with_note=True), "a"),
        (AnnotationFilter(without_note=True), "b"),
        (AnnotationFilter(with_note=True, without_note=True), ""),
        (AnnotationFilter(text="каталог art"), "c"),
        (AnnotationFilter(collection="nothing"), ""),
    ],
)
def test_a_field_filters(
    notebook: Notebook, filled: dict[str, str], wanted: AnnotationFilter, left: str
) -> None:
    assert {found.id for found in notebook.find(wanted)} == {filled[name] for name in left}


def test_ids_and_collections_filter(notebook: Notebook, filled: dict[str, str]) -> None:
    assert [found.id for found in notebook.find(AnnotationFilter(ids=(filled["b"], "x")))] == [filled["b"]]
    collecting = Collecting(notebook.ledger)
    made = collecting.make("C")
    collecting.add(made.id, ["other"])
    found = notebook.find(AnnotationFilter(collection=made.id, about=(About.QUOTE,)))
    assert [one.id for one in found] == [filled["b"]]


def test_the_bin_is_filtered_alike(notebook: Notebook, filled: dict[str, str]) -> None:
    assert len(notebook.find(AnnotationFilter(binned=True))) == 1
    assert len(notebook.find(AnnotationFilter(binned=True, tag="x", authors=("Ада",)))) == 1
    assert notebook.find(AnnotationFilter(binned=True, tag="y")) == ()


def test_notes_about_no_quote_are_counted_apart(notebook: Notebook, filled: dict[str, str]) -> None:
    assert notebook.tallies(["other", ""]) == {"other": (1, 1), "": (0, 1)}
    assert notebook.count_free_notes() == 1
    assert notebook.annotated_uids() == {"other", "riverriverriverriver"}
    assert notebook.uids_with_tag("y") == {"other"}
