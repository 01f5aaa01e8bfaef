"""What the lists of dialogs have in common: a row tells all of itself as its tooltip, and can be copied."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QToolTip

from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

STEP = 36  # px that a turn of the wheel scrolls


class TellingList(PlainList):
    """A list of which one row is chosen."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(STEP)
        self.setAccessibleName(name)

    @abstractmethod
    def text_of(self, index: QModelIndex) -> str:
        """Return a row as plain text."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+C copies the row."""
        index = self.currentIndex()
        if index.isValid() and event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text_of(index))
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: what was cut is told whole, as plain text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            tip = self.text_of(index) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport())
            return True
        return super().viewportEvent(event)
