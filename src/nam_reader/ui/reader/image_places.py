"""Where the images of an article stand in its document, and how much room each is given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextCursor, QTextDocument, QTextImageFormat

from nam_reader.model import Document
from nam_reader.ui.reader import formats

IMAGE = "\N{OBJECT REPLACEMENT CHARACTER}"
LEAST = 24  # px: a column deep inside lists and quotes is not narrower to an image
_UNKNOWN = (320, 72)  # room for the description of an image that is not in the library
_CELL_PADDING = 12


class ImagePlace(NamedTuple):
    """An image in the text: the UTF-16 position of its character, its stored name and its description.

    ``width`` and ``height`` are the image's own, in pixels; 0 where it is not in the library.
    """

    position: int
    name: str
    alt: str
    width: int = 0
    height: int = 0

    def fitted(self, room: int) -> tuple[int, int]:
        """Return its size in a column ``room`` wide: not enlarged, and of its own shape."""
        width, height = (self.width, self.height) if self.width and self.height else _UNKNOWN
        if width <= room:
            return width, height
        return room, max(1, round(height * room / width)) if self.width else height


def image_places(document: Document) -> tuple[ImagePlace, ...]:
    """Return the images of an article, in reading order."""
    return tuple(_places(document)) if IMAGE in document.article.text else ()


def _places(document: Document) -> Iterator[ImagePlace]:
    sizes = {image.sha256: image for image in document.images}
    at = 0
    for block in document.blocks:
        for run in block.runs:
            if run.image:
                size = sizes.get(run.image)
                width, height = (size.width, size.height) if size else (0, 0)
                yield ImagePlace(at, run.image, run.alt, width, height)
            at += len(run.text.encode("utf-16-le")) // 2
        at += 1


class ImageRoom(NamedTuple):
    """The room that an image gets in a document; ``cursor`` has its character selected."""

    cursor: QTextCursor
    width: int
    height: int

    def take(self) -> None:
        """Give it to the image."""
        picture = self.cursor.charFormat().toImageFormat()
        picture.setWidth(self.width)
        picture.setHeight(self.height)
        self.cursor.setCharFormat(picture)


def rooms_to_change(document: QTextDocument, places: Sequence[ImagePlace], column: int) -> list[ImageRoom]:
    """Return the rooms that are not yet as a column of ``column`` pixels wants them."""
    found = []
    for place in places:
        cursor = QTextCursor(document)
        cursor.setPosition(place.position)
        width, height = place.fitted(max(LEAST, column - _taken(cursor, column)))
        cursor.setPosition(place.position + 1, QTextCursor.MoveMode.KeepAnchor)
        now: QTextImageFormat = cursor.charFormat().toImageFormat()
        if now.isValid() and (now.width(), now.height()) != (width, height):
            found.append(ImageRoom(cursor, width, height))
    return found


def _taken(cursor: QTextCursor, column: int) -> int:
    """Return how much of the column's width quotes, lists and other cells take from a block."""
    block_format = cursor.blockFormat()
    steps = block_format.indent()
    inside = cursor.currentList()
    if inside is not None:
        steps += inside.format().indent()
    taken = block_format.leftMargin() + block_format.rightMargin()
    taken += steps * cursor.document().indentWidth()
    if block_format.boolProperty(formats.CELL):
        table = cursor.currentTable()
        if table is not None:
            taken += column - column // max(1, table.columns()) + _CELL_PADDING
    return round(taken)
