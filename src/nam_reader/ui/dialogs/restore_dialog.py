"""What restoring a backup would change, before it does."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.model import Restoring
from nam_reader.ui.dialogs.backup_words import contents, when_made
from nam_reader.ui.dialogs.change_rows import change_rows, restore_counts, restore_words
from nam_reader.ui.dialogs.list_dialog import ListDialog
from nam_reader.ui.theme.kit import TextButton
from nam_reader.ui.theme.theme import Theme


class RestoreDialog(ListDialog):
    """The preview of a restored backup; ``restore_wanted`` tells that the person agrees."""

    restore_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Restore a backup"), self.tr("What would change"), parent)
        self.row.addStretch(1)
        self._close = self.add_button(TextButton(theme, self.tr("Cancel")))
        self._restore = self.add_button(TextButton(theme, self.tr("Restore"), primary=True))
        self._restore.setEnabled(False)
        self._close.clicked.connect(self.reject)
        self._restore.clicked.connect(self._agree)
        self.show_rows([])
        self.set_busy(True)

    def show_preview(self, told: Restoring) -> None:
        """Show what would change."""
        self.set_busy(False)
        words = restore_words()
        changes = told.changes
        counts = restore_counts(changes) or self.tr("It holds no notes.")
        self.set_title(self.tr("Restore the backup of {0}").format(when_made(told.backup)))
        self.show_counts(counts, [contents(told.backup)])
        self.show_rows(change_rows(changes, words), [(kind.value, word) for kind, word in words.items()])
        self.show_foot(
            self.tr(
                "The notebook as it is now is kept among the backups first, so that this can be taken back. "
                "Stars, reading positions, collections and kept searches go back too."
            )
        )
        self._restore.setEnabled(True)
        self._close.setFocus()

    def show_failure(self, sentence: str) -> None:
        """Say why the backup cannot be restored."""
        self.set_busy(False)
        self.show_problem(sentence)
        self._restore.hide()
        self._close.setText(self.tr("Close"))
        self._close.updateGeometry()
        self._close.setFocus()

    @Slot()
    def _agree(self) -> None:
        self._restore.setEnabled(False)
        self.set_busy(True)
        self.restore_wanted.emit()
