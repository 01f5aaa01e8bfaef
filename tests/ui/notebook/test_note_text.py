"""The little Markdown of a note becomes looks, never HTML."""

from __future__ import annotations

import time

import pytest

from nam_reader.ui.notebook.note_text import Look, marked, shown


def test_marks_go_and_looks_stay() -> None:
    text, spans = shown("newer than *2014*, **really**, see `p. 6`")
    assert text == "newer than 2014, really, see p. 6"
    looks = {text[span.start : span.end]: span.look for span in spans}
    assert looks == {"2014": Look.EMPHASIS, "really": Look.STRONG, "p. 6": Look.CODE}


@pytest.mark.parametrize(
    "note", ["2 * 3 * 4", "snake_case_name", "a ** b", "* item\n* item", "<b>x</b> &amp;", "__", "*"]
)
def test_what_is_no_mark_is_left_as_typed(note: str) -> None:
    assert shown(note) == (note, ())


def test_looks_are_found_after_signs_outside_the_basic_plane() -> None:
    text, (span,) = shown("😀😀 *так*")
    assert text[span.start : span.end] == "так"


def test_a_line_of_stray_stars_costs_no_time() -> None:
    began = time.perf_counter()
    assert list(marked("*a " * 20_000)) == []
    assert list(marked("**a " * 20_000)) is not None
    assert time.perf_counter() - began < 2


def test_a_link_shows_its_title_and_knows_where_it_leads() -> None:
    text, spans = shown("see [[River|abc-1]], *not* `[[x]]` or [[Вада ў Сорвіцы]]")
    links = {text[span.start : span.end]: span.link for span in spans if span.look is Look.LINK}
    assert links["River"] == "River|abc-1"
    assert links["Вада ў Сорвіцы"] == "Вада ў Сорвіцы"
    assert text.startswith("see River, not ")


def test_no_link_in_code() -> None:
    _, spans = shown("`[[x]]`")
    assert [span.look for span in spans] == [Look.CODE]
