"""A highlight as the reader paints it."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.model import Colour, Style


class Mark(NamedTuple):
    """A highlight as the reader paints it; positions are UTF-16, and no spaces are at its ends."""

    id: str
    start: int
    end: int
    colour: Colour
    noted: bool = False
    style: Style = Style.HIGHLIGHT
    altered: bool = False  # the words are not quite those that were marked
