"""Belarusian, Russian and Ukrainian spelling → sounds."""

from __future__ import annotations

import re

from .spelling_sounds import smooth

_LETTERS = str.maketrans(
    {
        **dict(zip("абвгґдезийклмнопрстуфхцчшыэюя", "abvggdaziiklmnaprstufxCcwiaua", strict=True)),
        **dict(zip("ёєіїўж", "aaiivq", strict=True)),
        "щ": "wc",
        "ю": "iu",
        **dict.fromkeys("ьъ'’ʼ‘`´-\u00ad\u0301\u200c\u200d", ""),
    }
)
_SOFT_G = ("зе", "зі")  # Рызе, Волзі
_NOT_UKRAINIAN = re.compile("[ыэўёъ]")
_CLOSED_I = re.compile("(?<=[a-zC])(?<!^)i(?=(?:[lqdtzsg])(?:[aiu]*)$)")


def cyrillic_sounds(lower: str) -> tuple[str, ...]:
    """Return the readings of a lower-case Cyrillic word, the likelier first."""
    text = lower.replace("дз", "д").replace("тс", "ц")
    sounds = smooth(text.translate(_LETTERS))
    if lower.endswith(_SOFT_G):
        return sounds, sounds[:-2] + "g"
    if "і" in lower and not _NOT_UKRAINIAN.search(lower):
        return with_open_vowel(sounds)
    return (sounds,)


def with_open_vowel(sounds: str) -> tuple[str, ...]:
    """Return the sounds, and beside them the reading in which a last closed і was о or е (Запоріжжя)."""
    found = _CLOSED_I.search(sounds)
    if found and any(vowel in sounds[: found.start()] for vowel in "aiu"):
        return sounds, sounds[: found.start()] + "a" + sounds[found.end() :]
    return (sounds,)
