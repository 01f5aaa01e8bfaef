"""Other people's notes: read (reading lane), previewed, merged and settled (notebook lane)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nam_reader.model import Annotation, Change, Incoming, Keep, MergeReport, Verification
from nam_reader.workspace import Workspace

Conflict = tuple[Annotation, Annotation]  # ours, theirs


def read_exchange(space: Workspace, path: Path) -> Incoming:
    """Read a file of annotations and find their articles."""
    return space.read_exchange(path)


def preview_merge(space: Workspace, incoming: Incoming) -> MergeReport:
    """Say what a merge would do."""
    return space.merge_incoming(incoming, preview=True)


def merge_notes(space: Workspace, incoming: Incoming) -> MergeReport:
    """Bring in what was read; one step for undo."""
    return space.merge_incoming(incoming)


def change_of(report: MergeReport) -> Change:
    """Return what a merge did, as the panes hear of it."""
    told = [annotation for item in report.items for annotation in (item.ours, item.theirs) if annotation]
    uids = dict.fromkeys(annotation.article.uid for annotation in told)
    return Change("Merge notes", tuple(uids), tuple(dict.fromkeys(annotation.id for annotation in told)))


def list_conflicts(space: Workspace) -> tuple[Conflict, ...]:
    """Read what merges have left in two versions."""
    return space.conflicts()


def settle_conflicts(space: Workspace, pairs: Sequence[tuple[str, str]], keep: Keep) -> Change:
    """Settle conflicts, each given as the ids of ours and theirs; one step for undo."""
    return space.resolve_conflicts(pairs, keep)


def verify_document(space: Workspace, path: Path) -> Verification:
    """Check every quote of an exported document (reading lane)."""
    return space.verify(path)
