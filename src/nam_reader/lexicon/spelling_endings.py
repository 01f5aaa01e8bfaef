"""Sounds of a name → its stem: the endings of Slavic nouns and adjectives."""

from __future__ import annotations

import re

from nam_reader.lexicon.spelling_sounds import DOUBLED

# -ский and its like, and the towns in -ск: every ending, certainly.
_ADJECTIVE = re.compile(r"(.+[sCdz]k)[aiu]*(?:g[aiu]*|m[aiu]*|x)?$")
# An instrumental, a locative, a dative and the like; or else the name's own last letters.
_PERHAPS_ENDING = re.compile(
    r"(?<=...)(?:a(?:ga|gu|mu|m|mi|x)|(?:(?<=[ai]v)|(?<=in)|(?<=[^aiu][nt]))i(?:m|mi|x|mu))$"
)
_LAST_OF_ENDINGS = ("m", "x", "mi", "mu", "ga", "gu")
_V_ENDS = ("iv", "uv")  # Харків and Харкаў
_V_INSIDE = re.compile(r"(?<=[aiu])([^aiu]+)iv(?=[^aiu])")  # Авдіївка, Авдеевка; Чернівці, Черновцы
_FLEETING = ("aC", "ak", "al", "ar")  # Лунінец, Лунінца; Гомель, Гомля
_SOFTENED = re.compile(r"[^aiu]C[ai]$")  # Лукашэнцы, Łatuszce: the dative of -ка
_MERGED = str.maketrans("Cx", "tg")  # soft т is ц in Belarusian; h may be г or х
_SHORTEST = 2
_SHORTEST_DATIVE = 5


def stems(sounds: str) -> tuple[str, ...]:
    """Return the stem of sounds, the likelier first, and another where the ending can be read in two ways."""
    adjective = _ADJECTIVE.match(sounds) if "k" in sounds else None
    if adjective:
        return (_finished(adjective[1]),)
    bare = sounds.rstrip("aiu")
    if len(bare) < _SHORTEST:
        bare = sounds
    other = _without_ending(sounds, bare)
    if not other:
        return (_finished(bare),)
    return (
        (_finished(other), _finished(bare)) if sounds[-3:] != "avi" else (_finished(bare), _finished(other))
    )


def _without_ending(sounds: str, bare: str) -> str:
    """Return the stem by the other way to read the ending, "" if there is none."""
    if sounds.endswith(_LAST_OF_ENDINGS):
        ending = _PERHAPS_ENDING.search(sounds)
        return sounds[: ending.start()] if ending else ""
    if sounds.endswith("avi") and len(sounds) > _SHORTEST_DATIVE:  # Путінові, Tuskowi; but also Івановы
        return sounds[:-3]
    if "C" in sounds[-2:] and _SOFTENED.search(sounds):
        return bare[:-1] + "k"
    return ""


def _finished(stem: str) -> str:
    """Return the key of a stem."""
    if stem.endswith(_V_ENDS):
        stem = stem[:-2] + "av"
    if stem.endswith("vicav"):  # Януковичів
        stem = stem[:-2]
    if "iv" in stem:
        stem = _V_INSIDE.sub(r"\1av", stem)
    if stem.endswith(_FLEETING) and len(stem) > 3:
        stem = stem[:-2] + stem[-1]
    return DOUBLED.sub(r"\1", stem.translate(_MERGED))
