"""What an exported document says of a quote: its words, and where they are said to stand."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Spaces(StrEnum):
    """What a format keeps of white space."""

    KEPT = "kept"
    FOLDED = "folded"  # a stretch of it is one space
    LOST = "lost"  # lines are broken anywhere, even within a long word


class Claim(NamedTuple):
    """One quote of a document. Positions are code points of the revision named."""

    id: str
    uid: str
    revision: str
    start: int
    end: int
    quote: str
    spaces: Spaces
    title: str = ""  # where the document gives it beside the quote


def number(text: object) -> int:
    """Return a position as it is written in a document; -1 where it is none."""
    written = str(text).strip()
    return int(written) if written.isascii() and written.isdigit() and len(written) < 12 else -1
