"""The sounds that spellings are written down in, and the changes that are the same in every script.

One letter a sound: ``a`` stands for a, o and e (unstressed, they change places from language to language),
``i`` for every i and y and for the glide й, ``u`` for itself; of the consonants ``c`` is ч, ``w`` ш, ``q`` ж,
``x`` х, ``C`` ц. Softness is not written.
"""

from __future__ import annotations

import re

DOUBLED = re.compile(r"(.)\1+")
_V_AFTER_A = re.compile(r"au(?![aiu])")
_V_BETWEEN = re.compile(r"avu(?=[^aiu])")  # Навумчык, Наумчик
_CLOSED_I = re.compile(r"i(?=[lqdtzsg][aiu]*$)")


def smooth(sounds: str) -> str:
    """Return the sounds with glides, doubled letters and lost consonants evened out."""
    if "au" in sounds:
        sounds = _V_AFTER_A.sub("av", sounds)
    if "avu" in sounds:
        sounds = _V_BETWEEN.sub("av", sounds)
    if "ia" in sounds or "iu" in sounds:  # я is ja, ia, ya; ия and ья become one with it
        sounds = sounds.replace("ii", "i").replace("ia", "a").replace("iu", "u")
    if "tc" in sounds:  # Гатчина; Tchaikovsky
        sounds = sounds.replace("tc", "c")
    if "k" in sounds:  # -тский, -цкий
        sounds = sounds.replace("tsk", "Ck").replace("Csk", "Ck").replace("dsk", "dk")
    return DOUBLED.sub(r"\1", sounds)


def with_open_vowel(sounds: str) -> tuple[str, ...]:
    """Return the sounds, and beside them the reading in which a last closed і was о or е (Запоріжжя)."""
    if "i" in sounds[1:]:
        found = _CLOSED_I.search(sounds, 1)
        if found and not {"a", "i", "u"}.isdisjoint(sounds[: found.start()]):
            return sounds, sounds[: found.start()] + "a" + sounds[found.end() :]
    return (sounds,)
