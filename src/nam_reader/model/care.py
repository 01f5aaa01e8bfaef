"""The health of a library folder."""

from __future__ import annotations

from typing import NamedTuple


class Backup(NamedTuple):
    """A verified copy of a notebook. ``made`` is an ISO 8601 time in UTC, "" where its name does not say."""

    path: str
    made: str
    annotations: int  # those in the bin, too
    kept: int  # those outside the bin
    states: int  # articles of which something is remembered
    size: int  # bytes


class Finding(NamedTuple):
    """What a check found in one file: "sound", "repaired" or "rescued", and a sentence about it."""

    file: str
    state: str
    sentence: str
