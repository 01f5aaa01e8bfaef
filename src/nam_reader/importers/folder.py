"""Which files there are to import."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from nam_reader.importers.kinds import is_walked


def walk(paths: Sequence[Path]) -> list[Path]:
    """Return the files to import, in a stable order.

    A path that names a file stays, whatever it is. A folder gives its files of a known kind, sorted, those of
    its folders too; hidden ones and links that lead out of it are left out. A folder that gives none stays
    itself, so that something can be said about it.
    """
    found: list[Path] = []
    for path in paths:
        if is_folder(path):
            found += list(_inside(path)) or [path]
        else:
            found.append(path)
    return found


def is_folder(path: Path) -> bool:
    """Tell whether a path is a folder; one that may not even be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _inside(folder: Path) -> Iterator[Path]:
    home = os.path.realpath(folder)
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(place, name)
            if name.startswith(".") or not is_walked(path.suffix.lower(), name):
                continue
            if not path.is_symlink() or _within(os.path.realpath(path), home):
                yield path


def _within(target: str, home: str) -> bool:
    return target.startswith(home + os.sep)
