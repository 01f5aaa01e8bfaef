"""Sounds of a name → its stem: the endings of Slavic nouns and adjectives."""

from __future__ import annotations

import re

# -ский and its like, and the towns in -ск: every ending, certainly.
_ADJECTIVE = re.compile(r"^(.+[sCd]k)[aiu]*(?:g[aiu]*|m[aiu]*|x)?$")
_VOWELS = re.compile(r"[aiu]+$")
# An instrumental, a locative, a dative and the like; or else the name's own last letters.
_PERHAPS_ENDING = re.compile(r"(?<=...)(?:a(?:ga|gu|mu|m|mi|x)|i(?:m|mi|x|mu))$")
_V_END = re.compile(r"[aiu]v$")  # Харків, Харьков, Харкаў
_FLEETING = re.compile(r"(?<=..)a(?=[Cklr]$)")  # Лунінец, Лунінца; Гомель, Гомля
_SOFTENED = re.compile(r"[bcdgklmnprstvwzqx]C[ai]$")  # Лукашэнцы, Łatuszce: the dative of -ка
_DOUBLED = re.compile(r"(.)\1+")
_MERGED = str.maketrans("Cx", "tg")  # soft т is ц in Belarusian; h may be г or х
_SHORTEST = 2
_SHORTEST_DATIVE = 5


def stems(sounds: str) -> tuple[str, ...]:
    """Return the stem of sounds, the likelier first, and another where the ending can be read in two ways."""
    adjective = _ADJECTIVE.match(sounds)
    if adjective:
        return (_finished(adjective[1]),)
    bare = _without_vowels(sounds)
    ending = _PERHAPS_ENDING.search(sounds)
    if ending:
        return _finished(sounds[: ending.start()]), _finished(bare)
    if sounds.endswith("avi") and len(sounds) > _SHORTEST_DATIVE:  # Путінові, Tuskowi; but also Івановы
        return _finished(bare), _finished(sounds[:-3])
    if _SOFTENED.search(sounds):
        return _finished(bare), _finished(bare[:-1] + "k")
    return (_finished(bare),)


def _without_vowels(sounds: str) -> str:
    bare = _VOWELS.sub("", sounds)
    return bare if len(bare) >= _SHORTEST else sounds


def _finished(stem: str) -> str:
    """Return the key of a stem."""
    stem = _V_END.sub("av", stem)
    stem = _FLEETING.sub("", stem)
    return _DOUBLED.sub(r"\1", stem.translate(_MERGED))
