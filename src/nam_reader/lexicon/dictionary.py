"""The dictionaries: from a form to its dictionary forms, out of files that are mapped, not loaded.

The files of resources/lexicon are made when the package is built; tools/make_lexicon.py says what is in them.
A language whose file is missing knows no word: its words are joined by their stems alone.
"""

from __future__ import annotations

from functools import cache

import marisa_trie  # type: ignore[import-not-found]  # it has no type hints

from nam_reader.paths import resources

_NAME = 0x80
_CUT = 0x7F


@cache
def _trie(language: str) -> marisa_trie.BytesTrie:
    trie = marisa_trie.BytesTrie()
    path = resources() / "lexicon" / f"{language}.trie"
    if path.is_file():
        trie.mmap(str(path))
    return trie


def lemmas(word: str, language: str) -> tuple[str, ...]:
    """Return the dictionary forms of a folded word, each once, common words before names; none if unknown."""
    values = _trie(language).get(word)
    if not values:
        return ()
    length = len(word)
    return tuple(dict.fromkeys([word[: length - (value[0] & _CUT)] + value[1:].decode() for value in values]))


def is_known(word: str, language: str) -> bool:
    """Say whether a language's dictionary has a folded word."""
    return word in _trie(language)


def is_common(word: str, language: str) -> bool:
    """Say whether a language's dictionary has a folded word, and not as a name as well."""
    values = _trie(language).get(word)
    return bool(values) and values[-1][0] < _NAME
