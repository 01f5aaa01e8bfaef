"""The files inside of an EPUB: found by references, unpacked within limits, never written anywhere."""

from __future__ import annotations

import lzma
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.images import LARGEST as LARGEST_PICTURE
from nam_reader.importers.limits import Budget, check_member
from nam_reader.importers.material import Material
from nam_reader.wording import sentence

_DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError)
_NOT_ZIP = sentence("The book is damaged: it is not a whole zip file.")
_LOCKED = sentence("The book is locked with a password.")


@contextmanager
def opened(material: Material) -> Iterator[Members]:
    """Open a book for as long as a ``with`` statement lasts.

    Raises UnreadableFileError where it is broken or holds too much.
    """
    with material.open() as stream:
        try:
            archive = zipfile.ZipFile(stream)
        except (*_DAMAGED, NotImplementedError) as error:
            raise UnreadableFileError(_NOT_ZIP) from error
        with archive:
            yield Members(archive)


class Members:
    """The files of an open book."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._zip = archive
        self._budget = Budget()
        entries = [info for info in archive.infolist() if not info.filename.endswith("/")]
        self._budget.take_entries(len(entries))
        self._entries = {_normal(info.filename): info for info in entries}
        self._folded = {name.casefold(): name for name in reversed(self._entries)}

    @property
    def names(self) -> list[str]:
        """The names of its files, in the order of the archive."""
        return list(self._entries)

    def resolve(self, base: str, reference: str) -> tuple[str, str]:
        """Return the name of the file that a reference in ``base`` means, "" for none, and its fragment.

        Names are tried as they are written, unescaped, and with letters of another case.
        """
        try:
            parts = urlsplit(reference.strip())
        except ValueError:
            return "", ""
        fragment = unquote(parts.fragment)
        if parts.scheme or parts.netloc:
            return "", ""
        if not parts.path:
            return base, fragment
        for path in (unquote(parts.path), parts.path):
            name = _normal(posixpath.join(posixpath.dirname(base), path.replace("\\", "/")))
            found = name if name in self._entries else self._folded.get(name.casefold(), "")
            if found:
                return found, fragment
        return "", fragment

    def size(self, name: str) -> int:
        """Return the unpacked length of a file in bytes, as the archive tells it."""
        return self._entries[name].file_size

    def read(self, name: str) -> bytes:
        """Unpack a file. Raises UnreadableFileError where it is damaged, locked or too large."""
        info = self._entries[name]
        check_member(info.file_size, info.compress_size)
        self._budget.take(info.file_size)
        try:
            with self._zip.open(info) as stream:
                return stream.read(info.file_size)
        except NotImplementedError as error:
            raise UnreadableFileError("It is packed in a way that cannot be read.") from error
        except RuntimeError as error:  # zipfile's way to ask for a password
            raise UnreadableFileError(_LOCKED) from error
        except _DAMAGED as error:
            raise UnreadableFileError("It is damaged.") from error

    def picture(self, name: str) -> bytes | None:
        """Unpack a picture; None where it cannot be had."""
        if name not in self._entries or self.size(name) > LARGEST_PICTURE:
            return None
        try:
            return self.read(name)
        except UnreadableFileError:
            return None


def _normal(name: str) -> str:
    """Return a name without steps up and down; it never names anything outside of the archive."""
    return posixpath.normpath(posixpath.join("/", name)).lstrip("/")
