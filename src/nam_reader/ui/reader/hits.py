"""The places that were found in a text, and the one a person stands at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

NONE = -1


class Hits:
    """Hits in text order; stepping goes round at both ends. Positions are code points."""

    def __init__(self, ranges: Sequence[tuple[int, int]] = ()) -> None:
        self.ranges = tuple(sorted(ranges))
        self.current = NONE

    def __len__(self) -> int:
        return len(self.ranges)

    @property
    def start(self) -> int:
        """Where the current hit begins."""
        return self.ranges[self.current][0]

    def stand_at(self, position: int) -> bool:
        """Make the first hit at a position or after it the current one; whether there is any."""
        self.current = bisect_left(self.ranges, (position, 0)) % len(self.ranges) if self.ranges else NONE
        return bool(self.ranges)

    def step(self, steps: int, position: int) -> bool:
        """Go on by some hits, at first from a position in the text; whether there is any."""
        if not self.ranges:
            return False
        if self.current == NONE:
            next_one = bisect_left(self.ranges, (position, 0))
            self.current = (next_one if steps > 0 else next_one - 1) % len(self.ranges)
        else:
            self.current = (self.current + steps) % len(self.ranges)
        return True
