"""Paints what belongs to the text but is no text: bars of block quotes, boxes of code, rules."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument

from nam_reader.ui.reader import formats
from nam_reader.ui.reader.column import Column
from nam_reader.ui.reader.geometry import block_extent, blocks_between, line_of
from nam_reader.ui.theme.theme import Theme

BAR = 2
_BULLET = 0.14  # of the type's size: half of a bullet's width
_BULLET_AWAY = 0.75  # from the text
_HOLLOW = 2  # the depth of lists whose bullets are rings; deeper ones are dashes
_REACH = 80  # a box or a bar may stand this far outside its block


class FurniturePainter:
    """Paints the furniture of a document in the colours of a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self, painter: QPainter, document: QTextDocument, column: Column, top: int, bottom: int
    ) -> None:
        """Paint what stands between two heights; the painter is in document coordinates."""
        for block in blocks_between(document, top - _REACH, bottom + _REACH):
            block_format = block.blockFormat()
            if block_format.hasProperty(formats.BARS):
                self._paint_bars(painter, document, column, block)
            if block_format.hasProperty(formats.BULLET):
                self._paint_bullet(painter, document, block)
            if block_format.hasProperty(formats.RULE):
                self._paint_rule(painter, document, column, block)
            elif block_format.hasProperty(formats.BOX):
                self._paint_box(painter, document, column, block)

    def _paint_bars(
        self, painter: QPainter, document: QTextDocument, column: Column, block: QTextBlock
    ) -> None:
        block_format = block.blockFormat()
        top, bottom = block_extent(document, block)
        below = block.next()
        bars_below = below.blockFormat().intProperty(formats.BARS) if below.isValid() else 0
        for number in range(block_format.intProperty(formats.BARS)):
            left = column.left + block_format.intProperty(formats.BARS_LEFT)
            left += number * block_format.intProperty(formats.BARS_STEP)
            until = block_extent(document, below)[0] if bars_below > number else bottom
            painter.fillRect(QRectF(left, top, BAR, until - top), self._theme.color("line"))

    def _paint_bullet(self, painter: QPainter, document: QTextDocument, block: QTextBlock) -> None:
        line = line_of(document, block.position())
        if line is None:
            return
        radius = line.em * _BULLET
        centre = QPointF(line.x_of(line.start) - line.em * _BULLET_AWAY, line.baseline - line.em * 0.3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color("text2")
        depth = block.blockFormat().intProperty(formats.BULLET)
        painter.setPen(QPen(color, 1.2) if depth == _HOLLOW else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(Qt.BrushStyle.NoBrush if depth == _HOLLOW else color)
        if depth > _HOLLOW:
            painter.drawRect(
                QRectF(centre.x() - radius, centre.y() - radius * 0.25, 2 * radius, radius * 0.5)
            )
        else:
            painter.drawEllipse(centre, radius, radius)
        painter.restore()

    def _paint_rule(
        self, painter: QPainter, document: QTextDocument, column: Column, block: QTextBlock
    ) -> None:
        top, bottom = block_extent(document, block)
        line = QRectF(column.left, round((top + bottom) / 2), column.right - column.left, 1)
        painter.fillRect(line, self._theme.color("line"))

    def _paint_box(
        self, painter: QPainter, document: QTextDocument, column: Column, block: QTextBlock
    ) -> None:
        block_format = block.blockFormat()
        padding = block_format.rightMargin()
        top, bottom = block_extent(document, block)
        left = document.documentLayout().blockBoundingRect(block).left() - padding
        left += block_format.leftMargin() + block_format.indent() * document.indentWidth()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("list"))
        box = QRectF(left, top - padding, column.right - left, bottom - top + 2 * padding)
        painter.drawRoundedRect(box, 7, 7)
        painter.restore()
