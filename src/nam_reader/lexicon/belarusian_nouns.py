"""From a form of a Belarusian noun or adjective to its family: the stem, and if its end is hard or soft."""

from __future__ import annotations

from typing import Final

from nam_reader.lexicon.belarusian_spelling import SOFTENING, VOWELS, plain_end, skeleton

HARD: Final = "n"
SOFT: Final = "m"
# For a last consonant, the vowels that come and go before it (дзень, дня; сродак, сродку; хлопец, хлопца).
_FLEETING: Final = {"к": "аоеё", "ц": "еэ", "н": "еа", "л": "еоаэ", "р": "еаоё"}
_BEFORE_R: Final = frozenset("тцзсбпд")
# Where з and с before -е are often г and х (дарозе, увазе, кнізе, эпосе, страсе).
_G_BEFORE_E: Final = ("ноз", "наз", "ваз", "кніз", "туз", "смаз", "рыз", "ліз", "дуз")
_KH_BEFORE_E: Final = ("мус", "пос", "рас", "вус")
_PEOPLE: Final = ("янін", "чанін", "жанін", "шанін")


def noun(word: str, cut: int) -> tuple[str, ...]:
    """Read a form with an ending of ``cut`` letters."""
    stem = word[:-cut].replace("ь", "")
    following = word[-cut]
    if not stem:
        return ()
    last = stem[-1]
    if last in VOWELS:
        return (skeleton(stem) + SOFT,)
    if stem.endswith(_PEOPLE):
        return (skeleton(stem[:-2]) + HARD,)
    key = skeleton(plain_end(stem, following))
    if following == "е" and cut == 1:
        return _before_e(stem, key)
    if following not in SOFTENING or last in "кгх":
        if following == "у" and cut == 1 and last in "чшж" and last == stem[-2:-1]:
            return key[:-1] + HARD, key + HARD
        if last == "ц" and cut == 1 and following in "ыэ":
            return key + HARD, key[:-1] + "к" + HARD
        return (key + HARD,)
    if following == "ю" and cut == 1 and len(stem) > 3 and (last == stem[-2] or stem.endswith("ддз")):
        short = stem[:-1] if last == stem[-2] else stem[:-3] + "дз"
        return key + SOFT, skeleton(plain_end(short, "ю")) + SOFT
    return (key + SOFT,)


def _before_e(stem: str, key: str) -> tuple[str, ...]:
    """Read -е after a hard stem (гарадзе, нозе) or after the soft one of a neuter (жыцце, здароўе)."""
    last = stem[-1]
    if last == stem[-2:-1] or last == "ў" or stem.endswith("ддз"):
        return (key + SOFT,)
    if stem.endswith("сц"):
        return key + HARD, key + SOFT
    if last == "з" and (len(stem) > 4 or stem.endswith(_G_BEFORE_E)) and not stem.endswith("дз"):
        return key + HARD, key[:-1] + "г" + HARD
    if last == "с" and (len(stem) > 4 or stem.endswith(_KH_BEFORE_E)):
        return key + HARD, key[:-1] + "х" + HARD
    return (key + HARD,)


def bare(word: str) -> tuple[str, ...]:
    """Read a form without an ending: the stem, and the stem without the vowel that other forms lose."""
    soft = word.endswith("ь")
    stem = word[:-1] if soft else word
    if stem.endswith(_PEOPLE):
        return (skeleton(stem[:-2]) + HARD,)
    mark = SOFT if soft or word.endswith("й") else HARD
    key = skeleton(plain_end(stem, "ь" if soft else "")) + mark
    short = _without_fleeting(stem, soft)
    if short is None:
        return (key,)
    if stem[-1] in "кц":
        return short + mark, key
    return key, short + mark


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
    return skeleton((rest if last == "к" else plain_end(rest, stem[-2])) + last)


def adjective(word: str, cut: int) -> tuple[str, ...]:
    """Read a form of an adjective with an ending of ``cut`` letters."""
    return (skeleton(plain_end(word[:-cut], word[-cut])),)
