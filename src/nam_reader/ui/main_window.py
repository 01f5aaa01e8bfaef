"""The window: the panes and their controllers joined, keys, drops, and what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

# What is not needed for the first look is imported when that has been painted; so is Qt's namespace ``Qt``.
if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from nam_reader.handover import Message
    from nam_reader.model import Article, Counts
    from nam_reader.restarting import Frame, Ticket
    from nam_reader.ui.arrivals import Arrivals
    from nam_reader.ui.care_parts import CareParts
    from nam_reader.ui.choice_parts import ChoiceParts
    from nam_reader.ui.command_parts import CommandParts
    from nam_reader.ui.controllers.highlights import HighlightsController
    from nam_reader.ui.controllers.notes import NotesController
    from nam_reader.ui.controllers.reading import ReadingController
    from nam_reader.ui.controllers.shelf import ShelfController
    from nam_reader.ui.first_look import FirstLook
    from nam_reader.ui.help_parts import HelpParts
    from nam_reader.ui.late_parts import LateParts
    from nam_reader.ui.library.list_pane import ListPane
    from nam_reader.ui.library.sidebar import Sidebar
    from nam_reader.ui.library.start_page import StartPage
    from nam_reader.ui.note_parts import NoteParts
    from nam_reader.ui.notebook.notes_pane import NotesPane
    from nam_reader.ui.operations import OpenArticle
    from nam_reader.ui.panes import Panes
    from nam_reader.ui.reader.pane import ReaderPane
    from nam_reader.ui.restart import Restart
    from nam_reader.ui.session import Session

START_SIZE = (1440, 900)
LEAST_SIZE = (400, 320)  # a small laptop at twice the size, with a panel and a title bar
PATIENCE_MS = 1_000  # a window that is not seen is not painted


class MainWindow(QMainWindow):
    """Everything a person sees, around one session."""

    session: Session
    panes: Panes
    sidebar: Sidebar
    list_pane: ListPane
    reader: ReaderPane
    notes_pane: NotesPane
    shelf: ShelfController
    reading: ReadingController
    notes: NotesController
    highlights: HighlightsController
    late: LateParts
    care: CareParts
    keep: NoteParts
    helping: HelpParts
    choices: ChoiceParts
    commands: CommandParts
    restart: Restart
    renewal_wanted = Signal()  # it is to be built anew, as it speaks another language now

    def __init__(self, geometry: str = "") -> None:
        """Build an empty window where it was left; ``geometry`` is what the settings keep of that."""
        super().__init__()
        self._ticket: Ticket | None = None
        self._first_look: FirstLook | None = None
        self._then: Callable[[], None] | None = None
        self._first: OpenArticle | None = None
        self._unasked = False  # the next article opens by itself, nobody chose it
        self._taken = False  # a session is there
        self.is_complete = False
        self._closed = False
        self._damaged = False  # a damaged file was met
        self._articles = -1  # in the library; not known yet
        self._left_help = False  # for the start page
        self._arrivals: Arrivals | None = None
        self._to_import: list[Path] = []  # when the library is open
        self.start_page: StartPage | None = None
        self.setWindowTitle("NAM Reader")
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        if not (geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))):
            room = QApplication.primaryScreen().availableSize()
            self.resize(min(START_SIZE[0], room.width()), min(START_SIZE[1], room.height()))

    # --- starting -------------------------------------------------------------------------------------

    def return_with(self, ticket: Ticket, percent: int) -> None:
        """Be what the window was before the program started itself anew; ``percent``: the size in force."""
        from nam_reader.ui.frames import put_window

        self._ticket = ticket
        self._put_at = put_window(self, ticket.frame, percent)

    def frame(self) -> Frame:
        """Return where the window is; or was before another size was chosen, if nobody has moved it since."""
        from nam_reader.ui.frames import frame_of, is_left_at

        if self._ticket is not None and is_left_at(self, self._put_at):
            return self._ticket.frame
        return frame_of(self, self.session.size_in_force)

    def show_first_look(self, look: FirstLook, then: Callable[[], None]) -> None:
        """Show a text alone, and call ``then``, once, when it has been painted or nobody sees the window."""
        self._first_look, self._then = look, then
        self._stack.addWidget(look)
        look.painted.connect(self._go_on)
        QTimer.singleShot(PATIENCE_MS, self, self._go_on)

    @Slot()
    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None and not self._closed:
            then()

    def take(self, session: Session) -> None:
        """Build the panes' frame for a session that is opening its library."""
        from PySide6.QtWidgets import QVBoxLayout

        from nam_reader.ui.panes import Panes

        self._taken = True
        self.session = session
        session.setParent(self)  # it ends with the window, and so does what listens to it
        self.panes = Panes(session.theme, session.settings.pane_widths)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.panes, 1)
        self._stack.insertWidget(0, page)
        session.opened.connect(self._opened)
        session.not_opened.connect(self._not_opened)
        session.damaged.connect(self._met_damage)

    def import_when_open(self, files: list[Path]) -> None:
        """Import files that the program was started with, as soon as the library is open."""
        if self.is_complete and self.session.is_open:
            if files:
                self.import_files(files, show=True)
        else:
            self._to_import += files

    def tell_mistake(self, error: BaseException) -> None:
        """Say that a part of the window failed."""
        from nam_reader.ui.problems import account

        told = account(error)
        self.session.problems.add(told.sentence, told.details)
        self.late.tell_error(told.sentence)

    def _import_waiting(self) -> None:
        files, self._to_import = self._to_import, []
        self.import_when_open(files)

    @Slot(object)
    def receive(self, message: Message) -> None:
        """Come to the front, and do what another start of the program was asked to do."""
        from nam_reader.ui.front import bring_to_front

        bring_to_front(self, message.token)
        if message.uid and self.session.is_open:
            self._open_reported(message.uid)
        self.import_when_open([Path(name) for name in message.files])

    def _end_first_look(self) -> None:
        """Put the panes into the place of the first look."""
        self._stack.setCurrentIndex(0)
        if self._first_look is not None:
            self._stack.removeWidget(self._first_look)
            self._first_look.deleteLater()
            self._first_look = None

    # --- building the rest ----------------------------------------------------------------------------

    @Slot()
    def complete(self) -> None:
        """Build what stands around the text, once."""
        if self.is_complete or self._closed:
            return
        self._end_first_look()
        from nam_reader.ui.care_parts import CareParts
        from nam_reader.ui.choice_parts import ChoiceParts
        from nam_reader.ui.command_parts import CommandParts
        from nam_reader.ui.controllers.highlights import HighlightsController
        from nam_reader.ui.controllers.notes import NotesController
        from nam_reader.ui.controllers.quoting import QuotingController
        from nam_reader.ui.controllers.reading import ReadingController
        from nam_reader.ui.controllers.shelf import ShelfController
        from nam_reader.ui.help_parts import HelpParts
        from nam_reader.ui.late_parts import LateParts
        from nam_reader.ui.menus import build_menus
        from nam_reader.ui.note_parts import NoteParts
        from nam_reader.ui.restart import Restart

        self.is_complete = True
        session, panes = self.session, self.panes
        panes.complete()
        self.sidebar, self.list_pane = panes.sidebar, panes.list_pane
        self.reader, self.notes_pane = panes.reader, panes.notes_pane
        self.reading = ReadingController(session, self.reader)
        self.shelf = ShelfController(session, self.sidebar, self.list_pane)
        self.notes = NotesController(session, self.reading, self.reader, self.notes_pane)
        self.highlights = HighlightsController(session, self.reading, self.reader)
        self.highlights.edit_wanted.connect(self.notes.edit)
        self.late = LateParts(session, panes, self.shelf, self.reading, self.notes, self._column)
        self.highlights.message.connect(self.late.tell)
        self.care = CareParts(session, panes, self.late)
        self.keep = NoteParts(session, panes, self.late, self.reading, self.notes)
        self.helping = HelpParts(self)
        self.choices = ChoiceParts(self)
        self.commands = CommandParts(self)
        self._connect_shelf()
        self._connect_reader()
        self._connect_care()
        self.late.article_wanted.connect(self._open_reported)
        self.commands.article_wanted.connect(self._open_reported)
        self.helping.page_wanted.connect(self._open_help)
        self.helping.left.connect(self.go_back)
        self.quoting = QuotingController(session, self.reading, self.reader, self.notes_pane)
        self.quoting.message.connect(self.late.tell)
        build_menus(self)
        self.commands.begin()
        session.settings_changed.connect(self._set_type)
        self.reading.article_opened.connect(self._article_opened)
        self.reading.help_opened.connect(self._entitle)
        self.reading.article_missing.connect(self._first_article)
        self.reading.page_wanted.connect(self._return_to_page)
        self._set_type()
        if self._first is not None:
            self.reading.take(self._first, unasked=session.resumes)
            self._first = None
        self.reader.focus_text()
        self._return_to_place()
        self.restart = Restart(self)
        self._listen()

    def _return_to_place(self) -> None:
        """Show the list, the search and the page that were shown last."""
        from nam_reader.ui.last_place import return_to, show_page

        session, ticket = self.session, self._ticket
        chosen = session.settings
        return_to(self.shelf, ticket.place if ticket else chosen.last_list)
        page = chosen.last_page if session.resumes else ""
        if session.is_open:
            show_page(self, ticket.page if ticket else page)
        if ticket and ticket.page == "settings":
            self.choices.controller.page.focus_row("interface_size")

    def _listen(self) -> None:
        """Do what the program was started with, and what other starts of it hand over."""
        from nam_reader.ui.arrivals import Arrivals
        from nam_reader.ui.window_icon import window_icon

        self.setWindowIcon(window_icon())
        self._import_waiting()
        self._arrivals = Arrivals(self.session.folder.path, self)
        self._arrivals.arrived.connect(self.receive)
        self._arrivals.look()
        if self.session.broken_settings:
            sentence = self.tr(
                "The settings could not be read and are as at first. What was there is kept as {0}."
            )
            self.late.tell_error(sentence.format(self.session.broken_settings))

    def _connect_shelf(self) -> None:
        self.shelf.article_wanted.connect(self._open_article)
        self.shelf.library_counted.connect(self._library_counted)
        self.shelf.list_shown.connect(self.panes.show_library)
        self.panes.page_coming.connect(self._show_panes)
        self.panes.page_left.connect(self._show_start)
        self.shelf.counted.connect(self._count_notes)
        self.shelf.searched.connect(self._mark_found)
        self.sidebar.notebook_wanted.connect(self.show_notebook)
        self.sidebar.free_notes_wanted.connect(self.show_free_notes)
        self.sidebar.bin_wanted.connect(self.show_bin)
        self.sidebar.tag_wanted.connect(self._change_tag)
        self.sidebar.collapse_wanted.connect(self.panes.toggle_sidebar)
        self.sidebar.settings_wanted.connect(self._show_settings)
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
        reader.jumping.connect(panes.show_text)
        reader.more_like_wanted.connect(self.shelf.show_alike)
        reader.focus_mode_left.connect(self.toggle_focus)
        reader.over_text.changes_wanted.connect(self.late.show_changes)
        self.notes_pane.close_wanted.connect(panes.hide_notes)
        self.notes_pane.export_wanted.connect(self.export_notes)

    def _connect_care(self) -> None:
        self.care.article_wanted.connect(self._open_reported)
        self.session.leaving.connect(self._leave_parts)
        self.session.reopened.connect(self._reopened)

    @Slot(object)
    def _opened(self, first: OpenArticle | None) -> None:
        if self.is_complete:  # it could not be opened before
            self.session.reopened.emit()
            return
        self._first = first
        self.complete()

    @Slot(str)
    def _not_opened(self, sentence: str) -> None:
        self.complete()
        page = self._the_start_page()
        page.show_problem(sentence, mendable=self._damaged)
        self._stack.setCurrentWidget(page)

    @Slot()
    def _open_again(self) -> None:
        self.session.open(self.session.settings.last_article)

    @Slot(str)
    def _met_damage(self, sentence: str) -> None:
        self._damaged = True
        if self.is_complete and self.session.is_open:
            self.late.tell_damage(sentence, self.care.show_repair)

    @Slot()
    def _reopened(self) -> None:
        self._damaged = False
        if self.start_page is not None:
            self.start_page.show_problem("")
        self._import_waiting()

    @Slot(int)
    def _library_counted(self, articles: int) -> None:
        self._articles = articles
        if articles == 0:
            self._show_start()
            return
        at_start = self._stack.currentIndex() != 0
        self._show_panes()
        if self.reading.article is None and (at_start or not self.reading.shows_help):
            self._first_article()

    @Slot(object)
    def _count_notes(self, counts: Counts) -> None:
        if counts.articles == 0:
            self._the_start_page().set_notes(counts.annotations, counts.binned)

    @Slot()
    def _show_panes(self) -> None:
        """Show the panes in place of the start page."""
        if self._stack.currentIndex() != 0 and self.session.is_open:
            self._stack.setCurrentIndex(0)
            self.late.take_import_panel()

    @Slot()
    def _show_start(self) -> None:
        """Show the start page where there is nothing to read, unless a page or the help is looked at."""
        help_seen = self.reading.shows_help and not self._left_help
        there = self._stack.currentIndex() == 0
        if self._articles == 0 and there and not self.panes.shows_page and not help_seen:
            page = self._the_start_page()
            if self.late.imports_begun:
                page.set_panel(self.late.import_panel)
            self._stack.setCurrentWidget(page)

    @Slot()
    def _first_article(self) -> None:
        """Show the first article of the list, so that the window is never without text."""
        self._unasked = True
        self.list_pane.open_first()

    def _the_start_page(self) -> StartPage:
        if self.start_page is None:
            from nam_reader.ui.library.start_page import StartPage  # not needed to start on a library

            page = StartPage(self.session.theme, self.session.language)
            page.set_folder(str(self.session.folder.path))
            page.files_wanted.connect(self.choose_files)
            page.library_wanted.connect(self.choose_pack)
            page.archive_wanted.connect(self.install_bundled)
            page.files_dropped.connect(self.import_files)
            page.theme_chosen.connect(self.session.choose_theme)
            page.language_chosen.connect(self.session.choose_language)
            page.notebook_wanted.connect(self.show_notebook)
            page.retry_wanted.connect(self._open_again)
            page.repair_wanted.connect(self.care.show_repair)
            page.backups_wanted.connect(self.care.show_backups)
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
        unasked, self._unasked = self._unasked, False
        self.reading.open(uid, search, found=self.shelf.snippets_of(uid), unasked=unasked)

    @Slot(str)
    def _open_reported(self, uid: str) -> None:
        self.panes.show_text()
        self.reading.open(uid)

    @Slot(str)
    def _mark_found(self, search: str) -> None:
        article = self.reading.article
        if article is not None:
            self.reading.mark(search, self.shelf.snippets_of(article.uid))

    @Slot(str, str)
    def _open_place(self, uid: str, annotation_id: str) -> None:
        self.panes.show_text()
        self.reading.open(uid, "", annotation_id, from_page=True)

    @Slot(object)
    def _article_opened(self, article: Article) -> None:
        self.shelf.select(article.uid)
        self._entitle(article.title)
        if self.reading.unasked and self.panes.focus_is_astray and not self.panes.shows_page:
            self.reader.focus_text()

    @Slot(str)
    def _entitle(self, title: str) -> None:
        self.setWindowTitle(f"{title} — NAM Reader")

    @Slot(str)
    def _open_help(self, uid: str) -> None:
        """Show a page of the help, also where the library is empty and the start page stands before it."""
        from_page = self.panes.shows_page
        self.panes.show_text()
        self._left_help = False
        self._show_panes()
        self.reading.open_help(uid, from_page=from_page)

    def _leave_help(self) -> None:
        """Go from a page of the help, before which nothing was read, to the articles or how to get them."""
        if self._articles:
            self._first_article()
        else:
            self._left_help = True
            self._show_start()

    # --- what a person asks for -----------------------------------------------------------------------

    @Slot()
    def show_all(self) -> None:
        """Show all articles."""
        from nam_reader.model import ListQuery

        self.shelf.show_list(ListQuery())

    @Slot()
    def show_notebook(self) -> None:
        """Show the notebook page in place of list and text."""
        from PySide6.QtCore import Qt

        self.sidebar.set_current(None)
        notebook = self.late.notebook
        notebook.place_wanted.connect(self._open_place, Qt.ConnectionType.UniqueConnection)
        notebook.cite_wanted.connect(self.quoting.copy_notes, Qt.ConnectionType.UniqueConnection)
        self.panes.show_page(notebook.page)
        notebook.reload()

    @Slot()
    def show_free_notes(self) -> None:
        """Show the notes that are about no article, on the notebook page."""
        from nam_reader.model import About
        from nam_reader.ui.notebook.filter_choice import FilterChoice

        self.late.notebook.page.filters.choose(FilterChoice(about=(About.NOTHING,)))
        self.show_notebook()
        self.sidebar.set_free_notes_current()

    @Slot()
    def show_tags(self) -> None:
        """Show the list of tags, to rename, merge and delete them."""
        self.late.show_tags("")

    @Slot()
    def show_bin(self) -> None:
        """Show the bin in place of list and text."""
        self.late.show_bin()
        self.sidebar.set_bin_current()

    @Slot(str, str)
    def _change_tag(self, wish: str, tag: str) -> None:
        """Show a tag's notes, begin to rename or merge it, delete it, or show it among all tags."""
        if wish == "notes":
            self.show_notebook()
            self.late.notebook.page.filter_by_tag(tag)
        else:
            self.late.change_tag(wish, tag)

    @Slot()
    def go_back(self) -> None:
        """Go back: to the article before or the page it was opened from; from a page to the text."""
        if self.panes.shows_page:
            self.panes.show_text()
            self.reading.leave_page()
            self.reader.focus_text()
        elif self.reading.shows_help and not self.reading.can_go_back:
            self._leave_help()
        else:
            self.reading.go_back()

    @Slot()
    def go_forward(self) -> None:
        """Undo a step back."""
        self.panes.show_text()
        self.reading.go_forward()

    @Slot()
    def _return_to_page(self) -> None:
        """Show the page again from which an article was opened, as it was left."""
        page = self.panes.page
        if page is not None:
            self.sidebar.set_current(None)
            self.panes.show_page(page)
            self.late.renew_page()

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
        """Find in the article, or among the notes where a page of notes is shown."""
        if self.panes.shows_page and self.panes.page is not None:
            self.panes.page.focus_search()
        else:
            self.panes.show_text()  # where only one pane fits it may be hidden
            self.reader.find()

    @Slot()
    def export_notes(self) -> None:
        """Offer to export the notes that are shown: the article's, or the notebook page's."""
        if self.late.shows_pictures:
            self.late.pictures.page.open_menu()
        elif self.panes.shows_page:
            self.late.notebook.export()
        else:
            self.late.exporting.offer_around(self.reader.export_anchor())

    @Slot()
    def copy_with_citation(self) -> None:
        """Copy what is chosen, in the text, beside it or on the notebook page, with its source."""
        if self.late.shows_pictures:
            self.late.pictures.copy()
        elif self.panes.shows_page:
            self.late.notebook.cite()
        else:
            self.quoting.copy()

    @Slot()
    def show_appearance_at_reader(self) -> None:
        """Open the popup for type and theme under the reader's button."""
        self.late.show_appearance(self.reader.appearance_anchor())

    @Slot()
    def _show_settings(self) -> None:
        self.choices.show()

    @Slot()
    def _set_type(self) -> None:
        chosen = self.session.settings
        self.reader.set_type(chosen.text_family, chosen.text_size)
        self.reader.view.set_caret_browsing(chosen.caret_browsing)

    @Slot()
    def toggle_caret(self) -> None:
        """Let the arrows move a caret in the text, or scroll it."""
        on = not self.session.settings.caret_browsing
        self.session.change_settings(caret_browsing=on)
        if on:
            self.late.tell(self.tr("Caret on: the arrows move a caret through the text."))
            self.reader.focus_text()
        else:
            sentence = self.session.theme.keys.say(
                "toggle_caret",
                "F7",
                self.tr("Caret off: the arrows scroll the text. {0} brings it back."),
                self.tr("Caret off: the arrows scroll the text."),
            )
            self.late.tell(sentence)

    # --- import ---------------------------------------------------------------------------------------

    @Slot(list)
    def import_files(self, files: list[Path], *, show: bool = False) -> None:
        """Import files, folders and packs; files of notes are offered to be merged.

        ``show``: they were opened, so that a single article is to be seen.
        """
        articles = self.care.take_notes(files)
        if articles:
            self._show_imports()
            self.late.importing.import_files(articles, show=show)

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
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            if self.panes.in_focus:
                self.toggle_focus()
            elif self.is_complete and self.reader.isVisible():
                self.reader.focus_text()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt alone shows the menu bar or hides it again."""
        from PySide6.QtCore import Qt

        bar = self.menuBar()
        if event.key() == Qt.Key.Key_Alt and not event.modifiers() and not bar.isNativeMenuBar():
            bar.setVisible(not bar.isVisible())
            if bar.isVisible():
                bar.setFocus()
        super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: take files; nothing else, and nothing before the library is there."""
        if self.is_complete and _local_files(event):
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
        elif self._arrivals is not None and self.isActiveWindow() and not self._closed:
            self._arrivals.look()  # for where folders cannot be watched

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: keep everything, then go."""
        if not self._closed:
            self._leave()
            if self._taken:
                self.session.close()
        super().closeEvent(event)

    def give_way(self) -> None:
        """Keep everything as when it is closed, but leave the session to who builds the window that comes."""
        self._leave()
        self.setEnabled(False)

    def _leave(self) -> None:
        self._closed = True
        if self.is_complete:
            self._leave_parts()
            self._keep_place()
        if self._taken:
            geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self.session.change_settings(window_geometry=geometry, pane_widths=self.panes.choices())

    def _keep_place(self) -> None:
        """Keep what is shown, for the next start."""
        from nam_reader.ui.last_place import NOTEBOOK, page_of, place_of

        page = page_of(self)
        place = place_of(self.shelf, with_search=self.session.settings.search_history)
        self.session.change_settings(last_list=place, last_page=page if page == NOTEBOOK else "")

    @Slot()
    def _leave_parts(self) -> None:
        if self.late.imports_begun:
            self.late.importing.cancel()
        if self.late.exports_begun:
            self.late.exporting.cancel()
        self.late.forget_images()
        self.notes.close_editor()
        self.reader.flush_position()


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
