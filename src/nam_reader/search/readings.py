"""What a word of a text can be to a search: the terms whose form or spelling it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache, lru_cache
from itertools import chain

from nam_reader.lexicon.forms import families
from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.lexicon.names import name_keys
from nam_reader.lexicon.tokens import APOSTROPHES, WORD, fold_word

_MEMORY = 50_000  # words
_INSIDE = "\u00ad\u0300-\u036f\u200c\u200d\u2060\ufeff"  # what may stand inside a word
_LATER = f"[\u0400-\U0010ffff][{APOSTROPHES}][\u0400-\U0010ffff]"  # a letter that goes on a Cyrillic word
_REST = WORD.replace("++", "*+", 1)  # of a word, after its first letter

_name_keys = lru_cache(8_000)(name_keys)  # texts that are found together have many names in common


class Readings(dict[str, int]):
    """A word as it stands in a text of one language → which terms it can be of, as bits."""

    def __init__(
        self,
        language: str,
        words: Mapping[str, int],
        keys: Mapping[str, int],
        prefixes: Mapping[str, int],
        letters: Collection[str],
        *,
        names: bool,
    ) -> None:
        """Read words by what the terms have: words, keys, beginnings, and the letters that these begin with.

        Without ``names`` no word is taken for another spelling of a name.
        """
        self._language = language
        self._words = words
        self._keys = keys
        self._prefixes = prefixes
        self._names = names and any(key[:1] == NAME_MARK for key in keys)
        self.may_be = _Beginnings(letters, names=self._names)
        self._likely = _likely("".join(sorted(letters)), self._names)

    def places(self, line: str) -> list[tuple[tuple[int, int], int]]:
        """Return the words of a line that are of any term: where each stands, and of which."""
        return [(found.span(), bits) for found in self._likely(line) if (bits := self[found[0]])]

    def __missing__(self, word: str) -> int:
        folded = word.lower() if word.isascii() else fold_word(word)
        bits = self._words.get(folded, 0)
        if self._keys:
            for key in families(folded, self._language):
                if key in self._keys:
                    bits |= self._keys[key]
            if self._names and not bits and word[:1].isupper():
                for key in _name_keys(word):
                    bits |= self._keys.get(NAME_MARK + key, 0)
        for prefix, bit in self._prefixes.items():
            if folded.startswith(prefix):
                bits |= bit
        if len(self) >= _MEMORY:
            self.clear()
        self[word] = bits
        return bits


@lru_cache(256)
def _likely(letters: str, names: bool) -> Callable[[str], Iterable[re.Match[str]]]:
    """Return what finds the words that begin with some folded letters, or any capital."""
    like = _letters_like()
    capitals = like[""] if names else ""
    some = re.escape("".join(dict.fromkeys(capitals + "".join([like.get(each, each) for each in letters]))))
    if not some:
        return re.compile("(?!)").finditer
    return re.compile(f"[{some}](?<![^\\W_{_INSIDE}].)(?<!{_LATER}){_REST}").finditer


@cache
def _letters_like() -> dict[str, str]:
    """Return for each folded letter all letters that are folded to it; for "", all capitals."""
    like: dict[str, str] = {}
    for letter in filter(
        str.isalpha, map(chr, chain(range(0x250), range(0x400, 0x530), range(0x1E00, 0x1F00)))
    ):
        for folded in (fold_word(letter)[:1], *([""] if letter.isupper() else [])):
            like[folded] = like.get(folded, "") + letter
    return like


class _Beginnings(dict[str, bool]):
    """The first letter of a word as it stands in a text → whether the word is worth a look."""

    def __init__(self, letters: Iterable[str], *, names: bool) -> None:
        self._letters = frozenset(letters)
        self._names = names  # which may begin with any capital

    def __missing__(self, letter: str) -> bool:
        found = (self._names and letter.isupper()) or fold_word(letter)[:1] in self._letters
        self[letter] = found
        return found
