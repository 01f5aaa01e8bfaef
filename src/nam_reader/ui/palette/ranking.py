"""Which names fit what is typed, and how well: whole names, beginnings of words, pieces, slips."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

LEAST_TYPED = 3  # characters: fewer are like everything
LEAST_LETTERS = 3  # of initials
NEARLY = 0.3  # the fit of what was found otherwise than by its letters
_WHOLE_NAME, _BEGINS_NAME, _IN_ORDER = 0.5, 0.2, 0.1  # more than its words say
_WORD, _BEGINNING, _PIECE, _SLIP, _INITIALS = 1.0, 0.9, 0.6, 0.45, 0.4
_SLIPS = ((6, 2), (LEAST_TYPED, 1))  # so many from so many letters on
_EACH_SLIP = 0.1
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "’": "'", "ʼ": "'", "`": "'"})
_WORDS = re.compile(r"[\w']+")


class Named(NamedTuple):
    """Something with a name; ``kind`` and ``value`` are whatever the asker knows it by."""

    kind: str
    value: str
    name: str


T = TypeVar("T", bound=Named)


def ranked(typed: str, things: Iterable[T], limit: int, known: Iterable[T] = ()) -> tuple[T, ...]:
    """Return the things whose names fit best, the best first; all in their order where nothing is typed.

    ``known`` are things that fit in any case, for somebody has found them already.
    """
    if not typed.strip():
        return (*things, *known)[:limit]
    scored = [(fit(typed, thing.name), thing) for thing in things]
    scored = [pair for pair in scored if pair[0] > 0.0]
    scored += [(max(NEARLY, fit(typed, thing.name)), thing) for thing in known]
    scored.sort(key=_by_fit)  # stable: what fits alike keeps its order
    return tuple([thing for _, thing in scored[:limit]])


def _by_fit(pair: tuple[float, Named]) -> tuple[float, int]:
    return -pair[0], len(pair[1].name)


def fit(typed: str, name: str) -> float:
    """Return how well a name fits what is typed: 0 for not at all, 1 for all words, more for the name itself.

    Case and accents do not count, and a slip or two in a word only cost something.
    """
    wanted, folded = _folded(typed), _folded(name)
    words, parts = _WORDS.findall(wanted), _WORDS.findall(folded)
    if not words:
        return 0.0
    fits = [_word_fit(word, parts) for word in words]
    if min(fits) <= 0.0:
        return _joined_fit("".join(words), parts)
    extra = _WHOLE_NAME if words == parts else _BEGINS_NAME if folded.startswith(wanted.strip()) else 0.0
    extra += _IN_ORDER if _in_order(words, parts) else 0.0
    return sum(fits) / len(fits) + extra


@lru_cache(maxsize=4096)  # the names of the commands, for each letter that is typed
def _folded(text: str) -> str:
    taken_apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join([sign for sign in taken_apart if not unicodedata.combining(sign)])


def _word_fit(word: str, parts: Sequence[str]) -> float:
    """Return how well a typed word fits the best of a name's words."""
    if word in parts:
        return _WORD
    if any(part.startswith(word) for part in parts):
        return _BEGINNING
    if any(word in part for part in parts):
        return _PIECE
    return max([_slip_fit(word, part) for part in parts], default=0.0)


def _slip_fit(word: str, part: str) -> float:
    """Return how well a word fits another's beginning, with letters wrong, missing, too many or exchanged."""
    allowed = next((slips for least, slips in _SLIPS if len(word) >= least), 0)
    if not allowed or word[0] not in part[:2]:
        return 0.0
    from rapidfuzz.distance import OSA  # nobody needs it before something is typed

    ends = range(max(1, len(word) - allowed), len(word) + allowed + 1)
    slips = min([OSA.distance(word, part[:end], score_cutoff=allowed) for end in ends])
    return _SLIP - _EACH_SLIP * slips if slips <= allowed else 0.0


def _joined_fit(letters: str, parts: Sequence[str]) -> float:
    """Return how well letters fit a name but for its spaces, or its initials."""
    if len(letters) >= LEAST_TYPED and letters in "".join(parts):
        return _SLIP
    initials = "".join([part[0] for part in parts])
    return _INITIALS if len(letters) >= LEAST_LETTERS and initials.startswith(letters) else 0.0


def _in_order(words: Sequence[str], parts: Sequence[str]) -> bool:
    """Return whether the words begin words of the name that stand in the same order."""
    rest = iter(parts)
    return all(any(part.startswith(word) for part in rest) for word in words)
