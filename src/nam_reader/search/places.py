"""Where a search's terms stand in some articles, as the index knows it without their texts."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import apsw

from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.library.best_lists import AUTHOR, TEXT, TITLE
from nam_reader.search import statements
from nam_reader.search.terms import any_expression

if TYPE_CHECKING:
    from nam_reader.search.terms import Term

EXACT = 0.15  # of a score more where every word stands in the form that was typed
NEAR = 0.25  # more where they all stand next to each other
FAR = 30  # words; so far apart is not near at all
SHOWN = 60  # places of a phrase that are told; the piece of a text that is shown has fewer
MOST = 8  # terms that are asked whether they are near each other

AT_ONCE = 100  # articles that the index goes through while it looks up one with one word

_WEIGHTS = (TITLE, AUTHOR, TEXT)
_K1, _B = 1.2, 0.75  # as FTS5 has them
_PHRASE = re.compile('"[^"]*"')

Ask = Callable[..., list[tuple[Any, ...]]]


Place: TypeAlias = tuple[int, int, int]
"""Where a phrase stands in a column of the index: number of its first token, how many, of which term."""


class Seen(NamedTuple):
    """What was seen in one article."""

    length: float  # of its average
    counts: tuple[float, ...]  # of each term, a word in the title counting for ten
    exact: float  # share of the words that stand in the form typed, 0 to 1
    near: float  # 0 to 1
    title: list[Place]
    text: list[Place]
    names: bool  # whether anything stands there as a name, which may be spelled otherwise

    def score(self, rarities: Sequence[float]) -> float:
        """Return bm25."""
        total = 0.0
        norm = _K1 * (1 - _B + _B * self.length)
        for count, rarity in zip(self.counts, rarities, strict=True):
            total += rarity * count * (_K1 + 1) / (count + norm)
        return total

    def preference(self) -> float:
        """Return by how much its score should be more than that."""
        return 1 + EXACT * self.exact + NEAR * self.near


class _Shape(NamedTuple):
    """A phrase of the expression that is asked."""

    term: int  # its number
    typed: bool  # whether it is a word as typed
    length: int  # words
    name: bool


class Places:
    """Asks one connection's index; ``places`` is its own function there."""

    def __init__(self, connection: apsw.Connection, ask: Ask) -> None:
        self._ask = ask
        self._terms: tuple[Term, ...] = ()
        self.left_out: frozenset[int] = frozenset()
        self._shape: list[_Shape] = []
        self._typed = 0
        self._articles = math.inf
        self._seen: dict[int, Seen] = {}
        connection.register_fts5_function("places", self._look)

    def forget(self) -> None:
        """Begin another search."""
        self._terms = ()
        self.left_out = frozenset()
        self._articles = math.inf

    def expect(self, articles: float) -> None:
        """Say how many articles have any of the terms, about."""
        self._articles = articles

    def leave_out(self, numbers: frozenset[int]) -> None:
        """Do not ask for some of the terms: each costs its time, and they are too common to say anything."""
        self.left_out = numbers

    def of(self, terms: tuple[Term, ...], ids: Sequence[int]) -> dict[int, Seen]:
        """Return what is seen in each of some articles that has any of the terms; more than those, maybe."""
        if terms != self._terms or not terms:
            self._terms, self._seen = terms, {}
        new = [rowid for rowid in ids if rowid not in self._seen]
        expression = self._expression() if new else ""
        if expression:
            few = self._articles < AT_ONCE * len(new) * len(self._shape)
            sql = statements.PLACES_AMONG_FEW if few else statements.PLACES_OF
            self._ask(sql, expression, json.dumps(new))
        return self._seen

    def together(
        self, terms: tuple[Term, ...], ids: Sequence[int], where: str, values: Sequence[apsw.SQLiteValue]
    ) -> int:
        """See those of some articles that have all terms and meet a condition; count all that do.

        The index goes once through all articles that have the rarest term.
        """
        self.forget()
        self._terms, self._seen = terms, {}
        parts: list[str] = []
        self._begin()
        for number, term in enumerate(terms):
            phrases = self._phrases(number, term)
            if not phrases:
                return 0
            parts.append(any_expression(phrases))
            if term.column:
                parts[-1] = f"{term.column} : {parts[-1]}"
        sql = statements.places_together(where)
        return int(self._ask(sql, json.dumps(list(ids)), " AND ".join(parts), *values)[0][0])

    def newest(
        self, term: Term, where: str, values: Sequence[apsw.SQLiteValue], after: int, upto: int, most: int
    ) -> list[int]:
        """See some articles that have a phrase, which can stand there in one way, the newest first."""
        if (term,) != self._terms:
            self._terms, self._seen = (term,), {}
        self._begin()
        self._phrases(0, term)
        rows = self._ask(statements.places_of_newest(where), term.expression, *values, after, upto, most)
        return [row[0] for row in rows]

    def _begin(self) -> None:
        self._shape = []
        self._typed = 0

    def _expression(self) -> str:
        expressions: list[str] = []
        self._begin()
        for number, term in enumerate(self._terms):
            if term.kind == "prefix" or number in self.left_out:
                continue  # merging the words that begin so would take its time for every article
            phrases = self._phrases(number, term)
            expressions += [f"{term.column} : {each}" if term.column else each for each in phrases]
        return " OR ".join(expressions)

    def _phrases(self, number: int, term: Term) -> list[str]:
        """Return the phrases of a term that stand anywhere in the library, and remember their order."""
        phrases = [one for one in _PHRASE.findall(term.expression) if self._ask(statements.ANY_HIT, one)]
        self._shape += [
            _Shape(number, False, phrase.count(" ") + 1, phrase[1] == NAME_MARK) for phrase in phrases
        ]
        if term.kind == "word" and term.keys and phrases:
            phrases.append(f'"{term.words[0]}"')
            self._shape.append(_Shape(number, True, 1, False))
            self._typed += 1
        return phrases

    def _look(self, api: apsw.FTS5ExtensionApi, *_: object) -> None:
        terms = len(self._terms)
        counts = [0.0] * terms
        exact = 0
        near: list[list[int]] = [[] for _ in counts]
        in_title = [False] * terms
        titles: list[Place] = []
        texts: list[Place] = []
        names = False
        for phrase, (number, typed, length, name) in enumerate(self._shape):
            title, author, text = api.phrase_locations(phrase)
            if title:
                titles += [(at, length, number) for at in title]
            if text:
                texts += [(at, length, number) for at in text[:SHOWN]]
                names = names or name
            if typed:
                exact += bool(title or author or text)
                continue
            counts[number] += TITLE * len(title) + AUTHOR * len(author) + TEXT * len(text)
            near[number] += text
            in_title[number] = in_title[number] or bool(title)
        average = api.column_total_size(-1) / api.row_count
        self._seen[api.rowid] = Seen(
            api.column_size(-1) / (average or 1),
            tuple(counts),
            exact / self._typed if self._typed else 0.0,
            1.0 if terms > 1 and all(in_title) else _nearness(near),
            titles,
            texts,
            names,
        )


def _nearness(places: list[list[int]]) -> float:
    """Say how near each other all terms come somewhere: 1 side by side, 0 where they are far apart."""
    count = len(places)
    if not 1 < count <= MOST or not all(places):
        return 0.0
    order = sorted([(place, number) for number, found in enumerate(places) for place in found])
    last = [-1] * count
    seen = 0
    narrowest = FAR + count
    for place, number in order:
        seen += last[number] < 0
        last[number] = place
        if seen == count:
            narrowest = min(narrowest, place - min(last))
    return max(0.0, 1 - (narrowest - count + 1) / FAR) if narrowest < FAR + count else 0.0
