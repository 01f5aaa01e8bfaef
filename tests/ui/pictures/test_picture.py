"""What a picture shows: periods without gaps, shares, filters; nothing is lost that has no place."""

from __future__ import annotations

from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.ui.pictures.picture import MOST_MONTHS, timeline_picture, words_picture

NAMES = ("Articles", "Your highlights")


def test_months_have_no_gaps_and_what_has_no_month_is_kept(timeline: Timeline) -> None:
    picture = timeline_picture(timeline, NAMES, monthly=True)
    assert picture.periods == ("2023-11", "2023-12", "2024-01", "2024-02")
    assert [each.values for each in picture.series] == [(4, 0, 10, 6), (1, 0, 0, 3)]
    assert picture.archive.rest == (("", 2), ("2022", 1))
    assert [each.total for each in picture.series] == [23, 4]


def test_years_have_what_has_no_month(timeline: Timeline) -> None:
    picture = timeline_picture(timeline, NAMES, monthly=False)
    assert picture.periods == ("2022", "2023", "2024")
    assert picture.series[0].values == (1, 4, 16)
    assert picture.series[0].rest == (("", 2),)


def test_shares_are_of_the_periods_own_articles_and_panels_have_one_scale(words: WordsOverTime) -> None:
    picture = words_picture(words, "All", monthly=True, share=True)
    assert picture.heights(0) == (25.0, 0.0, 20.0, 0.0)
    assert picture.heights(1) == (0.0, 0.0, 0.0, 50.0)
    assert picture.top(0) == picture.top(1) == 50.0


def test_highlights_have_a_scale_of_their_own(timeline: Timeline) -> None:
    picture = timeline_picture(timeline, NAMES, monthly=True)
    assert (picture.top(0), picture.top(1)) == (10, 3)


def test_a_period_is_filters_from_its_first_day_to_its_last(timeline: Timeline) -> None:
    months = timeline_picture(timeline, NAMES, monthly=True)
    assert months.filters_of(1, 1) == ("2023-12", "2024-01")
    assert months.filters_of(0, 3) == ("2023-11", "2024-03")
    assert timeline_picture(timeline, NAMES, monthly=False).filters_of(2, 2) == ("2024", "2025")


def test_one_very_old_article_does_not_flatten_all_the_others() -> None:
    picture = timeline_picture(Timeline((("0987-05", 1), ("2024-02", 6))), NAMES, monthly=True)
    assert len(picture.periods) == MOST_MONTHS
    assert picture.archive.rest == (("0987-05", 1),)


def test_nothing_at_all_is_an_empty_picture() -> None:
    picture = timeline_picture(Timeline(), NAMES, monthly=True)
    assert picture.empty
    assert picture.periods == ()
