"""The bodies of web answers as archives keep them: in pieces and packed, or said to be so and not."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable
from typing import Protocol

from fastwarc.stream_io import BrotliReader, ChunkedReader, ZstdReader

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.limits import check_member
from nam_reader.importers.material import LARGEST
from nam_reader.wording import sentence

DEEPEST = 3  # packed in packed
_PIECE = 1 << 20  # bytes asked for at a time

_CHUNK = re.compile(rb"[0-9A-Fa-f]{1,8}[ \t]*(?:;[^\r\n]*)?\r\n")
_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf\s*)?<[!a-zA-Z?]")
_DAMAGED = sentence("It is damaged.")


class _Reader(Protocol):
    def read(self, size: int = ..., /) -> bytes: ...


def unpacked(body: bytes, transfer: str, content: str) -> bytes:
    """Return a body as its page was written, by its Transfer-Encoding and Content-Encoding.

    Many archives hold the body unpacked and its header as it came: that is seen, and believed. Raises
    UnreadableFileError where it is damaged or too large.
    """
    if "chunked" in transfer.lower() and _CHUNK.match(body):
        body = read_all(ChunkedReader(io.BytesIO(body)))
    names = [name.strip() for name in content.lower().split(",")]
    for name in reversed(names[:DEEPEST]):
        unpack = _WAYS.get(name.removeprefix("x-"))
        if unpack is not None and not _MARKUP.match(body):
            body = _checked(unpack, body)
    return body


def read_all(reader: _Reader, most: int = LARGEST, *, cut: bool = False) -> bytes:
    """Read to the end. Raises UnreadableFileError where that is damaged, or more than ``most`` bytes.

    With ``cut``, so much and a little more is returned of what is longer.
    """
    pieces, left = [], most
    try:
        while piece := reader.read(_PIECE):
            pieces.append(piece)
            left -= len(piece)
            if left < 0 and cut:
                break
            if left < 0:
                raise UnreadableFileError("It is larger than {0} MB.", most >> 20)
    except OSError as error:
        raise UnreadableFileError(_DAMAGED) from error
    return b"".join(pieces)


def _checked(unpack: Callable[[bytes], bytes], body: bytes) -> bytes:
    found = unpack(body)
    check_member(len(found), len(body))
    return found


def _inflated(body: bytes) -> bytes:
    """Unpack gzip and deflate, the latter with its two bytes of header or without."""
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        unpacker = zlib.decompressobj(window)
        try:
            found = unpacker.decompress(body, LARGEST + 1)
        except zlib.error:
            continue
        if len(found) > LARGEST:
            raise UnreadableFileError("It is larger than {0} MB.", LARGEST >> 20)
        if unpacker.eof:
            return found
    raise UnreadableFileError(_DAMAGED)


def _from_brotli(body: bytes) -> bytes:
    return read_all(BrotliReader(io.BytesIO(body)))


def _from_zstd(body: bytes) -> bytes:
    return read_all(ZstdReader(io.BytesIO(body)))


_WAYS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": _inflated,
    "deflate": _inflated,
    "br": _from_brotli,
    "zstd": _from_zstd,
}
