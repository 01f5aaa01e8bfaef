"""English: families are what the Porter stemmer makes of a dictionary form, with a few words of our own."""

from __future__ import annotations

from functools import cache

import Stemmer  # type: ignore[import-not-found]  # it has no type hints

# Forms that are words in their own right as well: the verb or noun that they are also a form of.
_FORMS = """
    axes:axis bade:bid bases:basis bent:bend bidden:bid bore:bear born:bear bound:bind broke:break calves:calf
    drunk:drink felt:feel gone:go halves:half knives:knife leaves:leaf left:leave lives:life loaves:loaf
    rose:rise rung:ring shelves:shelf shook:shake shot:shoot slew:slay spelt:spell swore:swear thieves:thief
    thought:think trod:tread wives:wife won:win worse:bad worst:bad
"""
_ALSO = dict(pair.split(":") for pair in _FORMS.split())
# What the stemmer cuts off, but tells a word from the one it was made of: care, careful; reason, reasonable.
_KEPT = ("ful", "abl")


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("english", maxCacheSize=0)


def also(word: str) -> str:
    """Return the dictionary form of which an ambiguous word is also a form, "" for other words."""
    return _ALSO.get(word, "")


def family(lemma: str) -> str:
    """Return the family of a folded dictionary form, or of a word that the dictionary does not know."""
    stem: str = _stemmer().stemWord(lemma)
    rest = lemma[len(stem) : len(stem) + 3]
    return stem + rest if rest in _KEPT else stem
