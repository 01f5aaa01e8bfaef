"""How common a search's terms are, from what is kept about the library."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

import apsw

from nam_reader.lexicon.entry import query_word
from nam_reader.library import best_lists
from nam_reader.library.best_lists import COMMON, SMALL, BestList
from nam_reader.search import function_words
from nam_reader.search.terms import any_expression, phrases_of

if TYPE_CHECKING:
    from nam_reader.search.terms import Term

MERGED = 8_000  # articles of all words that begin so, up to which the index may merge them itself
HIGHEST = 2.2  # bm25 of a word without its rarity
ENOUGH = 30_000  # articles that have some of those
COMPLETIONS = 8  # words that stand for a beginning that very many have

_DOCS = "SELECT docs FROM vocabulary WHERE term = ?"
_BEGINNING = "SELECT sum(docs) FROM vocabulary WHERE term >= ? AND term < ?"
_COMMONEST = "SELECT term, docs FROM vocabulary WHERE term >= ? AND term < ? ORDER BY docs DESC, term LIMIT ?"
_COUNT = "SELECT count(*) FROM article_fts WHERE article_fts MATCH ?"

Ask = Callable[..., list[tuple[Any, ...]]]


class Weighed(NamedTuple):
    """A term and how common it is."""

    term: Term
    docs: int  # articles that have it, about; for a phrase those that have its rarest word
    lists: tuple[BestList, ...] = ()  # of its common families
    rare: str = ""  # an expression of its other families
    original: str = ""  # the expression that another took the place of
    instead: str = ""
    least: int = 0  # articles that have it, at least
    partial: bool = False  # not all of it is looked for
    phrases: tuple[tuple[str, int], ...] = ()  # of it that many articles have, with their number, about

    @property
    def kind(self) -> str:
        """What it is: word, phrase, prefix or near."""
        return self.term.kind

    def share(self, size: int) -> float:
        """Return what share of all articles has it, at least: families have articles in common."""
        docs = max((each.docs for each in self.lists), default=self.docs)
        return min(max(docs, 1) / max(size, 1), 1.0)


class Weights:
    """What is known of the library's words, for one search."""

    def __init__(self, connection: apsw.Connection, ask: Ask) -> None:
        self._connection = connection
        self._ask = ask
        self._counts: dict[str, int] = {}
        self.size = int(self._ask("SELECT coalesce(max(id), 0) FROM article")[0][0])  # about
        self.reach = best_lists.reach(connection) if self.size > SMALL else self.size

    def of(self, term: Term, *, counted: bool = False) -> Weighed:
        """Weigh a term; a rare one is only ``counted`` if so asked."""
        if self.size <= SMALL:
            return Weighed(term, self.size)
        if term.kind == "word":
            weighed = self._word(term)
            return (
                weighed
                if weighed.lists or not counted
                else weighed._replace(docs=self._count(term.expression))
            )
        if term.kind == "prefix" and len(term.words) == 1:
            return self._prefix(term)
        return self._phrase(term)

    def _word(self, term: Term) -> Weighed:
        keys = term.keys or term.words
        found = {key: self._list(key) for key in keys}
        lists = tuple(each for each in found.values() if each)
        if not lists:
            return Weighed(term, COMMON, rare=term.expression)
        rare = any_expression(f'"{key}"' for key, each in found.items() if each is None)
        if rare and term.column:
            rare = f"{term.column} : {rare}"
        docs = min(self.size, sum(each.docs for each in lists))
        phrases = [(f'"{key}"', each.docs) for key, each in found.items() if each]
        return Weighed(
            term, docs, lists, rare, phrases=((f'"{term.words[0]}"', self._docs(term.words[0])), *phrases)
        )

    def _docs(self, word: str) -> int:
        """Return how many articles have a word as it is."""
        known = self._ask(_DOCS, word)
        return int(known[0][0]) if known else 0

    def _list(self, key: str) -> BestList | None:
        return best_lists.read(self._connection, key) if self.reach else None

    def _phrase(self, term: Term) -> Weighed:
        counts = [self._docs(word) or COMMON for word in term.words]
        docs = min([self.size, *counts])
        most = docs if term.kind == "phrase" else max(counts, default=0)
        phrases = tuple([(phrase, most) for phrase in phrases_of(term.expression)])
        if docs <= COMMON:
            return Weighed(term, docs, rare=term.expression, phrases=phrases)
        lists: list[BestList] = []
        for word in term.words:
            for part in query_word(word):
                for key in part.keys or (part.word,):
                    found = self._list(key)
                    if found:
                        lists.append(found)
        return Weighed(term, docs, tuple(lists), phrases=phrases)

    def _prefix(self, term: Term) -> Weighed:
        beginning = term.words[0]
        docs = self._ask(_BEGINNING, beginning, beginning + "\U0010ffff")[0][0] or 0
        if docs <= MERGED:
            return Weighed(term, docs, rare=term.expression)
        commonest = self._ask(_COMMONEST, beginning, beginning + "\U0010ffff", COMPLETIONS)
        words = [word for word, _ in commonest]
        few: list[str] = []
        room = MERGED
        for word, count in commonest:
            if count > room:
                break
            few.append(word)
            room -= count
        if not few:
            sums = accumulate(count for _, count in commonest)
            words = words[: 1 + sum(so_far < ENOUGH for so_far in sums)]
        lists: list[BestList] = []
        for word in words if not few else ():
            for key in query_word(word)[0].keys:
                found = self._list(key)
                if found:
                    lists.append(found)
        expression = self._any_of(words, term.column)
        return Weighed(
            term._replace(expression=expression),
            min(docs, self.size),
            tuple(lists),
            self._any_of(few, term.column) if few else "",
            term.expression,
            expression,
            least=max(count for _, count in commonest),
            partial=True,
        )

    @staticmethod
    def _any_of(words: list[str], column: str) -> str:
        expression = any_expression(f'"{word}"' for word in words)
        return f"{column} : {expression}" if column else expression

    def exact_docs(self, weighed: Weighed) -> int:
        """Return how many articles have a term, counted where that costs little.

        A function word counts as one of most articles, whatever chance has made of it in a small library.
        """
        docs = weighed.docs
        if self.size <= SMALL or docs <= COMMON:
            docs = self._count(weighed.term.expression)
        if weighed.kind == "word" and weighed.term.words[0] in function_words.WORDS:
            return max(docs, int(function_words.SHARE * self.size))
        return docs

    def scale_of_rare(self, weighed: Weighed) -> tuple[float, float]:
        """Return what the index's scores of a term's rare families must be multiplied by, and the most.

        To the index these are rarer than the term, of which they are a part.
        """
        if not weighed.lists:
            return 1.0, math.inf
        whole = self.rarity(weighed.docs)
        return whole / self.rarity(self._count(weighed.rare)), HIGHEST * whole

    def _count(self, expression: str) -> int:
        if expression not in self._counts:
            self._counts[expression] = int(self._ask(_COUNT, expression)[0][0])
        return self._counts[expression]

    def rarity(self, docs: int) -> float:
        """Return what bm25 makes of the number of articles that have a term.

        It is never nothing, as FTS5 has it of what is in most articles: among short ones that would be much.
        """
        return math.log(1 + max(self.size - docs + 0.5, 0.5) / (docs + 0.5))
