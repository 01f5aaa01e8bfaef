"""The language of a text, told by its letters: English, Belarusian, Russian, Polish, Ukrainian."""

from __future__ import annotations

ENOUGH = 20_000  # characters looked at

_ENGLISH = (
    " the ",
    " and ",
    " of ",
    " is ",
    " are ",
    " was ",
    " that ",
    " this ",
    " with ",
    " from ",
    " has ",
)
_APART = 20  # words; in English text one in five or so is one of these
_FOREIGN = "äöüßéèêàâçñãõřěůšžăâîșțőű"
_POLISH = "ąęłśźżćńó"


def detect_language(text: str) -> str:
    """Return the ISO 639-1 code, "" where the letters do not tell (too short, or another language)."""
    text = text[:ENOUGH]
    if text.isascii():
        return _latin(text)
    lower = text.lower()
    return _cyrillic(lower) if _count(lower, "аеор") > _count(lower, "aeor") else _latin(lower)


def _count(text: str, letters: str) -> int:
    return sum(map(text.count, letters))


def _cyrillic(text: str) -> str:
    """Tell by the letters that only some of the alphabets have.

    Belarusian: ў, and і beside ы. Ukrainian: ї, є, ґ, and і beside и. Russian: и beside ы.
    """
    dotted = _count(text, "і")
    if _count(text, "їєґ") > _count(text, "ўыэё"):
        return "uk"
    if _count(text, "ў") + dotted > _count(text, "ищъ"):
        return "be" if _count(text, "ўыэё") or not _count(text, "и") else "uk"
    if dotted and not _count(text, "ыэёъ"):
        return "uk"
    if _count(text, "јљњћђџ") or (len(text) > ENOUGH // 100 and not _count(text, "ыэ")):
        return ""  # Serbian, Macedonian, Bulgarian
    return "ru"


def _latin(text: str) -> str:
    polish = 0 if text.isascii() else _count(text, _POLISH)
    if polish > 1 and polish > _count(text, _FOREIGN) and polish * 100 > len(text):
        return "pl"
    if "ŭ" in text:
        return "be"  # in its Latin letters
    return "en" if sum(map(text.count, _ENGLISH)) * _APART > text.count(" ") else ""
