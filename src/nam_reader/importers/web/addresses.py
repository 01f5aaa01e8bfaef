"""The address of an article: its own, not that of a copy, a tracker or the site's front page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement

LONGEST = 2000  # characters
COMMENT_WITHIN = 20_000  # characters of the source in which a browser leaves its remark

_SAVED_FROM = re.compile(r"<!--\s*saved from url=(?:\(\d+\))?\s*(\S+?)\s*-->", re.IGNORECASE)
_SINGLE_FILE = re.compile(r"Page saved with SingleFile.{0,200}?\burl:\s*(\S+)", re.DOTALL)
_ARCHIVED = re.compile(
    r"^https?://web\.archive\.org/web/\d+[a-z_]*/(https?:.*)$|^https?://archive\.(?:ph|is|today|md)/\w+/?(https?:.*)$"
)
_NAMED = {"savepage-url", "url", "original-url", "twitter:url", "parsely-link", "sailthru.url"}


def saved_from(source: str) -> str:
    """Return the address that a browser wrote into a page when it saved it, "" for none."""
    start = source[:COMMENT_WITHIN]
    found = _SAVED_FROM.search(start) or _SINGLE_FILE.search(start)
    return clean_address(found[1]) if found else ""


def find_address(root: HtmlElement, metas: dict[str, list[str]], saved: str, given: str) -> str:
    """Return the canonical address of a page, "" where nothing tells it.

    ``saved`` is what the browser that saved it wrote, ``given`` what the web archive or the mail says.
    """
    base = next(iter(root.xpath("//base/@href")), "")
    scrapbook = root.get("data-scrapbook-source") or ""
    known = [clean_address(one) for one in (saved, given, scrapbook, *_of(metas, _NAMED), base)]
    known = [one for one in known if one]
    beginning = known[0] if known else ""
    said = [
        clean_address(urljoin_or(beginning, address))
        for address in (*_canonical(root), *metas.get("og:url", ()))
    ]
    for address in said:
        if address and not (_is_front(address) and any(not _is_front(one) for one in known[:3])):
            return address
    pages = [one for one in known if one != clean_address(base) or not _is_front(one)]
    return pages[0] if pages else ""


def urljoin_or(base: str, address: str) -> str:
    """Return an address resolved against a base, "" where it is none."""
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return ""


def clean_address(address: str) -> str:
    """Return a web address as it was before it went through an archive; "" for what is none."""
    address = address.strip()
    if len(address) > LONGEST:
        return ""
    archived = _ARCHIVED.match(address)
    if archived:
        address = (
            unquote(archived[1] or archived[2]) if "%3A" in address[:60] else (archived[1] or archived[2])
        )
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname or "." not in parts.hostname:
        return ""
    return address


def host_of(address: str) -> str:
    """Return the name of the site that an address is of, "" for none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _canonical(root: HtmlElement) -> Iterable[str]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            yield link.get("href") or ""


def _of(metas: dict[str, list[str]], names: Iterable[str]) -> Iterable[str]:
    return (value for name in sorted(names) for value in metas.get(name, ()))


def _is_front(address: str) -> bool:
    """Tell the address of a site's front page: nothing behind the host."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    return not parts.path.strip("/") and not parts.query
