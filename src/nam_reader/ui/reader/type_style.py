"""The chosen typeface and size, and every measure that follows from the size."""

from __future__ import annotations

import math
from typing import NamedTuple

SMALLEST, LARGEST, USUAL = 12, 32, 17
_COARSE_FROM = 20  # from here on one step of zoom is two pixels
_LEADING = 1.64  # 17 px on 28, 19 on 32


class TypeStyle(NamedTuple):
    """How an article is set. ``family`` is "" for the built-in stack; ``size`` is in logical pixels."""

    family: str = ""
    size: int = USUAL

    @property
    def line(self) -> int:
        """The distance between two lines of the text."""
        return math.ceil(self.size * _LEADING)

    def scaled(self, pixels: float) -> int:
        """Return a measure that is ``pixels`` at the usual size."""
        return round(pixels * self.size / USUAL)

    def stepped(self, steps: int) -> int:
        """Return the size that is ``steps`` of zoom away, within the bounds."""
        size = self.size
        for _ in range(abs(steps)):
            coarse = size >= _COARSE_FROM if steps > 0 else size > _COARSE_FROM
            size += (2 if coarse else 1) * (1 if steps > 0 else -1)
        return max(SMALLEST, min(LARGEST, size))
