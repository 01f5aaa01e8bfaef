"""Which reader takes an exchange file, whatever its name, and what every file must keep to."""

from __future__ import annotations

import json
import zipfile
import zlib
from io import BytesIO
from lzma import LZMAError
from pathlib import Path

from nam_reader.errors import UnreadableFileError
from nam_reader.exchange import hypothes_is, koreader, tables, web_annotations, zotero
from nam_reader.model import Arrival, Incoming
from nam_reader.wording import sentence, why

LARGEST = 256 << 20  # bytes
MOST = 200_000  # annotations in one file
ANNOTATIONS = "annotations.json"  # what an EPUB annotations file holds

_BAD_ARCHIVE = (
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
    NotImplementedError,  # a way to pack that is not known
    RuntimeError,  # encrypted
    ValueError,
    EOFError,
    OSError,
)

UNKNOWN = sentence(
    "It holds no annotations that this program can read: it takes JSON-LD (W3C Web Annotations), EPUB "
    "annotations, and the exports of Hypothesis, KOReader, Readwise and Zotero."
)


def read(path: Path) -> Incoming:
    """Return the annotations of a file.

    Raises UnreadableFileError, with a sentence that does not repeat the path, whatever the file holds.
    """
    incoming = parse(_bytes(path))
    if len(incoming.arrivals) > MOST:
        raise UnreadableFileError("It holds more than {0} annotations.", MOST)
    return incoming._replace(arrivals=tuple(map(_own_name, incoming.arrivals)))


def _own_name(arrival: Arrival) -> Arrival:
    """An annotation is never its own rival."""
    annotation = arrival.annotation
    if annotation.rival != annotation.id:
        return arrival
    return arrival._replace(annotation=annotation._replace(rival=""))


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise UnreadableFileError("It is a folder, not a file.")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise UnreadableFileError("There is no such file.") from error
    except OSError as error:
        raise UnreadableFileError("It cannot be read: {0}.", why(error)) from error
    if len(data) > LARGEST:
        raise UnreadableFileError("It is larger than {0} MB.", LARGEST >> 20)
    return data


def parse(data: bytes) -> Incoming:
    """Return the annotations in the bytes of a file. Raises UnreadableFileError."""
    if not data.strip():
        raise UnreadableFileError("The file is empty.")
    if data.startswith(b"PK\x03\x04"):
        data = _unpacked(data)
    text = _decoded(data)
    if text.lstrip()[:1] in ("{", "["):
        return _from_json(text)
    if koreader.fits_markdown(text):
        return koreader.parse_markdown(text)
    if tables.fits(text):
        return tables.parse(text)
    raise UnreadableFileError(UNKNOWN)


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError(UNKNOWN) from error


def _unpacked(data: bytes) -> bytes:
    """Return the annotations of an EPUB annotations file: a ZIP archive with annotations.json."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = [name for name in archive.namelist() if name.rpartition("/")[2] == ANNOTATIONS]
            if not names:
                raise UnreadableFileError("It is an archive without {0}.", ANNOTATIONS)
            with archive.open(min(names, key=len)) as member:
                content = member.read(LARGEST + 1)
    except _BAD_ARCHIVE as error:
        raise UnreadableFileError("It is a damaged archive.") from error
    if len(content) > LARGEST:
        raise UnreadableFileError("It unpacks to more than {0} MB.", LARGEST >> 20)
    return content


def _from_json(text: str) -> Incoming:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableFileError("It looks like JSON, but it is damaged or incomplete.") from error
    for reader in (hypothes_is, web_annotations, zotero, koreader):
        if reader.fits(data):
            incoming: Incoming = reader.parse(data)
            return incoming
    raise UnreadableFileError(UNKNOWN)
