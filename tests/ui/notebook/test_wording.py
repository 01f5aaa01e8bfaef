"""Dates, names and quotes as a card says them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from nam_reader.model import Colour, PlacedAnnotation
from nam_reader.ui.notebook.wording import one_line, short_day, source_line, spoken

TODAY = date(2026, 11, 22)


def test_a_day_of_this_year_needs_no_year() -> None:
    assert short_day("2026-04-02T12:00:00Z", TODAY) == "2 Apr"
    assert short_day("2024-04-02T12:00:00Z", TODAY) == "2 Apr 2024"
    assert short_day("", TODAY) == ""


def test_a_quote_over_paragraphs_with_a_picture_is_one_line() -> None:
    assert one_line("first  line\nsecond \ufffc third") == "first line second third"


def test_a_card_is_read_aloud_as_meaning_quote_note_tags(make_note: Callable[..., PlacedAnnotation]) -> None:
    card = make_note("A quote.", Colour.GREEN, "A note.", ["method", "sources"]).annotation
    assert spoken(card) == "Evidence, A quote., A note., method, sources"
    assert spoken(card, lost=True).startswith("Evidence, Lost its place, A quote.")


def test_the_source_line_tells_what_is_known(make_note: Callable[..., PlacedAnnotation]) -> None:
    assert source_line(make_note().annotation.article) == "Mira Osten · Quiet Water · 21 February 2024"
