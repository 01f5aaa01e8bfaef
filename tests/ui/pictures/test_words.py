"""A picture in words and as a table: whoever cannot see it has the same."""

from __future__ import annotations

from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.ui.pictures.picture import timeline_picture, words_picture
from nam_reader.ui.pictures.words import as_text, columns, place_words, remarks, rows, summary

NAMES = ("Articles", "Your highlights")


def test_the_summary_has_span_totals_peaks_and_what_is_left_out(timeline: Timeline) -> None:
    said = summary(timeline_picture(timeline, NAMES, monthly=True))
    assert "Nov 2023 – Feb 2024" in said
    assert "Articles: 23 in all, most in Jan 2024: 10." in said
    assert "Your highlights: 4 in all, most in Feb 2024: 3." in said
    assert "2 articles have no date" in said
    assert "Of 1 article only the year is known" in said
    assert "1 highlight is in an article that is not in the library" in said


def test_by_year_only_the_undated_are_left_out(timeline: Timeline) -> None:
    assert len(remarks(timeline_picture(timeline._replace(elsewhere=0), NAMES, monthly=False))) == 1


def test_the_table_has_every_number(timeline: Timeline) -> None:
    picture = timeline_picture(timeline, NAMES, monthly=True)
    found = list(rows(picture))
    assert found[0] == ("2023-11", (4, 1))
    assert found[-2:] == [("2022", (1, 0)), ("", (2, 0))]
    for place, series in enumerate(picture.series):
        assert sum(numbers[place] for _, numbers in found) == series.total


def test_shares_stand_beside_the_numbers_they_are_made_of(words: WordsOverTime) -> None:
    picture = words_picture(words, "All articles", monthly=True, share=True)
    assert columns(picture) == ("Month", "milk", "=tea", "All articles", "milk, %", "=tea, %")
    assert next(iter(rows(picture))) == ("2023-11", (1, 0, 4, 25.0, 0.0))


def test_a_place_is_said_with_its_numbers(timeline: Timeline, words: WordsOverTime) -> None:
    assert place_words(timeline_picture(timeline, NAMES, monthly=True), 0, 0) == (
        "Nov 2023: 4 articles, 1 highlight"
    )
    picture = words_picture(words, "All", monthly=True, share=True)
    assert place_words(picture, 2, 3) == "Jan 2024 – Feb 2024: milk 2 (13 %), =tea 3 (19 %)"


def test_what_is_copied_is_no_formula(words: WordsOverTime) -> None:
    lines = as_text(words_picture(words, "All articles", monthly=True, share=False)).splitlines()
    assert lines[0].startswith("Words over time")
    assert lines[2] == "Month\tmilk\t'=tea\tAll articles"
    assert lines[3] == "Nov 2023\t1\t0\t4"


def test_nothing_is_said_of_nothing() -> None:
    assert summary(timeline_picture(Timeline(), NAMES, monthly=True)).endswith("highlights.")
