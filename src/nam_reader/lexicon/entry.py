"""What the index holds of an article, and what it is asked for a typed word.

A column of the index holds the folded words of a field in order, then their keys: first the primary key of
each word in the same order (so that nearness can be asked of keys as well), then the further keys that a few
words have.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from nam_reader.lexicon.dictionary import made_of
from nam_reader.lexicon.forms import families, query_families
from nam_reader.lexicon.keys import NAME_MARK, NO_KEY
from nam_reader.lexicon.names import looks_like_name, name_keys
from nam_reader.lexicon.tokens import WORD, fold_word, words

VERSION = "1"  # of the rules here and in the modules below: to be raised when what the index holds changes

# A word, with what ends a sentence before it. A full stop after a single letter ends none: it is an initial.
_START = r"(?:[.!?…\n](?<!\b\w\.)\W*+)"
_FEW_WORDS = 3
_MEMORY = 20_000  # words of one language that are remembered
_MEMORY_TYPED = 2_000

# What is known of a word in a text: folded, primary key, further keys, and name keys, each with its spelling.
_Analysed = tuple[str, str, tuple[str, ...], tuple[tuple[str, str], ...]]


class IndexEntry(NamedTuple):
    """What the full-text index holds of an article, column by column.

    ``names`` are the names in it: name key (without its mark) and the spelling as written, each pair once.
    """

    title: str
    author: str
    text: str
    names: tuple[tuple[str, str], ...]


class QueryWord(NamedTuple):
    """A typed word: as the index writes it, and the keys of its families and of the name that it may be."""

    word: str
    keys: tuple[str, ...]
    name_keys: tuple[str, ...]


class _Memory(dict[str, _Analysed]):
    """Words as they stand in a text (with a sentence's end before them) → what the index holds of them."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __missing__(self, token: str) -> _Analysed:
        if len(self) >= _MEMORY:
            self.clear()
        analysed = self[token] = _analyse(token, self._language)
        return analysed


@cache
def _cut() -> Callable[[str], list[str]]:
    """Return what cuts a text into words; it is made when first wanted, which no start has to wait for."""
    return re.compile(f"{_START}?+{WORD}").findall


@cache
def _lead() -> Callable[[str], re.Match[str] | None]:
    return re.compile(_START).match


@cache
def _memory(language: str) -> Callable[[str], _Analysed]:
    return _Memory(language).__getitem__


def _analyse(token: str, language: str) -> _Analysed:
    lead = _lead()(token)
    spelling = token[lead.end() :] if lead else token
    word = fold_word(spelling)
    name: tuple[str, ...] = ()
    if spelling[0].isupper() and looks_like_name(spelling, lead is not None, language):
        name = name_keys(spelling)
    keys = (*[NAME_MARK + key for key in name], *families(word, language)) or (NO_KEY,)
    return word, keys[0], keys[1:], tuple([(key, spelling) for key in name])


def index_entry(title: str, author: str, text: str, language: str) -> IndexEntry:
    """Return what the index holds of an article in a language (ISO 639-1, "" where it is not known)."""
    look_up, cut = _memory(language), _cut()
    # In a headline a capital says nothing: each of its words stands as at the beginning of a sentence.
    # But one of a few words only is mostly a name, and so is a text.
    tokens = [_start(title) + token.lstrip() for token in cut(title)]
    columns = [list(map(look_up, found)) for found in (tokens, cut(author), cut(_start(text) + text))]
    names = dict.fromkeys(chain.from_iterable([each[3] for column in columns for each in column]))
    return IndexEntry(_written(columns[0]), _written(columns[1]), _written(columns[2]), tuple(names))


def _start(field: str) -> str:
    """Return what stands before a word whose capital says nothing; nothing if the field has few words."""
    return "\n" if field.count(" ", 0, 200) >= _FEW_WORDS else ""


def _written(column: list[_Analysed]) -> str:
    """Return what the index holds of one field: words, primary keys, further keys.

    The further keys stand in reverse, so that what follows the last primary keys is of the last words too:
    nothing is near that is not near in the text.
    """
    if not column:
        return ""
    found, primary, further, _ = zip(*column, strict=True)
    return " ".join(chain(found, primary, chain.from_iterable(reversed(further))))


def analysis() -> str:
    """Return what decides what the index holds: rules and dictionaries. An index of others is out of date."""
    return f"{VERSION} {made_of()}".strip()


@lru_cache(_MEMORY_TYPED)
def query_word(text: str) -> tuple[QueryWord, ...]:
    """Return the words of a typed text, with the keys that find their other forms and spellings."""
    return tuple([_query_word(word, text[start:end]) for word, start, end in words(text)])


def _query_word(word: str, spelling: str) -> QueryWord:
    """Return what one typed word is looked for by.

    What is typed with a capital may be meant as a name. Few people type one, though: without it, a word may
    be a name unless the dictionaries know it as a common word.
    """
    capital = spelling[0].upper() + spelling[1:]
    shouted = spelling.isupper() and len(spelling) > 1
    name = name_keys(spelling) if looks_like_name(capital, spelling[0].islower() or shouted) else ()
    return QueryWord(word, query_families(word), tuple([NAME_MARK + key for key in name]))
