"""The images of a page: which of the references to one is the image, and not a placeholder for it."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement
from selectolax.lexbor import LexborNode

from nam_reader.importers.images import admit
from nam_reader.importers.material import Beside
from nam_reader.importers.web.wix_images import best_reference

MORE = "data-nam-srcset"  # what the page names for an image elsewhere than in its own element
ICON = 48  # pixels: what is no wider or no higher is decoration
MOST_CANDIDATES = 12

_PLACES = ("data-nam-srcset", "srcset", "data-srcset", "data-lazy-srcset", "data-sources")
_SINGLE_LIST = """
    data-original data-full-url data-orig-file data-large-file data-hi-res-src data-src data-lazy-src
    data-lazy data-url data-image data-img data-echo data-actualsrc data-savepage-src src
"""
_SINGLE = tuple(_SINGLE_LIST.split())
_ATTRIBUTES = frozenset({*_PLACES, *_SINGLE})
_SIZE = re.compile(r"\s+(\d+(?:\.\d+)?)([wx])\s*$")
TELLING = 4  # words of a description that may stand for its image
SIGN = 4  # characters of an emoji
LONGEST_SET = 20_000  # characters

_NO_IMAGES = (
    "about:",
    "blob:",
    "javascript:",
    "data:image/svg",
    "data:image/gif;base64,R0lGOD",
)  # placeholders
_SET_JOINT = re.compile(r"(?<=[wx\d]),\s*(?=\S)|,\s+")
_FILE_NAME = re.compile(r"\.(?:avif|gif|jpe?g|png|webp)\b|^[\w-]*\d{3,}[\w-]*$", re.IGNORECASE)
_FORMULA = re.compile(r"\\[a-zA-Z]{2,}|[\w)}] ?[=^_+] ?[\w({\\]")
_PIXELS = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$")


def gather(body: HtmlElement) -> None:
    """Give each image what stands beside it: the sources of its ``picture``, and what is in ``noscript``."""
    for picture in body.iter("picture"):
        image = picture.find(".//img")
        if image is not None:
            for source in picture.iter("source"):
                _add(image, source.get("srcset") or source.get("data-srcset"))
    for hidden in list(body.iter("noscript")):
        images = hidden.findall(".//img")
        shown = _image_before(hidden) if images else None
        if shown is not None:
            for image in images:
                _add(shown, image.get("srcset"))
                _add(shown, image.get("src"))
        if shown is None and images and not hidden.text_content().strip():
            hidden.drop_tag()
        else:
            hidden.drop_tree()


def settle_source(image: HtmlElement) -> None:
    """Leave of an image's attributes one list of what may be its file, the best first."""
    found = list(dict.fromkeys(_candidates(image)))[:MOST_CANDIDATES]
    if image.get("data-candidates") is None and found:
        image.set("data-candidates", json.dumps(found))


def is_icon(image: HtmlElement) -> bool:
    """Tell whether an image is so small, by its own account, that it is decoration."""
    for name in ("width", "height"):
        size = _PIXELS.match(image.get(name) or "")
        if size and int(size[1]) <= ICON:
            return True
    return False


class Finder:
    """Finds the bytes behind the references of one page."""

    def __init__(self, beside: Beside, inside: dict[str, str], base: str, folder: str) -> None:
        self._beside = beside
        self._inside = inside
        self._base = base
        self._folder = folder
        self._known: dict[str, bytes | None] = {}

    def find(self, reference: str) -> bytes | None:
        """Return the bytes that a reference names, None where they are not to be had."""
        if reference not in self._known:
            self._known[reference] = next((data for data in self._tries(reference) if data), None)
        return self._known[reference]

    def _tries(self, reference: str) -> Iterator[bytes | None]:
        if reference in self._inside:
            yield _decoded(self._inside[reference])
            return
        if reference.startswith("data:"):
            yield _decoded(reference)
            return
        yield self._beside(reference)
        try:
            whole = urljoin(self._base, reference) if self._base else ""
            name = urlsplit(reference).path.rpartition("/")[2]
        except ValueError:
            return
        if whole and whole != reference:
            yield self._beside(whole)
        if self._folder and name and reference.startswith(("http:", "https:", "//", "/")):
            yield self._beside(f"{self._folder}/{name}")


def _decoded(address: str) -> bytes | None:
    """Return the bytes that a ``data:`` address holds itself."""
    try:
        return base64.b64decode(unquote(address.partition(",")[2]))
    except binascii.Error:
        return None


def put_in(body: LexborNode, finder: Finder, said: str, *, described: bool) -> None:
    """Let each image of a body name, as its source, the one of its candidates that is the image.

    Decoration is taken out. Where there is no image, a sign or a formula is left as text; and, if
    ``described``, any description that says what ``said``, the text around, does not.
    """
    folded = said.casefold()
    for node in body.css("img"):
        attributes = node.attrs
        width = attributes.get("data-width") or ""
        listed = json.loads(attributes.get("data-candidates") or "[]")
        best = best_reference(listed, finder.find, int(width) if width.isdecimal() else 0)
        image = admit(finder.find(best) or b"") if best else None
        alt = " ".join((attributes.get("alt") or "").split())
        if image is not None and min(image.width, image.height) > ICON:
            attributes["src"] = best
        elif not is_sign(alt) and (image is not None or not described or not _says_more(alt, folded)):
            node.decompose()
        elif "src" in attributes:
            del attributes["src"]


def is_sign(alt: str) -> bool:
    """Tell a description that is itself what the image shows: an emoji, a formula."""
    return bool(alt) and ((len(alt) <= SIGN and not alt.isascii()) or _FORMULA.search(alt) is not None)


def folder_beside(root: HtmlElement) -> str:
    """Return the folder in which a browser saved what a page shows, as the page names it; "" for none."""
    counted: dict[str, int] = {}
    for element in root.iter("img", "link", "script", "source"):
        reference = element.get("src") or element.get("href") or ""
        folder, _, name = reference.rpartition("/")
        if (
            folder
            and name
            and ":" not in folder
            and not folder.startswith("/")
            and "/" not in folder.removeprefix("./")
        ):
            counted[folder] = counted.get(folder, 0) + 1
    return max(counted, key=counted.__getitem__) if counted else ""


def _says_more(alt: str, said: str) -> bool:
    """Tell whether a description is worth to be read in place of its image."""
    return len(alt.split()) >= TELLING and not _FILE_NAME.search(alt) and alt.casefold() not in said


def _add(image: HtmlElement, reference: str | None) -> None:
    if reference:
        before = image.get(MORE)
        image.set(MORE, f"{before}, {reference}" if before else reference)


def _image_before(hidden: HtmlElement) -> HtmlElement | None:
    before = hidden.getprevious()
    if before is None:
        return None
    if before.tag == "img":
        return before
    found = before.findall(".//img")
    return found[0] if len(found) == 1 else None


def _candidates(image: HtmlElement) -> Iterator[str]:
    """Yield what may be an image's file: what lies beside the page first, then the largest of others."""
    listed = [reference for name in _PLACES for reference in _of_set(image.get(name) or "")]
    single = [(image.get(name) or "").strip() for name in _SINGLE]
    found = [
        reference for reference in (*listed, *single) if reference and not reference.startswith(_NO_IMAGES)
    ]
    return iter(sorted(found, key=lambda reference: reference.startswith(("http:", "https:", "//"))))


def _of_set(value: str) -> Iterable[str]:
    """Return the references of a ``srcset``, the largest first."""
    pairs = []
    for piece in _SET_JOINT.split(value[:LONGEST_SET]):
        size = _SIZE.search(piece)
        reference = (piece[: size.start()] if size else piece).strip().strip(",")
        if reference:
            pairs.append((float(size[1]) if size else 1.0, reference))
    return [reference for _, reference in sorted(pairs, key=lambda pair: -pair[0])]
