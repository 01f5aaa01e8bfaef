"""Filters as a value: dates of the person's own calendar become moments."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from nam_reader.model import AnnotationFilter, Colour
from nam_reader.ui.notebook.filter_choice import FilterChoice, is_date


@pytest.fixture
def minsk() -> Iterator[None]:
    """Live three hours before Greenwich."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Minsk"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_nothing_chosen_filters_nothing() -> None:
    assert FilterChoice().wanted() == AnnotationFilter()
    assert FilterChoice(colours=(Colour.PINK,)).wanted("river") == AnnotationFilter(
        text="river", colours=(Colour.PINK,)
    )


@pytest.mark.usefixtures("minsk")
@pytest.mark.parametrize(
    ("first", "last", "after", "before"),
    [
        ("2024-03-14", "2024-03-14", "2024-03-13T21:00", "2024-03-14T21:00"),
        ("2024-02", "2024-02", "2024-01-31T21:00", "2024-02-29T21:00"),
        ("2023-12", "2023-12", "2023-11-30T21:00", "2023-12-31T21:00"),
        ("2024", "2024", "2023-12-31T21:00", "2024-12-31T21:00"),
        ("2023-12-31", "", "2023-12-30T21:00", ""),
        ("", "2023-12-31", "", "2023-12-31T21:00"),
        ("nonsense", "2024-13", "", ""),
    ],
)
def test_both_ends_of_a_period_are_within_it(first: str, last: str, after: str, before: str) -> None:
    wanted = FilterChoice(first=first, last=last).wanted()
    assert (wanted.after, wanted.before) == (after, before)


@pytest.mark.parametrize(
    ("typed", "good"),
    [
        ("2024", True),
        ("2024-03", True),
        (" 2024-02-29 ", True),
        ("2023-02-29", False),
        ("2024-3-14-1", False),
        ("14.3.2024", False),
        ("٢٠٢٤", False),
        ("", False),
        ("0", False),
        ("10000", False),
    ],
)
def test_what_a_date_is(typed: str, good: bool) -> None:
    assert is_date(typed) is good
