"""Makes a picture of a stored image's bytes: raster formats only, and no larger than it will be shown.

It may run on any thread: Qt lets Python go on while it decodes.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from nam_reader.model import StoredImage

# Qt is told the format and never guesses it: no SVG, and nothing that a plugin of the desktop might bring.
FORMATS = {
    "image/png": b"png",
    "image/jpeg": b"jpeg",
    "image/gif": b"gif",
    "image/webp": b"webp",
    "image/avif": b"avif",  # read only where Qt has a plugin for it
}
MOST_PIXELS = 40_000_000
MOST_MEGABYTES = 256  # for one image while it is decoded: four bytes a pixel, and some room
_ROTATED = QImageIOHandler.Transformation.TransformationRotate90


def decode(image: StoredImage, width: int, height: int) -> QImage | None:
    """Return an image as it is shown in ``width`` × ``height`` device pixels, upright; never enlarged.

    None where Qt cannot read it, or it is larger than an image in a library may be.
    """
    name = FORMATS.get(image.mime)
    if name is None:
        return None
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    data = QByteArray(image.data)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()  # before it is turned upright
    if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        return None
    wanted = QSize(height, width) if reader.transformation() & _ROTATED else QSize(width, height)
    fitting = size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    if fitting.width() < size.width():
        reader.setScaledSize(fitting)
    found = reader.read()
    if found.isNull():
        return None
    alpha = found.hasAlphaChannel()
    return found.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    )
