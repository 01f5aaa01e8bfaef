"""The window: the panes and their controllers joined, keys, drops, and what is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from nam_reader.model import AnnotationFilter, Article, ListQuery
from nam_reader.ui.first_paint import FirstPaint
from nam_reader.ui.operations import OpenArticle
from nam_reader.ui.panes import Panes
from nam_reader.ui.reader.type_style import TypeStyle
from nam_reader.ui.session import Session

# What stands around the text is imported when the text has been painted.
if TYPE_CHECKING:
    from nam_reader.ui.controllers.notes import NotesController
    from nam_reader.ui.controllers.reading import ReadingController
    from nam_reader.ui.controllers.shelf import ShelfController
    from nam_reader.ui.late_parts import LateParts
    from nam_reader.ui.library.list_pane import ListPane
    from nam_reader.ui.library.sidebar import Sidebar
    from nam_reader.ui.library.start_page import StartPage
    from nam_reader.ui.notebook.notes_pane import NotesPane
    from nam_reader.ui.reader.pane import ReaderPane

START_SIZE = (1440, 900)
LEAST_SIZE = (420, 360)


class MainWindow(QMainWindow):
    """Everything a person sees, around one session."""

    sidebar: Sidebar
    list_pane: ListPane
    reader: ReaderPane
    notes_pane: NotesPane
    shelf: ShelfController
    reading: ReadingController
    notes: NotesController
    late: LateParts

    def __init__(self, session: Session) -> None:
        """Build the text's view; it shows the article that the session opens with.

        The rest of the window is built when the text has been painted (``complete``).
        """
        super().__init__()
        self.session = session
        self._first: OpenArticle | None = None
        self._unasked = False  # the next article opens by itself, nobody chose it
        self.is_complete = False
        self._closed = False
        self.start_page: StartPage | None = None
        self.setWindowTitle("NAM Reader")
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self.panes = Panes(session.theme, session.settings.pane_widths)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.panes, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self.setCentralWidget(self._stack)
        session.opened.connect(self._opened)
        session.not_opened.connect(self._not_opened)
        self._restore_geometry()

    # --- building the rest ----------------------------------------------------------------------------

    @Slot()
    def complete(self) -> None:
        """Build what stands around the text, once."""
        if self.is_complete or self._closed:
            return
        from nam_reader.ui.controllers.notes import NotesController
        from nam_reader.ui.controllers.reading import ReadingController
        from nam_reader.ui.controllers.shelf import ShelfController
        from nam_reader.ui.late_parts import LateParts
        from nam_reader.ui.menus import build_menus

        self.is_complete = True
        session, panes = self.session, self.panes
        panes.complete()
        self.sidebar, self.list_pane = panes.sidebar, panes.list_pane
        self.reader, self.notes_pane = panes.reader, panes.notes_pane
        self.reading = ReadingController(session, self.reader)
        self.shelf = ShelfController(session, self.sidebar, self.list_pane)
        self.notes = NotesController(session, self.reading, self.reader, self.notes_pane)
        self.late = LateParts(session, panes, self.shelf, self.notes, self._column)
        self._connect_shelf()
        self._connect_reader()
        build_menus(self)
        session.settings_changed.connect(self._set_type)
        self.reading.article_opened.connect(self._article_opened)
        self.reading.article_missing.connect(self._first_article)
        self._set_type()
        if self._first is not None:
            self.reading.take(self._first)
            self._first = None
        self.reader.focus_text()
        self.shelf.reload()

    def _connect_shelf(self) -> None:
        self.shelf.article_wanted.connect(self._open_article)
        self.shelf.library_counted.connect(self._library_counted)
        self.shelf.list_shown.connect(self.panes.show_library)
        self.shelf.searched.connect(self.reading.mark)
        self.sidebar.notebook_wanted.connect(self.show_notebook)
        self.sidebar.collapse_wanted.connect(self.panes.toggle_sidebar)
        self.sidebar.settings_wanted.connect(self._show_appearance_at_sidebar)
        self.list_pane.sidebar_wanted.connect(self.panes.toggle_sidebar)
        self.list_pane.import_wanted.connect(self.choose_files)
        self.list_pane.files_dropped.connect(self.import_files)
        self.list_pane.text_wanted.connect(self.reader.focus_text)

    def _connect_reader(self) -> None:
        panes, reader = self.panes, self.reader
        reader.notes_toggled.connect(panes.set_notes_shown)
        reader.appearance_wanted.connect(self.late.show_appearance)
        reader.export_wanted.connect(self.export_notes)
        reader.import_wanted.connect(self.choose_files)
        reader.files_dropped.connect(self.import_files)
        reader.size_wanted.connect(self.session.choose_size)
        reader.list_wanted.connect(panes.show_list)
        reader.article_wanted.connect(self.reading.open)
        reader.more_like_wanted.connect(self.shelf.show_alike)
        reader.focus_mode_left.connect(self.toggle_focus)
        self.notes_pane.close_wanted.connect(panes.hide_notes)
        self.notes_pane.export_wanted.connect(self.export_notes)

    # --- starting -------------------------------------------------------------------------------------

    @Slot(object)
    def _opened(self, first: OpenArticle | None) -> None:
        """Paint the text, and then the rest of the window."""
        if first is None:
            self.complete()
            return
        self._first = first
        view, chosen = self.panes.view, self.session.settings
        view.set_type(TypeStyle(chosen.text_family, chosen.text_size))
        view.show_document(first.document, first.state.position)
        view.marking.set_annotations(first.annotations)
        self._entitle(first.document.article)
        FirstPaint(view, self.complete)

    @Slot(str)
    def _not_opened(self, sentence: str) -> None:
        self.complete()
        page = self._the_start_page()
        page.show_problem(sentence)
        self._stack.setCurrentWidget(page)

    @Slot(int)
    def _library_counted(self, articles: int) -> None:
        if articles == 0:
            self._stack.setCurrentWidget(self._the_start_page())
            return
        if self._stack.currentIndex() != 0:
            self._stack.setCurrentIndex(0)
            self.late.take_import_panel()
        if self.reading.article is None:
            self._first_article()

    @Slot()
    def _first_article(self) -> None:
        """Show the first article of the list, so that the window is never without text."""
        self._unasked = True
        self.list_pane.open_first()

    def _the_start_page(self) -> StartPage:
        if self.start_page is None:
            from nam_reader.ui.library.start_page import StartPage  # not needed to start on a library

            page = StartPage(self.session.theme)
            page.set_folder(str(self.session.folder.path))
            page.files_wanted.connect(self.choose_files)
            page.library_wanted.connect(self.choose_pack)
            page.archive_wanted.connect(self.install_bundled)
            page.files_dropped.connect(self.import_files)
            page.theme_chosen.connect(self.session.choose_theme)
            page.set_archive(self.tr("Short digests of twelve articles, written for this program."))
            self._stack.addWidget(page)
            self.start_page = page
        return self.start_page

    # --- articles -------------------------------------------------------------------------------------

    @Slot(str, str)
    def _open_article(self, uid: str, search: str) -> None:
        if self._unasked:  # where only one pane fits, the first article does not push the list aside
            self.panes.show_library()
        else:
            self.panes.show_text()
        self._unasked = False
        self.reading.open(uid, search, snippet=self.shelf.snippet_of(uid))

    @Slot(str, str)
    def _open_place(self, uid: str, annotation_id: str) -> None:
        self.panes.show_text()
        self.reading.open(uid, "", annotation_id)

    @Slot(object)
    def _article_opened(self, article: Article) -> None:
        self.shelf.select(article.uid)
        self._entitle(article)

    def _entitle(self, article: Article) -> None:
        self.setWindowTitle(f"{article.title} — NAM Reader")

    # --- what a person asks for -----------------------------------------------------------------------

    @Slot()
    def show_all(self) -> None:
        """Show all articles."""
        self.shelf.show_list(ListQuery())

    @Slot()
    def show_notebook(self) -> None:
        """Show the notebook page in place of list and text."""
        self.sidebar.set_current(None)
        notebook = self.late.notebook
        notebook.place_wanted.connect(self._open_place, Qt.ConnectionType.UniqueConnection)
        self.panes.show_page()
        notebook.reload()

    @Slot()
    def toggle_focus(self) -> None:
        """Show the text alone on the whole screen, or come back from that."""
        on = not self.panes.in_focus
        self.panes.set_focus_mode(on)
        if on:
            self.showFullScreen()
            self.reader.focus_text()
        else:
            self.showNormal()

    @Slot()
    def focus_search(self) -> None:
        """Go to the search field, wherever the person is."""
        if self.panes.in_focus:
            self.toggle_focus()
        self.panes.show_list()
        self.list_pane.focus_search()

    @Slot()
    def show_alike(self) -> None:
        """Show the articles most like the open one."""
        if self.reading.article is not None:
            self.panes.show_list()
            self.shelf.show_alike(self.reading.article.uid)

    @Slot()
    def find_in_page(self) -> None:
        """Find in the article, or among the notes where the notebook is shown."""
        if self.panes.shows_page:
            self.late.notebook.focus_search()
        else:
            self.reader.find()

    @Slot()
    def export_notes(self) -> None:
        """Offer to export the notes that are shown: the article's, or the notebook page's."""
        article = self.reading.article
        if self.panes.shows_page:
            self.late.notebook.export()
        elif article is not None:
            wanted = AnnotationFilter(article_uid=article.uid)
            self.late.exporting.offer(wanted, self.reader.export_anchor())

    @Slot()
    def show_appearance_at_reader(self) -> None:
        """Open the popup for type and theme under the reader's button."""
        self.late.show_appearance(self.reader.appearance_anchor())

    @Slot()
    def _show_appearance_at_sidebar(self) -> None:
        self.late.show_appearance(self.sidebar.settings_anchor())

    @Slot()
    def _set_type(self) -> None:
        chosen = self.session.settings
        self.reader.set_type(chosen.text_family, chosen.text_size)

    # --- import ---------------------------------------------------------------------------------------

    @Slot(list)
    def import_files(self, files: list[Path]) -> None:
        """Import files, folders and packs."""
        self._show_imports()
        self.late.importing.import_files(files)

    def _show_imports(self) -> None:
        """Let the start page show how an import goes, where it is the start page that is seen."""
        if self.start_page is not None and self._stack.currentWidget() is self.start_page:
            self.start_page.set_panel(self.late.import_panel)

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files to import."""
        self._show_imports()
        self.late.importing.choose_files()

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder to import."""
        self._show_imports()
        self.late.importing.choose_folder()

    @Slot()
    def choose_pack(self) -> None:
        """Let the person choose a pack to install."""
        self._show_imports()
        self.late.importing.choose_pack()

    @Slot()
    def install_bundled(self) -> None:
        """Fill the library with the archive that came with the program."""
        self._show_imports()
        self.late.importing.install_bundled()

    # --- Qt events ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves the text-only mode, else steps back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            if self.panes.in_focus:
                self.toggle_focus()
            elif self.is_complete and self.reader.isVisible():
                self.reader.focus_text()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt alone shows the menu bar or hides it again."""
        bar = self.menuBar()
        if event.key() == Qt.Key.Key_Alt and not event.modifiers() and not bar.isNativeMenuBar():
            bar.setVisible(not bar.isVisible())
            if bar.isVisible():
                bar.setFocus()
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: take files; nothing else."""
        if _local_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: import what was dropped anywhere on the window."""
        event.acceptProposedAction()
        self.import_files(_local_files(event))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: write what is pending when the person turns to another program."""
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.is_complete:
            self.reader.flush_position()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: keep everything, then go."""
        self._closed = True
        if self.is_complete:
            self._leave_parts()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.session.change_settings(window_geometry=geometry, pane_widths=self.panes.choices())
        self.session.close()
        super().closeEvent(event)

    def _leave_parts(self) -> None:
        if self.late.imports_begun:
            self.late.importing.cancel()
        self.notes.close_editor()
        self.reader.flush_position()

    def _restore_geometry(self) -> None:
        kept = self.session.settings.window_geometry
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))):
            room = QApplication.primaryScreen().availableSize()
            self.resize(min(START_SIZE[0], room.width()), min(START_SIZE[1], room.height()))


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
