"""How many articles an answer has; not to the last one where counting would cost more than the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from nam_reader.library.best_lists import SMALL
from nam_reader.search import statements
from nam_reader.search.terms import all_expression, any_expression

if TYPE_CHECKING:
    from nam_reader.search.compile import Plan
    from nam_reader.search.weights import Weighed, Weights

COUNTED = 100_000  # articles of all words together, up to which the answer is counted to its end
CAP = 10_000  # up to which it is counted otherwise

Ask = Callable[..., list[tuple[Any, ...]]]


class Totals:
    """Counts for one search."""

    def __init__(self, ask: Ask, weights: Weights) -> None:
        self._ask = ask
        self._weights = weights

    def of(self, plan: Plan, weighed: Sequence[Weighed]) -> tuple[int, bool]:
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
