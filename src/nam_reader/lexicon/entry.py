"""What the index holds of an article, and what it is asked for a typed word.

A column of the index holds the folded words of a field in order, then their keys: first the primary key of
each word in the same order (so that nearness can be asked of keys as well), then the further keys that a few
words have.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from nam_reader.lexicon.forms import families, query_families
from nam_reader.lexicon.keys import NAME_MARK, NO_KEY
from nam_reader.lexicon.names import looks_like_name, name_keys
from nam_reader.lexicon.tokens import WORD, fold, fold_word, words

# A word, with what ends a sentence before it. A full stop after a single letter ends none: it is an initial.
_START = r"(?:[.!?…\n](?<!\b\w\.)\W*+)"
_FEW_WORDS = 3
_MEMORY = 10_000  # words of one language that are remembered, in each of two generations
_MEMORY_OF_WORKER = 150_000
_MEMORY_TYPED = 2_000

# What a word in a text has beside its primary key: further keys, and name keys, each with its spelling.
_More = tuple[tuple[str, ...], tuple[tuple[str, str], ...]]
_QUIET = str.maketrans(
    "“”„‘’‚«»–—…\u00a0", " " * 12
)  # marks of ordinary English, which join no letters of it
_BETWEEN = {code: " " for code in range(128) if not chr(code).isalnum()}


class IndexEntry(NamedTuple):
    """What the full-text index holds of an article, column by column.

    ``names`` are the names in it: name key (without its mark) and the spelling as written, each pair once.
    Without ``keyed`` the columns are the words alone: forms and names are still to be worked out.
    """

    title: str
    author: str
    text: str
    names: tuple[tuple[str, str], ...] = ()
    keyed: bool = True


class QueryWord(NamedTuple):
    """A typed word: as the index writes it, and the keys of its families and of the name that it may be."""

    word: str
    keys: tuple[str, ...]
    name_keys: tuple[str, ...]


class _Memory(dict[str, str]):
    """Words as they stand in a text (with a sentence's end before them) → their primary keys.

    ``more`` has what a few words have beside that. There are two generations: when the younger is full it
    becomes the older, so that what is often met stays.
    """

    def __init__(self, language: str, most: int) -> None:
        self.more: dict[str, _More] = {}
        self._language = language
        self._most = most
        self._older: dict[str, str] = {}
        self._more_of_older: dict[str, _More] = {}

    def __missing__(self, token: str) -> str:
        if len(self) >= self._most:
            self._older, self._more_of_older = dict(self), self.more
            self.more = {}
            self.clear()
        primary = self._older.get(token)
        more = self._more_of_older.get(token)
        if primary is None:
            primary, more = _analyse(token, self._language)
        self[token] = primary
        if more is not None:
            self.more[token] = more
        return primary


@cache
def _cut() -> Callable[[str], list[str]]:
    """Return what cuts a text into words; it is made when first wanted, which no start has to wait for."""
    return re.compile(f"{_START}?+{WORD}").findall


@cache
def _lead() -> Callable[[str], re.Match[str] | None]:
    return re.compile(_START).match


@cache
def _memory(language: str) -> _Memory:
    return _Memory(language, _MEMORY_OF_WORKER if _is_worker() else _MEMORY)


def _is_worker() -> bool:
    """Say whether this process makes entries in a row and goes away: 1,000 words take some 400 KB."""
    processes = sys.modules.get("multiprocessing")
    return processes is not None and processes.parent_process() is not None


def _analyse(token: str, language: str) -> tuple[str, _More | None]:
    spelling = _spelling(token)
    word = fold_word(spelling)
    name: tuple[str, ...] = ()
    if spelling[0].isupper() and looks_like_name(spelling, len(spelling) < len(token), language):
        name = name_keys(spelling)
    keys = (*[NAME_MARK + key for key in name], *families(word, language)) or (NO_KEY,)
    names = tuple([(key, spelling) for key in name])
    return keys[0], (keys[1:], names) if len(keys) > 1 or names else None


def _spelling(token: str) -> str:
    lead = _lead()(token)
    return token[lead.end() :] if lead else token


def index_entry(title: str, author: str, text: str, language: str) -> IndexEntry:
    """Return what the index holds of an article in a language (ISO 639-1, "" where it is not known)."""
    memory, cut = _memory(language), _cut()
    # In a headline a capital says nothing: each of its words stands as at the beginning of a sentence.
    # But one of a few words only is mostly a name, and so is a text.
    tokens = [_start(title) + token.lstrip() for token in cut(title)]
    names: dict[tuple[str, str], None] = {}
    return IndexEntry(
        _column(title, tokens, memory, names),
        _column(author, cut(author), memory, names),
        _column(text, cut(_start(text) + text), memory, names),
        tuple(names),
    )


def words_entry(title: str, author: str, text: str) -> IndexEntry:
    """Return the words of an article without their keys: a tenth of the work of the whole entry."""
    return IndexEntry(_folded(title), _folded(author), _folded(text), keyed=False)


def _start(field: str) -> str:
    """Return what stands before a word whose capital says nothing; nothing if the field has few words."""
    return "\n" if field.count(" ", 0, 200) >= _FEW_WORDS else ""


def _column(field: str, tokens: list[str], memory: _Memory, names: dict[tuple[str, str], None]) -> str:
    """Return what the index holds of one field: words, primary keys, further keys; its names go to ``names``.

    The further keys stand in reverse, so that what follows the last primary keys is of the last words too:
    nothing is near that is not near in the text.
    """
    if not tokens:
        return ""
    primary = " ".join(map(memory.__getitem__, tokens))
    more = [known for known in map(memory.more.get, tokens) if known is not None]
    for _, named in more:
        names.update(dict.fromkeys(named))
    further = " ".join(chain.from_iterable([keys for keys, _ in reversed(more)]))
    return f"{_folded(field)} {primary} {further}".rstrip()


def _folded(field: str) -> str:
    """Return the folded words of a field with a space between two; English ones all at once."""
    plain = field if field.isascii() else field.translate(_QUIET)
    if plain.isascii():
        return " ".join(plain.lower().translate(_BETWEEN).split())
    return fold(field)


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
