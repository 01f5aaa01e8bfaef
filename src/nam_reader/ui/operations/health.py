"""The health of a library folder. What changes its files runs while the library is closed."""

from __future__ import annotations

from pathlib import Path

from nam_reader import care
from nam_reader.model import Backup, Finding, Restoring


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Read what is in each backup."""
    return care.list_backups(folder)


def back_up(folder: Path, target: Path | None = None) -> Backup:
    """Copy the notebook among its backups, or to a file."""
    return care.back_up(folder, target)


def preview_restore(folder: Path, source: Path) -> Restoring:
    """Say what a backup would change."""
    return care.preview(folder, source)


def examine(folder: Path) -> tuple[Finding, ...]:
    """Look whether both files are sound."""
    return care.examine(folder)


def restore(folder: Path, source: Path) -> Backup:
    """Put a backup into the place of the notebook. The library must be closed."""
    return care.restore(folder, source)


def repair(folder: Path) -> tuple[Finding, ...]:
    """Repair both files, or save what can be read of them. The library must be closed."""
    return care.check(folder)
