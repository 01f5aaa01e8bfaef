"""Bylines that have run into the text, and sentences that look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.importers.byline import find_byline
from nam_reader.importers.byline_words import HEADS, STARTERS, SUBJECTS

CABINET = "Deputy Head of the United Transitional Cabinet of Belarus"
NAM = "Head of the National Anti-Crisis Management"
FULL = f"{CABINET}, {NAM}, Ambassador"

FOUND = [
    (f"Pavel Latushka, {FULL}", "In response to it.", ("Pavel Latushka",)),
    (f"Pavel Latushka: {FULL}", "More than 220 came.", ("Pavel Latushka",)),
    (f"Pavel Latushka, {FULL}", "Lukashenko's visit was sudden.", ("Pavel Latushka",)),
    (f"Pavel Latushka: {FULL}", "Pavel Latushka, the Deputy Head, took part.", ("Pavel Latushka",)),
    (f"Pavel Latushka, {FULL}.", "In response to it.", ("Pavel Latushka",)),
    (f"Pavel Latushka, {FULL}", "“On April 8 they came.”", ("Pavel Latushka",)),
    (f"Pavel Latushka, {CABINET}", "Western sanctions work.", ("Pavel Latushka",)),
    (f"Pavel Latushka – {CABINET}", "27 members agreed.", ("Pavel Latushka",)),
    (f"Pavel Latushka, {CABINET} and {NAM}", "The day came.", ("Pavel Latushka",)),
    ("Expert Opinion from NAM Lawyers", "In light of it.", ("NAM Lawyers",)),
    (
        "Statement by the National Anti-Crisis Management",
        "On April 8 it came.",
        ("National Anti-Crisis Management",),
    ),
    ("Commentary by Yury Hubarevich", "The usurper spoke.", ("Yury Hubarevich",)),
    ("Artsiom Praskalovich, NAM Lawyer", "Working there is illegal.", ("Artsiom Praskalovich",)),
    (
        "Yury Hubarevich, Representative of NAM for Regional Development",
        "Recently it came.",
        ("Yury Hubarevich",),
    ),
    (
        f"Pavel Latushka, {CABINET}, and Yury Hubarevich, Officer for Regional Development at NAM",
        "After that it ended.",
        ("Pavel Latushka", "Yury Hubarevich"),
    ),
    (
        "Anna Kowalska and Jan Nowak, Experts on Eastern Policy",
        "This year began.",
        ("Anna Kowalska", "Jan Nowak"),
    ),
    ("Anna Kowalska, Head of NAM Legal Department", "In light of it.", ("Anna Kowalska",)),
    ("Łukasz Żółć-Nowak, Legal Adviser", "“We are here.”", ("Łukasz Żółć-Nowak",)),
    (
        "Anna M. Kowalska, Director of the Centre for Eastern Studies",
        "In May it came.",
        ("Anna M. Kowalska",),
    ),
    (
        "Alaksandr Dabravolski, Ambassador Extraordinary and Plenipotentiary",
        "It came.",
        ("Alaksandr Dabravolski",),
    ),
    (
        "Павел Латушка, Намеснік Кіраўніка Аб'яднанага Пераходнага Кабінета Беларусі",
        "У адказ на гэта.",
        ("Павел Латушка",),
    ),
    ("Павел Латушка: Кіраўнік НАУ, Амбасадар", "Лукашэнка зноў пагражае.", ("Павел Латушка",)),
]
SENTENCES = [
    "Yury Hubarevich, the officer responsible for regional development at NAM, gave a commentary.",
    "Pavel Latushka, the deputy head of X, said that it came.",
    "Pavel Latushka, deputy head of the United Transitional Cabinet, said that it came.",
    f"Pavel Latushka, {CABINET}, said that it came.",
    f"Pavel Latushka, {CABINET} and {NAM}, along with representatives of NAM, took part.",
    f"Pavel Latushka, {CABINET}, and Yury Hubarevich, Officer at NAM, met there.",
    "Pavel Latushka, Head of NAM met with the minister.",
    f"Pavel Latushka, {CABINET} and Ambassador Dirk Schuebel discussed it.",
    "Pavel Latushka: Head of state he is not.",
    "Pavel Latushka: We must go on.",
    "On April 8 in Brussels, Pavel Latushka, Deputy Head of the Cabinet, will deliver a report.",
    "Today Pavel Latushka, Head of NAM, Ambassador In Berlin spoke.",
    "The NAM lawyer Artsiom Praskalovich provided information.",
    "Belgium, Head of the group, In fact left.",
    "National Anti-Crisis Management: Head of NAM In Berlin.",
    "Anna Kowalska, Expert on Eastern Policy Belarusian companies close.",
    "Anna Kowalska and Jan Nowak, Lawyers of NAM Working for Wagner is illegal.",
    "Pavel Latushka, Ambassador",
    "Павел Латушка, намеснік кіраўніка Кабінета, сказаў, што гэта так.",
    "Павел Латушка, Кіраўнік НАУ, сказаў, што гэта так.",
    "Источник: сайт. Павел Латушка сказал.",
    '"More than 6,000 enterprises," said Pavel Latushka, deputy head of it.',
    "Source: a river. It begins there and flows on.",
    "By Pavel Latushka Recently it was said.",
    "",
    " ",
]


@pytest.mark.parametrize(("line", "rest", "authors"), FOUND)
def test_bylines(line: str, rest: str, authors: tuple[str, ...]) -> None:
    """Whoever it is, whatever they do, and however the text goes on."""
    byline, after = find_byline(f"{line} {rest}")
    assert byline.lines == (line,)
    assert byline.byline == line
    assert byline.authors == authors
    assert after == rest


@pytest.mark.parametrize(("line", "rest", "authors"), FOUND)
def test_bylines_on_a_line_of_their_own(line: str, rest: str, authors: tuple[str, ...]) -> None:
    """A line end is as good as a space."""
    byline, after = find_byline(f"{line}\n{rest}")
    assert (byline.lines, byline.authors, after) == ((line,), authors, rest)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_are_no_bylines(sentence: str) -> None:
    """Where in doubt there is none."""
    byline, after = find_byline(sentence)
    assert byline.lines == byline.authors == ()
    assert byline.byline == byline.source == ""
    assert after == sentence.lstrip()


@pytest.mark.parametrize(
    ("text", "source", "line", "rest"),
    [
        (
            'Source: Polskie Radio 24 Unofficial translation "We are here."',
            "Polskie Radio 24",
            None,
            '"We are here."',
        ),
        (
            "Source: Deutsche Welle, unofficial translation The day came.",
            "Deutsche Welle",
            None,
            "The day came.",
        ),
        ("Source: Radio (Unofficial translation) The day came.", "Radio", None, "The day came."),
        ("Source: Euroradio\nThe day came.", "Euroradio", "Source: Euroradio", "The day came."),
    ],
)
def test_sources(text: str, source: str, line: str | None, rest: str) -> None:
    """As far as "Unofficial translation", or on a line of their own."""
    byline, after = find_byline(text)
    line = line or text.removesuffix(rest).rstrip()
    assert (byline.source, byline.byline, byline.lines, after) == (source, line, (line,), rest)


def test_a_source_and_an_author() -> None:
    """Two lines, of which the author's is the byline."""
    byline, rest = find_byline(f"Source: DW Unofficial translation Pavel Latushka, {FULL} In Berlin.")
    assert byline.lines == ("Source: DW Unofficial translation", f"Pavel Latushka, {FULL}")
    assert (byline.source, byline.byline, rest) == ("DW", f"Pavel Latushka, {FULL}", "In Berlin.")


def test_who_conducted_an_interview() -> None:
    """Is its author."""
    text = "A text. *** The interview with X, head of it, was conducted by Agnieszka Kamińska, Radio.pl ***"
    assert find_byline(text)[0].authors == ("Agnieszka Kamińska",)
    assert find_byline("The survey was conducted by Andrei Vardomatski.")[0].authors == ()


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Published: 10 April 2024 The text.", "2024-04-10"),
        ("The text. Published on April 10, 2024.", "2024-04-10"),
        ("The text was published on April 10, 2024.", None),
        ("On April 10, 2024 it came.", None),
    ],
)
def test_the_date_only_where_the_text_gives_it_as_its_own(text: str, date: str | None) -> None:
    """A date in a text is not the date of the text."""
    assert find_byline(text)[0].published == date


PIECES = st.sampled_from(
    [
        *(
            "Pavel Latushka",
            "Anna Nowak",
            ", ",
            ": ",
            " and ",
            " of ",
            " the ",
            " for ",
            "NAM",
            "Cabinet",
            "said",
        ),
        *(". ", '"', " ", "\n", "Source: ", "Unofficial translation", "Намеснік", "Беларусі", "10"),
        *(sorted(HEADS)[:12] + sorted(STARTERS)[:9] + sorted(SUBJECTS)[:5]),
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join))
def test_no_text_is_lost(text: str) -> None:
    """Lines and rest are the whole text, white space aside."""
    byline, rest = find_byline(text)
    assert "".join("".join((*byline.lines, rest)).split()) == "".join(text.split())
    assert all(line in text for line in (*byline.lines, byline.byline))
