"""What each part of the real window shows where it has nothing, is waiting, or failed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.errors import LibraryBusyError
from nam_reader.model import ListQuery, Scope
from nam_reader.paths import LibraryFolder
from nam_reader.ui import operations
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.operations import pictures, writing
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    for number, name in enumerate(("Alder", "Birch")):
        text = f"---\ntitle: {name}\ndate: 2024-0{number + 1}-03\n---\n{name} grows by the river.\n"
        (tmp_path / f"{name}.md").write_text(text, "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths(sorted(tmp_path.glob("*.md")))
    return LibraryFolder(tmp_path / "library", default=False)


@pytest.fixture
def window(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> MainWindow:
    made = window_on(folder)
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=15_000)
    return made


def words(place: QWidget) -> list[str]:
    return [label.text() for label in place.findChildren(QLabel) if label.isVisible() and label.text()]


def press(place: QWidget, text: str) -> None:
    (found,) = [item for item in place.findChildren(QPushButton) if item.text() == text and item.isVisible()]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def has_focus(place: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and place.isAncestorOf(focused)


def busy(*_arguments: object) -> object:
    raise LibraryBusyError(Path("library.db"))


# --- the list -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", [Scope.STARRED, Scope.HIGHLIGHTED, Scope.READING, Scope.DONE])
def test_an_empty_list_says_why_and_leads_on(window: MainWindow, qtbot: QtBot, scope: Scope) -> None:
    pane = window.list_pane
    window.shelf.show_list(ListQuery(scope))
    qtbot.waitUntil(pane.empty.isVisible)
    assert words(pane.empty)
    press(pane.empty, "All articles")
    qtbot.waitUntil(pane.view.isVisible)


def test_nothing_was_opened_yet(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.list_pane
    window.shelf.show_opened()
    qtbot.waitUntil(pane.empty.isVisible)
    assert words(pane.empty) == [
        "Articles that you open come here, unless the history is off in the settings."
    ]
    press(pane.empty, "All articles")
    qtbot.waitUntil(pane.view.isVisible)


def test_a_search_without_hits_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.list_pane
    window.shelf.search_for("xyzzyq")
    qtbot.waitUntil(pane.empty.isVisible)
    assert words(pane.empty) == ["Nothing found for “xyzzyq”."]
    press(pane.empty, "Back to the list")
    qtbot.waitUntil(pane.view.isVisible)


def test_filters_that_leave_nothing_are_named_and_put_away(window: MainWindow, qtbot: QtBot) -> None:
    pane = window.list_pane
    window.shelf.search_for("river source:nowhere")
    qtbot.waitUntil(pane.empty.isVisible)
    assert words(pane.empty) == ["Nothing found for “river” with these filters."]
    press(pane.empty, "Without the filters")
    qtbot.waitUntil(pane.view.isVisible)
    assert window.shelf.search == "river"


def test_a_search_that_fails_says_so_and_keeps_what_is_shown(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operations, "find_articles", busy)
    window.shelf.search_for("river")
    qtbot.waitUntil(lambda: "another program" in window.late.notice.sentence)
    assert window.list_pane.view.isVisible()
    assert not window.list_pane._busy.showing


def test_a_search_that_fails_where_nothing_is_shown_can_be_tried_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = window.list_pane
    window.shelf.search_for("xyzzyq")
    qtbot.waitUntil(pane.empty.isVisible)
    with monkeypatch.context() as broken:
        broken.setattr(operations, "find_articles", busy)
        window.shelf.search_for("river")
        qtbot.waitUntil(lambda: "another program" in " ".join(words(pane.empty)))
    press(pane.empty, "Try again")
    qtbot.waitUntil(pane.view.isVisible)


# --- pages --------------------------------------------------------------------------------------------


def test_a_notebook_without_notes_offers_to_write_one(window: MainWindow, qtbot: QtBot) -> None:
    window.show_notebook()
    page = window.late.notebook.page
    qtbot.waitUntil(lambda: "No notes yet. Select text in an article and press H." in words(page))
    qtbot.waitUntil(lambda: has_focus(page))
    press(page, "New free note")
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())


def test_free_notes_that_are_not_there_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    window.places.show_free_notes()
    page = window.late.notebook.page
    qtbot.waitUntil(lambda: "No free notes yet: they are about no article." in words(page))
    press(page, "New free note")
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())


def test_filters_of_the_notebook_that_leave_nothing_are_cleared(window: MainWindow, qtbot: QtBot) -> None:
    window.show_notebook()
    page = window.late.notebook.page
    page.look_for("xyzzyq")
    qtbot.waitUntil(lambda: "No notes found." in words(page))
    press(page, "Clear the filters")
    qtbot.waitUntil(lambda: "No notes yet. Select text in an article and press H." in words(page))


@pytest.mark.parametrize("name", ["notebook", "bin"])
def test_notes_that_cannot_be_listed_say_so_in_their_place(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(operations, "list_notes", busy)
        (window.show_notebook if name == "notebook" else window.show_bin)()
        page = window.panes.page
        assert page is not None
        qtbot.waitUntil(lambda: any("another program" in said for said in words(page)))
    press(page, "Try again")
    qtbot.waitUntil(lambda: not any("another program" in said for said in words(page)))


def test_the_bin_leads_to_the_notebook_where_it_is_empty(window: MainWindow, qtbot: QtBot) -> None:
    window.show_bin()
    page = window.panes.page
    assert page is not None
    qtbot.waitUntil(lambda: "The bin is empty." in words(page))
    press(page, "Back to the notebook")
    assert window.panes.page is window.late.notebook.page


def test_words_that_no_article_has_are_said_to_be_so(window: MainWindow, qtbot: QtBot) -> None:
    window.late.pages.show_words_over_time()
    page = window.late.pictures.page
    qtbot.waitUntil(lambda: any(said.startswith("Type a word") for said in words(page)))
    page.fields.set_queries(["xyzzyq"])
    window.late.pictures.reload()
    qtbot.waitUntil(lambda: "No article has any of these words." in words(page))


def test_numbers_that_cannot_be_read_say_so_in_their_place(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(pictures, "read_timeline", busy)
        window.late.pages.show_timeline()
        page = window.late.pictures.page
        qtbot.waitUntil(lambda: any("another program" in said for said in words(page)))
    press(page, "Try again")
    qtbot.waitUntil(lambda: not any("another program" in said for said in words(page)))
    qtbot.waitUntil(page.chart.isVisible)


# --- what cannot be opened or written -------------------------------------------------------------------


def test_a_library_that_cannot_be_opened_says_so_and_can_be_tried_again(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot
) -> None:
    library = folder.path / "library.db"
    library.rename(folder.path / "elsewhere.db")  # as on a stick that is not plugged in
    library.mkdir()
    window = window_on(folder)
    page = window.start_page
    assert page is not None
    assert any("library.db" in said for said in words(page))
    assert [item.text() for item in page.findChildren(QPushButton) if item.isVisible()][:1] == ["Try again"]
    press(page, "Try again")
    QTest.qWait(300)
    assert page.isVisible()
    library.rmdir()
    (folder.path / "elsewhere.db").rename(library)
    press(page, "Try again")
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    assert window.reader.isVisible()


def test_a_note_that_could_not_be_saved_is_said_to_be_saved_later(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.notes.write_freely()
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())
    field = QApplication.focusWidget()
    assert field is not None
    with monkeypatch.context() as broken:
        broken.setattr(writing, "make_note", busy)
        QTest.keyClicks(field, "A thought")
        qtbot.waitUntil(lambda: window.late.notice.sentence.startswith("The note is not saved."))
    QTest.keyClicks(field, "!")
    qtbot.waitUntil(lambda: window.late.notice.sentence == "The note is saved now.")


@pytest.mark.parametrize("size", [(1300, 800), (480, 600)])
def test_an_import_with_failures_only_is_seen_on_the_start_page(
    tmp_path: Path, window_on: Opener, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = window_on(LibraryFolder(tmp_path / "new", default=False))
    qtbot.waitUntil(lambda: window.start_page is not None and window.start_page.isVisible())
    window.resize(*size)
    bad = tmp_path / "broken.epub"
    bad.write_bytes(b"no book")
    window.import_files([bad])
    panel = window.late.import_panel
    qtbot.waitUntil(lambda: "Nothing could be added" in words(panel), timeout=15_000)
    assert "1 could not be read" in words(panel)
    qtbot.waitUntil(lambda: panel.visibleRegion().boundingRect().height() == panel.height())
    press(panel, "Report")


# --- focus --------------------------------------------------------------------------------------------


def test_the_text_has_the_focus_at_a_first_start(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.reader.view)


@pytest.mark.parametrize("name", ["show_notebook", "show_bin", "show_timeline", "show"])
def test_a_page_that_is_shown_has_the_focus(window: MainWindow, qtbot: QtBot, name: str) -> None:
    (action,) = [one for one in window.actions() if one.objectName() == name]
    action.trigger()
    QTest.qWait(200)
    page = window.panes.page
    assert page is not None
    assert has_focus(page)
