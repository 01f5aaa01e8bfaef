"""What an article and its translation have in common: names, in any script, and numbers."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from nam_reader.lexicon.names import name_keys

LEAST = 5  # names and numbers of an article; fewer say nothing
ENOUGH = 0.6  # of what either has; other texts about the same country share a third, seldom half

_CLOSEST = 1.7  # how much longer a translation may be, at most
# A word with a capital that none of the words before it has for beginning a sentence.
_NAME = re.compile(r"(?:(?<=[^\W\d_] )|(?<=[^\W\d_], ))[^\W\d_a-zа-яё][^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_SIGNS = str.maketrans("", "", ".,\u00a0\u202f ")
_DIGITS = 2  # of a number that says something
_AUTHOR_WORD = re.compile(r"[^\W\d_]{2,}")


class Ground:
    """The names and numbers of a text."""

    def __init__(self, text: str) -> None:
        spelled = {word for word in _NAME.findall(text) if word[0].isupper()}
        names = {keys for keys in map(_keys, spelled) if keys}
        numbers = {(number,) for number in map(_figures, _NUMBER.findall(text)) if len(number) >= _DIGITS}
        things = names | numbers
        self._size = len(things)
        self._plain = frozenset(keys[0] for keys in things if len(keys) == 1)
        self._ambiguous = [keys for keys in things if len(keys) > 1]
        self.keys = self._plain.union(*self._ambiguous)

    def shared(self, other: Ground) -> float:
        """Return how much of what either text has the other has too, from 0 to 1."""
        if min(self._size, other._size) < LEAST:
            return 0.0
        return min(self._part(other), other._part(self))

    def _part(self, other: Ground) -> float:
        found = len(self._plain & other.keys)
        found += sum(not other.keys.isdisjoint(keys) for keys in self._ambiguous)
        return found / self._size


def keys_in(text: str) -> frozenset[str]:
    """Return what a text and its translation have in common: the keys of its names, and its numbers."""
    return Ground(text).keys


def _figures(number: str) -> str:
    return number.translate(_SIGNS)


def similar_length(one: int, other: int) -> bool:
    """Tell whether one of two texts of so many words may be a translation of the other."""
    return max(one, other) <= _CLOSEST * min(one, other)


def same_author(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two articles have an author in common, in whatever script each writes the name."""
    return any(_same_name(a, b) for a in one for b in other)


def _same_name(one: str, other: str) -> bool:
    if one.casefold() == other.casefold():
        return True
    shorter, longer = sorted(
        ([_keys(w) for w in _AUTHOR_WORD.findall(name)] for name in (one, other)), key=len
    )
    return len(shorter) > 1 and all(_meets(keys, longer) for keys in shorter)


def _meets(keys: tuple[str, ...], others: Collection[tuple[str, ...]]) -> bool:
    return any(not set(keys).isdisjoint(each) for each in others)


@lru_cache(maxsize=20_000)
def _keys(word: str) -> tuple[str, ...]:
    return name_keys(word)
