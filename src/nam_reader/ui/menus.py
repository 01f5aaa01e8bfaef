"""The window's menus: every action with its name and keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from nam_reader.ui.actions import Entry, fill_menus

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow


def build_menus(window: MainWindow) -> None:
    """Make the menu bar. Where it is not the desktop's own it is hidden until Alt is pressed."""
    made = fill_menus(
        window,
        [
            (window.tr("&File"), _file(window)),
            (window.tr("&Edit"), _edit(window)),
            (window.tr("&View"), _view(window)),
            (window.tr("&Article"), _article(window)),
            (window.tr("&Go"), _go(window)),
            (window.tr("&Help"), _help(window)),
        ],
    )
    window.keep.take_actions(made[window.tr("Undo")], made[window.tr("Redo")])
    if not window.menuBar().isNativeMenuBar():
        window.menuBar().hide()


def _file(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(window.tr("Add files…"), ("Ctrl+O",), window.choose_files),
        Entry(window.tr("Add a folder…"), ("Ctrl+Shift+O",), window.choose_folder),
        None,
        Entry(window.tr("Export notes…"), ("Ctrl+E",), window.export_notes),
        Entry(window.tr("Merge notes…"), (), window.care.choose_notes),
        Entry(window.tr("Verify a document…"), (), window.care.choose_document),
        None,
        Entry(window.tr("Print…"), ("Ctrl+P",), window.late.show_printing),
        None,
        Entry(window.tr("Backups…"), (), window.care.show_backups),
        None,
        Entry(window.tr("Settings…"), ("Ctrl+,",), window.choices.show),
        Entry(window.tr("Quit"), ("Ctrl+Q",), window.close),
    ]


def _edit(window: MainWindow) -> list[Entry | None]:
    reader, notes = window.reader, window.notes
    return [
        Entry(window.tr("Undo"), ("Ctrl+Z",), notes.undo),
        Entry(window.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), notes.redo),
        None,
        Entry(window.tr("Copy with citation"), ("Ctrl+Shift+C",), window.copy_with_citation),
        None,
        Entry(window.tr("Find in article"), ("Ctrl+F",), window.find_in_page),
        Entry(window.tr("Next hit"), ("F3",), reader.next_hit),
        Entry(window.tr("Previous hit"), ("Shift+F3",), reader.previous_hit),
        None,
        Entry(window.tr("Highlights after changes…"), (), window.late.show_changes),
    ]


def _view(window: MainWindow) -> list[Entry | None]:
    reader, panes = window.reader, window.panes
    return [
        Entry(window.tr("Sidebar"), ("Ctrl+B",), panes.toggle_sidebar),
        Entry(window.tr("Notes"), ("Ctrl+J",), panes.toggle_notes),
        Entry(window.tr("Text and theme…"), ("Ctrl+T",), window.show_appearance_at_reader),
        None,
        Entry(window.tr("Larger text"), ("Ctrl++", "Ctrl+="), reader.zoom_in),
        Entry(window.tr("Smaller text"), ("Ctrl+-",), reader.zoom_out),
        Entry(window.tr("Normal size"), ("Ctrl+0",), reader.zoom_reset),
        None,
        Entry(window.tr("Text only"), ("F11",), window.toggle_focus),
        Entry(window.tr("Caret in the text"), ("F7",), window.toggle_caret),
        Entry(window.tr("Next pane"), ("F6",), partial(panes.step, 1)),
        Entry(window.tr("Previous pane"), ("Shift+F6",), partial(panes.step, -1)),
    ]


def _article(window: MainWindow) -> list[Entry | None]:
    notes, keeping = window.notes, window.keep.keeping
    return [
        Entry(window.tr("Note on the article"), ("Ctrl+Shift+A",), notes.write_on_article),
        Entry(window.tr("New free note"), ("Ctrl+Shift+N",), notes.write_freely),
        None,
        Entry(window.tr("Star"), ("Ctrl+D",), keeping.toggle_star),
        Entry(window.tr("Mark as read"), ("Ctrl+Shift+D",), keeping.mark_done),
        Entry(window.tr("Mark as being read"), (), keeping.mark_reading),
        Entry(window.tr("Mark as unread"), ("Ctrl+Shift+U",), keeping.mark_unread),
        None,
        Entry(window.tr("Add to a collection…"), ("Ctrl+Shift+L",), keeping.choose_collection),
        Entry(window.tr("New collection…"), (), keeping.make_new),
        Entry(window.tr("What the colours mean…"), (), keeping.name_colours),
    ]


def _go(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(window.tr("Search"), ("Ctrl+K",), window.focus_search),
        Entry(window.tr("Commands and articles…"), ("Ctrl+Shift+P",), window.commands.show_palette),
        Entry(window.tr("All articles"), ("Ctrl+L",), window.show_all),
        Entry(window.tr("Notebook"), ("Ctrl+N",), window.show_notebook),
        Entry(window.tr("Recently read"), ("Ctrl+H",), window.shelf.show_opened),
        Entry(window.tr("Tags…"), (), window.show_tags),
        Entry(window.tr("Bin"), (), window.show_bin),
        Entry(window.tr("Timeline"), (), window.late.show_timeline),
        Entry(window.tr("Words over time"), (), window.late.show_words_over_time),
        Entry(window.tr("More like this article"), (), window.show_alike),
        None,
        Entry(window.tr("Contents"), ("Ctrl+Shift+T",), window.reader.show_contents),
        Entry(window.tr("Back"), ("Alt+Left",), window.go_back),
        Entry(window.tr("Forward"), ("Alt+Right",), window.go_forward),
    ]


def _help(window: MainWindow) -> list[Entry | None]:
    helping = window.helping
    return [
        Entry(window.tr("Help…"), ("F1",), helping.show_pages),
        Entry(window.tr("Keyboard shortcuts"), ("Ctrl+/",), helping.show_keys),
        Entry(window.tr("Change shortcuts…"), (), window.commands.show_shortcuts),
        None,
        Entry(window.tr("First steps"), (), partial(helping.open_page, "first-steps")),
        Entry(window.tr("How to search"), (), partial(helping.open_page, "search")),
        Entry(window.tr("How to save pages"), (), partial(helping.open_page, "saving")),
        Entry(window.tr("How to export"), (), partial(helping.open_page, "exporting")),
        Entry(window.tr("Safety"), (), partial(helping.open_page, "safety")),
        None,
        Entry(window.tr("Problems…"), (), window.late.show_problems),
    ]
