"""Names across scripts and spellings: keys that a name shares with its other spellings and its forms.

Лукашенко, Лукашэнка, Lukashenko, Łukaszenki and Лукашенком have one key. ``spelling_latin`` and
``spelling_cyrillic`` write a word down by its sounds (``spelling_sounds``), ``spelling_endings`` takes the
ending off, ``spelling_table`` knows the names that no rule joins. docs/names.md explains the rules.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from .spelling_cyrillic import cyrillic_sounds
from .spelling_endings import stems
from .spelling_latin import latin_sounds
from .spelling_table import IRREGULAR

_MOST_KEYS = 2
_LONGEST_ACRONYM = 5


def name_keys(word: str) -> tuple[str, ...]:
    """Return one or two keys of a name word, the likelier first; () for what has no letter of ours.

    The word may be folded or not, Latin or Cyrillic, inflected, and end with a possessive ’s. Two words are
    the same name if they share a key. A key consists of the letters a to z.
    """
    keys = _regular_keys(word)
    table = _table()
    if keys and (keys[0] in table or keys[-1] in table):
        return tuple(dict.fromkeys([table.get(key, key) for key in keys]))
    return keys


def looks_like_name(word: str, sentence_start: bool, ordinary: Callable[[str], bool] | None = None) -> bool:
    """Whether a word of a text (with its capitals) is to be found in other spellings too.

    Mid-sentence a capital says so. Where a capital is due to any word, and in words all of capitals (which
    may be a shouted headline), it is a name unless ``ordinary`` knows its lower-case form.
    """
    if not word[:1].isupper() or len(word) < 2:
        return False
    shouted = word.isupper()
    if shouted and len(word) <= _LONGEST_ACRONYM and not sentence_start:
        return True
    if sentence_start or shouted:
        return ordinary is None or not ordinary(word.lower())
    return True


def _regular_keys(word: str) -> tuple[str, ...]:
    """Return the keys that the rules give, without the table."""
    lower = word.lower()
    readings = cyrillic_sounds(lower) if _is_cyrillic(lower) else latin_sounds(lower)
    keys = stems(readings[0])
    if len(readings) > 1:
        keys = (keys[0], stems(readings[1])[0], *keys[1:])
    if len(keys) > 1:
        keys = tuple(dict.fromkeys(keys))[:_MOST_KEYS]
    return keys if keys[0].isascii() and keys[0].isalpha() else ()


def _is_cyrillic(lower: str) -> bool:
    return any("\u0400" <= letter <= "\u052f" for letter in lower[:2])


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Return the irregular names: the key of each of a row's spellings → the first key of the row."""
    table: dict[str, str] = {}
    for row in IRREGULAR:
        words = row.split()
        first = _regular_keys(words[0])[0]
        for word in words:
            table.setdefault(_regular_keys(word)[0], first)
    return table
