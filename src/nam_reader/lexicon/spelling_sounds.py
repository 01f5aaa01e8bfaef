"""The sounds that spellings are written down in, and the changes that are the same in every script.

One letter a sound: ``a`` stands for a, o and e (unstressed, they change places from language to language),
``i`` for every i and y and for the glide й, ``u`` for itself; of the consonants ``c`` is ч, ``w`` ш, ``q`` ж,
``x`` х, ``C`` ц. Softness is not written.
"""

from __future__ import annotations

import re

_DOUBLED = re.compile(r"(.)\1+")
_V_AFTER_A = re.compile(r"au(?![aiu])")
_V_BETWEEN = re.compile(r"avu(?=[^aiu])")  # Навумчык, Наумчик
_CHANGES = (
    ("ia", "a"),  # iotation and softness: я is ja, ia, ya; ия and ья become one with it
    ("iu", "u"),
    ("tC", "C"),
    ("tsk", "Ck"),  # -тский, -цкий
    ("Csk", "Ck"),
    ("dsk", "dk"),
)


def smooth(sounds: str) -> str:
    """Return the sounds with glides, doubled letters and lost consonants evened out."""
    if "au" in sounds:
        sounds = _V_AFTER_A.sub("av", sounds)
    if "avu" in sounds:
        sounds = _V_BETWEEN.sub("av", sounds)
    sounds = _DOUBLED.sub(r"\1", sounds)
    for old, new in _CHANGES:
        if old in sounds:
            sounds = sounds.replace(old, new)
    return _DOUBLED.sub(r"\1", sounds)
