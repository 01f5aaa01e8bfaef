"""Looks through a web archive: which pages it holds, each once, and where the images are that they name."""

from __future__ import annotations

import base64
import time
from array import array
from collections.abc import Iterable
from hashlib import blake2b
from typing import NamedTuple

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.http_body import unpacked
from nam_reader.importers.limits import WHOLE
from nam_reader.importers.material import LARGEST_BESIDE, Material
from nam_reader.importers.warc_addresses import is_page, key_of, named_in
from nam_reader.importers.warc_records import Answer, Found, Records, answer_of, block_of
from nam_reader.text.articles import normalise_url
from nam_reader.wording import Sentence, sentence

STRETCH_SECONDS = 10.0  # after which, or
STRETCH_PAGES = 4_000  # after so many, the rest is left to another task
HARD_SECONDS = 18.0  # within which a record must have been found that does not seem to end
MOST_IMAGES = 200_000  # known by their addresses, of one stretch
MOST_IMAGES_OF_PAGE = 100
PLAUSIBLE_RATIO = 20  # unpacked to packed, of archives that unpack to more than WHOLE

_ODD = 10  # one record of so many may not be where it seems to be


class Known:
    """Which pages were found before, by short hashes of their addresses and of their bodies."""

    def __init__(self, state: str = "") -> None:
        urls, _, bodies = state.partition(".")
        self.urls = set(_numbers(urls))
        self.bodies = set(_numbers(bodies))

    def __str__(self) -> str:
        return f"{_packed(self.urls)}.{_packed(self.bodies)}"


class Spot(NamedTuple):
    """Where a record is, by its offset and by its number, and how large, in bytes."""

    place: int
    number: int
    size: int


class _Page(NamedTuple):
    spot: Spot
    names: array[int]  # keys of what it may show


class Line(NamedTuple):
    """A page to be read: where it and its images are, as text; and its size in bytes."""

    text: str
    size: int


class Scan:
    """A look through a stretch of an archive.

    Afterwards ``rest`` tells where the next stretch begins ("" for nowhere), ``skipped`` how many records
    could not be read, ``stopped`` why it did not go on ("" where it did).
    """

    def __init__(self, material: Material, known: Known, unpacked: int = 0) -> None:
        self._material = material
        self._known = known
        self._pages: dict[int, _Page] = {}
        self._images: dict[int, Spot] = {}
        self._by_number = False  # where records cannot be found by their offsets: all are packed in one
        self._may_be_packed_in_one = False
        self._astray = 0
        self.unpacked = unpacked
        self.skipped = 0
        self.stopped = ""
        self.rest = ""

    def look_through(self, start: str) -> None:
        """Look from ``start`` on: "" or an earlier ``rest``. Raises UnreadableFileError."""
        records = Records(self._material, HARD_SECONDS)
        try:
            self._look_through(records, start)
        finally:
            records.close()
        self.skipped += records.damaged

    def lines(self) -> list[Line]:
        """Return the pages to read, in order."""
        pages = sorted(self._pages.values(), key=lambda page: page.spot.number)
        return [
            Line(" ".join([self._place(page.spot), *self._images_of(page)]), page.spot.size) for page in pages
        ]

    def _look_through(self, records: Records, start: str) -> None:
        end = time.monotonic() + STRETCH_SECONDS
        self._by_number = start.startswith("#")
        self._may_be_packed_in_one = not start
        first = int(start[1:], 16) if start else 0
        looked, stop = False, None
        for found in records.from_place(0 if self._by_number else first):
            if self._by_number and found.number < first:
                continue
            full = len(self._pages) >= STRETCH_PAGES or time.monotonic() > end
            if (full and looked) or self._is_too_much(found):
                stop = found
                break
            self._look_at(records, found)
            looked = True
        if self._may_be_packed_in_one:
            self._by_number = self._is_packed_in_one(records, stop)
        if records.late and not stop:
            self._go_on_late(records, first)
        elif stop and not self.stopped:
            self.rest = self._place(Spot(stop.place, stop.number, 0))
        if self._by_number and self.unpacked > WHOLE and not self.stopped:
            self.stopped, self.rest = _too_much(WHOLE), ""

    def _is_packed_in_one(self, records: Records, stop: Found | None) -> bool:
        """Tell whether records are not where they seem to be: none can be read without all before it."""
        astray = self._astray + (stop is not None and not records.is_addressed(stop.place))
        return astray * _ODD > len(self._pages) + len(self._images)

    def _go_on_late(self, records: Records, first: int) -> None:
        """Go on from the record that took so long; where it took all the time, there is no way past it."""
        if self._by_number or records.last <= first:
            self.stopped = sentence(
                "It takes too long to read a record in it; what comes after that was left out."
            )
        else:
            self.rest = f"@{records.last:x}"

    def _is_too_much(self, found: Found) -> bool:
        self.unpacked += found.record.content_length
        most = max(WHOLE, PLAUSIBLE_RATIO * self._material.size)
        if self.unpacked > most:
            self.stopped = _too_much(most)
        return bool(self.stopped)

    def _look_at(self, records: Records, found: Found) -> None:
        try:
            answer = answer_of(found.record)
            if answer.status != 200:
                return
            if answer.kind.startswith("image/"):
                self._note_image(records, found, answer)
            elif answer.may_be_page:
                self._note_page(records, found, answer)
        except UnreadableFileError:
            self.skipped += 1

    def _note_image(self, records: Records, found: Found, answer: Answer) -> None:
        size = found.record.content_length
        key = key_of(answer.url)
        known = self._images.get(key)
        if (
            len(self._images) < MOST_IMAGES
            and size <= LARGEST_BESIDE
            and (known is None or size > known.size)
        ):
            self._images[key] = self._spot(records, found, size)

    def _note_page(self, records: Records, found: Found, answer: Answer) -> None:
        """Note a page, unless it is here already; of two under one address the longer one counts."""
        block, swallowed = block_of(found.record)
        if swallowed:
            records.doubt(found)
        body = unpacked(block, answer.transfer, answer.content)
        if not is_page(answer.kind, body):
            return
        content = _hash(body)
        url = _hash(normalise_url(answer.url).encode()) if answer.url else content
        earlier = self._pages.get(url)
        if content in self._known.bodies or (earlier is None and url in self._known.urls):
            return
        self._known.bodies.add(content)
        self._known.urls.add(url)
        if earlier is None or earlier.spot.size < len(body):
            spot = self._spot(records, found, len(body))
            self._pages[url] = _Page(spot, array("Q", sorted(named_in(body, answer.url))))

    def _spot(self, records: Records, found: Found, size: int) -> Spot:
        if not self._by_number and not records.is_addressed(found.place):
            if not self._may_be_packed_in_one:
                raise UnreadableFileError("It is damaged.")
            self._astray += 1
        return Spot(found.place, found.number, size)

    def _place(self, spot: Spot) -> str:
        return f"#{spot.number:x}" if self._by_number else f"@{spot.place:x}"

    def _images_of(self, page: _Page) -> Iterable[str]:
        here = [key for key in page.names if key in self._images]
        return (f"{key:x}={self._place(self._images[key])}" for key in here[:MOST_IMAGES_OF_PAGE])


def _too_much(most: int) -> Sentence:
    return sentence("It unpacks to more than {0} GB; the rest was left out.", round(most / (1 << 30)))


def _hash(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest())


def _packed(numbers: Iterable[int]) -> str:
    return base64.b64encode(array("Q", numbers).tobytes()).decode("ascii")


def _numbers(text: str) -> array[int]:
    return array("Q", base64.b64decode(text))
