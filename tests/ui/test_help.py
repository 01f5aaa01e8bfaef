"""The help in the real window: pages in the reader, their list, the sheet of keys, and the first hint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.help import NAMES, read_page
from nam_reader.model import AnnotationFilter, ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.ui.help import key_names
from nam_reader.ui.help.key_names import KeyRow, menu_groups, text_group
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.reader import keys
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]

ARTICLE = """---
title: The river
source: Example Weekly
---
The river rose and nobody expected it. It came up to the road by the evening.
"""


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    (tmp_path / "article.md").write_text(ARTICLE, "utf-8")
    folder = LibraryFolder(tmp_path / "library", default=False)
    with Workspace(folder.path) as space:
        space.import_paths([tmp_path / "article.md"])
    return folder


@pytest.fixture
def window(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> MainWindow:
    made = window_on(folder)
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=10_000)
    made.reader.focus_text()
    return made


def trigger(window: MainWindow, keys: str) -> None:
    """Do what a key of the menus does (the offscreen platform hears no shortcuts of an inactive window)."""
    wanted = QKeySequence(keys)
    (action,) = [action for action in window.actions() if wanted in action.shortcuts()]
    action.trigger()


def open_page(window: MainWindow, qtbot: QtBot, name: str) -> None:
    title = read_page(name, "en").article.title
    window.helping.open_page(name)
    qtbot.waitUntil(lambda: window.windowTitle().startswith(title), timeout=5_000)


# --- pages ---------------------------------------------------------------------------------------------


def test_a_page_is_read_in_the_reader_and_back_leads_to_the_article(window: MainWindow, qtbot: QtBot) -> None:
    article = window.reading.article
    open_page(window, qtbot, "search")
    assert window.reading.shows_help
    assert window.reading.article is None
    assert "Press Ctrl+K and type." in window.reader.view.toPlainText()
    assert window.helping.controller.strip.sentence
    trigger(window, "Alt+Left")
    qtbot.waitUntil(lambda: window.reading.article is not None)
    assert window.reading.article == article
    assert not window.helping.controller.strip.sentence
    trigger(window, "Alt+Right")
    qtbot.waitUntil(lambda: window.reading.shows_help)


def test_the_line_over_a_page_leads_back_too(window: MainWindow, qtbot: QtBot) -> None:
    open_page(window, qtbot, "safety")
    (cross,) = [
        button
        for button in window.helping.controller.strip.findChildren(QAbstractButton)
        if button.accessibleName() == "Back to what you were reading"
    ]
    cross.click()
    qtbot.waitUntil(lambda: window.reading.article is not None)


def test_links_lead_from_page_to_page(window: MainWindow, qtbot: QtBot) -> None:
    open_page(window, qtbot, "search")
    window.reader.link_activated.emit("help:shortcuts")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Keyboard shortcuts"))
    window.go_back()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Searching"))
    window.go_back()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("The river"))


def test_back_leads_to_the_notebook_that_one_came_from(window: MainWindow, qtbot: QtBot) -> None:
    def seen() -> str:
        return "notebook" if window.panes.shows_page else "text"

    window.show_notebook()
    assert seen() == "notebook"
    open_page(window, qtbot, "exporting")
    assert seen() == "text"
    window.go_back()
    assert seen() == "notebook"
    window.go_back()
    assert seen() == "text"


def test_nothing_can_be_highlighted_and_that_is_said(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    open_page(window, qtbot, "first-steps")
    view = window.reader.view
    view.selectAll()
    for key in ("1", "h", "a", "t", "c"):
        window.late.notice.hide()
        QTest.keyClicks(view, key)
        assert window.late.notice.isVisible(), key
    QTest.qWait(450)  # longer than the bar takes to come
    assert not window.reader.selecting.bar.isVisible()
    menu = view.make_menu(QPoint(10, 10))
    shown = [action.text() for action in menu.actions() if action.isVisible() and action.text()]
    assert shown == ["Copy", "Select all"]
    menu.deleteLater()
    assert not window.reader.tools.star.isEnabled()
    window.export_notes()
    with Workspace(folder.path) as space:
        assert not space.annotations(AnnotationFilter())


def test_what_is_read_is_remembered_of_articles_only(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    kept = window.session.settings.last_article
    open_page(window, qtbot, "search")
    window.resize(1300, 400)
    window.reader.view.verticalScrollBar().setValue(300)
    QTest.qWait(100)
    window.reader.flush_position()
    assert window.reader.position > 0
    window.notes.write_on_article()
    window.keep.keeping.toggle_star()
    window.keep.keeping.mark_done()
    window.session.library_changed.emit()
    window.shelf.reload()
    QTest.qWait(300)
    assert window.reading.shows_help
    assert window.session.settings.last_article == kept
    with Workspace(folder.path) as space:
        assert space.reading_state("help:search").position == 0
        counts = space.counts()
        assert counts.starred == counts.done == counts.annotations == 0


def test_an_article_of_the_list_takes_the_page_s_place(window: MainWindow, qtbot: QtBot) -> None:
    open_page(window, qtbot, "search")
    window.list_pane.open_first()
    qtbot.waitUntil(lambda: window.reading.article is not None)
    view = window.reader.view
    assert not view.read_only
    view.selectAll()
    QTest.keyClicks(view, "1")
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    assert window.reader.tools.star.isEnabled()


def test_find_in_article_works_in_a_page(window: MainWindow, qtbot: QtBot) -> None:
    open_page(window, qtbot, "search")
    window.text.find_in_page()
    assert window.reader.find_bar.isVisible()


def test_without_articles_back_leads_to_the_start_page(
    tmp_path: Path, window_on: Opener, qtbot: QtBot
) -> None:
    window = window_on(LibraryFolder(tmp_path / "empty", default=False))
    qtbot.waitUntil(lambda: window.start_page is not None and window.start_page.isVisible(), timeout=10_000)
    open_page(window, qtbot, "saving")
    assert window.reader.isVisible()
    trigger(window, "Alt+Left")
    assert window.start_page is not None
    assert window.start_page.isVisible()


def shown_texts(widget: QWidget) -> list[str]:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return labels + [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]


def test_pages_come_in_the_person_s_language(window: MainWindow, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("be_BY"))
    try:
        window.helping.open_page("search")
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Пошук"))
        window.helping.open_page("safety")
        qtbot.waitUntil(lambda: window.windowTitle().startswith("Бяспека"))
    finally:
        QLocale.setDefault(before)


def test_notes_are_not_offered_on_a_page(window: MainWindow, qtbot: QtBot) -> None:
    open_page(window, qtbot, "saving")
    assert "Pages of the help take no notes." in shown_texts(window.notes_pane)
    assert "Note on the article" not in shown_texts(window.notes_pane)


# --- the list of pages ---------------------------------------------------------------------------------


def test_f1_lists_the_pages_and_enter_opens_one(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window, "F1")
    card = window.helping.controller.pages
    assert card.list.rows.rowCount() == len(NAMES)  # at once
    assert card.isVisible()
    QTest.keyClicks(card.field, "spreadsheet")
    qtbot.waitUntil(lambda: card.list.rows.rowCount() == 1)
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Exporting"))
    assert not card.isVisible()
    assert QApplication.focusWidget() is window.reader.view


def test_enter_waits_for_what_is_looked_for(window: MainWindow, qtbot: QtBot) -> None:
    window.helping.show_pages()
    card = window.helping.controller.pages
    with qtbot.waitSignal(card.picked) as told:
        QTest.keyClicks(card.field, "backups")
        QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert told.args == ["safety"]
    assert not card.isVisible()


def test_the_words_are_marked_in_the_line(window: MainWindow, qtbot: QtBot) -> None:
    window.helping.show_pages()
    card = window.helping.controller.pages
    card.field.setText("singlefile")
    qtbot.waitUntil(lambda: card.list.rows.rowCount() == 1)
    (line,) = card.list.rows.row_at(0).lines
    marked = {line.marked.text[mark.start : mark.end] for mark in line.marked.marks}
    assert marked == {"SingleFile"}
    assert not card.list.grab().isNull()


def test_the_list_is_walked_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.helping.show_pages()
    card = window.helping.controller.pages
    qtbot.waitUntil(lambda: card.list.rows.rowCount() == len(NAMES))
    QTest.keyClick(card.field, Qt.Key.Key_Down)
    assert card.list.hasFocus()
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    QTest.keyClick(card.list, Qt.Key.Key_Up)
    QTest.keyClick(card.list, Qt.Key.Key_Up)
    assert card.field.hasFocus()
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert QApplication.focusWidget() is window.reader.view


def test_nothing_found_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.helping.show_pages()
    card = window.helping.controller.pages
    card.field.setText("giraffe")
    qtbot.waitUntil(card.nothing.isVisible)
    assert card.list.rows.rowCount() == 0


# --- the sheet of keys ---------------------------------------------------------------------------------


def rows(window: MainWindow) -> list[KeyRow]:
    groups = [*menu_groups(window.menuBar()), text_group()]
    return [row for group in groups for row in group.rows]


def test_the_sheet_has_every_action_that_has_a_key(window: MainWindow) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    shown = rows(window)
    for action in window.actions():
        if action.shortcuts():
            keys = tuple(key.toString(native) for key in action.shortcuts())
            assert KeyRow(action.text(), keys) in shown
    assert KeyRow("Help…", ("F1",)) in shown


def test_the_sheet_has_every_single_key_of_the_text() -> None:
    single = {key for row in text_group().rows for key in row.keys}
    commands = {*keys.COLOURS, *keys.STYLES, keys.NOTE, keys.TAG, keys.CITE, keys.PREVIOUS, keys.NEXT}
    commands |= {keys.OVERLAPPED, keys.SPLIT, keys.MERGE}
    assert {command.upper() for command in commands} <= single


def test_the_sheet_is_narrowed_by_words_and_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window, "Ctrl+/")
    sheet = window.helping.controller.keys
    assert sheet.isVisible()
    assert sheet.accessibleName() == "Keyboard shortcuts"
    everything = sheet.list.keys.rowCount()
    sheet.field.setText("ctrl+e")
    spoken = [sheet.list.keys.index(row).data() for row in range(sheet.list.keys.rowCount())]
    assert spoken == ["File", "Export notes…: Ctrl+E"]
    sheet.field.setText("wavy")
    assert sheet.list.keys.rowCount() == 2
    sheet.field.setText("giraffe")
    assert sheet.list.keys.rowCount() == 0
    assert sheet.nothing.isVisible()
    sheet.field.clear()
    assert sheet.list.keys.rowCount() == everything
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert isinstance(sheet.list.keys.at(sheet.list.currentIndex().row()), KeyRow)
    QTest.keyClick(sheet.list, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_sheet_fits_into_a_narrow_window(window: MainWindow) -> None:
    window.resize(420, 400)
    window.helping.show_keys()
    sheet = window.helping.controller.keys
    assert window.rect().contains(sheet.geometry())
    window.resize(900, 700)
    assert window.rect().contains(sheet.geometry())


def test_every_key_of_the_help_is_a_key_of_the_window(window: MainWindow) -> None:
    known = {QKeySequence(key).toString() for row in rows(window) for key in row.keys}
    page = read_page("shortcuts", "en")
    named = [run.text for block in page.blocks for run in block.runs if run.code]
    assert len(named) > 35
    for key in named:
        assert QKeySequence(key).toString() in known, key


def test_words_of_menus_lose_the_signs_of_access_keys() -> None:
    assert key_names._plain("&Help && more") == "Help & more"


# --- tooltips ------------------------------------------------------------------------------------------


def test_the_head_s_buttons_tell_their_keys(window: MainWindow) -> None:
    tools = window.reader.tools
    for button, key in (
        (tools.back, "Alt+←"),
        (tools.find_button, "Ctrl+F"),
        (tools.appearance, "Ctrl+T"),
        (tools.star, "Ctrl+D"),
        (tools.export, "Ctrl+E"),
        (tools.notes, "Ctrl+J"),
        (tools.leave_focus, "F11"),
    ):
        assert button.toolTip().endswith(f"({key})")
    tools.set_starred(True)
    assert tools.star.toolTip() == "Remove the star (Ctrl+D)"


# --- the first highlight -------------------------------------------------------------------------------


def test_the_hint_comes_once_and_goes_with_the_first_highlight(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(window.helping.hint))
    assert window.helping.hint == "Select a few words and press 1."
    assert window.session.settings.hint_given
    view = window.reader.view
    view.selectAll()
    QTest.keyClicks(view, "1")
    qtbot.waitUntil(lambda: not window.helping.hint)


def test_the_hint_can_be_closed_and_does_not_come_again(
    window: MainWindow, folder: LibraryFolder, window_on: Opener, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(window.helping.hint))
    (cross,) = [
        button for button in window.reader.findChildren(QAbstractButton)
        if button.accessibleName() == "Close the hint"
    ]  # fmt: skip
    cross.click()
    assert not window.helping.hint
    window.shelf.reload()
    QTest.qWait(200)
    assert not window.helping.hint
    window.close()
    again = window_on(folder)
    qtbot.waitUntil(lambda: again.reading.article is not None, timeout=10_000)
    QTest.qWait(200)
    assert not again.helping.hint


def test_who_has_highlights_needs_no_hint(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> None:
    with Workspace(folder.path) as space:
        (row,) = space.article_rows(ListQuery())
        space.highlight_quote(row.uid, "The river rose")
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=10_000)
    QTest.qWait(200)
    assert not window.helping.hint
