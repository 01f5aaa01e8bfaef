"""Where a highlight sits: making an anchor, and finding it again in a text that may have changed.

Positions are code points. White space is compared folded: any run of it (newline and no-break space too) is
as good as any other, so a text whose paragraphs were rebuilt still carries its highlights. A highlight is
never put where the words differ, and rather lost than put where the words agree but nothing around them does.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from nam_reader.errors import AnnotationError
from nam_reader.model import Anchor, Located, Place

CONTEXT = 32  # characters kept before and after a quote
ORPHAN = Located(Place.ORPHAN)
MANY = (
    2_000  # a quote that stands in a text more often than this, and nowhere in its context, is not looked at
)
ENOUGH = 40  # characters of quote and context that must agree before a place is believed
SOME = 6  # characters of context that must agree on one side at least, unless the quote is telling by itself
TELLING = 64  # a quote as long as this, standing in the text once, needs no context
CLEARLY = 2  # of places equally good, the nearest counts if the next is this many times as far

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\S+")


def make_anchor(text: str, start: int, end: int, revision: str) -> Anchor:
    """Anchor ``text[start:end]`` without the white space at its ends.

    Raises AnnotationError where nothing is left, or the positions do not lie in the text.
    """
    if not 0 <= start <= end <= len(text):
        raise AnnotationError("The selection lies outside the text.")
    chosen = text[start:end]
    exact = chosen.strip()
    if not exact:
        raise AnnotationError("There is nothing to highlight: the selection is blank.")
    start += len(chosen) - len(chosen.lstrip())
    end = start + len(exact)
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return Anchor(exact, prefix, suffix, start, end, revision)


def find_quote(text: str, quote: str) -> tuple[int, int] | None:
    """Return where a quote first stands: to the letter, or else with any white space between its words."""
    exact = quote.strip()
    if not exact:
        return None
    start = text.find(exact)
    if start >= 0:
        return start, start + len(exact)
    folded = _fold(text)
    words = " ".join(exact.split())
    at = folded.text.find(words)
    return None if at < 0 else folded.real(at, at + len(words))


def locate(anchor: Anchor, text: str, revision: str) -> Located:
    """Find an anchor in a text: exact where it was, moved, or an orphan."""
    if revision == anchor.revision and text[anchor.start : anchor.end] == anchor.exact:
        return Located(Place.EXACT, anchor.start, anchor.end)
    quote = " ".join(anchor.exact.split())
    folded = _fold(text)
    places = list(_candidates(anchor, quote, folded)) if quote else []
    best = _choose(places, anchor, quote, text)
    if best is None:
        return ORPHAN
    as_it_was = best.start == anchor.start and text[best.start : best.end] == anchor.exact
    return Located(Place.EXACT if as_it_was else Place.MOVED, best.start, best.end)


class _Folded(NamedTuple):
    """A text with every run of white space as one space, and where its words stand in the real one."""

    text: str
    starts: array[int]

    def real(self, start: int, end: int) -> tuple[int, int]:
        """Turn a range that starts and ends inside words into positions of the real text."""
        return self._position(start), self._position(end - 1) + 1

    def _position(self, at: int) -> int:
        word = self.text.count(" ", 0, at)
        return self.starts[word] + at - (self.text.rfind(" ", 0, at) + 1)


@lru_cache(maxsize=2)  # an article with 500 highlights folds its text once
def _fold(text: str) -> _Folded:
    return _Folded(" ".join(text.split()), array("Q", (word.start() for word in _WORD.finditer(text))))


class _Candidate(NamedTuple):
    """A place where the words of a quote stand, and how much of the old context stands there too."""

    start: int
    end: int
    before: int  # characters of context that agree
    after: int
    whole: bool  # all of the context agrees, and the text begins and ends where it did

    @property
    def agreement(self) -> int:
        return self.before + self.after


def _candidates(anchor: Anchor, quote: str, folded: _Folded) -> Iterator[_Candidate]:
    """Yield each place of the quote; where the whole context stands somewhere, only such places."""
    prefix, suffix = _context(anchor)
    whole = list(_occurrences(folded.text, prefix + quote + suffix))
    places = [at + len(prefix) for at in whole] or list(_occurrences(folded.text, quote))
    if len(places) > MANY:
        return
    for at in places:
        end = at + len(quote)
        if _cuts_word(folded.text, at, end, quote, prefix, suffix):
            continue
        before = _shared(folded.text[max(0, at - len(prefix)) : at][::-1], prefix[::-1])
        after = _shared(folded.text[end : end + len(suffix)], suffix)
        begins = before == len(prefix) and (at == before or len(anchor.prefix) >= CONTEXT)
        ends = after == len(suffix) and (end + after == len(folded.text) or len(anchor.suffix) >= CONTEXT)
        yield _Candidate(*folded.real(at, end), before, after, begins and ends)


def _context(anchor: Anchor) -> tuple[str, str]:
    """Return the characters before and after the quote, folded as the text is."""
    return _SPACE.sub(" ", anchor.prefix).lstrip(), _SPACE.sub(" ", anchor.suffix).rstrip()


def _occurrences(text: str, wanted: str) -> Iterator[int]:
    """Yield every start of a string, overlapping ones too, and one more than MANY at most."""
    at = text.find(wanted)
    count = 0
    while at >= 0 and count <= MANY:
        yield at
        count += 1
        at = text.find(wanted, at + 1)


def _shared(one: str, other: str) -> int:
    """Return how many characters two strings have in common at their start."""
    for count, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return count
    return min(len(one), len(other))


def _cuts_word(text: str, start: int, end: int, quote: str, prefix: str, suffix: str) -> bool:
    """Say whether a place cuts a word, or a letter from its accent, that the old place did not cut."""
    cut_before = start > 0 and _joined(text[start - 1], quote[0])
    cut_after = end < len(text) and _joined(quote[-1], text[end])
    was_cut_before = bool(prefix) and _joined(prefix[-1], quote[0])
    was_cut_after = bool(suffix) and _joined(quote[-1], suffix[0])
    return (cut_before and not was_cut_before) or (cut_after and not was_cut_after)


def _joined(left: str, right: str) -> bool:
    """Say whether two characters that stand together belong to one word or one sign."""
    if unicodedata.category(right).startswith("M") or "\u200d" in (left, right):
        return not left.isspace()
    return left.isalnum() and right.isalnum()


def _choose(places: list[_Candidate], anchor: Anchor, quote: str, text: str) -> _Candidate | None:
    """Return the place that the context speaks for, or None where it would be a guess."""
    if not places:
        return None
    most = max((place.agreement, place.whole) for place in places)
    best = [place for place in places if (place.agreement, place.whole) == most]
    to_the_letter = [place for place in best if text[place.start : place.end] == anchor.exact]
    best = sorted(to_the_letter or best, key=lambda place: abs(place.start - anchor.start))
    nearest = best[0]
    if not _believable(nearest, len(quote), alone=len(places) == 1):
        return None
    if len(best) > 1:
        distance, next_distance = (abs(place.start - anchor.start) for place in best[:2])
        if next_distance < max(1, CLEARLY * distance):
            return None
    return nearest


def _believable(place: _Candidate, length: int, *, alone: bool) -> bool:
    """Say whether quote and context together agree enough for this to be the place."""
    if place.whole:
        return True
    if alone and length >= TELLING:
        return True
    return max(place.before, place.after) >= SOME and length + place.agreement >= ENOUGH
