"""Notes as a PDF: laid out and drawn by Qt's text engine, then freed of times and names, with an outline.

Qt is loaded here and nowhere else outside the window. It needs no display. Which fonts are there decides how
the pages look and hence the bytes: the same notes give the same bytes with the same fonts, Qt and zlib.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pypdf import PdfReader, PdfWriter
from pypdf.generic import Fit
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLine,
)

from nam_reader.exporters.book import Book
from nam_reader.exporters.looks import GREY, LINK, MONO, SANS, SERIF, SIGN, STEP, STYLES, Style
from nam_reader.exporters.paper import Look, Part, Piece, paper
from nam_reader.exporters.watch import Watch

DOTS = 1200  # an inch
PARAGRAPHS = 100  # written between two looks whether the person has cancelled
_MM = DOTS / 25.4
_POINT = DOTS / 72
_WIDTH, _HEIGHT = 160, 252  # mm of text on a page
_LEFT, _TOP = 25, 22  # mm
_FAMILIES = {
    SERIF: [SERIF, "Noto Serif", "Liberation Serif", "DejaVu Serif", "Times New Roman"],
    SANS: [SANS, "Noto Sans", "Liberation Sans", "DejaVu Sans", "Arial"],
    MONO: [MONO, "Noto Sans Mono", "Liberation Mono", "Courier New"],
}
_SUBSET = re.compile(rb"(/(?:FontName|BaseFont) /)([A-Z]{6})\+")


class _Entry(NamedTuple):
    """A line of the outline: its words, the page from 0, and how far down, in points."""

    title: str
    page: int
    down: float


def render(book: Book) -> bytes:
    """Return the document, of A4 pages."""
    whole = paper(book)
    _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)
        )
    )
    document = QTextDocument()
    document.setDefaultFont(_font(SERIF, 11))  # not the window's
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(_WIDTH * _MM, _HEIGHT * _MM))
    headings = _fill(document, whole.parts, book.watch)
    entries = list(_outline(document, headings))
    _draw(document, writer, book.watch)
    buffer.close()
    return _finished(bytes(buffer.data().data()), whole.title, entries, book.watch)


@cache
def _application() -> QGuiApplication:
    """Return the program's Qt application; without a window one that needs no display and lives on."""
    found = QGuiApplication.instance()
    if isinstance(found, QGuiApplication):
        return found
    return QGuiApplication(["nam-reader", "-platform", "offscreen"])


def _fill(document: QTextDocument, parts: Sequence[Part], watch: Watch) -> list[int]:
    """Write the paragraphs; return the numbers of those that are headings. Some paragraphs are a step."""
    watch.expect(len(parts) // PARAGRAPHS)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # nothing is laid out before all is there
    headings = []
    for number, part in enumerate(parts):
        if number % PARAGRAPHS == PARAGRAPHS - 1:
            watch.step()
        style = STYLES[part.look]
        shape = _block_format(style, part.level)
        if number:
            cursor.insertBlock(shape)
        else:
            cursor.setBlockFormat(shape)
        if part.look in {Look.HEADING, Look.TITLE, Look.PART}:
            headings.append(number)
        for piece in part.pieces:
            cursor.insertText(piece.text.replace("\n", "\u2028"), _char_format(style, piece, part))
    cursor.endEditBlock()
    return headings


def _block_format(style: Style, level: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLeftMargin((style.left + STEP * level) * _MM)
    points = (
        _application().primaryScreen().logicalDotsPerInchY() / 72
    )  # Qt scales these two from the screen's
    shape.setTopMargin(round(style.before * points, 3))
    shape.setBottomMargin(round(style.after * points, 3))
    shape.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape


def _font(name: str, size: float) -> QFont:
    """Return a font whose every glyph stands for one letter.

    Who searches or copies "fi" means two letters, not U+FB01, and digits of one width have code points of
    their own in Inter. The window's fonts ask for these, and a font takes over what it does not say itself.
    """
    font = QFont(_FAMILIES[name])
    font.setPointSizeF(size)
    for feature in ("liga", "tnum", "calt"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


def _char_format(style: Style, piece: Piece, part: Part) -> QTextCharFormat:
    font = _font(MONO if piece.code else style.font, SIGN if piece.sign else style.size)
    font.setBold(style.bold or piece.strong)
    font.setItalic(piece.emphasis)
    font.setStrikeOut(piece.strike)
    look = QTextCharFormat()
    look.setFont(font)
    look.setForeground(QColor(f"#{GREY if piece.sign else style.colour}"))
    if piece.underline:
        look.setProperty(QTextFormat.Property.TextUnderlineStyle, 1)
    ink = piece.ink or part.ink
    if piece.marked and ink:
        look.setBackground(QColor(ink.tint))
    if piece.href:
        look.setAnchor(True)
        look.setAnchorHref(piece.href)
        look.setForeground(QColor(f"#{LINK}"))
        look.setProperty(QTextFormat.Property.TextUnderlineStyle, 1)
    return look


def _outline(document: QTextDocument, headings: Sequence[int]) -> Iterator[_Entry]:
    layout = document.documentLayout()
    for number in headings:
        block = document.findBlockByNumber(number)
        top = layout.blockBoundingRect(block).top()
        page = int(top // (_HEIGHT * _MM))
        yield _Entry(block.text(), page, (top - page * _HEIGHT * _MM) / _POINT)


def _draw(document: QTextDocument, writer: QPdfWriter, watch: Watch) -> None:
    """Draw line by line: Qt's own drawing of a page writes the line above it there once more, unseen."""
    watch.expect(2 * document.pageCount())  # lays everything out; pages are drawn, then gone through again
    painter = QPainter(writer)
    page = 0
    try:
        _draw_number(painter, page)
        for line, place in _lines(document):
            while int((place.y() + line.y() + line.height() / 2) // (_HEIGHT * _MM)) > page:
                watch.step()
                page += 1
                writer.newPage()
                _draw_number(painter, page)
            line.draw(painter, place + QPointF(_LEFT * _MM, (_TOP - page * _HEIGHT) * _MM))
    finally:
        painter.end()


def _lines(document: QTextDocument) -> Iterator[tuple[QTextLine, QPointF]]:
    """Yield each line of the text and where its paragraph stands."""
    block = document.firstBlock()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            yield layout.lineAt(number), layout.position()
        block = block.next()


def _draw_number(painter: QPainter, page: int) -> None:
    painter.setFont(_font(SANS, 8))
    foot = QRectF(_LEFT * _MM, 280 * _MM, _WIDTH * _MM, 8 * _MM)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), str(page + 1))


class _Renamed:
    """Gives each font the next name in place of Qt's random one, which is as long."""

    def __init__(self) -> None:
        self._names: dict[bytes, bytes] = {}

    def __call__(self, found: re.Match[bytes]) -> bytes:
        number = len(self._names)
        letters = bytes([65 + number // 26**place % 26 for place in range(5, -1, -1)])
        return found[1] + self._names.setdefault(found[2], letters) + b"+"


def _finished(data: bytes, title: str, entries: Sequence[_Entry], watch: Watch) -> bytes:
    """Return a PDF without the time, the producer and random names, and with an outline."""
    reader = PdfReader(io.BytesIO(data))
    writer = PdfWriter()
    for page in reader.pages:
        watch.step()
        writer.add_page(page)
    for entry in entries:
        top = (297 - _TOP) * 72 / 25.4 - entry.down
        writer.add_outline_item(entry.title, entry.page, fit=Fit.xyz(left=0, top=top))
    writer.page_mode = "/UseOutlines"
    writer.metadata = None
    writer.add_metadata({"/Title": title})
    if writer._info is not None and "/Producer" in writer._info:  # noqa: SLF001 - it signs what it writes
        del writer._info["/Producer"]  # noqa: SLF001 - as above
    written = io.BytesIO()
    writer.write(written)
    return _SUBSET.sub(_Renamed(), written.getvalue())
