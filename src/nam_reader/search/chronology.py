"""Pages in the order of their dates."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from nam_reader.search import statements
from nam_reader.search.page import Found

if TYPE_CHECKING:
    from nam_reader.model import Sort
    from nam_reader.search.candidates import Candidates
    from nam_reader.search.compile import Plan
    from nam_reader.search.totals import Totals
    from nam_reader.search.weights import Weighed, Weights

FEW = 2_000  # matches that are sorted at once

Ask = Callable[..., list[tuple[Any, ...]]]


class Chronology:
    """Sorts the articles of one search by date."""

    def __init__(self, ask: Ask, candidates: Candidates, totals: Totals, weights: Weights) -> None:
        self._ask = ask
        self._candidates = candidates
        self._totals = totals
        self._weights = weights

    def by_filters(self, plan: Plan, sort: Sort, limit: int, offset: int) -> Found:
        """Return one page of what meets filters alone."""
        rows = self._ask(statements.some_by_date(plan.where, sort), *plan.values, limit, offset)
        total = offset + len(rows)
        if not rows or len(rows) == limit:
            total = self._ask(statements.count_all(plan.where), *plan.values)[0][0]
        return Found({row[0]: 0.0 for row in rows}, total)

    def page(self, plan: Plan, weighed: Sequence[Weighed], sort: Sort, limit: int, offset: int) -> Found:
        """Return one page of what meets a plan."""
        total, counted = self._totals.of(plan, weighed)
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
        scored = self._candidates.scored(weighed, page)
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
