"""A file is written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from nam_reader.errors import ExportError
from nam_reader.wording import Sentence, sentence, why

LONGEST_NAME_SHOWN = 60

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR}


def write(path: Path, data: bytes) -> None:
    """Put the bytes into a file, on disk when this returns; a file of that name is replaced in one move.

    Raises ExportError where that fails: then a file that was there is untouched and nothing else is left.
    """
    try:
        target = Path(os.path.realpath(path))  # a link stays a link, and what it names is replaced
        _refuse_what_is_no_file(target)
        _replace(target, data)
    except OSError as error:
        raise ExportError(_sentence(path, error)) from error


def _refuse_what_is_no_file(target: Path) -> None:
    """Replacing a folder fails late, and replacing a device would succeed."""
    if target.is_dir():
        raise ExportError("{0} is a folder; please give a file name.", _name(target))
    if target.exists() and not target.is_file():
        raise ExportError("{0} is not an ordinary file and was left alone.", _name(target))


def _replace(target: Path, data: bytes) -> None:
    """Write beside the target, sync, move into place, and sync the folder."""
    temporary = target.with_name(f".nam-reader-{os.urandom(8).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o777)
        temporary.replace(target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the move last through a power cut, where the system lets a folder be synced."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # the file is in place; some file systems refuse this
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(path: Path, error: OSError) -> Sentence:
    name, folder = _name(path), path.parent
    if error.errno in _NO_ROOM:
        return sentence("There is not enough room on the disk for {0}; nothing was written.", name)
    if error.errno == errno.ENAMETOOLONG:
        return sentence("The name {0} is too long for this disk; please choose a shorter one.", name)
    if error.errno in _FORBIDDEN:
        return sentence("{0} cannot be written: you may not write in the folder {1}.", name, folder)
    if error.errno in _NO_FOLDER:
        return sentence("{0} cannot be written: there is no folder {1}.", name, folder)
    return sentence("{0} cannot be written: {1}.", name, why(error))


def _name(path: Path) -> str:
    name = path.name
    return f"“{name}”" if len(name) <= LONGEST_NAME_SHOWN else f"“{name[:LONGEST_NAME_SHOWN]}…”"
