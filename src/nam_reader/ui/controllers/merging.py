"""Other people's notes on their way in: a preview, the merge, and its conflicts."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from nam_reader.model import Change, Incoming, Keep, MergeReport
from nam_reader.ui.dialogs.change_rows import merge_counts
from nam_reader.ui.dialogs.conflicts_dialog import ConflictsDialog
from nam_reader.ui.dialogs.exchange_formats import name_filters
from nam_reader.ui.dialogs.merge_dialog import MergeDialog
from nam_reader.ui.operations import merging
from nam_reader.ui.operations.merging import Conflict
from nam_reader.ui.session import Session


class MergeController(QObject):
    """Offers to merge files, one after the other, and goes through what is left to choose."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._waiting: list[Path] = []
        self._dialog: MergeDialog | None = None
        self._incoming: Incoming | None = None
        self._conflicts: ConflictsDialog | None = None
        session.notebook_changed.connect(self._refresh_conflicts)

    # --- a file ---------------------------------------------------------------------------------------

    @Slot()
    def choose_file(self) -> None:
        """Let the person choose a file of notes."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Merge notes"), "", ";;".join(name_filters())
        )
        if name:
            self.offer([Path(name)])

    def offer(self, files: Sequence[Path]) -> None:
        """Show what files would bring; the next one follows when the person is done with one."""
        self._waiting += files
        if self._dialog is None:
            self._offer_next()

    @Slot()
    def _offer_next(self) -> None:
        self._dialog = self._incoming = None
        if not self._waiting or not self._session.is_open:
            self._waiting.clear()
            return
        path = self._waiting.pop(0)
        dialog = self._dialog = MergeDialog(self._session.theme, path.name, self._window)
        dialog.merge_wanted.connect(self._merge)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._offer_next)
        dialog.open()
        done, failed = partial(self._preview, dialog), partial(self._not_read, dialog)
        self._session.ask(self._session.reading, merging.read_exchange, path, done=done, failed=failed)

    def _preview(self, dialog: MergeDialog, incoming: Incoming) -> None:
        if dialog is self._dialog:
            self._incoming = incoming
            done, failed = partial(self._show_preview, dialog), partial(self._not_read, dialog)
            ask, lane = self._session.ask, self._session.notebook
            ask(lane, merging.preview_merge, incoming, done=done, failed=failed)

    def _show_preview(self, dialog: MergeDialog, report: MergeReport) -> None:
        if dialog is self._dialog:
            dialog.show_preview(report)

    def _not_read(self, dialog: MergeDialog | None, sentence: str, _details: str) -> None:
        if dialog is not None and dialog is self._dialog:
            dialog.show_failure(sentence)

    @Slot()
    def _merge(self) -> None:
        ask, lane, failed = self._session.ask, self._session.notebook, partial(self._not_merged, self._dialog)
        ask(lane, merging.merge_notes, self._incoming, done=self._merged, failed=failed)

    def _not_merged(self, dialog: MergeDialog | None, sentence: str, details: str) -> None:
        self._not_read(dialog, sentence, details)
        if dialog is not self._dialog:
            self._session.failed.emit(sentence)

    def _merged(self, report: MergeReport) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._session.notebook_changed.emit(merging.change_of(report))
        self.message.emit(self.tr("Notes merged: {0}.").format(merge_counts(report)), self.tr("Undo"))
        if report.conflicts:
            self.compare()

    # --- conflicts ------------------------------------------------------------------------------------

    @Slot()
    def compare(self) -> None:
        """Show what merges have left in two versions."""
        if self._conflicts is None:
            dialog = self._conflicts = ConflictsDialog(self._session.theme, self._window)
            dialog.settled.connect(self._settle)
            dialog.finished.connect(dialog.deleteLater)
            dialog.finished.connect(self._forget_conflicts)
        self._session.ask(self._session.reading, merging.list_conflicts, done=self._show_conflicts)

    def _show_conflicts(self, conflicts: tuple[Conflict, ...]) -> None:
        if self._conflicts is None:
            return
        self._conflicts.show_conflicts(conflicts)
        if conflicts and not self._conflicts.isVisible():
            self._conflicts.open()
        elif not conflicts and self._conflicts is not None:
            self._conflicts.reject()

    @Slot()
    def _forget_conflicts(self) -> None:
        self._conflicts = None

    @Slot()
    def _refresh_conflicts(self) -> None:
        """Show what is left after something was changed, by a choice, by undo, wherever."""
        if self._conflicts is not None and self._conflicts.isVisible():
            ask = self._session.ask
            ask(self._session.reading, merging.list_conflicts, done=self._show_conflicts, key="compared")

    @Slot(list, str)
    def _settle(self, pairs: list[tuple[str, str]], keep: str) -> None:
        self._session.ask(
            self._session.notebook,
            merging.settle_conflicts,
            [(ours, theirs) for ours, theirs in pairs],
            Keep(keep),
            done=partial(self._settled, len(pairs)),
            failed=self._not_settled,
        )

    def _settled(self, _number: int, change: Change) -> None:
        self._session.notebook_changed.emit(change)

    def _not_settled(self, sentence: str, _details: str) -> None:
        self._session.failed.emit(sentence)
        self._refresh_conflicts()
