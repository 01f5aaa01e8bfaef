"""Paragraphs rebuilt at sentence ends."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.text.paragraphs import LONGEST, rebuild_paragraphs
from nam_reader.text.sentences import split_sentences
from nam_reader.text.spans import quoted_spans

WORDS = st.sampled_from(
    [
        *(
            "One",
            "two",
            "three",
            "Four",
            "3,577,196,311",
            "29.2",
            "Mr.",
            "J.",
            "e.g.",
            "Art.",
            "г.",
            "ul.",
            "etc.",
        ),
        *(
            "end.",
            "so!",
            "why?",
            "...",
            "…",
            '"in',
            'out"',
            "“in",
            "out”",
            "«in",
            "out.»",
            "(see",
            "there)",
            "'a",
            "b'",
        ),
        *(
            "said",
            "***",
            "—",
            "•",
            "said .",
            "Лукашэнка",
            "Żółć.",
            "\u00a0",
            "\n",
            '"',
            "it's",
            "Belarus'",
            "Site.pl",
        ),
        "words." * 9,
    ]
)
TEXTS = st.lists(WORDS, max_size=250).map(" ".join)


def quoted(text: str) -> list[str]:
    """List what stands in quotation marks or parentheses, with them."""
    return [text[span.start : span.end + 1] for span in quoted_spans(text)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('He said "one. Two." Then', ['"one. Two."']),
        ("“a «b» c” (d [e] f)", ["“a «b» c”", "«b»", "(d [e] f)", "[e]"]),
        (
            "„polski” i „niemiecki“ i «русский „внутри“»",
            ["„polski”", "„niemiecki“", "«русский „внутри“»", "„внутри“"],
        ),
        ('“mixed marks" and "the other way”', ['“mixed marks"', '"the other way”']),
        ('“never closed, with "pairs" in it and "more"', ['"pairs"', '"more"']),
        ('"never closed. More text. "A pair" follows', ['"A pair"']),
        ('"never closed “A pair” follows', ["“A pair”"]),
        ('“outer "inner." and the rest”', ['“outer "inner." and the rest”', '"inner."']),
        ("Putin's and Belarus' own, the '90s", []),
        (
            "the 'Belarusian problem’, and ('On Militia')",
            ["'Belarusian problem’", "('On Militia')", "'On Militia'"],
        ),
        ("1) one 2) two (three", []),
        ("closed” and ) alone", []),
    ],
)
def test_what_stands_in_quotation_marks(text: str, spans: list[str]) -> None:
    """Marks that are never closed, or not by their own kind, swallow nothing."""
    assert quoted(text) == spans


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Smith met Dr. Brown of the U.S. Army, e.g. on No. 5 of Art. 7 in St. Petersburg.",
        "J. R. R. Tolkien and А. Г. Лукашэнка and M. Żukowska came.",
        "It cost 3,577,196,311 rubles, up 29.2 per cent, or v. 2.0 of it.",
        "Ён нарадзіўся ў 1972 г. у Мінску на вул. Леніна, т.е. там, і г.д. Потым з'ехаў у горад.",
        "Он жил на ул. Ленина, д. 5, в 1972 г. В Минске, т. е. там.",
        "Na ul. Długiej prof. Kowalski z pow. Mińskiego, ur. 1950 r. W Łodzi, im. Mickiewicza mówił.",
        "Він жив на вул. Лесі Українки, м. Київ, напр. там.",
        "He wrote to PolskieRadio24.pl and tass.ru about it.",
        "He waited ... and went on … and came.",
        "“One. Two. Three.” he said.",
        "It (one. Two.) ends.",
        "«Да. Нет», — сказал он.",
        "„Tak. Nie. Może.” — powiedział.",
        "“Is it?” Latushka asked.",
        "“It is!” Pavel Latushka said quietly.",
        "«Што?» Спытаў ён.",
    ],
)
def test_one_sentence_is_one(sentence: str) -> None:
    """No break in abbreviations, initials, numbers, names, quotations, or before who said it."""
    assert split_sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentences",
    [
        [
            "One.",
            "Two!",
            "Three?",
            "Four…",
            "Five.",
            "(Six.)",
            "“Seven.”",
            "“eight.”",
            "— Nine.",
            "10 came.",
            "$5 more.",
        ],
        ["He said “yes.”", "The next one."],
        ["It ended in 2022.", "Then more."],
        ["There are two.", "1. The first.", "2. The second."],
        ["Latushka said .", "Latushka expressed it."],
        ["See tass.ru.", "Then more."],
        [
            "“Никогда!”",
            "Так и вышло в этом году, и это было давно, и ничего нового об этом никто нигде не сказал.",
        ],
    ],
)
def test_sentences_end(sentences: list[str]) -> None:
    """Where a mark of punctuation is followed by what can begin a sentence."""
    assert split_sentences(" ".join(sentences)) == sentences


def test_a_short_text_stays_whole() -> None:
    """However many sentences it has."""
    text = "One. Two. Three. Four. Five. Six."
    assert rebuild_paragraphs(text) == [text]


def test_paragraphs_are_of_a_good_length() -> None:
    """Two to four sentences, and 300 to 600 characters, where the sentences allow it."""
    text = " ".join(
        f"The sentence number {number} has a few words so that it is of some length, as they are."
        for number in range(60)
    )
    paragraphs = rebuild_paragraphs(text)
    assert all(300 <= len(paragraph) <= LONGEST for paragraph in paragraphs)
    assert all(2 <= len(split_sentences(paragraph)) <= 5 for paragraph in paragraphs)


def test_a_quotation_stays_whole_however_long() -> None:
    """A break would stand inside of it."""
    quotation = "“" + "These are the words of somebody who speaks at length. " * 30 + "The end.”"
    before, after = "Some words come before it. " * 12, " Some words follow it." * 12
    paragraphs = rebuild_paragraphs(before + quotation + after)
    assert any(quotation in paragraph for paragraph in paragraphs)


def test_stars_stand_alone() -> None:
    """They part what they stand between."""
    assert rebuild_paragraphs("One. *** Two. * * * Three ****") == [
        "One.",
        "***",
        "Two.",
        "* * *",
        "Three",
        "****",
    ]
    assert rebuild_paragraphs("2***3 and **bold**") == ["2***3 and **bold**"]


@pytest.mark.parametrize("text", ["", " ", "\n\u00a0"])
def test_no_text_has_no_paragraphs(text: str) -> None:
    """And is no error."""
    assert rebuild_paragraphs(text) == []


@given(TEXTS)
def test_nothing_is_lost_or_invented(text: str) -> None:
    """The same words come out, in the same order, and no paragraph is empty."""
    paragraphs = rebuild_paragraphs(text)
    assert " ".join(paragraphs).split() == text.split()
    assert all(paragraph == paragraph.strip() != "" for paragraph in paragraphs)


@given(TEXTS)
def test_the_paragraphs_of_the_paragraphs_are_the_same(text: str) -> None:
    """Rebuilding again changes nothing."""
    paragraphs = rebuild_paragraphs(text)
    assert rebuild_paragraphs(" ".join(paragraphs)) == paragraphs


@given(TEXTS.filter(lambda text: "*" not in text))
def test_no_break_stands_in_a_quotation(text: str) -> None:
    """Nor in parentheses."""
    paragraphs = rebuild_paragraphs(text)
    joined = " ".join(paragraphs)
    place = 0
    for paragraph in paragraphs[:-1]:
        place += len(paragraph)
        assert not any(span.start < place <= span.end for span in quoted_spans(joined))
        place += 1


@given(TEXTS)
def test_breaks_stand_after_sentences(text: str) -> None:
    """Each paragraph but the last, and those around stars, ends with a mark of punctuation."""
    paragraphs = rebuild_paragraphs(text)
    for paragraph, following in pairwise(paragraphs):
        if not (paragraph.startswith("***") or following.startswith("***")):
            assert re.search(r"[.!?…][\"”»“’')\]]*$", paragraph)


def test_a_megabyte_takes_no_time() -> None:
    """Neither of prose nor of marks."""
    for text in (
        "Some words. " * 80_000,
        '"' * 500_000,
        "“a " * 200_000,
        "A. " * 200_000,
        "(" * 500_000,
        "a" * 1_000_000,
    ):
        assert "".join(rebuild_paragraphs(text)).replace(" ", "") == text.replace(" ", "")
