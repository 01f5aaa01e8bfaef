"""A quote with its source as a picture: in the house's look, as large as the words allow."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from nam_reader.model import ArticleRef, Colour
from nam_reader.ui.reader.heading import lay_out
from nam_reader.ui.theme.locale import long_date, quoted
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme

MARGIN = 96
LARGEST, SMALLEST, STEP = 60, 30, 2  # px of the quote's type
_LEADING = 1.45
_BAR = 6
_TITLE, _MORE = 30, 26  # px of the source's type
_SIGN = 34
_ABOVE_SOURCE = 56


class CardSize(Enum):
    """The sizes that a card comes in, in pixels."""

    SQUARE = QSize(1080, 1080)
    WIDE = QSize(1200, 675)
    TALL = QSize(1080, 1350)


class Quote(NamedTuple):
    """What stands on a card."""

    words: str
    article: ArticleRef
    colour: Colour


class Card(NamedTuple):
    """A card, and whether the end of the quote had no room on it."""

    image: QImage
    cut: bool


class _Set(NamedTuple):
    font: QFont
    line: int
    words: str
    cut: bool


def paint_card(theme: Theme, quote: Quote, size: CardSize) -> Card:
    """Paint a card in the colours of the theme in force.

    Long quotes are set smaller, and cut at a word when even the smallest type has no room for them.
    """
    image = QImage(size.value, QImage.Format.Format_RGB32)
    image.fill(theme.color("paper"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    width = size.value.width() - 2 * MARGIN
    source = _source_height(quote.article)
    room = size.value.height() - 2 * MARGIN - source - _ABOVE_SOURCE
    fitted = _fit(theme, quoted(_plain(quote.words), quote.article.language), width, room)
    high = _lines(fitted, width) * fitted.line
    top = MARGIN + max(0.0, (room - high) / 2)
    painter.fillRect(QRectF(MARGIN - 40, top, _BAR, high), theme.mark(quote.colour))
    painter.setPen(theme.color("text"))
    laid = lay_out(fitted.words, fitted.font, width)
    for number in range(laid.lineCount()):
        row = laid.lineAt(number)
        y = top + number * fitted.line + (fitted.line - row.height()) / 2
        row.draw(painter, QPointF(MARGIN, y - row.y()))
    _paint_source(painter, theme, quote, QRectF(MARGIN, size.value.height() - MARGIN - source, width, source))
    painter.end()
    return Card(image, fitted.cut)


def as_png(image: QImage) -> bytes:
    """Return a card as PNG: pixels only, nothing about who made it, when, or with what."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # takes str
    return bytes(data.data())


def _plain(words: str) -> str:
    return " ".join(words.replace("\ufffc", " ").replace("\u00ad", "").split())


def _fit(theme: Theme, words: str, width: int, room: float) -> _Set:
    for size in range(LARGEST, SMALLEST - 1, -STEP):
        fitted = _set(theme, words, size)
        if _lines(fitted, width) * fitted.line <= room:
            return fitted
    return _cut(theme, words, width, room)


def _cut(theme: Theme, words: str, width: int, room: float) -> _Set:
    """Return as many words as have room in the smallest type."""
    pieces = words.removesuffix("”").split(" ")
    least, most = 1, len(pieces)
    while least < most:
        middle = (least + most + 1) // 2
        tried = _set(theme, _shortened(pieces, middle), SMALLEST)
        if _lines(tried, width) * tried.line <= room:
            least = middle
        else:
            most = middle - 1
    return _set(theme, _shortened(pieces, least), SMALLEST)._replace(cut=True)


def _shortened(pieces: list[str], number: int) -> str:
    return " ".join(pieces[:number]).rstrip(",.;:–—") + " …”"


def _set(theme: Theme, words: str, size: int) -> _Set:
    font = theme.font("article")
    font.setPixelSize(size)
    return _Set(font, round(size * _LEADING), words, cut=False)


def _lines(fitted: _Set, width: int) -> int:
    return lay_out(fitted.words, fitted.font, width).lineCount()


def _more(article: ArticleRef) -> str:
    parts = (", ".join(article.authors), article.source, long_date(article.published))
    return "  ·  ".join(part for part in parts if part)


def _source_height(article: ArticleRef) -> int:
    return round(_TITLE * 1.4) + (round(_MORE * 1.5) if _more(article) else 0)


def _paint_source(painter: QPainter, theme: Theme, quote: Quote, place: QRectF) -> None:
    """Paint the sign of the colour, the article's title, and who wrote it where and when."""
    line = round(_TITLE * 1.4)
    sign = QRectF(place.left(), place.top() + (line - _SIGN) / 2, _SIGN, _SIGN)
    draw_shape(painter, quote.colour, sign, theme.mark(quote.colour))
    indent = _SIGN + 18
    rows = [(quote.article.title, "ui_strong", _TITLE, "text", place.top(), line)]
    rows.append((_more(quote.article), "ui", _MORE, "text2", place.top() + line, round(_MORE * 1.5)))
    for words, role, size, color, top, high in rows:
        font = theme.font(role)
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(theme.color(color))
        room = place.width() - indent
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        box = QRectF(place.left() + indent, top, room, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
