"""What fills the library (import lane), and its account."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from nam_reader import workspace
from nam_reader.model import (
    ImportProgress,
    ImportReport,
)
from nam_reader.workspace import Workspace

FEW = 25  # articles indexed at once: the window must not feel it


def import_files(
    space: Workspace,
    files: Sequence[Path],
    progress: Callable[[ImportProgress], None],
    cancelled: Callable[[], bool],
) -> ImportReport:
    """Bring files, folders and packs into the library."""
    report = ImportReport()
    for pack in filter(workspace.is_pack, files):
        report = report.followed_by(space.install_pack(pack))
    rest = [path for path in files if not workspace.is_pack(path)]
    return report.followed_by(space.import_paths(rest, progress, cancelled)) if rest else report


def index_some(space: Workspace) -> int:
    """Index a little of what is in the index without its forms yet; 0 where there is nothing left."""
    return space.index_some(FEW)


def report_text(report: ImportReport) -> str:
    """Return the report of an import as plain text."""
    return workspace.report_text(report)


def save_report(_space: Workspace, report: ImportReport, target: Path) -> Path:
    """Write the report of an import into a file; the file is whole or as it was before."""
    workspace.write_file(target, report_text(report).encode("utf-8"))
    return target
