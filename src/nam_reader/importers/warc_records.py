"""The records of a web archive one by one, over damaged places and within a time."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.http_body import read_all, unpacked
from nam_reader.importers.material import LARGEST, Material
from nam_reader.importers.warc_addresses import PAGES, UNTOLD

WANTED = WarcRecordType.response | WarcRecordType.resource
MOST_BEGINNINGS = 2_000  # of reading anew behind what is damaged
_BLOCK = 1 << 20  # bytes read at once to find the next beginning
_GZIP, _ZSTD, _PLAIN = b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"WARC/1."
_SWALLOWED = re.compile(rb"\r?\n\r?\nWARC/1\.[01]\r?\nWARC-")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:+-]+)""", re.IGNORECASE)


class Answer(NamedTuple):
    """The head of what was found under an address, as it says itself."""

    url: str
    kind: str
    charset: str
    transfer: str = ""
    content: str = ""
    status: int = 200

    @property
    def may_be_page(self) -> bool:
        """Whether its kind allows it to be a page."""
        return self.kind in PAGES or self.kind in UNTOLD


class Found(NamedTuple):
    """A record and where it is: ``place`` is its offset in the file, ``number`` how many came before it."""

    place: int
    number: int
    record: WarcRecord


class Records:
    """The records of an archive that may hold pages. Making it raises UnreadableFileError."""

    def __init__(self, material: Material, seconds: float = math.inf) -> None:
        self._file = material.open()
        self._stream = _Watched(self._file, time.monotonic() + seconds)
        self._mark = next((mark for mark in (_GZIP, _ZSTD) if material.head.startswith(mark)), _PLAIN)
        self.damaged = 0
        self.last = -1  # the place of the last one
        self._doubted = False

    @property
    def late(self) -> bool:
        """Whether the time was over before the end."""
        return self._stream.late

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def from_place(self, start: int) -> Iterator[Found]:
        """Yield the records from one on, or from where one may begin."""
        number = 0
        for _ in range(MOST_BEGINNINGS):
            self._stream.seek(start)
            self._doubted = False
            last = start - 1
            records = ArchiveIterator(self._stream, WANTED, parse_http=False, quirks_mode=True)
            try:
                for record in records:
                    self.last = last = record.stream_pos
                    yield Found(last, number, record)
                    number += 1
                    if self._doubted:
                        break
                else:
                    return
            except OSError:
                # What is damaged may lie behind records of no interest, and is then met several times.
                self.damaged += last >= start or not self.damaged
            start = self._next_start(max(last, start) + 1)
            if start < 0 or self._stream.late:
                return

    def doubt(self, found: Found) -> None:
        """Begin anew behind the beginning of a record: its length was wrong, and others are in it."""
        self._doubted = self.is_addressed(found.place)

    def at(self, place: int) -> WarcRecord:
        """Return the record at a place. Raises UnreadableFileError."""
        self._stream.seek(place)
        try:
            record = next(ArchiveIterator(self._stream, WANTED, parse_http=False, quirks_mode=True), None)
        except OSError as error:
            raise UnreadableFileError("It is damaged.") from error
        if record is None:
            raise UnreadableFileError("It is damaged.")
        return record

    def is_addressed(self, place: int) -> bool:
        """Tell whether a record can be read from its place: each is packed alone, or none is packed."""
        here = self._file.tell()
        self._file.seek(place)
        found = self._file.read(len(self._mark))
        self._file.seek(here)
        return found == self._mark

    def _next_start(self, place: int) -> int:
        """Return where the next record may begin, -1 for nowhere."""
        kept = b""
        self._stream.seek(place)
        while block := self._stream.read(_BLOCK):
            found = (kept + block).find(self._mark)
            if found >= 0:
                return place - len(kept) + found
            place += len(block)
            kept = block[1 - len(self._mark) :]
        return -1


class _Watched:
    """A stream that ends when the time is over: there are records that would take days to unpack."""

    def __init__(self, stream: BinaryIO, end: float) -> None:
        self._stream = stream
        self._end = end
        self.late = False

    def read(self, size: int = -1, /) -> bytes:
        self.late = self.late or time.monotonic() > self._end
        return b"" if self.late else self._stream.read(size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def close(self) -> None:
        """Leave closing to whoever opened it."""


def answer_of(record: WarcRecord) -> Answer:
    """Return what a record's header says of it. Raises UnreadableFileError where it says nothing."""
    url = (record.headers.get("WARC-Target-URI") or "").strip("<> ")
    if not record.is_http:
        kind, _, rest = (record.headers.get("Content-Type") or "").partition(";")
        charset = _CHARSET.search(rest)
        return Answer(url, kind.strip().lower(), charset[1] if charset else "")
    try:
        record.parse_http(quirks_mode=True, strict_mode=False)
    except OSError as error:
        raise UnreadableFileError("Its header cannot be read.") from error
    header = record.http_headers
    if header.status_code is None:
        raise UnreadableFileError("Its header cannot be read.")
    return Answer(
        url,
        (record.http_content_type or "").strip().lower(),
        (record.http_charset or "").strip("\"' "),
        header.get("Transfer-Encoding") or "",
        header.get("Content-Encoding") or "",
        header.status_code,
    )


def block_of(record: WarcRecord, most: int = LARGEST) -> tuple[bytes, bool]:
    """Return what stands behind a record's header, and whether other records were in it: they are cut off.

    Raises UnreadableFileError where it is damaged, cut off or too large.
    """
    block = read_all(record.reader, most, cut=True)
    swallowed = _SWALLOWED.search(block) if b"\nWARC/1." in block else None
    if swallowed:
        return block[: swallowed.start()], True
    if len(block) > most:
        raise UnreadableFileError("It is larger than {0} MB.", most >> 20)
    if len(block) < record.content_length:
        raise UnreadableFileError("It is cut off.")
    return block, False


def body_of(record: WarcRecord, answer: Answer, most: int = LARGEST) -> bytes:
    """Return the body of a record whose answer was read. Raises UnreadableFileError as ``block_of``."""
    return unpacked(block_of(record, most)[0], answer.transfer, answer.content)
