"""The anchors of one article found again in its present text: exact, moved, fuzzy, or orphans.

Three rounds. The first takes what stands somewhere with all of its context. The second deals out passages
that stand several times word for word. The third weighs everything else, knowing by then where it is to be
expected: exact places with some of their context, and edited ones. Rather none than a wrong one: what could
as well be another place, or be new text in the old one's place, is an orphan.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from nam_reader.model import Anchor, Located, Place
from nam_reader.notebook.anchor_exact import ExactPlace, choose, exact_places
from nam_reader.notebook.anchor_fuzzy import ENOUGH, SAME, SOME, Match, believable, matches, overlapping
from nam_reader.notebook.anchor_order import Order, Point, Stretch, Taken, common_stretches, landmarks
from nam_reader.notebook.anchor_pattern import Pattern, pattern_of
from nam_reader.notebook.anchor_text import PreparedText, prepare
from nam_reader.notebook.anchor_words import Alteration, alteration
from nam_reader.notebook.anchors import CONTEXT

MARGIN = 10  # characters by which the best place must be better than the next
LOOKED_AT = 3  # exact places, best first, that are compared with edited ones

APART = 300  # characters by which the second of two equally good places must be farther away
FRAMED = 0.8  # part of the context on each side that frames a quote
UNCHANGED = 32  # characters that it is worth to have the old quote to the letter; half of it for its words
LEAST = 8  # characters of a quote that a landmark beside it identifies
HARDLY = 0.75  # part of an edited quote that must be there for a landmark beside it to identify it
BARE = 4  # words of a quote without context, standing once in the text, that are believed
IN_ORDER = 24  # characters that it is worth to stand in order


class Found(NamedTuple):
    """What became of an anchor. ``similarity`` is 1 where all words stayed, 0 for an orphan.

    ``hint``: for an orphan, about where in the new text it would stand, -1 if nothing tells.
    """

    located: Located
    similarity: float = 1.0
    alteration: Alteration = Alteration.NONE
    hint: int = -1


def locate_all(
    anchors: Sequence[Anchor], text: str, revision: str, old_texts: Mapping[str, str] | None = None
) -> tuple[Found, ...]:
    """Find the anchors of one article in a text; they help each other.

    ``old_texts`` holds, by revision, what former texts are at hand: they tell more of a quote's surroundings
    than the 32 characters that an anchor keeps.
    """
    found: dict[Anchor, Found] = {}
    changed: defaultdict[str, list[Anchor]] = defaultdict(list)
    for anchor in dict.fromkeys(anchors):
        if revision == anchor.revision and text[anchor.start : anchor.end] == anchor.exact:
            found[anchor] = Found(Located(Place.EXACT, anchor.start, anchor.end))
        else:
            changed[anchor.revision].append(anchor)
    for old_revision, some in changed.items():
        found |= _Search(prepare(text), (old_texts or {}).get(old_revision)).find(some)
    return tuple(found[anchor] for anchor in anchors)


class _Wanted(NamedTuple):
    anchor: Anchor
    pattern: Pattern
    places: list[ExactPlace]


class _Search:
    """A search for anchors that were made in one and the same text."""

    def __init__(self, text: PreparedText, old_text: str | None) -> None:
        self._text = text
        self._old = PreparedText(old_text) if old_text else None
        self._order = Order(())
        self._taken: Taken | None = None  # known only where the former text is

    def find(self, anchors: Iterable[Anchor]) -> dict[Anchor, Found]:
        """Find each of the anchors or say that it is an orphan."""
        wanted = [self._prepared(anchor) for anchor in anchors]
        sure = {
            item.anchor: place for item in wanted if (place := _certain(item)) and not self._was_twofold(item)
        }
        sure |= self._dealt_out(item for item in wanted if item.anchor not in sure)
        found = {anchor: self._exact(anchor, place) for anchor, place in sure.items()}
        open_spans = [(item.anchor.start, item.anchor.end) for item in wanted if item.anchor not in sure]
        if open_spans:
            self._order = Order(self._stretches(open_spans, (found[anchor].located for anchor in sure), sure))
        for item in wanted:
            if item.anchor not in found:
                found[item.anchor] = self._weighed(item)
        return found

    def _stretches(
        self, open_spans: list[tuple[int, int]], located: Iterable[Located], anchors: Iterable[Anchor]
    ) -> Iterator[Stretch]:
        """Yield what is known to stand in both texts."""
        for anchor, place in zip(anchors, located, strict=True):
            start, end = Point(anchor.start, place.start), Point(anchor.end, place.end)
            yield Stretch(start, end, end, len(anchor.exact.split()))
        if self._old:
            stretches = tuple(common_stretches(self._old, self._text, open_spans))
            self._taken = Taken(self._old, self._text, open_spans, stretches)
            yield from landmarks(self._old, self._text, stretches)

    def _was_twofold(self, item: _Wanted) -> bool:
        """Say whether quote and context stood twice in the former text: then one place is no proof."""
        if self._old is None:
            return False
        return sum(place.whole for place in exact_places(item.pattern, self._old)) > 1

    def _is_taken(self, place: ExactPlace | Match) -> bool:
        """Say whether what stands at a place stood elsewhere in the former text."""
        return self._taken is not None and self._taken.most_of(place.start, place.end)

    def _prepared(self, anchor: Anchor) -> _Wanted:
        pattern = pattern_of(anchor)
        return _Wanted(anchor, pattern, exact_places(pattern, self._text))

    @staticmethod
    def _dealt_out(wanted: Iterable[_Wanted]) -> dict[Anchor, ExactPlace]:
        """Give passages that look the same their places, in order, if there are as many."""
        alike: defaultdict[tuple[str, str, str], list[_Wanted]] = defaultdict(list)
        for item in wanted:
            alike[item.pattern[:3]].append(item)
        dealt: dict[Anchor, ExactPlace] = {}
        for items in alike.values():
            starts = sorted({item.anchor.start for item in items})
            whole = [place for place in items[0].places if place.whole]
            if len(starts) == len(whole) > 1:
                dealt |= {item.anchor: whole[starts.index(item.anchor.start)] for item in items}
        return dealt

    def _exact(self, anchor: Anchor, place: ExactPlace) -> Found:
        return Found(self._as_it_was(anchor, *self._text.real(place.start, place.end)))

    def _as_it_was(self, anchor: Anchor, start: int, end: int) -> Located:
        still = start == anchor.start and self._text.text[start:end] == anchor.exact
        return Located(Place.EXACT if still else Place.MOVED, start, end)

    def _weighed(self, item: _Wanted) -> Found:
        """Find an anchor by what speaks for each place, or say that it is an orphan."""
        expected = [self._text.folded_position(at) for at in self._expected(item.anchor)]
        item = item._replace(places=[place for place in item.places if not self._is_taken(place)])
        wordless = item.pattern.first == item.pattern.last
        if wordless or sum(place.whole for place in item.places) > 1:
            exact = choose(item.places, item.pattern, expected)
            return self._exact(item.anchor, exact) if exact else self._orphan(item.anchor, [])
        likely = sorted(item.places, key=lambda place: (-place.agreement, _distance(place, expected)))
        close = sorted(item.places, key=lambda place: _distance(place, expected))
        near = [place.start for place in likely[:LOOKED_AT] + close[:LOOKED_AT]] + expected
        found = [match for match in matches(item.pattern, self._text, near) if not self._is_taken(match)]
        best = self._best(found, item, expected)
        if best is None:
            return self._orphan(item.anchor, found)
        there = [place for place in item.places if place.start < best.end and best.start < place.end]
        if not there:
            return self._edited(item.anchor, best)
        return self._exact(item.anchor, there[0]) if len(there) == 1 else self._orphan(item.anchor, found)

    def _best(self, found: Sequence[Match], item: _Wanted, expected: Sequence[int]) -> Match | None:
        """Return the match that is believed and better than any other; of equals the clearly nearest.

        What stands in order comes before what does not, unless that is clearly better.
        """
        fitting = {match for match in found if self._in_order(match, item.anchor)}
        believed = [
            match
            for match in found
            if believable(match, fits=match in fitting)
            or (match in fitting and self._pinned(match, item.anchor))
        ]
        if not believed:
            return None
        best = max(
            believed,
            key=lambda match: match.score + IN_ORDER * (match in fitting) + _unchanged(match, item.places),
        )
        lead = IN_ORDER if best.weight >= ENOUGH else 0
        others = [
            match
            for match in found
            if not overlapping(match, best)
            and match.score > best.score - MARGIN
            and not (
                self._order and best in fitting and match not in fitting and match.score < best.score + lead
            )
            and not _outdone(match, best)
        ]
        if not others:
            return best
        if max(match.score for match in others) > best.score + MARGIN:
            return None
        far = sorted((_distance(match, expected), match) for match in [best, *others])
        return far[0][1] if far[0][1] in believed and far[1][0] >= max(APART, 2 * far[0][0]) else None

    def _expected(self, anchor: Anchor) -> list[int]:
        return self._order.expected(anchor.start, anchor.end)

    def _in_order(self, match: Match, anchor: Anchor) -> bool:
        framed = min(match.share_before, match.share_after) >= FRAMED
        new = self._text.real(match.start, match.end)
        return self._order.fits((anchor.start, anchor.end), new, framed=framed)

    def _pinned(self, match: Match, anchor: Anchor) -> bool:
        """Say whether the quote, hardly changed, stands beside a landmark that it stood beside."""
        same = match.similarity > SAME and match.weight >= LEAST
        like = min(match.covered, match.kept) >= HARDLY and match.weight >= SOME
        return (same or like) and self._order.pins(
            (anchor.start, anchor.end), self._text.real(match.start, match.end)
        )

    def _edited(self, anchor: Anchor, match: Match) -> Found:
        start, end = self._text.real(match.start, match.end)
        kind = alteration(anchor.exact, self._text.text[start:end])
        if kind is Alteration.NONE:
            return Found(self._as_it_was(anchor, start, end))
        return Found(Located(Place.FUZZY, start, end), round(match.similarity, 3), kind)

    def _orphan(self, anchor: Anchor, found: Sequence[Match]) -> Found:
        hint = -1
        if found and found[0].before + found[0].after >= CONTEXT // 2:
            hint = self._text.real(found[0].start, found[0].end)[0]
        elif self._order:
            hint = min(max(0, self._expected(anchor)[0]), len(self._text.text))
        return Found(Located(Place.ORPHAN), 0.0, Alteration.NONE, hint)


def _certain(item: _Wanted) -> ExactPlace | None:
    """Return the one place where the quote stands with all of its context, whatever else there is."""
    if not (item.anchor.prefix or item.anchor.suffix or item.anchor.revision):
        # made by another program, which told nothing of the surroundings
        words = item.pattern.last - item.pattern.first
        return item.places[0] if len(item.places) == 1 and words >= BARE else None
    whole = [place for place in item.places if place.whole]
    return whole[0] if len(whole) == 1 else None


def _unchanged(match: Match, places: Sequence[ExactPlace]) -> int:
    """Return what it is worth that a match has the old quote and nothing else."""
    if match.similarity <= SAME:
        return 0
    to_the_letter = any(place.start < match.end and match.start < place.end for place in places)
    return UNCHANGED if to_the_letter else UNCHANGED // 2


def _distance(place: ExactPlace | Match, expected: Sequence[int]) -> int:
    return min(abs(place.start - at) for at in expected)


def _outdone(match: Match, best: Match) -> bool:
    """Say whether a match is no rival: the best has the very words, this has not, nor more context."""
    return (
        best.similarity > SAME >= match.similarity
        and match.before + match.after <= best.before + best.after + MARGIN
    )
