"""From a form of a Belarusian verb to its family: the stem of the infinitive, with the vowel before -ць."""

from __future__ import annotations

from typing import Final

from nam_reader.lexicon.belarusian_spelling import VOWELS, plain_end, skeleton

_PLAIN_VOWELS: Final = ("а", "е", "я", "э")
_LABIALS: Final = frozenset("бпмвўф")
_HUSHING: Final = frozenset("чшж")
_STRESSED: Final = frozenset("оэ")
"""Vowels that stand under stress only, in native words."""
_THEMES: Final = {"а": "а", "я": "я", "е": "е", "э": "е", "і": "ы", "ы": "ы", "у": "у", "ю": "у", "о": "о"}
# Roots in -ець and -аць whose persons have і or ы: гляджу, глядзіш; крычу, крычыш.
_SECOND_IN_E: Final = (
    "гляд", "сяд", "лят", "гар", "вярт", "верт", "цярп", "церп", "віс", "кіп", "шум", "грым", "звін",
    "храп", "хрып", "шып", "трымт", "скрып", "ненавід", "гуд", "зірт", "свярб", "шаляст", "зіхат",
)  # fmt: skip
_SECOND_IN_A: Final = (
    "ляж", "крыч", "маўч", "^гуч", "загуч", "прагуч", "імч", "належ", "залеж", "дрыж", "блішч", "трашч",
    "дзярж", "бурч", "вурч", "пішч", "стуч", "рыч", "мыч", "тырч",
)  # fmt: skip
# What a consonant before the ending of "I", or before -аны, -ены, was in the infinitive in -іць.
_BACK_TO_I: Final = {"ш": ("с", "ш"), "ж": ("ж", "з"), "ч": ("т", "ч")}
# The same for the persons of verbs in -аць: пішу, кажу, плачу.
_BACK_TO_A: Final = {"ш": ("с",), "ж": ("з",), "ч": ("к", "т")}


def theme(word: str, cut: int) -> tuple[str, ...]:
    """Read what is left as a stem with its vowel: чыта-ць, рабі-лі, загіну-ў."""
    vowel = word[-cut - 1]
    if vowel == "я" and word[-cut - 2 : -cut - 1] in _PLAIN_VOWELS:
        return theme(word, cut + 1)  # сея-ць has се-е, смяя-цца смя-ецца
    return (skeleton(plain_end(word[: -cut - 1], vowel)) + _THEMES.get(vowel, vowel),)


def present(word: str, cut: int) -> tuple[str, ...]:
    """Read a form of the first conjugation: чыта-е, працу-юць, піш-а, загін-е."""
    stem = word[:-cut]
    last = stem[-1]
    if last in VOWELS:
        if last in "ую" and len(stem) > 2:
            return (skeleton(stem[:-1] + ("ав" if last == "у" else "яв")) + "а",)
        return theme(word, cut)
    if last == "н" and stem[-2:-1] != "н":
        return (skeleton(stem) + "у",)
    if last == "ч" and stem.endswith("шч"):
        return (skeleton(stem[:-2]) + "ста", skeleton(stem[:-2]) + "ска")
    if last == "л" and stem[-2:-1] in _LABIALS:
        return (skeleton(stem[:-1]) + "а",)
    return tuple([skeleton(stem[:-1] + back) + "а" for back in _BACK_TO_A.get(last, ())])


def second(word: str, cut: int) -> tuple[str, ...]:
    """Read a form of the second conjugation: роб-іш, ход-зяць, глядз-іць."""
    stem = word[:-cut]
    return (_with_theme(plain_end(stem, "ы" if word[-cut] == "ы" else "і")),)


def _with_theme(stem: str) -> str:
    """Add the infinitive's vowel to a stem of the second conjugation that ends as before a hard vowel."""
    bare = "^" + stem.replace("ь", "")
    if bare.endswith(_SECOND_IN_E):
        return skeleton(stem) + "е"
    return skeleton(stem) + ("а" if bare.endswith(_SECOND_IN_A) else "ы")


def past_of_nu(word: str, cut: int) -> tuple[str, ...]:
    """Read a past that leaves out the suffix of the infinitive: знік-лі, прывык-ла."""
    return (skeleton(word[:-cut]) + "ну",)


def twofold(word: str, cut: int) -> tuple[str, ...]:
    """Read -знае and its like: of -знаць (прызна́е) or of -знаваць (прызнае́)."""
    return (*theme(word, cut), skeleton(word[:-cut]) + "ва")


def infinitive_or_they(word: str, cut: int) -> tuple[str, ...]:
    """Read -аць, -яць: an infinitive (чытаць), "they" of the second conjugation (робяць), or either."""
    stem = word[: -cut - 1]
    if not stem:
        return theme(word, cut)
    last = stem[-1]
    before = _last_vowel(stem[:-1])
    if word[-cut - 1] == "я":
        if last in _LABIALS or last in "зсц":
            return second(word, cut + 1)
        if last == "л" and stem[-2:-1] in _LABIALS:
            return theme(word, cut)
        if last in "нл" and before in _STRESSED:
            return second(word, cut + 1)
        return theme(word, cut) + second(word, cut + 1)
    if last == "р":
        return second(word, cut + 1) if before in _STRESSED else theme(word, cut)
    if last in _HUSHING:
        if before == "о":
            return second(word, cut + 1)
        return theme(word, cut) + second(word, cut + 1)
    return theme(word, cut)


def _last_vowel(text: str) -> str:
    for letter in reversed(text):
        if letter in VOWELS:
            return letter
    return ""


def mutated(word: str, cut: int) -> tuple[str, ...]:
    """Read "I" and the participle of verbs in -іць, whose consonant changes: раблю, хаджу, пушчаны."""
    stem = word[:-cut]
    last = stem[-1]
    if stem.endswith("шч"):
        return tuple([_with_theme(stem[:-2] + back) for back in ("ст", "шч")])
    if stem.endswith("дж") or (last == "л" and stem[-2:-1] in _LABIALS):
        return (_with_theme(stem[:-1]),)
    return tuple([_with_theme(stem[:-1] + back) for back in _BACK_TO_I.get(last, (last,))])


def participle(stem: str) -> tuple[str, ...]:
    """Read an adjective's stem as that of a passive participle: напіса-н, зробл-ен, адкры-т; or nothing."""
    if len(stem) < 4:
        return ()
    end = stem[-2:]
    if end in ("ан", "ян"):
        last = stem[-3]
        if last == "р" or last in _HUSHING:
            before = _last_vowel(stem[:-3])
            if before == "о" or (before == "э" and last == "р"):
                return mutated(stem, 2)
            return mutated(stem, 2) + theme(stem, 1)
        return theme(stem, 1)
    if end in ("ен", "эн"):
        return mutated(stem, 2)
    if stem[-1] == "т" and stem[-2] in VOWELS:
        return theme(stem, 1)
    return ()
