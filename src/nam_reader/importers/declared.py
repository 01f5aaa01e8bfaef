"""A declared language against the language that the letters tell."""

from __future__ import annotations

import re

from nam_reader.model import Article

ENOUGH = 200  # characters of text whose letters are believed more than a declaration

_CYRILLIC = frozenset({"be", "bg", "mk", "ru", "sr", "uk"})
_CODE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?\s*")
_SHORT = {"bel": "be", "by": "be", "eng": "en", "pol": "pl", "rus": "ru", "ukr": "uk", "ua": "uk"}
_SAYS_NOTHING = frozenset({"mul", "und", "zxx"})


def with_language(article: Article, declared: str) -> Article:
    """Return an article that was made without a language, with the right one.

    A program writes "en" into all that it makes, so the letters of a longer text are believed first, and so
    is an alphabet; where they say nothing, or the text is short, the declaration (a BCP 47 tag) is.
    """
    found = _CODE.fullmatch(declared)
    code = found[1].lower() if found else ""
    code = _SHORT.get(code, code)
    if not code or code in _SAYS_NOTHING:
        return article
    told = article.language
    if told and (len(article.text) >= ENOUGH or (told in _CYRILLIC) != (code in _CYRILLIC)):
        return article
    return article._replace(language=code)
