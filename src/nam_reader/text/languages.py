"""The language of a text, told by its letters: English, Belarusian, Russian, Polish, Ukrainian."""

from __future__ import annotations

from itertools import accumulate

ENOUGH = 20_000  # characters looked at
FEW = 40  # in so few, letters that are not there say nothing

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
    return _cyrillic(lower) if _count(lower, "аеориіїуы") > _count(lower, "aeoriuy") else _latin(lower)


def _count(text: str, letters: str) -> int:
    return sum(map(text.count, letters))


def _cyrillic(text: str) -> str:
    """Tell by the letters that only some of the alphabets have.

    Belarusian has ў, and і but no и; Ukrainian ї, є, ґ, and і beside и; Russian и beside ы, and no і.
    """
    if len(text) < FEW:
        return _of_few(text)
    dotted = _count(text, "і")
    short_u, yi = _count(text, "ў"), _count(text, "їєґ")
    if yi > short_u:
        return "uk" if yi + dotted > _count(text, "ыэёъ") else "ru"
    if dotted + short_u > _count(text, "ищъ"):
        return "be"
    if dotted > _count(text, "ыэёъ"):
        return "uk"
    if _count(text, "јљњћђџ") or (len(text) > ENOUGH // 100 and not _count(text, "ыэ")):
        return ""  # Serbian, Macedonian, Bulgarian
    return "ru"


def _of_few(text: str) -> str:
    """Tell a few words by the letters they have; "" where two of the languages could be meant."""
    possible = {"be", "ru", "uk"}
    for letters, having in (
        ("ў", "be"),
        ("їєґ", "uk"),
        ("ъ", "ru"),
        ("і", "be uk"),
        ("ищ", "ru uk"),
        ("ыэё", "be ru"),
    ):
        if _count(text, letters):
            possible &= set(having.split())
    return possible.pop() if len(possible) == 1 else ""


def _latin(text: str) -> str:
    if not text.isascii():
        if _count(text, "ŭ") > _count(text, "ąęó"):
            return "be"  # in its Latin letters
        polish = _count(text, _POLISH)
        if polish > 1 and polish > _count(text, _FOREIGN) and polish * 50 > len(text):
            return "pl"
    wanted = text.count(" ")
    for found in accumulate(map(text.count, _ENGLISH)):  # the commonest first: two or three are enough
        if found * _APART > wanted:
            return "en"
    return ""
