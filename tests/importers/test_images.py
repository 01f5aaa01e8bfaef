"""Which images are taken in."""

from __future__ import annotations

import hashlib
import struct
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nam_reader.importers.images import LARGEST, admit


def png(width: int, height: int) -> bytes:
    """Return a PNG's beginning: all that is read of it."""
    header = struct.pack(">LLBBBBB", width, height, 8, 6, 0, 0, 0)
    chunk = b"IHDR" + header
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L", 13) + chunk + struct.pack(">L", zlib.crc32(chunk))


def gif(width: int, height: int, version: bytes = b"89a") -> bytes:
    return b"GIF" + version + struct.pack("<HHBBB", width, height, 0, 0, 0) + b";"


def jpeg(width: int, height: int, before: bytes = b"") -> bytes:
    frame = struct.pack(">BHHB", 8, height, width, 3) + b"\x01\x11\x00\x02\x11\x01\x03\x11\x01"
    return b"\xff\xd8" + before + b"\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame + b"\xff\xd9"


def turned(orientation: int) -> bytes:
    """Return the part of a JPEG that says how it must be turned."""
    entry = struct.pack("<HHLHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", 1) + entry + b"\0\0\0\0"
    return b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif


def webp(width: int, height: int) -> bytes:
    sizes = struct.pack("<L", width - 1)[:3] + struct.pack("<L", height - 1)[:3]
    chunk = b"VP8X" + struct.pack("<L", 10) + b"\0\0\0\0" + sizes
    return b"RIFF" + struct.pack("<L", len(chunk) + 4) + b"WEBP" + chunk


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">L", len(content) + 8) + name + content


def avif(width: int, height: int, *, brands: bytes = b"avif\0\0\0\0mif1miaf", more: bytes = b"") -> bytes:
    size = box(b"ispe", struct.pack(">LLL", 0, width, height))
    used = box(b"ipma", struct.pack(">LLHBB", 0, 1, 1, 1, 1))
    known = box(b"pitm", struct.pack(">LH", 0, 1)) + box(b"iprp", box(b"ipco", size) + used)
    return box(b"ftyp", brands) + box(b"meta", b"\0\0\0\0" + known + more) + box(b"mdat", b"\0" * 40)


@pytest.mark.parametrize(
    ("data", "mime"),
    [
        (png(640, 480), "image/png"),
        (jpeg(640, 480), "image/jpeg"),
        (gif(640, 480), "image/gif"),
        (gif(640, 480, b"87a"), "image/gif"),
        (webp(640, 480), "image/webp"),
        (avif(640, 480), "image/avif"),
        (avif(640, 480, brands=b"mif1\0\0\0\0mif1avif"), "image/avif"),
    ],
)
def test_an_image_has_its_kind_size_and_name_from_its_content(data: bytes, mime: str) -> None:
    image = admit(data)
    assert image is not None
    assert image == (hashlib.sha256(data).hexdigest(), mime, 640, 480, data)


def test_a_picture_taken_upright_is_as_high_as_it_is_shown() -> None:
    image = admit(jpeg(640, 480, turned(6)))
    assert image is not None
    assert (image.width, image.height) == (480, 640)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no image",
        b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>',
        b'<?xml version="1.0"?><svg width="10" height="10"></svg>',
        b"\x89PNG\r\n\x1a\n",
        png(10, 10)[:20],
        png(0, 10),
        gif(0, 0),
        jpeg(10, 10)[:8],
        b"BM" + b"\0" * 16 + struct.pack("<ll", 10, 10),
        b"II*\0" + b"\0" * 60,
        b"P6 10 10 255 " + b"\0" * 300,
        avif(10, 10, brands=b"heic\0\0\0\0mif1heic"),
        box(b"ftyp", b"isom\0\0\0\0mp41") + box(b"moov", b""),
        webp(10, 10)[:20],
    ],
)
def test_what_is_no_image_of_the_web_is_left_out(data: bytes) -> None:
    assert admit(data) is None


def test_trackers_and_giants_are_left_out() -> None:
    assert admit(gif(1, 1)) is None
    assert admit(gif(2, 1)) is not None
    assert admit(png(8_000, 5_000)) is not None
    assert admit(png(8_000, 5_001)) is None
    assert admit(png(2**31, 2**31)) is None
    assert admit(png(10, 10) + b"\0" * LARGEST) is None


def bottomless() -> bytes:
    """Return an AVIF whose table of places has no end in sight: four milliards of entries of no bytes."""
    item = struct.pack(">HHH", 1, 0, 65_535)
    return avif(64, 64, more=box(b"iloc", struct.pack(">LBBH", 0, 0, 0, 65_535) + item * 65_535))


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xe0" + b"\0" * (LARGEST - 4),
        b"\xff\xd8" + b"\xff\xfe\0\x02" * (LARGEST // 4 - 1),
        b"\xff\xd8" + b"\xff" * (LARGEST - 2),
        box(b"ftyp", b"avif\0\0\0\0") + box(b"free", b"") * (LARGEST // 8 - 2),
        bottomless(),
    ],
)
def test_files_made_to_be_searched_for_ever_are_given_up_soon(data: bytes) -> None:
    start = time.process_time()
    admit(data)
    assert time.process_time() - start < 2


@given(
    st.sampled_from([png(9, 9), jpeg(9, 9, turned(6)), gif(9, 9), webp(9, 9), avif(9, 9)]),
    st.lists(st.tuples(st.integers(0, 200), st.binary(max_size=4)), max_size=6),
    st.integers(0, 300),
)
def test_broken_bytes_give_an_image_or_none(data: bytes, changes: list[tuple[int, bytes]], end: int) -> None:
    broken = bytearray(data)
    for place, new in changes:
        broken[place : place + len(new)] = new
    found = admit(bytes(broken[:end]))
    assert found is None or (found.width > 0 and found.height > 0)
