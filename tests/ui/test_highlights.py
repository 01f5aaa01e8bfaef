"""Highlights in the window: what is done to them is on disk, seen, and one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader import settings
from nam_reader.app import make_window
from nam_reader.model import AnnotationFilter, Colour, Style
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "library", default=True)


@pytest.fixture
def opener(folder: LibraryFolder, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[], MainWindow]]:
    opened: list[MainWindow] = []

    def open_window() -> MainWindow:
        window = make_window(qapp, folder, "")
        opened.append(window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)
        qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(opener: Callable[[], MainWindow]) -> MainWindow:
    return opener()


def kept(folder: LibraryFolder) -> list[tuple[str, Colour, Style]]:
    """What another program finds in the notebook on disk, now."""
    with Workspace(folder.path) as other:
        return [
            (placed.annotation.anchor.exact, placed.annotation.colour, placed.annotation.style)
            for article in other.annotations(AnnotationFilter())
            for placed in article.annotations
        ]


def caret_is_on(window: MainWindow) -> bool:
    return window.reader.view.caret_browsing


def words(window: MainWindow, first: int, last: int) -> str:
    article = window.reading.article
    assert article is not None
    return " ".join(article.text.split("\n")[0].split()[first:last])


def select(window: MainWindow, quote: str) -> None:
    view = window.reader.view
    cursor = view.document().find(quote)
    assert not cursor.isNull()
    view.setTextCursor(cursor)
    view.setFocus()


def highlight(window: MainWindow, qtbot: QtBot, quote: str, key: Qt.Key = Qt.Key.Key_H) -> None:
    before = len(window.reading.annotations)
    select(window, quote)
    QTest.keyClick(window.reader.view, key)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == before + 1)


def test_a_style_is_kept_changed_and_undone(window: MainWindow, folder: LibraryFolder, qtbot: QtBot) -> None:
    quote = words(window, 1, 4)
    highlight(window, qtbot, quote, Qt.Key.Key_W)
    assert kept(folder) == [(quote, Colour.YELLOW, Style.SQUIGGLE)]
    QTest.keyClick(window.reader.view, Qt.Key.Key_BracketRight)
    QTest.keyClick(window.reader.view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: kept(folder) == [(quote, Colour.YELLOW, Style.STRIKE)])
    window.notes.undo()
    qtbot.waitUntil(lambda: kept(folder) == [(quote, Colour.YELLOW, Style.SQUIGGLE)])


def test_a_resized_highlight_is_kept_and_undone(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    short, long = words(window, 1, 3), words(window, 1, 4)
    highlight(window, qtbot, short)
    view = window.reader.view
    QTest.keyClick(view, Qt.Key.Key_BracketRight)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(view, key, SHIFT | CONTROL)
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [quote for quote, *_ in kept(folder)] == [long])
    qtbot.waitUntil(lambda: window.reading.annotations[0].annotation.anchor.exact == long)
    assert view.choosing.chosen == window.reading.annotations[0].annotation.id
    window.notes.undo()
    qtbot.waitUntil(lambda: [quote for quote, *_ in kept(folder)] == [short])


def test_a_highlight_is_split_and_merged_again_each_in_one_step(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    whole, middle = words(window, 0, 5), words(window, 2, 3)
    left, right = words(window, 0, 2), words(window, 3, 5)
    highlight(window, qtbot, whole, Qt.Key.Key_3)
    select(window, middle)
    QTest.keyClick(window.reader.view, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: [quote for quote, *_ in kept(folder)] == [left, right])
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 2)
    select(window, whole)
    QTest.keyClick(window.reader.view, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: kept(folder) == [(whole, Colour.BLUE, Style.HIGHLIGHT)])
    window.notes.undo()
    qtbot.waitUntil(lambda: [quote for quote, *_ in kept(folder)] == [left, right])
    window.notes.undo()
    qtbot.waitUntil(lambda: kept(folder) == [(whole, Colour.BLUE, Style.HIGHLIGHT)])


def test_what_cannot_be_done_is_said(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.highlights.message) as told:
        QTest.keyClick(window.reader.view, Qt.Key.Key_BracketRight)
    assert told.args == ["There is no highlight in this article.", ""]
    assert window.late.notice.sentence == "There is no highlight in this article."


def test_the_choice_of_a_caret_is_remembered(
    opener: Callable[[], MainWindow], folder: LibraryFolder, qtbot: QtBot
) -> None:
    window = opener()
    assert caret_is_on(window)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert not caret_is_on(window)
    window.close()
    assert not settings.load(folder.path).caret_browsing
    again = opener()
    assert not caret_is_on(again)
    QTest.keyClick(again, Qt.Key.Key_F7)
    assert caret_is_on(again)
