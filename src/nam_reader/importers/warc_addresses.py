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
_REFERENCE = re.compile(
    rb"""\b(?:src|content|poster|(?:data-)?srcset|data-(?:src|original|lazy-src|orig-file|image-src))\s*=\s*"""
    rb"""(?:"([^"]{3,4000})"|'([^']{3,4000})'|([^\s"'>]{3,2000}))""",
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
    """Return the keys of all addresses that a page may show something from."""
    base = base_of(html, url)
    found: set[str] = set()
    for match in _REFERENCE.finditer(html):
        value = match[1] or match[2] or match[3]
        if value[:5].lower() == b"data:":
            continue
        text = unescape(value.decode("utf-8", "replace"))
        found.update(_from_set(text) if b"set" in match[0][:12].lower() else (text,))
    return {key_of(joined(base, name)) for name in found if name and " " not in name.strip()}


def joined(base: str, name: str) -> str:
    """Return an address as seen from another one."""
    try:
        return urljoin(base, name.strip())
    except ValueError:  # no address at all
        return name


def _from_set(text: str) -> list[str]:
    """Return the addresses of a srcset, which stand between commas, each with a width behind it."""
    return [piece.split()[0] for piece in re.split(r",\s+|,(?=https?:)", text) if piece.strip()]
