"""An article as pages of paper: the reader's own text and highlights, cut between its lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QImage,
    QPainter,
    QTextBlock,
    QTextCursor,
    QTextTable,
)

from nam_reader.model import Block, BlockKind, Document, PlacedAnnotation, Run
from nam_reader.ui.reader.column import Column, set_margins
from nam_reader.ui.reader.document import build
from nam_reader.ui.reader.formats import BULLET, CELL
from nam_reader.ui.reader.furniture import FurniturePainter
from nam_reader.ui.reader.geometry import LineBox, block_lines, blocks_between, lines_between
from nam_reader.ui.reader.heading import lay_out, meta_line, title_font
from nam_reader.ui.reader.image_places import image_places
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.mark_ranges import trimmed
from nam_reader.ui.reader.marks import MarkPainter
from nam_reader.ui.reader.pictures import Pictures
from nam_reader.ui.reader.positions import CodePoints
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.locale import quoted
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import SHAPES, meaning

POINTS = 0.68  # of paper for each pixel of the screen: the text is set in 11.5 points
EDGE = 74  # px kept free above and below the text; the lines at the page's head and foot stand in it
LEAST_SIDE = 56  # px beside the text: the signs stand there
_LINE_AT = 36  # px from the edge of the paper to the head's and the foot's line
_ALIKE = 0.5  # px: boxes that only touch do not overlap
_INSIDE = 8  # px: less than half a line
_NUMBER_GAP = 7  # px between an item's number and its words
_TINY = 24  # px: no page is cut shorter

Notes = Sequence[tuple[PlacedAnnotation, Sequence[Block]]]


class Sheet(NamedTuple):
    """Which part of the text stands on a page, in pixels from the top of the document."""

    top: float
    bottom: float


class Pages(QObject):
    """Lays out one article for paper of a size, and paints its pages."""

    def __init__(
        self,
        theme: Theme,
        document: Document,
        paper: QSizeF,
        *,
        family: str = "",
        annotations: Sequence[PlacedAnnotation] = (),
        notes: Notes = (),
        images: Mapping[str, QImage | None],
    ) -> None:
        """``theme`` is one for paper; ``paper`` is in points; ``notes`` follow the text."""
        super().__init__()
        self._theme = theme
        self._article = document.article
        self._style = TypeStyle(family)
        self.size = paper / POINTS
        self._head_title = title_font(theme, self._style)
        width = min(34 * self._style.size, round(self.size.width()) - 2 * LEAST_SIDE)
        left = (round(self.size.width()) - width) // 2
        self._column = Column(left, left + width, round(self.size.width()))
        whole = document._replace(blocks=(*document.blocks, *_note_blocks(notes, document.article.language)))
        self.text = build(whole, self._style, theme, self)
        self.text.setUseDesignMetrics(True)  # the paper's dots are finer than the screen's
        self.text.setTextWidth(self.size.width())
        self._pictures = Pictures(theme, self)
        self._pictures.show(image_places(document))
        for name, image in images.items():
            self._pictures.take(name, image)
        self._furniture = FurniturePainter(theme)
        self._marks = MarkPainter(theme)
        self._marks.set_marks(_marks(document, annotations))
        self._head = self._head_height()
        set_margins(self.text, self._column, self._head, self._style, self._pictures.places)
        self._fit_images()
        self.sheets = tuple(self._cut())

    # --- laying out -----------------------------------------------------------------------------------

    @property
    def _room(self) -> float:
        return self.size.height() - 2 * EDGE

    def _fit_images(self) -> None:
        """Let no image be higher than a page."""
        most = self._room - self._head - 2 * _TINY
        for place in self._pictures.places:
            cursor = QTextCursor(self.text)
            cursor.setPosition(place.position)
            cursor.setPosition(place.position + 1, QTextCursor.MoveMode.KeepAnchor)
            picture = cursor.charFormat().toImageFormat()
            if picture.isValid() and picture.height() > most:
                picture.setWidth(picture.width() * most / picture.height())
                picture.setHeight(most)
                cursor.setCharFormat(picture)

    def _cut(self) -> list[Sheet]:
        # Asked for its last block, Qt lays out all of the text; its own size would be what it has so far.
        end = self.text.documentLayout().blockBoundingRect(self.text.lastBlock()).bottom() + _INSIDE
        sheets: list[Sheet] = []
        top = 0.0
        while top < end:
            bottom = min(self._break_after(top, end), end)
            sheets.append(Sheet(top, bottom))
            top = bottom
        return sheets or [Sheet(0.0, self._head)]

    def _break_after(self, top: float, end: float) -> float:
        """Return where the page that begins at ``top`` ends: between lines, and after no heading."""
        limit = top + self._room
        if limit >= end:
            return end
        lines = [
            box for box in lines_between(self.text, top, limit + self._room) if box.bottom > top + _ALIKE
        ]
        cut, before = limit, limit + 1
        while cut < before:
            before = cut
            for box in lines:
                if box.top < cut - _ALIKE and box.bottom > cut + _ALIKE:
                    cut = min(cut, box.top)
        last = [box for box in lines if box.bottom <= cut + _ALIKE]
        while last and last[-1].block.blockFormat().headingLevel():
            cut = min(cut, last.pop().top)
        return cut if cut > top + _TINY else limit

    # --- painting -------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a page; the painter's unit is a point of the paper, from its upper left corner."""
        sheet = self.sheets[number]
        painter.save()
        painter.scale(POINTS, POINTS)
        self._paint_edges(painter, number)
        painter.translate(0, EDGE - sheet.top)
        painter.setClipRect(QRectF(0, sheet.top, self.size.width(), sheet.bottom - sheet.top))
        if number == 0:
            self._paint_head(painter)
        top, bottom = int(sheet.top), int(sheet.bottom)
        self._furniture.paint(painter, self.text, self._column, top, bottom)
        self._marks.paint(painter, self.text, self._column, top, bottom)
        if self._pictures.places:
            self._pictures.paint(painter, self.text, top, bottom)
        self._paint_text(painter, sheet)
        self._marks.paint_over(painter)
        painter.restore()

    def _paint_text(self, painter: QPainter, sheet: Sheet) -> None:
        """Paint the lines of a page one by one, and let Qt paint the tables.

        Of all else Qt would write a line of the next page once more, where only who copies the text sees it.
        """
        layout = self.text.documentLayout()
        top, bottom = sheet.top + _INSIDE, sheet.bottom - _INSIDE
        tables: dict[int, QTextTable] = {}
        painter.setPen(self._theme.color("text"))
        for block in blocks_between(self.text, top, bottom):
            table = QTextCursor(block).currentTable() if block.blockFormat().boolProperty(CELL) else None
            if table is not None:
                tables[table.objectIndex()] = table
                continue
            corner = layout.blockBoundingRect(block).topLeft()
            for line in block_lines(self.text, block, top, bottom):
                if line.start == block.position():
                    self._paint_number(painter, block, line)
                line.line.draw(painter, corner)
        for table in tables.values():
            context = QAbstractTextDocumentLayout.PaintContext()
            page = QRectF(0, top, self.size.width(), bottom - top)
            context.clip = layout.frameBoundingRect(table).intersected(page)
            context.palette = self._theme.palette()
            layout.draw(painter, context)

    def _paint_number(self, painter: QPainter, block: QTextBlock, line: LineBox) -> None:
        """Paint the number of an item of a list; bullets are furniture."""
        numbered = block.textList()
        words = numbered.itemText(block) if numbered is not None else ""
        if words and not block.blockFormat().hasProperty(BULLET):
            font = self.text.defaultFont()
            painter.setFont(font)
            wide = QFontMetricsF(font).horizontalAdvance(words)
            painter.drawText(QPointF(line.x_of(line.start) - wide - _NUMBER_GAP, line.baseline), words)

    def _head_height(self) -> int:
        font, line = self._head_title
        width = self._column.right - self._column.left
        high = lay_out(self._article.title, font, width).lineCount() * line
        high += 24 if meta_line(self._article) else 0
        return high + (24 if self._article.authors else 0) + 21

    def _paint_head(self, painter: QPainter) -> None:
        """Paint where the article is from, its title and its authors, as the reader shows them."""
        theme, left = self._theme, self._column.left
        width = self._column.right - left
        y = 0.0
        meta = meta_line(self._article)
        if meta:
            self._write(painter, "meta", meta, QRectF(left, y, width, 16), Qt.AlignmentFlag.AlignLeft)
            y += 24
        font, line = self._head_title
        laid = lay_out(self._article.title, font, width)
        painter.setPen(theme.color("text"))
        for number in range(laid.lineCount()):
            row = laid.lineAt(number)
            row.draw(painter, QPointF(left, y + (line - row.height()) / 2 - row.y()))
            y += line
        if self._article.authors:
            authors = ", ".join(self._article.authors)
            self._write(painter, "ui", authors, QRectF(left, y + 4, width, 20), Qt.AlignmentFlag.AlignLeft)

    def _paint_edges(self, painter: QPainter, number: int) -> None:
        """Paint the title above each further page, and source and number below each."""
        column, right = self._column, Qt.AlignmentFlag.AlignRight
        width = column.right - column.left
        if number:
            place = QRectF(column.left, _LINE_AT, width, 16)
            self._write(painter, "meta", self._article.title, place, Qt.AlignmentFlag.AlignLeft)
        foot = QRectF(column.left, self.size.height() - _LINE_AT - 16, width, 16)
        of = QCoreApplication.translate("Pages", "{0} of {1}").format(number + 1, len(self.sheets))
        self._write(painter, "meta", of, foot, right)
        source = self._article.url or meta_line(self._article)
        self._write(painter, "meta", source, foot.adjusted(0, 0, -72, 0), Qt.AlignmentFlag.AlignLeft)

    def _write(self, painter: QPainter, role: str, words: str, place: QRectF, side: Qt.AlignmentFlag) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.color("text2"))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _marks(document: Document, annotations: Sequence[PlacedAnnotation]) -> list[Mark]:
    text = document.article.text
    points = CodePoints(text)
    made = []
    for annotation, (place, start, end) in annotations:
        start, end = trimmed(text, start, end)
        if 0 <= start < end:
            at = points.to_utf16(start), points.to_utf16(end)
            altered = place.value == "fuzzy"
            made.append(
                Mark(annotation.id, *at, annotation.colour, bool(annotation.note), annotation.style, altered)
            )
    return made


def _note_blocks(notes: Notes, language: str) -> list[Block]:
    """Return what stands after the text: each note under the words that it is about."""
    if not notes:
        return []
    translate = QCoreApplication.translate
    made = [
        Block(BlockKind.RULE),
        Block(BlockKind.HEADING, (Run(translate("Pages", "Notes")),), level=2),
    ]
    for (annotation, _where), blocks in notes:
        colour = annotation.colour
        quote = annotation.anchor.exact.replace("\n", " ").replace("\ufffc", "")
        head = [Run(f"{SHAPES[colour]} {meaning(colour)}", strong=True)] if quote else []
        words = f"  {quoted(quote, language)}" if head else translate("Pages", "On the article")
        head.append(Run(words, emphasis=bool(quote)))
        made.append(Block(BlockKind.PARAGRAPH, tuple(head)))
        for block in blocks:
            level = block.level + 2 if block.kind is BlockKind.HEADING else block.level
            made.append(block._replace(level=min(level, 6), quote=block.quote + 1))
        if annotation.tags:
            tags = ", ".join(annotation.tags)
            made.append(
                Block(BlockKind.PARAGRAPH, (Run(translate("Pages", "Tags: {0}").format(tags)),), quote=1)
            )
    return made
