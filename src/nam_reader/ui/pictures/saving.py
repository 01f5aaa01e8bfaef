"""A picture as a file: PNG and SVG, with its title and what it leaves out."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from nam_reader.ui.pictures.frame import LEAST_STEP, Frame
from nam_reader.ui.pictures.painting import paint
from nam_reader.ui.pictures.picture import Picture
from nam_reader.ui.pictures.words import range_words, remarks, summary, title_of
from nam_reader.ui.theme.theme import Theme

WIDTH = 1_000
PANEL = 170
MARGIN = 20.0
DOTS = 96  # an inch, as browsers have it
SHARP = 2  # pixels of a PNG for each of the picture's own


class _Page:
    """A picture with words above and below it."""

    def __init__(self, picture: Picture, theme: Theme) -> None:
        self._picture, self._theme = picture, theme
        self._line = QFontMetricsF(theme.font("meta")).height() + 3
        self._head = QFontMetricsF(theme.font("pane_title")).height() + 14
        self._said = remarks(picture)
        wide = max(WIDTH, round(LEAST_STEP * len(picture.periods)) + 120)
        high = 2 * MARGIN + self._head + len(picture.series) * PANEL + self._line * (1 + len(self._said))
        self.size = QSize(wide, round(high))

    def paint(self, painter: QPainter) -> None:
        """Paint it all."""
        theme, wide = self._theme, self.size.width() - 2 * MARGIN
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), theme.color("paper"))
        painter.translate(MARGIN, MARGIN)
        painter.setFont(theme.font("pane_title"))
        painter.setPen(theme.color("text"))
        title = f"{title_of(self._picture)}, {range_words(self._picture, 0, len(self._picture.periods) - 1)}"
        painter.drawText(QRectF(0, 0, wide, self._head), Qt.AlignmentFlag.AlignTop, title)
        painter.translate(0, self._head)
        frame = Frame(self._picture, wide, len(self._picture.series) * PANEL + self._line, theme)
        paint(painter, frame, theme)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text2"))
        for place, sentence in enumerate(self._said):
            room = QRectF(0, frame.height + place * self._line, wide, self._line)
            painter.drawText(room, Qt.AlignmentFlag.AlignBottom, sentence)


def as_png(picture: Picture, theme: Theme) -> bytes:
    """Return a picture as PNG, in the colours of the theme in force."""
    page = _Page(picture, theme)
    image = QImage(page.size * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    page.paint(painter)
    painter.end()
    image.setText("Description", summary(picture))
    data, buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes str
    return bytes(data.data())


def as_svg(picture: Picture, theme: Theme) -> bytes:
    """Return a picture as SVG, in the colours of the theme in force; its words are its description."""
    from PySide6.QtSvg import QSvgGenerator  # only where somebody wants one

    page = _Page(picture, theme)
    data, buffer = _buffer()
    made = QSvgGenerator()
    made.setOutputDevice(buffer)
    made.setResolution(DOTS)
    made.setSize(page.size)
    made.setViewBox(QRectF(0, 0, page.size.width(), page.size.height()))
    made.setTitle(title_of(picture))
    made.setDescription(summary(picture))
    painter = QPainter(made)
    page.paint(painter)
    painter.end()
    return bytes(data.data()).replace(b"Sans Serif", b"sans-serif")  # what CSS calls it


def _buffer() -> tuple[QByteArray, QBuffer]:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return data, buffer
