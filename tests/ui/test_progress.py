"""What counts as opened and as read to the end, in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import ArticleRow, ListOrder, ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.ui.controllers import progress
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]
LONG_AGO = 300  # ms, by which whatever is to be marked has been


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LibraryFolder:
    """Two digests of a few lines and a long article; what takes seconds takes a moment."""
    monkeypatch.setattr(progress, "OPENED_AFTER_MS", 20)
    monkeypatch.setattr(progress, "DONE_AFTER_MS", 40)
    monkeypatch.setattr(progress, "MOST_MS", 80)
    for number, title in enumerate(("Alder", "Birch")):
        text = f"---\ntitle: {title}\ndate: 2024-01-0{9 - number}\n---\n{title} grows by the river.\n"
        (tmp_path / f"{title}.md").write_text(text, "utf-8")
    lines = "\n\n".join(f"Paragraph {number} says something of the cedar." for number in range(200))
    (tmp_path / "Cedar.md").write_text(f"---\ntitle: Cedar\ndate: 2024-01-01\n---\n{lines}\n", "utf-8")
    folder = LibraryFolder(tmp_path / "library", default=False)
    with Workspace(folder.path) as space:
        space.import_paths(sorted(tmp_path.glob("*.md")))
    return folder


@pytest.fixture
def window(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> MainWindow:
    made = window_on(folder)
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=15_000)
    return made


def states(folder: LibraryFolder) -> dict[str, str]:
    with Workspace(folder.path) as other:
        return {
            row.title: state(row) for row in other.article_rows(ListQuery(order=ListOrder.NEWEST), limit=9)
        }


def state(row: ArticleRow) -> str:
    return "done" if not row.unread else "reading" if row.begun else "unread"


def test_the_article_that_nobody_chose_stays_unread(window: MainWindow, folder: LibraryFolder) -> None:
    assert window.reading.unasked
    QTest.qWait(LONG_AGO)
    QTest.keyPress(window.reader.view, Qt.Key.Key_Control)  # on the way to a shortcut
    QTest.keyRelease(window.reader.view, Qt.Key.Key_Control)
    QTest.qWait(LONG_AGO)
    assert states(folder) == {"Alder": "unread", "Birch": "unread", "Cedar": "unread"}


def test_it_counts_from_when_a_person_does_something_in_it(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    QTest.mouseClick(window.reader.view.viewport(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: states(folder)["Alder"] == "done", timeout=5_000)


def test_an_article_that_is_chosen_is_done_after_a_while(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    window.list_pane.view.setFocus()
    QTest.keyClick(window.list_pane.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: states(folder)["Birch"] == "done", timeout=5_000)
    assert states(folder)["Alder"] == "unread"


def test_a_short_text_has_to_be_there_for_a_part_of_its_time(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = window.reading.article
    assert article is not None
    window.reading._article = article._replace(words=220)  # one minute
    monkeypatch.setattr(progress, "MOST_MS", 60_000)
    assert window.keep.progress._wait == 15_000


def test_a_long_article_is_reading_until_its_end_is_gone_to(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    window.list_pane.view.setFocus()
    for _ in range(2):
        QTest.keyClick(window.list_pane.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: states(folder)["Cedar"] == "reading", timeout=5_000)
    QTest.qWait(LONG_AGO)
    assert states(folder)["Cedar"] == "reading"
    QTest.keyClick(window.reader.view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: states(folder)["Cedar"] == "done", timeout=5_000)


def test_what_stands_behind_another_page_is_not_read(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "DONE_AFTER_MS", 500)
    monkeypatch.setattr(progress, "MOST_MS", 500)
    window.list_pane.view.setFocus()
    QTest.keyClick(window.list_pane.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: states(folder)["Birch"] == "reading", timeout=5_000)
    window.show_notebook()
    QTest.qWait(900)
    assert states(folder)["Birch"] == "reading"
    window.go_back()
    qtbot.waitUntil(lambda: states(folder)["Birch"] == "done", timeout=5_000)
