"""Backups and health: the copies of the notebook, a check of both files, what can be done about either."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model import Backup, Finding
from nam_reader.ui.dialogs.backup_words import contents, when_made
from nam_reader.ui.dialogs.differences import Marked
from nam_reader.ui.dialogs.list_dialog import ListDialog
from nam_reader.ui.dialogs.rows import Line, Row
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.sentences import said
from nam_reader.ui.theme.kit import IconLabel, Paragraph, TextButton
from nam_reader.ui.theme.theme import Theme

_LOOKS = {"sound": ("check", "ok"), "repaired": ("check", "ok")}  # of all else one should hear
_PATTERN = "*.db"


class BackupsDialog(ListDialog):
    """Lists the backups; wishes are told by signals, and answers are shown in place."""

    back_up_wanted = Signal()
    copy_wanted = Signal(Path)
    restore_wanted = Signal(Path)
    check_wanted = Signal()
    repair_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Backups"), self.tr("Backups, the newest first"), parent)
        self._now = TextButton(theme, self.tr("Back up now"))
        self._copy = TextButton(theme, self.tr("Save a copy to…"))
        self._file = TextButton(theme, self.tr("Restore a file…"))
        self._check = TextButton(theme, self.tr("Check for damage"))
        self._findings = QVBoxLayout()
        self._repair = TextButton(theme, self.tr("Repair"))
        self._build_actions()
        self.row.addStretch(1)
        self._close = self.add_button(TextButton(theme, self.tr("Close")))
        self._restore = self.add_button(TextButton(theme, self.tr("Restore…"), primary=True))
        self._connect()
        self.show_backups(())
        self.set_busy(True)

    def _build_actions(self) -> None:
        actions = FlowLayout(gap=8)
        for button in (self._now, self._copy, self._file, self._check):
            actions.addWidget(button)
        self._findings.setSpacing(4)
        mending = QHBoxLayout()
        mending.addWidget(self._repair)
        mending.addStretch(1)
        self._repair.hide()
        place = self.column.indexOf(self.row) - 1
        self.column.insertLayout(place, actions)
        self.column.insertLayout(place + 1, self._findings)
        self.column.insertLayout(place + 2, mending)

    def _connect(self) -> None:
        self._now.clicked.connect(self.back_up_wanted)
        self._copy.clicked.connect(self._ask_where)
        self._file.clicked.connect(self._ask_which)
        self._check.clicked.connect(self.check_wanted)
        self._repair.clicked.connect(self.repair_wanted)
        self._close.clicked.connect(self.accept)
        self._restore.clicked.connect(self._restore_chosen)
        self.list.opened.connect(self._restore_named)
        self.list.chosen.connect(self._allow)

    # --- what is shown --------------------------------------------------------------------------------

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show the backups, the newest first."""
        self.set_busy(False)
        self.show_counts(
            self.tr(
                "After a session with changes the notebook is copied and the copy checked. The newest five "
                "stay, and the last of twelve days, ten weeks and nine months."
            )
            if backups
            else self.tr("There are no backups yet. One is made when a session with changes ends, or now.")
        )
        self.show_rows([_row(backup, self._unusable()) for backup in backups])
        self._allow()

    def _unusable(self) -> str:
        return self.tr("Cannot be used")

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what a check found; what is damaged can be repaired."""
        self.set_busy(False)
        while item := self._findings.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for finding in findings:
            self._findings.addWidget(self._finding(finding))
        self._repair.setVisible(any(finding.state == "damaged" for finding in findings))

    def _finding(self, finding: Finding) -> QWidget:
        icon, color = _LOOKS.get(finding.state, ("circle-alert", "danger"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(self.theme, icon, color, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            Paragraph(self.theme, self.tr("{0}: {1}").format(finding.file, said(finding.sentence))), 1
        )
        return line

    def set_working(self, working: bool) -> None:
        """Say that something is being done; meanwhile nothing else can be begun."""
        self.set_busy(working)
        for button in (self._now, self._copy, self._file, self._check, self._repair):
            button.setEnabled(not working)
        self._allow()
        if working:
            self._restore.setEnabled(False)

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _allow(self) -> None:
        self._restore.setEnabled(bool(self.list.key))

    @Slot()
    def _restore_chosen(self) -> None:
        self._restore_named(self.list.key)

    @Slot(str)
    def _restore_named(self, path: str) -> None:
        if path:
            self.restore_wanted.emit(Path(path))

    @Slot()
    def _ask_where(self) -> None:
        pattern = self.tr("Notebooks ({0})").format(_PATTERN)
        proposed = f"notebook-{date.today().isoformat()}.db"  # noqa: DTZ011 -- the person's own day
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), proposed, pattern)
        if name:
            self.copy_wanted.emit(Path(name))

    @Slot()
    def _ask_which(self) -> None:
        pattern = self.tr("Notebooks ({0});;All files (*)").format(_PATTERN)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a file"), "", pattern)
        self._restore_named(name)


def _row(backup: Backup, unusable: str) -> Row:
    if backup.problem:
        line = Line(Marked(said(backup.problem)), "meta", "danger")
        return Row("", "!", unusable, "danger", when_made(backup), (line,))
    line = Line(Marked(contents(backup)), "meta", "text2")
    return Row("", "", when_made(backup), "text", "", (line,), backup.path)
