"""Which images are taken in: raster images of the web, told by their content, of a bearable size."""

from __future__ import annotations

import hashlib
import io

import imagesize  # type: ignore[import-untyped] # it has no types

from nam_reader.model import StoredImage

LARGEST = 20 * 1024 * 1024  # bytes
MOST_PIXELS = 40_000_000
_HEADER = 1024 * 1024  # bytes in which a size must be found: a made-up file is not searched to its end
_AVIF_BRANDS = (b"avif", b"avis")
_MOST_BRANDS = 64  # bytes of them

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


def admit(data: bytes) -> StoredImage | None:
    """Return an image as it is stored, or None where it is not one that we keep.

    PNG, JPEG, GIF, WebP and AVIF are kept, told by their first bytes and never by a name, of at most LARGEST
    bytes and MOST_PIXELS pixels by their header; an animation counts with one picture. A single pixel is
    there to count visitors and is left out. Nothing is decoded: whoever does that must bear broken data.
    Width and height are those of the picture as it is shown, after the turn that a JPEG asks for.
    """
    if not 0 < len(data) <= LARGEST:
        return None
    mime = _mime(data)
    if not mime:
        return None
    # Only JPEG's orientation is asked for: an AVIF's own table of places can be made to cost hours.
    width, height = imagesize.get(io.BytesIO(data[:_HEADER]), exif_rotation=mime == "image/jpeg")
    if width <= 0 or height <= 0 or not 1 < width * height <= MOST_PIXELS:
        return None
    return StoredImage(hashlib.sha256(data).hexdigest(), mime, int(width), int(height), data)


def _mime(data: bytes) -> str:
    for signature, mime in _SIGNATURES:
        if data.startswith(signature):
            return mime
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return "image/avif" if _is_avif(data) else ""


def _is_avif(data: bytes) -> bool:
    """Tell AVIF from HEIC and films, which have the same container: by the brands of its first box."""
    if data[4:8] != b"ftyp":
        return False
    end = min(int.from_bytes(data[:4], "big"), 16 + _MOST_BRANDS, len(data))
    brands = [data[8:12], *(data[place : place + 4] for place in range(16, end - 3, 4))]
    return any(brand in _AVIF_BRANDS for brand in brands)
