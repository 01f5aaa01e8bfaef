"""The query language: what is typed, what it means, and back again."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.search.query import MAX_TERMS, parse
from nam_reader.search.tree import (
    And,
    Field,
    Near,
    Not,
    Or,
    Phrase,
    Prefix,
    Tree,
    Word,
    all_of,
    any_of,
    loosened,
    negated,
    positives,
    to_text,
)

A, B, C, D = Word("a"), Word("b"), Word("c"), Word("d")


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("", None),
        (" \t\n\u2028 ", None),
        ("a", A),
        ("  a   b ", And((A, B))),
        ("a\u00a0b\x00c", And((A, B, C))),
        ("a a b a", And((A, B))),
        ("anti-crisis", Word("anti-crisis")),
        ("об'ява e\u0301", And((Word("об'ява"), Word("e\u0301")))),
        ('"a b"', Phrase("a b")),
        ("“a b” «c  d» „e f“ „g h”", And((Phrase("a b"), Phrase("c d"), Phrase("e f"), Phrase("g h")))),
        ("”a” »b« »c»", And((Phrase("a"), Phrase("b"), Phrase("c")))),
        ("«фонд „Страна“ и „Дом“»", Phrase("фонд Страна и Дом")),
        ('“a b"', Phrase("a b")),
        ('a"b c"d', And((A, Phrase("b c"), D))),
        ('"" "  " a', A),
        ("a OR b", Or((A, B))),
        ("a | b||c", Or((A, B, C))),
        ("a or b", And((A, Word("or"), B))),
        ("a b OR c d", Or((And((A, B)), And((C, D))))),
        ("a (b OR c) d", And((A, Or((B, C)), D))),
        ("a AND b AND c", And((A, B, C))),
        ("AND a AND", A),
        ("a AND b OR c", Or((And((A, B)), C))),
        ("-a", Not(A)),
        ("a -b", And((A, Not(B)))),
        ('a -"b c"', And((A, Not(Phrase("b c"))))),
        ("a -(b OR c)", And((A, Not(Or((B, C)))))),
        ("a NOT b", And((A, Not(B)))),
        ("NOT -a", A),
        ("--a", Not(A)),
        ("-(-a)", A),
        ("a - b", And((A, B))),
        ("a -", A),
        ("a -- b", And((A, B))),
        ("-AND", Not(Word("and"))),
        ("mobili*", Prefix("mobili")),
        ("mobili**", Prefix("mobili")),
        ("*a", A),
        ("* ** a", A),
        ("-mobili*", Not(Prefix("mobili"))),
        ("a*b", Word("a*b")),
        ("()", None),
        ("|", None),
        ('"', None),
        ("a () (  )", A),
        ("((a))", A),
        ("f(x)", And((Word("f"), Word("x")))),
        ("a (b (c d))", And((A, B, C, D))),
        ("— a &", And((Word("—"), A, Word("&")))),
        ("中文 👩‍👩‍👧", And((Word("中文"), Word("👩‍👩‍👧")))),
    ],
)
def test_what_is_typed_is_understood(typed: str, tree: Tree | None) -> None:
    parsed = parse(typed)
    assert parsed.tree == tree
    assert parsed.hint == ""


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("author:latushka", Field("author", "latushka")),
        ('Author:"Pavel  Latushka"', Field("author", "Pavel Latushka", quoted=True)),
        ("author:“Pavel Latushka”", Field("author", "Pavel Latushka", quoted=True)),
        ('source:“the "Quiet Water"”', Field("source", 'the "Quiet Water"', quoted=True)),
        ("lang:ru -lang:en", And((Field("lang", "ru"), Not(Field("lang", "en"))))),
        ("language:Belarusian", Field("lang", "Belarusian")),
        ("before:2024 after:2023-05", And((Field("before", "2024"), Field("after", "2023-05")))),
        ("a is:unread OR has:note", Or((And((A, Field("is", "unread"))), Field("has", "note")))),
        ("title:sanctions OR title:санкции", Or((Field("title", "sanctions"), Field("title", "санкции")))),
        ("title:mobili*", Field("title", "mobili*")),
        ("title:(a OR -b)", Or((Field("title", "a"), Not(Field("title", "b"))))),
        (
            'title:(a "b c" d*)',
            And((Field("title", "a"), Field("title", "b c", quoted=True), Field("title", "d*"))),
        ),
        ("lang:(be OR ru)", Or((Field("lang", "be"), Field("lang", "ru")))),
        ("-title:(a b)", Not(And((Field("title", "a"), Field("title", "b"))))),
        ("in:notes a", And((Field("in", "notes"), A))),
        ("(in:notes a) b", And((And((Field("in", "notes"), A)), B))),
        ("(in:notes a)", And((Field("in", "notes"), A))),
        ("author: latushka", Field("author", "latushka")),
        ('title: "a b"', Field("title", "a b", quoted=True)),
        ("year: 2024", Field("year", "2024")),
        ("lang: nothing", And((Word("lang"), Word("nothing")))),
        ("the point is: unread", And((Word("the"), Word("point"), Word("is"), Word("unread")))),
        ("source: -a", And((Word("source"), Not(A)))),
        ("source: lang:be", And((Word("source"), Field("lang", "be")))),
        ("a -lang:", A),
        ('a title:""', A),
        ('a author:"Pavel Lat', And((A, Field("author", "Pavel Lat", quoted=True)))),
        ("foo:bar https://x.org/a?title:b 12:30 :a", None),
    ],
)
def test_filters_are_understood(typed: str, tree: Tree | None) -> None:
    parsed = parse(typed)
    assert parsed.tree == (tree or And(tuple(map(Word, typed.split()))))
    assert parsed.hint == ""


@pytest.mark.parametrize(
    ("typed", "tree", "left_out"),
    [
        ("a before:yesterday", A, ["“before:yesterday”", "2024-05-03"]),
        ("before:2024-13 OR a", A, ["“before:2024-13”"]),
        ("after:2023-02-29", None, ["“after:2023-02-29”"]),
        ("is:purple a -has:wings", A, ["“is:purple”", "unread", "“has:wings”", "highlight"]),
        ("a in:space lang:martian", A, ["“in:space”", "notes", "“lang:martian”", "be"]),
        ("a year:24 tag:#", A, ["“year:24”", "“tag:#”"]),
        ("(a before:x", A, ["bracket", "“before:x”"]),
    ],
)
def test_a_filter_that_means_nothing_is_left_out(typed: str, tree: Tree | None, left_out: list[str]) -> None:
    parsed = parse(typed)
    assert parsed.tree == tree
    for words in left_out:
        assert words in parsed.hint


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("a NEAR/3 b", Near(A, B, 3)),
        ("a NEAR b", Near(A, B, 10)),
        ("a NEAR/99999999999999999999 b", Near(A, B, 1000)),
        ("wars,peace…b", And((Word("wars"), Word("peace"), B))),
        ("wars—peac*", And((Word("wars"), Prefix("peac")))),
        ("wars,OR,b", And((Word("wars"), Word("or"), B))),
        ("10,000", Word("10,000")),
        ("tag:wars,peace", Field("tag", "wars,peace")),
        ('"a b" NEAR/9999 c*', Near(Phrase("a b"), Prefix("c"), 1000)),
        ("a NEAR/2 b NEAR/3 c", And((Near(A, B, 2), Near(B, C, 3)))),
        (
            "(a OR b) NEAR/2 (c d)",
            Or((And((Near(A, C, 2), Near(A, D, 2))), And((Near(B, C, 2), Near(B, D, 2))))),
        ),
        ("title:a NEAR/2 b", Near(A, B, 2, "title")),
        ("title:(a NEAR/2 b)", Near(A, B, 2, "title")),
        ("c -a NEAR/2 b", And((C, Not(Near(A, B, 2))))),
        ("near a", And((Word("near"), A))),
    ],
)
def test_nearness_is_understood(typed: str, tree: Tree) -> None:
    parsed = parse(typed)
    assert parsed.tree == tree
    assert parsed.hint == ""


@pytest.mark.parametrize(
    ("typed", "tree", "hint"),
    [
        ("NEAR a", A, "NEAR needs a word on either side"),
        ("a NEAR/3", A, "NEAR needs a word on either side"),
        ("a NEAR OR b", And((A, B)), "NEAR needs a word on either side"),
        ("a NEAR/3 lang:be", And((A, Field("lang", "be"))), "NEAR stands between words or phrases"),
        ("a NEAR/3 -b", And((A, B)), "NEAR needs a word on either side"),
        ("-lang:be (a", And((Not(Field("lang", "be")), A)), "A bracket is not closed"),
        ('lang:be "a', And((Field("lang", "be"), A)), "A quotation mark is not closed"),
        ('a "b c', And((A, B, C)), "A quotation mark is not closed"),
        ("a” b", And((A, B)), "A quotation mark is not closed"),
        ("(a OR b", And((A, B)), "A bracket is not closed"),
        ("a) -b", And((A, B)), "A bracket is closed that was not opened"),
        ("a OR", A, "OR needs a word on either side"),
        ("OR a", A, "OR needs a word on either side"),
        ("a OR OR b", And((A, B)), "OR needs a word on either side"),
        ("a NOT", A, "NOT needs a word after it"),
        ("a NOT OR b", And((A, B)), "NOT needs a word after it"),
        ("AND OR NOT", And((Word("and"), Word("or"), Word("not"))), "NOT needs a word after it"),
        ("(" * 200 + "a" + ")" * 200, A, "There are too many brackets inside each other"),
    ],
)
def test_what_is_not_understood_is_searched_as_plain_words(typed: str, tree: Tree | None, hint: str) -> None:
    parsed = parse(typed)
    assert parsed.tree == tree
    assert parsed.hint == f"{hint}: searched as plain words."


@pytest.mark.parametrize(
    "typed",
    [
        " ".join(f"w{number}" for number in range(500)),
        "x " * 50_000,
        "(" * 100_000,
        "NOT " * 100_000,
        "a" * 100_000,
    ],
)
def test_what_is_very_long_is_cut(typed: str) -> None:
    parsed = parse(typed)
    assert "only its first" in parsed.hint
    leaves = list(positives(parsed.tree)) if parsed.tree else []
    assert len(leaves) <= MAX_TERMS


def test_many_signs_and_few_words_are_no_trouble() -> None:
    assert parse("NOT " * 999 + "a").tree == Not(A)
    assert parse("-" * 3_000 + "a").tree == Not(A)
    assert parse(" | ".join("ab" * 30)).tree == Or((A, B))


# --- and back ---------------------------------------------------------------------------------------------

TOKEN = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters='()|*-"“”„‟«»,;…—'),
    min_size=1,
    max_size=6,
).filter(lambda text: not re.fullmatch("AND|OR|NOT|NEAR(/[0-9]+)?", text))
PHRASES = st.lists(TOKEN | st.sampled_from(["AND", "-x", "(y)", "lang:"]), min_size=1, max_size=4).map(
    " ".join
)
PLAIN = st.builds(Word, TOKEN) | st.builds(Prefix, TOKEN) | st.builds(Phrase, PHRASES)
NAMES = st.sampled_from(["title", "author", "source"])
FIELDS = (
    st.builds(Field, NAMES, TOKEN)
    | st.builds(Field, NAMES, PHRASES, st.just(True))
    | st.sampled_from(
        [Field("lang", "be"), Field("before", "2024-05"), Field("is", "unread"), Field("in", "notes")]
    )
)
NEARS = st.builds(Near, PLAIN, PLAIN, st.integers(0, 1000), st.sampled_from(["", "title", "author"]))
LEAVES: st.SearchStrategy[Tree] = PLAIN | FIELDS | NEARS


def grown(children: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    several = st.lists(children, min_size=1, max_size=4)
    return (
        several.map(lambda items: all_of(items) or items[0])
        | several.map(lambda items: any_of(items) or items[0])
        | children.map(negated)
    )


TREES: st.SearchStrategy[Tree] = st.recursive(LEAVES, grown, max_leaves=12)


@settings(deadline=None)
@given(TREES)
def test_a_tree_written_out_is_read_back(tree: Tree) -> None:
    parsed = parse(to_text(tree))
    assert parsed.tree == tree
    assert parsed.hint == ""


@settings(deadline=None, max_examples=400)
@given(
    st.lists(
        st.text(st.characters() | st.sampled_from('()"“”«»-*|: '), max_size=10)
        | st.sampled_from(["title:", "lang:be", "-before:", "2024", "in:notes", " NEAR/3 ", " OR ", "is: "]),
        max_size=12,
    ).map("".join)
)
def test_whatever_is_typed_can_be_read_and_written_out(typed: str) -> None:
    tree = parse(typed).tree
    if tree is not None:
        assert parse(to_text(tree)).tree == tree


# --- trees ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tree", "looser"),
    [
        (And((A, B)), Or((A, B))),
        (And((A, Word("high-speed"))), Or((A, Word("high"), Word("speed")))),
        (And((A, Word("b?"))), Or((A, Word("b?")))),
        (And((A, Not(B), Phrase("c d"))), And((Or((A, Phrase("c d"))), Not(B)))),
        (And((A, Or((B, C)))), Or((A, B, C))),
        (Or((A, Not(B))), A),
        (Not(A), Not(A)),
        (A, A),
        (And((Not(A), Not(B))), And((Not(A), Not(B)))),
        (Near(A, B, 3), Near(A, B, 3)),
        (And((Near(A, B, 3), C)), Or((Near(A, B, 3), C))),
        (And((A, B, Field("lang", "be"))), And((Or((A, B)), Field("lang", "be")))),
        (And((A, Field("title", "b"))), And((A, Field("title", "b")))),
        (And((Field("lang", "be"), Not(B), A)), And((Field("lang", "be"), Not(B), A))),
        (And((Field("title", "a"), Field("title", "b"))), And((Field("title", "a"), Field("title", "b")))),
        (And((Near(A, B, 3, "title"), C)), And((Near(A, B, 3, "title"), C))),
        (And((Field("in", "notes"), A, B)), And((Or((A, B)), Field("in", "notes")))),
        (Or((And((A, B)), Field("lang", "be"))), Or((A, B, Field("lang", "be")))),
        (And((A, Or((And((B, C)), Field("lang", "be"))))), And((A, Or((B, C, Field("lang", "be")))))),
    ],
)
def test_any_of_the_words_and_none_of_those_kept_out(tree: Tree, looser: Tree) -> None:
    assert loosened(tree) == looser


def test_the_words_looked_for_are_those_not_kept_out() -> None:
    tree = And((A, Not(Or((B, Not(C)))), Or((Prefix("d"), Not(D)))))
    assert list(positives(tree)) == [A, C, Prefix("d")]
