"""Which articles a page of hits shows, in which order: a plan in, row ids with scores out.

Small answers are ranked whole by the index itself (bm25). Where that would cost more than the page is worth,
only the most promising articles are ranked: those in the kept best lists of the words (library.best_lists),
and what came into the library last. The best of either are then looked at once more: the exact form of a word
is preferred to its other forms, words near each other to scattered ones, and of equals the newer.
"""

from __future__ import annotations

import heapq
import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from nam_reader.library import best_lists
from nam_reader.library.best_lists import SMALL
from nam_reader.model import Sort
from nam_reader.search import statements
from nam_reader.search.places import QUESTION, Places
from nam_reader.search.terms import all_expression, any_expression
from nam_reader.search.weights import Weighed, Weights

if TYPE_CHECKING:
    from nam_reader.search.compile import Plan
    from nam_reader.search.terms import Term

LOOKED_AT = 60  # of the best articles are looked at once more
OF_A_QUESTION = 100  # the same of so many words that the index's own order says less
CANDIDATES = 64  # articles from the lists that are put to the index at once
TOGETHER = 600  # that are looked for among all that have the rarest of several words
LISTED = 2_000  # entries of best lists that are added up
BESIDE = 10_000  # articles of one of several words, beside which those of its rare families do not matter
FLOOR = 0.7  # of a list's least score
RANKED_WHOLE = 9_000  # matches; more take longer than a page should
RANKED_TOGETHER = 1_500  # the same of several words, which take longer each
GONE_THROUGH = 40_000  # articles that have the rarest of several words
COUNTED = 100_000  # articles of all words together, up to which the answer is counted to its end
CAP = 10_000  # up to which it is counted otherwise
LATEST = 25  # articles newer than the lists
RANKED_LATEST = 3_000  # of these, the newest
TITLED = 30  # articles with all the words in the title
STRETCH = 20_000  # articles in which a phrase of common words is looked for at a time
FEW = 2_000  # matches that are sorted by date at once
COMBINATIONS = 40  # of most words; for more, what has some of them is ranked

Ask = Callable[..., list[tuple[Any, ...]]]


class Found(NamedTuple):
    """A page: row ids with their scores, in order; how many articles there are, and how sure that is."""

    scores: dict[int, float]
    total: int
    counted: bool = True
    bounded: bool = False
    terms: tuple[Term, ...] = ()  # as they were looked for in the end


NOTHING = Found({}, 0)


class Ranking:
    """Ranks for one search."""

    def __init__(self, ask: Ask, places: Places, weights: Weights) -> None:
        self._ask = ask
        self._places = places
        self._weights = weights

    # --- pages ----------------------------------------------------------------------------------------

    def page(self, plan: Plan, sort: Sort, limit: int, offset: int) -> Found:
        """Return one page of what meets a plan."""
        if not plan.match:
            return self._by_filters(plan, sort, limit, offset)
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
        find = self._best if sort is Sort.RELEVANCE else self._by_date
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
            _take(scores, level.scores)
        if len(scores) < need:
            whole = self.page(plan, sort, need + len(scores), 0)
            _take(scores, whole.scores)
        else:
            weighed = [self._weights.of(term) for term in plan.terms]
            whole = Found({}, *self._total(plan, weighed), terms=plan.terms)
        return whole._replace(scores=_slice(scores, limit, offset), bounded=bounded or whole.bounded)

    # --- filters alone --------------------------------------------------------------------------------

    def _by_filters(self, plan: Plan, sort: Sort, limit: int, offset: int) -> Found:
        rows = self._ask(statements.some_by_date(plan.where, sort), *plan.values, limit, offset)
        total = offset + len(rows)
        if not rows or len(rows) == limit:
            total = self._ask(statements.count_all(plan.where), *plan.values)[0][0]
        return Found({row[0]: 0.0 for row in rows}, total)

    # --- by relevance ---------------------------------------------------------------------------------

    def _best(self, plan: Plan, weighed: Sequence[Weighed], _: Sort, limit: int, offset: int) -> Found:
        if self._is_row(plan, weighed) and offset + limit <= best_lists.LENGTH // 2:
            return self._together(plan, weighed, limit, offset)
        if offset + limit <= best_lists.LENGTH // 2 and self._matches(plan, weighed) > RANKED_WHOLE:
            promising = self._promising(plan, weighed, offset + limit)
            if len(promising) >= offset + limit:
                phrases = all(each.kind == "phrase" for each in weighed)
                complete = phrases and len(promising) < LOOKED_AT  # it was looked for everywhere
                total, counted = len(promising), complete
                if not phrases:
                    total, counted = self._total(plan, weighed)
                page = _slice(self._preferred(weighed, promising, total), limit, offset)
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
        need = max(offset + limit, _looked_at(weighed))
        rows = self._ask(statements.best(plan.where), plan.match, *plan.values, need, 0)
        counted = True
        if total is None:
            total = len(rows)
            if total == need:
                also = self._titled(weighed, {}) if _is_all_of(plan, weighed) else []
                total, counted = self._seen_and_counted(plan, weighed, [*dict(rows), *also])
        page = _slice(self._preferred(weighed, dict(rows), total, also), limit, offset)
        return Found(page, total, counted)

    def _seen_and_counted(
        self, plan: Plan, weighed: Sequence[Weighed], ids: Sequence[int]
    ) -> tuple[int, bool]:
        """Count what meets a plan; of several words, see the best in the same pass."""
        together = _is_all_of(plan, weighed) and not self._places.left_out
        if together and min(each.docs for each in weighed) <= RANKED_WHOLE:
            return self._places.together(tuple([each.term for each in weighed]), ids, "", ()), True
        return self._total(plan, weighed)

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
        count = min(int(max(CANDIDATES, 2 * (offset + limit)) / share), TOGETHER)
        sums = self._sums(telling, count)
        promising = self._latest(plan) + self._titled(weighed, sums)
        promising += sorted(sums, key=sums.__getitem__, reverse=True)[: count - len(promising)]
        terms = tuple([each.term for each in weighed])
        total = self._places.together(terms, promising, plan.where, plan.values)
        met = self._scored(weighed, list(self._places.of(terms, ())))
        if len(met) < min(total, max(offset + limit, LOOKED_AT)):
            return self._whole(plan, weighed, limit, offset, total, list(met))
        page = _slice(self._preferred(weighed, met, total), limit, offset)
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

    def _promising(self, plan: Plan, weighed: Sequence[Weighed], need: int) -> dict[int, float]:
        """Return those articles of the best lists, and those newer than the lists, that meet the plan."""
        if all(each.kind == "phrase" for each in weighed):
            return self._scored(weighed, self._newest(plan, weighed, LOOKED_AT))
        any_is_enough = plan.match == plan.loose and len(weighed) > 1
        if any_is_enough:
            telling = [each for each in weighed if each.docs <= self._weights.size / 2]
            met = self._first_that_meet(plan, weighed, telling, need) if telling else {}
            return met if len(met) >= need else self._first_that_meet(plan, weighed, weighed, need)
        met = self._first_that_meet(plan, weighed, weighed, need)
        if len(met) < need:
            met |= self._scored(weighed, self._newest(plan, weighed, LOOKED_AT))
        return met

    def _first_that_meet(
        self, plan: Plan, weighed: Sequence[Weighed], terms: Sequence[Weighed], need: int
    ) -> dict[int, float]:
        """Return articles of the lists of some terms that meet the plan."""
        sums = self._sums(terms, CANDIDATES)
        order = sorted(sums, key=sums.__getitem__, reverse=True)
        latest = self._latest(plan)
        if len(weighed) > 1 and plan.match != plan.loose:
            order = list(dict.fromkeys([*self._titled(weighed, sums), *order]))
        met = (
            self._meeting(plan, weighed, {rowid: sums.get(rowid, 0.0) for rowid in latest}) if latest else {}
        )
        scored = all(each.kind in ("word", "phrase") for each in weighed)
        start = 0
        while start < min(len(order), 3 * CANDIDATES):
            most = CANDIDATES if scored else need - len(met) + 5  # their order stays as it is
            some = order[start : start + most]
            start += most
            met |= self._meeting(plan, weighed, {rowid: sums.get(rowid, 0.0) for rowid in some})
            if len(met) >= need:
                break
        return met

    def _sums(self, terms: Sequence[Weighed], rare: int) -> dict[int, float]:
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

    def _latest(self, plan: Plan) -> list[int]:
        """Return the best of what the lists do not know, also those with the words in the title."""
        reach, size = self._weights.reach, self._weights.size
        if reach >= size:
            return []
        rows = self._ask(statements.BEST_AFTER, f"title : ({plan.match})", reach, LATEST)
        rows += self._ask(statements.BEST_AFTER, plan.match, max(reach, size - RANKED_LATEST), LATEST)
        return list(dict.fromkeys(row[0] for row in rows))

    def _titled(self, weighed: Sequence[Weighed], sums: Mapping[int, float]) -> list[int]:
        """Return articles that have all words in the title, the best of them by ``sums``, or the newest."""
        if not all(each.kind == "word" and not each.term.column for each in weighed):
            return []
        found: set[int] | None = None
        for each in sorted(weighed, key=_titles):
            some: list[Iterable[int]] = [one.titled() for one in each.lists]
            if each.rare:
                rows = self._ask(statements.latest("", ""), f"title : {each.rare}", best_lists.TITLES)
                some.append([row[0] for row in rows])
            if found is None:
                found = set(chain.from_iterable(some))
            else:
                found = set().union(*map(found.intersection, some))
            if not found:
                return []
        found = found or set()
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
        scored = self._scored(weighed, ids)
        if every:
            seen = self._places.of(tuple([each.term for each in weighed]), ids)
            return {rowid: score for rowid, score in scored.items() if all(seen[rowid].counts)}
        return scored

    def _newest(self, plan: Plan, weighed: Sequence[Weighed], need: int) -> list[int]:
        """Look for what meets the plan among what came last into the library, one stretch after the other."""
        found: list[int] = []
        one = len(weighed) == 1 and plan.match == weighed[0].term.expression
        one = one and weighed[0].kind == "phrase" and plan.match.count('"') == 2  # in no other way
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

    def _scored(self, weighed: Sequence[Weighed], ids: Sequence[int]) -> dict[int, float]:
        """Score articles as bm25 does, a word's forms together as one word."""
        if not ids:
            return {}
        terms = tuple([each.term for each in weighed])
        seen = self._places.of(terms, ids)
        weights = [self._weights.rarity(each.docs) for each in weighed]
        return {rowid: seen[rowid].score(weights) for rowid in ids if rowid in seen}

    # --- looking once more ----------------------------------------------------------------------------

    def _preferred(
        self, weighed: Sequence[Weighed], scores: dict[int, float], total: int, also: Sequence[int] = ()
    ) -> dict[int, float]:
        """Put the best articles, and those that should ``also`` be looked at, into their final order.

        The others follow.

        They are scored anew: to the index each of a word's families has a rarity of its own.
        """
        order = sorted(scores, key=scores.__getitem__, reverse=True)
        best, others = order[: _looked_at(weighed)], order[_looked_at(weighed) :]
        if also:
            best = list(dict.fromkeys([*best, *also]))
            others = [rowid for rowid in others if rowid not in set(best)]
        if not best:
            return {}
        seen = self._places.of(tuple([each.term for each in weighed]), best)
        rarities = self._rarities(weighed, total)
        alike = [1.0] * len(weighed)
        dates: dict[int, str | None] = dict(self._ask(statements.DATES_OF, json.dumps(best)))
        final = {}
        for rowid in best:
            if rowid in dates:
                here = seen.get(rowid)
                score = here.score(rarities) if here and rarities else scores.get(rowid, 0.0)
                final[rowid] = score * here.preference(rarities or alike) if here else score
        ranked = sorted(
            final, key=lambda rowid: (float(f"{final[rowid]:.4g}"), dates[rowid] or ""), reverse=True
        )
        answer = {rowid: final[rowid] for rowid in ranked}
        least = min(final.values(), default=0.0)
        for rowid in others:
            answer[rowid] = min(scores[rowid], least)
        return answer

    def _rarities(self, weighed: Sequence[Weighed], total: int) -> list[float]:
        """Return the rarity of each term; nothing where there is one that can only be scored by the index."""
        if any(each.kind in ("near", "prefix") for each in weighed):
            return []
        if len(weighed) == 1:
            return [self._weights.rarity(total)]
        return [self._weights.rarity(self._weights.exact_docs(each)) for each in weighed]

    # --- by date --------------------------------------------------------------------------------------

    def _by_date(self, plan: Plan, weighed: Sequence[Weighed], sort: Sort, limit: int, offset: int) -> Found:
        total, counted = self._total(plan, weighed)
        size = self._weights.size
        page: list[int] = []
        if total > FEW and offset + limit < total:
            share = max(total, 1) / max(size, 1)
            page = self._of_the_first(plan, sort, offset + limit, int(1.5 * (offset + limit) / share) + 100)
        if len(page) < min(offset + limit, total):
            rows = self._ask(statements.by_date(plan.where, sort), plan.match, *plan.values, limit, offset)
            page = [row[0] for row in rows]
        else:
            page = page[offset : offset + limit]
        scored = self._scored(weighed, page)
        return Found({rowid: scored.get(rowid, 0.0) for rowid in page}, total, counted)

    def _of_the_first(self, plan: Plan, sort: Sort, need: int, length: int) -> list[int]:
        """Return the first articles by date that meet a plan, from among so many of all articles."""
        offset, found = 0, list[int]()
        for _ in range(3):
            rows = self._ask(statements.some_by_date(plan.where, sort), *plan.values, length, offset)
            ids = [row[0] for row in rows]
            matching = {row[0] for row in self._ask(statements.FILTERED, plan.match, json.dumps(ids))}
            found += [rowid for rowid in ids if rowid in matching]
            if len(found) >= need or len(ids) < length:
                break
            offset, length = offset + length, 4 * length
        return found[:need]

    # --- how many -------------------------------------------------------------------------------------

    def _total(self, plan: Plan, weighed: Sequence[Weighed]) -> tuple[int, bool]:
        """Count what meets the plan; up to a number only, where counting on would cost more than the page."""
        known = self._known_total(plan, weighed)
        if known is not None:
            return known
        each_costs = 4 if plan.match == plan.loose and len(weighed) > 1 else 1
        cost = sum(each.docs * (8 if each.kind == "phrase" else each_costs) for each in weighed)
        cap = CAP if cost > COUNTED or (plan.where and cost > CAP) else -1
        if cap > 0 and self._at_least(plan, weighed) > cap:
            return cap, False
        if cap > 0 and any(each.kind == "phrase" and each.docs > SMALL for each in weighed):
            cap = CAP // 20
        sql = statements.capped_count(plan.where)
        (count,) = self._ask(sql, plan.match, *plan.values, cap + 1 if cap > 0 else -1)[0]
        if cap > 0 and count > cap:
            return cap, False
        return count, not any(each.partial for each in weighed)

    def _at_least(self, plan: Plan, weighed: Sequence[Weighed]) -> int:
        """Return how many articles meet a plan of words at least, as far as the best lists know."""
        if plan.where or not all(each.lists and not each.term.column for each in weighed):
            return 0
        docs = [max(one.docs for one in each.lists) for each in weighed if each.kind == "word"]
        if plan.match == plan.loose:
            return max(docs, default=0)
        every = len(docs) == len(weighed) and plan.match == all_expression(
            each.term.expression for each in weighed
        )
        return sum(docs) - (len(docs) - 1) * self._weights.size if every else 0

    def _known_total(self, plan: Plan, weighed: Sequence[Weighed]) -> tuple[int, bool] | None:
        """Return what is kept of a single common word or beginning, None where it must be counted."""
        if len(weighed) > 1 or plan.where or plan.match != weighed[0].term.expression:
            return None
        (each,) = weighed
        if each.term.column:  # what is kept is of all columns
            return None
        if each.partial:
            return each.least, False
        if each.kind != "word" or not each.lists:
            return None
        if len(each.lists) > 1:  # they have articles in common, which would have to be counted
            most = max(one.docs for one in each.lists)
            return (most, False) if sum(one.docs for one in each.lists) > COUNTED else None
        total = each.docs
        if each.rare:
            listed = [f'"{key}"' for key in each.term.keys or each.term.words if f'"{key}"' not in each.rare]
            others = f"({each.rare} NOT {any_expression(listed)})"
            total += self._ask(statements.capped_count(""), others, -1)[0][0]
        if self._weights.reach < self._weights.size:
            later = "SELECT count(*) FROM article_fts WHERE article_fts MATCH ? AND rowid > ?"
            total += self._ask(later, plan.match, self._weights.reach)[0][0]
        return total, True

    # --- beginnings of words --------------------------------------------------------------------------

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


def _highest(one: dict[int, float], other: dict[int, float]) -> dict[int, float]:
    """Join two scorings of articles, keeping the higher score of each."""
    for rowid in one.keys() & other.keys():
        other[rowid] = max(one[rowid], other[rowid])
    return one | other


def _is_all_of(plan: Plan, weighed: Sequence[Weighed]) -> bool:
    """Say whether a plan is of several words that must all be there, and of nothing else."""
    return (
        len(weighed) > 1
        and not plan.where
        and all(each.kind == "word" for each in weighed)
        and plan.match == all_expression(each.term.expression for each in weighed)
    )


def _titles(weighed: Weighed) -> int:
    """Guess in how many titles a term stands."""
    return sum(len(each.packed) for each in weighed.lists)


def _looked_at(weighed: Sequence[Weighed]) -> int:
    return OF_A_QUESTION if len(weighed) >= QUESTION else LOOKED_AT


def _take(scores: dict[int, float], more: dict[int, float]) -> None:
    """Add articles after those that are there, with scores that say so."""
    least = min(scores.values(), default=math.inf)
    for rowid, score in more.items():
        if rowid not in scores:
            scores[rowid] = min(score, least)


def _slice(scores: dict[int, float], limit: int, offset: int) -> dict[int, float]:
    return dict(list(scores.items())[offset : offset + limit])
