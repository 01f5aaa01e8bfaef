"""Makes Qt's document from an article's blocks; its text is the reading text, character for character."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from nam_reader.model import Block, BlockKind, Cell, Document, Run
from nam_reader.ui.reader.formats import Formats
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.theme.look import Dress

# What only some articles have is imported when one has it: the first text is waited for.
if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QTextList, QTextTable

_LONGEST_LIST = (
    100  # Qt looks at a list's every item for each one that is added: a longer one goes on as another
)
LINE_BREAK = "\u2028"  # how Qt writes a line end inside a block
_SEPARATORS = ("\u2029", LINE_BREAK, "\ufdd0", "\ufdd1")  # block, line, start and end of a table's cell


def build(document: Document, style: TypeStyle, theme: Dress, parent: QObject | None = None) -> QTextDocument:
    """Return a new document with the article's blocks, one block of Qt's for each of ours.

    No HTML reaches Qt, and no image is looked up: each name is given the same transparent pixel. The room
    that an image gets is set by ``column.set_margins``; ``pictures`` paints into it.
    """
    formats = Formats(style, theme)
    made = QTextDocument(parent)
    made.setUndoRedoEnabled(False)
    made.setDocumentMargin(0)
    made.setDefaultFont(formats.font)
    made.setIndentWidth(formats.indent_width)
    cursor = QTextCursor(made)
    cursor.beginEditBlock()
    _Writer(made, cursor, formats).write(document.blocks)
    cursor.endEditBlock()
    return made


def document_text(document: QTextDocument) -> str:
    """Return a document's text with every separator as a newline; no-break spaces stay what they are."""
    text = document.toRawText()
    for separator in _SEPARATORS:
        text = text.replace(separator, "\n")
    return text


def blank_image() -> QImage:
    """Return the one image that the reader ever shows in place of a missing one: a transparent pixel."""
    # Not by fill(), which costs a start 20 ms: it would look at Qt's namespace for the names of colours.
    return QImage(bytes(4), 1, 1, QImage.Format.Format_ARGB32_Premultiplied).copy()


class _Writer:
    """Writes blocks at a cursor, one after the other."""

    def __init__(self, document: QTextDocument, cursor: QTextCursor, formats: Formats) -> None:
        self._document = document
        self._cursor = cursor
        self._formats = formats
        self._blank = blank_image()
        self._fresh = True  # the cursor stands in a block that is already there
        self._table: QTextTable | None = None
        self._cell: Cell | None = None  # where the cursor stands in the table
        self._lists: list[tuple[QTextList, int]] = []  # the open lists by depth, each with its last number

    def write(self, blocks: Sequence[Block]) -> None:
        """Write all blocks of an article."""
        quote_left = 0
        for index, block in enumerate(blocks):
            before = blocks[index - 1] if index else None
            after = blocks[index + 1] if index + 1 < len(blocks) else None
            if block.quote and (before is None or not before.quote):
                quote_left = _quote_left(blocks, index)
            if block.cell is not None:
                self._enter_cell(block, block.cell)
            elif self._table is not None:
                self._leave_table()
            tight = block.kind is BlockKind.ITEM and after is not None and after.kind is BlockKind.ITEM
            beside_table = block == _EMPTY and _is_cell(before, after)
            block_format = self._formats.block(
                block, tight=tight, bars_left=quote_left if block.quote else 0, beside_table=beside_table
            )
            open_list = self._open_list(block)
            if open_list is not None:
                block_format = QTextBlockFormat(block_format)
                block_format.setObjectIndex(open_list.objectIndex())  # much faster than QTextList.add
            self._start_block(block_format, self._formats.text(block, None))
            if block.kind is BlockKind.ITEM and open_list is None:
                self._start_list(block)
            for run in block.runs:
                self._write_run(block, run)

    def _start_block(self, block_format: QTextBlockFormat, text_format: QTextCharFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(block_format)
            if self._cell is None:  # in a cell it would take the place of the cell's own format
                self._cursor.setBlockCharFormat(text_format)
            self._fresh = False
        else:
            self._cursor.insertBlock(block_format, text_format)

    def _write_run(self, block: Block, run: Run) -> None:
        if run.image:
            self._write_image(run)
        else:
            text = run.text.replace("\n", LINE_BREAK) if "\n" in run.text else run.text
            self._cursor.insertText(text, self._formats.text(block, run))

    def _write_image(self, run: Run) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QTextFormat, QTextImageFormat

        from nam_reader.ui.theme.tips import plain_tip

        picture = QTextImageFormat()
        picture.setName(run.image)
        picture.setToolTip(plain_tip(run.alt))
        picture.setProperty(QTextFormat.Property.ImageAltText.value, run.alt)
        if run.href:
            picture.setAnchor(True)
            picture.setAnchorHref(run.href)
        self._document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(run.image), self._blank
        )
        self._cursor.insertImage(picture)

    # --- lists ----------------------------------------------------------------------------------------

    def _open_list(self, block: Block) -> QTextList | None:
        """Return the open list that an item goes on; anything that is not part of a list closes all."""
        if block.kind is not BlockKind.ITEM:
            if not block.indent:
                self._lists.clear()
            return None
        del self._lists[block.level :]
        if len(self._lists) < block.level:
            return None
        found, last = self._lists[-1]
        goes_on = block.ordinal == last + 1 if last else not block.ordinal
        if goes_on and found.count() < _LONGEST_LIST:
            self._lists[-1] = (found, block.ordinal)
            return found
        del self._lists[-1]
        return None

    def _start_list(self, block: Block) -> None:
        from PySide6.QtGui import QTextListFormat

        style = QTextListFormat()
        style.setIndent(block.level)
        if block.ordinal:
            style.setStyle(QTextListFormat.Style.ListDecimal)
            style.setStart(block.ordinal)
        else:
            style.setStyle(QTextListFormat.Style.ListStyleUndefined)  # we paint bullets ourselves
        self._lists.append((self._cursor.createList(style), block.ordinal))

    # --- tables ---------------------------------------------------------------------------------------

    def _enter_cell(self, block: Block, cell: Cell) -> None:
        if cell == self._cell:
            return  # another paragraph of the same cell
        if self._table is None or self._cell is None or self._cell.table != cell.table:
            self._lists.clear()
            self._table = self._cursor.insertTable(
                cell.rows, cell.columns, self._formats.table(1 if cell.header else 0)
            )
        place = self._table.cellAt(cell.row, cell.column)
        place.setFormat(self._formats.cell(block))
        self._cursor = place.firstCursorPosition()
        self._cell = cell
        self._fresh = True

    def _leave_table(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._table = self._cell = None
        self._fresh = True


_EMPTY = Block(BlockKind.PARAGRAPH)


def _is_cell(*blocks: Block | None) -> bool:
    return any(block is not None and block.cell is not None for block in blocks)


def _quote_left(blocks: Sequence[Block], start: int) -> int:
    """Return the list depth at which a quote begins: the least of the blocks in it."""
    least = 99
    for block in blocks[start:]:
        if not block.quote:
            break
        depth = block.level - 1 if block.kind is BlockKind.ITEM else block.indent
        least = min(least, depth)
    return least
