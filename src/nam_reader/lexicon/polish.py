"""Polish: families of dictionary forms, and of words that the dictionary does not know.

Verbs, verbal nouns and participles are one family (stosować, stosowanie, stosujący, stosowany), named by
the stem with its vowel: so that the two of an aspect pair stay apart (zmieniać, zmienić), as do a verb and
the noun beside it. Of other words the last vowels are cut off. The endings are those of school grammar,
without diacritics, as words stand in the index.
"""

from __future__ import annotations

import re

_VERB = "1"  # a sign that the index keeps, and no stem ends in
# The ending of a dictionary form of a verb, verbal noun or participle, and what the family has in its place.
_VERBAL = {
    "owac": "ow", "ywac": "yw", "iwac": "iw", "nac": "n", "jac": "j", "iac": "ia", "ac": "a",
    "iec": "i", "ec": "i", "ic": "i", "yc": "i",
    "owanie": "ow", "ywanie": "yw", "iwanie": "iw", "niecie": "n", "jecie": "j", "ianie": "ia", "anie": "a",
    "ienie": "i", "enie": "i",
    "ujacy": "ow", "iejacy": "i", "ajacy": "a", "jacy": "j", "acy": "i",
    "owany": "ow", "ywany": "yw", "iwany": "iw", "niety": "n", "jety": "j", "iany": "ia", "any": "a",
    "iony": "i", "ony": "i",
}  # fmt: skip
_LONGEST = max(map(len, _VERBAL))
_SHORTEST_FAMILY = 3
_CONDITIONAL = re.compile("(.{2,}[laoiy])by(?:m|s|smy|scie)?")
_INFLECTED = re.compile(
    "(?:owie|owi|ami|iach|ach|iom|om|iem|em|ow|iego|ego|iemu|emu|iej|ej|ymi|imi|ych|ich|ym|im|ia|ie|iu|[aeioyu])$"
)


def family(lemma: str) -> str:
    """Return the family of a folded dictionary form."""
    for length in range(min(_LONGEST, len(lemma) - 1), 1, -1):
        put = _VERBAL.get(lemma[-length:])
        if put is not None and len(lemma) - length + len(put) >= _SHORTEST_FAMILY:
            stem = lemma[:-length]
            return (stem[:-1] if put == "i" and stem.endswith("i") else stem) + put + _VERB
    return _bare(lemma)


def guess(word: str) -> str:
    """Return the family of a folded word that the dictionary does not know: most often a name."""
    stem = _INFLECTED.sub("", word)
    return _bare(stem) if len(stem) >= _SHORTEST_FAMILY else word


def readings(word: str) -> tuple[str, ...]:
    """Return words of which an unknown word may be made: with nie- and naj- before it, -by after it."""
    conditional = _CONDITIONAL.fullmatch(word)
    found = [word[3:]] if word.startswith(("nie", "naj")) else []
    return tuple([*found, conditional[1]] if conditional else found)


def _bare(word: str) -> str:
    """Return a word without the vowels at its end."""
    if len(word) <= _SHORTEST_FAMILY:
        return word
    stem = word.rstrip("aeoyiu")
    return stem if len(stem) > 1 else word
