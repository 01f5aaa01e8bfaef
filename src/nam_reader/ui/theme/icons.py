"""Icons: SVG files in one colour, drawn at the moment they are painted and kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

DISABLED_OPACITY = 0.38


class IconPainter:
    """Draws icon files in any colour and size; each drawing is made once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, bool], QPixmap] = {}
        self._held: list[QIconEngine] = []

    def hold(self, engine: QIconEngine) -> None:
        """Keep an engine alive that only Qt points at: PySide does not hand over a clone's ownership."""
        self._held.append(engine)

    @property
    def drawings(self) -> int:
        """How many drawings have been made so far."""
        return len(self._drawn)

    def pixmap(self, name: str, colour: str, pixels: int, *, disabled: bool = False) -> QPixmap:
        """Return an icon as a square of device pixels; ``colour`` is "#RRGGBB"."""
        key = (name, colour, pixels, disabled)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(name, colour, pixels, disabled)
        return found

    def _draw(self, name: str, colour: str, pixels: int, disabled: bool) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # here, so that the library is loaded only with the first icon

        source = (self._folder / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        picture = QPixmap(pixels, pixels)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        if disabled:
            painter.setOpacity(DISABLED_OPACITY)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        return picture


class ThemedIconEngine(QIconEngine):
    """A QIcon's inside that draws one of our icons only when it is shown."""

    def __init__(self, painter: IconPainter, name: str, colour: str, size: int) -> None:
        super().__init__()
        self._painter = painter
        self._name = name
        self._colour = colour
        self._size = size

    def clone(self) -> QIconEngine:
        """Qt: a copy for another QIcon; Qt wants one only when a picture is added to a shared icon."""
        copy = ThemedIconEngine(self._painter, self._name, self._colour, self._size)
        self._painter.hold(copy)
        return copy

    def actualSize(self, size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        """Qt: never larger than it was asked for."""
        return size.boundedTo(QSize(self._size, self._size))

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        """Qt: the icon at a size in device pixels."""
        side = max(1, min(size.width(), size.height()))
        return self._painter.pixmap(self._name, self._colour, side, disabled=mode is QIcon.Mode.Disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Qt: the icon in a rectangle of logical pixels."""
        ratio = painter.device().devicePixelRatioF()
        side = min(rect.width(), rect.height())
        picture = QPixmap(self.pixmap(QSize(side, side) * ratio, mode, state))
        picture.setDevicePixelRatio(ratio)
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        painter.drawPixmap(place.topLeft(), picture)
