"""The program's picture, for window lists and task bars that do not know it from a desktop entry."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from nam_reader import paths

SIZES = (32, 64)  # device pixels


def window_icon() -> QIcon:
    """Return the icon, drawn in a few sizes."""
    renderer = QSvgRenderer(str(paths.resources() / "desktop" / "nam-reader.svg"))
    icon = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(picture)
    return icon
