"""What the index holds of an article, and what it is asked for a typed word.

A column of the index holds the folded words of a field in order, then their keys: first the primary key of
each word in the same order (so that nearness can be asked of keys as well), then the further keys that a few
words have.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from .forms import families, query_families
from .keys import NAME_MARK
from .names import looks_like_name, name_keys
from .tokens import WORD, fold_word, words

VERSION = "1"  # of everything here that decides what the index holds; another version: all is indexed anew

# A word, with what ends a sentence before it. A full stop after a single letter ends none: it is an initial.
_START = r"(?:(?:(?<!\b\w)\.|[!?…\n])\W*)"
_TOKEN = re.compile(f"{_START}?{WORD}")
_LEAD = re.compile(_START)
_MEMORY = 40_000  # words of one language that are remembered


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


class _Analysed(NamedTuple):
    word: str
    primary: str
    further: tuple[str, ...]
    name: tuple[str, ...]  # name keys without mark
    spelling: str


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
def _memory(language: str) -> Callable[[str], _Analysed]:
    return _Memory(language).__getitem__


def _analyse(token: str, language: str) -> _Analysed:
    lead = _LEAD.match(token)
    spelling = token[lead.end() :] if lead else token
    word = fold_word(spelling)
    keys = families(word, language)
    name = name_keys(spelling) if looks_like_name(spelling, lead is not None) else ()
    keys = (*[NAME_MARK + key for key in name], *keys) or (word,)
    return _Analysed(word, keys[0], keys[1:], name, spelling)


def index_entry(title: str, author: str, text: str, language: str) -> IndexEntry:
    """Return what the index holds of an article in a language (ISO 639-1, "" where it is not known)."""
    look_up = _memory(language)
    names: dict[tuple[str, str], None] = {}
    columns = []
    for field in (title, author, text):
        found = list(map(look_up, _TOKEN.findall("\n" + field)))
        parts = [analysed.word for analysed in found]
        parts += [analysed.primary for analysed in found]
        for analysed in found:
            parts += analysed.further
            if analysed.name:
                names.update(dict.fromkeys([(key, analysed.spelling) for key in analysed.name]))
        columns.append(" ".join(parts))
    return IndexEntry(columns[0], columns[1], columns[2], tuple(names))


def query_word(text: str) -> tuple[QueryWord, ...]:
    """Return the words of a typed text, with the keys that find their other forms and spellings."""
    return tuple([_query_word(word, text[start:end]) for word, start, end in words(text)])


def _query_word(word: str, spelling: str) -> QueryWord:
    keys = query_families(word)
    name = name_keys(spelling) if looks_like_name(spelling[:1].upper() + spelling[1:], False) else ()
    return QueryWord(word, keys, tuple([NAME_MARK + key for key in name]))
