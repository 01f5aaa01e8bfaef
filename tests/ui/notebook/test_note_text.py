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
    "note", ["2 * 3 * 4", "snake_case_name", "a ** b", "*item\n*item", "<b>x</b> &amp;", "__", "*"]
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


@pytest.mark.parametrize(
    ("note", "text"),
    [
        ("# Галоўнае\nда справы", "Галоўнае\nда справы"),
        ("## With `code` ##", "With code"),
        ("- one\n- *two*\n  - three", "• one\n• two\n\N{EM SPACE}• three"),
        ("1. one\n2) two", "1. one\n2) two"),
        ("- [ ] ask\n- [x] done", "☐ ask\n☑ done"),
        ("> said\n>> again\n> - item", "\N{EM SPACE}said\n\N{EM SPACE}\N{EM SPACE}again\n\N{EM SPACE}• item"),
        ("~~~\n*as it is*\n~~~\nafter", "*as it is*\nafter"),
        ("one\n---\ntwo", "one\n———\ntwo"),
        ("#tag is no heading\n-5 degrees\n2024 was", "#tag is no heading\n-5 degrees\n2024 was"),
        ("🌊 *так*\n\n[[River|u-1]]", "🌊 так\n\nRiver"),
    ],
)
def test_blocks_are_shown_without_their_signs(note: str, text: str) -> None:
    assert shown(note)[0] == text


def test_looks_stand_where_their_words_are_shown() -> None:
    text, spans = shown("# Head with [[River|u]]\n- **one** 🌊\n```\ncode\n```\n> *two*")
    looks = [(text[span.start : span.end], span.look) for span in spans]
    assert looks == [
        ("Head with River", Look.STRONG),
        ("River", Look.LINK),
        ("one", Look.STRONG),
        ("code", Look.CODE),
        ("two", Look.EMPHASIS),
    ]


def test_lines_made_to_be_slow_are_not() -> None:
    began = time.perf_counter()
    for piece in ("#", "# ", "- ", ">", "> ", "-", "* ", "_ ", "`", "1. ", " "):
        shown(piece * 20_000)
    assert time.perf_counter() - began < 3
