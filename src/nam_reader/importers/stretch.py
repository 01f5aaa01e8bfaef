"""A stretch of a file that is read in place, as if it were a file of its own."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, cast

from nam_reader.importers.limits import MEGABYTE
from nam_reader.importers.material import Material

if TYPE_CHECKING:
    from typing_extensions import Buffer


@dataclass(frozen=True)
class Stretch(Material):
    """``length`` bytes of another material, from ``start``."""

    outer: Material | None = None
    start: int = 0
    length: int = 0

    @property
    def size(self) -> int:
        """Its length in bytes."""
        return self.length

    def open(self) -> BinaryIO:
        """Open it for reading in pieces. Raises UnreadableFileError."""
        if self.outer is None:
            return super().open()
        window = _Window(self.outer.open(), self.start, self.length)
        return cast(BinaryIO, io.BufferedReader(window, MEGABYTE))


class _Window(io.RawIOBase):
    """A stream over a stretch of another one."""

    def __init__(self, stream: BinaryIO, start: int, length: int) -> None:
        self._stream = stream
        self._start = start
        self._length = length
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        origin = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._length}[whence]
        self._place = max(0, origin + offset)
        return self._place

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer)
        most = min(len(view), self._length - self._place)
        if most <= 0:
            return 0
        self._stream.seek(self._start + self._place)
        data = self._stream.read(most)
        view[: len(data)] = data
        self._place += len(data)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()
