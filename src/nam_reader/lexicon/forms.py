"""The families a word belongs to: the index keys that it shares with its other forms."""

from __future__ import annotations

from functools import cache, lru_cache

import Stemmer  # type: ignore[import-not-found]  # it has no type hints

from . import belarusian
from .keys import LANGUAGE_MARK
from .scripts import languages_of

_MEMORY = 20_000
_ALGORITHMS = {"en": "english", "ru": "russian", "pl": "polish"}


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_ALGORITHMS[language], maxCacheSize=0)


def _of_language(word: str, language: str) -> tuple[str, ...]:
    mark = LANGUAGE_MARK[language]
    if language == "be":
        return tuple([mark + family for family in belarusian.families(word)])
    if language in _ALGORITHMS:
        return (mark + _stemmer(language).stemWord(word),)
    return (mark + word,)


@lru_cache(_MEMORY)
def families(word: str, language: str) -> tuple[str, ...]:
    """Return the keys of a folded word in an article of a language ("" where it is not known)."""
    possible = languages_of(word)
    if language in possible:
        return _of_language(word, language)
    return query_families(word)


@lru_cache(_MEMORY)
def query_families(word: str) -> tuple[str, ...]:
    """Return the keys by which a typed, folded word is looked for: in all languages that it can be of."""
    return tuple([key for language in languages_of(word) for key in _of_language(word, language)])
