"""What a typed word, phrase or prefix is to the index: an FTS5 expression that finds all that counts as it.

An article's keys stand in the order of its words, behind them. So two words in any of their forms are near
each other where their keys are, and ``anti-crisis`` finds "anti-crises" as a phrase of keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, product
from typing import NamedTuple

from nam_reader.lexicon.entry import QueryWord, query_word
from nam_reader.lexicon.keys import NAME_MARK, NO_KEY
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

_POSSESSIVE = re.compile(r"(?<=[a-z])['’ʼ‘`´]s(?=\W*$)", re.ASCII | re.IGNORECASE)
_PHRASE = re.compile('"[^"]*"')
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
        return _word(words_of(leaf))
    words = tuple(folded_words(leaf.text))
    if not words:
        return None
    if isinstance(leaf, Prefix):
        return Term(f"{_quoted(words)} *", words, (), kind="prefix")
    return Term(_quoted(words), words, (), kind="phrase")


def words_of(leaf: Word) -> tuple[QueryWord, ...]:
    """Return what a typed word is looked for as; an English possessive is a form of its noun."""
    return query_word(_POSSESSIVE.sub("", leaf.text))


def _word(found: Sequence[QueryWord]) -> Term | None:
    words = tuple(part.word for part in found)
    if not found:
        return None
    if len(found) > 1:
        return Term(_together(found, _quoted), words, (), kind="phrase")
    keys = _keys(found[0])
    return Term(any_expression(_quoted((key,)) for key in keys or words), words, keys)


def _keys(part: QueryWord) -> tuple[str, ...]:
    return (*part.name_keys, *part.keys)


def _together(found: Sequence[QueryWord], write: Callable[[tuple[str, ...]], str]) -> str:
    """Join the ways in which a row of words can stand in an article, each as ``write`` makes of a row.

    A word without keys has a place-holder among the keys: that it is this very word is asked besides.
    """
    exact = write(tuple(part.word for part in found))
    keyless = [_quoted((part.word,)) for part in found if not _keys(part)]
    if len(found) > LONGEST_ROW or len(keyless) == len(found):
        return exact
    with_keys = any_expression(map(write, islice(_rows(found), MOST_ROWS)))
    return any_expression([exact, all_expression([*keyless, with_keys])]) if with_keys else exact


def _rows(found: Sequence[QueryWord]) -> Iterator[tuple[str, ...]]:
    """Give the rows of keys that a row of words can have in an article, likely ones first.

    Behind the keys that stand where their words do, the index has the further ones: those that a name has
    as a word. There names follow each other that are far apart in the text, so names are near each other
    by their names' keys alone. No article is in two languages to the lexicon.
    """
    choices = [list(enumerate(_keys(part) or (NO_KEY,))) for part in found]
    keyed = [part for part in found if _keys(part)]
    names = len(keyed) > 1 and all(part.name_keys for part in keyed)
    for chosen in sorted(product(*choices), key=_unlikelihood):
        row = tuple(key for _, key in chosen)
        marks = {key[0] for key in row}
        if len(marks - {NAME_MARK, NO_KEY}) <= 1 and (NAME_MARK in marks or not names):
            yield row


def _unlikelihood(row: tuple[tuple[int, str], ...]) -> int:
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
        one, other = (
            side.expression if side.kind == "prefix" else _quoted(side.words) for side in (left, right)
        )
        return f"NEAR({one} {other}, {leaf.distance})"
    cut = len(left.words)

    def write(row: tuple[str, ...]) -> str:
        return f"NEAR({_quoted(row[:cut])} {_quoted(row[cut:])}, {leaf.distance})"

    near = _together(query_word(" ".join((*left.words, *right.words))), write)
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


def phrases_of(expression: str) -> list[str]:
    """Return the phrases of an FTS5 expression, in quotes, in the order in which FTS5 counts them."""
    return _PHRASE.findall(expression)


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
