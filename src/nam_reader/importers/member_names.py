"""The names of files in zip archives: readable, whatever they were written in, and never used as paths."""

from __future__ import annotations

import posixpath
import re
from zipfile import ZipInfo

from nam_reader.text.characters import one_line

LONGEST = 1_000  # characters of a name, and
DEEPEST = 60  # folders: of others only the end is kept

_UTF8 = 0x800  # flag of an entry whose name is said to be UTF-8
_PLAIN = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9_. -]{0,100}(?:/[A-Za-z0-9_-][A-Za-z0-9_. -]{0,100}){0,9}")
_RUN = re.compile(rb"[\x80-\xff]{3}")
_DOS_ONLY = re.compile(
    rb"[\x80-\xaf]"
)  # capitals and half of the small letters in cp866, signs in windows-1251
_WINDOWS_ONLY = re.compile(rb"[\xc0-\xdf\xf2-\xff]")  # capitals, and small letters from т, in windows-1251
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # could make a name look like another


def name_of(entry: ZipInfo) -> str:
    """Return an entry's name with slashes between folders, without ``.``, ``..`` and a drive's root."""
    name = entry.orig_filename
    if _PLAIN.fullmatch(name):
        return name  # most are, and there are many
    if not entry.flag_bits & _UTF8:
        name = _guessed(name.encode("cp437", "replace"))
    name = _DIRECTION.sub("", one_line(name.replace("\0", ""))).replace("\\", "/")
    name = resolved("", name) or "-"
    if len(name) > LONGEST or name.count("/") > DEEPEST:
        name = name.rpartition("/")[2][-LONGEST:]
    return name


def resolved(folder: str, name: str) -> str:
    """Return the name that one means as seen from a folder; what leads out of the archive ends at its top."""
    return posixpath.normpath(posixpath.join("/", folder, name)).lstrip("/")


def _guessed(raw: bytes) -> str:
    """Read a name that is said to be cp437: programs of other countries wrote their own, or UTF-8."""
    if raw.isascii():
        return raw.decode("ascii")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if _RUN.search(raw) is None:  # single letters between Latin ones
        return raw.decode("cp437")
    dos, windows = len(_DOS_ONLY.findall(raw)), len(_WINDOWS_ONLY.findall(raw))
    return raw.decode("cp866" if dos >= windows else "windows-1251", "replace")
