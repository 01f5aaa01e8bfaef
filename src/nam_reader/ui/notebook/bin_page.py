"""The bin: annotations that were deleted, to be put back or deleted for good."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model import Annotation, AnnotationFilter
from nam_reader.model.listing import NotesListing
from nam_reader.ui.notebook.count_row import notes_counted
from nam_reader.ui.notebook.destroy_box import DestroyBox
from nam_reader.ui.notebook.entries import MARGIN
from nam_reader.ui.notebook.entry_view import EntryView
from nam_reader.ui.notebook.notebook_page import LEAST, SEARCH_AFTER_MS
from nam_reader.ui.theme.kit import (
    EmptyState,
    HairLine,
    IconButton,
    PopupMenu,
    SearchField,
    Surface,
    TextButton,
    TokenLabel,
)
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

TITLE_SCALE = 0.83  # of the h1 face


class BinPage(Surface):
    """Deleted annotations, the last deleted first.

    ``asked`` wants another listing: ``filter`` says which; it comes by ``show_listing``. What cannot be taken
    back is asked about before.
    """

    place_name = "bin"  # by which a start finds it again

    asked = Signal()
    _clearing = Signal()
    texts_wanted = Signal(list)
    put_back_wanted = Signal(list)
    destroy_wanted = Signal(list)  # ids; empty: all that is in the bin
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self._listing = NotesListing()
        self._last = ""
        self._search = SearchField(theme, self.tr("Search the bin"), "Ctrl F", action="find_in_page")
        self._search.setMinimumWidth(96)
        self._search.setMaximumWidth(260)
        self._empty_all = TextButton(theme, self.tr("Empty the bin…"))
        self._count = TokenLabel(theme, role="ui_strong")
        self._back = TextButton(theme, self.tr("Put back"))
        self._destroy = TextButton(theme, self.tr("Delete for good…"))
        self._view = EntryView(theme)
        self._view.setAccessibleName(self.tr("Deleted notes"))
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        self._wait = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._put_together(theme)
        self._connect()
        self.setMinimumWidth(LEAST)
        self.show_listing(NotesListing())
        self._stack.setCurrentWidget(self._view)  # nobody knows yet that there is nothing

    def _put_together(self, theme: Theme) -> None:
        leave = IconButton(theme, "arrow-left", self.tr("Back to the notebook"))
        leave.clicked.connect(self.left)
        title = TokenLabel(theme, self.tr("Bin"))
        font = theme.font("h1")
        font.setPixelSize(round(font.pixelSize() * TITLE_SCALE))
        title.setFont(font)
        title.setMinimumWidth(title.sizeHint().width())
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(leave)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self._search, 1000)
        top.addWidget(self._empty_all)
        self._back.setToolTip(self.tr("Put back (Enter)"))
        self._destroy.setToolTip(self.tr("Delete for good (Del)"))
        counts = QHBoxLayout()
        counts.setSpacing(8)
        counts.addWidget(self._count)
        counts.addStretch(1)
        counts.addWidget(self._back)
        counts.addWidget(self._destroy)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN - 16, 15, 16, 12)
        head.setSpacing(15)
        head.addLayout(top)
        counts.setContentsMargins(16, 0, 0, 0)
        head.addLayout(counts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(HairLine())
        column.addSpacing(10)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._wait.timeout.connect(self._ask)
        self._search.textChanged.connect(self._typed)
        self._search.left_down.connect(self._enter_list)
        self._search.left_by_escape.connect(self._enter_list)
        self._empty_all.clicked.connect(self.ask_to_empty)
        self._clearing.connect(self._clear_search)
        self._back.clicked.connect(self._put_back)
        self._destroy.clicked.connect(self.ask_to_destroy)
        self._view.go_wanted.connect(self._put_back)
        self._view.delete_wanted.connect(self.ask_to_destroy)
        self._view.chosen_changed.connect(self._show_chosen)
        self._view.texts_wanted.connect(self.texts_wanted)
        self._view.menu_wanted.connect(self._open_menu)

    def focus_first(self) -> None:
        """Give the focus to the notes."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def view(self) -> EntryView:
        """The list itself."""
        return self._view

    @property
    def filter(self) -> AnnotationFilter:
        """What is asked for now."""
        return AnnotationFilter(text=self._search.text().strip(), binned=True)

    def focus_stops(self) -> list[QWidget]:
        """Return the places that F6 steps through."""
        return [self._search, self._view]

    @Slot()
    def focus_search(self) -> None:
        """Let the person type what they look for."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def show_listing(self, listing: NotesListing, texts: Sequence[Annotation] = ()) -> None:
        """List the deleted annotations that the search finds."""
        self._listing = listing
        self._view.entries.set_texts(texts)
        self._view.show_listing(listing)
        self._stack.setCurrentWidget(self._view if listing.shown else self._empty)
        self._empty_all.setEnabled(listing.total > 0)
        self._search.setEnabled(listing.total > 0)
        if listing.total:
            words = self.tr("Nothing of that is in the bin.")
            self._empty.say(words, self.tr("Clear the search"), then=self._clearing)
        else:
            self._empty.say(self.tr("The bin is empty."), self.tr("Back to the notebook"), then=self.left)
        self._show_chosen()

    def show_error(self, sentence: str) -> None:
        """Say that the bin could not be listed, where nothing is shown; what is shown stays."""
        if not self._listing.shown:
            self._empty.say(sentence, self.tr("Try again"), error=True, then=self.asked)
            self._stack.setCurrentWidget(self._empty)

    def show_texts(self, annotations: Sequence[Annotation]) -> None:
        """Take what annotations say."""
        self._view.entries.set_texts(annotations)

    @Slot()
    def _show_chosen(self) -> None:
        chosen, total = len(self._view.chosen_ids()), notes_counted(self._listing.total)
        if chosen > 1:
            self._count.setText(self.tr("%Ln chosen", "", chosen))
        elif self._listing.shown != self._listing.total:
            words = self.tr("{0} of %Ln notes", "", self._listing.total)
            self._count.setText(words.format(number(self._listing.shown)))
        else:
            self._count.setText(total if self._listing.total else "")
        for button in (self._back, self._destroy):
            button.setVisible(self._listing.total > 0)
            button.setEnabled(chosen > 0)

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._wait.start()

    @Slot()
    def _ask(self) -> None:
        self._wait.stop()
        if self.filter.text != self._last:
            self._last = self.filter.text
            self.asked.emit()

    @Slot()
    def _clear_search(self) -> None:
        self._search.clear()
        self._ask()

    @Slot()
    def _enter_list(self) -> None:
        first = self._view.entries.first_ids(1)
        if first and not self._view.current_id():
            self._view.choose(first[0])
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _put_back(self) -> None:
        if ids := self._view.chosen_ids():
            self.put_back_wanted.emit(ids)

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        self.menu().popup(place)

    def menu(self) -> PopupMenu:
        """Make the menu of what is chosen; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        back = menu.addAction(self.tr("Put back") + "\t" + self.tr("Enter"))
        back.triggered.connect(self._put_back)
        destroy = menu.addAction(self.tr("Delete for good…") + "\t" + self.tr("Del"))
        destroy.triggered.connect(self.ask_to_destroy)
        return menu

    @Slot()
    def ask_to_destroy(self) -> None:
        """Ask whether what is chosen is to be deleted for good."""
        ids = self._view.chosen_ids()
        if ids:
            if len(ids) == 1:
                question = self.tr("Delete this note for good?")
            else:
                question = self.tr("Delete these %Ln notes for good?", "", len(ids))
            self._question(question, self.tr("Delete for good"), ids).open()

    @Slot()
    def ask_to_empty(self) -> None:
        """Ask whether everything in the bin is to be deleted for good."""
        total = self._listing.total
        if total == 1:
            question = self.tr("Delete the note in the bin for good?")
        else:
            question = self.tr("Delete all %Ln notes in the bin for good?", "", total)
        self._question(question, self.tr("Empty the bin"), []).open()

    def _question(self, sentence: str, yes: str, ids: list[str]) -> DestroyBox:
        box = DestroyBox(self._theme, sentence, yes, ids, self.window())
        box.agreed.connect(self.destroy_wanted)
        return box
