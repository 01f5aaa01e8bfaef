"""The contents of an article: a card with its headings, a field that narrows them, and how far one is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.ui.help.finder_card import FinderCard
from nam_reader.ui.reader.contents import Heading
from nam_reader.ui.reader.contents_list import ContentsList
from nam_reader.ui.theme.kit import TokenLabel
from nam_reader.ui.theme.theme import Theme


class ContentsCard(FinderCard):
    """Shows headings; ``picked`` tells where the chosen one stands."""

    picked = Signal(int)  # code points

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        title = QCoreApplication.translate("ContentsCard", "Contents")
        self.list = ContentsList(theme, QCoreApplication.translate("ContentsCard", "Headings"))
        placeholder = QCoreApplication.translate("ContentsCard", "Filter the headings")
        super().__init__(theme, title, placeholder, self.list, parent)
        self._progress = TokenLabel(theme, role="meta", color="text2")
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._progress)
        self.field.textChanged.connect(self._narrow)
        self.list.clicked.connect(self._clicked)

    def show_headings(self, headings: Sequence[Heading], current: int, progress: str) -> None:
        """Open with an article's headings, at the one that is being read under."""
        self.list.headings.set_headings(headings, current)
        self._progress.setText(progress)
        self._progress.setVisible(bool(progress))
        self.open_in_window()
        self._narrow("")
        self.list.setFocus()

    def take(self) -> None:
        """Close, and tell where the chosen heading stands."""
        row = self.list.currentIndex().row()
        if 0 <= row < self.list.headings.rowCount():
            position = self.list.headings.at(row).position
            self.close()
            self.picked.emit(position)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.list.headings.narrow(typed)
        self.list.stand_at_best()
        self.show_nothing(not self.list.headings.rowCount())

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.take()
