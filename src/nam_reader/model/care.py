"""The health of a library folder."""

from __future__ import annotations

from typing import NamedTuple

from nam_reader.model.giving import MergeReport


class Backup(NamedTuple):
    """A copy of a notebook. ``made`` is an ISO 8601 time in UTC, "" where its name does not say.

    ``problem`` says why one that is listed cannot be used; nothing is counted then.
    """

    path: str
    made: str
    annotations: int  # those in the bin, too
    kept: int  # those outside the bin
    states: int  # articles of which something is remembered
    size: int  # bytes
    problem: str = ""


class Restoring(NamedTuple):
    """What would become of the notebook if a verified backup took its place.

    In the items of ``changes`` ours is what there is now, theirs what there would be: added comes back,
    deleted is not in the backup.
    """

    backup: Backup
    changes: MergeReport


class Finding(NamedTuple):
    """What a check found in one file: "sound", "damaged", "repaired" or "rescued"; a sentence about it."""

    file: str
    state: str
    sentence: str
