"""What a page in a web archive shows, told by short hashes of addresses."""

from __future__ import annotations

import re
from hashlib import blake2b
from html import unescape
from urllib.parse import urldefrag, urljoin

PAGES = frozenset({"text/html", "application/xhtml+xml"})
UNTOLD = frozenset(
    {"", "application/octet-stream", "text/plain"}
)  # kinds of which many things are said to be

_HEAD = 65_536  # bytes of a page within which its base stands
_MARKUP = re.compile(rb"\s*(?:\xef\xbb\xbf\s*)?<(?:!doctype\s+html|html|head)[\s>]", re.IGNORECASE)
_SHOWN = re.compile(rb"<(?:amp-)?(?:img|image|source|wow-image)\b([^>]{1,100000})", re.IGNORECASE)
_REFERENCE = re.compile(
    rb"""\b(src|srcset|data-[a-z-]{1,40})\s*=\s*"""
    rb"""(?:"([^"]{3,8000})"|'([^']{3,8000})'|([^\s"'>]{3,8000}))""",
    re.IGNORECASE,
)
_BASE = re.compile(rb"<base\b[^>]{0,500}?\bhref\s*=\s*[\"']?([^\"'>\s]+)", re.IGNORECASE)
_MEDIA = re.compile(r"(https?://static\.wixstatic\.com/media/[^/?#]+)")  # behind it stands how it was scaled


def is_page(kind: str, body: bytes) -> bool:
    """Tell whether an answer of a kind is a page; with some kinds only its beginning tells."""
    return kind in PAGES or (kind in UNTOLD and _MARKUP.match(body) is not None)


def base_of(html: bytes, url: str) -> str:
    """Return the address that a page's references start from."""
    found = _BASE.search(html, 0, _HEAD)
    return joined(url, unescape(found[1].decode("utf-8", "replace"))) if found else url


def key_of(url: str) -> int:
    """Return a short hash of an address; http and https, and sizes of one picture, are the same."""
    url = urldefrag(url.strip())[0] if "#" in url else url.strip()
    media = _MEDIA.match(url)
    url = media[1] if media else url
    plain = url.partition("://")[2] or url
    return int.from_bytes(blake2b(plain.encode("utf-8", "replace"), digest_size=8).digest())


def named_in(html: bytes, url: str) -> set[int]:
    """Return the keys of all addresses that a page may show an image from."""
    base = base_of(html, url)
    found: set[str] = set()
    for tag in _SHOWN.finditer(html):
        for name, *values in _REFERENCE.findall(tag[1]):
            value = unescape(b"".join(values).decode("utf-8", "replace"))
            found.update(_from_set(value) if name[-3:].lower() == b"set" else (value,))
    return {key_of(joined(base, name)) for name in found if not name.startswith(("data:", "{", "["))}


def joined(base: str, name: str) -> str:
    """Return an address as seen from another one."""
    name = name.strip()
    if name.startswith(("http://", "https://")):
        return name
    try:
        return urljoin(base, name)
    except ValueError:  # no address at all
        return name


def _from_set(text: str) -> list[str]:
    """Return the addresses of a srcset, which stand between commas, each with a width behind it."""
    return [piece.split()[0] for piece in re.split(r",\s+|,(?=https?:)", text) if piece.strip()]
