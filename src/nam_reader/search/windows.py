"""Which piece of a text is shown: where most of the terms stand, and what is cut out around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from nam_reader.search.seen import Standing

WIDTH = 32  # words of a snippet
LEAD = 6  # words before the first hit, where there are more
SHORT, LONG = 7, 13  # characters of a word and what follows it: on average, and of longer ones
TRIED = 16  # places of a term that are compared
COMPARED = 40  # places of all terms, up to which each is compared; of more, those of the rarest

Found: TypeAlias = tuple[int, int, int]
"""A hit: where its first word stands, where its last does, and its terms as bits."""


class Guess(NamedTuple):
    """About where the best window of a text begins."""

    place: int  # number of a word
    terms: int  # that should be there
    hits: int  # that its rarest term has in the text
    all_hits: int  # that all have


def best(found: Sequence[Found], length: int = WIDTH - LEAD) -> tuple[int, int]:
    """Return where the window of a length begins that has most of the terms, and how many these are."""
    if len(found) == 1:
        return found[0][0], 1
    most, at = (0, 0), 0
    for number, (first, _, _) in enumerate(found):
        bits, hits = 0, 0
        for _, last, bit in islice(found, number, number + WIDTH):
            if last - first >= length:
                break
            bits |= bit
            hits += 1
        if (rank := (bits.bit_count(), hits)) > most:
            most, at = rank, first
    return at, most[0]


def likely_place(seen: Sequence[Standing], words: int) -> Guess | None:
    """Guess where the best window of a text of so many words is.

    The index has the words of a text first, then a key of each, and behind these further keys, which do not
    say of which word they are: None where only those are known. It counts words a little otherwise.
    """
    by_term: dict[int, list[int]] = {}
    for shape, _, places, _ in seen:
        keys = _as_keys(places, words) if places and not shape.typed else []
        if len(keys) > len(by_term.get(shape.term, ())):
            by_term[shape.term] = keys
    if not by_term:
        return None
    if len(by_term) == 1:
        (anchors,) = by_term.values()
        hits = len(anchors)
        return Guess((_densest(anchors) if hits > 1 else anchors[0]) - words, 1, hits, hits)
    all_hits = sum(map(len, by_term.values()))
    if all_hits <= COMPARED:
        found = sorted([(at, at, 1 << term) for term, places in by_term.items() for at in places])
        at, terms = best(found)
        return Guess(at - words, terms, 1, all_hits)
    anchors, *others = sorted(by_term.values(), key=len)
    near, at = 0, anchors[0]
    for place in anchors[:TRIED]:
        if (terms := sum([_is_near(places, place) for places in others])) > near:
            near, at = terms, place
            if near == len(others):
                break
    return Guess(at - words, near + 1, len(anchors), all_hits)


def _as_keys(places: list[int], words: int) -> list[int]:
    """Return where the keys of words stand, of places of words or keys, without those of further keys."""
    if places[-1] >= 2 * words:
        places = places[: bisect_left(places, 2 * words)]
    if places and places[0] < words:
        return sorted({at if at >= words else at + words for at in places})
    return places


def _densest(places: list[int]) -> int:
    """Return after which of some places, in order, most others follow nearby."""
    most, at, end, last = 0, places[0], 0, len(places)
    for number, place in enumerate(places[:TRIED]):
        upto = place + WIDTH - LEAD
        while end < last and places[end] < upto:
            end += 1
        if end - number > most:
            most, at = end - number, place
    return at


def _is_near(places: list[int], at: int) -> bool:
    """Say whether one of some places, in order, is as near as a snippet is long."""
    return bisect_left(places, at - WIDTH + LEAD) < bisect_right(places, at + WIDTH - LEAD)


def around(text: str, first: int) -> tuple[str, int]:
    """Return the piece of a text around the word at a place, on one line, and where the word is in it."""
    start = first
    for _ in range(LONG):  # back to where what is printed in one piece begins
        if not start or text[start - 1].isspace():
            break
        start -= 1
    end = start + WIDTH * LONG
    after = text[start:end].split(None, WIDTH)
    if end < len(text) and len(after) > 1:
        del after[-1]  # which may be part of a word
    lead = max(LEAD, WIDTH - len(after))
    begin = max(0, start - lead * LONG)
    before = text[begin:start].split()
    if begin and len(before) > 1:
        del before[0]
    cut = begin > 0 or len(before) > lead
    before = before[-lead:]
    words = (before + after)[:WIDTH]
    whole = end >= len(text) and len(words) == len(before) + len(after)
    at = cut + sum(map(len, before)) + len(before) + first - start
    return f"{'…' if cut else ''}{' '.join(words)}{'' if whole else '…'}", at


def beginning(text: str) -> str:
    """Return the beginning of a text, on one line."""
    words = text[: WIDTH * LONG].split()
    whole = len(text) <= WIDTH * LONG and len(words) <= WIDTH
    return " ".join(words[:WIDTH]) + ("" if whole else "…")
