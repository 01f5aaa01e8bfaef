"""Zip files, opened with care: what is wrong with one, or too much of it, is found before it is read."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from functools import cached_property
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.companions import LOOKED_AT, companions
from nam_reader.importers.kinds import is_walked
from nam_reader.importers.limits import ENTRIES, MEGABYTE, check_member
from nam_reader.importers.material import LARGEST_BESIDE, Beside, Material, nothing
from nam_reader.importers.member_names import name_of
from nam_reader.importers.stretch import Stretch
from nam_reader.wording import sentence

BESIDE = 512 * MEGABYTE  # bytes of images and the like that are looked at for the pages of one task
LARGEST_DIRECTORY = 16 * MEGABYTE  # of 10,000 entries with very long names

_ENCRYPTED = 0x1
_READ_IN_PLACE = frozenset({".gz", ".warc", ".wacz", ".zip", ".zst"})
_COPIED = 4 * MEGABYTE  # into memory, with less ado
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_LOCAL = struct.Struct("<4s22x2H")  # what stands before an entry's name
_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = 20  # bytes between them

_DAMAGED = sentence("The archive is damaged or cut off.")
_BROKEN = (
    zipfile.BadZipFile,
    NotImplementedError,
    EOFError,
    OSError,
    OverflowError,  # of an offset that no file has
    RuntimeError,
    ValueError,
    struct.error,
)


class Member(NamedTuple):
    """A file in an archive. ``number`` is its place in the archive's directory, ``name`` has slashes."""

    number: int
    name: str
    entry: zipfile.ZipInfo

    @property
    def folder(self) -> str:
        """The folder that it lies in, "" at the top."""
        return self.name.rpartition("/")[0]

    @property
    def base(self) -> str:
        """Its name in that folder."""
        return self.name.rpartition("/")[2]

    @property
    def encrypted(self) -> bool:
        """Whether it can only be read with a password."""
        return bool(self.entry.flag_bits & _ENCRYPTED)

    @property
    def suffix(self) -> str:
        """The ending of its name, in small letters, with the dot; "" where it has none."""
        return PurePosixPath(self.base).suffix.lower()

    @property
    def stays(self) -> bool:
        """Whether it is read where it stands: it is a large archive of its own, stored as it is."""
        entry = self.entry
        stored = entry.compress_type == zipfile.ZIP_STORED and entry.file_size == entry.compress_size
        return stored and entry.file_size > _COPIED and self.suffix in _READ_IN_PLACE and not self.encrypted


class Zip:
    """A zip file and what is in it. Opening raises UnreadableFileError, as do all that read."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._stream = material.open()
        self._room = BESIDE
        with ExitStack() as failing:
            failing.callback(self._stream.close)
            entries = self._entries()
            failing.pop_all()
        self.members = tuple(
            Member(number, name_of(entry), entry)
            for number, entry in enumerate(entries)
            if not entry.orig_filename.endswith(("/", "\\")) and not stat.S_ISLNK(entry.external_attr >> 16)
        )
        self.entries = len(entries)
        self._by_number = {member.number: member for member in self.members}
        self._by_name = {member.name: member for member in reversed(self.members)}

    def _entries(self) -> list[zipfile.ZipInfo]:
        """Open the archive and list what is in it."""
        try:
            _check_directory(self._stream)
            self._zip = zipfile.ZipFile(self._stream)
            entries = self._zip.infolist()
        except _BROKEN as error:
            raise UnreadableFileError(_DAMAGED) from error
        _check_overlap(entries)
        return entries

    def close(self) -> None:
        """Close the file; what was made of its members in place cannot be read after it."""
        self._zip.close()
        self._stream.close()

    def articles(self) -> Iterator[Member]:
        """Yield the members that are worth a try, in order, as a walk through a folder gives its files."""
        files: dict[str, set[str]] = {}
        for member in self.members:
            files.setdefault(member.folder, set()).add(member.base)
        left_out = self._left_out(files)
        for member in sorted(self.members, key=_as_walked):
            if is_walked(member.suffix, member.base) and not _is_within(member, left_out):
                yield member

    def member(self, number: int) -> Member:
        """Return the member of a number."""
        try:
            return self._by_number[number]
        except KeyError as error:
            raise UnreadableFileError("The archive was changed while it was read.") from error

    def read(self, member: Member) -> bytes:
        """Return the bytes of a member."""
        return self._read(member, member.entry.file_size)

    def material(self, member: Member, beside: Beside = nothing) -> Material:
        """Return a member as something to import."""
        if not member.stays:
            return Material(member.base, content=self.read(member), beside=beside)
        start = self._start(member)
        return Stretch(
            member.base, beside=beside, outer=self._material, start=start, length=member.entry.file_size
        )

    def beside(self, name: str) -> bytes | None:
        """Return a member's bytes for the page that names it; None where it is not here, or too much."""
        member = self._by_name.get(name) or self._by_folded_name.get(name.casefold())
        if member is None or not 0 < member.entry.file_size <= min(LARGEST_BESIDE, self._room):
            return None
        self._room -= member.entry.file_size
        try:
            return self.read(member)
        except UnreadableFileError:
            return None

    @cached_property
    def _by_folded_name(self) -> dict[str, Member]:
        return {member.name.casefold(): member for member in reversed(self.members)}

    def _read(self, member: Member, most: int) -> bytes:
        check(member)
        try:
            with self._zip.open(member.entry) as stream:
                data = stream.read(most)
                if len(data) == member.entry.file_size:
                    stream.read(1)  # at its end, the checksum is looked at
        except (*_BROKEN, zlib.error) as error:
            raise UnreadableFileError("It is damaged.") from error
        if len(data) < min(most, member.entry.file_size):
            raise UnreadableFileError("It is damaged.")
        return data

    def _start(self, member: Member) -> int:
        """Return where the bytes of a member begin that is stored as it is."""
        try:
            self._stream.seek(member.entry.header_offset)
            mark, name, extra = _LOCAL.unpack(self._stream.read(_LOCAL.size))
        except _BROKEN as error:
            raise UnreadableFileError("It is damaged.") from error
        if mark != b"PK\x03\x04":
            raise UnreadableFileError("It is damaged.")
        return int(member.entry.header_offset + _LOCAL.size + name + extra)

    def _left_out(self, files: dict[str, set[str]]) -> set[str]:
        """Return the folders that hold no articles: hidden ones, and those of pages."""
        folders: dict[str, set[str]] = {}
        for place in list(files):
            while place:
                above, _, name = place.rpartition("/")
                folders.setdefault(above, set()).add(name)
                place = above
        found = set()
        for above, names in folders.items():
            reader = _Beginnings(self, above)
            hidden = {name for name in names if name.startswith(".") or name == "__MACOSX"}
            for name in hidden | companions(files.get(above, ()), names, reader.read):
                found.add(f"{above}/{name}" if above else name)
        return found

    def beginning(self, name: str) -> bytes:
        """Return the first bytes of a member, b"" where they cannot be had."""
        member = self._by_name.get(name)
        size = min(LOOKED_AT, member.entry.file_size) if member else 0
        if member is None or size > self._room:
            return b""
        self._room -= size
        try:
            return self._read(member, size)
        except UnreadableFileError:
            return b""


class _Beginnings:
    """Reads the beginnings of the files of one folder in an archive."""

    def __init__(self, archive: Zip, folder: str) -> None:
        self._archive = archive
        self._folder = folder

    def read(self, name: str) -> bytes:
        return self._archive.beginning(f"{self._folder}/{name}" if self._folder else name)


def _check_directory(stream: BinaryIO) -> None:
    """Raise UnreadableFileError where an archive says that it holds too much to be even listed."""
    end = stream.seek(0, io.SEEK_END)
    start = max(0, end - _END.size - 0xFFFF - _END_64.size - _LOCATOR)
    stream.seek(start)
    tail = stream.read()
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or place + _END.size > len(tail):
        raise UnreadableFileError(_DAMAGED)
    found = _END.unpack_from(tail, place)
    number, size = found[4], found[5]
    place -= _LOCATOR + _END_64.size
    if place >= 0 and tail.startswith(b"PK\x06\x06", place):
        larger = _END_64.unpack_from(tail, place)
        number, size = max(number, larger[7]), max(size, larger[8])
    if number > ENTRIES or size > LARGEST_DIRECTORY:
        raise UnreadableFileError("It holds more than {0} files. Unpack it, and import the folder.", ENTRIES)


def _check_overlap(entries: list[zipfile.ZipInfo]) -> None:
    """Raise UnreadableFileError where entries share bytes: so a small file can claim to hold a huge lot."""
    end = 0
    for start, size in sorted((entry.header_offset, entry.compress_size) for entry in entries):
        if start < end:
            raise UnreadableFileError("The files in this archive overlap; it is damaged or made to do harm.")
        end = start + _LOCAL.size + size


def check(member: Member) -> None:
    """Raise UnreadableFileError where a member cannot or may not be read."""
    if member.encrypted:
        raise UnreadableFileError("It is protected by a password.")
    if member.entry.compress_type not in _METHODS:
        raise UnreadableFileError("It is packed in a way that cannot be read here.")
    if not member.stays:
        check_member(member.entry.file_size, member.entry.compress_size)


def _as_walked(member: Member) -> tuple[tuple[tuple[bool, str], ...], int]:
    """Return what sorts members as a walk through folders does: a folder's files, then its folders."""
    *folders, name = member.name.split("/")
    return (*((True, folder) for folder in folders), (False, name)), member.number


def _is_within(member: Member, folders: set[str]) -> bool:
    place = member.folder
    while place:
        if place in folders:
            return True
        place = place.rpartition("/")[0]
    return member.base.startswith(".")
