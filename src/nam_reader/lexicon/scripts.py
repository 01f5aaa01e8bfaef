"""Which languages a word's letters allow: nothing else is asked of a word before its dictionaries are."""

from __future__ import annotations

CYRILLIC = ("be", "ru", "uk")
LATIN = ("en", "pl")
# Letters of the folded alphabets that a language does not have.
_FOREIGN = {
    "be": frozenset("ищъїє"),
    "ru": frozenset("іїєґў"),
    "uk": frozenset("ыэъў"),
}


def languages_of(word: str) -> tuple[str, ...]:
    """Return the languages that a folded word can belong to by its letters; none for other scripts."""
    first = word[:1]
    if "a" <= first <= "z":
        return LATIN
    if not "\u0400" <= first <= "\u052f":
        return ()
    letters = set(word)
    return tuple([language for language in CYRILLIC if letters.isdisjoint(_FOREIGN[language])]) or CYRILLIC
