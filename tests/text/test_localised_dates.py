"""Dates as pages write them for people."""

from __future__ import annotations

import pytest

from nam_reader.text.dates import iso_date, localised_date
from nam_reader.text.months import MONTHS


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("12 красавіка 2024", "2024-04-12"),
        ("3 чэрвеня 2021 г., 12:00", "2021-06-03"),
        ("пт, 05 студзеня 2024 - 10:12", "2024-01-05"),
        ("7 траўня 2022", "2022-05-07"),
        ("12 апреля 2024 г.", "2024-04-12"),
        ("10:15, 12 октября 2023", "2023-10-12"),
        ("Апрель 12, 2024", "2024-04-12"),
        ("12 травня 2023 року, 10:20", "2023-05-12"),
        ("5 кві 2024", "2024-04-05"),
        ("Opublikowano 12 kwietnia 2024, 8:00", "2024-04-12"),
        ("1 paź 2023", "2023-10-01"),
        ("12 IX 2024 r.", "2024-09-12"),
        ("1 III 2024", "2024-03-01"),
        ("24 XII 2023", "2023-12-24"),
        ("Jan 5, 2024", "2024-01-05"),
        ("Sept. 3rd, 2024", "2024-09-03"),
        ("Updated Wednesday, 3rd of May, 2023", "2023-05-03"),
        ("2024-04-12T10:00:00Z", "2024-04-12"),
        ("Published: 12.04.2024, 15:30", "2024-04-12"),
        ("15:30 12.04.2024.", "2024-04-12"),
        ("12.04.24", "2024-04-12"),
        ("03/04/2024", "2024-04-03"),
        ("04/25/2024", "2024-04-25"),
        ("in April 2024", "2024-04"),
        ("снежань 2023", "2023-12"),
    ],
)
def test_dates_that_people_read(text: str, date: str) -> None:
    """In five languages, with what stands around them; in numbers the day is first."""
    assert localised_date(text) == date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "3 days ago",
        "12 красавіка",
        "учора",
        "© 2024",
        "v1.2.2024.3",
        "192.168.20.24",
        "Call 12-34-56",
        "31 лютага 2024",
        "12 людей 2024",
        "10:20:2024",
        "7 i 2024",
        "1.2.3.4",
        "99.99.2024",
    ],
)
def test_what_is_no_date(text: str) -> None:
    """No year, no such day, or just numbers."""
    assert localised_date(text) is None


def test_months_have_their_names() -> None:
    """Each is known by its forms in each language; front matter may use them as well."""
    assert set(MONTHS.values()) == set(range(1, 13))
    assert [MONTHS[name] for name in ("лістапада", "листопада", "listopada", "ноября", "november")] == [
        11
    ] * 5
    assert iso_date("12 красавіка 2024") == "2024-04-12"
