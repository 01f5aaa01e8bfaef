"""What a typed word, phrase or prefix is to the index: an FTS5 expression that finds all that counts as it.

An article's keys stand in the order of its words, behind them. So two words in any of their forms are near
each other where their keys are, and ``anti-crisis`` finds "anti-crises" as a phrase of keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from nam_reader.lexicon.entry import QueryWord, query_word
from nam_reader.lexicon.tokens import folded_words
from nam_reader.search.tree import (
    And,
    Field,
    Near,
    Not,
    Or,
    Phrase,
    Plain,
    Prefix,
    Tree,
    Word,
    all_of,
    any_of,
)

MOST_COMBINATIONS = 36  # of the keys of several words; the likeliest come first


class Term(NamedTuple):
    """One thing that is looked for, as ranking and marking need it.

    A word written with a hyphen is several to the index and is a "phrase" here, though in any form.
    """

    expression: str  # FTS5's, complete with its column
    words: tuple[str, ...]  # the folded words typed
    keys: tuple[str, ...]  # all keys that count as this: names', then families'; () for phrases and prefixes
    column: str = ""  # "title" or "author" where it must stand there
    kind: str = "word"  # word, phrase, prefix or near


def term(leaf: Plain | Near, column: str = "") -> Term | None:
    """Return what a leaf looks for; None where it has no word that an index could hold."""
    if isinstance(leaf, Near):
        return _near(leaf)
    found = _term(leaf)
    return found and found._replace(expression=_in_column(column, found.expression), column=column)


def _term(leaf: Plain) -> Term | None:
    if isinstance(leaf, Word):
        return _word(query_word(leaf.text))
    words = tuple(folded_words(leaf.text))
    if not words:
        return None
    if isinstance(leaf, Prefix):
        return Term(f"{_quoted(words)} *", words, (), kind="prefix")
    return Term(_quoted(words), words, (), kind="phrase")


def _word(found: Sequence[QueryWord]) -> Term | None:
    words = tuple(part.word for part in found)
    if not found:
        return None
    if len(found) > 1:
        exact = _quoted(words)
        return Term(any_expression([exact, *map(_quoted, _combinations(found))]), words, (), kind="phrase")
    keys = _keys(found[0])
    return Term(any_expression(_quoted((key,)) for key in keys or words), words, keys)


def _keys(part: QueryWord) -> tuple[str, ...]:
    return (*part.name_keys, *part.keys)


def _combinations(found: Sequence[QueryWord]) -> list[tuple[str, ...]]:
    """Return the rows of keys that a row of words can have in an article, likely ones first."""
    choices = [list(enumerate(_keys(part) or (part.word,))) for part in found[:6]]
    rows = sorted(product(*choices), key=_unlikelihood) if len(found) <= 6 else []
    return [tuple(key for _, key in row) for row in rows[:MOST_COMBINATIONS]]


def _unlikelihood(row: tuple[tuple[int, object], ...]) -> int:
    return sum(place for place, _ in row)


# --- nearness ---------------------------------------------------------------------------------------------


def _near(leaf: Near) -> Term | None:
    left, right = _term(leaf.left), _term(leaf.right)
    if left is None or right is None:
        one = left or right
        return one and one._replace(expression=_in_column(leaf.column, one.expression), column=leaf.column)
    expression = _near_expression(leaf, left, right)
    return Term(
        _in_column(leaf.column, expression),
        left.words + right.words,
        left.keys + right.keys,
        leaf.column,
        "near",
    )


def _near_expression(leaf: Near, left: Term, right: Term) -> str:
    """Write nearness: of the words themselves where one is a prefix, else of keys.

    A phrase is near something where its keys are, and stands in the article to the letter.
    """
    if "prefix" in (left.kind, right.kind):
        sides = [side.expression if side.kind == "prefix" else _quoted(side.words) for side in (left, right)]
        return f"NEAR({sides[0]} {sides[1]}, {leaf.distance})"
    rows = [_combinations(query_word(" ".join(side.words))) or [side.words] for side in (left, right)]
    pairs = sorted(product(*map(enumerate, rows)), key=_unlikelihood)[:MOST_COMBINATIONS]
    near = any_expression(
        f"NEAR({_quoted(one)} {_quoted(other)}, {leaf.distance})" for (_, one), (_, other) in pairs
    )
    phrases = [
        term.expression for term, side in ((left, leaf.left), (right, leaf.right)) if isinstance(side, Phrase)
    ]
    return all_expression([*phrases, near])


# --- writing ----------------------------------------------------------------------------------------------


def any_expression(expressions: Iterable[str]) -> str:
    """Join FTS5 expressions so that one is enough; "" of nothing."""
    return _joined(expressions, " OR ")


def all_expression(expressions: Iterable[str]) -> str:
    """Join FTS5 expressions so that all must be met; "" of nothing."""
    return _joined(expressions, " AND ")


def _joined(expressions: Iterable[str], operator: str) -> str:
    different = list(dict.fromkeys(expressions))
    return f"({operator.join(different)})" if len(different) > 1 else "".join(different)


def _quoted(words: Iterable[str]) -> str:
    return f'"{" ".join(words)}"'


def _in_column(column: str, expression: str) -> str:
    return f"{column} : {expression}" if column else expression


# --- exact ------------------------------------------------------------------------------------------------


def exactly(tree: Tree) -> Tree:
    """Return a tree whose names are looked for as they are written: they are put into quotes."""
    match tree:
        case Word():
            return _exactly(tree)
        case Field("title" | "author", value, False) if not value.endswith("*") and _is_name(value):
            return replace(tree, quoted=True)
        case Near(left, right):
            return replace(tree, left=_exactly(left), right=_exactly(right))
        case Not(item):
            return Not(exactly(item))
        case And(items):
            return all_of(map(exactly, items)) or tree
        case Or(items):
            return any_of(map(exactly, items)) or tree
        case leaf:
            return leaf


def _exactly(leaf: Plain) -> Plain:
    return Phrase(leaf.text) if isinstance(leaf, Word) and _is_name(leaf.text) else leaf


def _is_name(text: str) -> bool:
    return any(part.name_keys for part in query_word(text))
