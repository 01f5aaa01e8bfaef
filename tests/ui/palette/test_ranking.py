"""Which names fit what is typed, over commands and articles alike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.ui.palette.ranking import Named, fit, ranked

NAMES = ("Find in article", "Notebook", "Export notes…")
THINGS = [Named("x", str(at), name) for at, name in enumerate(NAMES)]
LIBRARY = [
    Named("action", str(at), name)
    for at, name in enumerate(
        (
            "Add files…",
            "Export notes…",
            "Merge notes…",
            "Verify a document…",
            "Undo",
            "Copy with citation",
            "Find in article",
            "Highlights after changes…",
            "Text and theme…",
            "Larger text",
            "All articles",
            "Notebook",
            "Recently read",
            "Timeline",
            "Words over time",
            "New collection…",
            "Выделить цветом",
            "Заметка к статье",
        )
    )
] + [
    Named("article", str(at), name)
    for at, name in enumerate(
        (
            "Harvest of the north",
            "The river",
            "Notes from a reading room",
            "Words that moved together",
            "Паводка на Прыпяці",
            "Почему мы пересчитали старые пробы",
            "Mały słownik źródeł i strug",
            "Аб’ява пра збор подпісаў",
            "What ten years of bottles tell us about the Sorvitsa",
            "Текст и время",
        )
    )
]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Find in article", "Notebook", "Export notes…"]),
        ("note", ["Notebook", "Export notes…"]),
        ("art fin", ["Find in article"]),
        ("book", ["Notebook"]),
        ("ntebook", ["Notebook"]),  # with a letter missing
        ("exprot", ["Export notes…"]),
        ("giraffe", []),
        ("zz", []),
    ],
)
def test_words_then_parts_then_likeness(typed: str, names: list[str]) -> None:
    assert [thing.name for thing in ranked(typed, THINGS, 10)] == names


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("noteb", "Notebook"),
        ("notebook", "Notebook"),
        ("note book", "Notebook"),
        ("notes from", "Notes from a reading room"),
        ("notes read", "Notes from a reading room"),
        ("reading room", "Notes from a reading room"),
        ("export", "Export notes…"),
        ("notes exp", "Export notes…"),
        ("river", "The river"),
        ("rivre", "The river"),
        ("theme", "Text and theme…"),
        ("harvest", "Harvest of the north"),
        ("hravest nroth", "Harvest of the north"),
        ("words moved", "Words that moved together"),
        ("words over", "Words over time"),
        ("sorvica", "What ten years of bottles tell us about the Sorvitsa"),
        ("bottles", "What ten years of bottles tell us about the Sorvitsa"),
        ("cwc", "Copy with citation"),
        ("ten years", "What ten years of bottles tell us about the Sorvitsa"),
        ("павод", "Паводка на Прыпяці"),
        ("паводка прып", "Паводка на Прыпяці"),
        ("павдока", "Паводка на Прыпяці"),
        ("прыпятци", "Паводка на Прыпяці"),
        ("ПОЧЕМУ", "Почему мы пересчитали старые пробы"),
        ("пересчитали пробы", "Почему мы пересчитали старые пробы"),
        ("пересщитали", "Почему мы пересчитали старые пробы"),
        ("zrodel", "Mały słownik źródeł i strug"),
        ("slownik", "Mały słownik źródeł i strug"),
        ("аб'ява", "Аб’ява пра збор подпісаў"),
        ("подписау", "Аб’ява пра збор подпісаў"),
        ("выделить", "Выделить цветом"),
        ("выдлить", "Выделить цветом"),
        ("заметка", "Заметка к статье"),
        ("текст", "Текст и время"),
        ("text", "Text and theme…"),
    ],
)
def test_the_best_of_commands_and_articles_comes_first(typed: str, first: str) -> None:
    assert ranked(typed, LIBRARY, 10)[0].name == first


def test_what_was_found_otherwise_stays_and_comes_last() -> None:
    found = [Named("article", "a", "Rivers ran high"), Named("article", "b", "Of floods")]
    names = [thing.name for thing in ranked("river", LIBRARY, 10, known=found)]
    assert names[:2] == ["Rivers ran high", "The river"]
    assert names[-1] == "Of floods"


def test_shorter_names_come_before_longer_ones_that_fit_as_well() -> None:
    things = [Named("x", "1", "Timeline of the north"), Named("x", "2", "Timetable")]
    assert [thing.name for thing in ranked("time", things, 2)] == ["Timetable", "Timeline of the north"]


def test_only_so_many() -> None:
    assert len(ranked("", THINGS, 2)) == 2


@given(st.text(), st.text())
def test_whatever_is_typed_is_compared(typed: str, name: str) -> None:
    assert 0.0 <= fit(typed, name) < 2.0
