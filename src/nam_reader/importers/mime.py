"""Takes messages of many parts to pieces, also those whose headers or boundaries are broken.

The standard library's parser does what the standards say: a header line that goes on unindented ends the
header, and a boundary that is not the declared one divides nothing. Pages saved so would be lost. Here the
lines are put right first; what the header says is then read by the standard library.
"""

from __future__ import annotations

import binascii
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import HeaderParser
from itertools import islice
from typing import NamedTuple

from nam_reader.importers.limits import ENTRIES

DEEPEST = 4  # parts in parts
LONGEST_HEAD = 64 * 1024  # bytes of a part's header
_FIRST_BOUNDARY = 1024 * 1024  # bytes within which it must come, where the declared one is wrong
_FEWEST_DIGITS = 60  # of base64 in a line that can be no part of a header

_FIELD = re.compile(
    rb"(?:[A-Za-z]+(?:-[A-Za-z0-9]+)+|from|to|cc|bcc|sender|subject|date|received|references|keywords"
    rb"|comments)[ \t]*:",
    re.IGNORECASE,
)
_LATER_FIELD = re.compile(
    rb"(?:content-(?:type|transfer-encoding|location|id|base|disposition|description)|mime-version"
    rb"|snapshot-content-location|subject|date)[ \t]*:",
    re.IGNORECASE,
)
_PARAMETER = re.compile(
    rb"[ \t]*(?:charset|boundary|type|start|start-info|name|filename|format)[ \t]*=", re.IGNORECASE
)
_BLANKS = re.compile(rb"(?:[ \t]*\r*\n){0,3}")
_BOUNDARY = re.compile(r"""\bboundary\s*=\s*(?:"([^"]+)"|'([^']+)'|["']?([^\s;"']+))""", re.IGNORECASE)
_CHARSET = re.compile(r"""\bcharset\s*=\s*["']?([\w.:+-]+)""", re.IGNORECASE)
_GUESSED = re.compile(
    rb"(?:^|\n)--([^\r\n]{3,200}?)[ \t]*\r*\n(?:[ \t]*\r*\n)?(?=Content-[A-Za-z-]+[ \t]*:)", re.IGNORECASE
)
_DIGITS = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_STARTS = (b"iVBOR", b"/9j/", b"R0lGOD", b"UklGR", b"PCFE", b"PGh0", b"PD94")  # images and pages in base64
_CYRILLIC = re.compile(rb"[\xc0-\xff]{3}")
_SOFT_BREAK = re.compile(rb"=[ \t]*\r*\n")
_NO_DIGIT = re.compile(rb"[^A-Za-z0-9+/]+")


class Part(NamedTuple):
    """A part of a message: its header, and where its body stands in the message's bytes."""

    header: Message
    message: bytes
    start: int
    end: int

    @property
    def kind(self) -> str:
        """Its media type in small letters; "" where it is not said."""
        return self.field("Content-Type").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """What it says of its encoding, "" for nothing."""
        found = _CHARSET.search(self.field("Content-Type"))
        return found[1] if found else ""

    def cut(self, length: int) -> Part:
        """Return the beginning of it: ``length`` bytes, as they stand in the message."""
        return self._replace(end=min(self.end, self.start + length))

    def field(self, name: str) -> str:
        """Return a field of the header on one line, decoded; "" where there is none."""
        raw = str(self.header.get(name, ""))
        if "=?" in raw:
            with suppress(MessageError, LookupError, ValueError):  # else as it stands
                raw = str(make_header(decode_header(raw)))
        return " ".join(raw.split())

    def parameter(self, name: str) -> str:
        """Return a parameter of its Content-Type, "" where there is none."""
        pattern = rf"""\b{name}\s*=\s*(?:"([^"]*)"|([^\s;"]+))"""
        found = re.search(pattern, self.field("Content-Type"), re.IGNORECASE)
        return (found[1] or found[2] or "").strip() if found else ""

    def decoded(self) -> bytes:
        """Return its body, decoded as far as that can be done."""
        body = self.message[self.start : self.end]
        encoding = self.field("Content-Transfer-Encoding").strip("\"' ;").lower()
        if encoding == "quoted-printable" or (not encoding and _is_quoted(body)):
            return body if encoding and _is_plain_markup(body) else _unquoted(body)
        if encoding == "base64":
            return body if b"<" in body else _from_base64(body)
        return body


def parts(data: bytes) -> Iterator[Part]:
    """Yield the message as a whole, then those of its parts that have no parts, in order, at most ENTRIES."""
    top = _part(data, _first_line(data), len(data))
    yield top
    yield from islice(_inside(top, DEEPEST), ENTRIES)


def _inside(part: Part, depth: int) -> Iterator[Part]:
    if not depth:
        return
    for start, end in _sections(part):
        inner = _part(part.message, start, end)
        if inner.kind.startswith("multipart/"):
            yield from _inside(inner, depth - 1)
        else:
            yield inner


def _sections(part: Part) -> Iterator[tuple[int, int]]:
    """Yield where the parts of a part stand; a missing last boundary ends nothing too early."""
    mark = _boundary(part)
    begun = -1
    for start, end, last in _marks(part, mark):
        if begun >= 0:
            yield begun, start
        begun = -1 if last else end
    if begun >= 0:  # cut off, maybe in the middle of the last boundary
        last_line = part.message.rfind(b"\n", begun, part.end) + 1 or begun
        rest = part.message[last_line : part.end]
        yield begun, last_line if rest.startswith(b"--") and mark.startswith(rest.rstrip(b"\r")) else part.end


def _boundary(part: Part) -> bytes:
    """Return the line that divides a part: the declared one where it is there, else the one that does it."""
    found = _BOUNDARY.search(part.field("Content-Type"))
    if found:
        declared = b"--" + (found[1] or found[2] or found[3]).strip().encode("utf-8")
        if any(_marks(part, declared)):
            return declared
    guesses = Counter(_GUESSED.findall(part.message, part.start, min(part.end, part.start + _FIRST_BOUNDARY)))
    return b"--" + guesses.most_common(1)[0][0] if guesses else b""


def _marks(part: Part, mark: bytes) -> Iterator[tuple[int, int, bool]]:
    """Yield the lines that are a boundary: where they begin and end, and whether they end the last part."""
    data, place = part.message, part.start
    while mark and (place := data.find(mark, place, part.end)) >= 0:
        start, place = place, place + len(mark)
        line_end = data.find(b"\n", place, part.end)
        end = part.end if line_end < 0 else line_end + 1
        rest = data[place : min(end, place + 100)].strip()
        if rest in (b"", b"--") and (start == part.start or data[start - 1 : start] == b"\n"):
            yield start, end, rest == b"--"
            place = end


def _first_line(data: bytes) -> int:
    """Return where the header of the message begins, behind a byte order mark and other junk."""
    place = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    start = place
    while 0 <= place < LONGEST_HEAD:
        if data.startswith(b"--", place) or _FIELD.match(data, place):
            return place
        place = data.find(b"\n", place) + 1 or -1
    return start


def _part(data: bytes, start: int, end: int) -> Part:
    fields: list[bytes] = []
    body = _read_fields(data, start, end, fields)
    return Part(HeaderParser().parsestr(_text(b"\n".join(fields)) + "\n\n"), data, body, end)


def _text(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("windows-1251" if _CYRILLIC.search(line) else "latin-1", "replace")


def _read_fields(data: bytes, place: int, end: int, fields: list[bytes]) -> int:
    """Put the lines of a header together, into ``fields``; return where the body begins."""
    most = min(end, place + LONGEST_HEAD)
    while place < most:
        line_end = data.find(b"\n", place, end)
        after = end if line_end < 0 else line_end + 1
        line = data[place:after].rstrip()
        if not line:
            if fields and not _goes_on(data, after, end):
                return after
        elif _FIELD.match(line):
            fields.append(line)
        elif not fields or _is_body(line, fields):
            return place
        else:  # goes on, be it indented or not
            fields[-1] += b" " + line.strip()
        place = after
    return min(place, end)


def _goes_on(data: bytes, place: int, end: int) -> bool:
    """Tell whether the header goes on behind a blank line that came too early."""
    blank = _BLANKS.match(data, place, end)
    place = blank.end() if blank else place
    return bool(_LATER_FIELD.match(data, place, end) or _PARAMETER.match(data, place, end))


def _is_body(line: bytes, fields: list[bytes]) -> bool:
    """Tell whether a line of no field is the first of a body, and the blank line before it is missing."""
    if line.startswith((b"<", b"--", b"=EF=BB=BF", b"\xef\xbb\xbf")):
        return True
    if not any(b"base64" in field.lower() for field in fields):
        return False
    return line.startswith(_STARTS) or (len(line) >= _FEWEST_DIGITS and _DIGITS.fullmatch(line) is not None)


def _is_quoted(body: bytes) -> bool:
    """Tell quoted-printable of which nobody says so."""
    return body.count(b"=3D") > 2 and not _is_plain_markup(body)


def _is_plain_markup(body: bytes) -> bool:
    """Tell markup that is not quoted-printable whatever its header says: there, "=" is never bare."""
    return body.count(b'="') > body.count(b"=3D")


def _unquoted(body: bytes) -> bytes:
    """Decode quoted-printable. Lines are joined first: some writers break them inside a code."""
    return binascii.a2b_qp(_SOFT_BREAK.sub(b"", body))


def _from_base64(body: bytes) -> bytes:
    digits = _NO_DIGIT.sub(b"", body)
    if len(digits) % 4 == 1:
        digits = digits[:-1]
    return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))
