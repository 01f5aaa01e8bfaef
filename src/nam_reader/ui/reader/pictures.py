"""The images of the open article: which of them are wanted next, and how each is painted.

Qt keeps only their room free (its own resource for each is one transparent pixel); they are painted behind
the text into that room. So nothing is laid out anew when one arrives, and the text cannot jump.
"""

from __future__ import annotations

import math
import time
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen, QTextCursor, QTextDocument

from nam_reader.ui.library.laid_lines import LaidLines, LineStyle
from nam_reader.ui.reader.geometry import blocks_between, line_of
from nam_reader.ui.reader.image_places import ImagePlace
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import THEMES

MOST_BYTES = 96 * 1024 * 1024  # of decoded images that are kept
WORDS_AFTER = 0.3  # seconds: what comes sooner comes without a word
_ENOUGH = 0.95  # of the pixels that the screen could show
_RADIUS = 6
_PADDING = 10


class Pictures(QObject):
    """Paints the images of one document, and asks for those that are seen or come next."""

    wanted = Signal(str, QSize)  # an image's name, and the size it is shown in, in device pixels
    changed = Signal()  # something is to be painted
    restarted = Signal()  # what was asked for is not wanted any more

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: tuple[ImagePlace, ...] = ()
        self._positions: list[int] = []
        self._decoded: dict[str, QImage] = {}  # the one painted last is the last
        self._asked: dict[str, tuple[QSize, float]] = {}  # the size asked for, and when
        self._broken: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=round(WORDS_AFTER * 1000) + 20)
        self._timer.timeout.connect(self.changed)

    @property
    def places(self) -> tuple[ImagePlace, ...]:
        """The images, in reading order."""
        return self._places

    def show(self, places: Sequence[ImagePlace]) -> None:
        """Take another article's images, or the same ones again; what is decoded of them stays."""
        self._places = tuple(places)
        self._positions = [place.position for place in places]
        names = {place.name for place in places}
        self._decoded = {name: image for name, image in self._decoded.items() if name in names}
        self._asked.clear()
        self._broken.clear()
        self.restarted.emit()

    def take(self, name: str, image: QImage | None) -> None:
        """Take a decoded image, or None where it cannot be shown."""
        self._asked.pop(name, None)
        if image is None:
            self._broken.add(name)
        elif any(place.name == name for place in self._places):
            self._decoded[name] = image
        self.changed.emit()

    def large(self, name: str) -> QImage | None:
        """Return what there is of an image, and ask for all of its own pixels where that is not yet all."""
        place = next((place for place in self._places if place.name == name), None)
        if place is not None:
            self._ask(place, QSize(place.width, place.height))
        return self._decoded.get(name)

    def at(self, document: QTextDocument, point: QPointF) -> ImagePlace | None:
        """Return the image at a point of the document."""
        if not self._places:
            return None
        for place in self._between(document, point.y() - 1, point.y() + 1):
            if _room(document, place).contains(point.toPoint()):
                return place
        return None

    def at_position(self, position: int) -> ImagePlace | None:
        """Return the image whose character begins at a UTF-16 position."""
        number = bisect_left(self._positions, position)
        found = self._places[number] if number < len(self._places) else None
        return found if found is not None and found.position == position else None

    # --- painting -------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, document: QTextDocument, top: int, bottom: int) -> None:
        """Paint the images between two heights; the painter is in document coordinates."""
        ratio = painter.device().devicePixelRatioF()
        seen = set()
        for place in self._between(document, top, bottom):
            room = _room(document, place)
            seen.add(place.name)
            self._ask(place, room.size() * ratio)
            image = self._decoded.pop(place.name, None)
            if image is None:
                self._paint_frame(painter, room, place)
            else:
                self._decoded[place.name] = image
                self._paint_image(painter, room, image)
        self._forget(seen)

    def _between(self, document: QTextDocument, top: float, bottom: float) -> Iterator[ImagePlace]:
        for block in blocks_between(document, top, bottom):
            first = bisect_left(self._positions, block.position())
            last = bisect_left(self._positions, block.position() + block.length(), first)
            yield from self._places[first:last]

    def _paint_image(self, painter: QPainter, room: QRect, image: QImage) -> None:
        shape = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect(room.topLeft(), shape)
        box.moveCenter(room.center())
        if self._theme.tokens.dark and image.hasAlphaChannel():
            painter.fillRect(box, THEMES["light"].paper)  # black lines on nothing are made for white paper
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, image)
        painter.restore()

    def _paint_frame(self, painter: QPainter, room: QRect, place: ImagePlace) -> None:
        """Paint what stands in for an image that is not there: a quiet frame with its description."""
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("list"))
        painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        inner = QRectF(room).adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        font = theme.font("ui")
        line = max(theme.line_height("ui"), math.ceil(QFontMetricsF(font).height()))
        words = self._words(place)
        if words and inner.height() >= line and inner.width() >= 2 * line:
            style = LineStyle(font, line, int(inner.height() / line), theme.color("text2"))
            laid = LaidLines(words, style, inner.width())
            painter.setPen(theme.color("text2"))
            spare = inner.height() - laid.lines * line
            left = inner.left() + max(0.0, inner.width() - laid.width) / 2
            laid.draw(painter, QPointF(left, inner.top() + spare / 2))
        painter.restore()

    def _words(self, place: ImagePlace) -> str:
        if place.name in self._broken or not place.width:
            return place.alt or self.tr("This image cannot be shown.")
        asked = self._asked.get(place.name)
        return place.alt if asked is not None and time.monotonic() - asked[1] >= WORDS_AFTER else ""

    # --- what is wanted, and what is kept -------------------------------------------------------------

    def _ask(self, place: ImagePlace, size: QSize) -> None:
        """Ask for an image in a size unless it is there, or asked for, large enough, or cannot be had."""
        name, need = place.name, min(size.width(), place.width) * _ENOUGH
        there = self._decoded.get(name)
        if not place.width or name in self._broken or (there is not None and there.width() >= need):
            return
        asked = self._asked.get(name)
        if asked is None or asked[0].width() < need:
            self._asked[name] = (size, time.monotonic())
            self._timer.start()
            self.wanted.emit(name, size)

    def _forget(self, seen: set[str]) -> None:
        """Let go of what was painted longest ago where too much is kept; never of what is seen."""
        kept = sum(image.sizeInBytes() for image in self._decoded.values())
        for name in list(self._decoded):
            if kept <= MOST_BYTES:
                return
            if name not in seen:
                kept -= self._decoded.pop(name).sizeInBytes()


def _room(document: QTextDocument, place: ImagePlace) -> QRect:
    """Return the room that an image has in the laid-out document."""
    line = line_of(document, place.position)
    cursor = QTextCursor(document)
    cursor.setPosition(place.position + 1)  # the format of a place is that of the character before it
    picture = cursor.charFormat().toImageFormat()
    if line is None or not picture.isValid():
        return QRect()
    width, height = round(picture.width()), round(picture.height())
    return QRect(round(line.x_of(place.position)), round(line.baseline) - height, width, height)
