"""Searching the notebook: all words, the last as a beginning, and nothing typed is an error."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nam_reader.model import Annotation, AnnotationFilter
from nam_reader.notebook.store import Notebook
from nam_reader.notebook.words import match_all

Highlight = Callable[..., Annotation]


@pytest.mark.parametrize(
    "typed",
    [
        "river",
        "RIVER",
        "riv",
        "rose riv",
        "bottles",
        "вада",
        "ВАДА",
        "ask arch",
        "“river”,",
        'river"',
        "l'arch",
    ],
)
def test_words_of_quote_note_tags_and_title_are_found(
    notebook: Notebook, highlight: Highlight, typed: str
) -> None:
    made = highlight("The river rose", note="Ask l'archive", tags=("Вада",))
    assert notebook.find(AnnotationFilter(text=typed)) == (made,)


@pytest.mark.parametrize("typed", ["riv rose", "river nothing", "iver", "Zielnik"])
def test_only_the_last_word_is_a_beginning_and_all_words_must_be_there(
    notebook: Notebook, highlight: Highlight, typed: str
) -> None:
    highlight("The river rose")
    assert notebook.find(AnnotationFilter(text=typed)) == ()


def test_the_index_follows_edits_of_note_and_tags(notebook: Notebook, highlight: Highlight) -> None:
    made = highlight(note="before", tags=("old",))
    notebook.edit(made.id, note="after", tags=("new", "more"))
    assert notebook.find(AnnotationFilter(text="before")) == ()
    assert notebook.find(AnnotationFilter(text="old")) == ()
    assert len(notebook.find(AnnotationFilter(text="after new more"))) == 1
    notebook.edit(made.id, tags=())
    assert notebook.find(AnnotationFilter(text="new")) == ()


def test_signs_alone_do_not_filter(notebook: Notebook, highlight: Highlight) -> None:
    highlight()
    assert match_all(' " * — ( ') == ""
    assert len(notebook.find(AnnotationFilter(text=' " * — ( '))) == 1


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example('river AND NOT ( "')
@example("quote: ^a NEAR(b c, 2) {x} -y *")
@example("\ud800 \x00 a\x00b")
@example("word " * 5_000)
@example("a-" * 5_000)
@given(typed=st.text(st.characters(), max_size=60))
def test_nothing_typed_is_an_error(notebook: Notebook, typed: str) -> None:
    notebook.find(AnnotationFilter(text=typed))
    notebook.find(AnnotationFilter(tag=typed.replace("\ud800", "")))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(st.characters(), max_size=30))
def test_any_tag_or_name_is_no_error(notebook: Notebook, typed: str) -> None:
    notebook.find(AnnotationFilter(tag=typed))
    notebook.uids_with_tag(typed)
