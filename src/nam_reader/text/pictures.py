"""The images of a body that leaves the library: with their data, or as their descriptions."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from html import escape, unescape

from nam_reader.model import StoredImage

SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"})

_TAG = re.compile(r'<img((?: [a-z]+="[^"]*")*)>')
_NAME = re.compile(r' src="nam-image:([0-9a-f]{64})"')
_ALT = re.compile(r' alt="([^"]*)"')


def with_data(body: str, find: Callable[[str], StoredImage | None]) -> str:
    """Return a canonical body with its stored images in ``data:`` URLs; of missing ones the words stay."""

    def put(tag: re.Match[str]) -> str:
        name = _NAME.search(tag[1])
        image = find(name[1]) if name else None
        if image is None or image.mime not in SHOWN:
            return _description(tag)
        data = base64.b64encode(image.data).decode("ascii")
        alt = _ALT.search(tag[1])
        return f'<img src="data:{image.mime};base64,{data}"{alt[0] if alt else ""}>'

    return _TAG.sub(put, body) if "<img" in body else body


def described(body: str) -> str:
    """Return a canonical body with the descriptions of its images in their places."""
    return _TAG.sub(_description, body) if "<img" in body else body


def _description(tag: re.Match[str]) -> str:
    alt = _ALT.search(tag[1])
    return escape(unescape(alt[1]), quote=False) if alt else ""
