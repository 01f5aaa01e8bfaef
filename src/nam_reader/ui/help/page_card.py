"""The list of the help's pages, with a field that searches them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.help import FoundPage
from nam_reader.ui.dialogs.differences import Mark, Marked, Sign
from nam_reader.ui.dialogs.row_list import RowList
from nam_reader.ui.dialogs.rows import Line, Row
from nam_reader.ui.help.finder_card import FinderCard
from nam_reader.ui.theme.theme import Theme


class PageCard(FinderCard):
    """Shows pages; ``wanted`` asks for those of a query, ``picked`` tells the one that was chosen."""

    wanted = Signal(str)
    picked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        title = QCoreApplication.translate("PageCard", "Help")
        self.list = RowList(theme, QCoreApplication.translate("PageCard", "Pages of the help"))
        placeholder = QCoreApplication.translate("PageCard", "Search the help")
        super().__init__(theme, title, placeholder, self.list, parent)
        self._looking = False  # what was typed is being looked for
        self._take_first = False  # Enter was pressed meanwhile
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(self._clicked)

    def open_card(self) -> None:
        """Open with all pages."""
        self.open_in_window()
        self._look("")

    def show_found(self, pages: Sequence[FoundPage]) -> None:
        """Show pages, the first of them chosen, and taken if Enter did not wait for them."""
        self._looking = False
        self.list.rows.set_rows([_row(page) for page in pages])
        if pages:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.scrollToTop()
        self.show_nothing(not pages)
        if self._take_first:
            self.take()

    def take(self) -> None:
        """Close, and tell the chosen page; while it is being looked for that has to wait."""
        self._take_first = self._looking
        if self._looking:
            return
        name = self.list.key
        if name:
            self.close()
            self.picked.emit(name)

    @Slot(str)
    def _look(self, typed: str) -> None:
        self._looking, self._take_first = True, False
        self.wanted.emit(typed)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.take()


def _row(page: FoundPage) -> Row:
    marks = tuple([Mark(start, end, Sign.FOUND) for start, end in page.marks])
    line = Line(Marked(page.line, marks), role="meta", color="text2", most=2)
    return Row("", "", page.title, "text", "", (line,) if page.line else (), page.name)
