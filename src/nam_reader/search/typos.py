"""Words of the vocabulary that a mistyped word may have been meant to be."""

from __future__ import annotations

import json
import math
from itertools import accumulate, pairwise
from typing import NamedTuple

import apsw

MOST = 60  # words that are compared closely
_WEIGHT = 5.0  # what a slip weighs against the frequency of a word, in powers of e
_SHORT, _MIDDLING = 3, 5  # up to so many letters one slip is believed; from more on, two


class Candidate(NamedTuple):
    """A word that may have been meant; ``cost`` is lower for likelier ones."""

    text: str
    cost: float


def weighed(slips: float, docs: int) -> float:
    """Return what a correction costs: few slips and a common word make it likely."""
    return _WEIGHT * slips - math.log(docs + 1)


def near(connection: apsw.Connection, word: str) -> list[Candidate]:
    """Return the words of the vocabulary that a folded word is a slip or two away from, likeliest first."""
    slips = _believed(word)
    if not slips:
        return []
    # A start, and a search that finds something, need no comparison of words.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(
        word, _words_like(connection, word, slips), scorer=OSA.distance, score_cutoff=slips, limit=None
    )
    docs = frequencies(connection, [term for term, _, _ in found])
    found.sort(key=lambda each: weighed(each[1], docs[each[0]]))
    close = [Candidate(term, weighed(slip_cost(word, term), docs[term])) for term, _, _ in found[:MOST]]
    return sorted(close, key=lambda each: (each.cost, each.text))


def _believed(word: str) -> int:
    if len(word) < _SHORT:
        return 0
    return 1 if len(word) < _MIDDLING else 2


def _words_like(connection: apsw.Connection, word: str, slips: int) -> list[str]:
    """Return the words of about this length in the same script, as one string out of the database."""
    low, high = ("\u0370", "\uffff") if word[0] >= "\u0370" else ("", "\u0370")
    found = connection.execute(
        """SELECT group_concat(term, ' ') FROM vocabulary
           WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?""",
        (low, high, len(word) - slips, len(word) + slips),
    ).get
    return str(found or "").split()


def frequencies(connection: apsw.Connection, terms: list[str] | tuple[str, ...]) -> dict[str, int]:
    """Return those of some words that are in the vocabulary, with their numbers of articles."""
    found = connection.execute(
        "SELECT term, docs FROM json_each(?) CROSS JOIN vocabulary ON term = value",
        (json.dumps(terms, ensure_ascii=False),),
    )
    return {str(term): int(docs) for term, docs in found}


# --- what a slip costs ------------------------------------------------------------------------------------

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_BESIDE = frozenset(pair for row in _ROWS for a, b in pairwise(row) for pair in (a + b, b + a))
_ALIKE = frozenset(
    pair
    for group in (
        "aeiouy", "аеиоуыэяюіўєї", "sz", "ck", "kq", "vw", "dt", "bp", "gk", "mn", "зс", "дт", "бп", "гк",
        "гх", "гґ", "вф", "шщ", "жш", "цт", "вў", "ий", "іy", "ьъ",
    )
    for a in group
    for b in group
    if a != b
    for pair in (a + b,)
)  # fmt: skip
_FIRST = 0.2  # more for a slip at a word's first letter
_TURNED = 0.7  # two letters that changed places


def slip_cost(typed: str, meant: str) -> float:
    """Return how unlikely the slips are that make one word of the other: about 1 for each.

    Letters that look or sound alike or stand beside each other on a keyboard, two letters that changed
    places, and a letter that is doubled or should be, are likelier than other slips; at the first letter all
    are rarer.
    """
    missing = [_gap(meant, place) for place in range(len(meant))]
    above = list(accumulate(missing, initial=0.0))
    before = above
    for row, letter in enumerate(typed):
        superfluous = _gap(typed, row)
        line = [above[0] + superfluous]
        for column, wanted in enumerate(meant):
            first = _FIRST if row == 0 or column == 0 else 0.0
            costs = [
                above[column] + (0.0 if letter == wanted else _swap(letter, wanted) + first),
                above[column + 1] + superfluous,
                line[column] + missing[column],
            ]
            if (
                row
                and column
                and (letter, wanted) == (meant[column - 1], typed[row - 1])
                and letter != wanted
            ):
                costs.append(before[column - 1] + _TURNED + (_FIRST / 2 if row == 1 else 0.0))
            line.append(min(costs))
        before, above = above, line
    return above[-1]


def _gap(word: str, position: int) -> float:
    """Return the cost of a letter that the other word lacks."""
    if position == 0:
        return 1.0 + _FIRST
    return 0.6 if word[position] == word[position - 1] else 1.0


def _swap(typed: str, meant: str) -> float:
    """Return the cost of one letter for another."""
    pair = typed + meant
    return 0.75 if pair in _ALIKE else 0.85 if pair in _BESIDE else 1.1
