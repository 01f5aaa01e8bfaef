"""The head of the notebook page: its title, the search field, the export button, and a menu of the rest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.ui.notebook.export_button import ExportButton
from nam_reader.ui.theme.kit import IconButton, PopupMenu, SearchField, TokenLabel
from nam_reader.ui.theme.theme import Theme

WIDE = 600  # pixels; narrower, the head says less
TITLE_SCALE = 0.83  # of the h1 face


class PageHead(QWidget):
    """Title, search, export, and what else there is."""

    export_wanted = Signal()
    choose_wanted = Signal()
    note_wanted = Signal()
    fold_wanted = Signal(bool)
    tag_manager_wanted = Signal()
    bin_wanted = Signal()
    timeline_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = 0
        self._wide = True
        self.search = SearchField(theme, self.tr("Search your notes"), "Ctrl F", action="find_in_page")
        self.search.setMinimumWidth(96)
        self.search.setMaximumWidth(260)
        self._export = ExportButton(theme)
        self._export.clicked.connect(self.export_wanted)
        self._more = IconButton(theme, "ellipsis", self.tr("More"))
        self._more.clicked.connect(self._open_menu)
        title = TokenLabel(theme, self.tr("Notebook"))
        font = theme.font("h1")
        font.setPixelSize(round(font.pixelSize() * TITLE_SCALE))
        title.setFont(font)
        title.setMinimumWidth(title.sizeHint().width())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.search, 1000)
        row.addWidget(self._export)
        row.addWidget(self._more)

    def show_count(self, shown: int) -> None:
        """Say how many notes an export takes."""
        self._shown = shown
        self._export.setEnabled(shown > 0)
        self._label_export()

    def set_wide(self, width: int) -> None:
        """Say less where there is little room."""
        self._wide = width >= WIDE
        self._label_export()

    def _label_export(self) -> None:
        label = self.tr("Export %Ln notes", "", self._shown)
        self._export.setAccessibleName(label)
        self._export.setText(label if self._shown and self._wide else self.tr("Export"))
        self._export.updateGeometry()

    def export_anchor(self) -> QPoint:
        """Return where an export panel hangs: its top right corner, in global coordinates."""
        return self._export.mapToGlobal(QPoint(self._export.width(), self._export.height() + 5))

    def menu(self) -> PopupMenu:
        """Make the menu; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        note = menu.addAction(self._theme.icon("pen-line"), self.tr("New note"))
        note.triggered.connect(self._note)
        menu.addSeparator()
        menu.addAction(self.tr("Choose several") + "\t" + self.tr("Space")).triggered.connect(self._choose)
        menu.addAction(self.tr("Fold all")).triggered.connect(partial(self._fold, True))
        menu.addAction(self.tr("Unfold all")).triggered.connect(partial(self._fold, False))
        menu.addSeparator()
        tags = menu.addAction(self._theme.icon("tag"), self.tr("Tags…"))
        tags.triggered.connect(self._tags)
        menu.addAction(self.tr("Timeline")).triggered.connect(self._timeline)
        binned = menu.addAction(self._theme.icon("trash-2"), self.tr("Bin"))
        binned.triggered.connect(self._bin)
        return menu

    @Slot()
    def _open_menu(self) -> None:
        menu = self.menu()
        place = QPoint(self._more.width() - menu.sizeHint().width(), self._more.height() + 2)
        menu.popup(self._more.mapToGlobal(place))

    @Slot()
    def _choose(self) -> None:
        self.choose_wanted.emit()

    @Slot()
    def _note(self) -> None:
        self.note_wanted.emit()

    def _fold(self, folded: bool, _checked: bool = False) -> None:
        self.fold_wanted.emit(folded)

    @Slot()
    def _tags(self) -> None:
        self.tag_manager_wanted.emit()

    @Slot()
    def _bin(self) -> None:
        self.bin_wanted.emit()

    @Slot()
    def _timeline(self) -> None:
        self.timeline_wanted.emit()
