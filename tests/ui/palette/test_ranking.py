"""Which names fit what is typed."""

from __future__ import annotations

import pytest

from nam_reader.ui.palette.ranking import Named, ranked

THINGS = [
    Named("x", str(at), name) for at, name in enumerate(("Find in article", "Notebook", "Export notes…"))
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


def test_only_so_many() -> None:
    assert len(ranked("", THINGS, 2)) == 2
