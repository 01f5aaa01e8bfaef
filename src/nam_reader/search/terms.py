"""What a typed word, phrase or prefix is to the index: an FTS5 expression that finds all that counts as it.

An article's keys stand in the order of its words, behind them. So two words in any of their forms are near
each other where their keys are, and ``anti-crisis`` finds "anti-crises" as a phrase of keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice, product
from typing import NamedTuple

from nam_reader.lexicon.entry import QueryWord, query_word
from nam_reader.lexicon.keys import NAME_MARK, is_key
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

LONGEST_ROW = 6  # words that stand together in any of their forms
MOST_ROWS = 36  # of keys, for several words; the likeliest come first


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
        return Term(any_expression(map(_quoted, _rows(found))), words, (), kind="phrase")
    keys = _keys(found[0])
    return Term(any_expression(_quoted((key,)) for key in keys or words), words, keys)


def _keys(part: QueryWord) -> tuple[str, ...]:
    return (*part.name_keys, *part.keys)


def _rows(found: Sequence[QueryWord]) -> list[tuple[str, ...]]:
    """Return how a row of words can stand in an article: to the letter, and as rows of keys.

    Behind the keys that stand where their words do, the index has the further ones: those that a name has
    as a word. There names follow each other that are far apart in the text, so names are near each other
    by their names' keys alone. No article is in two languages to the lexicon.
    """
    exact = tuple(part.word for part in found)
    if len(found) > LONGEST_ROW:
        return [exact]
    choices = [list(enumerate(_keys(part) or (part.word,))) for part in found]
    rows = (tuple(key for _, key in row) for row in sorted(product(*choices), key=_unlikelihood))
    names = all(part.name_keys for part in found)
    return [exact, *islice((row for row in rows if _possible(row, names)), MOST_ROWS)]


def _unlikelihood(row: tuple[tuple[int, str], ...]) -> int:
    return sum(place for place, _ in row)


def _possible(row: tuple[str, ...], names: bool) -> bool:
    marks = {key[0] for key in row if is_key(key)}
    return len(marks - {NAME_MARK}) <= 1 and (NAME_MARK in marks or not names)


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
        one, other = (
            side.expression if side.kind == "prefix" else _quoted(side.words) for side in (left, right)
        )
        return f"NEAR({one} {other}, {leaf.distance})"
    cut = len(left.words)
    near = any_expression(
        f"NEAR({_quoted(row[:cut])} {_quoted(row[cut:])}, {leaf.distance})"
        for row in _rows(query_word(" ".join((*left.words, *right.words))))
    )
    exact = [
        side.expression
        for side, plain in ((left, leaf.left), (right, leaf.right))
        if isinstance(plain, Phrase)
    ]
    return all_expression([*exact, near])


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
