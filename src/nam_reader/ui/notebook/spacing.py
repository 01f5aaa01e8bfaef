"""Lines of one height in an editor, which Qt's own plain editor cannot do."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit


def show_spaced(edit: QTextEdit, text: str, line_height: int) -> None:
    """Show a plain text in lines of ``line_height`` pixels; there is nothing to undo then."""
    document = edit.document()
    document.setUndoRedoEnabled(False)
    edit.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    spaced = QTextBlockFormat()
    spaced.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(spaced)
    document.setUndoRedoEnabled(True)
