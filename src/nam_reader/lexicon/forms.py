"""The families a word belongs to: the index keys that it shares with its other forms.

The family of a word is that of its dictionary form; a word that may be a form of two or three has as many.
"""

from __future__ import annotations

from functools import lru_cache

from nam_reader.lexicon import english, polish, russian, ukrainian
from nam_reader.lexicon.dictionary import is_known, lemmas
from nam_reader.lexicon.keys import LANGUAGE_MARK
from nam_reader.lexicon.scripts import languages_of

_REMEMBERED = 8_000  # words of articles
_REMEMBERED_TYPED = 2_000
_MOST = 3  # families of one word in one language


@lru_cache(_REMEMBERED)
def families(word: str, language: str) -> tuple[str, ...]:
    """Return the keys of a folded word in an article of a language ("" where that is not known).

    A word that the article's language does not know, but another of the same script does, is taken for a word
    of that one as well: many articles quote their neighbours.
    """
    possible = languages_of(word)
    if language in possible and (language == "be" or is_known(word, language)):
        return _marked(word, language)  # for Belarusian there is no dictionary: every word may be one
    knowing = [other for other in possible if other != language and is_known(word, other)]
    if language in possible:
        return tuple([key for other in (language, *knowing) for key in _marked(word, other)])
    if knowing and "be" in possible:
        knowing.append("be")
    return tuple([key for other in knowing or possible for key in _marked(word, other)])


@lru_cache(_REMEMBERED_TYPED)
def query_families(word: str) -> tuple[str, ...]:
    """Return the keys by which a typed, folded word is looked for: in all languages that it can be of."""
    return tuple([key for language in languages_of(word) for key in _marked(word, language)])


def _marked(word: str, language: str) -> tuple[str, ...]:
    mark = LANGUAGE_MARK[language]
    return tuple([mark + family for family in dict.fromkeys(_FAMILIES[language](word))])


def _english(word: str) -> list[str]:
    found = lemmas(word, "en") or (word,)
    second = english.also(word)
    return [english.family(lemma) for lemma in ((*found, second) if second else found)[:_MOST]]


def _belarusian(word: str) -> tuple[str, ...]:
    from nam_reader.lexicon import belarusian  # its tables would be half of this room's start

    return belarusian.families(word)


def _russian(word: str) -> list[str]:
    return [russian.family(lemma) for lemma in (lemmas(word, "ru") or (word,))[:_MOST]]


def _polish(word: str) -> list[str]:
    for reading in (word, *polish.readings(word)):
        found = lemmas(reading, "pl")
        if found:
            return [polish.family(lemma) for lemma in found[:_MOST]]
    return [polish.guess(word)]


def _ukrainian(word: str) -> list[str]:
    found = lemmas(word, "uk")
    if not found:
        return list(ukrainian.guesses(word))
    return [ukrainian.family(_with_vowel(lemma)) for lemma in found[:_MOST]]


def _with_vowel(lemma: str) -> str:
    """Return a Ukrainian word as it begins after a consonant, where the dictionary has it so as well."""
    twin = ukrainian.twin(lemma)
    return twin if twin and is_known(twin, "uk") else lemma


_FAMILIES = {
    "en": _english,
    "be": _belarusian,
    "ru": _russian,
    "pl": _polish,
    "uk": _ukrainian,
}
