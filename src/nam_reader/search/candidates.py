"""Which articles are promising where not all can be ranked: those of the kept best lists, and the newest."""

from __future__ import annotations

import heapq
import json
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from nam_reader.library import best_lists
from nam_reader.search import statements
from nam_reader.search.preference import LOOKED_AT
from nam_reader.search.terms import all_expression

if TYPE_CHECKING:
    from nam_reader.search.compile import Plan
    from nam_reader.search.places import Places
    from nam_reader.search.weights import Weighed, Weights

AT_ONCE = 64  # articles from the lists that are put to the index at once
LISTED = 2_000  # entries of best lists that are added up
BESIDE = 10_000  # articles of one of several words, beside which those of its rare families do not matter
FLOOR = 0.7  # of a list's least score
LATEST = 25  # articles newer than the lists
RANKED_LATEST = 3_000  # of these, the newest
TITLED = 30  # articles with all the words in the title
MANY_TITLES = 6_000  # of several words; to put all into sets would take longer than to look a few up
STRETCH = 20_000  # articles in which a phrase of common words is looked for at a time

Ask = Callable[..., list[tuple[Any, ...]]]


class Candidates:
    """Proposes articles for one search."""

    def __init__(self, ask: Ask, places: Places, weights: Weights) -> None:
        self._ask = ask
        self._places = places
        self._weights = weights

    def promising(self, plan: Plan, weighed: Sequence[Weighed], need: int) -> dict[int, float]:
        """Return those articles of the best lists, and those newer than the lists, that meet the plan."""
        if all(each.kind == "phrase" for each in weighed):
            return self.scored(weighed, self._newest(plan, weighed, LOOKED_AT))
        any_is_enough = plan.match == plan.loose and len(weighed) > 1
        if any_is_enough:
            telling = [each for each in weighed if each.docs <= self._weights.size / 2]
            met = self._first_that_meet(plan, weighed, telling, need) if telling else {}
            return met if len(met) >= need else self._first_that_meet(plan, weighed, weighed, need)
        met = self._first_that_meet(plan, weighed, weighed, need)
        if len(met) < need:
            met |= self.scored(weighed, self._newest(plan, weighed, LOOKED_AT))
        return met

    def _first_that_meet(
        self, plan: Plan, weighed: Sequence[Weighed], terms: Sequence[Weighed], need: int
    ) -> dict[int, float]:
        """Return articles of the lists of some terms that meet the plan."""
        sums = self.sums(terms, AT_ONCE)
        order = sorted(sums, key=sums.__getitem__, reverse=True)
        latest = self.latest(plan)
        if len(weighed) > 1 and plan.match != plan.loose:
            order = list(dict.fromkeys([*self.titled(weighed, sums), *order]))
        met = (
            self._meeting(plan, weighed, {rowid: sums.get(rowid, 0.0) for rowid in latest}) if latest else {}
        )
        scored = all(each.kind in ("word", "phrase") for each in weighed)
        start = 0
        while start < min(len(order), 3 * AT_ONCE):
            most = AT_ONCE if scored else need - len(met) + 5  # their order stays as it is
            some = order[start : start + most]
            start += most
            met |= self._meeting(plan, weighed, {rowid: sums.get(rowid, 0.0) for rowid in some})
            if len(met) >= need:
                break
        return met

    def sums(self, terms: Sequence[Weighed], rare: int) -> dict[int, float]:
        """Add up what the lists of some terms say of articles; of a rare term's, only so many.

        A word may stand in an article under several of its families: that is one word, its best counts.
        """
        sums: dict[int, float] = {}
        deep = max(best_lists.LENGTH // 5, LISTED // (sum(len(each.lists) for each in terms) or 1))
        for weighed in terms:
            best: dict[int, float] = {}
            rarity = self._weights.rarity(weighed.docs)
            # What an article that is in no list may have, too.
            floor = FLOOR * max((each.scores[-1] for each in weighed.lists), default=0.0)
            for each in weighed.lists:
                own = self._weights.rarity(each.docs) if weighed.instead else rarity
                pairs = zip(each.articles[:deep], each.scores, strict=False)
                some = {rowid: own * (score - floor) for rowid, score in pairs if score > floor}
                best = _highest(best, some)
            if weighed.rare and (len(terms) == 1 or weighed.docs < BESIDE):
                scale, most = self._weights.scale_of_rare(weighed)
                rows = self._ask(statements.best(""), weighed.rare, rare, 0)
                best = _highest(
                    best, {rowid: min(scale * score, most) - floor * rarity for rowid, score in rows}
                )
            for rowid in best.keys() & sums.keys():
                best[rowid] += sums[rowid]
            sums |= best
        return sums

    def latest(self, plan: Plan) -> list[int]:
        """Return the best of what the lists do not know, also those with the words in the title."""
        reach, size = self._weights.reach, self._weights.size
        if reach >= size:
            return []
        rows = self._ask(statements.BEST_AFTER, f"title : ({plan.match})", reach, LATEST)
        rows += self._ask(statements.BEST_AFTER, plan.match, max(reach, size - RANKED_LATEST), LATEST)
        return list(dict.fromkeys(row[0] for row in rows))

    def titled(self, weighed: Sequence[Weighed], sums: Mapping[int, float]) -> list[int]:
        """Return articles that have all words in the title, the best of them by ``sums``, or the newest."""
        if not all(each.kind == "word" and not each.term.column for each in weighed):
            return []
        titles: list[list[Sequence[int]]] = []
        for each in sorted(weighed, key=_titles):
            titles.append([one.titled() for one in each.lists])
            if each.rare:
                rows = self._ask(statements.latest("", ""), f"title : {each.rare}", best_lists.TITLES)
                titles[-1].append([row[0] for row in rows])
            if not any(titles[-1]):
                return []
        best = _first_in_all(titles, sums) if sum(map(_titles, weighed)) > MANY_TITLES else []
        if len(best) == TITLED:
            return best
        found = set(chain.from_iterable(titles[0]))
        for some in titles[1:]:
            found = set().union(*map(found.intersection, some))
        listed = sorted(found & sums.keys(), key=sums.__getitem__, reverse=True)[:TITLED]
        return listed + heapq.nlargest(TITLED - len(listed), found.difference(listed))

    def _meeting(self, plan: Plan, weighed: Sequence[Weighed], sums: dict[int, float]) -> dict[int, float]:
        """Keep those articles that meet the plan, with their scores as far as they can be told here."""
        ids = list(sums)
        if len(weighed) == 1 and weighed[0].instead == plan.match and not weighed[0].lists and not plan.where:
            return sums  # they were found by what is asked
        words = all(each.kind in ("word", "phrase") for each in weighed)
        every = plan.match == all_expression(each.term.expression for each in weighed)
        every = every and not self._places.left_out
        if plan.where or not words or not (every or plan.match == plan.loose):
            sql = statements.matching_of(plan.where)
            ids = [row[0] for row in self._ask(sql, plan.match, *plan.values, json.dumps(ids))]
            if not words:
                return {rowid: sums[rowid] for rowid in ids}
        scored = self.scored(weighed, ids)
        if every:
            seen = self._places.of(tuple([each.term for each in weighed]), ids)
            return {rowid: score for rowid, score in scored.items() if all(seen[rowid].counts)}
        return scored

    def _newest(self, plan: Plan, weighed: Sequence[Weighed], need: int) -> list[int]:
        """Look for what meets the plan among what came last into the library, one stretch after the other."""
        found: list[int] = []
        one = is_one_phrase(plan, weighed)
        sql = statements.latest(plan.where, "AND article_fts.rowid > ? AND article_fts.rowid <= ?")
        for upto in range(self._weights.size, 0, -STRETCH):
            bounds = (max(upto - STRETCH, 0), upto, need - len(found))
            if one:
                found += self._places.newest(weighed[0].term, plan.where, plan.values, *bounds)
            else:
                rows = self._ask(sql, plan.match, *plan.values, *bounds)
                found += [row[0] for row in rows]
            if len(found) >= need:
                break
        return found

    def scored(self, weighed: Sequence[Weighed], ids: Sequence[int]) -> dict[int, float]:
        """Score articles as bm25 does, a word's forms together as one word."""
        if not ids:
            return {}
        terms = tuple([each.term for each in weighed])
        seen = self._places.of(terms, ids)
        weights = [self._weights.rarity(each.docs) for each in weighed]
        return {rowid: seen[rowid].score(weights) for rowid in ids if rowid in seen}


def is_one_phrase(plan: Plan, weighed: Sequence[Weighed]) -> bool:
    """Say whether a plan is of one phrase, which can stand in an article in one way."""
    (each, *others) = weighed
    return (
        not others
        and each.kind == "phrase"
        and plan.match == each.term.expression
        and plan.match.count('"') == 2
    )


def _highest(one: dict[int, float], other: dict[int, float]) -> dict[int, float]:
    """Join two scorings of articles, keeping the higher score of each."""
    for rowid in one.keys() & other.keys():
        other[rowid] = max(one[rowid], other[rowid])
    return one | other


def _first_in_all(titles: Sequence[Sequence[Sequence[int]]], sums: Mapping[int, float]) -> list[int]:
    """Return the best articles that are in one of the lists of each term; the lists begin with the newest."""
    rising = [[some[::-1] for some in each] for each in titles]
    found: list[int] = []
    for rowid in sorted(sums, key=sums.__getitem__, reverse=True):
        if all(any(_is_in(some, rowid) for some in each) for each in rising):
            found.append(rowid)
            if len(found) == TITLED:
                break
    return found


def _is_in(numbers: Sequence[int], number: int) -> bool:
    """Say whether a number is among some in order."""
    at = bisect_left(numbers, number)
    return at < len(numbers) and numbers[at] == number


def _titles(weighed: Weighed) -> int:
    """Guess in how many titles a term stands."""
    return sum(len(each.packed) // 4 for each in weighed.lists)
