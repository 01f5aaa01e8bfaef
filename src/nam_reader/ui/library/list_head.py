"""The line over the list: what is shown, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nam_reader.model import ListGrouping, ListOrder, Sort
from nam_reader.ui.theme.kit import MenuButton, PopupMenu, TokenLabel
from nam_reader.ui.theme.theme import Theme

HEIGHT = 38
LEFT, RIGHT, GAP = 20, 12, 8
Choice = TypeVar("Choice", ListGrouping, ListOrder, Sort)


class ListHead(QWidget):
    """The list's name and the menu of its orders; a search's answer has orders of its own."""

    order_changed = Signal(object)  # ListOrder
    sort_changed = Signal(object)  # Sort
    grouping_changed = Signal(object)  # ListGrouping
    fold_wanted = Signal(bool)  # all headings, or none

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._order = ListOrder.NEWEST
        self._sort = Sort.RELEVANCE
        self._grouping = ListGrouping.NONE
        self._searching = False
        self.title = TokenLabel(theme, role="pane_title")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = MenuButton(theme, self.tr("Order"))
        self.button.clicked.connect(self._show_menu)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 2, RIGHT, 0)
        row.setSpacing(GAP)
        row.addWidget(self.title, 1)
        row.addWidget(self.button)
        self._show()

    def set_searching(self, searching: bool) -> None:
        """Show the orders of a search's answer, or those of the library."""
        self._searching = searching
        self._show()

    def set_orders_shown(self, shown: bool) -> None:
        """Offer the orders, or none where the list has an order of its own."""
        self.button.setVisible(shown)

    def set_order(self, order: ListOrder) -> None:
        """Show which order the list has."""
        self._order = order
        self._show()

    def set_grouping(self, grouping: ListGrouping) -> None:
        """Show which headings the list has."""
        self._grouping = grouping
        self._show()

    def set_sort(self, sort: Sort) -> None:
        """Show which order a search's answer has."""
        self._sort = sort
        self._show()

    def menu(self) -> PopupMenu:
        """Return the menu of orders and headings, the present ones with a check mark."""
        menu = PopupMenu(self)
        if self._searching:
            self._add_choices(menu, self._sorts(), self._sort)
        else:
            self._add_choices(menu, self._orders(), self._order)
            menu.addSeparator()
            self._add_choices(menu, self._groupings(), self._grouping)
            if self._grouping is not ListGrouping.NONE:
                menu.addSeparator()
                menu.addAction(self.tr("Fold all headings")).triggered.connect(partial(self._fold, True))
                menu.addAction(self.tr("Unfold all headings")).triggered.connect(partial(self._fold, False))
        return menu

    def _add_choices(self, menu: PopupMenu, names: Mapping[Choice, str], present: Choice) -> None:
        for choice, name in names.items():
            action = menu.addAction(name)
            action.triggered.connect(partial(self._choose, choice))
            if choice is present:
                action.setIcon(self._theme.icon("check", "accent", 16))

    def set_title(self, title: str) -> None:
        """Name what is shown."""
        self.title.setText(title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where room is short the name keeps its own, and the menu shows less of its words."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self.button.sizeHint().width()
        room = self.contentsRect().width() - LEFT - RIGHT - GAP
        name = self.title.sizeHint().width()
        self.button.setFixedWidth(max(self.button.minimumSizeHint().width(), min(wanted, room - name)))

    def _orders(self) -> dict[ListOrder, str]:
        return {
            ListOrder.NEWEST: self.tr("Newest first"),
            ListOrder.OLDEST: self.tr("Oldest first"),
            ListOrder.TITLE: self.tr("By title"),
            ListOrder.ADDED: self.tr("Last added first"),
        }

    def _sorts(self) -> dict[Sort, str]:
        return {
            Sort.RELEVANCE: self.tr("Best match"),
            Sort.DATE: self.tr("Newest first"),
            Sort.OLDEST: self.tr("Oldest first"),
        }

    def _groupings(self) -> dict[ListGrouping, str]:
        return {
            ListGrouping.NONE: self.tr("Without headings"),
            ListGrouping.YEAR: self.tr("Headings: years"),
            ListGrouping.MONTH: self.tr("Headings: months"),
            ListGrouping.AUTHOR: self.tr("Headings: authors"),
            ListGrouping.SOURCE: self.tr("Headings: sources"),
        }

    def _show(self) -> None:
        text = self._sorts()[self._sort] if self._searching else self._orders()[self._order]
        self.button.setText(text)
        grouped = not self._searching and self._grouping is not ListGrouping.NONE
        described = f"{text}, {self._groupings()[self._grouping]}" if grouped else text
        self.button.setAccessibleDescription(described)
        self._fit()

    @Slot()
    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        self.button.popup(menu)

    def choose_grouping(self, grouping: ListGrouping) -> None:
        """Choose headings, as the menu does."""
        self._choose(grouping)

    def _fold(self, folded: bool, _checked: bool = False) -> None:
        self.fold_wanted.emit(folded)

    def _choose(self, choice: ListGrouping | ListOrder | Sort, _checked: bool = False) -> None:
        if isinstance(choice, ListGrouping):
            self.set_grouping(choice)
            self.grouping_changed.emit(choice)
        elif isinstance(choice, ListOrder):
            self.set_order(choice)
            self.order_changed.emit(choice)
        else:
            self.set_sort(choice)
            self.sort_changed.emit(choice)
