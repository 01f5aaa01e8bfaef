"""The notebook page, the tags and the bin in the real window, on a real library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from nam_reader.model import AnnotationFilter, Colour, Style
from nam_reader.model.listing import NotesGrouping, Sketch
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.bin_page import BinPage
from nam_reader.ui.notebook.destroy_box import DestroyBox
from nam_reader.ui.notebook.filter_choice import FilterChoice
from nam_reader.ui.notebook.notebook_page import NotebookPage
from nam_reader.workspace import Workspace

QUOTES = {
    "River": ("rose by a third in March, and again in the spring", "Nobody had asked", "in a wet year"),
    "Archive": ("moved its archive", "second floor", "before the flood"),
}
TEXTS = {
    "River": "The river rose by a third in March, and again in the spring. Nobody had asked. "
    "It was in a wet year.",
    "Archive": "The town moved its archive to the second floor before the flood.",
}


def write(folder: Path, title: str, text: str) -> None:
    head = (
        f"---\ntitle: {title}\nauthors: [Mira Osten]\nsource: Quiet Water\ndate: 2024-02-21\nlang: en\n---\n"
    )
    (folder / f"{title}.md").write_text(head + text + "\n" + "\n\nMore of it follows here." * 40, "utf-8")


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    for title, text in TEXTS.items():
        write(folder, title, text)
    return folder


@pytest.fixture
def folder(tmp_path: Path, sources: Path) -> LibraryFolder:
    with Workspace(tmp_path / "library") as space:
        space.import_paths([sources])
        for title, quotes in QUOTES.items():
            uid = space.search(f"title:{title}").hits[0].row.uid
            for quote in quotes:
                space.highlight_quote(uid, quote, tags=("method",) if title == "River" else ("archives",))
    return LibraryFolder(tmp_path / "library", default=False)


@pytest.fixture
def window(
    folder: LibraryFolder, window_on: Callable[[LibraryFolder], MainWindow], qtbot: QtBot
) -> MainWindow:
    shown = window_on(folder)
    qtbot.waitUntil(lambda: shown.reading.article is not None)
    return shown


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> NotebookPage:
    window.show_notebook()
    shown = window.late.notebook.page
    qtbot.waitUntil(lambda: shown.view.entries.listing.shown == 6)
    return shown


def ids(page: NotebookPage | BinPage) -> list[str]:
    return [sketch.id for group in page.view.entries.listing.groups for sketch in group.sketches]


def sketches(page: NotebookPage) -> list[Sketch]:
    return [one for group in page.view.entries.listing.groups for one in group.sketches]


def texts(page: NotebookPage | BinPage) -> list[str]:
    found = (page.view.entries.text_of(one) for one in ids(page))
    return [one.anchor.exact for one in found if one is not None]


def wait_for(qtbot: QtBot, page: NotebookPage | BinPage, shown: int) -> None:
    qtbot.waitUntil(lambda: page.view.entries.listing.shown == shown)


def take_back(window: MainWindow) -> None:
    button = next(
        one
        for one in window.late.notice.findChildren(QPushButton)
        if one.text() == "Undo" and one.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# --- many at once -------------------------------------------------------------------------------------


def test_three_are_deleted_and_come_back_in_one_step(
    qtbot: QtBot, window: MainWindow, page: NotebookPage
) -> None:
    page.view.choose(ids(page)[0])
    for _ in range(2):
        QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    wait_for(qtbot, page, 3)
    assert window.late.notice.sentence == "3 highlights deleted."
    take_back(window)
    wait_for(qtbot, page, 6)


def test_tags_colours_and_styles_of_many_are_one_step_each(
    qtbot: QtBot, window: MainWindow, page: NotebookPage
) -> None:
    chosen = ids(page)
    page.tag_wanted.emit(chosen, "dossier")
    qtbot.waitUntil(lambda: "tags of 6 highlights" in window.late.notice.sentence)
    page.recolour_wanted.emit(chosen, Colour.PINK)
    qtbot.waitUntil(lambda: "colour of 6 highlights" in window.late.notice.sentence)
    page.restyle_wanted.emit(chosen, Style.UNDERLINE)
    qtbot.waitUntil(lambda: "style of 6 highlights" in window.late.notice.sentence)
    qtbot.waitUntil(
        lambda: {(one.colour, one.style) for one in sketches(page)} == {(Colour.PINK, Style.UNDERLINE)}
    )
    take_back(window)
    qtbot.waitUntil(lambda: {one.style for one in sketches(page)} == {Style.HIGHLIGHT})
    page.untag_wanted.emit(chosen, "dossier")
    qtbot.waitUntil(lambda: "tags of 6 highlights" in window.late.notice.sentence)
    page.filter_by_tag("method")
    wait_for(qtbot, page, 3)


def test_a_change_that_changes_nothing_says_nothing(
    qtbot: QtBot, window: MainWindow, page: NotebookPage
) -> None:
    page.recolour_wanted.emit(ids(page), Colour.YELLOW)
    qtbot.wait(100)
    assert window.late.notice.sentence == ""


def test_the_chosen_quotes_are_copied(qtbot: QtBot, window: MainWindow, page: NotebookPage) -> None:
    page.view.choose(ids(page)[0])
    QTest.keyClick(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.late.notice.sentence == "Copied.")
    assert QGuiApplication.clipboard().text() == texts(page)[0]


def test_what_is_chosen_is_exported(qtbot: QtBot, window: MainWindow, page: NotebookPage) -> None:
    chosen = ids(page)[:2]
    with qtbot.waitSignal(window.late.notebook.export_wanted) as exported:
        page.export_wanted.emit(chosen, page.export_anchor())
    assert exported.args[0] == AnnotationFilter(ids=tuple(chosen))


# --- filters ------------------------------------------------------------------------------------------


def test_typing_filters_and_groups_change(qtbot: QtBot, page: NotebookPage) -> None:
    page.focus_search()
    QTest.keyClicks(page.head.search, "floor")
    wait_for(qtbot, page, 1)
    assert texts(page) == ["second floor"]
    page.clear_filter()
    wait_for(qtbot, page, 6)
    page.counts.segments.picked.emit(1)
    qtbot.waitUntil(lambda: page.view.entries.listing.groups[0].grouping is NotesGrouping.TAG)
    assert [group.name for group in page.view.entries.listing.groups] == ["archives", "method"]


def test_quotes_that_have_changed_are_found_when_asked_for(
    qtbot: QtBot, window: MainWindow, page: NotebookPage, sources: Path
) -> None:
    text = (
        TEXTS["River"].replace("by a third", "by the third").replace("Nobody had asked.", "Everybody knew.")
    )
    write(sources, "River", text)
    window.import_files([sources])
    page.filters.choose(FilterChoice(lost=True))
    qtbot.waitUntil(lambda: 0 < page.view.entries.listing.shown < 6)
    qtbot.waitUntil(lambda: "Nobody had asked" in texts(page))
    page.filters.choose(FilterChoice(altered=True))
    qtbot.waitUntil(lambda: texts(page) == [QUOTES["River"][0]])
    with qtbot.waitSignal(window.late.notebook.export_wanted) as exported:
        window.export_notes()
    assert exported.args[0] == AnnotationFilter(ids=tuple(ids(page)))


# --- going and coming back ----------------------------------------------------------------------------


def test_alt_left_returns_to_the_page_as_it_was_left(
    qtbot: QtBot, window: MainWindow, page: NotebookPage
) -> None:
    window.resize(1300, 420)
    before = window.reading.article
    assert before is not None
    wanted = ids(page)[4]
    page.select(wanted)
    place, scrolled = page.entry_rect(wanted).top(), page.view.verticalScrollBar().value()
    assert scrolled > 0
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.panes.shows_page)
    uid = page.article_of(wanted)
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.uid == uid)
    window.go_back()
    qtbot.waitUntil(lambda: window.panes.shows_page)
    assert page.view.current_id() == wanted
    qtbot.wait(100)
    assert page.entry_rect(wanted).top() == place
    assert page.view.hasFocus()
    window.places.go_forward()
    qtbot.waitUntil(lambda: not window.panes.shows_page)
    window.go_back()
    qtbot.waitUntil(lambda: window.panes.shows_page)
    window.go_back()
    assert not window.panes.shows_page, "from the page the way leads to the text"


# --- tags ---------------------------------------------------------------------------------------------


def names(window: MainWindow) -> list[str]:
    return [choice.name for choice in window.late._tags.card.view.choices.shown]


def test_tags_are_renamed_merged_and_deleted(qtbot: QtBot, window: MainWindow, page: NotebookPage) -> None:
    window.late.show_tags()
    card = window.late._tags.card
    qtbot.waitUntil(lambda: card.is_open)
    assert names(window) == ["archives", "method"]
    card.choose("archives")
    QTest.keyClick(card.view, Qt.Key.Key_F2)
    card.name_field.setText("papers")
    QTest.keyClick(card.name_field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(window) == ["method", "papers"])
    card.choose("papers")
    card.begin_merge()
    merging = card.merging
    assert merging is not None
    QTest.keyClick(merging.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(window) == ["method"])
    assert card.is_open
    QTest.keyClick(card.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(window) == [])
    card.close()
    for _ in range(3):
        window.notes.undo()
    window.late.show_tags()
    qtbot.waitUntil(lambda: names(window) == ["archives", "method"])


def test_a_tag_of_the_sidebar_is_renamed_and_its_notes_are_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.sidebar.tag_wanted.emit("notes", "method")
    page = window.late.notebook.page
    wait_for(qtbot, page, 3)
    window.sidebar.tag_wanted.emit("rename", "method")
    qtbot.waitUntil(lambda: window.late._tags.card.is_open)
    assert window.late._tags.card.name_field.text() == "method"
    window.late._tags.card.close()
    window.sidebar.tag_wanted.emit("delete", "method")
    wait_for(qtbot, page, 6)
    assert page.filter == AnnotationFilter(), "a tag that is gone no longer filters"


# --- the bin ------------------------------------------------------------------------------------------


@pytest.fixture
def binned(window: MainWindow, page: NotebookPage, qtbot: QtBot) -> BinPage:
    page.delete_wanted.emit(ids(page)[:3])
    wait_for(qtbot, page, 3)
    window.show_bin()
    shown = window.late.pages._bin.page
    wait_for(qtbot, shown, 3)
    return shown


def agree(window: MainWindow, qtbot: QtBot, *, yes: bool = True) -> str:
    qtbot.waitUntil(lambda: bool(window.findChildren(DestroyBox)))
    box = window.findChildren(DestroyBox)[0]
    assert box.no.isDefault(), "Enter keeps"
    question = box.question.text()
    QTest.mouseClick(box.yes if yes else box.no, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.findChildren(DestroyBox))
    return question


def test_what_was_deleted_is_put_back(qtbot: QtBot, window: MainWindow, binned: BinPage) -> None:
    first = ids(binned)[0]
    binned.view.choose(first)
    QTest.keyClick(binned.view, Qt.Key.Key_Return)
    wait_for(qtbot, binned, 2)
    assert first not in ids(binned)
    assert "put back highlight" in window.late.notice.sentence
    take_back(window)
    wait_for(qtbot, binned, 3)


def test_the_menu_of_the_bin_puts_back(qtbot: QtBot, binned: BinPage) -> None:
    binned.view.selectAll()
    menu = binned.menu()
    assert [action.text() for action in menu.actions()] == ["Put back\tEnter", "Delete for good…\tDel"]
    menu.actions()[0].trigger()
    wait_for(qtbot, binned, 0)


def test_the_bin_is_searched(qtbot: QtBot, binned: BinPage) -> None:
    binned.focus_search()
    QTest.keyClicks(binned.findChildren(QLineEdit)[0], "nowhere")
    wait_for(qtbot, binned, 0)
    shown = [one for one in binned.findChildren(QPushButton) if one.text() == "Clear the search"]
    QTest.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    wait_for(qtbot, binned, 3)


def test_only_after_a_clear_question_is_anything_gone_for_good(
    qtbot: QtBot, window: MainWindow, binned: BinPage
) -> None:
    binned.view.choose(ids(binned)[0])
    QTest.keyClick(binned.view, Qt.Key.Key_Delete)
    assert agree(window, qtbot, yes=False) == "Delete this note for good?"
    qtbot.wait(50)
    assert len(ids(binned)) == 3
    QTest.keyClick(binned.view, Qt.Key.Key_Delete)
    agree(window, qtbot)
    wait_for(qtbot, binned, 2)
    binned.ask_to_empty()
    assert agree(window, qtbot) == "Delete all 2 notes in the bin for good?"
    wait_for(qtbot, binned, 0)
    assert window.late.notice.sentence == "2 notes are gone for good."
    back = [one for one in binned.findChildren(QPushButton) if one.text() == "Back to the notebook"]
    QTest.mouseClick(back[0], Qt.MouseButton.LeftButton)
    assert window.panes.page is window.late.notebook.page
