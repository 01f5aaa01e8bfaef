"""Articles are found by their titles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from nam_reader.library.titles import Titles
from nam_reader.workspace import Workspace

TITLES = {
    "Twice told": ("2022-01-01", "2024-01-01"),
    "Żółta woda (część 1)": ("2023-01-01",),
    "Хто жыве ў Сорвічах": ("2021",),
}


@pytest.fixture
def titles(tmp_path: Path) -> Iterator[Titles]:
    for title, dates in TITLES.items():
        for date in dates:
            head = f"---\ntitle: {title}\nsource: S {date}\ndate: {date}\n---\n"
            path = tmp_path / f"{title[:4]}{date}.md"
            path.write_text(f"{head}A text of {title} from {date}.\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths(sorted(tmp_path.glob("*.md")))
        yield Titles(space._library_reader)


def test_the_newest_of_a_title_comes_first(titles: Titles) -> None:
    assert [found.published for found in titles.same(" TWICE  told")] == ["2024-01-01", "2022-01-01"]
    assert [found.published for found in titles.same("Twice told", limit=1)] == ["2024-01-01"]
    assert titles.same("twice") == titles.same("") == titles.same(" ") == ()


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("tw", 2),
        ("told twi", 2),
        ("zolta wod", 1),
        ("сорв", 1),
        ("from", 0),
        ('"', 4),
        ("1 OR 2", 0),
        ("", 4),
    ],
)
def test_words_that_are_begun_find_titles(titles: Titles, typed: str, number: int) -> None:
    assert len(titles.like(typed, 10)) == number
    assert len(titles.like(typed, 1)) == min(number, 1)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("twcie told", ["Twice told", "Twice told"]),
        ("Сорвчах", ["Хто жыве ў Сорвічах"]),
        ("żółta", ["Żółta woda (część 1)"]),
        ("giraffe", []),
        ("tw", []),  # too little to be like anything
    ],
)
def test_titles_that_are_nearly_what_is_typed(titles: Titles, typed: str, found: list[str]) -> None:
    assert [article.title for article in titles.near(typed, 10, lambda: False)] == found


def test_a_search_for_likeness_is_given_up_when_it_is_cancelled(titles: Titles) -> None:
    assert titles.near("twice", 10, lambda: True) == ()
    assert len(titles.near("twice", 1, lambda: False)) == 1
