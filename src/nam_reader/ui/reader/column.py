"""How wide the text is, and where it stands in the view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QFontMetricsF

from nam_reader.ui.reader.type_style import TypeStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QTextDocument

    from nam_reader.ui.reader.image_places import ImagePlace

GUTTER = 40  # beside the text at least
_WIDEST = 34  # em
_MOST_CHARACTERS = 70  # a line
_NARROWEST = 120
_AFTER = 72  # under the last line
_SAMPLE = "On the first Saturday of every month, before the market opens, they walk down to the river."


class Column(NamedTuple):
    """Where the text stands in the viewport, and where the signs beside it."""

    left: int
    right: int
    width: int  # of the viewport

    @property
    def signs(self) -> int:
        """The middle of the shapes."""
        return self.left - 22

    @property
    def notes(self) -> int:
        """The middle of the note icons: as far away as the shapes, or in the middle of what is left."""
        return self.right + min(22, (self.width - self.right) // 2 + 2)


def fit_column(font: QFont, style: TypeStyle, viewport: int, bar: int) -> Column:
    """Return the column for a viewport with a scroll bar beside it; it is centred over both."""
    whole = viewport + bar
    characters = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _MOST_CHARACTERS
    width = min(_WIDEST * style.size, round(characters), whole - 2 * GUTTER)
    width = max(width, min(_NARROWEST, viewport))
    left = max(0, (whole - width) // 2)
    return Column(left, left + width, viewport)


def set_margins(
    document: QTextDocument, column: Column, head: int, style: TypeStyle, images: Sequence[ImagePlace] = ()
) -> None:
    """Put a document's text and images into the column, under a head of ``head`` pixels."""
    frame = document.rootFrame()
    wanted = frame.frameFormat()
    wanted.setLeftMargin(column.left)
    wanted.setRightMargin(max(0, column.width - column.right))
    wanted.setTopMargin(head)
    wanted.setBottomMargin(style.scaled(_AFTER))
    rooms = []
    if images:
        from nam_reader.ui.reader.image_places import rooms_to_change  # most articles have none

        rooms = rooms_to_change(document, images, column.right - column.left)
    if wanted == frame.frameFormat() and not rooms:
        return
    # Without this Qt lays a long text out at once and not little by little.
    document.setLayoutEnabled(False)
    frame.setFrameFormat(wanted)
    for room in rooms:
        room.take()
    document.setLayoutEnabled(True)
