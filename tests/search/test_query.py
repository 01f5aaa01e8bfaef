"""The query language: what is typed, what it means, and back again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nam_reader.search.query import MAX_TERMS, parse
from nam_reader.search.tree import (
    And,
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
        ("title:x NEAR/8 ^y", And((Word("title:x"), Word("NEAR/8"), Word("^y")))),
        ("中文 👩‍👩‍👧", And((Word("中文"), Word("👩‍👩‍👧")))),
    ],
)
def test_what_is_typed_is_understood(typed: str, tree: Tree | None) -> None:
    parsed = parse(typed)
    assert parsed.tree == tree
    assert parsed.hint == ""


@pytest.mark.parametrize(
    ("typed", "tree", "hint"),
    [
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
    st.characters(exclude_categories=["C", "Z"], exclude_characters='()|*-"“”„‟«»'), min_size=1, max_size=6
).filter(lambda text: text not in {"AND", "OR", "NOT"})
LEAVES = (
    st.builds(Word, TOKEN)
    | st.builds(Prefix, TOKEN)
    | st.builds(
        Phrase, st.lists(TOKEN | st.sampled_from(["AND", "-x", "(y)"]), min_size=1, max_size=4).map(" ".join)
    )
)


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
@given(st.text(st.characters() | st.sampled_from('()"“”«»-*| '), max_size=60))
def test_whatever_is_typed_can_be_read_and_written_out(typed: str) -> None:
    tree = parse(typed).tree
    if tree is not None:
        assert parse(to_text(tree)).tree == tree


# --- trees ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tree", "looser"),
    [
        (And((A, B)), Or((A, B))),
        (And((A, Not(B), Phrase("c d"))), And((Or((A, Phrase("c d"))), Not(B)))),
        (And((A, Or((B, C)))), Or((A, B, C))),
        (Or((A, Not(B))), A),
        (Not(A), Not(A)),
        (A, A),
        (And((Not(A), Not(B))), And((Not(A), Not(B)))),
    ],
)
def test_any_of_the_words_and_none_of_those_kept_out(tree: Tree, looser: Tree) -> None:
    assert loosened(tree) == looser


def test_the_words_looked_for_are_those_not_kept_out() -> None:
    tree = And((A, Not(Or((B, Not(C)))), Or((Prefix("d"), Not(D)))))
    assert list(positives(tree)) == [A, C, Prefix("d")]
