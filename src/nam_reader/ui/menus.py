"""The window's menus: every action with its name and keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nam_reader.ui.actions import Entry, fill_menus

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow

translate = QCoreApplication.translate


def build_menus(window: MainWindow) -> None:
    """Make the menu bar. Where it is not the desktop's own it is hidden until Alt is pressed."""
    made = fill_menus(
        window,
        [
            (translate("Menus", "&File"), _file(window)),
            (translate("Menus", "&Edit"), _edit(window)),
            (translate("Menus", "&View"), _view(window)),
            (translate("Menus", "&Article"), _article(window)),
            (translate("Menus", "&Go"), _go(window)),
            (translate("Menus", "&Help"), _help(window)),
        ],
    )
    window.keep.take_actions(made[translate("Menus", "Undo")], made[translate("Menus", "Redo")])
    if not window.menuBar().isNativeMenuBar():
        window.menuBar().hide()


def _file(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(translate("Menus", "Add files…"), ("Ctrl+O",), window.choose_files),
        Entry(translate("Menus", "Add a folder…"), ("Ctrl+Shift+O",), window.arriving.choose_folder),
        None,
        Entry(translate("Menus", "Export notes…"), ("Ctrl+E",), window.export_notes),
        Entry(translate("Menus", "Merge notes…"), (), window.care.choose_notes),
        Entry(translate("Menus", "Verify a document…"), (), window.care.choose_document),
        None,
        Entry(translate("Menus", "Print…"), ("Ctrl+P",), window.late.papers.show_printing),
        None,
        Entry(translate("Menus", "Backups…"), (), window.care.show_backups),
        None,
        Entry(translate("Menus", "Settings…"), ("Ctrl+,",), window.choices.show),
        Entry(translate("Menus", "Quit"), ("Ctrl+Q",), window.close),
    ]


def _edit(window: MainWindow) -> list[Entry | None]:
    reader, notes = window.reader, window.notes
    return [
        Entry(translate("Menus", "Undo"), ("Ctrl+Z",), notes.undo),
        Entry(translate("Menus", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), notes.redo),
        None,
        Entry(translate("Menus", "Copy with citation"), ("Ctrl+Shift+C",), window.copy_with_citation),
        None,
        Entry(translate("Menus", "Find in article"), ("Ctrl+F",), window.text.find_in_page),
        Entry(translate("Menus", "Next hit"), ("F3",), reader.next_hit),
        Entry(translate("Menus", "Previous hit"), ("Shift+F3",), reader.previous_hit),
        None,
        Entry(translate("Menus", "Highlights after changes…"), (), window.late.show_changes),
    ]


def _view(window: MainWindow) -> list[Entry | None]:
    reader, panes = window.reader, window.panes
    return [
        Entry(translate("Menus", "Sidebar"), ("Ctrl+B",), panes.toggle_sidebar),
        Entry(translate("Menus", "Notes"), ("Ctrl+J",), panes.toggle_notes),
        Entry(translate("Menus", "Text and theme…"), ("Ctrl+T",), window.text.show_appearance_at_reader),
        None,
        Entry(translate("Menus", "Larger text"), ("Ctrl++", "Ctrl+="), reader.zoom_in),
        Entry(translate("Menus", "Smaller text"), ("Ctrl+-",), reader.zoom_out),
        Entry(translate("Menus", "Normal size"), ("Ctrl+0",), reader.zoom_reset),
        None,
        Entry(translate("Menus", "Text only"), ("F11",), window.text.toggle_focus),
        Entry(translate("Menus", "Caret in the text"), ("F7",), window.text.toggle_caret),
        Entry(translate("Menus", "Next pane"), ("F6",), partial(panes.step, 1)),
        Entry(translate("Menus", "Previous pane"), ("Shift+F6",), partial(panes.step, -1)),
    ]


def _article(window: MainWindow) -> list[Entry | None]:
    notes, keeping = window.notes, window.keep.keeping
    return [
        Entry(translate("Menus", "Note on the article"), ("Ctrl+Shift+A",), notes.write_on_article),
        Entry(translate("Menus", "New free note"), ("Ctrl+Shift+N",), notes.write_freely),
        Entry(translate("Menus", "Quote as a picture…"), (), window.text.show_quote),
        None,
        Entry(translate("Menus", "Star"), ("Ctrl+D",), keeping.toggle_star),
        Entry(translate("Menus", "Mark as read"), ("Ctrl+Shift+D",), keeping.mark_done),
        Entry(translate("Menus", "Mark as being read"), (), keeping.mark_reading),
        Entry(translate("Menus", "Mark as unread"), ("Ctrl+Shift+U",), keeping.mark_unread),
        None,
        Entry(translate("Menus", "Add to a collection…"), ("Ctrl+Shift+L",), keeping.choose_collection),
        Entry(translate("Menus", "New collection…"), (), keeping.make_new),
        Entry(translate("Menus", "What the colours mean…"), (), keeping.name_colours),
    ]


def _go(window: MainWindow) -> list[Entry | None]:
    return [
        Entry(translate("Menus", "Search"), ("Ctrl+K",), window.focus_search),
        Entry(translate("Menus", "Commands and articles…"), ("Ctrl+Shift+P",), window.commands.show_palette),
        Entry(translate("Menus", "All articles"), ("Ctrl+L",), window.places.show_all),
        Entry(translate("Menus", "Notebook"), ("Ctrl+N",), window.show_notebook),
        Entry(translate("Menus", "Recently read"), ("Ctrl+H",), window.shelf.show_opened),
        Entry(translate("Menus", "Tags…"), (), window.places.show_tags),
        Entry(translate("Menus", "Bin"), (), window.show_bin),
        Entry(translate("Menus", "Timeline"), (), window.late.pages.show_timeline),
        Entry(translate("Menus", "Words over time"), (), window.late.pages.show_words_over_time),
        Entry(translate("Menus", "More like this article"), (), window.places.show_alike),
        None,
        Entry(translate("Menus", "Contents"), ("Ctrl+Shift+T",), window.reader.show_contents),
        Entry(translate("Menus", "Back"), ("Alt+Left",), window.go_back),
        Entry(translate("Menus", "Forward"), ("Alt+Right",), window.places.go_forward),
    ]


def _help(window: MainWindow) -> list[Entry | None]:
    helping = window.helping
    return [
        Entry(translate("Menus", "Help…"), ("F1",), helping.show_pages),
        Entry(translate("Menus", "Keyboard shortcuts"), ("Ctrl+/",), helping.show_keys),
        Entry(translate("Menus", "Change shortcuts…"), (), window.commands.show_shortcuts),
        None,
        Entry(translate("Menus", "First steps"), (), partial(helping.open_page, "first-steps")),
        Entry(translate("Menus", "How to search"), (), partial(helping.open_page, "search")),
        Entry(translate("Menus", "How to save pages"), (), partial(helping.open_page, "saving")),
        Entry(translate("Menus", "How to export"), (), partial(helping.open_page, "exporting")),
        Entry(translate("Menus", "Safety"), (), partial(helping.open_page, "safety")),
        None,
        Entry(translate("Menus", "Problems…"), (), window.late.show_problems),
    ]
