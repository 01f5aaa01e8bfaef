"""The families of Belarusian words, by rule alone: endings, alternations and both orthographies.

A form is read in the ways its ending allows (a noun, an adjective, a verb, a reflexive verb), likely first.
Each reading names a family: a stem that all forms of the word lead to, and a letter for the part of speech.
Most wrong readings name a stem that no word has, so they do no harm. See docs/belarusian.md.
"""

from __future__ import annotations

from typing import Final

from .belarusian_closed import closed_noun, closed_verb
from .belarusian_endings import LONGEST, READINGS
from .belarusian_nouns import adjective, bare, noun
from .belarusian_spelling import skeleton, surface
from .belarusian_verbs import mutated, participle, present, second, theme

_MOST: Final = 3
_VOWEL: Final = frozenset("ауы")
_REFLEXIVE: Final = {
    "лася": 2, "лося": 2, "ліся": 2, "ўся": 2, "шся": 2, "мся": 2, "цеся": 2, "юся": 2, "уся": 2, "чыся": 2,
    "шыся": 2, "йся": 2, "іся": 2, "ыся": 2, "ься": 2, "цяся": 2,
}  # fmt: skip


def families(word: str) -> tuple[str, ...]:
    """Return the families of a folded word, likeliest first, at most three, without the language's mark."""
    if len(word) < 3 or word.isascii():
        return (word,)
    word = surface(word)
    known = closed_noun(word)
    if known is not None:
        return (known,)
    mark = "v"
    verb = _not_reflexive(word)
    if verb is not None:
        word, mark = verb, "r"
    root = closed_verb(word)
    if root is not None:
        return (root + mark,)
    found: list[str] = []
    for kind, cut in _readings(word):
        _read(word, kind, cut, mark, found)
    return tuple(found[:_MOST]) or (skeleton(word) + "n",)


def _not_reflexive(word: str) -> str | None:
    if word.endswith("цца"):
        return word[:-3] + "ць"
    if word.endswith("ся"):
        for ending, cut in _REFLEXIVE.items():
            if word.endswith(ending):
                return word[:-cut]
    return None


def _readings(word: str) -> tuple[tuple[str, int], ...]:
    for length in range(min(LONGEST, len(word) - 1), 0, -1):
        readings = READINGS.get(word[-length:])
        if readings is not None:
            return readings
    return (("B", 0),)


def _read(word: str, kind: str, cut: int, mark: str, found: list[str]) -> None:
    if kind in "NBA" and mark == "r":
        return
    if kind == "N":
        _add(noun(word, cut), "n", found)
    elif kind == "B":
        _add(bare(word), "n", found)
    elif kind == "A":
        stem = word[:-cut]
        verbs = participle(stem)
        _add(verbs, "v", found)
        if not verbs or stem[-1] == "т":
            _add(adjective(word, cut), "a", found)
    else:
        _add(_VERB_READERS[kind](word, cut), mark, found)


_VERB_READERS: Final = {"T": theme, "P": present, "S": second, "M": mutated}


def _add(stems: tuple[str, ...], mark: str, found: list[str]) -> None:
    for stem in stems:
        family = stem + mark
        if len(stem) > 1 and not _VOWEL.isdisjoint(stem) and family not in found:
            found.append(family)
