"""What can be done with several chosen articles, all at once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.model import Collection
from nam_reader.ui.library.article_menu import DONE, READING, UNREAD, fill_with_collections
from nam_reader.ui.notebook.filter_chip import FilterChip
from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.theme.kit import PopupMenu, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

HEIGHT = 28


class ChosenBar(QWidget):
    """How many articles are chosen, and what to do with them, under the list."""

    state_wanted = Signal(str)  # "unread", "reading" or "done"
    star_wanted = Signal(bool)
    collect_wanted = Signal(str)  # a collection's id, "" for a new one
    uncollect_wanted = Signal(str)
    export_wanted = Signal(QPoint)
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._collections: tuple[Collection, ...] = ()
        self._shown = ""
        self._count = TokenLabel(theme, role="ui_strong")
        self._count.setFixedHeight(HEIGHT)
        self._chips = {
            "mark": self._chip(self.tr("Mark"), self._mark, menu=True),
            "star": self._chip(self.tr("Star"), self._star, menu=True),
            "collection": self._chip(self.tr("Collection"), self._collect, menu=True),
            "export": self._chip(self.tr("Export notes…"), self._export),
        }
        leave = TextButton(theme, self.tr("Done"), link=True)
        leave.setFixedHeight(HEIGHT)
        leave.set_padding(4)
        leave.setToolTip(self.tr("Done (Esc)"))
        leave.clicked.connect(self.done)
        row = FlowLayout(gap=6)
        row.addWidget(self._count)
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addWidget(leave)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(20, 8, 12, 8)
        outer.addLayout(row)
        self.setAccessibleName(self.tr("With the chosen articles"))
        theme.changed.connect(self._repaint)

    def _chip(self, words: str, wish: object, *, menu: bool = False) -> FilterChip:
        chip = FilterChip(self._theme, words, after="chevron-down" if menu else "")
        chip.setCheckable(False)
        chip.clicked.connect(wish)
        return chip

    def chip(self, name: str) -> FilterChip:
        """Return a button: "mark", "star", "collection", "export"."""
        return self._chips[name]

    def show_choice(self, number: int, *, known: bool) -> None:
        """Tell how many are chosen; nothing can be done while it is not ``known`` which they are."""
        self._count.setText(self.tr("%Ln chosen", "", number))
        width = QFontMetrics(self._count.font()).horizontalAdvance(self._count.text())
        self._count.setMinimumWidth(width + 6)
        for chip in self._chips.values():
            chip.setEnabled(known)

    def set_collections(self, collections: tuple[Collection, ...], shown: str) -> None:
        """Tell which collections there are, and the id of the one that the list shows ("" for none)."""
        self._collections, self._shown = collections, shown

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a hairline over the bar."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def mark_menu(self) -> PopupMenu:
        """Return the menu of states."""
        menu = self._menu()
        words = (
            (DONE, "check", self.tr("Mark as read")),
            (READING, "book-open", self.tr("Mark as being read")),
            (UNREAD, "circle-dot", self.tr("Mark as unread")),
        )
        for state, icon, text in words:
            action = menu.addAction(self._theme.icon(icon), text)
            action.triggered.connect(partial(self._want_state, state))
        return menu

    def star_menu(self) -> PopupMenu:
        """Return the menu of stars."""
        menu = self._menu()
        for starred, icon, text in (
            (True, "star", self.tr("Star")),
            (False, "star-filled", self.tr("Remove the star")),
        ):
            action = menu.addAction(self._theme.icon(icon), text)
            action.triggered.connect(partial(self._want_star, starred))
        return menu

    def collection_menu(self) -> PopupMenu:
        """Return the menu of collections; the one that is shown can be left."""
        menu = self._menu()
        others: Iterable[Collection] = (kept for kept in self._collections if kept.id != self._shown)
        fill_with_collections(self._theme, menu, list(others))
        menu.triggered.connect(self._want_collection)
        here = next((kept for kept in self._collections if kept.id == self._shown), None)
        if here is not None:
            text = self.tr("Remove from “{0}”").format(here.name).replace("&", "&&")
            action = menu.addAction(self._theme.icon("x"), text)
            action.setData(f"-{here.id}")
        return menu

    def _menu(self) -> PopupMenu:
        menu = PopupMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self, menu: PopupMenu, name: str) -> None:
        corner = self._chips[name].mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 3))
        menu.setActiveAction(menu.actions()[0])

    @Slot()
    def _mark(self) -> None:
        self._open(self.mark_menu(), "mark")

    @Slot()
    def _star(self) -> None:
        self._open(self.star_menu(), "star")

    @Slot()
    def _collect(self) -> None:
        self._open(self.collection_menu(), "collection")

    @Slot()
    def _export(self) -> None:
        self.export_wanted.emit(self._chips["export"].mapToGlobal(QPoint(0, 0)))

    def _want_state(self, state: str, _checked: bool = False) -> None:
        self.state_wanted.emit(state)

    def _want_star(self, starred: bool, _checked: bool = False) -> None:
        self.star_wanted.emit(starred)

    @Slot(QAction)
    def _want_collection(self, action: QAction) -> None:
        chosen = str(action.data())
        if chosen.startswith("-"):
            self.uncollect_wanted.emit(chosen[1:])
        else:
            self.collect_wanted.emit(chosen)

    @Slot()
    def _repaint(self) -> None:
        self.update()
