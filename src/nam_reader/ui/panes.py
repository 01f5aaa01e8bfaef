"""The panes side by side: which of them are seen, how wide they are, and how F6 goes round them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from nam_reader.ui import arrangement
from nam_reader.ui.arrangement import HEAD, WIDTHS, Mode, Seen
from nam_reader.ui.pane_edge import PaneEdge
from nam_reader.ui.reader.view import ReaderView
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:  # made after the text is painted, or when first wanted
    from nam_reader.ui.library.list_pane import ListPane
    from nam_reader.ui.library.sidebar import Sidebar
    from nam_reader.ui.notebook.bin_page import BinPage
    from nam_reader.ui.notebook.notebook_page import NotebookPage
    from nam_reader.ui.notebook.notes_pane import NotesPane
    from nam_reader.ui.pictures.page import PicturesPage
    from nam_reader.ui.reader.pane import ReaderPane
    from nam_reader.ui.settings.page import SettingsPage

    Page = NotebookPage | BinPage | PicturesPage | SettingsPage

SIDEBAR, LIST, READER, NOTES = range(4)
SEARCH_LIST = 388  # width of the list while it shows what a search found
LEAST_TEXT = 480


class Panes(QSplitter):
    """Sidebar, list, text and notes; a page (notebook, bin) in place of the last three.

    The text comes first: until ``complete`` it stands alone between empty grounds of the right width.
    """

    sidebar: Sidebar
    list_pane: ListPane
    reader: ReaderPane
    notes_pane: NotesPane

    page_coming = Signal()  # a page is about to be shown
    page_left = Signal()  # list and text were asked for, in place of a page or again

    def __init__(self, theme: Theme, kept: str) -> None:
        """``kept`` is what ``choices`` gave when the window was closed."""
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.view = ReaderView(theme)
        self._seats = [_ground(theme, token) for token in ("side", "list", "paper", "list")]
        column = QVBoxLayout(self._seats[READER])
        column.setContentsMargins(0, HEAD, 0, 0)
        column.addWidget(self.view)
        for pane in self._seats:
            self.addWidget(pane)
        self.setStretchFactor(READER, 1)
        self._page: Page | None = None  # the one that is shown, or was shown last
        self._pages: list[Page] = []
        self._usual_list = 0  # the list's width before a search gave it more
        self._arrangement = arrangement.from_text(kept)
        self._settled = False
        self._complete = False

    def complete(self) -> None:
        """Put the panes onto their grounds; the text's own view goes into its pane as it is."""
        from nam_reader.ui.library.list_pane import ListPane
        from nam_reader.ui.library.sidebar import Sidebar
        from nam_reader.ui.notebook.notes_pane import NotesPane
        from nam_reader.ui.reader.pane import ReaderPane

        theme, widths = self._theme, self.sizes()
        self.sidebar, self.list_pane = Sidebar(theme), ListPane(theme)
        self.reader, self.notes_pane = ReaderPane(theme, self.view), NotesPane(theme)
        for place, pane in enumerate((self.sidebar, self.list_pane, self.reader, self.notes_pane)):
            self.replaceWidget(place, pane)
            self._seats[place].deleteLater()
            self._seats[place] = pane
        self.setStretchFactor(READER, 1)
        self._name_edges()
        self._complete = True
        self._arrange()
        self.setSizes(widths)

    def createHandle(self) -> QSplitterHandle:
        """Qt: the edge after a pane."""
        return PaneEdge(self._theme, self)

    def _name_edges(self) -> None:
        """Say what each edge changes."""
        names = {1: self.tr("Width of the sidebar"), 2: self.tr("Width of the list")}
        names[3] = self.tr("Width of the notes")
        for number, name in names.items():
            edge = self.handle(number)
            if isinstance(edge, PaneEdge):
                edge.set_name(name)

    # --- what is seen ---------------------------------------------------------------------------------

    @property
    def shows_page(self) -> bool:
        """Whether a page is shown in place of list, text and notes."""
        return self._page is not None and self._page.isVisibleTo(self)

    @property
    def in_focus(self) -> bool:
        """Whether the text is shown alone."""
        return self._arrangement.focus

    @property
    def page(self) -> Page | None:
        """The page that is shown, or was shown last."""
        return self._page

    def add_page(self, page: Page) -> None:
        """Take in a page; it is not shown yet."""
        page.hide()
        self.addWidget(page)
        self.setStretchFactor(self.indexOf(page), 1)
        self._pages.append(page)

    def show_page(self, page: Page) -> None:
        """Show a page in place of list, text and notes."""
        self.page_coming.emit()
        self._arrangement.focus = False
        for place in (LIST, READER, NOTES):
            self._seats[place].hide()
        for other in self._pages:
            other.setVisible(other is page)
        self._page = page
        page.focus_first()
        self._arrange()
        focused = QApplication.focusWidget()
        if focused is None or not page.isAncestorOf(focused):  # an empty list is not seen
            next((stop for stop in page.focus_stops() if stop.isVisible()), page).setFocus()

    @Slot()
    def show_library(self) -> None:
        """Show list, text and notes, as many as fit."""
        if self._page is not None:
            self._page.hide()
        self._arrange()
        self.page_left.emit()

    @Slot()
    def show_list(self) -> None:
        """Show the library; where only one pane fits, the list."""
        self._arrangement.reading = False
        self.show_library()

    def show_text(self) -> None:
        """Show the library; where only one pane fits, the text."""
        self._arrangement.reading = True
        self.show_library()

    def set_focus_mode(self, on: bool) -> None:
        """Show the text alone, or everything again."""
        self._arrangement.focus = on
        self.show_library()

    @Slot()
    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self._arrangement.toggle_sidebar()
        self._arrange()

    @Slot()
    def toggle_notes(self) -> None:
        """Show or hide the notes."""
        self.set_notes_shown(not self._arrangement.seen().notes)

    @Slot(bool)
    def set_notes_shown(self, shown: bool) -> None:
        """Show or hide the notes."""
        self._arrangement.set_notes(shown)
        self._arrange()

    @Slot()
    def hide_notes(self) -> None:
        """Hide the notes."""
        self.set_notes_shown(False)

    def _arrange(self) -> None:
        """Show the panes that the width and the person's choices ask for."""
        seen = self._arrangement.seen()
        self._seats[SIDEBAR].setVisible(seen.sidebar)
        if self.shows_page:
            self.list_pane.set_sidebar_shown(seen.sidebar)
            return
        focused = QApplication.focusWidget()
        for place, shown in ((LIST, seen.list), (READER, seen.reader), (NOTES, seen.notes)):
            self._seats[place].setVisible(shown)
        if self._complete:
            self._tell_panes(seen)
            self._keep_focus(seen, focused)

    def _keep_focus(self, seen: Seen, focused: QWidget | None) -> None:
        """Let the focus go from a pane that is hidden now to the one that took its place."""
        left = next((seat for seat in self._seats if focused and seat.isAncestorOf(focused)), None)
        if left is not None and left.isHidden():
            if seen.list and not seen.reader:
                self.list_pane.view.setFocus(Qt.FocusReason.OtherFocusReason)
            elif seen.reader:
                self.reader.focus_text()

    def _tell_panes(self, seen: Seen) -> None:
        """Let the panes show what they lead to."""
        focus = self._arrangement.focus
        self.list_pane.set_sidebar_shown(seen.sidebar)
        self.reader.set_notes_shown(seen.notes)
        self.reader.set_list_hidden(self._arrangement.mode is Mode.ONE and not focus)
        self.reader.set_focus_mode(focus)

    # --- widths ---------------------------------------------------------------------------------------

    def choices(self) -> str:
        """Return what the person chose, and the widths, as text to be kept."""
        self._keep_widths()
        return self._arrangement.to_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: take on what fits the new width."""
        super().resizeEvent(event)
        mode = arrangement.mode_for(event.size().width())
        if self._settled and mode is self._arrangement.mode:
            return
        if self._settled:
            self._keep_widths()
        self._settled = True
        self._arrangement.mode = mode
        self._arrange()
        widths = self._arrangement.widths.get(mode.value, WIDTHS[mode])
        self.setSizes([*widths, *[sum(widths[1:])] * len(self._pages)])

    def set_searching(self, searching: bool) -> None:
        """Give the list more room while it shows what a search found, if the text can spare it."""
        if searching == bool(self._usual_list) or not self._arrangement.seen().list:
            return
        widths = self.sizes()
        more = SEARCH_LIST - widths[LIST]
        if searching and more > 0 and widths[READER] - more >= LEAST_TEXT:
            self._usual_list = widths[LIST]
        elif self._usual_list:
            more = self._usual_list - widths[LIST]
            self._usual_list = 0
        else:
            return
        widths[LIST] += more
        widths[READER] -= more
        self.setSizes(widths)

    def _keep_widths(self) -> None:
        """Keep the widths of the present mode; hidden panes keep the width they had."""
        self.set_searching(False)
        mode = self._arrangement.mode
        kept = self._arrangement.widths.get(mode.value, WIDTHS[mode])
        now = self.sizes()[: len(kept)]
        if any(now):
            self._arrangement.widths[mode.value] = [new or old for new, old in zip(now, kept, strict=True)]

    # --- keyboard -------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Give the focus to the next place that F6 stops at, or with -1 to the one before."""
        stops = [stop for stop in self._stops() if stop.isVisible()]
        if stops:
            here = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1 if by > 0 else 0)
            stops[(here + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def focus_is_astray(self) -> bool:
        """Whether the focus is nowhere, or where Qt has put it when what had it was hidden."""
        focused = QApplication.focusWidget()
        fallen = isinstance(focused, (QAbstractButton, QSplitterHandle))
        return focused is None or (fallen and self.isAncestorOf(focused))

    def _stops(self) -> list[QWidget]:
        """Return the stops in the order of the eye."""
        panes = (self.sidebar, self.list_pane, self.reader, self.notes_pane)
        stops = [stop for pane in panes for stop in pane.focus_stops()]
        return stops if self._page is None else [*stops, *self._page.focus_stops()]


def _ground(theme: Theme, token: str) -> QWidget:
    ground = QWidget()
    palette = ground.palette()
    palette.setColor(QPalette.ColorRole.Window, theme.color(token))
    ground.setPalette(palette)
    ground.setAutoFillBackground(True)
    return ground
