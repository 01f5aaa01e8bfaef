"""Snippets: the piece of a text that shows most of the words looked for, and where they stand."""

from __future__ import annotations

import time

import pytest

from nam_reader.lexicon.tokens import words
from nam_reader.model import Snippet
from nam_reader.search.compile import plan
from nam_reader.search.filters import NoNotes
from nam_reader.search.marked import one_line
from nam_reader.search.query import parse
from nam_reader.search.seen import Shape, Standing
from nam_reader.search.snippets import Marker

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
    ("text", "query", "language", "found"),
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
def test_every_form_is_marked(text: str, query: str, language: str, found: list[str]) -> None:
    assert marked(text, query, language) == found


def standing(*places: int, term: int = 0, length: int = 1) -> Standing:
    """Say that the index has a term at some places of the text, which may be of words or of their keys."""
    return Shape(term, False, length, False), [], list(places), 0


def in_title(*places: int, term: int = 0) -> Standing:
    return Shape(term, False, 1, False), list(places), [], 0


def token(text: str, word: str, *, key: bool = False) -> int:
    """Return where the index has a word of a text, or its key."""
    found = words(text)
    return [each for each, _, _ in found].index(word) + len(found) * key


def test_a_title_is_marked_where_the_index_has_it() -> None:
    title = "Councils of  Ada on labour"
    seen = [in_title(token(title, "councils")), in_title(token(title, "labour", key=True), term=1)]
    found = marker("council labour", "title").title(title, "en", seen)
    assert (found.text, shown(found)) == ("Councils of Ada on labour", ["Councils", "labour"])
    assert marker("council", "title").title(title, "en", ()) == Snippet("Councils of Ada on labour")


def test_further_keys_do_not_say_of_which_word_they_are() -> None:
    text = "An Ada and a council of Councils"
    behind = 2 * len(words(text))
    assert shown(marker("council").snippet(text, "en", [standing(behind)])) == ["council", "Councils"]


def test_a_snippet_has_most_of_the_words() -> None:
    text = f"needle {FILLER} needle needle {FILLER} a haystack with a\nneedle in it {FILLER} haystack"
    found_words = [word for word, _, _ in words(text)]
    seen = [
        standing(*(number for number, each in enumerate(found_words) if each == word), term=term)
        for term, word in enumerate(("needle", "haystack"))
    ]
    found = marker("needle haystack").snippet(text, "en", seen)
    assert shown(found) == ["haystack", "needle"]
    assert (found.text[0], found.text[-1]) == ("…", "…")
    assert 28 <= len(found.text.split()) <= 34
    assert "\n" not in found.text


def test_a_phrase_is_marked_whole_and_a_beginning_is_looked_for() -> None:
    text = "Forced\nlabour is forced."
    found = marker('"forced labour"').snippet(text, "en", [standing(0, length=2)])
    assert shown(found) == ["Forced labour"]
    assert shown(marker("lab*").snippet(text, "en", ())) == ["labour"]


def test_a_snippet_at_an_end_is_not_cut_there() -> None:
    text = f"needle first {FILLER} and a haystack."
    assert marker("needle").snippet(text, "en", [standing(0)]).text.startswith("needle first word")
    found = marker("haystack").snippet(text, "en", [standing(token(text, "haystack"))])
    assert found.text.endswith("and a haystack.")
    assert found.text.startswith("…")
    assert 28 <= len(found.text.split()) <= 34
    short = "A short haystack!"
    assert marker("haystack").snippet(short, "en", [standing(token(short, "haystack"))]).text == short


def test_without_a_hit_the_beginning_is_shown() -> None:
    found = marker("haystack").snippet(f"The beginning. {FILLER}", "en", ())
    assert found.text.startswith("The beginning. word")
    assert found.text.endswith("…")
    assert found.marks == ()
    assert marker("haystack").snippet("", "en", ()) == Snippet("")
    assert marker("haystack").snippet(" — ", "en", ()) == Snippet("—")


def test_a_very_long_text_is_no_trouble() -> None:
    text = "needle " * 200_000 + "haystack"
    seen = [standing(*range(200_000)), standing(200_000, term=1)]
    began = time.perf_counter()
    assert shown(marker("needle haystack").snippet(text, "en", seen))
    assert len(marker("needle").marks(text, "en")) == 200_000
    assert time.perf_counter() - began < 5


def test_words_in_a_snippet_are_found_by_how_they_begin() -> None:
    text = "'Sanctions' and “sanctions”; re-sanctioned; unsanctioned: sánctions."
    places = [number for number, (word, _, _) in enumerate(words(text)) if word == "sanctions"]
    found = marker("sanctions").snippet(text, "en", [standing(*places)])
    assert shown(found) == ["Sanctions", "sanctions", "sanctioned", "sánctions"]
    text = "Аб'ект, не ект; Ёлка, елка."
    assert shown(marker("ект*").snippet(text, "be", ())) == ["ект"]
    assert shown(marker("елка").snippet(text, "ru", [standing(4, 5)])) == ["Ёлка", "елка"]


def test_a_title_is_marked_where_words_begin_otherwise() -> None:
    title = "Gone are those who went"
    seen = [in_title(token(title, "gone", key=True), token(title, "went", key=True))]
    found = marker("going", "title").title(title, "en", seen)
    assert shown(found) == ["Gone", "went"]


def test_the_piece_with_most_of_many_words_is_shown_though_the_rarest_is_elsewhere() -> None:
    text = f"zebra {FILLER} needle in a haystack on a farm {FILLER} needle {FILLER} haystack farm"
    found_words = [word for word, _, _ in words(text)]
    asked = ("zebra", "needle", "haystack", "farm")
    seen = [
        standing(
            *(number + len(found_words) for number, each in enumerate(found_words) if each == word), term=term
        )
        for term, word in enumerate(asked)
    ]
    found = marker(" ".join(asked)).snippet(text, "en", seen, len(text.split()))
    assert shown(found) == ["needle", "haystack", "farm"]


@pytest.mark.parametrize("words_told", [0, 900, 600, 300])
def test_a_snippet_is_found_though_the_index_counts_words_otherwise(words_told: int) -> None:
    text = f"{FILLER} {FILLER} “Лукашенко” spoke; {FILLER}"
    at = token(text, "лукашенко", key=True)
    found = marker("Lukashenka").snippet(text, "en", [(Shape(0, False, 1, True), [], [at], 0)], words_told)
    assert shown(found) == ["Лукашенко"]


def test_all_hits_of_a_line_are_marked_where_it_stands() -> None:
    text = f"{FILLER}\n\n“Sanctions”,  he said; \t sanctioned: {FILLER}"
    found_words = [word for word, _, _ in words(text)]
    places = [len(found_words) + found_words.index(word) for word in ("sanctions", "sanctioned")]
    found = marker("sanctions").snippet(text, "en", [standing(*places)], len(text.split()))
    assert shown(found) == ["Sanctions", "sanctioned"]
    assert "“Sanctions”, he said; sanctioned:" in found.text
