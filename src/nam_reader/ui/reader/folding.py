"""Finding words in a text without case and without accents, much as the search index does."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚ʼʹ`´", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "ł": "l",
        "Ł": "l",
        "\n": " ",
        "\t": " ",
        "\u00ad": "",  # soft hyphen
        "\u200b": "",
    }
)


MOST = 10_000  # ranges that are found; of a single letter there may be more than anybody reads
_LETTERS_OF_THEIR_OWN = "йї"  # a breve or a diaeresis to Unicode, another letter to every reader


@cache
def fold_character(character: str) -> str:
    """Return a character without case, accent or typographic variety; "" for one that is not counted."""
    plain = character.translate(_SAME)
    plain = plain.casefold()
    if plain and plain in _LETTERS_OF_THEIR_OWN:
        return plain
    parts = unicodedata.normalize("NFKD", plain)
    return "".join(part for part in parts if not unicodedata.combining(part))


class _Table(dict[int, str]):
    """A table for str.translate that fills itself."""

    def __missing__(self, key: int) -> str:
        found = self[key] = fold_character(chr(key))
        return found


class FoldedText:
    """A text prepared for finding; positions are code points of the text as it was given."""

    def __init__(self, text: str) -> None:
        table = _Table()
        self._length = len(text)
        self._folded = text.translate(table)
        # Characters that fold to none or to several shift all positions after them.
        odd = "".join(chr(key) for key, value in table.items() if len(value) != 1)
        self._origins: list[int] = []  # where each odd character stands, and where it went
        self._targets: list[int] = []
        self._lengths: list[int] = []
        if odd:
            shift = 0
            for found in re.finditer(f"[{re.escape(odd)}]", text):
                length = len(table[ord(found.group())])
                self._origins.append(found.start())
                self._targets.append(found.start() + shift)
                self._lengths.append(length)
                shift += length - 1

    def find_all(self, words: str) -> tuple[tuple[int, int], ...]:
        """Return the ranges where the words stand, in order, none overlapping another; ``MOST`` at most."""
        wanted = "".join(fold_character(character) for character in words)
        if not wanted.strip():
            return ()
        found: list[tuple[int, int]] = []
        at = self._folded.find(wanted)
        while at >= 0 and len(found) < MOST:
            found.append((self._origin(at), self._origin_after(at + len(wanted))))
            at = self._folded.find(wanted, at + len(wanted))
        return tuple(found)

    def _origin(self, position: int) -> int:
        """Return which character of the text made the folded one at a position."""
        index = bisect_right(self._targets, position) - 1
        if index < 0:
            return position
        into = position - self._targets[index]
        if into < self._lengths[index]:
            return self._origins[index]
        return self._origins[index] + 1 + into - self._lengths[index]

    def _origin_after(self, position: int) -> int:
        """Return where the text goes on after a folded position: accents belong to the letter before them."""
        last = self._origin(position - 1) + 1
        index = bisect_left(self._origins, last)
        while index < len(self._origins) and self._origins[index] == last and not self._lengths[index]:
            last += 1
            index += 1
        return min(last, self._length)
