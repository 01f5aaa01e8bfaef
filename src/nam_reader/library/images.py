"""The images of articles: stored once by the hash of their bytes, as long as an article uses them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import apsw

from nam_reader.library.columns import asked
from nam_reader.model import ImageSize, StoredImage

_MARK = "nam-image:"
_NAME = re.compile(_MARK + "([0-9a-f]{64})")
_LINK = "INSERT OR IGNORE INTO article_image SELECT ?, sha256 FROM image WHERE sha256 = ?"


def names_in(html: str) -> tuple[str, ...]:
    """Return the names of the stored images that a body shows, each once, in order."""
    return tuple(dict.fromkeys(_NAME.findall(html))) if _MARK in html else ()


class ImageShelf:
    """The images of one library."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._at_hand: dict[str, StoredImage] = {}

    def keep(self, images: Iterable[StoredImage]) -> None:
        """Have images at hand for the articles that are saved next, instead of those that were."""
        self._at_hand = {image.sha256: image for image in images}

    def attach(self, article_id: int, html: str) -> None:
        """See that the images of an article are those that its body shows; changes only what is not so.

        Those of them that are at hand come into the library, those that no article shows any more leave it.
        """
        shown = names_in(html)
        linked = {
            str(name)
            for (name,) in self._connection.execute(
                "SELECT sha256 FROM article_image WHERE article_id = ?", (article_id,)
            )
        }
        for name in shown:
            if name not in linked:
                if name in self._at_hand:
                    self._connection.execute(
                        "INSERT OR IGNORE INTO image VALUES (?, ?, ?, ?, ?)", self._at_hand[name]
                    )
                self._connection.execute(_LINK, (article_id, name))
        for name in linked.difference(shown):
            self._connection.execute(
                "DELETE FROM article_image WHERE article_id = ? AND sha256 = ?", (article_id, name)
            )

    def get(self, sha256: str) -> StoredImage | None:
        """Return an image by its name, or None."""
        row = self._connection.execute(
            "SELECT sha256, mime, width, height, data FROM image WHERE sha256 = ?", (asked(sha256),)
        ).fetchone()
        return None if row is None else StoredImage(*row)

    def sizes(self, html: str) -> tuple[ImageSize, ...]:
        """Return how large the images are that a body shows and that are here; none of them is read."""
        names = names_in(html)
        if not names:
            return ()
        found = self._connection.execute(
            """SELECT sha256, width, height FROM json_each(?) AS shown JOIN image ON sha256 = shown.value
               ORDER BY shown.key""",
            (json.dumps(names),),
        )
        return tuple([ImageSize(*row) for row in found])
