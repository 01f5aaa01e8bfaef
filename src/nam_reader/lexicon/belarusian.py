"""The families of Belarusian words, by rule alone: endings, alternations and both orthographies.

A form is read in the ways its ending allows: a noun, an adjective, a verb, a reflexive verb; likeliest first.
Each reading names a family: a stem that all forms of the word lead to, and a letter for the part of speech.
Most wrong readings name a stem that no word has, so they do no harm. See docs/belarusian.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from nam_reader.lexicon.belarusian_closed import NOUNS_TOO, closed_verb, closed_word
from nam_reader.lexicon.belarusian_endings import LONGEST, READINGS, REFLEXIVE_READINGS
from nam_reader.lexicon.belarusian_nouns import adjective, bare, noun
from nam_reader.lexicon.belarusian_spelling import VOWELS, skeleton, surface
from nam_reader.lexicon.belarusian_verbs import (
    infinitive_or_they,
    mutated,
    participle,
    past_of_nu,
    present,
    second,
    theme,
    twofold,
)

_Table = Mapping[str, tuple[tuple[str, int], ...]]
_MOST: Final = 3
_VOWEL: Final = frozenset("ауыяе")
# What a reflexive verb that is no infinitive ends in; other words in -ся (лося, Бася) are nouns.
_REFLEXIVE: Final = (
    "лася", "лося", "ліся", "ўся", "шся", "мся", "цеся", "цяся", "юся", "уся", "чыся", "шыся", "йся", "іся",
    "ыся", "ься",
)  # fmt: skip
_VERB_READERS: Final = {
    "T": theme,
    "P": present,
    "S": second,
    "M": mutated,
    "I": infinitive_or_they,
    "L": past_of_nu,
    "W": twofold,
}


def families(word: str) -> tuple[str, ...]:
    """Return the families of a folded word, likeliest first, at most three, without the language's mark."""
    if word.isascii():
        return (word,)
    word = surface(word)
    known = tuple(dict.fromkeys(closed_word(word)))
    if known or len(word) < 3:
        return known or (word,)
    verb = _not_reflexive(word)
    found = _verb_or_name(word) if verb is None else _reflexive(verb)
    if not found:
        _add(noun(word, 1) if word[-1] in VOWELS else bare(word), "", found)
    return tuple(found[:_MOST]) or (skeleton(word) + "n",)


def _verb_or_name(word: str) -> list[str]:
    """Read a word that is not a reflexive verb."""
    found: list[str] = []
    root = closed_verb(word)
    if root is not None:
        found.append(root + "v")
        if not word.endswith(NOUNS_TOO):
            return found
    for kind, cut in _readings(word, READINGS):
        if cut >= len(word):
            continue
        if kind not in _VERB_READERS:
            _read(word, kind, cut, found)
        elif root is None:
            _add(_VERB_READERS[kind](word, cut), "v", found)
    return found


def _reflexive(word: str) -> list[str]:
    """Read what is left of a reflexive verb."""
    root = closed_verb(word)
    if root is not None:
        return [root + "r"]
    found: list[str] = []
    for kind, cut in _readings(word, REFLEXIVE_READINGS):
        if kind in _VERB_READERS and cut < len(word):
            _add(_VERB_READERS[kind](word, cut), "r", found)
    return found


def _not_reflexive(word: str) -> str | None:
    """Return a reflexive verb's form as that of a plain verb, or None."""
    if word.endswith("цца") and len(word) > 4:
        stem = word[:-3]
        if stem[-1] == "е" or (stem[-1] in "эа" and closed_verb(stem) is not None):
            return stem
        return stem + "ць"
    if word.endswith(_REFLEXIVE) and len(word) > 5:
        return word[:-2]
    return None


def _readings(word: str, table: _Table) -> tuple[tuple[str, int], ...]:
    for length in range(min(LONGEST, len(word)), 0, -1):
        readings = table.get(word[-length:])
        if readings is not None:
            return readings
    return (("B", 0),)


def _read(word: str, kind: str, cut: int, found: list[str]) -> None:
    """Add a noun's or adjective's families to those found."""
    if kind == "B":
        _add(bare(word), "", found)
    elif kind == "K":
        _add((skeleton(word[:-2] + word[-1]),), "a", found)
    elif kind == "N":
        stem = word[:-cut]
        if cut > 1 and VOWELS.isdisjoint(stem):
            _add(bare(word), "", found)
        else:
            _add(noun(word, cut), "", found)
    else:
        stem = word[:-cut]
        verbs = participle(stem)
        _add(verbs, "v", found)
        if not verbs or stem[-1] == "т":
            _add(adjective(word, cut), "a", found)


def _add(stems: tuple[str, ...], mark: str, found: list[str]) -> None:
    for stem in stems:
        family = stem + mark
        if len(family) > 2 and not _VOWEL.isdisjoint(stem) and family not in found:
            found.append(family)
