"""The places where a quote stands to the letter (white space apart), and the one its context speaks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Postfix, Prefix

from nam_reader.notebook.anchor_pattern import Pattern, joined
from nam_reader.notebook.anchor_text import PreparedText

MANY = 2_000  # a quote whose rarest word stands in a text more often than this is not looked for by it
ENOUGH = 40  # characters of quote and context that must agree before a place is believed
SOME = 6  # characters of context that must agree on one side at least, unless the quote is telling by itself
TELLING = 64  # a quote as long as this, standing in the text once, needs no context
MARGIN = 10  # characters of context by which a place must be better than the next
CLEARLY = 2  # of places equally good, the nearest counts if the next is this many times as far


class ExactPlace(NamedTuple):
    """A place of the folded text where a quote stands, and how much of the old context stands there too."""

    start: int
    end: int
    before: int  # characters of context that agree
    after: int
    whole: bool  # all of the context agrees, and the text begins and ends where it did

    @property
    def agreement(self) -> int:
        """Characters of context that agree on both sides."""
        return self.before + self.after


def exact_places(pattern: Pattern, text: PreparedText) -> list[ExactPlace]:
    """Return each place of the quote; where the whole context stands somewhere, only such places.

    A quote that stands in too many places stands nowhere.
    """
    if not pattern.quote:
        return []
    before = len(pattern.prefix)
    whole = _starts(pattern, text, pattern.prefix + pattern.quote + pattern.suffix, -before)
    starts = [at + before for at in whole] or _starts(pattern, text, pattern.quote, 0)
    places = (_place(pattern, text.folded, at) for at in starts)
    return [place for place in places if place is not None]


def _starts(pattern: Pattern, text: PreparedText, wanted: str, offset: int) -> list[int]:
    """Return where a string that starts ``offset`` characters from the quote's start stands."""
    key = _rarest(pattern, text, within_quote=offset == 0)
    if key is None:
        found = list(_occurrences(text.folded, wanted))
    else:
        word, at = key
        posted = text.postings.get(word, ())
        if len(posted) > MANY:
            return []
        starts, folded = text.starts, text.folded
        found = [
            starts[p] - at for p in posted if starts[p] >= at and folded.startswith(wanted, starts[p] - at)
        ]
    return [] if len(found) > MANY else found


def _rarest(pattern: Pattern, text: PreparedText, *, within_quote: bool) -> tuple[str, int] | None:
    """Return the rarest of the words to look for, and where it starts, counted from the start of the string.

    None if there is no word that surely stands in the string as a whole.
    """
    low, high = (pattern.first, pattern.last) if within_quote else (0, len(pattern.words))
    if within_quote:
        low, high = low + pattern.cut_start, high - pattern.cut_end
    numbers = range(low, high)
    if not numbers:
        return None
    rarest = min(numbers, key=lambda number: text.frequency(pattern.words[number]))
    base = 0 if within_quote else -len(pattern.prefix)
    return pattern.words[rarest], pattern.offsets[rarest] - base


def _occurrences(text: str, wanted: str) -> Iterator[int]:
    """Yield every start of a string, overlapping ones too, and one more than MANY at most."""
    at = text.find(wanted)
    count = 0
    while at >= 0 and count <= MANY:
        yield at
        count += 1
        at = text.find(wanted, at + 1)


def _place(pattern: Pattern, text: str, at: int) -> ExactPlace | None:
    prefix, suffix = pattern.prefix, pattern.suffix
    end = at + len(pattern.quote)
    if _cuts_word(pattern, text, at, end):
        return None
    before = Postfix.similarity(text[max(0, at - len(prefix)) : at], prefix)
    after = Prefix.similarity(text[end : end + len(suffix)], suffix)
    begins = before == len(prefix) and (at == before or not pattern.begins)
    ends = after == len(suffix) and (end + after == len(text) or not pattern.ends)
    return ExactPlace(at, end, before, after, begins and ends)


def _cuts_word(pattern: Pattern, text: str, start: int, end: int) -> bool:
    """Say whether a place cuts a word, or a letter from its accent, that the old place did not cut."""
    cut_start = start > 0 and joined(text[start - 1], pattern.quote[0])
    cut_end = end < len(text) and joined(pattern.quote[-1], text[end])
    return (cut_start and not pattern.cut_start) or (cut_end and not pattern.cut_end)


def choose(places: Sequence[ExactPlace], pattern: Pattern, expected: Sequence[int]) -> ExactPlace | None:
    """Return the place that the context speaks for, or None where it would be a guess.

    Of places about equally good the one counts that is clearly nearest to where it is expected.
    """
    if not places:
        return None
    most = max((place.whole, place.agreement) for place in places)
    best = [place for place in places if place.whole == most[0] and place.agreement > most[1] - MARGIN]
    chosen = nearest(best, expected)
    if chosen is None or not _believable(chosen, len(pattern.quote), alone=len(places) == 1):
        return None
    return chosen


def nearest(places: Sequence[ExactPlace], expected: Sequence[int]) -> ExactPlace | None:
    """Return the place that is clearly nearest to one of the positions, None where that would be a guess."""
    if len(places) == 1:
        return places[0]
    far = sorted((min(abs(place.start - at) for at in expected), place) for place in places)
    (distance, place), (next_distance, _) = far[:2]
    return None if next_distance < max(1, CLEARLY * distance) else place


def _believable(place: ExactPlace, length: int, *, alone: bool) -> bool:
    """Say whether quote and context together agree enough for this to be the place."""
    if place.whole:
        return True
    if alone and length >= TELLING:
        return True
    return max(place.before, place.after) >= SOME and length + place.agreement >= ENOUGH
