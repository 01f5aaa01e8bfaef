"""A text made ready once for all the anchors that are looked for in it: folded, cut into words, indexed.

White space is folded first (any run of it is one space); words, and everything that compares, live in this
folded text, and ``PreparedText.real`` gives the code points of the real one. A word is folded so far that
what an editor's program changes on its own makes no difference: letter case, ё, stress marks, soft hyphens,
composed and decomposed letters, and the hyphen that breaks a word at the end of a line.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections import defaultdict
from functools import cached_property, lru_cache

_SPACED = re.compile(r"\S+")
# A word: letters and digits, with the marks and invisible signs that stand inside it; a hyphen and white
# space before a small letter break a word at the end of a line.
_SMALL = "[a-zß-öø-ÿąćęłńóśźżа-яёђ-џґ]"
_INSIDE = r"[\w\u00ad\u0300-\u036f\u200b\u2060\ufeff]"
WORD = re.compile(rf"\w{_INSIDE}*(?:[-\u2010\u00ad] {_SMALL}{_INSIDE}*)*")

_STRESS = "\u0300\u0301"  # what NFC leaves of these is a stress mark, the letters that have them are composed
_LETTERS = str.maketrans({"ё": "е", "Ё": "Е", "ѐ": "е", "Ѐ": "Е", "ѝ": "и", "Ѝ": "И"})
_IN_WORDS = str.maketrans(dict.fromkeys("\u00ad\u200b\u2060\ufeff-\u2010 " + _STRESS))
_SIGNS = str.maketrans(
    dict.fromkeys("«»“”„‟″", '"')
    | dict.fromkeys("‘’‚‛′`´ʼ", "'")
    | dict.fromkeys("‐‑‒–—―−", "-")
    | {"…": "..."}
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff" + _STRESS)
)
_DASH = re.compile(r"\s*-+\s*")
_BROKEN = re.compile(rf"(?<=\w)[-\u2010\u00ad]\n(?={_SMALL})")
_LIGATURES = re.compile("[\ufb00-\ufb06]")


def fold_word(word: str) -> str:
    """Return what two spellings of one word have in common."""
    if word.isascii() and word.isalnum():
        return word.lower()
    composed = unicodedata.normalize("NFC", word).translate(_LETTERS).translate(_IN_WORDS)
    return composed.casefold() or word  # a lone stress mark or the like stays what it is


def fold_signs(text: str) -> str:
    """Return a text without what is mere typography: kinds of quotes, dashes and spaces, ellipses, marks."""
    whole = _BROKEN.sub("", text)
    composed = unicodedata.normalize("NFC", whole).translate(_LETTERS).translate(_SIGNS)
    composed = _LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), composed)
    return _DASH.sub("-", " ".join(composed.split())).replace("''", '"')


class PreparedText:
    """A text to look for anchors in. What a search does not need is not worked out."""

    def __init__(self, text: str) -> None:
        """Fold the white space of a text."""
        self.text = text
        self.folded = " ".join(text.split())

    @cached_property
    def _real_starts(self) -> array[int]:
        return array("Q", (word.start() for word in _SPACED.finditer(self.text)))

    @cached_property
    def _folded_starts(self) -> array[int]:
        return array("Q", (word.start() for word in _SPACED.finditer(self.folded)))

    def real(self, start: int, end: int) -> tuple[int, int]:
        """Turn a range of the folded text that starts and ends with other than space into the real text's."""
        return self._position(start), self._position(end - 1) + 1

    def word(self, number: int) -> tuple[int, int]:
        """Return where a word stands in the real text."""
        return self.real(self.starts[number], self.ends[number])

    def _position(self, at: int) -> int:
        word = bisect_right(self._folded_starts, at) - 1
        return self._real_starts[word] + at - self._folded_starts[word]

    def folded_position(self, real: int) -> int:
        """Return about where a real position lies in the folded text; it may lie beyond it."""
        word = bisect_right(self._real_starts, real) - 1
        if word < 0:
            return real
        return self._folded_starts[word] + real - self._real_starts[word]

    @cached_property
    def words(self) -> list[str]:
        """The folded words in order."""
        return self._cut[0]

    @property
    def starts(self) -> array[int]:
        """Where each word starts in the folded text."""
        return self._cut[1]

    @property
    def ends(self) -> array[int]:
        """Where each word ends in the folded text."""
        return self._cut[2]

    @cached_property
    def _cut(self) -> tuple[list[str], array[int], array[int]]:
        return cut(self.folded)

    @cached_property
    def postings(self) -> dict[str, array[int]]:
        """For each word the numbers of the places where it stands, in order."""
        index: defaultdict[str, array[int]] = defaultdict(lambda: array("L"))
        for number, word in enumerate(self.words):
            index[word].append(number)
        return dict(index)

    def frequency(self, word: str) -> int:
        """Return how often a folded word stands in the text."""
        return len(self.postings.get(word, ()))


def cut(folded: str) -> tuple[list[str], array[int], array[int]]:
    """Cut a text of folded white space into folded words, with where each starts and ends."""
    forms: dict[str, str] = {}
    words: list[str] = []
    starts, ends = array("Q"), array("Q")
    for found in WORD.finditer(folded):
        word = found[0]
        form = forms.get(word)
        if form is None:
            form = forms[word] = fold_word(word)
        words.append(form)
        starts.append(found.start())
        ends.append(found.end())
    return words, starts, ends


@lru_cache(maxsize=1)  # the anchors of an article are looked for one after the other
def prepare(text: str) -> PreparedText:
    """Return the text made ready; asked again for the same text, the same."""
    return PreparedText(text)
