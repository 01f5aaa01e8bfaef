"""The question before a file that is there is written: renew what is ours in it, replace it, or leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


class RenewBox(QMessageBox):
    """Asks once; Esc leaves the file as it is. Enter renews where that can be done, else it leaves, too."""

    renew_chosen = Signal()
    replace_chosen = Signal()

    def __init__(self, name: str, parent: QWidget, *, renewable: bool) -> None:
        title = self.tr("Save notes")
        if renewable:
            asked = self.tr("“{0}” holds notes that were exported before.").format(name)
        else:
            asked = self.tr("There is a file “{0}” already.").format(name)
        super().__init__(QMessageBox.Icon.Question, title, asked, parent=parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.renew: QPushButton | None = None
        if renewable:
            self.setInformativeText(
                self.tr("They can be renewed; everything else in the file then stays as it is.")
            )
            self.renew = self.addButton(self.tr("Renew the notes"), QMessageBox.ButtonRole.AcceptRole)
            self.renew.clicked.connect(self._renew)
        self.replace = self.addButton(self.tr("Replace the file"), QMessageBox.ButtonRole.DestructiveRole)
        self.leave = self.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.replace.clicked.connect(self._replace)
        self.setDefaultButton(self.renew or self.leave)
        self.setEscapeButton(self.leave)

    @Slot()
    def _renew(self) -> None:
        self.renew_chosen.emit()

    @Slot()
    def _replace(self) -> None:
        self.replace_chosen.emit()
