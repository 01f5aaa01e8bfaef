"""What stands around an anchor in both texts: landmarks in order, and so where to expect the rest.

Landmarks are what was surely found and, where the former text is at hand, every stretch of words that stands
once in either text. Of these the heaviest series that rises in both texts counts, as in a patience diff; what
was carried elsewhere falls out of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from nam_reader.notebook.anchor_text import PreparedText

ROW = 4  # words that must stand once in either text to be a landmark
TOLERANCE = 8  # characters by which a place may lie across a landmark
TOUCHING = 2  # characters between a range and a landmark that it touches
NEARBY = (
    100  # characters that a place may be nearer to a landmark or farther than it was, and a quarter of that
)
FARTHER = 300  # the most that this quarter may be
STAYED = 40  # the same where there is no landmark, from the beginning of the text
CLOSE = (
    500  # characters between two landmarks, the range left out, that say enough of where a framed range is
)
GROWN = 300  # characters that may have come in between two landmarks, whatever the distances


class Point(NamedTuple):
    """A position of the old text, and of the new one."""

    old: int
    new: int


class Stretch(NamedTuple):
    """A piece of text that stands in both texts. Of two that overlap a little, the starts tell the order."""

    start: Point
    end: Point
    last: Point  # where its last part starts
    weight: int  # words


class Order:
    """Landmarks of an old and a new text, in real positions."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        """Keep the ends of the stretches that rise in both texts."""
        ends = sorted({end for stretch in rising(stretches) for end in (stretch.start, stretch.end)})
        self._points: list[Point] = []
        for point in ends:
            if not self._points or point.new >= self._points[-1].new:
                self._points.append(point)
        self._olds = [point.old for point in self._points]

    def __bool__(self) -> bool:
        return bool(self._points)

    def around(self, start: int, end: int) -> tuple[Point | None, Point | None]:
        """Return the last landmark before a range of the old text, and the first behind it."""
        before, after = bisect_right(self._olds, start), bisect_left(self._olds, end)
        return (
            self._points[before - 1] if before else None,
            self._points[after] if after < len(self._points) else None,
        )

    def expected(self, start: int, end: int) -> list[int]:
        """Return where a range would start if it kept its distance from the landmarks around it."""
        return [point.new + start - point.old for point in self.around(start, end) if point] or [start]

    def fits(self, old: tuple[int, int], new: tuple[int, int], *, framed: bool = False) -> bool:
        """Say whether a range may have become another: between the same landmarks, at about their distance.

        Of a range that is framed by its old context on both sides the distance may have grown.
        """
        before, after = self.around(*old)
        if before and new[0] < before.new - TOLERANCE:
            return False
        if after and new[1] > after.new + TOLERANCE:
            return False
        if not before and not after:
            return abs(old[0] - new[0]) <= STAYED
        if before and after:
            span = after.old - before.old
            if span <= CLOSE + old[1] - old[0] and (framed or after.new - before.new <= span + GROWN):
                return True
        distances = []
        if before:
            distances.append((old[0] - before.old, new[0] - before.new))
        if after:
            distances.append((after.old - old[1], after.new - new[1]))
        return any(abs(then - now) <= NEARBY + min(then // 4, FARTHER) for then, now in distances)

    def pins(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        """Say whether a range touches a landmark in either text, on the same side."""
        before, after = self.around(*old)
        return bool(
            (before and old[0] - before.old <= TOUCHING and 0 <= new[0] - before.new <= TOUCHING)
            or (after and after.old - old[1] <= TOUCHING and 0 <= after.new - new[1] <= TOUCHING)
        )


def rising(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return the series of stretches that rises in both texts and has most words."""
    ordered = sorted(set(stretches))
    ranks = {new: rank for rank, new in enumerate(sorted({stretch.last.new for stretch in ordered}), 1)}
    lasts = list(ranks)
    tree: list[tuple[int, int]] = [(0, -1)] * (len(lasts) + 1)  # a Fenwick tree: most words, and whose end
    previous: list[int] = []
    best = (0, -1)
    for number, stretch in enumerate(ordered):
        before = _most(tree, bisect_left(lasts, stretch.start.new))
        previous.append(before[1])
        series = before[0] + stretch.weight, number
        best = max(best, series)
        at = ranks[stretch.last.new]
        while at < len(tree):
            tree[at] = max(tree[at], series)
            at += at & -at
    chosen = []
    at = best[1]
    while at >= 0:
        chosen.append(ordered[at])
        at = previous[at]
    return chosen[::-1]


def _most(tree: list[tuple[int, int]], rank: int) -> tuple[int, int]:
    """Return the heaviest series that ends at a rank up to this one."""
    best = (0, -1)
    while rank:
        best = max(best, tree[rank])
        rank -= rank & -rank
    return best


class Common(NamedTuple):
    """Words that stand in both texts: ``old`` and ``new`` are the numbers of the first."""

    old: int
    new: int
    length: int


def common_stretches(
    old: PreparedText, new: PreparedText, spans: Iterable[tuple[int, int]]
) -> Iterator[Common]:
    """Yield the stretches of words that stand once in either text and touch none of the old text's spans.

    What is looked for must not be its own landmark: else its twin elsewhere would vouch for itself.
    """
    rows = _rows(old, new, _blocked(old, spans))
    first = next(rows, None)
    if first is None:
        return
    end = first
    for row in rows:
        if row != (end[0] + 1, end[1] + 1):
            yield Common(*first, end[0] - first[0] + ROW)
            first = row
        end = row
    yield Common(*first, end[0] - first[0] + ROW)


def landmarks(old: PreparedText, new: PreparedText, stretches: Iterable[Common]) -> Iterator[Stretch]:
    """Yield stretches of words as positions of the real texts."""
    for one in stretches:
        last = one.length - ROW
        yield Stretch(
            Point(old.word(one.old)[0], new.word(one.new)[0]),
            Point(old.word(one.old + one.length - 1)[1], new.word(one.new + one.length - 1)[1]),
            Point(old.word(one.old + last)[0], new.word(one.new + last)[0]),
            one.length,
        )


class Taken:
    """Where the new text says what stood in the old one elsewhere than where is looked for.

    A stretch that stands once in either text goes on as far as both texts do, up to what is looked for: so
    the beginning that two sentences share belongs to the one whose end is still there.
    """

    def __init__(
        self,
        old: PreparedText,
        new: PreparedText,
        spans: Iterable[tuple[int, int]],
        stretches: Iterable[Common],
    ) -> None:
        """Let the stretches go on, word by word."""
        wanted = _within(old, spans)
        self._words = bytearray(len(new.words))
        self._text = new
        for first, to, length in stretches:
            low, high = 0, length
            while first + low > 0 and to + low > 0 and not wanted[first + low - 1]:
                if old.words[first + low - 1] != new.words[to + low - 1] or self._words[to + low - 1]:
                    break
                low -= 1
            while first + high < len(old.words) and to + high < len(new.words) and not wanted[first + high]:
                if old.words[first + high] != new.words[to + high]:
                    break
                high += 1
            self._words[to + low : to + high] = b"\1" * (high - low)

    def most_of(self, start: int, end: int) -> bool:
        """Say whether more than half of the words of a range of the folded text stood elsewhere."""
        first, last = bisect_right(self._text.ends, start), bisect_left(self._text.starts, end)
        return 2 * sum(self._words[first:last]) > last - first


def _rows(old: PreparedText, new: PreparedText, blocked: bytearray) -> Iterator[tuple[int, int]]:
    """Yield the first words' numbers of rows that stand once in either text, in the old text's order."""
    there = _once(new)
    for row, at in _once(old).items():
        if at >= 0 and not blocked[at]:
            to = there.get(row, -1)
            if to >= 0:
                yield at, to


def _within(text: PreparedText, spans: Iterable[tuple[int, int]]) -> bytearray:
    """Return a mark for each word of the spans."""
    within = bytearray(len(text.words))
    for start, end in spans:
        first, last = _words_of(text, start, end)
        within[first:last] = b"\1" * len(within[first:last])
    return within


def _words_of(text: PreparedText, start: int, end: int) -> tuple[int, int]:
    """Return the words of a range of the real text, as numbers."""
    return (
        bisect_right(text.ends, text.folded_position(start)),
        bisect_left(text.starts, text.folded_position(end)),
    )


def _blocked(text: PreparedText, spans: Iterable[tuple[int, int]]) -> bytearray:
    """Return a mark for each word that no row may start with, because the row would touch a span."""
    blocked = bytearray(len(text.words))
    for start, end in spans:
        first, last = _words_of(text, start, end)
        first = max(0, first - ROW + 1)
        blocked[first:last] = b"\1" * len(blocked[first:last])
    return blocked


def _once(text: PreparedText) -> dict[int, int]:
    """Return, for the hash of each row of words, its first word's number; -1 if there are several such."""
    words = text.words
    places: dict[int, int] = {}
    for number, row in enumerate(zip(*(words[step:] for step in range(ROW)), strict=False)):
        key = hash(row)
        places[key] = -1 if key in places else number
    return places
