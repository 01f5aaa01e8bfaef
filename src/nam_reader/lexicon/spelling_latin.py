"""Polish, Łacinka and the English ways of writing Belarusian, Russian and Ukrainian → sounds.

c, ch, ck, rz, j and sch are read in two ways, the Slavic and the English. Other letters of the word mostly
tell which; where none does, the word has both readings.
"""

from __future__ import annotations

import re
import unicodedata

from .spelling_cyrillic import with_open_vowel
from .spelling_sounds import smooth

_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_SLAVIC = re.compile(r"[łńśćźżóąęčšžŭ]|sz|cz|(?<=.)j")
_PERHAPS_SLAVIC = re.compile(r"w|rz")
_ENGLISH = re.compile(r"[st]h|zh|kh|t[sz]|ph|ee|oo|y[uae]|[oe]v$|ich$|ch(?:[eo]v|enk|uk|yk)")
_NASAL = re.compile("[ąę](?=[bp])")
_SIGNS = str.maketrans(
    {
        **dict(zip("łńśźžżšŭ", "lnszQQWv", strict=True)),
        **dict(zip("öüäéèêëáàâíîúôő", "ouaeeeeaaaiiuoo", strict=True)),
        **dict.fromkeys("'’ʼ‘`´-\u00ad\u0301\u200c\u200d", ""),
        "ą": "an",
        "ę": "an",
        "č": "H",
        "ć": "C",
    }
)
# Groups of letters, in the order in which they are looked for; capitals are sounds, not letters.
_BOTH = (
    ("shch", "WH"),
    ("szcz", "WH"),
    ("tsch", "H"),
    ("tch", "H"),
    ("cz", "H"),
    ("sz", "W"),
    ("zh", "Q"),
    ("sh", "W"),
    ("kh", "X"),
    ("ts", "C"),
    ("tz", "C"),
    ("dz", "d"),
    ("ph", "f"),
    ("th", "t"),
    ("gh", "g"),
    ("qu", "kv"),
    ("oo", "u"),
    ("x", "ks"),
)
_AS_SLAVIC = (("ch", "X"), ("c", "C"), ("rz", "Q"))
_AS_ENGLISH = (("sch", "W"), ("ch", "H"), ("ck", "k"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"))
_SOUNDS = str.maketrans("WQXHhwyjeoq", "wqxcgviiaak")


def latin_sounds(lower: str) -> tuple[str, ...]:
    """Return the readings of a lower-case Latin word, the likelier first."""
    text = _POSSESSIVE.sub("", lower)
    if text.endswith("off"):
        text = text[:-2] + "v"
    if not text.isascii():
        if text[-1] in "ąę":
            text = text[:-1] + "a"
        text = _NASAL.sub("am", text)
    if text.endswith("dze"):  # Pradze
        return latin_sounds(text[:-3] + "de")[0], latin_sounds(text[:-3] + "ga")[0]
    slavic = _SLAVIC.search(text) is not None
    english = not slavic and _ENGLISH.search(text) is not None
    plain = text if text.isascii() else _plain(text.replace("dź", "d"))
    for letters, sound in _BOTH:
        if letters in plain:
            plain = plain.replace(letters, sound)
    return _readings(plain, slavic, english)


def _readings(plain: str, slavic: bool, english: bool) -> tuple[str, ...]:
    """Return the Slavic reading, the English or both."""
    if slavic:
        first = _read(plain, _AS_SLAVIC)
        if "ó" in plain:
            return first, _read(plain.replace("ó", "u"), _AS_SLAVIC)
        if "rz" in plain:
            return first, _read(plain.replace("rz", "r"), _AS_SLAVIC)
        return with_open_vowel(first)
    if english or not ("c" in plain or "rz" in plain or plain.startswith("j")):
        return with_open_vowel(_read(_hard_j(plain), _AS_ENGLISH))
    readings = _read(_hard_j(plain), _AS_ENGLISH), _read(plain, _AS_SLAVIC)
    if readings[0] == readings[1]:
        return with_open_vowel(readings[0])
    return readings[::-1] if _PERHAPS_SLAVIC.search(plain) else readings


def _read(plain: str, groups: tuple[tuple[str, str], ...]) -> str:
    for letters, sound in groups:
        if letters in plain:
            plain = plain.replace(letters, sound)
    return smooth(plain.replace("ó", "o").translate(_SOUNDS))


def _hard_j(plain: str) -> str:
    """Return the word with an English j at its start."""
    return "dQ" + plain[1:] if plain.startswith("j") else plain


def _plain(text: str) -> str:
    """Return the word without signs; ó stays, as it has two readings."""
    text = text.translate(_SIGNS)
    if text.replace("ó", "").isascii():
        return text
    return "".join(
        [letter for letter in unicodedata.normalize("NFKD", text) if letter.isascii() or letter == "ó"]
    )
