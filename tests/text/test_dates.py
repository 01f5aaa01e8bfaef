"""Dates of front matter."""

from __future__ import annotations

import datetime as dt

import pytest

from nam_reader.text.dates import iso_date


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2024", "2024"),
        (2024, "2024"),
        ("2024-05", "2024-05"),
        ("2024-5-3", "2024-05-03"),
        (" 2024-05-03 ", "2024-05-03"),
        ("2024/05/03", "2024-05-03"),
        ("2024-05-03T10:00:00+02:00", "2024-05-03"),
        ("2024-05-03 10:00", "2024-05-03"),
        ("03.05.2024", "2024-05-03"),
        ("3/5/2024", "2024-05-03"),
        ("3 May 2024", "2024-05-03"),
        ("Fri, 03 May 2024 10:00:00 GMT", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
        ("Sept. 3rd, 2024", "2024-09-03"),
        ("September 2024", "2024-09"),
        (dt.date(2024, 5, 3), "2024-05-03"),
        (dt.datetime(2024, 5, 3, 10, tzinfo=dt.UTC), "2024-05-03"),
    ],
)
def test_dates(value: object, date: str) -> None:
    """Whole or partial, as people write them."""
    assert iso_date(value) == date


@pytest.mark.parametrize(
    "value",
    ["", "soon", "2024-13", "2024-02-30", "31.04.2024", "3 Foo 2024", 20240503, True, None, [], 2.5, "0"],
)
def test_no_dates(value: object) -> None:
    """What is no day of the calendar is none."""
    assert iso_date(value) is None
