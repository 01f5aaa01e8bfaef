"""Qt's formats for every kind of block and run, each prepared once for a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QPalette, QTextBlockFormat, QTextCharFormat, QTextFormat

from nam_reader.model import Block, BlockKind, Run
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.look import Dress

if TYPE_CHECKING:
    from PySide6.QtGui import QBrush, QColor, QTextTableCellFormat, QTextTableFormat

_USER = QTextFormat.Property.UserProperty.value
EM = _USER + 1  # the size of the block's type, in pixels
BARS = _USER + 2  # how many bars of a block quote stand left of the block
BARS_LEFT = _USER + 3  # where the first of them stands
BOX = _USER + 4  # the block stands in a box (code)
RULE = _USER + 5  # the block is a rule
CELL = _USER + 6  # the block stands in a table
BULLET = _USER + 8  # the depth of the list whose bullet stands before the block
BARS_STEP = _USER + 7  # from one bar to the next

QUOTE_STEP = 20  # from one quote's bar to its text, at the usual size
CODE_PADDING = 12
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_AT_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_CODE_SCALE = 0.85  # a system's fixed font looks larger than a text face
_MARGIN_LINE = 4  # height of the empty block that Qt needs beside a table

# level: size, line, space above, space below at the usual size
_HEADINGS = {1: (24, 32, 28, 10), 2: (20, 28, 24, 8), 3: (17, 28, 20, 4)}
_MINOR_HEADING = (15, 24, 18, 4)


_INLINE, _ALONE = 1, 2  # how images stand in a block


def _picture(block: Block) -> int:
    """Say how images stand in a block; 0 for no image."""
    images = sum(bool(run.image) for run in block.runs)
    return 0 if not images else _ALONE if images == len(block.runs) else _INLINE


def _brush(color: QColor) -> QBrush:
    """Make a brush, by a palette: all other ways look at Qt's namespace, which costs a start 15 ms."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, color)
    return palette.brush(QPalette.ColorRole.Text)


class Formats:
    """Makes and keeps the formats of one document: a type style in the colours of a theme."""

    def __init__(self, style: TypeStyle, theme: Dress) -> None:
        self._style = style
        self._theme = theme
        self.font = theme.font("article")
        if style.family:
            self.font.setFamilies(theme.text_families(style.family))
        self.font.setPixelSize(style.size)
        self.font.setKerning(True)
        self.indent_width = style.scaled(26)
        self._blocks: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._texts: dict[tuple[object, ...], QTextCharFormat] = {}

    # --- blocks ---------------------------------------------------------------------------------------

    def block(self, block: Block, *, tight: bool, bars_left: int, beside_table: bool) -> QTextBlockFormat:
        """Return the format of a block.

        ``tight``: an item that is followed by another; ``bars_left``: the list depth at which the quote
        around it begins; ``beside_table``: an empty paragraph that is there only because Qt needs one.
        """
        picture = _picture(block)
        shape = (block.kind, block.level, block.quote, block.indent, not block.ordinal)
        key = (*shape, tight, bars_left, beside_table, picture)
        found = self._blocks.get(key)
        if found is None:
            found = self._blocks[key] = self._make_block(block, tight, bars_left, beside_table, picture)
        return found

    def _make_block(
        self, block: Block, tight: bool, bars_left: int, beside_table: bool, picture: int
    ) -> QTextBlockFormat:
        scaled = self._style.scaled
        made = QTextBlockFormat()
        made.setProperty(EM, self._size(block))
        made.setBottomMargin(scaled(5 if tight else 14))
        made.setLeftMargin(scaled(QUOTE_STEP) * block.quote)
        if block.kind is not BlockKind.ITEM and block.indent:
            made.setIndent(block.indent)
        if block.quote:
            made.setProperty(BARS, block.quote)
            made.setProperty(BARS_STEP, scaled(QUOTE_STEP))
            made.setProperty(BARS_LEFT, bars_left * self.indent_width)
        line = self._style.line
        if block.kind is BlockKind.HEADING:
            _, line, above, below = _HEADINGS.get(block.level, _MINOR_HEADING)
            line = scaled(line)
            made.setHeadingLevel(block.level)
            made.setTopMargin(scaled(above))
            made.setBottomMargin(scaled(below))
        elif block.kind is BlockKind.CODE:
            line = round(self._style.line * 0.82)
            made.setProperty(BOX, True)
            made.setLeftMargin(made.leftMargin() + scaled(CODE_PADDING))
            made.setRightMargin(scaled(CODE_PADDING))
            made.setTopMargin(scaled(14 + CODE_PADDING))
            made.setBottomMargin(scaled(14 + CODE_PADDING))
        elif block.kind is BlockKind.ITEM and not block.ordinal:
            made.setProperty(BULLET, block.level)
        elif block.kind is BlockKind.RULE:
            made.setProperty(RULE, True)
            made.setTopMargin(scaled(14))
            line = scaled(10)
        elif block.kind is BlockKind.CELL:
            line = round(self._style.line * 0.86)
            made.setProperty(CELL, True)
            made.setBottomMargin(0)
        elif beside_table:
            line = _MARGIN_LINE
            made.setBottomMargin(0)
        elif picture == _ALONE:
            made.setTopMargin(scaled(5))
        made.setLineHeight(line, _AT_LEAST if picture else _FIXED)
        return made

    def _size(self, block: Block) -> int:
        if block.kind is BlockKind.HEADING:
            return self._style.scaled(_HEADINGS.get(block.level, _MINOR_HEADING)[0])
        if block.kind is BlockKind.CODE:
            return round(self._style.size * _CODE_SCALE)
        if block.kind is BlockKind.CELL:
            return self._style.scaled(15)
        return self._style.size

    # --- text -----------------------------------------------------------------------------------------

    def text(self, block: Block, run: Run | None) -> QTextCharFormat:
        """Return the format of a run in a block; without a run, that of its list mark and its caret."""
        header = block.cell is not None and block.cell.header
        key: tuple[object, ...] = (block.kind, block.level, header)
        if run is not None:
            key += (run.strong, run.emphasis, run.code, run.strike, run.vertical, run.href)
        found = self._texts.get(key)
        if found is None:
            found = self._texts[key] = self._make_text(block, header, run or Run(""))
        return found

    def _make_text(self, block: Block, header: bool, run: Run) -> QTextCharFormat:
        made = QTextCharFormat()
        if run.strong or header:
            made.setFontWeight(QFont.Weight.Bold)
        elif block.kind is BlockKind.HEADING:
            made.setFontWeight(QFont.Weight.DemiBold)
        if block.kind is BlockKind.CODE or run.code:
            from PySide6.QtGui import QFontDatabase

            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            made.setFontFamilies([fixed.family()])
            made.setFontFixedPitch(True)
        size = self._size(block)
        if run.code and block.kind is not BlockKind.CODE:
            size = round(size * _CODE_SCALE)
        if size != self._style.size:
            made.setProperty(QTextFormat.Property.FontPixelSize.value, size)
        if run.emphasis:
            made.setFontItalic(True)
        if run.strike:
            made.setFontStrikeOut(True)
        if run.vertical:
            up = run.vertical > 0
            side = QTextCharFormat.VerticalAlignment
            made.setVerticalAlignment(side.AlignSuperScript if up else side.AlignSubScript)
        if run.href:
            made.setAnchor(True)
            made.setAnchorHref(run.href)
            made.setProperty(QTextFormat.Property.ForegroundBrush.value, _brush(self._theme.color("accent")))
            made.setFontUnderline(True)
        return made

    # --- tables ---------------------------------------------------------------------------------------

    def table(self, header_rows: int) -> QTextTableFormat:
        """Return the format of a table: as wide as the text, lines between its rows only."""
        from PySide6.QtGui import QTextFrameFormat, QTextLength, QTextTableFormat  # most articles have none

        made = QTextTableFormat()
        made.setBorderCollapse(True)
        made.setBorder(0)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellSpacing(0)
        made.setCellPadding(0)
        made.setTopMargin(self._style.scaled(4))
        made.setBottomMargin(self._style.scaled(18))
        made.setHeaderRowCount(header_rows)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return made

    def cell(self, block: Block) -> QTextTableCellFormat:
        """Return the format of a table's cell; a line stands under it, a stronger one under a header.

        It is the text format of the cell's first block, too: to Qt they are one.
        """
        from PySide6.QtGui import QTextFrameFormat, QTextTableCellFormat

        header = block.cell is not None and block.cell.header
        made = QTextTableCellFormat()
        made.merge(self.text(block, None))
        made.setBottomBorder(1)
        made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBottomBorderBrush(self._theme.color("ctrl" if header else "line"))
        made.setTopPadding(self._style.scaled(5))
        made.setBottomPadding(self._style.scaled(5))
        made.setLeftPadding(0)
        made.setRightPadding(self._style.scaled(12))
        return made
