"""Web pages saved as one message (.mht, .mhtml): the page is a part of it, its images are others."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from urllib.parse import unquote, urldefrag, urljoin

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.limits import MEMBER
from nam_reader.importers.material import LARGEST_BESIDE, Material
from nam_reader.importers.mime import Part, parts
from nam_reader.importers.page import read_page
from nam_reader.model import Parsed

_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)
_FRAMES = re.compile(rb"<frameset[\s>]", re.IGNORECASE)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 4096  # bytes of a part that does not say what it is


def parse(material: Material, part: str = "") -> Parsed:  # noqa: ARG001 - all formats are called so
    """Return the article of a saved page. Raises UnreadableFileError."""
    return read_page(page_of(material))


def page_of(material: Material) -> Material:
    """Return the page that a message is about, its other parts beside it. Raises UnreadableFileError."""
    top, *found = parts(_bytes(material))
    found = found or [top]
    main, html = _main(top, found)
    locations = [_whole(top.field("Snapshot-Content-Location")), _location(main), _location(top)]
    url = next((one for one in locations if one.lower().startswith(("http://", "https://"))), "")
    base = url or next(filter(None, locations), "")
    return Material(
        material.name,
        content=html,
        url=url,
        charset=main.charset,
        beside=_Beside(found, base).read,
    )


def _bytes(material: Material) -> bytes:
    data = material.read(MEMBER)
    if data.startswith(_WIDE):
        data = data.decode("utf-16", "replace").encode()
    return data


def _main(top: Part, found: Sequence[Part]) -> tuple[Part, bytes]:
    """Return the part that is the page, decoded: the one named, else the first; never a frame of it.

    A page that is nothing but frames has its text in the largest of them.
    """
    pages = [part for part in found if part.kind in _PAGES or (not part.kind and _is_page(part))]
    pages = pages or [part for part in found if _is_page(part)]
    start = top.parameter("start").strip("<>")
    if start:
        pages.sort(key=lambda part: part.field("Content-ID").strip("<>") != start)
    part, html = next(((part, html) for part in pages if (html := _html(part))), (top, b""))
    if not html:
        raise UnreadableFileError("There is no page in it; the file is damaged or cut off.")
    if _FRAMES.search(html):
        part = max(pages, key=lambda page: page.end - page.start)
        html = _html(part)
    return part, html


def _html(part: Part) -> bytes:
    """Return the page that a part is, b"" where it is empty."""
    html = part.decoded()
    start = None if part.kind in _PAGES else _MARKUP.search(html)
    if start:
        html = html[start.start() :]  # behind what is left of headers
    return html if html.strip() else b""


def _is_page(part: Part) -> bool:
    """Tell whether a part that does not say so is a page; its header may be lost."""
    if part.kind and part.kind.partition("/")[0] not in ("text", "multipart", "message"):
        return False
    return _MARKUP.search(part.cut(_LOOKED_AT).decoded()) is not None


def _location(part: Part) -> str:
    place = _whole(part.field("Content-Location"))
    base = _whole(part.field("Content-Base").strip('"'))
    return _joined(base, place) if base else place


def _whole(place: str) -> str:
    """Take out of an address the spaces that a broken line left; a file's name may have some of its own."""
    return place.replace(" ", "") if place.lower().startswith(("http:", "https:", "cid:")) else place


class _Beside:
    """The parts of a message by what a page calls them: the id of a part, or its location."""

    def __init__(self, found: Sequence[Part], base: str) -> None:
        self._base = base
        self._parts: dict[str, Part] = {}
        for part in found:
            name = part.field("Content-ID").strip("<> ")
            if name:
                self._parts.setdefault(f"cid:{name}", part)
            place = _location(part)
            if place:
                self._parts.setdefault(_key(place), part)
                self._parts.setdefault(_key(_joined(base, place)), part)

    def read(self, reference: str) -> bytes | None:
        """Return what a reference of the page names, None where it is not here or is too large."""
        for name in (reference, _joined(self._base, reference)):
            part = self._parts.get(_key(name))
            if part is not None:
                small = part.end - part.start <= 2 * LARGEST_BESIDE  # base64 takes a third more
                return (part.decoded() or None) if small else None
        return None


def _key(place: str) -> str:
    place = unquote(urldefrag(place.strip())[0]).replace("\\", "/")
    if place[:4].lower() == "cid:":
        return "cid:" + place[4:].strip("<> ")
    return place.removeprefix("./")


def _joined(base: str, place: str) -> str:
    try:
        return urljoin(base, place)
    except ValueError:  # no URL at all
        return place
