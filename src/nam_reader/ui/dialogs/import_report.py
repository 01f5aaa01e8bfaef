"""What an import did, file by file: it can be copied, saved, and sent to someone who can help."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model import ImportReport
from nam_reader.ui.dialogs.import_words import headline, report_counts
from nam_reader.ui.dialogs.report_model import sections_of
from nam_reader.ui.dialogs.report_view import ReportView
from nam_reader.ui.dialogs.row_ground import ListCard
from nam_reader.ui.theme.fitting import fit_size
from nam_reader.ui.theme.kit import Paragraph, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

SIZE = (600, 480)
NARROW = 420  # px: here the buttons stand closer
FILE = "import-report.txt"


class ImportReportDialog(QDialog):
    """Counts, what was merged, what could not be read and why, remarks. Everything is plain text."""

    article_wanted = Signal(str)
    copy_wanted = Signal()
    save_wanted = Signal(Path)

    def __init__(self, theme: Theme, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TokenLabel(theme, headline(report), role="pane_title")
        self._counts = Paragraph(theme, report_counts(report), color="text2")
        self._list = ReportView(theme, sections_of(report))
        self._card = ListCard(theme, self._list)
        self._copy = TextButton(theme, self.tr("Copy"), icon="copy")
        self._save = TextButton(theme, self.tr("Save report…"))
        self._close = TextButton(theme, self.tr("Close"), primary=True)
        self._row = QHBoxLayout()
        self.setWindowTitle(self.tr("Import report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._put_together()
        self._copy.clicked.connect(self.copy_wanted)
        self._save.clicked.connect(self._ask_where)
        self._close.clicked.connect(self.accept)
        self._list.article_wanted.connect(self.article_wanted)
        fit_size(self, SIZE, (0, 0))

    def _put_together(self) -> None:
        self._row.setSpacing(8)
        self._row.addWidget(self._copy)
        self._row.addWidget(self._save)
        self._row.addStretch(1)
        self._row.addWidget(self._close)
        self._counts.setVisible(bool(self._counts.text()))
        self._card.setVisible(self._list.model().rowCount() > 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._counts)
        column.addWidget(self._card, 1)
        if self._card.isHidden():
            column.addStretch(1)
        column.addLayout(self._row)
        self.setTabOrder(self._list, self._copy)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the buttons keep their words."""
        super().resizeEvent(event)
        padding = 8 if event.size().width() < NARROW else 14
        for button in (self._copy, self._save, self._close):
            button.set_padding(padding)

    @Slot()
    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save report"), FILE, self.tr("Text files (*.txt);;All files (*)")
        )
        if name:
            self.save_wanted.emit(Path(name))
