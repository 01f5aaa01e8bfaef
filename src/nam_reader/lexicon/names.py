"""Names across scripts and spellings: keys that a name shares with its other spellings and its forms.

Лукашенко, Лукашэнка, Lukashenko, Łukaszenki and Лукашенком have one key. ``spelling_latin`` and
``spelling_cyrillic`` write a word down by its sounds (``spelling_sounds``), ``spelling_endings`` takes the
ending off, ``spelling_table`` knows the names that no rule joins. docs/names.md explains the rules.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

from nam_reader.lexicon.ordinary import is_ordinary
from nam_reader.lexicon.spelling_cyrillic import cyrillic_sounds
from nam_reader.lexicon.spelling_endings import stems
from nam_reader.lexicon.spelling_latin import latin_sounds
from nam_reader.lexicon.spelling_table import IRREGULAR, SPLITS, WELL_KNOWN
from nam_reader.lexicon.tokens import fold_word

_MOST_KEYS = 2
_SHORTEST_NAME = 2
_LONG_KEY = 5  # a shorter one can be an ordinary word's by accident


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


def looks_like_name(word: str, sentence_start: bool, language: str = "") -> bool:
    """Whether a word of a text (with its capitals) is to be found in other spellings too.

    Mid-sentence a capital says so. Where any word would have one, and in words all of capitals, which may be
    a shouted headline, the dictionaries are asked, that of the text's language first: what they know as a
    common word only is no name.
    """
    if len(word) < _SHORTEST_NAME or not word[0].isupper():
        return False
    if sentence_start or word.isupper():
        return not is_ordinary(fold_word(word), language) or not _well_known().isdisjoint(name_keys(word))
    return True


def _regular_keys(word: str) -> tuple[str, ...]:
    """Return the keys that the rules give, without the table of irregular names."""
    lower = word.lower()
    if lower.isascii():
        readings = latin_sounds(lower)
    else:
        lower = normalize("NFC", lower)
        readings = cyrillic_sounds(lower) if _is_cyrillic(lower) else latin_sounds(lower)
    keys = stems(readings[0])
    if len(readings) > 1:
        keys = (keys[0], stems(readings[1])[0], *keys[1:])
    if keys[0] in SPLITS or keys[-1] in SPLITS:
        keys = tuple([_split(lower, key) for key in keys])
    if len(keys) > 1:
        keys = tuple(dict.fromkeys(keys))[:_MOST_KEYS]
    return keys if keys[0].isascii() and keys[0].isalpha() else ()


def _split(lower: str, key: str) -> str:
    """Return the key of its own that a frequent name has where it shares the stem with other names."""
    if key not in SPLITS:
        return key
    beginnings, own = SPLITS[key]
    return own if lower.startswith(beginnings) else key


def _is_cyrillic(lower: str) -> bool:
    return any("\u0400" <= letter <= "\u052f" for letter in lower)


@lru_cache(maxsize=1)
def _well_known() -> frozenset[str]:
    """Return the keys of names that are names even where a dictionary has the word as an ordinary one."""
    long = [key for key in _table().values() if len(key) >= _LONG_KEY]
    return frozenset([*long, *[name_keys(word)[0] for word in WELL_KNOWN]])


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
