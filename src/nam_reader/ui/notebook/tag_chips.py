"""Tags as small chips: a round dot in the tag's colour, and its name."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPixmap

from nam_reader.model import Colour
from nam_reader.ui.notebook.tag_rules import fold
from nam_reader.ui.theme.theme import Theme

HEIGHT = 22
GAP = 6
RADIUS = 6
DOT = 6.5
TEXT_AT = 21  # where the name starts
AFTER = 9

_COLOURS = tuple(Colour)


@dataclass(frozen=True, slots=True)
class Chip:
    """A tag's chip, placed within its card."""

    name: str  # as it fits
    colour: Colour
    box: QRectF
    counts: bool = False  # no tag, but how many more there are


def tag_colour(tag: str) -> Colour:
    """Return the colour of a tag's dot: always the same one for the same tag, whoever looks."""
    return _COLOURS[zlib.crc32(fold(tag).encode()) % len(_COLOURS)]


def dot_icon(theme: Theme, tag: str) -> QIcon:
    """Return a tag's dot as a menu's icon."""
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mark(tag_colour(tag)))
    painter.drawEllipse(QPointF(16, 16), 8, 8)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)


def lay_chips(
    tags: Sequence[str], metrics: QFontMetricsF, width: float, most_rows: int = 3
) -> tuple[tuple[Chip, ...], int]:
    """Place chips in rows within ``width``; return them and the height they take.

    What does not fit the last row is told by a chip that says how many more.
    """
    chips: list[Chip] = []
    x = 0.0
    row = 0
    for number, tag in enumerate(tags):
        name = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, max(8.0, width - TEXT_AT - AFTER))
        wide = TEXT_AT + metrics.horizontalAdvance(name) + AFTER
        if x and x + wide > width:
            x, row = 0.0, row + 1
        if row == most_rows:
            chips.append(_more(len(tags) - number, chips, metrics, width))
            break
        chips.append(Chip(name, tag_colour(tag), QRectF(x, row * (HEIGHT + GAP), wide, HEIGHT)))
        x += wide + GAP
    rows = min(row + 1, most_rows)
    return tuple(chips), rows * (HEIGHT + GAP) - GAP if tags else 0


def _more(left: int, chips: list[Chip], metrics: QFontMetricsF, width: float) -> Chip:
    """Return the chip that counts what is not shown; the last row makes room for it."""
    while True:
        name = f"+{left}"
        wide = 2 * AFTER + metrics.horizontalAdvance(name)
        room = width - wide - GAP  # for those before it
        last = chips[-1]
        if last.box.right() > room and last.box.left() > 0:
            chips.pop()
            left += 1
            continue
        if last.box.right() > room:
            chips[-1] = last = _narrower(last, metrics, room)
        return Chip(
            name, Colour.YELLOW, QRectF(last.box.right() + GAP, last.box.top(), wide, HEIGHT), counts=True
        )


def _narrower(chip: Chip, metrics: QFontMetricsF, width: float) -> Chip:
    name = metrics.elidedText(chip.name, Qt.TextElideMode.ElideRight, width - TEXT_AT - AFTER)
    return Chip(name, chip.colour, QRectF(0, chip.box.top(), width, HEIGHT))


def draw_chip(painter: QPainter, theme: Theme, chip: Chip, place: QPointF, *, fill: QColor) -> None:
    """Draw a chip of a card whose top left corner is at ``place``; the painter's font is that of the chip."""
    box = chip.box.translated(place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    if not chip.counts:
        painter.setBrush(theme.mark(chip.colour))
        painter.drawEllipse(QPointF(box.left() + 12, box.center().y()), DOT / 2, DOT / 2)
    painter.setPen(theme.color("text2"))
    text = box.adjusted(AFTER if chip.counts else TEXT_AT, 0, 0, 0)
    painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), chip.name)
