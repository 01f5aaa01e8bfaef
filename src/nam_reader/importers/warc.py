"""Web archives (WARC): every page in one, each once, with those of its images that are there too.

An archive is looked through first, a stretch at a time. That makes the parts to read, a page a line: where it
is, then the images that it names, by short hashes of their addresses, and where they are. Places are offsets
("@1f3a") or, where all records are packed in one, their numbers ("#12"). A part "scan" goes on looking, and
knows what was found before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from fastwarc.warc import WarcRecord

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.limits import MEGABYTE
from nam_reader.importers.material import LARGEST_BESIDE, Beside, Material
from nam_reader.importers.page import read_page
from nam_reader.importers.warc_addresses import base_of, joined, key_of
from nam_reader.importers.warc_records import Answer, Records, answer_of, body_of
from nam_reader.importers.warc_scan import Known, Line, Scan
from nam_reader.model import Failure, Parsed
from nam_reader.text.characters import one_line
from nam_reader.wording import counted, sentence, together

PART_PAGES = 16  # in one task, and
PART_BYTES = 4 * MEGABYTE  # of them
PART_PAGES_IN_ONE = 50  # where a task must unpack all that stands before its pages
PART_IMAGES = 24 * MEGABYTE  # bytes after which a task leaves the rest to another
IMAGES_AT_ONCE = 96 * MEGABYTE  # bytes of images kept while pages are read by their numbers

_SCAN = "scan"


def parse(material: Material, part: str = "") -> Parsed:
    """Return what an archive or a part of it gives. Raises UnreadableFileError."""
    if part and not part.startswith(_SCAN):
        return _read(material, part.split("\n"))
    _, start, unpacked, state = part.split(" ") if part else ("", "", "0", "")
    known = Known(state)
    scan = Scan(material, known, int(unpacked, 16))
    scan.look_through(start)
    lines = scan.lines()
    remarks = _skipped(scan.skipped)
    failed = (Failure(material.name, scan.stopped),) if scan.stopped else ()
    if not lines and not scan.rest and not part and not failed:
        nothing = sentence("There is no page in this web archive.")
        raise UnreadableFileError(together([nothing, *remarks]))
    parts = list(_parts(lines))
    if scan.rest:
        parts.append(f"{_SCAN} {scan.rest} {scan.unpacked:x} {known}")
    if len(parts) == 1 and lines:
        found = _read(material, parts[0].split("\n"))
        return found._replace(remarks=remarks, failed=failed)
    return Parsed((), remarks, failed=failed, parts=tuple(parts))


def _skipped(number: int) -> tuple[str, ...]:
    if not number:
        return ()
    told = counted(
        "%Ln records were skipped: damaged, cut off or too large.",
        number,
        "%Ln record was skipped: damaged, cut off or too large.",
    )
    return (told,)


def _parts(lines: Sequence[Line]) -> Iterator[str]:
    """Yield as many lines as make a task."""
    by_number = bool(lines) and lines[0].text.startswith("#")
    part: list[str] = []
    size = 0
    for line in lines:
        full = len(part) == PART_PAGES_IN_ONE if by_number else len(part) == PART_PAGES
        if part and (full or (size + line.size > PART_BYTES and not by_number)):
            yield "\n".join(part)
            part, size = [], 0
        part.append(line.text)
        size += line.size
    if part:
        yield "\n".join(part)


class _Job(NamedTuple):
    """A line taken apart: the page's place, and those of its images by their keys."""

    line: str
    place: str
    images: dict[int, str]


def _read(material: Material, lines: Sequence[str]) -> Parsed:
    """Return the articles of the pages that lines name; behind many images, lines stay for a later task."""
    jobs = [_job(line) for line in lines]
    records = Records(material)
    found = Parsed(())
    left = PART_IMAGES
    try:
        store = _Store(records) if lines[0].startswith("@") else _Passed(records, jobs)
        for number, job in enumerate(jobs):
            if left < 0:
                return found._replace(parts=("\n".join(lines[number:]),))
            given = _article(store, job)
            left -= sum(len(image.data) for image in given.images)
            found = found.followed_by(given._replace(remarks=(), parts=()))
    finally:
        records.close()
    return found


def _job(line: str) -> _Job:
    place, *images = line.split(" ")
    pairs = (image.split("=", 1) for image in images)
    return _Job(line, place, {int(key, 16): where for key, where in pairs})


def _article(store: _Store, job: _Job) -> Parsed:
    """Return what a page gives: nothing, where it is none to read, as a list of articles is."""
    try:
        answer, html = store.page(job.place)
        beside = _Beside(store, job, base_of(html, answer.url)).read
        return read_page(_material(answer, html, beside))
    except UnreadableFileError:
        return Parsed(())


def _material(answer: Answer, html: bytes, beside: Beside) -> Material:
    is_link = answer.url.lower().startswith(("http://", "https://"))
    return Material(
        _name(answer.url),
        content=html,
        url=answer.url if is_link else "",
        charset=answer.charset,
        beside=beside,
    )


def _name(url: str) -> str:
    """Return a page's name for want of a title: the end of its address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "page.html"
    return one_line(unquote(PurePosixPath(parts.path).name) or parts.netloc or "page") + ".html"


class _Store:
    """Pages and images of an archive whose records are found by their offsets."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def page(self, place: str) -> tuple[Answer, bytes]:
        """Return a page's answer and body. Raises UnreadableFileError."""
        record = self._records.at(int(place[1:], 16))
        answer = answer_of(record)
        return answer, body_of(record, answer)

    def image(self, place: str) -> bytes | None:
        """Return the bytes of an image, None where they cannot be had."""
        try:
            record = self._records.at(int(place[1:], 16))
            return body_of(record, answer_of(record), LARGEST_BESIDE)
        except UnreadableFileError:
            return None


class _Passed(_Store):
    """Pages and images of an archive that must be unpacked from its beginning: all wanted are kept."""

    def __init__(self, records: Records, jobs: Sequence[_Job]) -> None:
        super().__init__(records)
        self._kept: dict[str, tuple[Answer, bytes]] = {}
        pages = {job.place for job in jobs}
        wanted = pages.union(*(job.images.values() for job in jobs))
        room = IMAGES_AT_ONCE
        for found in records.from_place(0):
            name = f"#{found.number:x}"
            if name not in wanted:
                continue
            wanted.discard(name)
            if name in pages or found.record.content_length <= room:
                self._keep(name, found.record)
                room -= 0 if name in pages else found.record.content_length
            if not wanted:
                break

    def page(self, place: str) -> tuple[Answer, bytes]:
        """Return a page's answer and body. Raises UnreadableFileError."""
        if place not in self._kept:
            raise UnreadableFileError("It is damaged.")
        return self._kept[place]

    def image(self, place: str) -> bytes | None:
        """Return the bytes of an image, None where they cannot be had."""
        return self._kept[place][1] if place in self._kept else None

    def _keep(self, name: str, record: WarcRecord) -> None:
        try:
            answer = answer_of(record)
            self._kept[name] = answer, body_of(record, answer)
        except UnreadableFileError:
            return


class _Beside:
    """The images of an archive that a page names."""

    def __init__(self, store: _Store, job: _Job, base: str) -> None:
        self._store = store
        self._job = job
        self._base = base

    def read(self, reference: str) -> bytes | None:
        """Return the bytes of the image under a reference of the page, None where there is none."""
        place = self._job.images.get(key_of(joined(self._base, reference)))
        return self._store.image(place) if place else None
