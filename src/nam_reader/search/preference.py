"""The final order of the best articles, which are looked at once more."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from nam_reader.search import statements
from nam_reader.search.seen import QUESTION

if TYPE_CHECKING:
    from nam_reader.search.places import Places
    from nam_reader.search.weights import Weighed, Weights

LOOKED_AT = 60  # of the best articles are looked at
OF_A_QUESTION = 100  # the same of so many words that the index's own order says less

Ask = Callable[..., list[tuple[Any, ...]]]


class Preference:
    """Puts the articles of one search into order."""

    def __init__(self, ask: Ask, places: Places, weights: Weights) -> None:
        self._ask = ask
        self._places = places
        self._weights = weights

    def of(
        self, weighed: Sequence[Weighed], scores: dict[int, float], total: int, also: Sequence[int] = ()
    ) -> dict[int, float]:
        """Put the best articles, and those that should ``also`` be looked at, into their final order.

        The others follow.

        They are scored anew: to the index each of a word's families has a rarity of its own.
        """
        order = sorted(scores, key=scores.__getitem__, reverse=True)
        best, others = order[: looked_at(weighed)], order[looked_at(weighed) :]
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


def looked_at(weighed: Sequence[Weighed]) -> int:
    """Return how many articles are looked at for some terms."""
    return OF_A_QUESTION if len(weighed) >= QUESTION else LOOKED_AT
