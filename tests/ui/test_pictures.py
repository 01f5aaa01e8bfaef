"""The page of pictures in the real window, on a real library: counted, opened as a search, saved, copied."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from nam_reader.model import Change
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.page_head import PageHead
from nam_reader.ui.pictures.page import PicturesPage
from nam_reader.workspace import Workspace

ARTICLES = (
    ("Timber", "2024-05-03", "A sanction on timber."),
    ("Potash", "2024-05-20", "Sanctions on potash."),
    ("Milk", "2023-11-01", "No word of them, but milk."),
    ("Undated", "", "Sanctions again."),
)


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    sources = tmp_path / "sources"
    sources.mkdir()
    for title, date, text in ARTICLES:
        head = f"---\ntitle: {title}\nsource: Quiet Water\nlang: en\n" + (f"date: {date}\n" if date else "")
        (sources / f"{title}.md").write_text(f"{head}---\n{text}\n\nMore of it follows here.\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([sources])
        uid = space.search("title:Timber").hits[0].row.uid
        space.highlight_quote(uid, "on timber")
        space.highlight_quote(uid, "A sanction")
    return LibraryFolder(tmp_path / "library", default=False)


@pytest.fixture
def window(
    folder: LibraryFolder, window_on: Callable[[LibraryFolder], MainWindow], qtbot: QtBot
) -> MainWindow:
    shown = window_on(folder)
    qtbot.waitUntil(lambda: shown.reading.article is not None)
    return shown


@pytest.fixture
def timeline(window: MainWindow, qtbot: QtBot) -> PicturesPage:
    window.late.pages.show_timeline()
    page = window.late.pictures.page
    qtbot.waitUntil(lambda: page.picture is not None and bool(page.picture.periods))
    return page


def test_nothing_of_it_is_loaded_before_it_is_wanted() -> None:
    code = "import sys, nam_reader.ui.late_parts, nam_reader.ui.menus, nam_reader.ui.panes"
    code += "\nprint([name for name in sys.modules if 'pictures' in name or 'over_time' in name])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() in ("[]", "['nam_reader.ui.reader.pictures']")


def test_the_archive_with_ones_highlights(timeline: PicturesPage) -> None:
    picture = timeline.picture
    assert picture is not None
    assert (picture.periods[0], picture.periods[-1]) == ("2023-11", "2024-05")
    assert picture.series[0].values == (1, 0, 0, 0, 0, 0, 2)
    assert picture.series[1].values == (0, 0, 0, 0, 0, 0, 2)
    assert "1 article has no date and is not in the picture." in timeline.chart.accessibleDescription()


def test_a_month_opens_as_a_search(window: MainWindow, timeline: PicturesPage, qtbot: QtBot) -> None:
    timeline.chart.setFocus()
    QTest.keyClick(timeline.chart, Qt.Key.Key_End)
    QTest.keyClick(timeline.chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shelf.search == "after:2024-05 before:2024-06")
    assert not window.panes.shows_page
    qtbot.waitUntil(lambda: window.list_pane.view.model().rowCount() == 2)


def test_a_new_highlight_is_counted_at_once(window: MainWindow, timeline: PicturesPage, qtbot: QtBot) -> None:
    def counted() -> bool:
        return timeline.picture is not None and timeline.picture.series[1].total == 3

    with Workspace(window.session.folder.path) as space:
        uid = space.search("title:Milk").hits[0].row.uid
        space.highlight_quote(uid, "milk")
    window.session.tell(Change("Highlight"))
    qtbot.waitUntil(counted)


def test_words_are_counted_in_every_form(window: MainWindow, qtbot: QtBot) -> None:
    window.late.pages.show_words_over_time()
    page = window.late.pictures.page
    page.fields.set_queries(["sanctions", "milk", "nothing-like-that"])
    qtbot.waitUntil(lambda: page.picture is not None and len(page.picture.series) == 3)
    assert page.picture is not None
    assert [series.total for series in page.picture.series] == [3, 1, 0]
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_End)
    QTest.keyClick(page.chart, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shelf.search == "sanctions after:2024-05 before:2024-06")


def test_only_the_last_question_is_answered(window: MainWindow, qtbot: QtBot) -> None:
    window.late.pages.show_words_over_time()
    page = window.late.pictures.page
    for query in ("s*", "milk OR s*", "timber"):
        page.fields.set_queries([query])
    qtbot.waitUntil(lambda: page.picture is not None and bool(page.picture.series))
    assert page.picture is not None
    assert page.picture.series[0].name == "timber"


def test_the_search_that_is_shown_is_the_first_word(window: MainWindow, qtbot: QtBot) -> None:
    window.shelf.search_for("potash")
    qtbot.waitUntil(lambda: window.list_pane.view.model().rowCount() == 1)
    window.late.pages.show_words_over_time()
    assert window.late.pictures.page.queries == ("potash",)


def test_pictures_and_numbers_are_saved(
    window: MainWindow, timeline: PicturesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    pictures = window.late.pictures
    for format_name in ("png", "svg", "csv"):
        with qtbot.waitSignal(pictures.message):
            pictures.save(format_name, tmp_path / f"timeline.{format_name}")
    assert not QImage(str(tmp_path / "timeline.png")).isNull()
    assert "<svg" in (tmp_path / "timeline.svg").read_text("utf-8")
    with (tmp_path / "timeline.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    assert table[0] == ["Month", "Articles", "Your highlights"]
    assert table[-2:] == [["2024-05", "2", "2"], ["No date", "1", "0"]]


def test_the_numbers_are_copied(window: MainWindow, timeline: PicturesPage) -> None:
    window.late.pictures.copy()
    assert "May 2024\t2\t2" in QGuiApplication.clipboard().text()


def test_the_way_back(window: MainWindow, timeline: PicturesPage) -> None:
    assert window.panes.shows_page
    window.go_back()
    assert not window.panes.shows_page


def test_the_histogram_of_a_search_leads_to_a_picture_of_it(window: MainWindow, qtbot: QtBot) -> None:
    window.list_pane.focus_search()
    window.shelf.search_for("sanctions")
    histogram = window.late.searching.page.histogram
    qtbot.waitUntil(lambda: bool(histogram.shown))
    histogram.menu().actions()[0].trigger()
    page = window.late.pictures.page
    qtbot.waitUntil(lambda: page.picture is not None and len(page.picture.series) == 1)
    assert page.queries == ("sanctions",)
    assert page.isVisible()


def test_a_count_that_nobody_waits_for_is_stopped(window: MainWindow, timeline: PicturesPage) -> None:
    timeline.asked.emit()
    window.go_back()
    assert not timeline._busy.showing
    assert window.late.pictures._task is None


def test_the_notebook_page_leads_there(window: MainWindow) -> None:
    window.show_notebook()
    (head,) = window.late.notebook.page.findChildren(PageHead)
    (action,) = [action for action in head.menu().actions() if action.text() == "Timeline"]
    action.trigger()
    assert window.panes.page is window.late.pictures.page


@pytest.mark.usefixtures("timeline")
def test_the_keys_that_take_notes_away_take_the_numbers_here(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()
    window.copy_with_citation()
    assert "May 2024\t2\t2" in QGuiApplication.clipboard().text()
    window.export_notes()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len([action for action in menu.actions() if not action.isSeparator()]) == 4
    menu.close()
