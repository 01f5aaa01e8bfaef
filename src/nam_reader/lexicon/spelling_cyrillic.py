"""Belarusian, Russian and Ukrainian spelling → sounds."""

from __future__ import annotations

from nam_reader.lexicon.spelling_sounds import smooth, with_open_vowel

_LETTERS = str.maketrans(
    {
        **dict(zip("абвгґдезийклмнопрстуфхцчшыэя", "abvggdaziiklmnaprstufxCcwiaa", strict=True)),
        **dict(zip("abcehikmnoptxyv", "avsanikmnartxuv", strict=True)),  # Latin letters that look the same
        **dict(zip("ёєіїўж", "aaiivq", strict=True)),
        "щ": "wc",
        "ю": "iu",
        **dict.fromkeys("ьъ'’ʼ‘`´-\u00ad\u0301\u200c\u200d", ""),
    }
)
_NOT_UKRAINIAN = frozenset("ыэўёъ")
_SOFT_G = ("зе", "зі")  # Рызе, Волзі


def cyrillic_sounds(lower: str) -> tuple[str, ...]:
    """Return the readings of a lower-case Cyrillic word, the likelier first."""
    sounds = smooth(lower.replace("дз", "д").replace("тс", "ц").translate(_LETTERS))
    if lower.endswith(_SOFT_G):
        return sounds, sounds[:-2] + "g"
    if "і" in lower and _NOT_UKRAINIAN.isdisjoint(lower):
        return with_open_vowel(sounds)
    return (sounds,)
