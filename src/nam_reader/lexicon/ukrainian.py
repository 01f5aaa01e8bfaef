"""Ukrainian: families of dictionary forms, and a stemmer for words that the dictionary does not know.

The endings are those of school grammar: the cases of nouns and adjectives, the persons and tenses of verbs,
each with the reflexive -ся. A verb and its verbal noun are one family (виконувати, виконування), named by
the stem with its vowel, so that a verb and the noun beside it stay apart. A word that the dictionary does not
know is read both as a verb and as something else. Whether a word begins with в or у, й or і depends on the
word before it (вбивство, убивство; йти, іти).
"""

from __future__ import annotations

_VERB = "1"  # a sign that the index keeps, and no stem ends in
_VOWELS = frozenset("аеиіїоуюяє")
_NOUNS = "а я е є у ю і ї о и ь й ові еві єві ом ем єм ам ям ами ями ах ях ою ею єю ів їв ей"
_ADJECTIVES = "ий ій ого його ього ої еї ьої ому ему ьому им ім їм ьою ую юю ії їй их іх їх ими іми їми"
_VERBS = """
    ти ть в ла ло ли ати яти іти їти ити ути увати ювати
    ала яла іла їла ила ула увала ювала ало яло іло їло ило уло увало ювало
    али яли іли їли или ули ували ювали ав яв ив ув ував ював
    аю яю ію їю ає яє іє їє ує ює аєш яєш ієш уєш юєш аємо яємо уємо юємо аєте яєте ієте уєте юєте
    ають яють іють ують юють еш єш иш їш емо ємо имо їмо ете єте ите їте уть ють ать ять
    тиму тимеш тиме тимемо тимете тимуть атиме атимуть уватиме уватимуть итиме итимуть
    ай яй уй юй аймо яймо уймо юймо айте яйте уйте юйте іть імо ьте
    вши авши явши ивши увавши ювавши ючи учи ачи аючи яючи уючи юючи
"""
_ENDINGS = frozenset(f"{_NOUNS} {_ADJECTIVES} {_VERBS}".split())
_LONGEST = max(map(len, _ENDINGS))
# The ending of an infinitive or a verbal noun, and what the family has in its place.
_VERBAL = {
    "увати": "у", "ювати": "у", "нути": "н", "ати": "а", "яти": "а", "ити": "и", "іти": "и", "їти": "и",
    "ування": "у", "ювання": "у", "ання": "а", "яння": "а", "ення": "и", "іння": "и",
}  # fmt: skip
_LONGEST_VERBAL = max(map(len, _VERBAL))
_SHORTEST_STEM = 3


def family(lemma: str) -> str:
    """Return the family of a folded dictionary form."""
    if lemma.endswith("тися"):
        lemma = lemma[:-2]
    for length in range(min(_LONGEST_VERBAL, len(lemma) - 1), 2, -1):
        put = _VERBAL.get(lemma[-length:])
        if put is not None and (len(lemma) - length >= _SHORTEST_STEM or lemma.endswith("ти")):
            return lemma[:-length] + put + _VERB
    return stem(lemma) + _VERB if lemma.endswith("ти") and len(lemma) > _SHORTEST_STEM + 1 else stem(lemma)


def twin(lemma: str) -> str:
    """Return how a word would begin with a vowel instead of в or й before a consonant, "" for other words."""
    if len(lemma) < _SHORTEST_STEM or lemma[1] in _VOWELS:
        return ""
    vowel = {"в": "у", "й": "і"}.get(lemma[0])
    return vowel + lemma[1:] if vowel else ""


def guesses(word: str) -> tuple[str, ...]:
    """Return the families of a folded word that the dictionary does not know."""
    found = stem(word)
    return (found, found + _VERB)


def stem(word: str) -> str:
    """Return a word without its longest ending that leaves two letters, one of them a vowel."""
    if (
        word.endswith(("ся", "сь"))
        and len(word) > _SHORTEST_STEM + 1
        and (word[-3] in _VOWELS or word[-3] in "втьм")
    ):
        word = word[:-2]
    for length in range(min(_LONGEST, len(word) - 2), 0, -1):
        if word[-length:] in _ENDINGS and not _VOWELS.isdisjoint(word[:-length]):
            word = word[:-length]
            break
    word = word.rstrip("ь")
    return word[:-1] if len(word) > _SHORTEST_STEM and word[-1] == word[-2] else word
