"""The window: the panes, their controllers and parts joined, keys and drops, and what is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, Signal, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from nam_reader.ui.window_stack import WindowStack

# What is not needed for the first look is imported when that has been painted; so is Qt's namespace ``Qt``.
if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from nam_reader.handover import Message
    from nam_reader.restarting import Frame, Ticket
    from nam_reader.ui.alt_alone import AltAlone
    from nam_reader.ui.arriving_parts import ArrivingParts
    from nam_reader.ui.care_parts import CareParts
    from nam_reader.ui.choice_parts import ChoiceParts
    from nam_reader.ui.command_parts import CommandParts
    from nam_reader.ui.controllers.highlights import HighlightsController
    from nam_reader.ui.controllers.notes import NotesController
    from nam_reader.ui.controllers.quoting import QuotingController
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
    from nam_reader.ui.place_parts import PlaceParts
    from nam_reader.ui.reader.pane import ReaderPane
    from nam_reader.ui.restart import Restart
    from nam_reader.ui.session import Session
    from nam_reader.ui.start_parts import StartParts
    from nam_reader.ui.text_parts import TextParts

START_SIZE = (1440, 900)
LEAST_SIZE = (400, 320)  # a small laptop at twice the size, with a panel and a title bar


class MainWindow(QMainWindow):
    """Everything a person sees, around one session.

    The window builds its parts and is asked by the menus; what is asked for is done by the parts.
    """

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
    quoting: QuotingController
    late: LateParts
    care: CareParts
    keep: NoteParts
    helping: HelpParts
    choices: ChoiceParts
    commands: CommandParts
    arriving: ArrivingParts
    start: StartParts
    places: PlaceParts
    text: TextParts
    restart: Restart
    renewal_wanted = Signal()  # it is to be built anew, as it speaks another language now

    def __init__(self, geometry: str = "") -> None:
        """Build an empty window where it was left; ``geometry`` is what the settings keep of that."""
        super().__init__()
        self._alt: AltAlone | None = None  # made with the first press of that key
        self._ticket: Ticket | None = None
        self._first: OpenArticle | None = None
        self._taken = False  # a session is there
        self.is_complete = False
        self._listens = False  # to other starts of the program
        self._closed = False
        self._damaged = False  # a damaged file was met
        self._to_import: list[Path] = []  # when the library is open
        self.setWindowTitle("NAM Reader")
        self.setMinimumSize(*LEAST_SIZE)
        self.setAcceptDrops(True)
        self.stack = WindowStack()
        self.setCentralWidget(self.stack)
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
        self.stack.show_first_look(look, then)

    def take(self, session: Session) -> None:
        """Build the panes' frame for a session that is opening its library."""
        from nam_reader.ui.panes import Panes

        self._taken = True
        self.session = session
        session.setParent(self)  # it ends with the window, and so does what listens to it
        self.panes = Panes(session.theme, session.settings.pane_widths)
        self.stack.add_panes(self.panes)
        session.opened.connect(self._opened)
        session.not_opened.connect(self._not_opened)
        session.damaged.connect(self._met_damage)
        session.reopened.connect(self._reopened)
        session.leaving.connect(self._leave_parts)

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
        self.start.show_problem(sentence, mendable=self._damaged)

    @Slot(str)
    def _met_damage(self, sentence: str) -> None:
        self._damaged = True
        if self.is_complete and self.session.is_open:
            self.late.tell_damage(sentence, self.care.show_repair)

    @Slot()
    def _reopened(self) -> None:
        self._damaged = False

    # --- building the rest ----------------------------------------------------------------------------

    @Slot()
    def complete(self) -> None:
        """Build what stands around the text, once."""
        if self.is_complete or self._closed:
            return
        self.stack.end_first_look()
        from nam_reader.ui.assembling import connect_lists, make_controllers, make_parts, return_to_place
        from nam_reader.ui.menus import build_menus
        from nam_reader.ui.restart import Restart

        self.is_complete = True
        panes = self.panes
        panes.complete()
        self.sidebar, self.list_pane = panes.sidebar, panes.list_pane
        self.reader, self.notes_pane = panes.reader, panes.notes_pane
        make_controllers(self)
        make_parts(self, self._to_import)
        connect_lists(self)
        build_menus(self)
        self.commands.begin()
        if self._first is not None:
            self.reading.take(self._first, unasked=self.session.resumes)
            self._first = None
        self.reader.focus_text()
        return_to_place(self, self._ticket)
        self.restart = Restart(self)
        self.arriving.listen()
        self._listens = True

    # --- what a person asks for, by menus, keys and other parts -----------------------------------------

    @property
    def start_page(self) -> StartPage | None:
        """The start page, if it was ever wanted."""
        return self.start.page if self.is_complete and self.start.page_begun else None

    def tell_mistake(self, error: BaseException) -> None:
        """Say that a part of the window failed."""
        from nam_reader.ui.problems import account

        told = account(error)
        self.session.problems.add(told.sentence, told.details)
        self.late.tell_error(told.sentence)

    def import_when_open(self, files: list[Path]) -> None:
        """Import files that the program was started with, as soon as the library is open."""
        self._to_import += files
        if self.is_complete:
            self.arriving.import_waiting()

    def receive(self, message: Message) -> None:
        """Do what another start of the program was asked to do."""
        self.arriving.receive(message)

    @Slot(list)
    def import_files(self, files: list[Path]) -> None:
        """Import files and folders, or merge notes."""
        self.arriving.import_files(files)

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files to import."""
        self.arriving.choose_files()

    @Slot()
    def show_notebook(self) -> None:
        """Show the notebook page in place of list and text."""
        self.places.show_notebook()

    @Slot()
    def show_bin(self) -> None:
        """Show the bin in place of list and text."""
        self.places.show_bin()

    @Slot()
    def go_back(self) -> None:
        """Go back to what was shown before."""
        self.places.go_back()

    @Slot()
    def focus_search(self) -> None:
        """Go to the search field, wherever the person is."""
        self.text.focus_search()

    @Slot()
    def export_notes(self) -> None:
        """Offer to export the notes that are shown."""
        self.text.export_notes()

    @Slot()
    def copy_with_citation(self) -> None:
        """Copy what is chosen, with its source."""
        self.text.copy_with_citation()

    # --- Qt events ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc leaves the text-only mode, else steps back to the text."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape:
            if self.panes.in_focus:
                self.text.toggle_focus()
            elif self.is_complete and self.reader.isVisible():
                self.reader.focus_text()
        elif event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            if self._alt is None:
                from nam_reader.ui.alt_alone import AltAlone

                self._alt = AltAlone(self)
            self._alt.press()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt: Alt alone shows the menu bar or hides it again."""
        from PySide6.QtCore import Qt

        bar = self.menuBar()
        released = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()
        others = event.modifiers() & ~Qt.KeyboardModifier.AltModifier
        alone = released and self._alt is not None and self._alt.release()
        if alone and not others and not bar.isNativeMenuBar():
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
        elif self._listens and self.isActiveWindow() and not self._closed:
            self.arriving.look()

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
        self.stack.stop()
        if self.is_complete:
            from nam_reader.ui.leaving import keep_place, leave_parts

            leave_parts(self)
            keep_place(self)
        if self._taken:
            geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
            self.session.change_settings(window_geometry=geometry, pane_widths=self.panes.choices())

    @Slot()
    def _leave_parts(self) -> None:
        from nam_reader.ui.leaving import leave_parts

        leave_parts(self)


def _local_files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
