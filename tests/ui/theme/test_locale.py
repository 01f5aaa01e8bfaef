"""Numbers, dates and languages as a person reads them."""

from __future__ import annotations

import pytest

from nam_reader.ui.theme.locale import file_size, language_name, long_date, number, short_date


def test_thousands_are_set_apart() -> None:
    """Thousands are set apart."""
    assert number(1204567) == "1,204,567"


@pytest.mark.parametrize(
    ("iso", "short", "long"),
    [
        ("2024-03-14", "14 Mar 2024", "14 March 2024"),
        ("2024-03-02T10:00:00Z", "2 Mar 2024", "2 March 2024"),
        ("2023-09-05", "5 Sep 2023", "5 September 2023"),
        ("2024-05", "May 2024", "May 2024"),
        ("2024", "2024", "2024"),
        (None, "", ""),
        ("", "", ""),
        ("spring 2024", "spring 2024", "spring 2024"),
        ("2024-13-40", "2024-13-40", "2024-13-40"),
    ],
)
def test_dates_partial_or_whole(iso: str | None, short: str, long: str) -> None:
    """Dates partial or whole."""
    assert (short_date(iso), long_date(iso)) == (short, long)


def test_a_language_is_named_in_itself() -> None:
    """A language is named in itself."""
    assert [language_name(code) for code in ("be", "ru", "pl", "uk", "en")] == [
        "Беларуская",
        "Русский",
        "Polski",
        "Українська",
        "English",
    ]
    assert language_name("lt") == "lt"
    assert language_name("") == ""


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 kB"), (1, "1 kB"), (98_304, "99 kB"), (1_000_000, "1.0 MB"), (2_149_000, "2.1 MB")],
)
def test_sizes(size: int, said: str) -> None:
    """Sizes of files, in the units that file managers show."""
    assert file_size(size) == said
