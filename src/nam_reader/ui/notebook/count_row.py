"""The line above the notebook's list: how many notes, grouped by what, in which order."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.model.listing import NotesGrouping, NotesListing, NotesOrder
from nam_reader.ui.notebook.entries import COLUMN
from nam_reader.ui.notebook.filter_words import grouping_name, order_name
from nam_reader.ui.notebook.segments import Segments
from nam_reader.ui.theme.kit import MenuButton, PopupMenu, TokenLabel
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

GROUPINGS = (NotesGrouping.ARTICLE, NotesGrouping.TAG, NotesGrouping.COLOUR, NotesGrouping.DAY)
HEIGHT = 28
GAP = 8


class CountRow(QWidget):
    """Counts, grouping and order. ``changed`` tells that a person chose otherwise."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.grouping = NotesGrouping.ARTICLE
        self.order = NotesOrder.LATEST
        self._count = TokenLabel(theme, role="ui_strong")
        self._where = TokenLabel(theme, color="text2")
        self._by = TokenLabel(theme, self.tr("Group by"), color="text2")
        self._segments = Segments(theme, self.tr("Group by"), [grouping_name(one) for one in GROUPINGS])
        self._segments.set_picked(0)
        self._menu = MenuButton(theme, self.tr("Group and order"))
        self._menu.clicked.connect(self._open_menu)
        self._segments.picked.connect(self._pick)
        strong = theme.font("ui_strong")
        strong.setPixelSize(strong.pixelSize() + 1)
        self._count.setFont(strong)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._count)
        row.addWidget(self._where)
        row.addStretch(1)
        row.addWidget(self._by)
        row.addWidget(self._segments)
        row.addWidget(self._menu)
        self.setFixedHeight(HEIGHT)
        self.setMaximumWidth(COLUMN)
        self._fit()

    @property
    def menu_button(self) -> MenuButton:
        """What opens the menu of groupings and orders."""
        return self._menu

    @property
    def segments(self) -> Segments:
        """The groupings side by side."""
        return self._segments

    def show_counts(self, listing: NotesListing, *, filtered: bool) -> None:
        """Tell how many of how many."""
        words = notes_counted(listing.total)
        if filtered:
            words = self.tr("{0} of %Ln notes", "", listing.total).format(number(listing.shown))
        self._count.setText(words if listing.total or listing.shown else "")
        articles = listing.articles
        where = self.tr("in %Ln articles", "", articles)
        self._where.setText(where if articles else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where room is short, one menu does it all."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say it all, or with the order's name left out, or with one menu: as much as there is room for."""
        counts = [self._count, self._where]
        beside = [self._by, self._segments]
        for order, parts in ((order_name(self.order), beside), (self.tr("Order"), beside), ("", [])):
            words = order or self.tr("By {0}").format(grouping_name(self.grouping).lower())
            self._menu.setText(words)
            hints = [part.sizeHint().width() + GAP for part in (*counts, *parts, self._menu)]
            if sum(hints) <= self.width():
                break
        for part in beside:
            part.setVisible(bool(parts))
        self._menu.updateGeometry()

    def menu(self) -> PopupMenu:
        """Make the menu of groupings and orders; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for order in NotesOrder:
            action = QAction(order_name(order), menu, checkable=True, checked=order is self.order)
            action.triggered.connect(partial(self._pick_order, order))
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        by = QActionGroup(menu)
        for place, grouping in enumerate(GROUPINGS):
            words = self.tr("Group by {0}").format(grouping_name(grouping).lower())
            action = QAction(words, menu, checkable=True, checked=grouping is self.grouping)
            action.triggered.connect(partial(self._pick_by_menu, place))
            by.addAction(action)
            menu.addAction(action)
        return menu

    @Slot()
    def _open_menu(self) -> None:
        self._menu.popup(self.menu())

    @Slot(int)
    def _pick(self, place: int) -> None:
        self.grouping = GROUPINGS[place]
        self._segments.set_picked(place)
        self._fit()
        self.changed.emit()

    def _pick_by_menu(self, place: int, _checked: bool = False) -> None:
        self._pick(place)

    def _pick_order(self, order: NotesOrder, _checked: bool = False) -> None:
        self.order = order
        self._fit()
        self.changed.emit()


def notes_counted(count: int) -> str:
    """Return "1 note", "312 notes"."""
    translate = QCoreApplication.translate
    return translate("NotebookPage", "%Ln notes", "", count)
