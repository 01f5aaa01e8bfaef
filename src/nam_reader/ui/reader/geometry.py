"""Where the lines of a laid-out document are, in its own coordinates."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlockFormat

from nam_reader.ui.reader import formats

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_PROBES = range(0, 126, 6)  # a gap between two blocks is not higher than this
_BASELINE = 0.8  # Qt sets a line of fixed height so that this share of it is above the baseline


class LineBox(NamedTuple):
    """One line; positions are UTF-16 in the document. Valid until the document is laid out anew."""

    start: int
    end: int  # after its last character that is not a space
    full_end: int  # after its last character; the next line starts here
    top: float
    height: float
    baseline: float
    em: int  # size of its type in pixels
    block: QTextBlock
    line: QTextLine
    left: float  # of the block's layout

    def x_of(self, position: int) -> float:
        """Return where a character of the line begins."""
        found: Any = self.line.cursorToX(position - self.block.position())  # x, and the position it is for
        return self.left + float(found[0])

    @property
    def bottom(self) -> float:
        """Where the line's box ends."""
        return self.top + self.height


def lines_between(document: QTextDocument, top: float, bottom: float) -> Iterator[LineBox]:
    """Each line that can be seen between two heights, in reading order."""
    for block in blocks_between(document, top, bottom):
        yield from block_lines(document, block, top, bottom)


def blocks_between(document: QTextDocument, top: float, bottom: float) -> Iterator[QTextBlock]:
    """Each block that can be seen between two heights, in reading order."""
    layout = document.documentLayout()
    block = _first_block(document, top)
    while block.isValid():
        box = layout.blockBoundingRect(block)
        # In a table's row a later cell may begin above the end of a long one: look one screen further.
        further = bottom - top if block.blockFormat().boolProperty(formats.CELL) else 0.0
        if box.top() > bottom + further:
            return
        if box.bottom() >= top:
            yield block
        block = block.next()


def _first_block(document: QTextDocument, top: float) -> QTextBlock:
    """Return a block at a height, or shortly before it.

    While a long text is laid out little by little, Qt takes a point in the gap between two blocks for one
    after the end; so only an answer that can be right is believed. The end itself is not even measured, for
    Qt would lay out much of the text to do so.
    """
    from PySide6.QtCore import Qt  # dear the first time, and the window's first look does not come here

    layout = document.documentLayout()
    first = document.begin()
    if layout.blockBoundingRect(first).bottom() >= top:
        return first
    x = document.rootFrame().frameFormat().leftMargin() + 1
    last = document.lastBlock().position()
    for probe in _PROBES:
        point = QPointF(x, top + probe)
        block = document.findBlock(layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit))
        if block.position() == last:
            continue
        box = layout.blockBoundingRect(block)
        if box.top() <= point.y() <= box.bottom() or block.blockFormat().boolProperty(formats.CELL):
            break
    else:
        layout.blockBoundingRect(document.lastBlock())  # the whole text is laid out: now Qt is right
        block = document.findBlock(layout.hitTest(QPointF(x, top), Qt.HitTestAccuracy.FuzzyHit))
    while (before := block.previous()).isValid() and layout.blockBoundingRect(before).bottom() >= top:
        block = before
    return block


def line_of(document: QTextDocument, position: int) -> LineBox | None:
    """Return the line that a position is in; None in a document without lines."""
    lines = _BlockLines(document, document.findBlock(position))
    return lines.box(lines.number_of(position)) if lines.count else None


def block_lines(document: QTextDocument, block: QTextBlock, top: float, bottom: float) -> Iterator[LineBox]:
    """Each line of a block that can be seen between two heights."""
    lines = _BlockLines(document, block)
    for number in range(lines.first_near(top), lines.count):
        box = lines.box(number)
        if box.top >= bottom:
            return
        if box.bottom > top:
            yield box


def block_extent(document: QTextDocument, block: QTextBlock) -> tuple[float, float]:
    """Return where a block's first line begins and its last one ends."""
    lines = _BlockLines(document, block)
    if not lines.count:
        return lines.corner.y(), lines.corner.y()
    return lines.box(0).top, lines.box(lines.count - 1).bottom


class _BlockLines:
    """The lines of one block by number."""

    def __init__(self, document: QTextDocument, block: QTextBlock) -> None:
        self.corner = document.documentLayout().blockBoundingRect(block).topLeft()  # lays it out if need be
        self._layout = block.layout()
        self.count = self._layout.lineCount()
        self._block = block
        block_format = block.blockFormat()
        is_fixed = block_format.lineHeightType() == _FIXED
        self._fixed = block_format.lineHeight() if is_fixed else 0.0
        self._em = block_format.intProperty(formats.EM)
        self._units = _utf16_units(block.text(), block.length() - 1)

    def number_of(self, position: int) -> int:
        """Return the number of the line that a position of the document is in."""
        line = self._layout.lineForTextPosition(position - self._block.position())
        return line.lineNumber() if line.isValid() else self.count - 1

    def first_near(self, height: float) -> int:
        """Return the number of a line at a height or shortly before it."""
        y = height - self.corner.y()
        return max(0, bisect_right(range(self.count), y, key=self._y_of) - 2)

    def _y_of(self, number: int) -> float:
        return self._layout.lineAt(number).y()

    def box(self, number: int) -> LineBox:
        """Measure a line."""
        line = self._layout.lineAt(number)
        top = self.corner.y() + line.y()
        baseline = top + line.ascent()
        begin, length = line.textStart(), line.textLength()
        start = self._block.position() + begin
        return LineBox(
            start=start,
            end=start + len(self._units[begin : begin + length].rstrip()),
            full_end=start + length,
            top=baseline - _BASELINE * self._fixed if self._fixed else top,
            height=self._fixed or line.height(),
            baseline=baseline,
            em=self._em,
            block=self._block,
            line=line,
            left=self.corner.x(),
        )


def _utf16_units(text: str, length: int) -> str:
    """Return a text with one character for each UTF-16 unit of it."""
    if len(text) == length:
        return text
    return "".join(map(chr, memoryview(text.encode("utf-16-le")).cast("H")))
