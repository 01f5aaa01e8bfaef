"""What a file of notes would bring, before anything changes."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.model import MergeReport
from nam_reader.ui.dialogs.change_rows import change_rows, merge_counts, merge_words
from nam_reader.ui.dialogs.list_dialog import ListDialog
from nam_reader.ui.sentences import said
from nam_reader.ui.theme.kit import TextButton
from nam_reader.ui.theme.theme import Theme

REMARKS = 5  # shown; more are counted


class MergeDialog(ListDialog):
    """The preview of a merge; ``merge_wanted`` tells that the person agrees."""

    merge_wanted = Signal()

    def __init__(self, theme: Theme, file: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Merge notes"), self.tr("What would come"), parent)
        self.set_title(self.tr("Merge notes from {0}").format(file))
        self.row.addStretch(1)
        self._close = self.add_button(TextButton(theme, self.tr("Cancel")))
        self._merge = self.add_button(TextButton(theme, self.tr("Merge"), primary=True))
        self._merge.setEnabled(False)
        self._close.clicked.connect(self.reject)
        self._merge.clicked.connect(self._agree)
        self.show_rows([])
        self.set_busy(True)

    def show_preview(self, report: MergeReport) -> None:
        """Show what would come."""
        self.set_busy(False)
        words = merge_words()
        something = bool(report.items)
        counts = merge_counts(report)
        nothing = self.tr("Nothing new")
        told = counts if something else nothing + (f"  ·  {counts}" if counts else "")
        self.show_counts(told, self._remarks_of(report))
        self.show_rows(change_rows(report, words), [(kind.value, word) for kind, word in words.items()])
        foot = self.tr("Nothing has changed yet. Undo takes a merge back.")
        if report.conflicts:
            foot = self.tr(
                "Both texts of a conflict stay until you choose. "
                "Nothing has changed yet. Undo takes a merge back."
            )
        self.show_foot(foot if something else "")
        self._merge.setVisible(something)
        self._merge.setEnabled(something)
        self._close.setText(self.tr("Cancel") if something else self.tr("Close"))
        self._close.updateGeometry()
        (self._merge if something else self._close).setFocus()

    def _remarks_of(self, report: MergeReport) -> tuple[str, ...]:
        more = len(report.remarks) - REMARKS
        shown = tuple(map(said, report.remarks[:REMARKS]))
        return (*shown, self.tr("… and {0} more remarks").format(more)) if more > 0 else shown

    def show_failure(self, sentence: str) -> None:
        """Say why the file cannot be read, or merged."""
        self.set_busy(False)
        self.show_problem(sentence)
        self._merge.hide()
        self._close.setText(self.tr("Close"))
        self._close.updateGeometry()
        self._close.setFocus()

    @Slot()
    def _agree(self) -> None:
        self._merge.setEnabled(False)
        self.set_busy(True)
        self.merge_wanted.emit()
