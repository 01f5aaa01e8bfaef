"""One thing to import, wherever it lies: a file, a member of an archive, a page inside a web archive."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from nam_reader.errors import UnreadableFileError
from nam_reader.wording import why

LARGEST = 50 * 1024 * 1024  # bytes of what is read whole
LARGEST_BESIDE = 20 * 1024 * 1024  # bytes of a file beside it, such as an image
HEAD = 4096  # bytes that tell what a file is

Beside = Callable[[str], bytes | None]


def nothing(_reference: str) -> None:
    """Know no file beside the material."""


@dataclass(frozen=True)
class Material:
    """Bytes with a name, and what is known of where they come from.

    ``name`` is a file name, for titles and for the ending; it is never used as a path. ``path`` is set where
    the material is a file of its own on disk, ``content`` where it is not. ``url`` and ``charset`` are what a
    web archive or a mail header says of it. ``beside`` returns the bytes of what a page refers to, by the
    reference as it is written there, or None: it never leaves what the person gave, and never fetches.
    """

    name: str
    path: Path | None = None
    content: bytes | None = None
    url: str = ""
    charset: str = ""
    beside: Beside = nothing

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters, with the dot; "" where it has none."""
        return PurePosixPath(self.name).suffix.lower()

    @property
    def stem(self) -> str:
        """Its name without the ending: a title, where there is no better one."""
        return PurePosixPath(self.name).stem

    @cached_property
    def head(self) -> bytes:
        """The first HEAD bytes. Raises UnreadableFileError."""
        if self.content is not None:
            return self.content[:HEAD]
        with self.open() as stream:
            return stream.read(HEAD)

    @property
    def size(self) -> int:
        """Its length in bytes. Raises UnreadableFileError."""
        return len(self.content) if self.content is not None else _stat(self._place).st_size

    def read(self, largest: int = LARGEST) -> bytes:
        """Return all of it. Raises UnreadableFileError where that cannot be done or it is larger."""
        if self.size > largest:
            raise UnreadableFileError("The file is larger than {0} MB.", largest >> 20)
        with self.open() as stream:
            data = stream.read(largest + 1)
        if len(data) > largest:
            raise UnreadableFileError("The file is larger than {0} MB.", largest >> 20)
        if not data:
            raise UnreadableFileError("The file is empty.")
        return data

    def open(self) -> BinaryIO:
        """Open it for reading in pieces. Raises UnreadableFileError."""
        if self.content is not None:
            return io.BytesIO(self.content)
        _stat(self._place)
        try:
            return self._place.open("rb")
        except OSError as error:
            raise _unreadable(error) from error

    @property
    def _place(self) -> Path:
        if self.path is None:
            raise UnreadableFileError("The file is empty.")
        return self.path


def on_disk(path: Path) -> Material:
    """Return the material that a file is; what it refers to is looked for in its folder, and no higher."""
    return Material(path.name, path=path, beside=_Folder(path.parent).read)


class _Folder:
    """The files beside one on disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, reference: str) -> bytes | None:
        """Return the bytes that a relative reference names inside the folder."""
        try:
            parts = urlsplit(reference.replace("\\", "/"))
            if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
                return None
            home = Path(os.path.realpath(self._folder))
            for name in dict.fromkeys((unquote(parts.path), parts.path)):
                target = Path(os.path.realpath(home / name))
                if target.is_relative_to(home) and _is_small_file(target):
                    return target.read_bytes()
        except (OSError, ValueError):
            pass  # what cannot be had is left out
        return None


def _is_small_file(path: Path) -> bool:
    try:
        found = path.stat()
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and 0 < found.st_size <= LARGEST_BESIDE


def _stat(path: Path) -> os.stat_result:
    try:
        found = path.stat()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _unreadable(error) from error
    if stat.S_ISDIR(found.st_mode):
        if not os.access(path, os.R_OK | os.X_OK):
            raise UnreadableFileError("You may not read this folder.")
        raise UnreadableFileError("There is no file in this folder that can be imported.")
    if not stat.S_ISREG(found.st_mode):
        raise UnreadableFileError("This is not a file but a device or the like.")
    return found


def _unreadable(error: OSError | ValueError) -> UnreadableFileError:
    if isinstance(error, FileNotFoundError | ValueError):
        return UnreadableFileError("There is no such file.")
    if isinstance(error, PermissionError):
        return UnreadableFileError("You may not read this file.")
    return UnreadableFileError("The file cannot be read: {0}.", why(error))
