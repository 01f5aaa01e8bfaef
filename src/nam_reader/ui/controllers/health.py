"""The health of the library: backups, restoring one, a check and its repair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.model import Backup, Finding, Restoring
from nam_reader.ui.dialogs.backup_words import when_made
from nam_reader.ui.dialogs.backups_dialog import BackupsDialog
from nam_reader.ui.dialogs.restore_dialog import RestoreDialog
from nam_reader.ui.operations import health
from nam_reader.ui.session import Session


class HealthController(QObject):
    """Shows the backups and does what is asked of them; it works where the library cannot be opened, too."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._folder = session.folder.path
        self._dialog: BackupsDialog | None = None
        self._preview: RestoreDialog | None = None
        session.not_opened.connect(self._not_opened)

    # --- the dialog -----------------------------------------------------------------------------------

    @Slot()
    def show(self) -> None:
        """Show the backups."""
        if self._dialog is None:
            dialog = self._dialog = BackupsDialog(self._session.theme, self._window)
            dialog.back_up_wanted.connect(self.back_up)
            dialog.copy_wanted.connect(self.save_copy)
            dialog.restore_wanted.connect(self.offer_restore)
            dialog.check_wanted.connect(self.check)
            dialog.repair_wanted.connect(self.repair)
            dialog.finished.connect(dialog.deleteLater)
            dialog.finished.connect(self._forget_dialog)
            dialog.open()
        self._read()

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None

    def _read(self) -> None:
        self._look(health.list_backups, done=self._show_backups)

    def _look(self, work: Callable[..., Any], *arguments: object, done: Callable[[Any], None]) -> None:
        """Do something that leaves the library open."""
        if self._dialog is not None:
            self._dialog.set_working(True)
        self._session.care.run(partial(work, self._folder, *arguments), done, self._failed)

    def _apart(self, work: Callable[..., Any], *arguments: object, done: Callable[[Any], None]) -> None:
        """Do something for which the library must be closed."""
        if self._dialog is not None:
            self._dialog.set_working(True)
        self._session.work_apart(partial(work, self._folder, *arguments), done, self._failed)

    def _failed(self, sentence: str, _details: str) -> None:
        if self._preview is not None:
            self._preview.show_failure(sentence)
        if self._dialog is not None:
            self._dialog.set_working(False)
        if self._preview is None:
            self._tell(sentence)

    @Slot(str)
    def _not_opened(self, sentence: str) -> None:
        """Say that what was done has not made the library one that can be opened."""
        if self._dialog is not None or self._preview is not None:
            self._failed(sentence, "")

    def _tell(self, sentence: str) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(sentence)
        elif sentence:
            self._session.failed.emit(sentence)

    def _show_backups(self, backups: Sequence[Backup]) -> None:
        if self._dialog is not None:
            self._dialog.set_working(False)
            self._dialog.show_backups(backups)

    # --- copies ---------------------------------------------------------------------------------------

    @Slot()
    def back_up(self) -> None:
        """Copy the notebook among its backups."""
        self._look(health.back_up, done=self._backed_up)

    @Slot(Path)
    def save_copy(self, target: Path) -> None:
        """Copy the notebook to a file."""
        self._look(health.back_up, target, done=self._backed_up)

    def _backed_up(self, made: Backup) -> None:
        self._tell("")
        sentence = self.tr("The notebook was copied and the copy checked: {0}.").format(Path(made.path).name)
        self.message.emit(sentence, "")
        self._read()

    # --- bringing one back ----------------------------------------------------------------------------

    @Slot(Path)
    def offer_restore(self, source: Path) -> None:
        """Show what restoring a backup would change."""
        dialog = self._preview = RestoreDialog(self._session.theme, self._dialog or self._window)
        dialog.restore_wanted.connect(partial(self._restore, source))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_preview)
        dialog.open()
        self._look(health.preview_restore, source, done=partial(self._show_preview, dialog))

    @Slot()
    def _forget_preview(self) -> None:
        self._preview = None

    def _show_preview(self, dialog: RestoreDialog, told: Restoring) -> None:
        if self._dialog is not None:
            self._dialog.set_working(False)
        if dialog is self._preview:
            dialog.show_preview(told)

    def _restore(self, source: Path) -> None:
        self._apart(health.restore, source, done=self._restored)

    def _restored(self, found: Backup) -> None:
        if self._preview is not None:
            self._preview.accept()
        self._tell("")
        self.message.emit(self.tr("Restored: the notebook of {0}.").format(when_made(found)), "")
        self._read()

    # --- damage ---------------------------------------------------------------------------------------

    @Slot()
    def check(self) -> None:
        """Look whether both files are sound."""
        self._look(health.examine, done=self._show_findings)

    @Slot()
    def repair(self) -> None:
        """Repair what is damaged, or save what can be read."""
        self._apart(health.repair, done=self._repaired)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        if self._dialog is not None:
            self._dialog.set_working(False)
            self._dialog.show_findings(findings)

    def _repaired(self, findings: Sequence[Finding]) -> None:
        self._tell("")
        self._show_findings(findings)
        self._read()
