"""Polish, Łacinka and the English ways of writing Belarusian, Russian and Ukrainian → sounds.

c, ch, ck, rz, j and sch are read in two ways, the Slavic and the English. Other letters of the word mostly
tell which; where none does, the word has both readings.
"""

from __future__ import annotations

import re
import unicodedata

from nam_reader.lexicon.spelling_sounds import smooth, with_open_vowel

_APOSTROPHES = ("'", "’", "ʼ")
_LONG = 6  # letters of a word whose last three can be an ending
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_MARKS_OF_SLAVIC = frozenset("łńśćźżóąęčšžŭ")
_MARKS_OF_ENGLISH = re.compile(r"[st]h|zh|kh|t[sz](?!k)|ph|ee|oo|y[uae]|ich$|ch(?:enk|uk|yk)")
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
    ("szczyzn", "szczyn"),  # -шчына
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
    if lower.endswith(("rze", "dze")) and len(lower) >= _LONG:
        return _softened(lower)
    text = _without_ends(lower)
    slavic = "j" in text[1:] or "sz" in text or "cz" in text
    plain = text
    if not (text.isascii() and text.isalpha()):
        slavic = slavic or not _MARKS_OF_SLAVIC.isdisjoint(text)
        plain = _plain(text)
    for letters, sound in _BOTH:
        if letters in plain:
            plain = plain.replace(letters, sound)
    if not (slavic or "c" in plain or "rz" in plain or plain.startswith("j")):
        return with_open_vowel(_read(plain, ()))
    return _readings(plain, slavic, _MARKS_OF_ENGLISH.search(text) is not None)


def _softened(lower: str) -> tuple[str, ...]:
    """Return the readings of what may be a Polish locative: Aleksandrze of r, Pradze of g; or of rz and d."""
    stem = lower[:-3]
    hard, soft = ("ra", "ża") if lower[-3] == "r" else ("ga", "da")
    return latin_sounds(stem + hard)[0], latin_sounds(stem + soft)[0]


def _without_ends(lower: str) -> str:
    """Return the word without a possessive, with -off as -ov, without the Polish endings -owi and -ich."""
    if lower.endswith("off"):
        return lower[:-2] + "v"
    if lower.endswith("owi") and len(lower) >= _LONG:
        return lower[:-3]
    if lower.endswith(("skich", "ckich", "dzkich")):
        return lower[:-2]
    if lower[-2:-1] in _APOSTROPHES or lower[-1:] in _APOSTROPHES:
        return _POSSESSIVE.sub("", lower)
    return lower


def _readings(plain: str, slavic: bool, english: bool) -> tuple[str, ...]:
    """Return the Slavic reading, the English or both, the likelier first."""
    if english and not slavic:
        return with_open_vowel(_read(_as_english(plain), _AS_ENGLISH))
    as_slavic = _read(plain, _AS_SLAVIC)
    if slavic and not english:
        if "ó" in plain:
            return as_slavic, _read(plain.replace("ó", "u"), _AS_SLAVIC)
        if "rz" in plain:
            return as_slavic, _read(plain.replace("rz", "r"), _AS_SLAVIC)
        return with_open_vowel(as_slavic)
    as_english = _read(_as_english(plain), _AS_ENGLISH)
    if as_english == as_slavic:
        return with_open_vowel(as_slavic)
    if english or ("w" not in plain and "rz" not in plain):
        return as_english, as_slavic
    return as_slavic, as_english


def _read(plain: str, groups: tuple[tuple[str, str], ...]) -> str:
    for letters, sound in groups:
        if letters in plain:
            plain = plain.replace(letters, sound)
    return smooth(plain.replace("ó", "o").translate(_SOUNDS))


def _as_english(plain: str) -> str:
    """Return the word with an English j at its start, and without the Polish rz at its end."""
    if plain.endswith("rz"):  # Mozyrz, Мазыр
        plain = plain[:-1]
    return "dQ" + plain[1:] if plain.startswith("j") else plain


def _plain(text: str) -> str:
    """Return the word without signs; ó stays, as it has two readings."""
    if text[-1:] in ("ą", "ę"):
        text = text[:-1] + "a"
    text = _NASAL.sub("am", text).replace("dź", "d").translate(_SIGNS)
    if text.replace("ó", "").isascii():
        return text
    return "".join(
        [letter for letter in unicodedata.normalize("NFKD", text) if letter.isascii() or letter == "ó"]
    )
