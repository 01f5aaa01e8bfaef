"""The boxes in a Wix post that are no text: which they are, and what of them can be kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from selectolax.lexbor import LexborNode

from nam_reader.importers.web.wix_images import Picture, name_of, picture_of, usable
from nam_reader.importers.web.wix_markup import elements

EMBEDDED = frozenset({"audio", "embed", "iframe", "object", "video"})


class Box(Enum):
    """What a box is."""

    BUTTON = "button"
    DIVIDER = "divider"
    EMBED = "embed"  # video, sound, map, post of a network, a page of its own
    FILE = "file"
    GALLERY = "gallery"
    IMAGE = "image"
    PREVIEW = "preview"  # of a linked page
    UNWANTED = "unwanted"


# By the beginning of a data-hook, in small letters and without hyphens: the old viewer wrote imageViewer, the
# new one writes image-viewer.
_HOOKS = (
    (r"divider", Box.DIVIDER),
    (r"linkpreview", Box.PREVIEW),
    (r"fileupload(?:viewer)?$", Box.FILE),
    (r"buttonviewer|linkbutton|actionbutton", Box.BUTTON),
    (r"galleryviewer", Box.GALLERY),
    (r"imageviewer", Box.IMAGE),
    (
        r"video(?:player|viewer|ssrviewer)|htmlcomponent|iframecomponent|aiwidget|audioviewer|soundcloud",
        Box.EMBED,
    ),
    (r"giphy|mapviewer|verticalembed|oembed", Box.EMBED),
    (
        r"poll|imageexpandbutton|expandbutton|skeletonloader|spoilerreveal|revealspoiler|collapsiblelistexpand",
        Box.UNWANTED,
    ),
    (
        r"post(?:footer|mainactions|stats|tags|rating|actions)|recentposts|relatedposts|morebutton",
        Box.UNWANTED,
    ),
    (r"share|like(?:button|s)|comments?$|commentbox|wc(?:root|header)|subscribe|paywall", Box.UNWANTED),
)
_KINDS = tuple((re.compile(pattern), box) for pattern, box in _HOOKS)
_TUBE = re.compile(r"ytimg\.com/vi(?:_webp)?/([\w-]{11})/|youtube(?:-nocookie)?\.com/embed/([\w-]{11})")
_OWN = re.compile(
    r"https?://(?:[\w-]+\.)*(?:filesusr|parastorage|wixstatic|usrfiles|wixapps|wix)\.(?:com|net)/",
    re.IGNORECASE,
)
_FORMAT = re.compile(r"\.[a-z0-9]{1,5}", re.IGNORECASE)


def box_of(node: LexborNode) -> Box | None:
    """Return what box an element is, None for text and for boxes that hold nothing but text and images."""
    attributes = node.attributes
    if attributes.get("role") == "separator":
        return Box.DIVIDER
    if (attributes.get("id") or "").startswith("pro-gallery"):
        return Box.GALLERY
    for hook in (attributes.get("data-hook") or "").lower().replace("-", "").split():
        for pattern, box in _KINDS:
            if pattern.match(hook):
                return box
    return None


def embedded_address(node: LexborNode) -> str:
    """Return the plain address of what is embedded, "" where there is none that leads anywhere."""
    return next((address for address in map(plain_address, _addresses(node)) if address), "")


def plain_address(address: str) -> str:
    """Return an address as a person would open it, "" where it is none or one of Wix's own servers."""
    address = f"https:{address}" if address.startswith("//") else address
    if not address.lower().startswith(("http://", "https://")) or _OWN.match(address):
        return ""
    return video_address(address) or address


def video_address(markup: str) -> str:
    """Return the address of the YouTube video whose preview or player is in some markup, else ""."""
    found = _TUBE.search(markup)
    return f"https://www.youtube.com/watch?v={found[1] or found[2]}" if found else ""


def _addresses(node: LexborNode) -> Iterator[str]:
    for part in (node, *node.css("iframe, video, audio, source, embed, object, a[href]")):
        for name in ("src", "data-src", "data-url", "data", "href"):
            yield (part.attributes.get(name) or "").strip()
    yield video_address(node.html or "")


def gallery(node: LexborNode) -> Iterator[Picture]:
    """Yield the pictures of a gallery, each once: it shows a small and a large one of each."""
    known = set[str]()
    for holder in node.css("wow-image, wix-image, picture, img"):
        picture = picture_of(holder)
        names = {name_of(reference) for reference in picture.references if usable(reference)} - {""}
        if names and not names & known:
            known |= names
            yield picture


def file_name(node: LexborNode) -> str:
    """Return the name of a file that is offered."""
    name = node.css_first("[data-hook='file-upload-name']")
    if name is not None:
        ending = node.css_first("[data-hook='file-upload-extension']")
        return name.text().strip() + (ending.text().strip() if ending is not None else "")
    link = node.css_first("a[download]")
    given = (link.attributes.get("download") or "") if link is not None else ""
    if given:
        return given
    texts = [part.text().strip() for part in node.css("div, span") if not any(elements(part))]
    return "".join(
        dict.fromkeys(text for place, text in enumerate(texts) if place == 0 or _FORMAT.fullmatch(text))
    )


def preview_title(node: LexborNode) -> str:
    """Return the title of the page that is previewed."""
    title = node.css_first("figcaption, [data-hook$='title'], h2, h3")
    return title.text() if title is not None else ""
