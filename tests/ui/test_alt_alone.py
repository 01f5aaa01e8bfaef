"""Alt alone shows the menu bar; Alt as a part of something else does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(tmp_path: Path, window_on: Callable[[LibraryFolder], MainWindow]) -> MainWindow:
    """The window of an empty library."""
    return window_on(LibraryFolder(tmp_path / "library", default=False))


def press_alt_alone(window: MainWindow) -> None:
    QTest.keyPress(window, KEY.Key_Alt)
    QTest.keyRelease(window, KEY.Key_Alt)


def test_alt_alone_shows_the_menu_bar_and_hides_it(window: MainWindow) -> None:
    assert not window.menuBar().isVisible()
    press_alt_alone(window)
    assert window.menuBar().isVisible()
    press_alt_alone(window)
    assert not window.menuBar().isVisible()


def test_a_shortcut_with_alt_leaves_the_menu_bar_alone(window: MainWindow) -> None:
    QTest.keyClick(window, KEY.Key_Left, ALT)
    assert not window.menuBar().isVisible()


def test_another_layout_by_alt_and_shift_leaves_the_menu_bar_alone(window: MainWindow) -> None:
    QTest.keyPress(window, KEY.Key_Alt)
    QTest.keyPress(window, KEY.Key_Shift, ALT)
    QTest.keyRelease(window, KEY.Key_Shift, ALT)
    QTest.keyRelease(window, KEY.Key_Alt)
    assert not window.menuBar().isVisible()
