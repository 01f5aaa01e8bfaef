"""The context menu of the text."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from nam_reader.ui.theme.popups import PopupMenu


class TextMenu(PopupMenu):
    """Says what can be done with the selection, and with a link if there is one; the view does it."""

    def __init__(self, view: QWidget, *, selected: bool, link: str) -> None:
        super().__init__(view)
        self._link = link
        if link:
            self.copy_link = self.addAction(self.tr("Copy the link's address"))
            self.copy_link.triggered.connect(self._copy_link)
            self.addSeparator()
        self.copy = self.addAction(self.tr("Copy"))
        self.copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self.cite = self.addAction(self.tr("Copy with citation") + "\tC")
        self.addSeparator()
        self.highlight = self.addAction(self.tr("Highlight") + "\tH")
        self.note = self.addAction(self.tr("Add a note") + "\tA")
        self.tag = self.addAction(self.tr("Add tags") + "\tT")
        for action in (self.copy, self.cite, self.highlight, self.note, self.tag):
            action.setEnabled(selected)
        self.addSeparator()
        self.select_all = self.addAction(self.tr("Select all"))
        self.select_all.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        self.more_like = self.addAction(self.tr("More like this article"))

    @Slot()
    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._link)
