"""What a query became, in words."""

from __future__ import annotations

from collections.abc import Callable

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.search.explain import NOTHING, explain
from nam_reader.text.articles import make_article


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("sanctions", ["“sanctions” in any form", "English"]),
        ("санкции", ["“санкции” in any form", "Russian", "Ukrainian"]),
        ('"forced labour"', ["exactly “forced labour”"]),
        ("mobili*", ["a word that begins with “mobili”"]),
        ("-banks", ["not: “banks” in any form"]),
        ("-(a b)", ["not this:", "all of these:"]),
        ("a OR b", ["at least one of these:"]),
        ("a NEAR/3 b", ["near it", "at most 3 words"]),
        ("title:banks", ["in the title: “banks”"]),
        ('author:"Anna Nowak"', ["among the authors: exactly “Anna Nowak”"]),
        ("title:(a NEAR/3 b)", ["in the title: “a”"]),
        ("lang:беларуская", ["it is in Belarusian"]),
        ("lang:de", ["it is in de"]),
        ("lang:none", ["its language is not known"]),
        ("before:2024 after:2023-05-01", ["published before 2024", "published in 2023-05 or later"]),
        ("year:2020-2022", ["published in 2020-2022"]),
        ('source:"Current Time"', ["its source is “Current Time”"]),
        ("tag:x", ["tagged “x”"]),
        ("is:unread has:note", ["it is unread", "it has a note"]),
        ("in:notes a", ["quotes and notes", "“a”"]),
        ("a —", ["“—”, which has no letter or digit"]),
        ("Hrodna", ["as a name in any spelling"]),
        ("2020", ["“2020”"]),
        ("before:yesterday a", ["“before:yesterday” was left out", "“a”"]),
        ("(a", ["A bracket is not closed", "“a”"]),
        ("", [NOTHING]),
        ("is:purple", ["left out", NOTHING]),
    ],
)
def test_a_query_is_told(typed: str, said: list[str]) -> None:
    told = explain(typed)
    for words in said:
        assert words in told


def test_what_is_inside_stands_farther_in() -> None:
    assert [line.index(line.strip()) for line in explain("a OR (b -(c d))").splitlines()] == [
        *(0, 2, 4, 4, 6, 6, 8, 10, 10)
    ]


def test_a_names_spellings_are_those_of_the_library(
    shelve: Callable[..., list[str]], reader: apsw.Connection
) -> None:
    shelve(
        *(
            make_article(title=title, body=f"<p>Тут и там {name}, и снова там {name}.</p>")
            for title, name in (("Одна", "Лукашенко"), ("Другая", "Лука\u00adшэ\u0301нка"))
        )
    )
    told = explain("Lukashenko", reader)
    assert "also spelled" in told
    assert "Лукашенко" in told
    assert "Лукашэнка" in told  # without the signs that its text has
    assert "also spelled" not in explain("Lukashenko")


@settings(deadline=None)
@given(
    st.lists(
        st.text(max_size=8) | st.sampled_from(["title:", "lang:be ", "-", "(", ") ", " NEAR ", " OR ", '"']),
        max_size=9,
    ).map("".join)
)
def test_whatever_is_typed_is_told(typed: str) -> None:
    assert explain(typed)
