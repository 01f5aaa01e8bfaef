"""Where an edited quote went: places that share rare words with it, each compared word for word."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from math import log
from typing import NamedTuple

from nam_reader.notebook.anchor_chain import align, weigh
from nam_reader.notebook.anchor_pattern import Pattern
from nam_reader.notebook.anchor_text import PreparedText, fold_signs
from nam_reader.notebook.anchors import CONTEXT

FREQUENT = 500  # words that stand in a text more often than this do not propose places
BUDGET = 4_000  # places of single words that are looked at for one anchor
BIN = 16  # words by which two places may differ to be the same proposal
PROPOSALS = 6  # places that are compared
WORK = 100_000  # words of a pattern, times windows it is laid against, that are enough for one anchor
LITTLE = 8  # words beside the pattern in which it is looked for as a whole: another such passage may be near
SLACK = 60  # words beside the pattern in which its pieces are looked for, and half the pattern's length

SAME = 0.999  # a similarity above this: all words are there, and no other
SHORT = 14  # characters of a quote that its context must identify
SOME = 24  # characters of quote and context that must agree on one side at least
ENOUGH = 40  # the same with both sides
TELLING = 64  # characters of a quote that identify it by themselves
AMPLE = 80  # characters of quote and context, most of it on one side, that identify it wherever it stands
ALIKE = 0.6  # part of what is found of quote and context that must be the very words
MOST = 0.55  # part of a long quote of which the very words must be there
STEP = 3  # words by which context may have come nearer or gone farther and count in full
ASTRAY = 0.4  # what context counts that is farther away
EDGE = 8  # what the text's own beginning or end is worth as context, in characters


class Match(NamedTuple):
    """A place of the folded text that a quote may have gone to, and what speaks for it, in characters."""

    start: int
    end: int
    covered: float  # the part of the old quote that is there, 0 to 1
    kept: float  # the part of the new quote that comes from the old one
    weight: int  # of the old quote
    before: float  # weight of the context that is there
    after: float
    share_before: float  # the part of the old context that is there
    share_after: float

    @property
    def similarity(self) -> float:
        """How much old and new quote have in common, 0 to 1: the harmonic mean of both parts."""
        both = self.covered + self.kept
        return 2 * self.covered * self.kept / both if both else 0.0

    @property
    def score(self) -> float:
        """Characters that speak for the place."""
        return self.weight * self.similarity + self.before + self.after


def matches(pattern: Pattern, text: PreparedText, near: Iterable[int]) -> list[Match]:
    """Return the places where something of the quote stands, best first.

    ``near`` are positions of the folded text that are looked at in any case.
    """
    if pattern.first == pattern.last:
        return []
    slack = SLACK + len(pattern.words) // 2
    tried: set[tuple[int, int]] = set()
    windows = [(diagonal, beside) for diagonal in _at_words(pattern, text, near) for beside in (0, slack)]
    windows += [(diagonal, beside) for diagonal in _proposals(pattern, text) for beside in (LITTLE, slack)]
    found: dict[tuple[int, int], Match] = {}
    for diagonal, beside in windows:
        tolerance = BIN if beside == slack else 1  # wide windows need not be repeated a few words on
        if (beside, diagonal // tolerance) in tried:
            continue
        if len(tried) * len(pattern.words) > WORK:
            break
        tried.add((beside, diagonal // tolerance))
        high = diagonal + len(pattern.words) + beside
        match = _compare(pattern, text, max(0, diagonal - beside), max(0, high))
        if match and match.score > getattr(found.get((match.start, match.end)), "score", 0):
            found[match.start, match.end] = match
    return sorted(found.values(), key=lambda match: (-match.score, match.start))


def _at_words(pattern: Pattern, text: PreparedText, near: Iterable[int]) -> list[int]:
    """Return the differences of position at which the quote's first word is the first that ends behind."""
    return [bisect_right(text.ends, at) - pattern.first for at in near]


def _proposals(pattern: Pattern, text: PreparedText) -> list[int]:
    """Return the differences of position that most of the pattern's rare words agree on."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(pattern.words):
        places[word].append(number)
    votes: defaultdict[int, float] = defaultdict(float)
    spent = 0
    for word in sorted(places, key=text.frequency):
        frequency = text.frequency(word)
        if not frequency:
            continue
        spent += frequency * len(places[word])
        if frequency > FREQUENT or spent > BUDGET:
            break
        rarity = log(1 + len(text.words) / frequency)
        for posted in text.postings[word]:
            for number in places[word]:
                votes[(posted - number) // BIN] += rarity
    ranked = sorted(votes, key=lambda at: (-votes[at] - votes.get(at + 1, 0.0), at))
    return [(at + 1) * BIN for at in ranked[:PROPOSALS]]


def _compare(pattern: Pattern, text: PreparedText, low: int, high: int) -> Match | None:
    """Lay a pattern against some words of the text."""
    window = text.words[low:high]
    pairs = align(pattern.words, window)
    quoted = [number for number in range(pattern.first, pattern.last) if number in pairs]
    if not quoted:
        return None
    start, end = _bounds(pattern, pairs, quoted[0], quoted[-1])
    weights = weigh(pattern.words)
    gained = [
        weights[number] * pairs[number][1] if number in pairs else 0.0 for number in range(len(weights))
    ]
    if sum(gain for gain, weight in zip(gained, weights, strict=True) if gain == weight) < ALIKE * sum(
        gained
    ):
        return None  # words that are only like the old ones: another language
    first, last = pattern.first, pattern.last
    very = sum(gained[n] for n in range(first, last) if gained[n] == weights[n])
    if sum(weights[first:last]) >= ENOUGH and very < MOST * sum(weights[first:last]):
        return None  # as much of it is another language's, or somebody else's
    new = sum(weigh(window[start:end]))
    quote, before, after = sum(weights[first:last]), sum(weights[:first]), sum(weights[last:])
    found = sum(gained[first:last])
    found_before = sum(
        gained[n] * (1 if abs(start - pairs[n][0] - (first - n)) <= STEP else ASTRAY)
        for n in range(first)
        if n in pairs
    )
    found_after = sum(
        gained[n] * (1 if abs(pairs[n][0] - end - (n - last)) <= STEP else ASTRAY)
        for n in range(last, len(weights))
        if n in pairs
    )
    share_before = found_before / before if before else float(low + start == 0)
    share_after = found_after / after if after else float(low + end == len(text.words))
    return Match(
        *_signs(pattern, text, low + start, low + end),
        found / quote,
        min(1.0, found / new),
        quote,
        found_before or EDGE * share_before,
        found_after or EDGE * share_after,
        share_before,
        share_after,
    )


def _bounds(pattern: Pattern, pairs: dict[int, tuple[int, float]], first: int, last: int) -> tuple[int, int]:
    """Return the new quote as numbers of words, with those that replaced the old one's outermost."""
    start, end = pairs[first][0], pairs[last][0] + 1
    missing = first - pattern.first
    before = [number for number in range(pattern.first) if number in pairs]
    if missing and before:
        start -= _replaced(missing, start - pairs[before[-1]][0] - 1, pattern.first - before[-1] - 1)
    missing = pattern.last - 1 - last
    after = [number for number in range(pattern.last, len(pattern.words)) if number in pairs]
    if missing and after:
        end += _replaced(missing, pairs[after[0]][0] - end, after[0] - pattern.last)
    return start, end


def _replaced(missing: int, between: int, beyond: int) -> int:
    """Return how many of the new words between a quote and its context stand for the quote's missing ones.

    ``between`` new words stand where ``missing`` old words of the quote and ``beyond`` of the context stood.
    """
    if between > 2 * (missing + beyond) + 1:
        return 0  # that is something new, and nobody can say whose
    return between if not beyond else min(missing, between)


def _signs(pattern: Pattern, text: PreparedText, first: int, last: int) -> tuple[int, int]:
    """Return a range of words as folded positions, with the signs that stood at the quote's ends."""
    start, end = text.starts[first], text.ends[last - 1]
    if pattern.lead:
        start -= _same_signs(
            text.folded[max(0, start - len(pattern.lead) - 3) : start][::-1], pattern.lead[::-1]
        )
    if pattern.tail:
        end += _same_signs(text.folded[end : end + len(pattern.tail) + 3], pattern.tail)
    return start, end


def _same_signs(there: str, wanted: str) -> int:
    """Return how many of the signs there belong to a quote that had the wanted signs."""
    folded = fold_signs(wanted)
    best = 0
    for count, sign in enumerate(there, 1):
        if sign.isalnum():
            break
        if not sign.isspace() and folded.startswith(fold_signs(there[:count])):
            best = count
    return best


def overlapping(one: Match, other: Match) -> bool:
    """Say whether two matches share any of the text."""
    return one.start < other.end and other.start < one.end


def believable(match: Match, *, fits: bool) -> bool:
    """Say whether a match is the old quote and not something like it; ``fits``: it stands in order.

    An edited quote must stand in order: only then it was edited and is not another one.
    """
    there = match.weight * match.covered
    low, high = sorted((match.share_before, match.share_after))
    context = max(match.before, match.after)
    together = there + match.before + match.after
    if match.similarity > SAME:
        if there >= TELLING:
            return True
        if not fits:
            return together >= (TELLING if low >= 0.95 else AMPLE) and high >= 0.6
        if match.weight < SHORT:
            return low >= 0.75 and together >= CONTEXT
        if match.weight < ENOUGH:
            return low >= 0.5 or (high >= 0.9 and context + there >= ENOUGH)
        return high >= 0.75
    if not fits:
        return False
    if match.weight < SHORT:
        return low >= 0.8 and together >= CONTEXT and match.covered >= 0.6 and match.kept >= 0.4
    if low >= 0.5:
        enough = 0.65 if match.weight >= ENOUGH or low >= 0.8 else 0.7
        return match.covered >= enough and match.kept >= (0.4 if match.covered > 0.95 else enough)
    clean = max(match.covered, match.kept) > SAME and there >= ENOUGH  # something was only added or removed
    if high >= 0.75:
        enough = 0.5 if clean else 0.85
        return match.covered >= enough and match.kept >= min(enough, 0.6) and there >= ENOUGH
    return there >= TELLING and match.covered >= 0.8 and match.kept >= 0.6
