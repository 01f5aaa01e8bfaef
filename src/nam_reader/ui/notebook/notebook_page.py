"""The notebook: every annotation of the library, searched, filtered, grouped, and changed many at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model import About, Annotation, AnnotationFilter, Colour, Located, Style
from nam_reader.model.listing import NotesListing, NotesTallies, NotesView
from nam_reader.ui.notebook.bulk_bar import BulkBar
from nam_reader.ui.notebook.chosen_notes import ChosenNotes
from nam_reader.ui.notebook.count_row import CountRow
from nam_reader.ui.notebook.entries import MARGIN
from nam_reader.ui.notebook.entry_view import EntryView
from nam_reader.ui.notebook.filter_bar import FilterBar
from nam_reader.ui.notebook.filter_choice import FilterChoice
from nam_reader.ui.notebook.page_head import PageHead
from nam_reader.ui.notebook.tag_rules import fold
from nam_reader.ui.theme.kit import BusyLine, EmptyState, HairLine, Surface
from nam_reader.ui.theme.theme import Theme

SEARCH_AFTER_MS = 60
LEAST = 340  # width in pixels


class NotebookPage(Surface):
    """Annotations of all articles under headings, which can be folded.

    ``asked`` wants another listing: ``filter`` and ``notes_view`` say which; it comes by ``show_listing``.
    ``texts_wanted`` wants what the listed annotations say; that comes by ``show_texts`` and ``show_places``.
    """

    place_name = "notebook"  # by which a start finds it again

    asked = Signal()
    _clearing = Signal()
    texts_wanted = Signal(list)
    place_wanted = Signal(str)  # annotation id
    edit_wanted = Signal(str)
    tags_wanted = Signal(str)
    delete_wanted = Signal(list)
    recolour_wanted = Signal(list, Colour)
    restyle_wanted = Signal(list, Style)
    tag_wanted = Signal(list, str)
    untag_wanted = Signal(list, str)
    copy_wanted = Signal(list)
    picture_wanted = Signal(str)  # id of the quote that is to be a picture
    cite_wanted = Signal(list)
    link_wanted = Signal(str)
    note_wanted = Signal()
    export_wanted = Signal(list, QPoint)  # the chosen annotations; none: all that are listed
    tag_manager_wanted = Signal()
    bin_wanted = Signal()
    timeline_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "paper", parent)
        self._theme = theme
        self._last = (AnnotationFilter(), NotesView())
        self._head = PageHead(theme)
        self._bar = FilterBar(theme)
        self._counts = CountRow(theme)
        self._bulk = BulkBar(theme)
        self._bulk.hide()
        self._busy = BusyLine(theme)
        self._view = EntryView(theme)
        self._view.setAccessibleName(self.tr("Notes"))
        self.chosen = ChosenNotes(theme, self._view, self._bulk, self)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._view)
        self._wait = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._put_together()
        self._connect()
        self.setMinimumWidth(LEAST)
        self.show_listing(NotesListing())
        self._stack.setCurrentWidget(self._view)  # nobody knows yet that there is nothing

    def _put_together(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 15, 16, 0)
        head.setSpacing(0)
        head.addWidget(self._head)
        head.addSpacing(17)
        head.addWidget(self._bar)
        head.addSpacing(17)
        head.addWidget(self._counts)
        head.addWidget(self._bulk)
        head.addSpacing(9)
        self._strips = QVBoxLayout()
        self._strips.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._strips)
        column.addWidget(HairLine())
        column.addWidget(self._busy)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._wait.timeout.connect(self.ask_now)
        search, view, bulk = self._head.search, self._view, self._bulk
        search.textChanged.connect(self._typed)
        search.left_down.connect(self._enter_list)
        search.left_by_escape.connect(self._enter_list)
        self._head.export_wanted.connect(self._export_all)
        self._head.tag_manager_wanted.connect(self.tag_manager_wanted)
        self._head.bin_wanted.connect(self.bin_wanted)
        self._head.timeline_wanted.connect(self.timeline_wanted)
        self._head.note_wanted.connect(self.note_wanted)
        self._head.choose_wanted.connect(self._begin_choosing)
        self._head.fold_wanted.connect(view.fold_all)
        self._bar.changed.connect(self.ask_now)
        self._bar.cleared.connect(self.clear_filter)
        self._counts.changed.connect(self.ask_now)
        self._clearing.connect(self.clear_filter)
        view.go_wanted.connect(self.place_wanted)
        view.edit_wanted.connect(self.edit_wanted)
        view.tags_wanted.connect(self.tags_wanted)
        view.delete_wanted.connect(self.delete_wanted)
        view.recolour_wanted.connect(self.recolour_wanted)
        view.copy_wanted.connect(self.copy_wanted)
        view.link_wanted.connect(self.link_wanted)
        view.texts_wanted.connect(self.texts_wanted)
        view.chosen_changed.connect(self._show_bulk)
        view.choosing_changed.connect(self._show_bulk)
        bulk.done.connect(self._end_choosing)
        chosen = self.chosen
        chosen.tag_wanted.connect(self.tag_wanted)
        chosen.untag_wanted.connect(self.untag_wanted)
        chosen.recolour_wanted.connect(self.recolour_wanted)
        chosen.restyle_wanted.connect(self.restyle_wanted)
        chosen.export_wanted.connect(self.export_wanted)
        chosen.place_wanted.connect(self.place_wanted)
        chosen.picture_wanted.connect(self.picture_wanted)
        chosen.cite_wanted.connect(self.cite_wanted)

    def focus_first(self) -> None:
        """Give the focus to the notes. (A focus proxy would keep Tab from all that stands around them.)"""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def view(self) -> EntryView:
        """The list itself, for focus."""
        return self._view

    @property
    def head(self) -> PageHead:
        """Title, search field and buttons."""
        return self._head

    @property
    def filters(self) -> FilterBar:
        """The chips."""
        return self._bar

    @property
    def counts(self) -> CountRow:
        """Counts, grouping and order."""
        return self._counts

    @property
    def bulk(self) -> BulkBar:
        """What can be done with many."""
        return self._bulk

    def focus_stops(self) -> list[QWidget]:
        """Return the places that F6 steps through."""
        return [self._head.search, self._view]

    def add_strip(self, strip: QWidget) -> None:
        """Take in a quiet line that stands above the list."""
        self._strips.addWidget(strip)

    @property
    def filter(self) -> AnnotationFilter:
        """What is asked for now."""
        return self._bar.choice.wanted(self._head.search.text().strip())

    @property
    def notes_view(self) -> NotesView:
        """How it is to be grouped, and whether only what has changed its place is wanted."""
        choice = self._bar.choice
        return NotesView(self._counts.grouping, self._counts.order, choice.altered, choice.lost)

    def show_listing(self, listing: NotesListing, texts: Sequence[Annotation] = ()) -> None:
        """List the annotations that pass the filter; ``texts``: what the first of them say."""
        entries = self._view.entries
        entries.set_texts(texts)
        self._view.show_listing(listing)
        filtered = self._is_filtered()
        self._bar.set_clearable(filtered)
        self._counts.show_counts(listing, filtered=filtered)
        self._head.show_count(listing.shown)
        self._stack.setCurrentWidget(self._view if listing.shown else self._empty)
        self._say_why_empty()

    def _say_why_empty(self) -> None:
        wanted, _view = self._last
        new = self.tr("New free note")
        if wanted == FilterChoice(about=(About.NOTHING,)).wanted():
            words = self.tr("No free notes yet: they are about no article.")
            self._empty.say(words, new, then=self.note_wanted)
        elif self._is_filtered():
            self._empty.say(self.tr("No notes found."), self.tr("Clear the filters"), then=self._clearing)
        else:
            sentence = self.tr("No notes yet. Select text in an article and press {0}.")
            words = self._theme.keys.say("text highlight", "H", sentence, self.tr("No notes yet."))
            self._empty.say(words, new, then=self.note_wanted)

    def show_error(self, sentence: str) -> None:
        """Say that the notes could not be listed, where none are shown; those that are shown stay."""
        self.set_busy(False)
        if not self._view.entries.listing.shown:
            self._empty.say(sentence, self.tr("Try again"), error=True, then=self.asked)
            self._stack.setCurrentWidget(self._empty)

    def show_texts(self, annotations: Sequence[Annotation]) -> None:
        """Take what annotations say."""
        self._view.entries.set_texts(annotations)

    def show_places(self, places: Mapping[str, Located]) -> None:
        """Take where annotations are found in the present texts."""
        self._view.entries.set_places(places)

    def show_tallies(self, tallies: NotesTallies) -> None:
        """Tell what there is to filter by."""
        self.chosen.set_tags(tallies.tags)
        self._bar.set_tallies(tallies)
        tags = {fold(tally.value) for tally in tallies.tags}
        choice = self._bar.choice
        self._bar.choose(choice._replace(tags=tuple(tag for tag in choice.tags if fold(tag) in tags)))

    def set_busy(self, busy: bool) -> None:
        """Tell that a list is being made which takes its time."""
        self._busy.set_busy(busy)

    def first_wanted(self) -> bool:
        """Return whether the list is at its head, where a new listing begins."""
        return self._view.verticalScrollBar().value() == 0

    def export_anchor(self) -> QPoint:
        """Return where an export panel hangs: its top right corner, in global coordinates."""
        return self._head.export_anchor()

    def entry_rect(self, annotation_id: str) -> QRect:
        """Return where an entry is, in global coordinates; null if it is not in sight."""
        return self._view.rect_of(annotation_id)

    def article_of(self, annotation_id: str) -> str:
        """Return the uid of the article that a listed annotation is about."""
        for group in self._view.entries.listing.groups:
            for sketch in group.sketches:
                if sketch.id == annotation_id:
                    return group.article.uid if group.article is not None else sketch.article_uid
        return ""

    def listed_ids(self) -> list[str]:
        """Return all annotations that are listed, each once."""
        return self._view.entries.first_ids(self._view.entries.listing.shown)

    @Slot(str)
    def select(self, annotation_id: str) -> None:
        """Choose an entry and bring it into sight; no signal follows."""
        self._view.entries.unfold_for(annotation_id)
        self._view.choose(annotation_id)

    @property
    def words(self) -> str:
        """What is typed into the search field."""
        return self._head.search.text()

    def look_for(self, words: str) -> None:
        """Search the notes, as if that had been typed."""
        self._head.search.setText(words)

    @Slot()
    def focus_search(self) -> None:
        """Let the person type what they look for."""
        self._head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._head.search.selectAll()

    @Slot()
    def clear_filter(self) -> None:
        """Show everything again."""
        self._head.search.clear()
        self._bar.set_choice(FilterChoice())
        self.ask_now()

    @Slot(str)
    def filter_by_tag(self, tag: str) -> None:
        """Show the notes that carry a tag."""
        self._bar.choose(FilterChoice(tags=(tag,)))

    def _is_filtered(self) -> bool:
        wanted, view = self._last
        return wanted != AnnotationFilter() or view.altered or view.lost

    # --- asking ---------------------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._wait.start()

    @Slot()
    def ask_now(self) -> None:
        """Ask for another listing, once for each other question, without waiting for more letters."""
        self._wait.stop()
        wanted = (self.filter, self.notes_view)
        if wanted != self._last:
            self._last = wanted
            self._view.scrollToTop()
            self.asked.emit()

    @Slot()
    def _enter_list(self) -> None:
        if not self._view.current_id():
            first = self._view.entries.first_ids(1)
            if first:
                self.select(first[0])
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- many at once ---------------------------------------------------------------------------------

    @Slot()
    def _begin_choosing(self) -> None:
        self._view.set_choosing(True)
        self._enter_list()

    @Slot()
    def _end_choosing(self) -> None:
        self._view.set_choosing(False)
        self._view.selectionModel().select(
            self._view.currentIndex(), self._view.selectionModel().SelectionFlag.ClearAndSelect
        )
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_bulk(self) -> None:
        """Show what can be done with many, where there are many."""
        count = len(self._view.chosen_ids())
        many = self._view.choosing or count > 1
        self._bulk.show_count(count)
        self._bulk.setVisible(many)
        self._counts.setVisible(not many)

    @Slot()
    def _export_all(self) -> None:
        self.export_wanted.emit([], self.export_anchor())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a narrow page has a shorter button."""
        super().resizeEvent(event)
        self._head.set_wide(self.width())
