"""The pictures of an article: found by the references in its HTML, and put in by their stored names."""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import unquote_to_bytes

from selectolax.lexbor import LexborNode

from nam_reader.importers.images import LARGEST, admit
from nam_reader.importers.material import Beside
from nam_reader.model import StoredImage
from nam_reader.wording import sentence

MOST = 24 * 1024 * 1024  # bytes of pictures that one article brings
NO_ROOM = sentence("Some pictures were left out: one text has more than {0} MB of them.", MOST >> 20)
_TRIES = 20  # pictures too many, after which no more are even looked at
_DATA = re.compile(r"data:image/[a-z0-9.+-]{1,40}(?:;[a-z0-9=.+-]{1,40}){0,4}?(;base64)?,", re.IGNORECASE)
_OURS = "nam-image:"


class Pictures:
    """Pictures that articles refer to. ``find`` returns the bytes behind a reference, or None.

    ``left_out`` counts those for which there was no room.
    """

    def __init__(self, find: Beside, most: int = MOST) -> None:
        self._find = find
        self._room = most
        self._names: dict[str, str] = {}
        self._images: dict[str, StoredImage] = {}
        self.left_out = 0

    @property
    def images(self) -> tuple[StoredImage, ...]:
        """The pictures found so far, each once."""
        return tuple(self._images.values())

    def put_into(self, body: LexborNode) -> None:
        """Name in each ``img`` the stored picture; of one that cannot be had, the description is left."""
        for node in body.css("img"):
            attributes = node.attrs
            name = self._name((attributes.get("src") or "").strip())
            if name:
                attributes["src"] = f"{_OURS}{name}"
            elif "src" in attributes:
                del attributes["src"]

    def _name(self, reference: str) -> str:
        """Return the stored name of what a reference names, "" where there is no such picture."""
        if not reference or reference.startswith(_OURS):  # such a name is given by us, not by a file
            return ""
        inside = _DATA.match(reference)
        if inside is not None:
            return self._keep(_decode(reference[inside.end() :], base64_used=inside[1] is not None))
        if reference not in self._names:
            if self.left_out > _TRIES:
                self.left_out += 1
                return ""
            self._names[reference] = self._keep(self._find(reference))
        return self._names[reference]

    def _keep(self, data: bytes | None) -> str:
        image = admit(data) if data else None
        if image is None:
            return ""
        if image.sha256 not in self._images:
            if len(image.data) > self._room:
                self.left_out += 1
                return ""
            self._room -= len(image.data)
            self._images[image.sha256] = image
        return image.sha256


def _decode(text: str, *, base64_used: bool) -> bytes | None:
    """Return the bytes that stand in a reference itself."""
    if len(text) > 2 * LARGEST:
        return None
    data = unquote_to_bytes(text)
    if not base64_used:
        return data
    try:
        return base64.b64decode(data)
    except binascii.Error:
        return None
