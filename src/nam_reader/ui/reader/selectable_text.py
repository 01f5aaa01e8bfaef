"""A text with positions that are code points: the caret in it, what is selected of it, what is copied."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRect, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from nam_reader.model import Block
from nam_reader.ui.reader.between_lines import into_line
from nam_reader.ui.reader.copying import plain_text
from nam_reader.ui.reader.hardened import HardenedBrowser
from nam_reader.ui.reader.mark_ranges import trimmed
from nam_reader.ui.reader.positions import CodePoints


class SelectableText(HardenedBrowser):
    """Qt counts UTF-16 and everybody else code points: what is given and returned here is code points."""

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: tuple[Block, ...] = ()
        self._text = ""
        self._points = CodePoints("")
        self.selectionChanged.connect(self.selection_changed)

    @property
    def text(self) -> str:
        """The reading text in view."""
        return self._text

    def _take_blocks(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = blocks
        self._text = "\n".join(block.text for block in blocks)
        self._points = CodePoints(self._text)

    def _set_caret(self, caret: QTextCursor) -> None:
        self.setTextCursor(caret)

    def selection(self) -> tuple[int, int] | None:
        """Return the selected range without spaces at its ends; None for none."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        to_code_point = self._points.to_code_point
        start, end = trimmed(
            self._text, to_code_point(cursor.selectionStart()), to_code_point(cursor.selectionEnd())
        )
        return (start, end) if start < end else None

    def selection_rects(self) -> tuple[QRect, QRect]:
        """Return where the caret would stand at the selection's start and end, in the viewport."""
        rects = []
        for position in (self.textCursor().selectionStart(), self.textCursor().selectionEnd()):
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            rects.append(self.cursorRect(cursor))
        return rects[0], rects[1]

    def drop_selection(self) -> None:
        """Leave the caret where the selection ends."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._set_caret(cursor)

    @property
    def caret(self) -> int:
        """Where the caret is."""
        return self._points.to_code_point(self.textCursor().position())

    def position_at(self, point: QPoint) -> int:
        """Return the position nearest to a point of the viewport."""
        place = into_line(self, point.toPointF()).toPoint()
        return self._points.to_code_point(self.cursorForPosition(place).position())

    def cursor_at(self, position: int) -> QTextCursor:
        """Return a cursor of the document at a position."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._points.to_utf16(max(0, min(position, len(self._text)))))
        return cursor

    def position_of(self, cursor: QTextCursor) -> int:
        """Return the position of a cursor of the document."""
        return self._points.to_code_point(cursor.position())

    def put_caret(self, position: int) -> None:
        """Put the caret at a position, without scrolling."""
        self._set_caret(self.cursor_at(position))

    @Slot()
    def copy_selection(self) -> None:
        """Copy the selection as plain text."""
        if self.textCursor().hasSelection():
            # Not by Qt's copy(): what the clipboard frees at the very end must not be an object made here.
            QGuiApplication.clipboard().setText(self._selected_text())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is dragged away, or pasted by the middle button: plain text."""
        data = QMimeData()
        data.setText(self._selected_text())
        return data

    def _selected_text(self) -> str:
        cursor = self.textCursor()
        to_code_point = self._points.to_code_point
        start, end = to_code_point(cursor.selectionStart()), to_code_point(cursor.selectionEnd())
        return plain_text(self._blocks, start, end)
