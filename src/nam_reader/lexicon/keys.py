"""What an index key looks like: one private-use character that says the kind, then the family.

A word never begins with a character of private use (see ``tokens``), so a key cannot be taken for a word.
"""

from __future__ import annotations

LANGUAGES = ("en", "be", "ru", "pl", "uk")
LANGUAGE_MARK = {language: chr(0xE000 + number) for number, language in enumerate(LANGUAGES)}
NAME_MARK = chr(0xE000 + len(LANGUAGES))
NO_KEY = chr(
    0xE000 + len(LANGUAGES) + 1
)  # stands in the place of a word that has no key: numbers, other scripts


def is_key(term: str) -> bool:
    """Say whether an index term is a key, not a word."""
    return "\ue000" <= term[:1] <= "\uf8ff"
