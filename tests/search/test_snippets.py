"""Snippets: the piece of a text that shows most of the words looked for, and where they stand."""

from __future__ import annotations

import time

import pytest

from nam_reader.model import Snippet
from nam_reader.search.compile import plan
from nam_reader.search.filters import NoNotes
from nam_reader.search.query import parse
from nam_reader.search.snippets import Marker, one_line

FILLER = "word " * 300


def marker(query: str, column: str = "") -> Marker:
    tree = parse(query).tree
    assert tree is not None
    return Marker(plan(tree, NoNotes()).terms, column)


def marked(text: str, query: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in marker(query).marks(text, language)]


def shown(snippet: Snippet) -> list[str]:
    return [snippet.text[start:end] for start, end in snippet.marks]


@pytest.mark.parametrize(
    ("with_marks", "snippet"),
    [
        ("", Snippet("")),
        ("no marks", Snippet("no marks")),
        ("\x02one\x03 and \x02two\x03", Snippet("one and two", ((0, 3), (8, 11)))),
        ("…a\n\n  \x02b\nc\x03\t d\u00a0e…", Snippet("…a b c d e…", ((3, 6),))),
        ("  \x02a\x03  ", Snippet("a", ((0, 1),))),
        ("👩‍👩‍👧 \x02слово\x03", Snippet("👩‍👩‍👧 слово", ((6, 11),))),
        ("\x02\x03a\x03 \x02b", Snippet("a b")),
    ],
)
def test_marks_become_ranges(with_marks: str, snippet: Snippet) -> None:
    assert one_line(with_marks) == snippet


@pytest.mark.parametrize(
    ("text", "query", "language", "words"),
    [
        ("Councils and a council.", "council", "en", ["Councils", "council"]),
        ("Councils and a council.", '"council"', "en", ["council"]),
        ("The mobile café, mobilised", "mobil* -cafe", "en", ["mobile", "mobilised"]),
        (
            "forced labour, labour forced; Forced\nlabour",
            '"forced labour"',
            "en",
            ["forced labour", "Forced\nlabour"],
        ),
        ("forced to labour", "forced labour", "en", ["forced", "labour"]),
        ("an anti-crisis plan against a crisis", "anti-crisis", "en", ["anti-crisis"]),
        ("Санкцыі і санкцый", "санкцыі", "be", ["Санкцыі", "санкцый"]),
        ("усё ўсё УСЕ", "усё", "be", ["усё", "ўсё", "УСЕ"]),
        ("Łódź, Lodz and LÓDŹ", "lodz", "en", ["Łódź", "Lodz", "LÓDŹ"]),
        ("Сказал Лукашенко, że Łukaszenka", "Lukashenka", "ru", ["Лукашенко", "Łukaszenka"]),
        ("the end", "ending", "en", ["end"]),
        ("a b c d", "a NEAR/2 d", "en", ["a", "d"]),
        ("mobilise", "title:mobilise", "en", []),
        ("nothing", "something", "en", []),
        ("", "something", "en", []),
    ],
)
def test_every_form_is_marked(text: str, query: str, language: str, words: list[str]) -> None:
    assert marked(text, query, language) == words


def test_a_title_is_marked_with_what_may_stand_there() -> None:
    found = marker("title:council author:ada labour", "title").title("Councils of  Ada on labour", "en")
    assert (found.text, shown(found)) == ("Councils of Ada on labour", ["Councils", "labour"])


def test_a_snippet_has_most_of_the_words() -> None:
    text = f"needle {FILLER} needle needle {FILLER} a haystack with a\nneedle in it {FILLER} haystack"
    found = marker("needle haystack").snippet(text, "en")
    assert shown(found) == ["haystack", "needle"]
    assert (found.text[0], found.text[-1]) == ("…", "…")
    assert 30 <= len(found.text.split()) <= 34
    assert "\n" not in found.text


def test_a_snippet_at_an_end_is_not_cut_there() -> None:
    text = f"needle first {FILLER} and a haystack."
    assert marker("needle").snippet(text, "en").text.startswith("needle first word")
    found = marker("haystack").snippet(text, "en")
    assert found.text.endswith("and a haystack.")
    assert found.text.startswith("…")
    assert len(found.text.split()) == 32
    assert marker("haystack").snippet("A short haystack!", "en").text == "A short haystack!"


def test_without_a_hit_the_beginning_is_shown() -> None:
    found = marker("haystack").snippet(f"The beginning. {FILLER}", "en")
    assert found.text.startswith("The beginning. word")
    assert found.text.endswith("…")
    assert found.marks == ()
    assert marker("haystack").snippet("", "en") == Snippet("")
    assert marker("haystack").snippet(" — ", "en") == Snippet("—")


def test_a_very_long_text_is_no_trouble() -> None:
    text = "needle " * 200_000 + "haystack"
    began = time.perf_counter()
    assert shown(marker("needle haystack").snippet(text, "en"))
    assert len(marker("needle").marks(text, "en")) == 200_000
    assert time.perf_counter() - began < 5
