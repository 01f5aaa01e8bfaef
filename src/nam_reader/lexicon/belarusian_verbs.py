"""From a form of a Belarusian verb to its family: the stem of the infinitive, with the vowel before -ць."""

from __future__ import annotations

from typing import Final

from .belarusian_spelling import VOWELS, plain_end, skeleton

_LABIALS: Final = frozenset("бпмвўф")
# Roots in -ець and -аць whose persons have і or ы: гляджу, глядзіш; крычу, крычыш.
_SECOND_IN_A: Final = (
    "глядз", "сядз", "ляц", "гар", "вярц", "цярп", "віс", "кіп", "шум", "грым", "звін", "храп", "сап", "хрып",
    "ляж", "крыч", "маўч", "гуч", "імч", "належ", "залеж", "дрыж", "трымц", "блішч", "шып", "скрып", "трашч",
    "ненавідз", "дзярж", "бурч", "гудз", "трашч", "стаг", "балл",
)  # fmt: skip
# What a consonant before the ending of "I", or before -аны, -ены, was in the infinitive in -іць.
_BACK_TO_I: Final = {"ш": ("с", "ш"), "ж": ("з", "ж"), "ч": ("т", "ч")}
# The same for the persons of verbs in -аць: пішу, кажу, плачу.
_BACK_TO_A: Final = {"ш": ("с",), "ж": ("з",), "ч": ("к", "т")}


def theme(word: str, cut: int) -> tuple[str, ...]:
    """Read what is left as a stem with its vowel: чыта-ць, рабі-лі, загіну-ў."""
    stem = word[:-cut] if cut else word
    if len(stem) < 2:
        return (skeleton(stem),)
    return (skeleton(plain_end(stem[:-1], stem[-1])) + skeleton(stem[-1]),)


def present(word: str, cut: int) -> tuple[str, ...]:
    """Read a form of the first conjugation: чыта-е, працу-юць, піш-а, загін-е."""
    stem = word[:-cut] if cut else word
    last = stem[-1:]
    if last in VOWELS:
        if last in "ую" and len(stem) > 2:
            return (skeleton(stem[:-1]) + "ава",)
        return theme(word, cut)
    if last == "н":
        return (skeleton(stem) + "у", skeleton(stem) + "а")
    if last == "ч" and stem.endswith("шч"):
        return (skeleton(stem[:-2]) + "ста", skeleton(stem[:-2]) + "ска")
    if last == "л" and stem[-2:-1] in _LABIALS:
        return (skeleton(stem[:-1]) + "а",)
    return tuple([skeleton(stem[:-1] + back) + "а" for back in _BACK_TO_A.get(last, (last,))])


def second(word: str, cut: int) -> tuple[str, ...]:
    """Read a form of the second conjugation: роб-іш, ход-зяць, глядз-іць."""
    stem = word[:-cut]
    if not stem:
        return ()
    following = word[-cut]
    vowel = "а" if stem.replace("ь", "").endswith(_SECOND_IN_A) else "ы"
    return (skeleton(plain_end(stem, "і" if following != "ы" else following)) + vowel,)


def mutated(word: str, cut: int) -> tuple[str, ...]:
    """Read "I" and the participle of verbs in -іць, whose consonant changes: раблю, хаджу, пушчаны."""
    stem = word[:-cut]
    last = stem[-1:]
    vowel = "а" if stem.endswith(("гляд", "сядж")) else "ы"
    if stem.endswith("шч"):
        return tuple([skeleton(stem[:-2] + back) + vowel for back in ("ст", "шч")])
    if stem.endswith("дж"):
        return (skeleton(stem[:-1]) + vowel,)
    if last == "л" and stem[-2:-1] in _LABIALS:
        return (skeleton(stem[:-1]) + vowel,)
    return tuple([skeleton(stem[:-1] + back) + vowel for back in _BACK_TO_I.get(last, (last,))])


def participle(stem: str) -> tuple[str, ...]:
    """Read the stem of an adjective as that of a passive participle: напіса-н, зробл-ен, адкры-т; or nothing."""
    if len(stem) < 4:
        return ()
    end = stem[-2:]
    if end in ("ан", "ян"):
        own = theme(stem, 1)
        if stem[-3] in "шжчр":
            return mutated(stem, 2) + own
        return own
    if end in ("ен", "эн"):
        return mutated(stem, 2)
    if stem[-1] == "т" and stem[-2] in VOWELS:
        return theme(stem, 1)
    return ()
