"""Where a search's terms stand in some articles, as the index knows it without their texts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw

from nam_reader.library.best_lists import AUTHOR, TEXT, TITLE
from nam_reader.search import statements

if TYPE_CHECKING:
    from nam_reader.search.terms import Term

EXACT = 0.15  # of a score more where every word stands in the form that was typed
NEAR = 0.25  # more where they all stand next to each other
FAR = 30  # words; so far apart is not near at all
MOST = 8  # terms that are asked whether they are near each other

_WEIGHTS = (TITLE, AUTHOR, TEXT)
_K1, _B = 1.2, 0.75  # as FTS5 has them
_PHRASE = re.compile('"[^"]*"')

Ask = Callable[..., list[tuple[Any, ...]]]
Columns = list[list[int]]


class Seen(NamedTuple):
    """What was seen in one article."""

    length: float  # of its average
    counts: tuple[float, ...]  # of each term, a word in the title counting for ten
    exact: float  # share of the words that stand in the form typed, 0 to 1
    near: float  # 0 to 1

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


class Places:
    """Asks one connection's index; ``places`` is its own function there."""

    def __init__(self, connection: apsw.Connection, ask: Ask) -> None:
        self._ask = ask
        self._shape: list[
            tuple[int, bool]
        ] = []  # for each phrase: the term it is of, whether it is the form typed
        self._terms = 0
        self._typed = 0
        self._seen: dict[int, Seen] = {}
        connection.register_fts5_function("places", self._look)

    def of(self, terms: Sequence[Term], ids: Sequence[int]) -> dict[int, Seen]:
        """Return what is seen in each of some articles that has any of the terms."""
        expressions: list[str] = []
        self._shape = []
        self._typed = 0
        for number, term in enumerate(terms):
            if term.kind == "prefix" and term.expression.endswith("*"):
                continue  # merging the words that begin so would take its time for every article
            phrases = _PHRASE.findall(term.expression)
            self._shape += [(number, False)] * len(phrases)
            if term.kind == "word" and term.keys:
                phrases.append(f'"{term.words[0]}"')
                self._shape.append((number, True))
                self._typed += 1
            expressions += [f"{term.column} : {each}" if term.column else each for each in phrases]
        self._seen = {}
        self._terms = len(terms)
        if expressions:
            self._ask(statements.PLACES_OF, " OR ".join(expressions), json.dumps(list(ids)))
        return self._seen

    def _look(self, api: apsw.FTS5ExtensionApi, *_: object) -> None:
        counts = [0.0] * self._terms
        exact = 0
        texts: list[list[int]] = [[] for _ in counts]
        titles = 0
        has_title = [False] * self._terms
        for phrase, (number, typed) in enumerate(self._shape):
            columns: Columns = api.phrase_locations(phrase)
            title, author, text = columns
            if typed:
                exact += bool(title or author or text)
                continue
            counts[number] += TITLE * len(title) + AUTHOR * len(author) + TEXT * len(text)
            texts[number] += text
            has_title[number] = has_title[number] or bool(title)
        titles = sum(has_title)
        average = api.column_total_size(-1) / api.row_count
        self._seen[api.rowid] = Seen(
            api.column_size(-1) / (average or 1),
            tuple(counts),
            exact / self._typed if self._typed else 0.0,
            1.0 if titles == self._terms > 1 else _nearness(texts),
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
