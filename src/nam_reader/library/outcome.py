"""What became of an article that was saved."""

from __future__ import annotations

from enum import Enum


class Outcome(Enum):
    """What became of an article that was saved."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    MERGED = "merged"  # joined with another file's article, for the first time
