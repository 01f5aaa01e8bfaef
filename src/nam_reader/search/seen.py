"""What was seen in an article: where a search's terms stand in it, and how well that answers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from nam_reader.library.best_lists import AUTHOR, TITLE

QUESTION = 4  # words; of so many the title seldom has more than a few
IN_QUESTION = 2  # times that a word of a question counts in title and byline
EXACT = 0.1  # of what a word gives more where it stands in the form that was typed
PAIR = 0.15  # of what two words in a row of a question give more for each time they stand together
TITLED = 0.2  # of a score more where all the words are in the title
NEAR = 0.25  # more where they all stand next to each other, or are all in the title
ROW = 0.1  # more where they stand side by side in the order typed
FAR = 30  # words; so far apart is not near at all
MOST = 8  # terms that are asked whether they are all near each other
TOGETHER = 8  # words; so near are two of them together

_K1, _B = 1.4, 0.75


class Shape(NamedTuple):
    """A phrase of the expression that is asked."""

    term: int  # its number
    typed: bool  # whether it is a word as typed
    length: int  # words
    name: bool


Standing: TypeAlias = tuple[Shape, list[int], list[int], int]
"""Where a phrase stands in an article: the numbers of its first tokens in the title and in the text.

Of the byline, how often.
"""


class Seen(NamedTuple):
    """What was seen in one article; what few articles are asked for is worked out when they are."""

    length: float  # of its average
    counts: list[float]  # of each term
    exact: list[bool]  # whether it stands in the form typed
    titled: set[int]  # the terms that stand in the title
    pairs: list[tuple[int, int]]  # terms that stand together with the next, and how often
    asked: dict[int, int]  # the terms that the index was asked for; each is so many words after the first
    standing: list[Standing]

    def number(self) -> int:
        """Return how many words and phrases are found in the text; in the title, where it has none.

        A word stands in the index under each of its families and names: the commonest of these counts.
        """
        if len(self.standing) == 1:
            _, title, text, _ = self.standing[0]
            return len(text) or len(title)
        in_title, in_text = dict[int, list[int]](), dict[int, list[int]]()
        for shape, title, text, _ in self.standing:
            if not shape.typed:
                for found, most in ((title, in_title), (text, in_text)):
                    if len(found) > len(most.get(shape.term, ())):
                        most[shape.term] = found
        return len(set().union(*(in_text or in_title).values()))

    def score(self, rarities: Sequence[float]) -> float:
        """Return bm25, with something more for words in the form typed and for neighbours."""
        total = 0.0
        norm = _K1 * (1 - _B + _B * self.length)
        for count, rarity, exact in zip(self.counts, rarities, self.exact, strict=True):
            if count:
                total += rarity * count / (count + norm) * (1 + EXACT * exact)
        for at, count in self.pairs:
            total += PAIR * (rarities[at] + rarities[at + 1]) / 2 * count / (count + norm)
        return total * (_K1 + 1)

    def preference(self, rarities: Sequence[float]) -> float:
        """Return by how much its score should be more than that, for where its words are."""
        more = 0.0
        if len(self.asked) > 1:
            titles, texts = self._places()
            more = NEAR * (1.0 if len(self.titled) == len(self.asked) else _nearness(texts))
            offsets = list(self.asked.values())
            more += ROW * (more > 0 and (_are_row(offsets, titles) or _are_row(offsets, texts)))
        if self.titled:
            more += TITLED * sum([rarities[number] for number in self.titled]) / (sum(rarities) or 1)
        return 1 + more

    def _places(self) -> tuple[list[list[int]], list[list[int]]]:
        """Return where each term that was asked for stands in title and text."""
        titles = {number: list[int]() for number in self.asked}
        texts = {number: list[int]() for number in self.asked}
        for shape, title, text, _ in self.standing:
            if not shape.typed:
                titles[shape.term] += title
                texts[shape.term] += text
        return list(titles.values()), list(texts.values())


def judged(length: float, standing: list[Standing], terms: int, asked: dict[int, int]) -> Seen:
    """Make what was seen of where phrases of so many terms stand; ``asked`` as ``Seen`` has it."""
    in_title, in_byline = (TITLE, AUTHOR) if terms < QUESTION else (IN_QUESTION, IN_QUESTION)
    counts, exact = [0.0] * terms, [False] * terms
    titled = set[int]()
    for shape, title, text, authors in standing:
        number = shape.term
        if title:
            titled.add(number)
        if shape.typed:
            exact[number] = True
            continue
        # What may be of several families, or is a name, stands there under each of its keys.
        count = in_title * len(title) + in_byline * authors + len(text)
        if count > counts[number]:
            counts[number] = count
    # Of fewer terms, whether all are near says as much.
    pairs = _pairs(terms, standing) if terms >= QUESTION else []
    return Seen(length, counts, exact, titled, pairs, asked, standing)


def _pairs(terms: int, standing: Iterable[Standing]) -> list[tuple[int, int]]:
    """Count how often each term stands together with the next in the text, if it does."""
    places: list[list[int]] = [[] for _ in range(terms)]
    for shape, _, text, _ in standing:
        if not shape.typed:
            places[shape.term] += text
    for found in places:
        found.sort()
    pairs = []
    for at in range(len(places) - 1):
        one, other = places[at], places[at + 1]
        if one and other and (count := _together(one, other)):
            pairs.append((at, count))
    return pairs


def _together(one: list[int], other: list[int]) -> int:
    if len(one) > len(other):
        one, other = other, one
    count, last = 0, len(other)
    for place in one:
        at = bisect_left(other, place - TOGETHER)
        count += at < last and other[at] <= place + TOGETHER
    return count


def _nearness(places: list[list[int]]) -> float:
    """Say how near each other all terms come somewhere: 1 side by side, 0 where they are far apart."""
    count = len(places)
    if not 1 < count <= MOST or not all(places):
        return 0.0
    if count == 2:
        few, others = sorted(places, key=len)
        narrowest = _distance(few, sorted(others))
        return max(0.0, 1 - (narrowest - 1) / FAR) if narrowest < FAR + 2 else 0.0
    order = sorted([(place, number) for number, found in enumerate(places) for place in found])
    last = [-1] * count
    seen = 0
    narrowest = FAR + count
    for place, number in order:
        seen += last[number] < 0
        last[number] = place
        if seen == count:
            narrowest = min(narrowest, place - min(last))
    return max(0.0, 1 - (narrowest - count + 1) / FAR) if narrowest < FAR + count else 0.0


def _distance(few: list[int], others: list[int]) -> int:
    """Return how far apart the nearest two of two lists of places are, the second in order."""
    nearest = FAR + 2
    for place in few:
        at = bisect_left(others, place)
        for other in others[max(at - 1, 0) : at + 1]:
            nearest = min(nearest, abs(place - other))
        if nearest <= 1:
            break
    return nearest


def _are_row(offsets: Sequence[int], places: Sequence[list[int]]) -> bool:
    """Say whether all terms stand somewhere in the order typed, with nothing between."""
    starts = [{place - offset for place in found} for offset, found in zip(offsets, places, strict=True)]
    return bool(starts[0].intersection(*starts[1:]))
