"""The colours of highlights."""

from __future__ import annotations

from enum import StrEnum


class Colour(StrEnum):
    """A highlight's colour; the order is that of the keys 1 to 6."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"
    ORANGE = "orange"
