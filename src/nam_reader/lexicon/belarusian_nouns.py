"""From a form of a Belarusian noun or adjective to its family: the stem as it stands before a hard vowel."""

from __future__ import annotations

from typing import Final

from .belarusian_spelling import VOWELS, plain_end, skeleton

# For a last consonant, the vowels that may come and go before it (дзень, дня; сродак, сродку; хлопец, хлопца).
_FLEETING: Final = {"к": "аоеё", "ц": "еэ", "н": "еа", "л": "еоаэ", "р": "еаоё"}
_BEFORE_R: Final = frozenset("тцзсбпд")


def noun(word: str, cut: int) -> tuple[str, ...]:
    """Read a form with an ending of ``cut`` letters."""
    stem = word[:-cut]
    following = word[-cut]
    key = skeleton(plain_end(stem, following))
    if cut == 1 or stem[-1:] == "ц":
        if following == "е":
            if stem.endswith("з") and not stem.endswith("дз"):
                return key, key[:-1] + "г"
            if stem.endswith("с"):
                return key, key[:-1] + "х"
        elif stem[-1:] == "ц" and following in "ыэ" and cut == 1:
            return key, key[:-1] + "к"
        elif (following == "ю" and len(stem) > 3 and stem[-1] == stem[-2]) or stem.endswith("ддз"):
            short = stem[:-1] if not stem.endswith("ддз") else stem[:-3] + "дз"
            return key, skeleton(plain_end(short, "ю"))
    return (key,)


def bare(word: str) -> tuple[str, ...]:
    """Read a form without an ending: the stem, and the stem without the vowel that other forms lose."""
    soft = word.endswith("ь")
    stem = word[:-1] if soft else word
    key = skeleton(plain_end(stem, "ь" if soft else ""))
    short = _without_fleeting(stem, soft)
    if short is None:
        return (key,)
    if stem[-1] in "кц":
        return short, key
    return key, short


def _without_fleeting(stem: str, soft: bool) -> str | None:
    last = stem[-1]
    vowels = _FLEETING.get(last)
    if vowels is None or len(stem) < 3 or stem[-2] not in vowels:
        return None
    rest = stem[:-2]
    before = rest[-1]
    if before in VOWELS:
        if stem[-2] not in "её" or last not in "кц":
            return None
        return skeleton(rest + "й" + last)
    if last == "н" and not soft and not (len(stem) < 6 and stem[-2] == "е"):
        return None
    if last == "р" and before not in _BEFORE_R:
        return None
    return skeleton(plain_end(rest, stem[-2]) + last)


def adjective(word: str, cut: int) -> tuple[str, ...]:
    """Read a form of an adjective with an ending of ``cut`` letters."""
    return (skeleton(plain_end(word[:-cut], word[-cut])),)
