"""Where a search's terms stand in some articles, as the index knows it without their texts."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import apsw

from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.search import statements
from nam_reader.search.seen import Seen, Shape, Standing, judged
from nam_reader.search.terms import any_expression, phrases_of

if TYPE_CHECKING:
    from nam_reader.search.seen import Seen, Shape, Standing, judged
from nam_reader.search.terms import Term

AT_ONCE = 100  # articles that the index goes through while it looks up one with one phrase
ALL_AT_ONCE = 25  # the same where it compares the articles of several words
SEEN_AT_ONCE = 200  # articles that have a phrase
UNKNOWN = 1_000  # articles that a phrase has of which nothing is kept

Ask = Callable[..., list[tuple[Any, ...]]]


class Places:
    """Asks one connection's index; ``places`` is its own function there."""

    def __init__(self, connection: apsw.Connection, ask: Ask) -> None:
        self._ask = ask
        self._terms: tuple[Term, ...] = ()
        self.left_out: frozenset[int] = frozenset()
        self._phrases: list[tuple[str, Shape]] = []
        self._shapes: list[Shape] = []  # of the statement that is running
        self._asked: dict[int, int] = {}
        self._most: float = math.inf  # articles that are looked at
        self._average: float | None = None
        self._docs: Mapping[str, int] = {}
        self._rarest: float = math.inf
        self._looked: dict[int, tuple[float, list[Standing]]] = {}
        self._seen: dict[int, Seen] = {}
        connection.register_fts5_function("places", self._look)

    def forget(self) -> None:
        """Begin another search."""
        self._terms = ()
        self.left_out = frozenset()
        self._docs, self._rarest = {}, math.inf
        self._average = None

    def expect(self, docs: Mapping[str, int], rarest: float = math.inf) -> None:
        """Say how many articles have a phrase, about, of those that many have.

        Where all articles that are asked about have all the terms, also how many have the ``rarest``.
        """
        self._docs, self._rarest = docs, rarest

    def leave_out(self, numbers: frozenset[int]) -> None:
        """Do not ask for some of the terms: each costs its time, and they are too common to say anything."""
        self.left_out = numbers

    def of(self, terms: tuple[Term, ...], ids: Sequence[int]) -> dict[int, Seen]:
        """Return what is seen in each of some articles that has any of the terms; more than those, maybe."""
        if terms != self._terms or not terms:
            self._begin(terms)
        new = [rowid for rowid in ids if rowid not in self._seen]
        if new and self._phrases:
            listed = json.dumps(new)
            self._looked = {}
            if self._rarest < ALL_AT_ONCE * len(new) * len(self._phrases):
                self._see(statements.PLACES_AMONG_FEW, self._phrases, " AND ", listed)
            else:
                most = AT_ONCE * len(new)
                few = [each for each in self._phrases if self._docs.get(each[0], UNKNOWN) <= most]
                self._see(statements.PLACES_AMONG_FEW, few, " OR ", listed)
                many = [each for each in self._phrases if self._docs.get(each[0], UNKNOWN) > most]
                self._see(statements.PLACES_OF, many, " OR ", listed)
            self._judge()
        return self._seen

    def together(
        self, terms: tuple[Term, ...], ids: Sequence[int], where: str, values: Sequence[apsw.SQLiteValue]
    ) -> int:
        """See those of some articles that have all terms and meet a condition; count all that do.

        The index goes once through all articles that have the rarest term.
        """
        self.leave_out(frozenset())
        self._begin(terms)
        if len({shape.term for _, shape in self._phrases}) < len(terms):
            return 0
        self._shapes = [shape for _, shape in self._phrases]
        expression = self._expression(self._phrases, " AND ")
        sql = statements.places_together(where)
        count = int(self._ask(sql, json.dumps(list(ids)), expression, *values)[0][0])
        self._judge()
        return count

    def newest(
        self, term: Term, where: str, values: Sequence[apsw.SQLiteValue], after: int, upto: int, most: int
    ) -> list[int]:
        """See some articles that have a phrase, which can stand there in one way, the newest first."""
        if (term,) != self._terms:
            self._begin((term,))
        self._shapes = [shape for _, shape in self._phrases]
        rows = self._ask(statements.places_of_newest(where), term.expression, *values, after, upto, most)
        self._judge()
        return [row[0] for row in rows]

    def best(
        self, term: Term, where: str, values: Sequence[apsw.SQLiteValue], most: int
    ) -> list[tuple[Any, ...]]:
        """See articles that have a phrase, which can stand there in one way; return the best, scored.

        Where very many have it, not all of the best are seen.
        """
        self._begin((term,))
        self._shapes, self._most = [shape for _, shape in self._phrases], SEEN_AT_ONCE
        rows = self._ask(statements.best_seen(where), term.expression, *values, most, 0)
        self._judge()
        self._most = math.inf
        return [row[:2] for row in rows]

    def _begin(self, terms: tuple[Term, ...]) -> None:
        """Work out what is asked for some terms: not beginnings of words, which many begin with."""
        self._terms, self._seen, self._looked, self._most = terms, {}, {}, math.inf
        self._asked, self._phrases = {}, []
        places = accumulate((len(term.words) for term in terms), initial=0)
        for number, (term, place) in enumerate(zip(terms, places, strict=False)):
            if term.kind != "prefix" and number not in self.left_out:
                self._asked[number] = place
                self._phrases += self._phrases_of(number, term)

    def _phrases_of(self, number: int, term: Term) -> list[tuple[str, Shape]]:
        """Return the phrases of a term that stand anywhere in the library."""
        found = [
            (phrase, Shape(number, False, phrase.count(" ") + 1, phrase[1] == NAME_MARK))
            for phrase in phrases_of(term.expression)
            if phrase in self._docs or self._ask(statements.ANY_HIT, phrase)
        ]
        if term.kind == "word" and term.keys and found:
            found.append((f'"{term.words[0]}"', Shape(number, True, 1, False)))
        return found

    def _see(self, sql: str, phrases: list[tuple[str, Shape]], operator: str, ids: str) -> None:
        if phrases:
            self._shapes = [shape for _, shape in phrases]
            self._ask(sql, self._expression(phrases, operator), ids)

    def _expression(self, phrases: Iterable[tuple[str, Shape]], operator: str) -> str:
        """Join phrases; an article must have any of them, or, with AND, one of each term."""
        by_term: dict[int, list[str]] = {}
        for phrase, shape in phrases:
            by_term.setdefault(shape.term, []).append(phrase)
        columns = [self._terms[number].column for number in by_term]
        parts = map(any_expression, by_term.values())
        return operator.join(
            [f"{column} : {part}" if column else part for column, part in zip(columns, parts, strict=True)]
        )

    def _look(self, api: apsw.FTS5ExtensionApi, *_: object) -> None:
        if len(self._looked) >= self._most:
            return
        standing: list[Standing] = []
        for phrase, shape in enumerate(self._shapes):
            title, author, text = api.phrase_locations(phrase)
            if title or text or author:
                standing.append((shape, title, text, len(author)))
        if self._average is None:
            self._average = (api.column_total_size(-1) / api.row_count) or 1.0
        rowid = api.rowid
        known = self._looked.get(rowid)
        if known:
            known[1].extend(standing)
        else:
            self._looked[rowid] = (api.column_size(-1) / self._average, standing)

    def _judge(self) -> None:
        """Make what is seen of what was looked at."""
        for rowid, (length, standing) in self._looked.items():
            self._seen[rowid] = judged(length, standing, len(self._terms), self._asked)
        self._looked = {}
