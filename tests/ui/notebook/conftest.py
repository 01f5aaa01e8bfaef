"""Annotations to show, and a window to show them in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import (
    Anchor,
    Annotation,
    ArticleNotes,
    ArticleRef,
    Colour,
    Located,
    Place,
    PlacedAnnotation,
)
from nam_reader.ui.theme.theme import Theme

MakeNote: TypeAlias = Callable[..., PlacedAnnotation]
MakeNotebook: TypeAlias = Callable[[int, int], list[ArticleNotes]]


@pytest.fixture
def make_note() -> MakeNote:
    """A maker of annotations; each has an id of its own unless one is given."""
    made = 0

    def make(
        quote: str = "A line cut in a wall is a measurement.",
        colour: Colour = Colour.YELLOW,
        note: str = "",
        tags: Sequence[str] = (),
        *,
        id_: str = "",
        article: str = "river",
        place: Place = Place.EXACT,
        created: str = "2024-03-28T10:00:00Z",
    ) -> PlacedAnnotation:
        nonlocal made
        made += 1
        annotation = Annotation(
            id_ or f"note-{made}",
            ArticleRef(article, f"Title of {article}", ("Mira Osten",), "Quiet Water", None, "2024-02-21"),
            Anchor(quote, "", "", 0, len(quote), "r1"),
            colour,
            note,
            tuple(tags),
            created,
            created,
        )
        lost = place is Place.ORPHAN
        return PlacedAnnotation(annotation, Located(place, *((-1, -1) if lost else (0, len(quote)))))

    return make


@pytest.fixture
def make_notebook(make_note: MakeNote) -> MakeNotebook:
    """A maker of notebooks: so many articles with so many annotations each, in all colours."""

    def make(articles: int, each: int) -> list[ArticleNotes]:
        groups = []
        for number in range(articles):
            notes = tuple(
                make_note(
                    f"Quote {number}.{k} " + "rose by about a third " * (k % 7),
                    tuple(Colour)[k % 6],
                    "A note on it. " * (k % 4),
                    ("method",) if k % 2 else (),
                    article=f"article-{number}",
                )
                for k in range(each)
            )
            groups.append(ArticleNotes(notes[0].annotation.article, notes))
        return groups

    return make


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """A shown, active window."""
    made = QWidget()
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
