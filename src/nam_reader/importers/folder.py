"""Which files there are to import."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from nam_reader.importers.companions import LOOKED_AT, companions
from nam_reader.importers.kinds import is_walked

_JUNCTION = 0xA0000003  # IO_REPARSE_TAG_MOUNT_POINT: a folder of Windows that is another one
_OF_NO_USE = frozenset({"__MACOSX"})


def walk(paths: Sequence[Path]) -> list[Path]:
    """Return the files to import, in a stable order.

    A path that names a file stays, whatever it is. A folder gives its files of a known kind, sorted, then
    those of its folders. Left out are what is hidden, links to folders, links to files that lead out of it,
    what is no file (pipes, devices), and the folders that belong to saved pages. A folder that gives none, or
    one inside that cannot be read, stays itself, so that something can be said about it.
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


def _inside(top: Path) -> Iterator[Path]:
    home = os.path.realpath(top)
    waiting = [os.fspath(top)]
    while waiting:
        place = waiting.pop()
        try:
            files, folders = _look_into(place, home)
        except OSError:  # not ours to read, or nested deeper than a path can tell
            yield Path(place)
            continue
        yield from (Path(place, name) for name in sorted(files) if _is_walked(name))
        inside = folders - companions(files, folders, _Reader(place).read)
        waiting.extend(os.path.join(place, name) for name in sorted(inside, reverse=True))  # noqa: PTH118 - a tenth of a Path's cost


def _look_into(place: str, home: str) -> tuple[set[str], set[str]]:
    """Return the names of the files and of the folders that count in a folder. Raises OSError."""
    files, folders = set(), set()
    with os.scandir(place) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _OF_NO_USE:
                continue
            if entry.is_symlink():
                if _leads_to_a_file_in(home, entry.path):
                    files.add(entry.name)
            elif entry.is_dir(follow_symlinks=False):
                if getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) != _JUNCTION:
                    folders.add(entry.name)
            elif entry.is_file(follow_symlinks=False):
                files.add(entry.name)
    return files, folders


def _leads_to_a_file_in(home: str, link: str) -> bool:
    target = os.path.realpath(link)
    return target.startswith(home + os.sep) and os.path.isfile(target)  # noqa: PTH113 - as above


def _is_walked(name: str) -> bool:
    return is_walked(os.path.splitext(name)[1].lower(), name)  # noqa: PTH122 - as above


class _Reader:
    """Reads the beginnings of the files of a folder; what cannot be read says nothing."""

    def __init__(self, place: str) -> None:
        self._place = Path(place)

    def read(self, name: str) -> bytes:
        try:
            with (self._place / name).open("rb") as stream:
                return stream.read(LOOKED_AT)
        except OSError:
            return b""
