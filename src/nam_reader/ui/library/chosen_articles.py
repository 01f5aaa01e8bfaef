"""Several chosen articles of the list, and what a person wants done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QBoxLayout

from nam_reader.ui.library.article_view import ArticleView
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from nam_reader.ui.library.chosen_bar import ChosenBar


class ChosenArticles(QObject):
    """Shows a bar while several articles are chosen, and says what is wished for which of them."""

    star_wanted = Signal(list, bool)  # uids
    state_wanted = Signal(list, str)  # uids; "unread", "reading" or "done"
    collect_wanted = Signal(str, list)  # a collection's id, uids
    uncollect_wanted = Signal(str, list)
    collection_wanted = Signal(list)  # a new one, of these articles
    export_wanted = Signal(list, QPoint)  # notes of these articles, a place on the screen

    def __init__(self, theme: Theme, view: ArticleView, column: QBoxLayout) -> None:
        """``column`` is the layout at whose end the bar stands."""
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._column = column
        self._bar: ChosenBar | None = None
        view.several_chosen.connect(self._show_choice)
        view.uids_known.connect(self._renew_choice)

    @property
    def bar(self) -> ChosenBar:
        """What can be done with several chosen articles; made when several are first chosen."""
        if self._bar is None:
            from nam_reader.ui.library.chosen_bar import ChosenBar

            bar = self._bar = ChosenBar(self._theme)
            bar.hide()
            bar.state_wanted.connect(self._mark)
            bar.star_wanted.connect(self._star)
            bar.collect_wanted.connect(self._collect)
            bar.uncollect_wanted.connect(self._uncollect)
            bar.export_wanted.connect(self._export)
            bar.done.connect(self._choose_one)
            self._column.addWidget(bar)
        return self._bar

    @Slot(int)
    def _show_choice(self, number: int) -> None:
        if number or self._bar is not None:
            bar = self.bar
            bar.set_collections(*self._view.collections)
            bar.show_choice(number, known=bool(self._view.selected()))
            bar.setVisible(number > 0)

    @Slot()
    def _renew_choice(self) -> None:
        number = self._view.chosen_number()
        self._show_choice(number if number > 1 else 0)

    @Slot()
    def _choose_one(self) -> None:
        self._view.choose_one()
        self._view.setFocus()

    @Slot(str)
    def _mark(self, state: str) -> None:
        self.state_wanted.emit(self._view.selected(), state)

    @Slot(bool)
    def _star(self, starred: bool) -> None:
        self.star_wanted.emit(self._view.selected(), starred)

    @Slot(str)
    def _collect(self, collection_id: str) -> None:
        if collection_id:
            self.collect_wanted.emit(collection_id, self._view.selected())
        else:
            self.collection_wanted.emit(self._view.selected())

    @Slot(str)
    def _uncollect(self, collection_id: str) -> None:
        self.uncollect_wanted.emit(collection_id, self._view.selected())

    @Slot(QPoint)
    def _export(self, at: QPoint) -> None:
        self.export_wanted.emit(self._view.selected(), at)
