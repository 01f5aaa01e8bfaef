"""Where a search's terms stand in some articles, as the index knows it without their texts."""

from __future__ import annotations

import json
import math
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
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
ROW = 0.1  # more where they stand side by side in the order typed
FAR = 30  # words; so far apart is not near at all
MOST = 8  # terms that are asked whether they are all near each other
TOGETHER = 8  # words; so near are two of them together

AT_ONCE = 100  # articles that the index goes through while it looks up one with one word

_K1, _B = 1.4, 0.75
_PHRASE = re.compile('"[^"]*"')

Ask = Callable[..., list[tuple[Any, ...]]]


class Shape(NamedTuple):
    """A phrase of the expression that is asked."""

    term: int  # its number
    typed: bool  # whether it is a word as typed
    length: int  # words
    name: bool


Standing: TypeAlias = tuple[Shape, list[int], list[int]]
"""Where a phrase stands in an article: the numbers of its first tokens in the title and in the text."""


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
            _, title, text = self.standing[0]
            return len(text) or len(title)
        in_title, in_text = dict[int, list[int]](), dict[int, list[int]]()
        for shape, title, text in self.standing:
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
        for shape, title, text in self.standing:
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
        self._shape: list[Shape] = []
        self._asked: dict[int, int] = {}
        self._average: float | None = None
        self._articles = math.inf
        self._seen: dict[int, Seen] = {}
        connection.register_fts5_function("places", self._look)

    def forget(self) -> None:
        """Begin another search."""
        self._terms = ()
        self.left_out = frozenset()
        self._articles = math.inf
        self._average = None

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
        self._shape, self._asked = [], {}
        places = accumulate((len(term.words) for term in self._terms), initial=0)
        for number, (term, place) in enumerate(zip(self._terms, places, strict=False)):
            if term.kind != "prefix" and number not in self.left_out:
                self._asked[number] = place

    def _expression(self) -> str:
        expressions: list[str] = []
        self._begin()
        for number, term in enumerate(self._terms):
            if number not in self._asked:
                continue  # merging the words that begin so would take its time for every article
            phrases = self._phrases(number, term)
            expressions += [f"{term.column} : {each}" if term.column else each for each in phrases]
        return " OR ".join(expressions)

    def _phrases(self, number: int, term: Term) -> list[str]:
        """Return the phrases of a term that stand anywhere in the library, and remember their order."""
        phrases = [one for one in _PHRASE.findall(term.expression) if self._ask(statements.ANY_HIT, one)]
        self._shape += [
            Shape(number, False, phrase.count(" ") + 1, phrase[1] == NAME_MARK) for phrase in phrases
        ]
        if term.kind == "word" and term.keys and phrases:
            phrases.append(f'"{term.words[0]}"')
            self._shape.append(Shape(number, True, 1, False))
        return phrases

    def _look(self, api: apsw.FTS5ExtensionApi, *_: object) -> None:
        terms = len(self._terms)
        counts, exact = [0.0] * terms, [False] * terms
        in_title, in_byline = (TITLE, AUTHOR) if terms < QUESTION else (IN_QUESTION, IN_QUESTION)
        titled = set[int]()
        standing: list[Standing] = []
        for phrase, shape in enumerate(self._shape):
            title, author, text = api.phrase_locations(phrase)
            if not (title or text or author):
                continue
            number = shape.term
            standing.append((shape, title, text))
            if title:
                titled.add(number)
            if shape.typed:
                exact[number] = True
                continue
            # What may be of several families, or is a name, stands there under each of its keys.
            count = in_title * len(title) + in_byline * len(author) + len(text)
            if count > counts[number]:
                counts[number] = count
        if self._average is None:
            self._average = (api.column_total_size(-1) / api.row_count) or 1.0
        self._seen[api.rowid] = Seen(
            api.column_size(-1) / self._average,
            counts,
            exact,
            titled,
            # Of fewer terms, whether all are near says as much.
            _pairs(terms, standing) if terms >= QUESTION else [],
            self._asked,
            standing,
        )


def _pairs(terms: int, standing: Iterable[Standing]) -> list[tuple[int, int]]:
    """Count how often each term stands together with the next in the text, if it does."""
    places: list[list[int]] = [[] for _ in range(terms)]
    for shape, _, text in standing:
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
