"""Where a search's terms stand in some articles, as the index knows it without their texts."""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import apsw

from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.library.best_lists import AUTHOR, TITLE
from nam_reader.search import statements
from nam_reader.search.terms import any_expression

if TYPE_CHECKING:
    from nam_reader.search.terms import Term

QUESTION = 4  # words; of so many the title seldom has more than a few
IN_QUESTION = 2  # times that a word of a question counts in title and byline
EXACT = 0.1  # of what a word gives more where it stands in the form that was typed
PAIR = 0.15  # of what two words in a row of a question give more for each time they stand together
TITLED = 0.2  # of a score more where all the words are in the title
NEAR = 0.25  # more where they all stand next to each other, or are all in the title
FAR = 30  # words; so far apart is not near at all
SHOWN = 60  # places of a phrase that are told; the piece of a text that is shown has fewer
MOST = 8  # terms that are asked whether they are all near each other
TOGETHER = 8  # words; so near are two of them together

AT_ONCE = 100  # articles that the index goes through while it looks up one with one word

_K1, _B = 1.4, 0.75
_PHRASE = re.compile('"[^"]*"')

Ask = Callable[..., list[tuple[Any, ...]]]


Place: TypeAlias = tuple[int, int, int]
"""Where a phrase stands in a column of the index: number of its first token, how many, of which term."""


class Seen(NamedTuple):
    """What was seen in one article."""

    length: float  # of its average
    counts: list[float]  # of each term
    exact: list[bool]  # whether it stands in the form typed
    titled: set[int]  # the terms that stand in the title
    pairs: list[tuple[int, int]]  # terms that stand together with the next, and how often
    near: float  # all of them, 0 to 1
    title: list[Place]
    text: list[Place]
    names: bool  # whether anything stands there as a name, which may be spelled otherwise

    def score(self, rarities: Sequence[float]) -> float:
        """Return bm25, with something more for words in the form typed and for neighbours."""
        total = 0.0
        norm = _K1 * (1 - _B + _B * self.length)
        for count, rarity, exact in zip(self.counts, rarities, self.exact, strict=True):
            if count:
                total += rarity * count / (count + norm) * (1 + EXACT * exact)
        for at, count in self.pairs:
            total += PAIR * (rarities[at] + rarities[at + 1]) / 2 * count / (count + norm)
        return total * (_K1 + 1)

    def preference(self, rarities: Sequence[float]) -> float:
        """Return by how much its score should be more than that, for where its words are."""
        more = NEAR * self.near
        if self.titled:
            more += TITLED * sum([rarities[number] for number in self.titled]) / (sum(rarities) or 1)
        return 1 + more


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
        return phrases

    def _look(self, api: apsw.FTS5ExtensionApi, *_: object) -> None:
        terms = len(self._terms)
        counts, exact = [0.0] * terms, [False] * terms
        in_title, in_byline = (TITLE, AUTHOR) if terms < QUESTION else (IN_QUESTION, IN_QUESTION)
        titled = set[int]()
        near: list[list[int]] = [[] for _ in counts]
        titles: list[Place] = []
        texts: list[Place] = []
        names = False
        for phrase, (number, typed, length, name) in enumerate(self._shape):
            title, author, text = api.phrase_locations(phrase)
            if title:
                titles += [(at, length, number) for at in title]
                titled.add(number)
            if text:
                texts += [(at, length, number) for at in text[:SHOWN]]
                names = names or name
            if typed:
                exact[number] = bool(title or author or text)
                continue
            # What may be of several families, or is a name, stands there under each of its keys.
            count = in_title * len(title) + in_byline * len(author) + len(text)
            if count > counts[number]:
                counts[number] = count
            near[number] += text
        average = api.column_total_size(-1) / api.row_count
        self._seen[api.rowid] = Seen(
            api.column_size(-1) / (average or 1),
            counts,
            exact,
            titled,
            _pairs(near) if terms >= QUESTION else [],  # of fewer, whether all are near says as much
            1.0 if len(titled) == terms - len(self.left_out) else _nearness(near),
            titles,
            texts,
            names,
        )


def _pairs(places: list[list[int]]) -> list[tuple[int, int]]:
    """Count how often each term stands together with the next, if it does."""
    for found in places:
        found.sort()
    pairs = []
    for at in range(len(places) - 1):
        one, other = places[at], places[at + 1]
        if one and other and (count := _together(one, other)):
            pairs.append((at, count))
    return pairs


def _together(one: list[int], other: list[int]) -> int:
    if len(one) > len(other):
        one, other = other, one
    count, last = 0, len(other)
    for place in one:
        at = bisect_left(other, place - TOGETHER)
        count += at < last and other[at] <= place + TOGETHER
    return count


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
