"""How much an archive may hold: what a person saves stays below, what is made to choke a reader does not."""

from __future__ import annotations

from nam_reader.errors import NamReaderError, UnreadableFileError
from nam_reader.wording import sentence

MEGABYTE = 1 << 20

MEMBER = 200 * MEGABYTE  # bytes of one file in an archive, unpacked
WHOLE = 1024 * MEGABYTE  # bytes of all that is unpacked of an archive and the archives in it
RATIO = 100  # unpacked to packed, of
RATIO_FROM = MEGABYTE  # what has so many bytes: a small text of one letter is no attack
ENTRIES = 10_000  # files in an archive and the archives in it
DEPTH = 3  # archives in archives


def check_member(size: int, packed: int) -> None:
    """Raise UnreadableFileError where a file of an archive is too large. Both sizes are in bytes."""
    if size > MEMBER:
        raise UnreadableFileError("It is larger than {0} MB.", MEMBER // MEGABYTE)
    if size > RATIO_FROM and size > RATIO * packed:
        raise UnreadableFileError("It unpacks to more than {0} times its size.", RATIO)


class ExhaustedError(NamReaderError):
    """An archive unpacks to more than may be unpacked of it."""

    def __init__(self) -> None:
        told = sentence(
            "It unpacks to more than {0} GB, the rest was left out. Unpack and import the folder.",
            WHOLE >> 30,
        )
        super().__init__(told)


class Budget:
    """What of an archive may still be unpacked; archives inside it draw on the same."""

    def __init__(self, size: int = WHOLE, entries: int = ENTRIES) -> None:
        self._size = size
        self._entries = entries

    def take_entries(self, number: int) -> None:
        """Count the files of an archive. Raises UnreadableFileError where there are too many."""
        if number > self._entries:
            raise UnreadableFileError(
                "It holds more than {0} files. Unpack it, and import the folder.", ENTRIES
            )
        self._entries -= number

    def take(self, size: int) -> None:
        """Count the bytes of a file. Raises ExhaustedError where there are too many."""
        if size > self._size:
            raise ExhaustedError
        self._size -= size
