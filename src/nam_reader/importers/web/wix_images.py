"""The images of a Wix page: which of the many references to one is not the blurred placeholder.

Wix shows a small blur of an image until the image itself has come. Browsers save both under the last segment
of their address, which is the same for both, and number them: ``x~mv2.jpg``, ``x~mv2(1).jpg``. Which file is
the image is therefore known only when the files have been seen: the tag that is made here names all that may
be it, and ``best_reference`` chooses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.importers.images import admit
from nam_reader.importers.material import Beside

MEDIA = "https://static.wixstatic.com/media/"
HOLDERS = frozenset({"img", "picture", "wix-image", "wow-image"})  # elements that are one image
MOST_CANDIDATES = 24
SHARP = 300  # pixels: a blur is narrower

_REFERENCES = ("src", "data-src", "data-pin-media", "href", "xlink:href", "content")
_SETS = ("srcset", "data-srcset", "imagesrcset")
_WITH_REFERENCES = (
    "img, source, link[as=image], meta[property='og:image'], wow-image[data-src]"
    ", a[href*='wixstatic.com/media']"
)
_BLURRED = re.compile(r"[,/]blur_\d|/w_\d{1,2},h_\d{1,2}[,/]")
_COPY = re.compile(r"(?: ?\(\d{1,3}\)|_\d{3})$")
_ENDING = re.compile(r"\.[a-z]{3,5}$")
_NOT_NAME = re.compile(r"[^a-z0-9]+")
_FILE_NAME = re.compile(
    r"[^\s/]*\.(?:avif|bmp|gif|heic|jpe?g|png|tiff?|webp)|(?:IMG|DSCN?|PXL|image|photo)[-_ ]?\d[\w-]*",
    re.IGNORECASE,
)
_COPIES = ("", "(1)", "(2)", "(3)", " (1)", "_002", "_003")


class Picture(NamedTuple):
    """What an image element says of itself. ``width`` is that of the whole image, 0 where not known."""

    references: tuple[str, ...]
    alt: str
    width: int = 0


class PageImages:
    """The references of a whole page, by the image that they are of."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._tree = tree
        self._by_name: dict[str, dict[str, None]] | None = None
        self._folder = ""

    def tag(self, picture: Picture, caption: str = "") -> str:
        """Return the ``img`` tag of a picture, "" where there is nothing to show nor to say."""
        alt = useful_alt(picture.alt, caption)
        candidates = self.candidates(picture)
        if not candidates:
            return f'<img alt="{escape(alt)}">' if alt else ""
        size = f' data-width="{picture.width}"' if picture.width else ""
        listed = escape(json.dumps(candidates, ensure_ascii=False))
        return f'<img src="{escape(candidates[0])}" alt="{escape(alt)}" data-candidates="{listed}"{size}>'

    def candidates(self, picture: Picture) -> list[str]:
        """Return what may be the image, the most promising first."""
        own = [reference for reference in picture.references if usable(reference)]
        found = [*own, *self._elsewhere(own), *self._guesses(own)]
        sharp = [reference for reference in found if not _BLURRED.search(reference)]
        # What lies beside the page can be had without the network, so it comes first.
        ordered = sorted(sharp, key=_is_remote) + [item for item in found if item not in sharp]
        return list(dict.fromkeys(ordered))[:MOST_CANDIDATES]

    def _elsewhere(self, own: Iterable[str]) -> Iterable[str]:
        """Return the page's other references to the same image."""
        if self._by_name is None:
            self._by_name = {}
            for node in self._tree.css(_WITH_REFERENCES):
                for reference in references_of(node):
                    known = self._by_name.setdefault(name_of(reference), {})
                    if len(known) < MOST_CANDIDATES:
                        known[reference] = None
                    self._folder = self._folder or _folder_of(reference)
        for name in dict.fromkeys(map(name_of, own)):
            if name:
                yield from filter(usable, self._by_name.get(name, ()))

    def _guesses(self, own: Sequence[str]) -> Iterable[str]:
        """Return the names that a browser may have saved the image under in the page's folder."""
        names = dict.fromkeys(_file_name(reference) for reference in own if MEDIA in reference)
        if not self._folder:
            return
        for name in names:
            stem, dot, ending = name.rpartition(".")
            for copy in _COPIES:
                yield f"{self._folder}/{stem}{copy}{dot}{ending}"


def picture_of(node: LexborNode) -> Picture:
    """Return what an image element says: ``img``, ``picture``, or one of Wix's own around them."""
    image = node if node.tag == "img" else node.css_first("img")
    data = _image_data(node)
    references = [reference for part in (node, *node.css("img, source")) for reference in references_of(part)]
    uri = unquote(str(data.get("uri") or ""))
    if uri:
        references.append(uri if "://" in uri else MEDIA + uri)
    alt = (image.attributes.get("alt") if image is not None else "") or str(data.get("alt") or "")
    width = data.get("width")
    return Picture(
        tuple(dict.fromkeys(references)), " ".join(alt.split()), width if isinstance(width, int) else 0
    )


def references_of(node: LexborNode) -> list[str]:
    """Return the addresses in the attributes of an element, the largest of a set first."""
    attributes = node.attributes
    found = [(attributes.get(name) or "").strip() for name in _REFERENCES]
    for name in _SETS:
        found += _set_of(attributes.get(name) or "")
    return [reference for reference in found if reference]


def useful_alt(alt: str, caption: str = "") -> str:
    """Return a description where it says something: no file name, and not what the caption says again."""
    if _FILE_NAME.fullmatch(alt) or alt.casefold() == " ".join(caption.split()).casefold():
        return ""
    return alt


def usable(reference: str) -> bool:
    """Tell whether a reference can name an image: SVG drawings stand for none."""
    if reference.startswith("data:"):
        return not reference.startswith("data:image/svg")
    return not reference.startswith(("blob:", "about:", "javascript:")) and bool(name_of(reference))


def name_of(reference: str) -> str:
    """Return what all references to one image share: letters and digits of its name, no ending, no number."""
    if reference.startswith("data:"):
        return ""
    name = _COPY.sub("", _ENDING.sub("", _file_name(reference).lower()))
    return _NOT_NAME.sub("", name)


def best_reference(candidates: Sequence[str], find: Beside, width: int = 0) -> str:
    """Return the candidate that is the image, "" where only its placeholder can be had or nothing at all.

    ``find`` returns the bytes behind a reference, or None. ``width`` is what the page says of the whole image
    (``data-width``, 0 where it says nothing): what is much narrower, and than SHARP, is a placeholder.
    """
    best, widest = "", 0
    for reference in candidates[:MOST_CANDIDATES]:
        data = find(reference)
        image = admit(data) if data else None
        if image is not None and image.width > widest:
            best, widest = reference, image.width
        if widest >= SHARP:
            break
    return best if widest >= min(SHARP, width // 2) else ""


def _image_data(node: LexborNode) -> dict[str, object]:
    """Return the ``imageData`` of a Wix element's ``data-image-info``."""
    try:
        info = json.loads(node.attributes.get("data-image-info") or "{}")
    except (ValueError, RecursionError):
        return {}
    data = info.get("imageData") if isinstance(info, dict) else None
    return data if isinstance(data, dict) else {}


def _set_of(value: str) -> list[str]:
    """Return the addresses of a ``srcset``, the largest first; Wix's hold commas without a space after."""
    listed = [part.strip().rpartition(" ") for part in re.split(r",\s+", value) if part.strip()]
    pairs = [(size, address.strip() or size) for address, _, size in listed]
    pairs.sort(key=lambda pair: float(pair[0][:-1]) if re.fullmatch(r"\d{1,6}(\.\d+)?[wx]", pair[0]) else 0.0)
    return [address.rstrip(",") for _, address in reversed(pairs)]


def _file_name(reference: str) -> str:
    """Return the name of the file that a reference is of: with Wix the segment after ``media``."""
    path = unquote(reference.partition("?")[0].partition("#")[0]).replace("\\", "/")
    _, media, name = path.partition("/media/")
    return name.partition("/")[0] if media else path.rstrip("/").rpartition("/")[2]


def _folder_of(reference: str) -> str:
    """Return the folder of a file that was saved with the page, "" for other references."""
    folder = reference.rpartition("/")[0]
    return folder if folder and not _is_remote(reference) else ""


def _is_remote(reference: str) -> bool:
    """Tell a reference that leads out of what was saved; ``nam-data:`` is what stood in the page itself."""
    if reference.startswith(("cid:", "data:", "nam-data:")):
        return False
    try:
        return bool(urlsplit(reference).scheme) or reference.startswith("//")
    except ValueError:
        return True
