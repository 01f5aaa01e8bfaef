"""How high the rows of a list are, as far as that is known, and where each of them begins."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate


class RowHeights:
    """Heights in pixels, guesses until they are measured. After ``put``, ``add_up`` moves what is below."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._exact = bytearray()  # for each row, whether its height is that of what it holds now
        self._tops: list[int] = [0]  # where each row begins, and where the last one ends

    def __len__(self) -> int:
        return len(self._heights)

    def begin(self, guesses: Sequence[int]) -> None:
        """Take guesses for all rows."""
        self._heights = list(guesses)
        self._exact = bytearray(len(self._heights))
        self.add_up()

    def doubt(self, first: int, last: int) -> None:
        """Take heights for guesses again: what the rows hold has changed."""
        self._exact[first : last + 1] = bytes(last + 1 - first)

    def is_exact(self, number: int) -> bool:
        """Return whether a row was measured."""
        return bool(self._exact[number])

    def put(self, number: int, height: int) -> int:
        """Take a row's measured height; return by how much it is higher than was thought."""
        more = height - self._heights[number]
        self._heights[number] = height
        self._exact[number] = True
        return more

    def add_up(self) -> None:
        """Find where the rows begin."""
        self._tops = list(accumulate(self._heights, initial=0))

    def height(self, number: int) -> int:
        """Return how high a row is, or is thought to be."""
        return self._heights[number]

    def top(self, number: int) -> int:
        """Return where a row begins; for the number after the last one, where that ends."""
        return self._tops[number]

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def row_at(self, y: int) -> int:
        """Return the row at a distance from the list's head; the last one beyond the end."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._heights) - 1))
