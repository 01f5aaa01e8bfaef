"""Russian: families are what Snowball's stemmer makes of a dictionary form."""

from __future__ import annotations

from functools import cache

import Stemmer  # type: ignore[import-not-found]  # it has no type hints


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("russian", maxCacheSize=0)


def family(lemma: str) -> str:
    """Return the family of a folded dictionary form, or of a word that the dictionary does not know.

    The stemmer makes one н of two, and so one word of район and районный: here both stay.
    """
    stem: str = _stemmer().stemWord(lemma)
    return stem + "н" if stem.endswith("н") and lemma.startswith("н", len(stem)) else stem
