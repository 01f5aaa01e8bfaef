"""The sidebar: the parts of the library, the notebook, the tags."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model import Counts, ListQuery
from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.library.sidebar_delegate import MARGIN, PADDING, SidebarDelegate
from nam_reader.ui.library.sidebar_model import SidebarModel, Sort
from nam_reader.ui.theme.kit import (
    HairLine,
    IconButton,
    IconLabel,
    PaneHeader,
    Surface,
    TokenLabel,
    spacer,
)
from nam_reader.ui.theme.theme import Theme

WIDTH = 216
LEAST_WIDTH = 180
FOOT_HEIGHT = 44


class SidebarView(PlainList):
    """The lines; one is chosen by a click, or by arrows and Enter or Space."""

    line_chosen = Signal(int)  # row

    def __init__(self, theme: Theme, model: SidebarModel) -> None:
        super().__init__(theme)
        self.setModel(model)
        self.setItemDelegate(SidebarDelegate(theme, model))
        self.setAccessibleName(self.tr("Library"))
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows open a list at once; Enter and Space fold and unfold."""
        before = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._choose(before)
            return
        super().keyPressEvent(event)
        now = self.currentIndex()
        if now != before and now.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._choose(now)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.line_chosen.emit(index.row())


class Sidebar(Surface):
    """The leftmost pane."""

    list_wanted = Signal(object)  # ListQuery
    notebook_wanted = Signal()
    collapse_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "side", parent)
        self._current: ListQuery | None = ListQuery()
        self._model = SidebarModel(self)
        self._view = SidebarView(theme, self._model)
        self._view.line_chosen.connect(self._open_line)
        self._settings = IconButton(theme, "settings", self.tr("Settings"))
        self._settings.clicked.connect(self._want_settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header(theme))
        column.addSpacing(4)
        column.addWidget(self._view, 1)
        column.addWidget(HairLine())
        column.addWidget(self._make_foot(theme))
        self.setMinimumWidth(LEAST_WIDTH)
        self.setAccessibleName(self.tr("Sidebar"))
        self._show_current()

    def sizeHint(self) -> QSize:
        """Qt: the width of the design."""
        return QSize(WIDTH, 600)

    def set_counts(self, counts: Counts) -> None:
        """Show the library's numbers."""
        self._model.set_counts(counts)
        self._show_current()

    def set_current(self, query: ListQuery | None) -> None:
        """Show which list is open; None is the notebook."""
        self._current = query
        self._show_current()

    def focus_stops(self) -> list[QWidget]:
        """Return where F6 stops in this pane."""
        return [self._view]

    def settings_anchor(self) -> QPoint:
        """Return where a popup of the settings button belongs, in global coordinates."""
        return self._settings.mapToGlobal(QPoint(self._settings.width(), 0))

    def _make_header(self, theme: Theme) -> PaneHeader:
        header = PaneHeader()
        header.row.setContentsMargins(MARGIN + PADDING, 0, MARGIN, 0)
        header.row.addWidget(TokenLabel(theme, "NAM Reader", role="wordmark"))
        header.row.addWidget(spacer())
        collapse = IconButton(theme, "panel-left", self.tr("Hide the sidebar"), "Ctrl+B")
        collapse.clicked.connect(self._want_collapse)
        header.row.addWidget(collapse)
        return header

    def _make_foot(self, theme: Theme) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(FOOT_HEIGHT - 1)
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN + PADDING, 0, 1, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel(theme, "lock"))
        note = TokenLabel(theme, self.tr("Only on this computer"), role="meta", color="text3")
        note.setToolTip(
            self.tr("Nothing is sent anywhere: articles and notes stay in one folder of this computer.")
        )
        row.addWidget(note, 1)
        row.addWidget(self._settings)
        return foot

    def _show_current(self) -> None:
        row = self._model.row_of(self._current)
        if row < 0:
            self._view.clearSelection()
        else:
            self._view.setCurrentIndex(self._model.index(row))

    @Slot(int)
    def _open_line(self, row: int) -> None:
        line = self._model.line(row)
        if line.sort is Sort.FOLD:
            self._model.fold()
            self._show_current()
        elif line.sort is Sort.NOTEBOOK:
            self.notebook_wanted.emit()
        elif line.query is not None:
            self.list_wanted.emit(line.query)

    @Slot()
    def _want_collapse(self) -> None:
        self.collapse_wanted.emit()

    @Slot()
    def _want_settings(self) -> None:
        self.settings_wanted.emit()
