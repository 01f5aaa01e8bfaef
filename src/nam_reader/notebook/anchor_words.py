"""How an edited quote differs from the old one: word by word, and whether that may change what it says."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from nam_reader.notebook.anchor_text import cut, fold_signs, fold_word

LONGEST = 20_000  # words of a text that are compared one by one
NEAR = (
    100  # words of a replaced stretch among which a word and its negation ("lawful", "unlawful") are sought
)
SHORT = 4  # a word that starts a sentence may be a name if it has so many letters

_NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "none",
        "nothing",
        "nobody",
        "nor",
        "neither",
        "without",
        "cannot",
        "hardly",
        "не",
        "нет",
        "ни",
        "никогда",
        "никто",
        "ничего",
        "без",
        "нельзя",
        "нигде",
        "нету",
        "нету",
        "ні",
        "немає",
        "нема",
        "ніколи",
        "ніхто",
        "нічого",
        "ніде",
        "неможна",
        "ня",
        "няма",
        "ніколі",
        "ніхто",
        "нічога",
        "нідзе",
        "нельга",
        "nie",
        "nigdy",
        "nikt",
        "nic",
        "bez",
        "ani",
        "brak",
        "żaden",
        "żadna",
        "żadne",
        "nigdzie",
    ]
)
_NEGATING = ("un", "in", "im", "il", "ir", "non", "dis", "не", "ня", "без", "бес", "бяз", "nie", "bez")
_NUMERALS = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|hundreds?|thousands?|millions?"
    r"|billions?|half|twice|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|од(?:ин|на|но|ного|ной)|дв(?:а|е|ух|ум|ое|і|ох)|тр(?:и|ех|ем|ое|ьох|ох|ы)|четыр\w+|чотир\w+|чатыр\w+"
    r"|пят(?:ь|и|ью|ый|ая)|пять?десят\w*|п'ят\w*|шест(?:ь|и|ью)|шіст\w*|шэсц\w*|семь|семи|сім|сем|восемь|восьми|вісім"
    r"|восем|девят\w+|дев'ят\w+|дзевяц\w+|десят\w+|дзесяц\w+|сорок\w*|сто|ста|двест\w+|двіст\w+|дзвес\w+"
    r"|\w+надцат\w+|\w+нацца\w+|двадцат\w+|тридцат\w+|дваццац\w+|трыццац\w+|тысяч\w*|тысяц\w*|мільйон\w*|мільён\w*"
    r"|миллион\w*|миллиард\w*|полов\w+|палов\w+|jed(?:en|na|no|nego|nej)|dw(?:a|ie|óch|u|oje)|trz(?:y|ech)|czter\w+"
    r"|pięci?\w*|sześ\w+|siedem\w*|siedmiu|osiem\w*|ośmiu|dziewię\w+|dziesię\w+|dwadzieścia|trzydzieści|stu"
    r"|setk\w+|tysi\w+|milion\w*|miliard\w*|połow\w+)"
)
_EDGES = re.compile(r"^[^\w]+|[^\w%]+$")
_ENDS = (".", "!", "?", "…", ":")


class Alteration(StrEnum):
    """What happened to the words of a quote."""

    NONE = "none"  # at most its white space changed
    TYPOGRAPHY = "typography"  # kinds of quotes, dashes, spaces; ё, stress marks, soft hyphens
    WORDING = "wording"  # words, punctuation or capitals
    MEANING = "meaning"  # a number, a negation or what looks like a name came, went or changed


class Difference(NamedTuple):
    """A stretch of two texts: "equal", "replace", "delete" or "insert", as words with single spaces."""

    kind: str
    old: str
    new: str


def difference(old: str, new: str) -> tuple[Difference, ...]:
    """Return how one text became another, word by word, in order; words are what white space separates."""
    one, other = old.split(), new.split()
    if max(len(one), len(other)) > LONGEST:
        return (Difference("equal" if one == other else "replace", " ".join(one), " ".join(other)),)
    return tuple(
        Difference(
            step.tag,
            " ".join(one[step.src_start : step.src_end]),
            " ".join(other[step.dest_start : step.dest_end]),
        )
        for step in Levenshtein.opcodes(one, other)
    )


def alteration(old: str, new: str) -> Alteration:
    """Say what kind of change made one quote of another.

    What may change the meaning is told generously: a changed number, numeral, negation or capitalised word.
    Other changes can turn a meaning too ("guilty" to "innocent"): wording is no promise.
    """
    if old.split() == new.split():
        return Alteration.NONE
    if fold_signs(old) == fold_signs(new):
        return Alteration.TYPOGRAPHY
    if cut(" ".join(old.split()))[0] == cut(" ".join(new.split()))[0]:
        return Alteration.WORDING  # punctuation or capitals
    for change in difference(fold_signs(old), fold_signs(new)):
        if change.kind != "equal" and _weighty(change):
            return Alteration.MEANING
    return Alteration.MEANING if _names(old) != _names(new) else Alteration.WORDING


def _weighty(change: Difference) -> bool:
    """Say whether numbers or negations differ between two stretches."""
    old, new = _bare(change.old), _bare(change.new)
    if [word for word in old if _counts(word)] != [word for word in new if _counts(word)]:
        return True
    if len(old) > NEAR or len(new) > NEAR:
        return False
    return any(_negated(one, other) or _negated(other, one) for one in old for other in new)


def _bare(words: str) -> list[str]:
    return [bare.casefold() for word in words.split() if (bare := _EDGES.sub("", word))]


def _counts(word: str) -> bool:
    """Say whether a word is a number or a negation, or holds one."""
    if any(sign.isdigit() for sign in word) or word.endswith("n't") or _NUMERALS.fullmatch(word):
        return True
    return not _NEGATIONS.isdisjoint(re.split(r"[-']", word))


def _negated(one: str, other: str) -> bool:
    return one != other and any(one == prefix + other for prefix in _NEGATING)


def _names(quote: str) -> list[str]:
    """Return what looks like names: capitalised words, short ones at the start of a sentence left out."""
    names = []
    starting = True
    for word in quote.split():
        bare = _EDGES.sub("", word)
        if bare[:1].isupper() and (not starting or len(bare) >= SHORT):
            names.append(fold_word(bare))
        starting = word.rstrip("»”\"')").endswith(_ENDS)
    return names
