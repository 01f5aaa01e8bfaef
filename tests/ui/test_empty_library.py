"""The window on a library without articles: the start page, and everything that can be had all the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import AnnotationFilter
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.theme.kit import TextButton
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    """No articles, but a free note."""
    with Workspace(tmp_path / "library") as space:
        space.free_note(note="Ask the town hall.", tags=["method"])
    return LibraryFolder(tmp_path / "library", default=False)


@pytest.fixture
def window(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> MainWindow:
    made = window_on(folder)
    qtbot.waitUntil(lambda: at_start(made), timeout=15_000)
    return made


def at_start(window: MainWindow) -> bool:
    stack = window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget() is window.start_page


def trigger(window: MainWindow, name: str) -> None:
    (action,) = [one for one in window.actions() if one.objectName() == name]
    assert action.isEnabled()
    action.trigger()


@pytest.mark.parametrize(
    "name", ["show_notebook", "show_bin", "show_timeline", "show_words_over_time", "show"]
)
def test_every_page_is_reached_and_left_for_the_start_page(window: MainWindow, name: str) -> None:
    trigger(window, name)
    assert not at_start(window)
    assert window.panes.page is not None
    assert window.panes.page.isVisible()
    window.session.states_changed.emit([])  # what is counted anew meanwhile takes nothing away
    QTest.qWait(100)
    assert window.panes.page.isVisible()
    trigger(window, "go_back")
    assert at_start(window)


@pytest.mark.parametrize("name", ["show_all", "focus_search", "show_opened"])
def test_what_shows_a_list_leads_to_the_start_page(window: MainWindow, name: str, qtbot: QtBot) -> None:
    trigger(window, "show_notebook")
    trigger(window, name)
    qtbot.waitUntil(lambda: at_start(window))


def test_the_palette_leads_to_the_notebook(window: MainWindow) -> None:
    window.commands.show_palette()
    card = window.commands.palette.card
    assert card.isVisible()
    QTest.keyClicks(card.field, "noteb")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert not at_start(window)
    assert window.panes.page is window.late.notebook.page


def test_a_link_of_the_start_page_leads_to_the_notebook(window: MainWindow, qtbot: QtBot) -> None:
    page = window.start_page
    assert page is not None
    (link,) = [item for item in page.findChildren(TextButton) if item.text().startswith("Notebook")]
    assert link.isVisible()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    notebook = window.late.notebook.page
    assert notebook.isVisible()
    qtbot.waitUntil(lambda: len(notebook.listed_ids()) == 1)


def test_a_free_note_is_written_from_the_start_page(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    trigger(window, "write_freely")
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Second thought")
    assert window.notes.editor is not None
    window.notes.editor.done()

    def kept() -> set[str]:
        with Workspace(folder.path) as other:
            found = other.annotations(AnnotationFilter())
            return {placed.annotation.note for group in found for placed in group.annotations}

    qtbot.waitUntil(lambda: kept() == {"Ask the town hall.", "Second thought"})
    assert at_start(window)


def test_an_import_is_seen_on_the_notebook_page_and_on_the_start_page(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "broken.pdf"
    empty.write_bytes(b"%PDF-1.4 nothing")
    window.import_files([empty])
    panel = window.late.import_panel
    qtbot.waitUntil(panel.isVisible)
    trigger(window, "show_notebook")
    qtbot.waitUntil(panel.isVisible)
    assert not at_start(window)
    trigger(window, "go_back")
    qtbot.waitUntil(panel.isVisible)
    assert at_start(window)


def test_help_is_read_and_left(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window, "open_page search")
    qtbot.waitUntil(lambda: window.reading.shows_help)
    assert window.reader.isVisible()
    window.session.states_changed.emit([])
    QTest.qWait(100)
    assert window.reader.isVisible()
    trigger(window, "go_back")
    assert at_start(window)
    trigger(window, "show_notebook")
    trigger(window, "go_back")
    assert at_start(window)


def test_an_empty_folder_offers_no_notebook(tmp_path: Path, window_on: Opener, qtbot: QtBot) -> None:
    window = window_on(LibraryFolder(tmp_path / "new", default=False))
    qtbot.waitUntil(lambda: at_start(window), timeout=15_000)
    page = window.start_page
    assert page is not None
    links = [item for item in page.findChildren(TextButton) if item.text().startswith("Notebook")]
    assert not any(link.isVisible() for link in links)
