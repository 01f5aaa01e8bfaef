"""The reader pane: its head with the tools, the find bar, and the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from nam_reader.model import Document, PlacedAnnotation, ReadingState
from nam_reader.ui.library.dropping import local_files
from nam_reader.ui.reader.contents import ENOUGH, Heading, headings, section
from nam_reader.ui.reader.find_bar import FindBar
from nam_reader.ui.reader.finder import Finder
from nam_reader.ui.reader.foot import ProgressFoot, progress_parts, progress_words
from nam_reader.ui.reader.over_text import OverText
from nam_reader.ui.reader.selecting import Selecting
from nam_reader.ui.reader.sizing import Sizing
from nam_reader.ui.reader.tools import ReaderTools
from nam_reader.ui.reader.view import ReaderView
from nam_reader.ui.theme.kit import EmptyState, Surface
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from nam_reader.ui.reader.contents_card import ContentsCard
    from nam_reader.ui.reader.large_image import LargeImage


class ReaderPane(Surface):
    """Shows one article and tells what a person wants to do with it. Positions are code points.

    The keys of the window (find, zoom, back) belong to the window, which calls the slots here.
    """

    back_wanted = Signal()
    forward_wanted = Signal()
    list_wanted = Signal()
    star_wanted = Signal(str, bool)
    export_wanted = Signal()
    notes_toggled = Signal(bool)
    appearance_wanted = Signal(QPoint)
    focus_mode_left = Signal()
    highlight_made = Signal(int, int, object, object)  # start, end, Colour, Style
    note_made = Signal(int, int, object, object)
    article_note_wanted = Signal()  # a note, where nothing is chosen in the text
    tag_made = Signal(int, int, object, object)
    citation_wanted = Signal(int, int)
    annotation_activated = Signal(str)
    edit_wanted = Signal(str)
    tags_wanted = Signal(str)
    recolour_wanted = Signal(str, object)
    restyle_wanted = Signal(str, object)  # Style
    delete_wanted = Signal(str)
    position_changed = Signal(str, int)
    link_activated = Signal(str)
    import_wanted = Signal()
    article_wanted = Signal(str)
    jumping = Signal()  # the text is about to show another place: this one is to be found again
    sibling_wanted = Signal(str)  # uid of the open article in another language
    size_wanted = Signal(int)
    files_dropped = Signal(list)  # of Path
    more_like_wanted = Signal(str)
    picture_wanted = Signal(str)  # id of a highlight
    image_wanted = Signal(str, QSize)  # a stored image's name, and its size in device pixels
    images_changed = Signal()  # what was asked for is not wanted any more
    refused = Signal()  # a highlight, a note or a citation was wanted of a page that can have none
    forms_wanted = Signal(str)  # words whose every form is to be found in the article

    def __init__(self, theme: Theme, view: ReaderView | None = None) -> None:
        """``view`` is a text view that is there already: the pane is put around it."""
        super().__init__(theme, "paper")
        self._uid = ""
        self._in_focus = False
        self._headings: tuple[Heading, ...] = ()
        self._contents: ContentsCard | None = None
        self._large: LargeImage | None = None
        self.setAcceptDrops(True)
        self.tools = ReaderTools(theme)
        self.find_bar = FindBar(theme)
        self.view = view if view is not None else ReaderView(theme)
        self.foot = ProgressFoot(theme)
        self.sizing = Sizing(self.view, self)
        self.zoom_in, self.zoom_out = self.sizing.zoom_in, self.sizing.zoom_out
        self.zoom_reset = self.sizing.zoom_reset
        self._empty = EmptyState(theme, self.tr("Choose an article from the list."))
        self.finder = Finder(self.view, self.find_bar, self)
        self.selecting = Selecting(theme, self.view, self)
        # From the outside in: what is put into a layout that stands nowhere yet would show as a window.
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        text = QWidget(self)
        whole.addWidget(text)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.find_bar)
        self.strips = QVBoxLayout()  # of the quiet lines over the text
        column.addLayout(self.strips)
        self.over_text = OverText(theme, self.view, self.selecting, self.strips)
        self._pages = QStackedLayout()
        column.addLayout(self._pages, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.view)
        self.under = QVBoxLayout()  # of quiet lines that may come unasked: here they move no line of the text
        column.addLayout(self.under)
        column.addWidget(self.foot)
        self.tools.set_article_open(False)
        self._connect()

    def _connect(self) -> None:
        tools, view, selecting = self.tools, self.view, self.selecting
        tools.back.clicked.connect(self.back_wanted)
        tools.forward.clicked.connect(self.forward_wanted)
        tools.list_button.clicked.connect(self.list_wanted)
        tools.find_button.clicked.connect(self._toggle_find)
        tools.contents.clicked.connect(self.show_contents)
        tools.appearance.clicked.connect(self._ask_appearance)
        tools.star.clicked.connect(self._ask_star)
        tools.export.clicked.connect(self.export_wanted)
        tools.leave_focus.clicked.connect(self.focus_mode_left)
        tools.notes.clicked.connect(self.notes_toggled)
        self.find_bar.closed.connect(self._show_find_state)
        view.position_changed.connect(self._tell_position)
        view.picture_wanted.connect(self.picture_wanted)
        view.image_clicked.connect(self.show_image)
        view.jumping.connect(self.jumping)
        view.scrolled.connect(self._show_progress)
        view.verticalScrollBar().rangeChanged.connect(self._show_progress)  # once laid out, it is shorter
        view.link_activated.connect(self.link_activated)
        view.import_wanted.connect(self.import_wanted)
        view.article_wanted.connect(self.article_wanted)
        view.head.sibling_wanted.connect(self.sibling_wanted)
        view.pictures.wanted.connect(self.image_wanted)
        view.pictures.restarted.connect(self.images_changed)
        view.zoom_wanted.connect(self.sizing.zoom)
        self.sizing.size_wanted.connect(self.size_wanted)
        view.annotation_activated.connect(self.annotation_activated)
        view.more_like_wanted.connect(self._ask_alike)
        self.finder.forms_wanted.connect(self.forms_wanted)
        selecting.refused.connect(self.refused)
        selecting.highlight_made.connect(self.highlight_made)
        selecting.note_made.connect(self.note_made)
        selecting.article_note_wanted.connect(self.article_note_wanted)
        selecting.tag_made.connect(self.tag_made)
        selecting.citation_wanted.connect(self.citation_wanted)
        selecting.edit_wanted.connect(self.edit_wanted)
        selecting.tags_wanted.connect(self.tags_wanted)
        selecting.recolour_wanted.connect(self.recolour_wanted)
        selecting.restyle_wanted.connect(self.restyle_wanted)
        selecting.delete_wanted.connect(self.delete_wanted)

    # --- what is shown --------------------------------------------------------------------------------

    def show_document(
        self, document: Document, state: ReadingState, annotations: Sequence[PlacedAnnotation]
    ) -> None:
        """Show an article where it was left, with its highlights."""
        self.flush_position()
        self.view.read_only = False
        if document.article.uid != self._uid:
            self.finder.close()
        self._uid = document.article.uid
        self.finder.forget_text()
        self._pages.setCurrentWidget(self.view)
        self.view.show_document(document, state.position)
        self.set_annotations(annotations)
        self.set_state(state)
        self.tools.set_article_open(True)
        self.tools.set_title(document.article.title)
        self._headings = headings(document.blocks)
        self.tools.set_contents(len(self._headings) >= ENOUGH)
        self._show_progress()

    def show_page(self, document: Document) -> None:
        """Show a page that is no article of the library: it has no highlights, no star and no exports."""
        self.show_document(document, ReadingState(document.article.uid), ())
        self.view.read_only = True
        self._show_progress()
        self.tools.set_page_open()
        self.set_search_marks(())

    def clear(self) -> None:
        """Show no article."""
        self.flush_position()
        self.finder.close()
        self._uid = ""
        self.finder.forget_text()
        self.view.clear_document()
        self.set_annotations(())
        self.tools.set_article_open(False)
        self.tools.set_title("")
        self._headings = ()
        self._show_progress()
        self.tools.set_contents(False)
        self._pages.setCurrentWidget(self._empty)

    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Show these highlights of the article."""
        self.view.marking.set_annotations(annotations)
        self.selecting.set_annotations(annotations)
        self.view.choosing.set_annotations(annotations)
        self.view.announcer.set_annotations(annotations)
        self.over_text.set_annotations(self._uid, annotations)
        self.tools.set_note_count(len(annotations))

    def set_state(self, state: ReadingState) -> None:
        """Show whether the article is starred."""
        if state.uid == self._uid:
            self.set_starred(state.starred)

    def set_starred(self, starred: bool) -> None:
        """Fill the star, or empty it."""
        self.tools.set_starred(starred)

    def set_search_marks(self, ranges: Sequence[tuple[int, int]], words: str = "") -> None:
        """Mark what a search of the library for some words has found in this article."""
        self.finder.set_given(ranges, words)
        self._show_find_state()

    def set_title_marks(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Mark what a search of the library has found in the article's title."""
        self.view.head.set_title_marks(ranges)

    def set_forms(self, ranges: Sequence[tuple[int, int]], words: str) -> None:
        """Mark what ``forms_wanted`` asked for."""
        self.finder.set_forms(ranges, words)

    def take_image(self, name: str, image: QImage | None) -> None:
        """Show an image that ``image_wanted`` asked for; None where it cannot be shown."""
        self.view.pictures.take(name, image)

    def set_can_go(self, back: bool, forward: bool) -> None:
        """Tell where the way through the archive leads."""
        self.tools.back.setEnabled(back)
        self.tools.forward.setEnabled(forward)

    def set_notes_shown(self, shown: bool) -> None:
        """Tell whether the notes stand beside the text."""
        self.tools.set_notes_shown(shown)

    def set_list_hidden(self, hidden: bool) -> None:
        """Tell that this pane is alone: it then offers the way back to the list."""
        self.tools.list_button.setVisible(hidden)

    # --- the place ------------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """The first character of the first line seen."""
        return self.view.position

    def go_to(self, position: int) -> None:
        """Put the line of a position at the top."""
        self.view.go_to(position)

    @Slot(str)
    def go_to_annotation(self, annotation_id: str) -> None:
        """Scroll to a highlight and put the caret into it."""
        place = self.selecting.place_of(annotation_id)
        if place is not None:
            self.view.put_caret(place[0])
            self.view.reveal(place[0])
            self.view.choosing.choose(annotation_id)

    def go_to_mark(self, position: int = 0) -> None:
        """Scroll to what a search of the library has found, the first at a position or after it."""
        self.finder.stand_at_given(position)
        self._show_find_state()

    @Slot(int)
    def show_image(self, number: int) -> None:
        """Show an image of the article over the whole window."""
        if self._large is None:
            from nam_reader.ui.reader.large_image import LargeImage  # seldom wanted

            self._large = LargeImage(self._theme, self.view.pictures, self)
        self._large.show_image(number)

    @Slot()
    def show_contents(self) -> None:
        """Show the article's headings, to go to one of them; where there are none, nothing happens."""
        if len(self._headings) < ENOUGH:
            return
        if self._contents is None:
            from nam_reader.ui.reader.contents_card import ContentsCard  # few articles are that long

            self._contents = ContentsCard(self._theme, self)
            self._contents.picked.connect(self.jump_to)
        bar = self.view.verticalScrollBar()
        at_top = self.view.position_at(
            QPoint(self.view.viewport().width() // 2, self.view.viewport().height() // 4)
        )
        here = section(self._headings, max(self.position, at_top))
        self._contents.show_headings(self._headings, here, progress_words(self.view.shown, bar))

    @Slot(int)
    def jump_to(self, position: int) -> None:
        """Go to another place of the text; the way back leads to this one."""
        self.jumping.emit()
        self.view.put_caret(position)
        self.view.go_to(position)
        self.focus_text()

    def annotation_rect(self, annotation_id: str) -> QRect:
        """Return what can be seen of a highlight, on the screen; a null rectangle for nothing."""
        return self.view.annotation_rect(annotation_id)

    def flush_position(self) -> None:
        """Tell the place now if it is still to be told."""
        self.view.flush_position()

    def selection(self) -> tuple[int, int] | None:
        """Return the selected range without spaces at its ends; None for none."""
        return self.view.selection()

    @Slot(int)
    def _tell_position(self, position: int) -> None:
        if self._uid and not self.view.read_only:
            self.position_changed.emit(self._uid, position)

    @Slot()
    def _show_progress(self) -> None:
        shown, bar = self.view.shown, self.view.verticalScrollBar()
        if self._in_focus:
            self.foot.show_progress(shown, bar)
        begun = bar.value() > 0 and not self._in_focus and not self.view.read_only
        self.tools.progress.show_parts(progress_parts(shown, bar) if begun else ())

    # --- type -----------------------------------------------------------------------------------------

    def set_type(self, family: str, size: int) -> None:
        """Set the text in a family ("" for the built-in stack) and a size in pixels; the place stays."""
        self.sizing.set_type(family, size)

    def set_focus_mode(self, on: bool) -> None:
        """Show the text alone, a little larger, with the way to go at its foot."""
        self._in_focus = on
        self.tools.set_focus_mode(on)
        self.foot.setVisible(on)
        self.sizing.set_alone(on)
        self._show_progress()

    # --- finding --------------------------------------------------------------------------------------

    @Slot()
    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks up a window's number
        """Open the find bar."""
        if self._uid:
            self.finder.open()
            self._show_find_state()

    @Slot()
    def next_hit(self) -> None:
        """Go to the next hit."""
        self.finder.next()
        self._show_find_state()

    @Slot()
    def previous_hit(self) -> None:
        """Go to the hit before."""
        self.finder.previous()
        self._show_find_state()

    @Slot()
    def _toggle_find(self) -> None:
        if self.finder.is_open:
            self.finder.close()
        else:
            self.find()
        self._show_find_state()

    @Slot()
    def _show_find_state(self) -> None:
        self.tools.find_button.setChecked(self.finder.is_open)

    # --- focus and keys -------------------------------------------------------------------------------

    @Slot()
    def focus_text(self) -> None:
        """Give the text the focus."""
        if self._uid:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_stops(self) -> list[QWidget]:
        """Return where F6 stops in this pane: its head, then the text."""
        if not self._uid:
            return []
        return [self.tools.first_stop(), self.view]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc closes what is open over the text, one thing at a time."""
        if event.key() == Qt.Key.Key_Escape and self._close_topmost():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _close_topmost(self) -> bool:
        return self.selecting.dismiss() or self.over_text.leave_attaching() or self._close_find()

    def _close_find(self) -> bool:
        was_open = self.finder.is_open
        self.finder.close()
        self._show_find_state()
        return was_open

    # --- the head's buttons ---------------------------------------------------------------------------

    def appearance_anchor(self) -> QPoint:
        """Return where the popup for type and theme hangs, on the screen: under the end of its button."""
        return _below(self.tools.appearance)

    def export_anchor(self) -> QPoint:
        """Return where the export panel hangs, on the screen: under the end of its button."""
        return _below(self.tools.export)

    @Slot()
    def _ask_appearance(self) -> None:
        self.appearance_wanted.emit(self.appearance_anchor())

    @Slot()
    def _ask_alike(self) -> None:
        if self._uid and not self.view.read_only:
            self.more_like_wanted.emit(self._uid)

    @Slot(bool)
    def _ask_star(self, starred: bool) -> None:
        self.star_wanted.emit(self._uid, starred)

    # --- Qt events ------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: tell the place while it is known."""
        self.flush_position()
        super().hideEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files may be dropped here; they are imported, never opened."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: pass dropped files on."""
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(button.width(), button.height() + 4))
