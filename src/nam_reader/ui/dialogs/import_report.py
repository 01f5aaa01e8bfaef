"""What an import could not read, and why; it can be copied and sent to someone who can help."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from nam_reader.model import ImportReport
from nam_reader.ui.dialogs.import_words import could_not_be_read, headline
from nam_reader.ui.theme.kit import TextButton, ThinScrollBar, TokenLabel
from nam_reader.ui.theme.theme import Theme

SIZE = (560, 420)


class ImportReportDialog(QDialog):
    """Files with their reasons, and remarks. Everything is plain text, whatever a file is called."""

    def __init__(self, theme: Theme, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report = report
        self._list = QTextEdit()
        self._copy = TextButton(theme, self.tr("Copy"), icon="copy")
        self._close = TextButton(theme, self.tr("Close"), primary=True)
        self.setWindowTitle(self.tr("Import report"))
        self._put_together(theme)
        self._fill()
        self._copy.clicked.connect(self._copy_all)
        self._close.clicked.connect(self.accept)
        theme.changed.connect(self._fill)
        self.resize(*SIZE)

    def _put_together(self, theme: Theme) -> None:
        sentence = (
            could_not_be_read(len(self._report.failed)) if self._report.failed else headline(self._report)
        )
        title = TokenLabel(theme, sentence, role="pane_title")
        self._list.setReadOnly(True)
        self._list.setAcceptRichText(False)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setVerticalScrollBar(ThinScrollBar(theme, self._list))
        self._list.document().setDocumentMargin(12)
        self._list.setAccessibleName(sentence)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        column.addLayout(buttons)

    def text(self) -> str:
        """Return everything as plain text: a line a file, then the remarks."""
        failures = [f"{failure.path}: {failure.reason}" for failure in self._report.failed]
        return "\n".join([*failures, *self._report.remarks])

    @Slot()
    def _fill(self) -> None:
        """Write the list with a cursor: nothing is read as HTML."""
        theme = self._theme
        back, line = theme.tokens.list, theme.tokens.line
        self._list.setStyleSheet(
            f"QTextEdit {{ background: {back}; border: 1px solid {line}; border-radius: 7px; }}"
        )
        self._list.clear()
        cursor = QTextCursor(self._list.document())
        path, reason = QTextCharFormat(), QTextCharFormat()
        path.setFont(theme.font("ui"))
        path.setForeground(theme.color("text"))
        reason.setFont(theme.font("meta"))
        reason.setForeground(theme.color("text2"))
        apart, close = QTextBlockFormat(), QTextBlockFormat()
        apart.setTopMargin(8)
        cursor.beginEditBlock()
        for number, failure in enumerate(self._report.failed):
            _line(cursor, failure.path, apart if number else close, path, first=number == 0)
            _line(cursor, failure.reason, close, reason, first=False)
        for number, remark in enumerate(self._report.remarks):
            _line(cursor, remark, apart, path, first=number == 0 and not self._report.failed)
        cursor.endEditBlock()
        self._list.moveCursor(QTextCursor.MoveOperation.Start)

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())


def _line(
    cursor: QTextCursor, text: str, block: QTextBlockFormat, look: QTextCharFormat, *, first: bool
) -> None:
    if first:
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)
    cursor.insertText(" ".join(text.splitlines()), look)
