"""Between the two ways of counting characters: Unicode code points (ours) and UTF-16 units (Qt's)."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class CodePoints:
    """Converts positions in one text.

    A character outside the Basic Multilingual Plane (an emoji, say) is one code point and two UTF-16 units.
    In a text without any, both ways of counting agree and nothing is looked up.
    """

    def __init__(self, text: str) -> None:
        self._points = [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]
        self.length = len(text)
        self.units = len(text) + len(self._points)

    def to_utf16(self, position: int) -> int:
        """Return the UTF-16 position of a code-point position."""
        return position + bisect_left(self._points, position) if self._points else position

    def to_code_point(self, position: int) -> int:
        """Return the code-point position of a UTF-16 position; inside a pair, that of the pair's start."""
        return position - bisect_left(self._units, position) if self._units else position
