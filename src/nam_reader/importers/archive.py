"""Zip archives of anything that can be imported, web archives (WACZ) and archives in them too.

The whole tree of archives is looked through once, and what may be read of it is decided then. The parts
that follow name members by their numbers: "3" is the fourth entry of the archive, "5/3" that of an archive in
it. A part holds several, a line each. Behind a colon stands what a member's own importer calls its parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.kinds import FileKind, kind_of
from nam_reader.importers.limits import DEPTH, MEGABYTE, Budget, ExhaustedError
from nam_reader.importers.material import Material
from nam_reader.importers.member_names import resolved
from nam_reader.importers.zips import Member, Zip, check
from nam_reader.model import Failure, Parsed
from nam_reader.wording import sentence

Inner = Callable[[Material], Parsed]

PART_MEMBERS = 16  # in one task, and
PART_BYTES = 4 * MEGABYTE  # of them
PART_IMAGES = 24 * MEGABYTE  # bytes after which a task leaves the rest to another
MANY = 1_000  # entries of an archive that takes so long to open that a task gets
TIMES_OF_MANY = 3  # as much
_ARCHIVES = frozenset({".zip", ".wacz"})
_WEB_ARCHIVES = frozenset({".warc", ".gz", ".zst"})


def parse(material: Material, part: str = "", *, inner: Inner) -> Parsed:
    """Return what an archive or a part of it gives; ``inner`` reads a member. Raises UnreadableFileError."""
    if part:
        return _Reader(material, inner).read(part.split("\n"))
    plan = _Plan(material)
    parts = tuple(plan.parts())
    if len(parts) == 1:
        found = _Reader(material, inner).read(parts[0].split("\n"))
        return Parsed((), failed=plan.failed).followed_by(found)
    return Parsed((), failed=plan.failed, parts=parts)


class _Line(NamedTuple):
    """A member that is to be read: its place, its size in bytes, and whether that takes a task of its own."""

    text: str
    size: int
    alone: bool


class _Plan:
    """What of an archive is to be read. Making it raises UnreadableFileError where that is nothing at all."""

    def __init__(self, material: Material) -> None:
        self._budget = Budget()
        self._failed: list[Failure] = []
        self._lines: list[_Line] = []
        archive = Zip(material)
        try:
            if archive.members and all(member.encrypted for member in archive.members):
                raise UnreadableFileError("It is protected by a password.")
            self._budget.take_entries(archive.entries)
            self._times = TIMES_OF_MANY if archive.entries >= MANY else 1
            self._look_through(archive, "", material.name)
        except ExhaustedError as error:
            self._failed.append(Failure(material.name, error.sentence))
        finally:
            archive.close()
        if not self._lines and not self._failed:
            raise UnreadableFileError("There is no file in this archive that can be imported.")

    @property
    def failed(self) -> tuple[Failure, ...]:
        """What will not be read, and why."""
        return tuple(self._failed)

    def parts(self) -> Iterator[str]:
        """Yield what is to be read, as much as makes a task in each."""
        part: list[str] = []
        size = 0
        members, most = PART_MEMBERS * self._times, PART_BYTES * self._times
        for line in self._lines:
            if part and (line.alone or len(part) == members or size + line.size > most):
                yield "\n".join(part)
                part, size = [], 0
            part.append(line.text)
            size = most if line.alone else size + line.size
        if part:
            yield "\n".join(part)

    def _look_through(self, archive: Zip, above: str, shown: str) -> None:
        """Note the members to read of an archive. Raises ExhaustedError."""
        for member in archive.articles():
            name = f"{shown}/{member.name}"
            try:
                self._look_at(archive, member, f"{above}{member.number}", name)
            except UnreadableFileError as error:
                self._failed.append(Failure(name, error.sentence))

    def _look_at(self, archive: Zip, member: Member, place: str, shown: str) -> None:
        check(member)
        if not member.stays:
            self._budget.take(member.entry.file_size)
        if member.suffix not in _ARCHIVES:
            self._lines.append(_Line(place, member.entry.file_size, member.suffix in _WEB_ARCHIVES))
            return
        if place.count("/") >= DEPTH:
            raise UnreadableFileError("Archives in archives are opened to a depth of {0} only.", DEPTH)
        inner = Zip(archive.material(member))
        try:
            self._budget.take_entries(inner.entries)
            self._look_through(inner, f"{place}/", shown)
        finally:
            inner.close()


class _Reader:
    """Reads members of an archive, and of archives in it, one after the other."""

    def __init__(self, material: Material, inner: Inner) -> None:
        self._material = material
        self._inner = inner
        self._opened: dict[str, tuple[Zip, str]] = {}  # archives by their places, and how they are called

    def read(self, lines: Sequence[str]) -> Parsed:
        """Return what the members give that lines name; behind many images, lines stay for a later task."""
        found = Parsed(())
        parts: list[str] = []
        left = PART_IMAGES
        try:
            for place, group in groupby(lines, _place):
                own = list(group)
                if left < 0:
                    parts.append("\n".join(own))
                    continue
                given = self._read_member(place, "\n".join(line[len(place) + 1 :] for line in own))
                found = found.followed_by(given)
                parts.extend(given.parts)
                left -= sum(len(image.data) for image in given.images)
        finally:
            self._close()
        return found._replace(parts=tuple(parts))

    def _read_member(self, place: str, part: str) -> Parsed:
        shown = self._material.name
        try:
            archive, shown, member = self._find(place)
            parsed = self._parse(archive, member, part)
        except UnreadableFileError as error:
            return Parsed((), failed=(Failure(shown, error.sentence),))
        return parsed._replace(
            remarks=tuple(sentence("{0}: {1}", shown, remark) for remark in parsed.remarks),
            failed=tuple(
                Failure(f"{shown}{failure.path.removeprefix(member.base)}", failure.reason)
                for failure in parsed.failed
            ),
            parts=tuple("\n".join(f"{place}:{line}" for line in part.split("\n")) for part in parsed.parts),
        )

    def _find(self, place: str) -> tuple[Zip, str, Member]:
        """Return the archive that a member lies in, how the member is called, and itself."""
        above, _, number = place.rpartition("/")
        archive, shown = self._open(above)
        member = archive.member(int(number))
        return archive, f"{shown}/{member.name}", member

    def _open(self, place: str) -> tuple[Zip, str]:
        if place not in self._opened:
            if place:
                archive, shown, member = self._find(place)
                self._opened[place] = Zip(archive.material(member)), shown
            else:
                self._opened[place] = Zip(self._material), self._material.name
        return self._opened[place]

    def _parse(self, archive: Zip, member: Member, part: str) -> Parsed:
        material = archive.material(member, _Beside(archive, member.folder).read)
        kind = kind_of(material)
        if kind is FileKind.ZIP:  # it would be opened without end, one in the other
            raise UnreadableFileError("It is an archive under a wrong name.")
        if kind is FileKind.WARC:
            from nam_reader.importers import warc  # heavy, and most archives hold none

            return warc.parse(material, part)
        return self._inner(material)

    def _close(self) -> None:
        for archive, _ in reversed(self._opened.values()):
            archive.close()
        self._opened.clear()


def _place(line: str) -> str:
    return line.partition(":")[0]


class _Beside:
    """What lies beside a page in an archive."""

    def __init__(self, archive: Zip, folder: str) -> None:
        self._archive = archive
        self._folder = folder

    def read(self, reference: str) -> bytes | None:
        """Return the bytes of the member that a reference names, None where there is none."""
        try:
            parts = urlsplit(reference.strip().replace("\\", "/"))
        except ValueError:
            return None
        if parts.scheme or parts.netloc or not parts.path:
            return None
        names = dict.fromkeys(resolved(self._folder, path) for path in (unquote(parts.path), parts.path))
        return next((data for name in names if (data := self._archive.beside(name))), None)
