"""What is done before the window closes, gives way to another one, or lets go of its library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nam_reader.ui.last_place import NOTEBOOK, page_of, place_of

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow


def keep_place(window: MainWindow) -> None:
    """Keep what is shown, for the next start."""
    session = window.session
    page = page_of(window)
    place = place_of(window.shelf, with_search=session.settings.search_history)
    session.change_settings(last_list=place, last_page=page if page == NOTEBOOK else "")


def leave_parts(window: MainWindow) -> None:
    """Stop what is under way, and write what is pending."""
    late = window.late
    if late.imports_begun:
        late.importing.cancel()
    if late.papers.exports_begun:
        late.exporting.cancel()
    late.forget_images()
    window.notes.close_editor()
    window.reader.flush_position()
