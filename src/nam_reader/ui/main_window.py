"""The window: four panes and a notebook page in one splitter, menus and keys, drops, what is remembered."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model import Article, ListQuery
from nam_reader.ui import arrangement
from nam_reader.ui.actions import Entry, fill_menus
from nam_reader.ui.arrangement import Mode
from nam_reader.ui.controllers.importing import ImportController
from nam_reader.ui.controllers.notebook import NotebookController
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.controllers.shelf import ShelfController
from nam_reader.ui.dialogs.appearance import AppearancePopup
from nam_reader.ui.dialogs.import_panel import ImportPanel
from nam_reader.ui.library.list_pane import ListPane
from nam_reader.ui.library.sidebar import Sidebar
from nam_reader.ui.library.start_page import StartPage
from nam_reader.ui.notebook.notebook_page import NotebookPage
from nam_reader.ui.notebook.notes_pane import NotesPane
from nam_reader.ui.notice import NoticeBar
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

WIDTHS = {  # sidebar, list, reader, notes: of the mock-ups; the reader takes what is left
    Mode.WIDE: [216, 312, 624, 288],
    Mode.MIDDLE: [216, 312, 560, 288],
    Mode.NARROW: [216, 284, 616, 288],
    Mode.ONE: [216, 312, 480, 288],
}
START_SIZE = (1440, 900)
LEAST_SIZE = (420, 360)


class MainWindow(QMainWindow):
    """Everything a person sees, around one session."""

    def __init__(self, session: Session, uid: str = "") -> None:
        """Build the window; it opens ``uid``, or what was read last, once the session is open."""
        super().__init__()
        self._session = session
        self._first_uid = uid or session.settings.last_article
        self._arrangement = arrangement.from_text(session.settings.pane_widths)
        self._unasked = False  # the next article opens by itself, nobody chose it
        self.start_page: StartPage | None = None
        self._appearance: AppearancePopup | None = None
        self.setWindowTitle("NAM Reader")
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self._build_panes()
        self._build_controllers()
        self._connect()
        self._build_menus()
        self._restore_geometry()

    # --- building -------------------------------------------------------------------------------------

    def _build_panes(self) -> None:
        theme = self._session.theme
        self.sidebar = Sidebar(theme)
        self.list_pane = ListPane(theme)
        self.reader = ReaderPane(theme)
        self.notes_pane = NotesPane(theme)
        self.notebook_page = NotebookPage(theme)
        self.notice = NoticeBar(theme)
        self.import_panel = ImportPanel(theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        panes = (self.sidebar, self.list_pane, self.reader, self.notes_pane, self.notebook_page)
        for pane in panes:
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setStretchFactor(4, 1)
        self.notebook_page.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.import_panel)
        column.addWidget(self.notice)
        self.import_panel.hide()
        self.notice.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self.setCentralWidget(self._stack)
        self.reader.set_type(self._session.settings.text_family, self._session.settings.text_size)

    def _build_controllers(self) -> None:
        session = self._session
        self.shelf = ShelfController(session, self.sidebar, self.list_pane)
        self.reading = ReadingController(session, self.reader)
        self.notes = NotesController(session, self.reading, self.reader, self.notes_pane)
        self.notebook = NotebookController(session, self.notebook_page, self.notes)
        self.importing = ImportController(session, self.import_panel)

    def _connect(self) -> None:
        session, reader = self._session, self.reader
        session.opened.connect(self._opened)
        session.not_opened.connect(self._not_opened)
        session.failed.connect(self.notice.show_error)
        self.notice.acted.connect(self.notes.undo)
        for controller in (self.notes, self.notebook):
            controller.message.connect(self.notice.show_message)
        self.shelf.article_wanted.connect(self._open_article)
        self.shelf.library_counted.connect(self._library_counted)
        self.shelf.list_shown.connect(self._show_library)
        self.shelf.searched.connect(self.reading.mark)
        self.sidebar.notebook_wanted.connect(self.show_notebook)
        self.sidebar.collapse_wanted.connect(self.toggle_sidebar)
        self.sidebar.settings_wanted.connect(self._show_appearance_at_sidebar)
        self.list_pane.sidebar_wanted.connect(self.toggle_sidebar)
        self.list_pane.import_wanted.connect(self.importing.choose_files)
        self.list_pane.files_dropped.connect(self.importing.import_files)
        self.list_pane.text_wanted.connect(reader.focus_text)
        self.notebook.place_wanted.connect(self._open_place)
        self.reading.article_opened.connect(self._article_opened)
        self.reading.article_missing.connect(self._first_article)
        reader.notes_toggled.connect(self._set_notes)
        reader.appearance_wanted.connect(self._show_appearance)
        reader.export_wanted.connect(self._export_article)
        reader.import_wanted.connect(self.importing.choose_files)
        reader.files_dropped.connect(self.importing.import_files)
        reader.size_wanted.connect(self._set_size)
        reader.list_wanted.connect(self.show_list)
        reader.article_wanted.connect(self.reading.open)
        reader.focus_mode_left.connect(self.toggle_focus)
        self.notes_pane.close_wanted.connect(self._hide_notes)
        self.notes_pane.export_wanted.connect(self._export_article)

    def _build_menus(self) -> None:
        reader, importing, notes = self.reader, self.importing, self.notes
        file = [
            Entry(self.tr("Add files…"), ("Ctrl+O",), importing.choose_files),
            Entry(self.tr("Add a folder…"), ("Ctrl+Shift+O",), importing.choose_folder),
            None,
            Entry(self.tr("Export notes…"), ("Ctrl+E",), self._export_article),
            None,
            Entry(self.tr("Quit"), ("Ctrl+Q",), self.close),
        ]
        edit = [
            Entry(self.tr("Undo"), ("Ctrl+Z",), notes.undo),
            Entry(self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), notes.redo),
            None,
            Entry(self.tr("Find in article"), ("Ctrl+F",), self._find),
            Entry(self.tr("Next hit"), ("F3",), reader.next_hit),
            Entry(self.tr("Previous hit"), ("Shift+F3",), reader.previous_hit),
        ]
        view = [
            Entry(self.tr("Sidebar"), ("Ctrl+B",), self.toggle_sidebar),
            Entry(self.tr("Notes"), ("Ctrl+J",), self.toggle_notes),
            Entry(self.tr("Text and theme…"), ("Ctrl+T",), self._show_appearance_at_reader),
            None,
            Entry(self.tr("Larger text"), ("Ctrl++", "Ctrl+="), reader.zoom_in),
            Entry(self.tr("Smaller text"), ("Ctrl+-",), reader.zoom_out),
            Entry(self.tr("Normal size"), ("Ctrl+0",), reader.zoom_reset),
            None,
            Entry(self.tr("Text only"), ("F11",), self.toggle_focus),
            Entry(self.tr("Next pane"), ("F6",), partial(self._step_pane, 1)),
            Entry(self.tr("Previous pane"), ("Shift+F6",), partial(self._step_pane, -1)),
        ]
        go = [
            Entry(self.tr("Search"), ("Ctrl+K",), self._focus_search),
            Entry(self.tr("All articles"), ("Ctrl+L",), self._show_all),
            Entry(self.tr("Notebook"), ("Ctrl+N",), self.show_notebook),
            None,
            Entry(self.tr("Back"), ("Alt+Left",), self.reading.go_back),
            Entry(self.tr("Forward"), ("Alt+Right",), self.reading.go_forward),
        ]
        fill_menus(
            self,
            [
                (self.tr("&File"), file),
                (self.tr("&Edit"), edit),
                (self.tr("&View"), view),
                (self.tr("&Go"), go),
            ],
        )
        if not self.menuBar().isNativeMenuBar():
            self.menuBar().hide()

    # --- starting -------------------------------------------------------------------------------------

    @Slot()
    def _opened(self) -> None:
        if self._first_uid:
            self.reading.open(self._first_uid)
        self.shelf.reload()

    @Slot(str)
    def _not_opened(self, sentence: str) -> None:
        page = self._the_start_page()
        page.show_problem(sentence)
        self._stack.setCurrentWidget(page)

    @Slot(int)
    def _library_counted(self, articles: int) -> None:
        if articles == 0:
            self._stack.setCurrentWidget(self._the_start_page())
            return
        self._stack.setCurrentIndex(0)
        if self.reading.article is None and not self._first_uid:
            self._first_article()

    @Slot()
    def _first_article(self) -> None:
        """Show the first article of the list, so that the window is never without text."""
        self._first_uid = ""
        self._unasked = True
        self.list_pane.open_first()

    def _the_start_page(self) -> StartPage:
        if self.start_page is None:
            page = StartPage(self._session.theme)
            page.set_folder(str(self._session.folder.path))
            page.files_wanted.connect(self.importing.choose_files)
            page.library_wanted.connect(self.importing.choose_pack)
            page.archive_wanted.connect(self.importing.install_bundled)
            page.files_dropped.connect(self.importing.import_files)
            page.set_archive(self.tr("Short digests of twelve articles, written for this program."))
            self._stack.addWidget(page)
            self.start_page = page
        return self.start_page

    # --- what is shown --------------------------------------------------------------------------------

    @Slot(str, str)
    def _open_article(self, uid: str, search: str) -> None:
        if not self._unasked:  # where only one pane fits, the first article does not push the list aside
            self._arrangement.reading = True
        self._unasked = False
        self._show_library()
        self.reading.open(uid, search)

    @Slot(str, str)
    def _open_place(self, uid: str, annotation_id: str) -> None:
        self._arrangement.reading = True
        self._show_library()
        self.reading.open(uid, "", annotation_id)

    @Slot(object)
    def _article_opened(self, article: Article) -> None:
        self._first_uid = ""
        self.shelf.select(article.uid)
        self.setWindowTitle(f"{article.title} — NAM Reader")

    @Slot()
    def _show_all(self) -> None:
        self.shelf.show_list(ListQuery())

    @Slot()
    def show_list(self) -> None:
        """Show list and text; where only one pane fits, the list."""
        self._arrangement.reading = False
        self._show_library()

    @Slot()
    def _show_library(self) -> None:
        self.notebook_page.hide()
        self._arrange()

    @Slot()
    def show_notebook(self) -> None:
        """Show the notebook page in place of list and text."""
        self.sidebar.set_current(None)
        self._arrangement.focus = False
        for pane in (self.list_pane, self.reader, self.notes_pane):
            pane.hide()
        self.notebook_page.show()
        self.notebook.reload()
        self.notebook_page.setFocus()

    def _arrange(self) -> None:
        """Show the panes that the width and the person's choices ask for."""
        seen = self._arrangement.seen()
        self.sidebar.setVisible(seen.sidebar)
        self.list_pane.set_sidebar_shown(seen.sidebar)
        if self.notebook_page.isVisibleTo(self.splitter):
            return
        self.list_pane.setVisible(seen.list)
        self.reader.setVisible(seen.reader)
        self.notes_pane.setVisible(seen.notes)
        self.reader.set_notes_shown(seen.notes)
        self.reader.set_list_hidden(self._arrangement.mode is Mode.ONE and not self._arrangement.focus)
        self.reader.set_focus_mode(self._arrangement.focus)

    @Slot()
    def toggle_sidebar(self) -> None:
        """Show or hide the sidebar."""
        self._arrangement.toggle_sidebar()
        self._arrange()

    @Slot()
    def toggle_notes(self) -> None:
        """Show or hide the notes."""
        self._set_notes(not self._arrangement.seen().notes)

    @Slot(bool)
    def _set_notes(self, shown: bool) -> None:
        self._arrangement.set_notes(shown)
        self._arrange()

    @Slot()
    def _hide_notes(self) -> None:
        self._set_notes(False)

    @Slot()
    def toggle_focus(self) -> None:
        """Show the text alone on the whole screen, or come back from that."""
        self._arrangement.focus = not self._arrangement.focus
        self.notebook_page.hide()
        self._arrange()
        if self._arrangement.focus:
            self.showFullScreen()
            self.reader.focus_text()
        else:
            self.showNormal()

    @Slot()
    def _focus_search(self) -> None:
        if self._arrangement.focus:
            self.toggle_focus()
        self.show_list()
        self.list_pane.focus_search()

    @Slot()
    def _find(self) -> None:
        if self.notebook_page.isVisible():
            self.notebook_page.focus_search()
        else:
            self.reader.find()

    def _step_pane(self, step: int) -> None:
        stops = [pane for pane in self._stops() if pane.isVisible()]
        if not stops:
            return
        here = next((i for i, pane in enumerate(stops) if pane.hasFocus()), -1 if step > 0 else 0)
        stops[(here + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _stops(self) -> list[QWidget]:
        """The places that F6 steps through, in the order of the eye."""
        return [
            *self.sidebar.focus_stops(),
            *self.list_pane.focus_stops(),
            *self.reader.focus_stops(),
            *self.notes_pane.focus_stops(),
            *self.notebook_page.focus_stops(),
        ]

    # --- type and theme -------------------------------------------------------------------------------

    @Slot(QPoint)
    def _show_appearance(self, at: QPoint) -> None:
        if self._appearance is None:
            popup = AppearancePopup(self._session.theme, self)
            popup.theme_chosen.connect(self.set_theme)
            popup.size_chosen.connect(self._set_size)
            popup.family_chosen.connect(self._set_family)
            self._appearance = popup
        chosen = self._session.settings
        self._appearance.open_at(at, chosen.theme, chosen.text_size, chosen.text_family)

    @Slot()
    def _show_appearance_at_reader(self) -> None:
        self._show_appearance(self.reader.appearance_anchor())

    @Slot()
    def _show_appearance_at_sidebar(self) -> None:
        self._show_appearance(self.sidebar.settings_anchor())

    @Slot(str)
    def set_theme(self, choice: str) -> None:
        """Take a theme into force and keep the choice."""
        self._session.theme.choose(choice)
        self._session.change_settings(theme=choice)

    @Slot(int)
    def _set_size(self, size: int) -> None:
        self._session.change_settings(text_size=size)
        self.reader.set_type(self._session.settings.text_family, size)

    @Slot(str)
    def _set_family(self, family: str) -> None:
        self._session.change_settings(text_family=family)
        self.reader.set_type(family, self._session.settings.text_size)

    @Slot()
    def _export_article(self) -> None:
        article = self.reading.article
        if self.notebook_page.isVisible():
            self.notebook.export_shown()
        elif article is not None:
            self.notebook.export_article(article.uid, self.reader.export_anchor())

    # --- Qt events ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the panes to the width."""
        super().resizeEvent(event)
        mode = arrangement.mode_for(event.size().width())
        if mode is not self._arrangement.mode or not event.oldSize().isValid():
            self._keep_widths()
            self._arrangement.mode = mode
            self._arrange()
            widths = self._arrangement.widths.get(mode.value, WIDTHS[mode])
            self.splitter.setSizes([*widths, sum(widths[1:])])

    def _keep_widths(self) -> None:
        """Keep the widths of the mode that is being left; hidden panes keep the width they had."""
        mode = self._arrangement.mode
        kept = self._arrangement.widths.get(mode.value, WIDTHS[mode])
        now = self.splitter.sizes()[:4]
        if self.isVisible() and any(now):
            self._arrangement.widths[mode.value] = [new or old for new, old in zip(now, kept, strict=True)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the text-only mode, else steps back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            if self._arrangement.focus:
                self.toggle_focus()
            elif self.reader.isVisible():
                self.reader.focus_text()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Alt alone shows the menu bar or hides it again."""
        bar = self.menuBar()
        if event.key() == Qt.Key.Key_Alt and not event.modifiers() and not bar.isNativeMenuBar():
            bar.setVisible(not bar.isVisible())
            if bar.isVisible():
                bar.setFocus()
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; nothing else."""
        if _local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped anywhere on the window."""
        event.acceptProposedAction()
        self.importing.import_files(_local_files(event))

    def changeEvent(self, event: QEvent) -> None:
        """Write what is pending when the person turns to another program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.reader.flush_position()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, then go."""
        self.importing.cancel()
        self.notes.close_editor()
        self.reader.flush_position()
        self._keep_widths()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._session.change_settings(window_geometry=geometry, pane_widths=self._arrangement.to_text())
        self._session.close()
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        kept = self._session.settings.window_geometry
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))):
            room = QApplication.primaryScreen().availableSize()
            self.resize(min(START_SIZE[0], room.width()), min(START_SIZE[1], room.height()))


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
