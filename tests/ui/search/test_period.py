"""Years and months as bars, and a period of them as date filters."""

from __future__ import annotations

import pytest

from nam_reader.model import Facets
from nam_reader.ui.search.period import Bucket, as_filters, buckets, chosen, period_label

YEARS = tuple(Bucket(str(year), 1) for year in range(2012, 2026))


def test_a_period_of_months_that_ends_with_a_year_is_named_by_months() -> None:
    assert period_label("2024-12", "2025") == "Dec 2024"
    assert period_label("2023-05", "2025") == "May 2023 – Dec 2024"
    assert period_label("2024", "2024-06") == "Jan 2024 – May 2024"
    assert period_label("2023", "2025") == "2023 – 2024"


def test_years_come_in_order_and_without_gaps() -> None:
    found = buckets(Facets(years=(("2024", 3), ("2020", 1), ("2019", 7))))
    assert [bucket.value for bucket in found] == ["2019", "2020", "2021", "2022", "2023", "2024"]
    assert [bucket.articles for bucket in found] == [7, 1, 0, 0, 0, 3]


def test_two_years_are_shown_by_months() -> None:
    facets = Facets(years=(("2024", 3), ("2023", 1)), months=(("2023-11", 1), ("2024-02", 3)))
    found = buckets(facets)
    assert [bucket.value for bucket in found] == ["2023-11", "2023-12", "2024-01", "2024-02"]
    assert [bucket.articles for bucket in found] == [1, 0, 0, 3]


def test_nothing_dated_is_no_bars() -> None:
    assert buckets(Facets(undated=12)) == ()


def test_a_span_of_centuries_keeps_its_newest_years() -> None:
    found = buckets(Facets(years=(("2024", 3), ("1601", 1))))
    assert len(found) == 90
    assert found[-1] == Bucket("2024", 3)


def test_a_period_is_inclusive_and_its_filters_are_not() -> None:
    assert as_filters(YEARS, "2019", "2021") == ("2019", "2022")
    assert as_filters(YEARS, "2012", "2021") == ("", "2022")
    assert as_filters(YEARS, "2019", "2025") == ("2019", "")
    assert as_filters(YEARS, "2012", "2025") == ("", "")
    months = (Bucket("2023-11", 1), Bucket("2023-12", 0), Bucket("2024-01", 2))
    assert as_filters(months, "2023-11", "2023-12") == ("", "2024-01")


@pytest.mark.parametrize(
    ("after", "before", "years"),
    [
        ("2019", "2022", (2019, 2021)),
        ("", "2022", (2012, 2021)),
        ("2019", "", (2019, 2025)),
        ("2019-03-14", "2020-02", (2019, 2020)),
        ("", "", (2012, 2025)),
    ],
)
def test_filters_choose_the_bars_that_they_leave(after: str, before: str, years: tuple[int, int]) -> None:
    filters = tuple(
        (name, value) for name, value in (("after", after), ("before", before), ("lang", "be")) if value
    )
    first, last = chosen(YEARS, filters)
    assert (int(YEARS[first].value), int(YEARS[last].value)) == years


def test_a_period_beyond_the_bars_chooses_none() -> None:
    assert chosen(YEARS, (("after", "2030"),)) == (0, -1)


@pytest.mark.parametrize(
    ("after", "before", "words"),
    [
        ("2019", "2026", "2019 – 2025"),
        ("2019", "2020", "2019"),
        ("2019-03", "", "from Mar 2019"),
        ("", "2024-01", "until Dec 2023"),
        ("", "2024-03-01", "until 29 Feb 2024"),
        ("", "yesterday", "until yesterday"),
    ],
)
def test_a_period_is_named_by_its_last_day(after: str, before: str, words: str) -> None:
    assert period_label(after, before) == words
