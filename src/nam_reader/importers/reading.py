"""Reads a file as text, or says in one sentence why that cannot be done."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.material import Beside, Material, nothing
from nam_reader.text.characters import clean
from nam_reader.wording import Sentence, counted, sentence

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDTHS = {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_MOST_CONTROLS = 0.01  # of a text's bytes
_SAMPLE = 100_000  # bytes looked at to tell a text from something else
_CYRILLIC = re.compile(rb"[\xc0-\xff]{3,}")
_POLISH = bytes.fromhex("b3b99c9fbfa38caf")  # ł ą ś ź ż Ł Ś Ż in windows-1250
_WESTERN = bytes.fromhex("e9e8eae0e2fcf6e4dff1e7")  # é è ê à â ü ö ä ß ñ ç in windows-1252


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text, clean and with ``\\n`` line ends. ``cut`` tells that its end is plainly missing.

    ``name`` is the file's name without its ending; ``beside`` finds what the text refers to (see Material).
    """

    text: str
    name: str
    cut: bool = False
    remarks: tuple[str, ...] = ()
    beside: Beside = nothing


def read_source(material: Material) -> Source:
    """Read a material as text. Raises UnreadableFileError for what is no text or is too large."""
    text, cut, remarks = decode(material.read())
    text = clean(text)
    if not text or text.isspace():
        raise UnreadableFileError("The file is empty.")
    return Source(text, material.stem, cut, remarks, material.beside)


def decode(data: bytes) -> tuple[str, bool, tuple[str, ...]]:
    """Return the text of some bytes, whether its last character is cut off, and remarks.

    The encoding is told by a byte order mark, or is UTF-8; else it is guessed by the frequency of letters
    between windows-1251, windows-1250 and windows-1252. Raises UnreadableFileError where it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    if b"\0" in data:
        wide = _unmarked_utf16(data)
        if wide:
            return _decode_marked(data, wide)
        whole = data.rstrip(b"\0")  # a disk that filled up, or lost power, leaves such ends
        if b"\0" in whole or not whole:
            raise UnreadableFileError("This is not a text file.")
        text, _, remarks = decode(whole)
        return text, True, remarks
    sample = data[:_SAMPLE]
    if len(sample) - len(sample.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(sample):
        raise UnreadableFileError("This is not a text file.")
    try:
        return data.decode("utf-8"), False, ()
    except UnicodeDecodeError as error:
        if error.end == len(data) and error.reason == "unexpected end of data":
            return data[: error.start].decode("utf-8"), True, ()
    return _guess(data)


def _decode_marked(data: bytes, encoding: str) -> tuple[str, bool, tuple[str, ...]]:
    cut = False
    width = _WIDTHS.get(encoding, 1)
    if len(data) % width:
        cut, data = True, data[: len(data) - len(data) % width]
    try:
        return data.decode(encoding), cut, ()
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data":
            return data[: error.start].decode(encoding), True, ()
        if encoding == "utf-8":
            return _guess(data)
        raise UnreadableFileError(
            "This is not a text file ({0} at its start, then not).", encoding.upper()
        ) from error


def _unmarked_utf16(data: bytes) -> str:
    """Tell UTF-16 without a mark by the NULs of its Latin letters and spaces; "" where it is none."""
    sample = data[: _SAMPLE & ~1]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 10 < len(sample) or min(even, odd) * 20 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _guess(data: bytes) -> tuple[str, bool, tuple[str, ...]]:
    text = data.decode("utf-8", "replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    whole = sum(1 for character in text[:_SAMPLE] if character > "\x7f") - broken
    if whole > 4 * broken:
        return text, False, (_broken(broken),)
    sample = data[:_SAMPLE]
    high = len(sample.translate(None, bytes(range(128))))
    if sum(map(len, _CYRILLIC.findall(sample))) * 2 > high:
        encoding = "windows-1251"
    elif sum(map(sample.count, _POLISH)) >= sum(map(sample.count, _WESTERN)):
        encoding = "windows-1250"
    else:
        encoding = "windows-1252"
    return (
        data.decode(encoding, "replace"),
        False,
        (sentence("The file is not UTF-8; it was read as {0}.", encoding),),
    )


def _broken(number: int) -> Sentence:
    return counted(
        "%Ln characters of the file are damaged and cannot be read.",
        number,
        "%Ln character of the file is damaged and cannot be read.",
    )
