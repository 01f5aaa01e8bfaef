"""Makes the controllers and parts of the window, in the order in which they know each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nam_reader.ui.arriving_parts import ArrivingParts
from nam_reader.ui.care_parts import CareParts
from nam_reader.ui.choice_parts import ChoiceParts
from nam_reader.ui.command_parts import CommandParts
from nam_reader.ui.controllers.highlights import HighlightsController
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.controllers.quoting import QuotingController
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.controllers.shelf import ShelfController
from nam_reader.ui.help_parts import HelpParts
from nam_reader.ui.last_place import return_to, show_page
from nam_reader.ui.late_parts import LateParts
from nam_reader.ui.note_parts import NoteParts
from nam_reader.ui.place_parts import PlaceParts
from nam_reader.ui.start_parts import StartParts
from nam_reader.ui.text_parts import TextParts

if TYPE_CHECKING:
    from pathlib import Path

    from nam_reader.restarting import Ticket
    from nam_reader.ui.main_window import MainWindow


def make_controllers(window: MainWindow) -> None:
    """Make what runs the panes that are always there."""
    session, reader = window.session, window.reader
    window.reading = ReadingController(session, reader)
    window.shelf = ShelfController(session, window.sidebar, window.list_pane)
    window.notes = NotesController(session, window.reading, reader, window.notes_pane)
    window.highlights = HighlightsController(session, window.reading, reader)
    window.highlights.edit_wanted.connect(window.notes.edit)
    window.quoting = QuotingController(session, window.reading, reader, window.notes_pane)


def make_parts(window: MainWindow, waiting: list[Path]) -> None:
    """Make the parts; ``waiting`` are files to import when the library is open."""
    session, panes, reading, notes = window.session, window.panes, window.reading, window.notes
    window.late = LateParts(session, panes, window.shelf, reading, notes, window.stack.column)
    window.highlights.message.connect(window.late.tell)
    window.quoting.message.connect(window.late.tell)
    window.care = CareParts(session, panes, window.late)
    window.keep = NoteParts(session, panes, window.late, reading, notes)
    window.helping = HelpParts(window)
    window.choices = ChoiceParts(window)
    window.commands = CommandParts(window)
    window.arriving = ArrivingParts(window, waiting)
    window.start = StartParts(window)
    window.places = PlaceParts(window)
    window.text = TextParts(window)


def connect_lists(window: MainWindow) -> None:
    """Join the sidebar and the list with what they have wishes for."""
    panes, sidebar, list_pane = window.panes, window.sidebar, window.list_pane
    sidebar.collapse_wanted.connect(panes.toggle_sidebar)
    sidebar.settings_wanted.connect(window.choices.show)
    list_pane.sidebar_wanted.connect(panes.toggle_sidebar)
    list_pane.import_wanted.connect(window.choose_files)
    list_pane.files_dropped.connect(window.import_files)
    list_pane.text_wanted.connect(window.reader.focus_text)


def return_to_place(window: MainWindow, ticket: Ticket | None) -> None:
    """Show the list, the search and the page that were shown last, or that a ticket names."""
    session = window.session
    chosen = session.settings
    return_to(window.shelf, ticket.place if ticket else chosen.last_list)
    page = chosen.last_page if session.resumes else ""
    if session.is_open:
        show_page(window, ticket.page if ticket else page)
    if ticket and ticket.page == "settings":
        window.choices.controller.page.focus_row("interface_size")
