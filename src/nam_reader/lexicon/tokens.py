"""How a text is cut into words, and how a word is written in the index: one way for texts and for queries.

What counts as a word is what FTS5's ``unicode61`` tokenizer counts as one (letters and digits of any script),
with three differences that matter to readers: soft hyphens, joiners and stress marks inside a word are as if
they were not there; an apostrophe between Cyrillic letters belongs to the word (and is left out of it);
characters of private use are never part of a word, since the index keys begin with one. The tokenizer gives
every folded word back as it is.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# Letters and digits as the tokenizer knows them: some signs of New Tai Lue and Vedic are letters to Python
# alone, and U+02BC is an apostrophe to us.
_LETTER = "[^\\W_\u02bc\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]"
_SIGNS = dict.fromkeys(map(ord, "\u00ad\u0301\u200c\u200d\u2060\ufeff"))
_UNSEEN = "\u00ad\u0300-\u036f\u200c\u200d\u2060\ufeff"  # soft hyphen, combining marks, joiners
_CYRILLIC = "\u0400-\u052f"
APOSTROPHES = "'’\u02bc‘`´\u2032"
# Possessive throughout: no letter is looked at twice.
WORD = (
    f"{_LETTER}++"
    f"(?:[{_UNSEEN}{APOSTROPHES}](?:(?<=[{_UNSEEN}])|(?<=[{_CYRILLIC}\u0301].)(?=[{_CYRILLIC}])){_LETTER}*+)*+"
)

# Letters that Unicode does not take apart, Cyrillic ones that are the same with or without the mark; and what
# is left out of a word.
_LETTERS = {
    **str.maketrans("ёѐѝłđøħıſςµϐϑϕϖϰϱϵ", "ееиldohisσμβθφπκρε"),
    **dict.fromkeys([*range(0x300, 0x370), 0xAD, 0x200C, 0x200D, 0x2060, 0xFEFF, *map(ord, APOSTROPHES)]),
}
_PLAIN = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяіўїєґabcdefghijklmnopqrstuvwxyz0123456789")
_MEMORY = 20_000  # folded words that are remembered


@cache
def _pattern() -> re.Pattern[str]:
    """Return what finds words; it is made when first wanted, which no start has to wait for."""
    return re.compile(WORD)


class _Folded(dict[str, str]):
    """Words as written → folded; works out what it does not know, and forgets everything when it is full."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MEMORY:
            self.clear()
        folded = self[word] = fold_word(word)
        return folded


_folded = _Folded()


def without_signs(spelling: str) -> str:
    """Return a word as a person would type it: without stress marks, soft hyphens and joiners."""
    return unicodedata.normalize("NFC", spelling).translate(_SIGNS)


def fold_word(word: str) -> str:
    """Return one word, as cut from a text, as the index writes it."""
    if word.isascii():
        return word.lower()
    word = unicodedata.normalize("NFC", word).lower()
    word = unicodedata.normalize("NFC", word).translate(_LETTERS)
    if word.isascii():
        return word
    if _PLAIN.issuperset(word):
        return word
    return "".join(_pattern().findall("".join(map(_bare, word))))


def _bare(character: str) -> str:
    """Return a letter without its diacritics; й, ў and their like are letters of their own."""
    if character < "\u0080" or "\u0400" <= character <= "\u052f":
        return character
    parts = unicodedata.normalize("NFD", character)
    if len(parts) == 1:
        return character
    return unicodedata.normalize("NFC", parts.translate(_LETTERS))


def folded_words(text: str) -> list[str]:
    """Return a text's words, folded, in order."""
    return [_folded[word] for word in _pattern().findall(text)]


def words(text: str) -> list[tuple[str, int, int]]:
    """Return a text's words in order: folded, with start and end in code points of the text as given."""
    return [(_folded[found[0]], found.start(), found.end()) for found in _pattern().finditer(text)]


def fold(text: str) -> str:
    """Return a text's words, folded, with one space between them: what FTS5 is given of it."""
    return " ".join(folded_words(text))
