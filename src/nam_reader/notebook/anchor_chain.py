"""Two rows of words laid against each other: runs of equal words, chained so that few and short gaps remain.

A plain longest common subsequence scatters the common words of an edited quote over its whole surroundings;
here every gap costs, so that a lone "the" twenty words away does not count as a part of the quote. It is
the chaining of seeds that genome aligners use, with words for seeds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA

COMMON = 40  # a word that stands more often than this in the window starts no run, it only continues one
LONE = 4  # letters that a word must have to be a run by itself
LONG = 300  # words from which on only runs of some words count
TOLD = 3  # that many
BACK = 60  # runs before it that a run is chained to at most
SKEW = 3  # what a word that stands between two runs on one side only costs, in characters
LEAP = 24  # what inserted or removed text costs at most, in characters: an inserted sentence must be crossed
SPELT = 0.66  # how alike two words must be to be spellings of one word
GAP = 12  # words of a gap in which spellings are looked for


class Run(NamedTuple):
    """A stretch of words that both rows have: ``old[i:i + length] == new[j:j + length]``."""

    i: int
    j: int
    length: int


def weigh(words: Sequence[str]) -> list[int]:
    """Return the weight of each word: its letters and a space, so that weights add up to characters."""
    return [len(word) + 1 for word in words]


def align(old: Sequence[str], new: Sequence[str]) -> dict[int, tuple[int, float]]:
    """Return for each old word that is found again the new one's number, and how alike they are (≤ 1)."""
    runs = _runs(old, new)
    pairs = {
        run.i + step: (run.j + step, 1.0)
        for run in _chain(runs, list(accumulate(weigh(old), initial=0)))
        for step in range(run.length)
    }
    _add_spellings(pairs, old, new)
    return pairs


def _runs(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return the longest runs of equal words, without lone words that are short or common."""
    where: defaultdict[str, list[int]] = defaultdict(list)
    for j, word in enumerate(new):
        where[word].append(j)
    lengths: dict[tuple[int, int], int] = {}  # of each run, by its start
    running: dict[int, tuple[int, int]] = {}  # start of the run that has reached a new word
    for i, word in enumerate(old):
        places: Sequence[int] = where.get(word, ())
        if len(places) > COMMON:
            places = [j + 1 for j in running if j + 1 < len(new) and new[j + 1] == word]
        reached = {}
        for j in places:
            start = running.get(j - 1, (i, j))
            lengths[start] = lengths.get(start, 0) + 1
            reached[j] = start
        running = reached
    if len(old) > LONG:  # there are enough long ones, and short ones would come in thousands
        return [Run(i, j, length) for (i, j), length in lengths.items() if length >= TOLD]
    return [Run(i, j, length) for (i, j), length in lengths.items() if length > 1 or len(old[i]) >= LONE]


def _chain(runs: list[Run], sums: list[int]) -> list[Run]:
    """Return the runs, in order and apart, that weigh most once the gaps between them are paid for."""
    runs.sort()
    worth: list[float] = []
    previous: list[int] = []
    for number, run in enumerate(runs):
        best, source = float(sums[run.i + run.length] - sums[run.i]), -1
        for other in range(max(0, number - BACK), number):
            linked = worth[other] + _link(runs[other], run, sums)
            if linked > best:
                best, source = linked, other
        worth.append(best)
        previous.append(source)
    chain: list[Run] = []
    at = max(range(len(runs)), key=worth.__getitem__) if runs else -1
    while at >= 0:
        follower = chain[-1] if chain else None
        chain.append(runs[at] if follower is None else _clipped(runs[at], follower))
        at = previous[at]
    return chain[::-1]


def _link(one: Run, two: Run, sums: list[int]) -> float:
    """Return what a run adds to a chain that ends with another; minus infinity if it cannot follow."""
    overlap = max(0, one.i + one.length - two.i, one.j + one.length - two.j)
    if overlap >= one.length or two.i <= one.i or two.j <= one.j:
        return float("-inf")
    gap_old, gap_new = two.i - one.i - one.length + overlap, two.j - one.j - one.length + overlap
    cost = min(LEAP, SKEW * abs(gap_old - gap_new)) + min(gap_old, gap_new, LEAP)
    lost = sums[one.i + one.length] - sums[one.i + one.length - overlap]
    return sums[two.i + two.length] - sums[two.i] - lost - cost


def _clipped(run: Run, follower: Run) -> Run:
    """Return a run without the words at its end that belong to the one behind it."""
    return run._replace(length=min(run.length, follower.i - run.i, follower.j - run.j))


def _add_spellings(pairs: dict[int, tuple[int, float]], old: Sequence[str], new: Sequence[str]) -> None:
    """Pair the words between the runs that are spellings of one word."""
    fixed = [(-1, -1), *((i, j) for i, (j, _) in sorted(pairs.items())), (len(old), len(new))]
    for number, ((i, j), (next_i, next_j)) in enumerate(pairwise(fixed)):
        if next_i - i < 2 or next_j - j < 2:
            continue
        low_i, high_j = i + 1, next_j
        low_j = j + 1
        if number == 0:  # before the first run the gap is the whole window: look near the run
            low_i, low_j = max(low_i, next_i - GAP), max(low_j, next_j - GAP)
        if number == len(fixed) - 2:
            next_i, high_j = min(next_i, i + GAP), min(high_j, j + GAP)
        if next_i - low_i > GAP or high_j - low_j > GAP:
            continue
        for at in range(low_i, next_i):
            for to in range(low_j, high_j):
                likeness = _likeness(old[at], new[to])
                if likeness:
                    pairs[at] = (to, likeness)
                    low_j = to + 1
                    break


def _likeness(one: str, other: str) -> float:
    """Return how alike two words are, 0 if they are not spellings of one; numbers have one spelling only."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < 3 or any(sign.isdigit() for sign in one + other):
        return 0.0
    return OSA.normalized_similarity(one, other, score_cutoff=SPELT)
