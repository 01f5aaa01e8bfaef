"""Where a search's terms stand in some articles, as the index knows it without their texts."""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import apsw

from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.library.best_lists import AUTHOR, TITLE
from nam_reader.search import statements
from nam_reader.search.terms import any_expression, phrases_of

if TYPE_CHECKING:
    from nam_reader.search.terms import Term

QUESTION = 4  # words; of so many the title seldom has more than a few
IN_QUESTION = 2  # times that a word of a question counts in title and byline
EXACT = 0.1  # of what a word gives more where it stands in the form that was typed
PAIR = 0.15  # of what two words in a row of a question give more for each time they stand together
TITLED = 0.2  # of a score more where all the words are in the title
NEAR = 0.25  # more where they all stand next to each other, or are all in the title
ROW = 0.1  # more where they stand side by side in the order typed
FAR = 30  # words; so far apart is not near at all
MOST = 8  # terms that are asked whether they are all near each other
TOGETHER = 8  # words; so near are two of them together

AT_ONCE = 100  # articles that the index goes through while it looks up one with one phrase
ALL_AT_ONCE = 25  # the same where it compares the articles of several words
UNKNOWN = 1_000  # articles that a phrase has of which nothing is kept

_K1, _B = 1.4, 0.75

Ask = Callable[..., list[tuple[Any, ...]]]


class Shape(NamedTuple):
    """A phrase of the expression that is asked."""

    term: int  # its number
    typed: bool  # whether it is a word as typed
    length: int  # words
    name: bool


Standing: TypeAlias = tuple[Shape, list[int], list[int], int]
"""Where a phrase stands in an article: the numbers of its first tokens in the title and in the text.

Of the byline, how often.
"""


class Seen(NamedTuple):
    """What was seen in one article; what few articles are asked for is worked out when they are."""

    length: float  # of its average
    counts: list[float]  # of each term
    exact: list[bool]  # whether it stands in the form typed
    titled: set[int]  # the terms that stand in the title
    pairs: list[tuple[int, int]]  # terms that stand together with the next, and how often
    asked: dict[int, int]  # the terms that the index was asked for; each is so many words after the first
    standing: list[Standing]

    def number(self) -> int:
        """Return how many words and phrases are found in the text; in the title, where it has none.

        A word stands in the index under each of its families and names: the commonest of these counts.
        """
        if len(self.standing) == 1:
            _, title, text, _ = self.standing[0]
            return len(text) or len(title)
        in_title, in_text = dict[int, list[int]](), dict[int, list[int]]()
        for shape, title, text, _ in self.standing:
            if not shape.typed:
                for found, most in ((title, in_title), (text, in_text)):
                    if len(found) > len(most.get(shape.term, ())):
                        most[shape.term] = found
        return len(set().union(*(in_text or in_title).values()))

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
        more = 0.0
        if len(self.asked) > 1:
            titles, texts = self._places()
            more = NEAR * (1.0 if len(self.titled) == len(self.asked) else _nearness(texts))
            offsets = list(self.asked.values())
            more += ROW * (more > 0 and (_are_row(offsets, titles) or _are_row(offsets, texts)))
        if self.titled:
            more += TITLED * sum([rarities[number] for number in self.titled]) / (sum(rarities) or 1)
        return 1 + more

    def _places(self) -> tuple[list[list[int]], list[list[int]]]:
        """Return where each term that was asked for stands in title and text."""
        titles = {number: list[int]() for number in self.asked}
        texts = {number: list[int]() for number in self.asked}
        for shape, title, text, _ in self.standing:
            if not shape.typed:
                titles[shape.term] += title
                texts[shape.term] += text
        return list(titles.values()), list(texts.values())


class Places:
    """Asks one connection's index; ``places`` is its own function there."""

    def __init__(self, connection: apsw.Connection, ask: Ask) -> None:
        self._ask = ask
        self._terms: tuple[Term, ...] = ()
        self.left_out: frozenset[int] = frozenset()
        self._phrases: list[tuple[str, Shape]] = []
        self._shapes: list[Shape] = []  # of the statement that is running
        self._asked: dict[int, int] = {}
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

    def _begin(self, terms: tuple[Term, ...]) -> None:
        """Work out what is asked for some terms: not beginnings of words, which many begin with."""
        self._terms, self._seen, self._looked = terms, {}, {}
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
        terms, asked = len(self._terms), self._asked
        in_title, in_byline = (TITLE, AUTHOR) if terms < QUESTION else (IN_QUESTION, IN_QUESTION)
        for rowid, (length, standing) in self._looked.items():
            counts, exact = [0.0] * terms, [False] * terms
            titled = set[int]()
            for shape, title, text, authors in standing:
                number = shape.term
                if title:
                    titled.add(number)
                if shape.typed:
                    exact[number] = True
                    continue
                # What may be of several families, or is a name, stands there under each of its keys.
                count = in_title * len(title) + in_byline * authors + len(text)
                if count > counts[number]:
                    counts[number] = count
            # Of fewer terms, whether all are near says as much.
            pairs = _pairs(terms, standing) if terms >= QUESTION else []
            self._seen[rowid] = Seen(length, counts, exact, titled, pairs, asked, standing)
        self._looked = {}


def _pairs(terms: int, standing: Iterable[Standing]) -> list[tuple[int, int]]:
    """Count how often each term stands together with the next in the text, if it does."""
    places: list[list[int]] = [[] for _ in range(terms)]
    for shape, _, text, _ in standing:
        if not shape.typed:
            places[shape.term] += text
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


def _are_row(offsets: Sequence[int], places: Sequence[list[int]]) -> bool:
    """Say whether all terms stand somewhere in the order typed, with nothing between."""
    starts = [{place - offset for place in found} for offset, found in zip(offsets, places, strict=True)]
    return bool(starts[0].intersection(*starts[1:]))
