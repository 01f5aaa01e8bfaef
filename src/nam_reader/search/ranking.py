"""Which articles a page of hits shows, in which order: a plan in, row ids with scores out.

Small answers are ranked whole by the index itself (bm25). Where that would cost more than the page is worth,
only the most promising articles are ranked: those in the kept best lists of the words (library.best_lists),
and what came into the library last. The best of either are then looked at once more: the exact form of a word
is preferred to its other forms, words near each other to scattered ones, and of equals the newer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

from nam_reader.library import best_lists
from nam_reader.library.best_lists import COMMON, SMALL
from nam_reader.model import Sort
from nam_reader.search import statements
from nam_reader.search.candidates import AT_ONCE, Candidates, is_one_phrase
from nam_reader.search.chronology import Chronology
from nam_reader.search.page import NOTHING, Found, part, put_after
from nam_reader.search.preference import LOOKED_AT, Preference, looked_at
from nam_reader.search.terms import all_expression
from nam_reader.search.totals import Totals

if TYPE_CHECKING:
    from nam_reader.search.compile import Plan
    from nam_reader.search.places import Places
    from nam_reader.search.weights import Weighed, Weights

TOGETHER = 600  # articles that are looked for among all that have the rarest of several words
RANKED_WHOLE = 9_000  # matches; more take longer than a page should
RANKED_TOGETHER = 1_500  # the same of several words, which take longer each
GONE_THROUGH = 40_000  # articles that have the rarest of several words
COMBINATIONS = 40  # of most words; for more, what has some of them is ranked

Ask = Callable[..., list[tuple[Any, ...]]]


class Ranking:
    """Ranks for one search."""

    def __init__(self, ask: Ask, places: Places, weights: Weights) -> None:
        self._ask = ask
        self._places = places
        self._weights = weights
        self._candidates = Candidates(ask, places, weights)
        self._totals = Totals(ask, weights)
        self._preference = Preference(ask, places, weights)
        self._chronology = Chronology(ask, self._candidates, self._totals, weights)

    def page(self, plan: Plan, sort: Sort, limit: int, offset: int) -> Found:
        """Return one page of what meets a plan."""
        if not plan.match:
            return self._chronology.by_filters(plan, sort, limit, offset)
        weighed = [self._weights.of(term, counted=len(plan.terms) > 1) for term in plan.terms]
        plan, weighed = self._with_completions(plan, weighed)
        most = self._weights.size / 2
        common = frozenset(number for number, each in enumerate(weighed) if each.docs > most > SMALL)
        self._places.forget()
        left_out = common if len(common) < len(weighed) else frozenset[int]()
        self._places.leave_out(left_out)
        asked = [each for number, each in enumerate(weighed) if number not in left_out]
        every = plan.match == all_expression(each.term.expression for each in weighed)
        self._places.expect(
            dict(phrase for each in weighed for phrase in each.phrases),
            min(each.docs for each in asked) if every and len(asked) > 1 else math.inf,
        )
        find = self._best if sort is Sort.RELEVANCE else self._chronology.page
        return find(plan, weighed, sort, limit, offset)._replace(terms=plan.terms)

    def most_of(self, plan: Plan, sort: Sort, limit: int, offset: int) -> Found:
        """Return one page of what has any of a plan's terms, those with most of them first."""
        present = [term for term in plan.terms if self._ask(statements.ANY_HIT, term.expression)]
        if not present:
            return NOTHING
        count = len(present)
        need = offset + limit
        if sort is not Sort.RELEVANCE or count < 2:
            return self.page(plan, sort, limit, offset)
        scores: dict[int, float] = {}
        bounded = False
        for size in range(count, 1, -1):
            if math.comb(count, size) > COMBINATIONS or len(scores) >= need:
                break
            rows = [all_expression(term.expression for term in some) for some in combinations(present, size)]
            match = rows[0] if len(rows) == 1 else f"({' OR '.join(rows)})"
            if plan.match != plan.loose:
                match = f"({match} AND {plan.match})"
            terms = tuple(present) if len(rows) == 1 else plan.terms
            level = self.page(plan._replace(match=match, terms=terms), sort, need, 0)
            bounded = bounded or level.bounded
            put_after(scores, level.scores)
        if len(scores) < need:
            whole = self.page(plan, sort, need + len(scores), 0)
            put_after(scores, whole.scores)
        else:
            weighed = [self._weights.of(term) for term in plan.terms]
            whole = Found({}, *self._totals.of(plan, weighed), terms=plan.terms)
        return whole._replace(scores=part(scores, limit, offset), bounded=bounded or whole.bounded)

    def _best(self, plan: Plan, weighed: Sequence[Weighed], _: Sort, limit: int, offset: int) -> Found:
        if self._is_row(plan, weighed) and offset + limit <= best_lists.LENGTH // 2:
            return self._together(plan, weighed, limit, offset)
        if offset + limit <= best_lists.LENGTH // 2 and self._matches(plan, weighed) > RANKED_WHOLE:
            promising = self._candidates.promising(plan, weighed, offset + limit)
            if len(promising) >= offset + limit:
                phrases = all(each.kind == "phrase" for each in weighed)
                complete = phrases and len(promising) < LOOKED_AT  # it was looked for everywhere
                total, counted = len(promising), complete
                if not phrases:
                    total, counted = self._totals.of(plan, weighed)
                page = part(self._preference.of(weighed, promising, total), limit, offset)
                return Found(page, max(total, offset + len(page)), counted, bounded=not complete)
        return self._whole(plan, weighed, limit, offset)

    def _whole(
        self,
        plan: Plan,
        weighed: Sequence[Weighed],
        limit: int,
        offset: int,
        total: int | None = None,
        also: Sequence[int] = (),
    ) -> Found:
        """Let the index rank all that meets the plan; ``also`` are articles that should be looked at, too."""
        need = max(offset + limit, looked_at(weighed))
        if total is None and is_one_phrase(plan, weighed) and weighed[0].docs <= COMMON:
            rows = self._places.best(weighed[0].term, plan.where, plan.values, need)
        else:
            rows = self._ask(statements.best(plan.where), plan.match, *plan.values, need, 0)
        counted = True
        if total is None:
            total = len(rows)
            if total == need:
                also = self._candidates.titled(weighed, {}) if _is_all_of(plan, weighed) else []
                total, counted = self._seen_and_counted(plan, weighed, [*dict(rows), *also])
        page = part(self._preference.of(weighed, dict(rows), total, also), limit, offset)
        return Found(page, total, counted)

    def _seen_and_counted(
        self, plan: Plan, weighed: Sequence[Weighed], ids: Sequence[int]
    ) -> tuple[int, bool]:
        """Count what meets a plan; of several words, see the best in the same pass."""
        together = _is_all_of(plan, weighed) and not self._places.left_out
        if together and min(each.docs for each in weighed) <= RANKED_WHOLE:
            return self._places.together(tuple([each.term for each in weighed]), ids, "", ()), True
        return self._totals.of(plan, weighed)

    def _is_row(self, plan: Plan, weighed: Sequence[Weighed]) -> bool:
        """Say whether a plan is of words that must all be there, and going through the rarest is best."""
        return (
            len(weighed) > 1
            and _is_all_of(plan._replace(where=""), weighed)
            and self._matches(plan, weighed) > RANKED_TOGETHER
            and min(each.docs for each in weighed) <= GONE_THROUGH
        )

    def _together(self, plan: Plan, weighed: Sequence[Weighed], limit: int, offset: int) -> Found:
        """Rank the most promising articles that have all words; all of them, where these are too few."""
        telling = [each for each in weighed if each.docs <= self._weights.size / 2] or weighed
        share = math.prod(each.share(self._weights.size) for each in weighed)
        share /= max(each.share(self._weights.size) for each in telling)
        count = min(int(max(AT_ONCE, 2 * (offset + limit)) / share), TOGETHER)
        sums = self._candidates.sums(telling, count)
        promising = self._candidates.latest(plan) + self._candidates.titled(weighed, sums)
        promising += sorted(sums, key=sums.__getitem__, reverse=True)[: count - len(promising)]
        terms = tuple([each.term for each in weighed])
        total = self._places.together(terms, promising, plan.where, plan.values)
        met = self._candidates.scored(weighed, list(self._places.of(terms, ())))
        if len(met) < min(total, max(offset + limit, LOOKED_AT)):
            return self._whole(plan, weighed, limit, offset, total, list(met))
        page = part(self._preference.of(weighed, met, total), limit, offset)
        return Found(page, total, bounded=len(met) < total)

    def _matches(self, plan: Plan, weighed: Sequence[Weighed]) -> float:
        """Guess how many articles the index would have to look at."""
        size = self._weights.size
        if size <= SMALL or not weighed:
            return 0
        if plan.match == plan.loose and len(weighed) > 1:
            return sum(each.docs for each in weighed)
        guess = float(size)
        for each in weighed:
            guess *= min(1.0, each.docs / size)
        if all(each.kind == "phrase" for each in weighed):
            return min(each.docs for each in weighed)
        return guess

    def _with_completions(self, plan: Plan, weighed: list[Weighed]) -> tuple[Plan, list[Weighed]]:
        """Put the commonest words that begin so in the place of a beginning that too many words have."""
        match, loose, where = plan.match, plan.loose, plan.where
        terms = []
        for each in weighed:
            if each.instead:
                match = match.replace(each.original, each.instead)
                loose = loose.replace(each.original, each.instead)
            terms.append(each.term)
        return plan._replace(match=match, loose=loose, where=where, terms=tuple(terms)), weighed


def _is_all_of(plan: Plan, weighed: Sequence[Weighed]) -> bool:
    """Say whether a plan is of several words that must all be there, and of nothing else."""
    return (
        len(weighed) > 1
        and not plan.where
        and all(each.kind == "word" for each in weighed)
        and plan.match == all_expression(each.term.expression for each in weighed)
    )
