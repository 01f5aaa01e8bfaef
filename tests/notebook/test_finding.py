"""What a search of the archive asks the notebook."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from nam_reader.database import Access, connect
from nam_reader.model import Annotation, ArticleRef
from nam_reader.notebook.finding import NoteFinder
from nam_reader.notebook.marking import Marking
from nam_reader.notebook.store import Notebook

Highlight = Callable[..., Annotation]
UID = "riverriverriverriver"  # of the article that conftest highlights in
OTHER = ArticleRef("otherotherotherother", "Another", language="be")


@pytest.fixture
def finder(connection: apsw.Connection, path: Path) -> Iterator[NoteFinder]:
    reading = connect(path, Access.READ)
    yield NoteFinder(reading)
    reading.close()


def test_articles_are_found_by_what_is_kept_of_them(
    notebook: Notebook, marking: Marking, finder: NoteFinder, highlight: Highlight
) -> None:
    highlight(tags=("Rivers",))
    noted = highlight(article=OTHER, note="A thought")
    marking.set_marks(["read"], read=True)
    marking.set_marks(["starred"], starred=True)
    assert finder.uids("is", "read") == {"read"}
    assert finder.uids("is", "starred") == {"starred"}
    assert finder.uids("has", "highlight") == {UID, OTHER.uid}
    assert finder.uids("has", "note") == {OTHER.uid}
    assert finder.uids("tag", "RIVERS") == {UID}
    assert finder.uids("tag", "river") == finder.uids("colour", "red") == frozenset()
    notebook.delete([noted.id])
    assert finder.uids("has", "note") == frozenset()


@pytest.mark.parametrize(
    ("words", "kind", "uids"),
    [
        ("river", "word", {UID}),
        ("RIVERS", "word", {UID}),
        ("river rose", "phrase", {UID}),
        ("rivers rose", "phrase", set()),
        ("rose river", "phrase", set()),
        ("riv", "prefix", {UID}),
        ("ridge", "word", set()),
        ("ive", "prefix", set()),
        ("рака", "word", {OTHER.uid}),
        ("раку", "word", {OTHER.uid}),
        ("Лукашенко", "word", {OTHER.uid}),
        ("Lukashenka", "word", {OTHER.uid}),
        ("лукашэнкі", "phrase", {OTHER.uid}),
        ("river-rose", "word", {UID}),
        ("river-рака", "word", set()),
        ("—", "word", set()),
        ("—", "prefix", set()),
        ("", "phrase", set()),
    ],
)
def test_words_are_found_in_quotes_and_notes(
    finder: NoteFinder, highlight: Highlight, words: str, kind: str, uids: set[str]
) -> None:
    highlight("The river rose")
    highlight("той ведае раку", article=OTHER, note="Пра Лукашэнкі і **гэта**")
    assert finder.uids_with_words(words, kind) == uids


def test_changed_and_deleted_notes_are_known(
    notebook: Notebook, finder: NoteFinder, highlight: Highlight, clock: Callable[..., object]
) -> None:
    annotation = highlight(note="bridge")
    assert finder.uids_with_words("bridges", "word") == {UID}
    clock.forward(60)  # type: ignore[attr-defined]  # the clock of conftest
    notebook.edit(annotation.id, note="ferry")
    assert finder.uids_with_words("bridges", "word") == frozenset()
    assert finder.uids_with_words("ferries", "word") == {UID}
    notebook.delete([annotation.id])
    assert finder.uids_with_words("ferries", "word") == frozenset()
    notebook.undo()
    assert finder.uids_with_words("ferries", "word") == {UID}
