"""Qt without a screen, a theme, and no thread left running."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from nam_reader.paths import LibraryFolder
    from nam_reader.ui.main_window import MainWindow
    from nam_reader.ui.theme.theme import Theme

HERE = Path(__file__).parent
NO_SCREEN = "This plugin does not support"  # what Qt's offscreen platform says of what only a screen can do


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test with an argument ``place`` once for each page, dialog, menu and popup of the window."""
    given = [mark.args[0] for mark in metafunc.definition.iter_markers("parametrize")]
    if "place" in metafunc.fixturenames and not any("place" in names for names in given):
        from .everywhere import PLACES

        metafunc.parametrize("place", list(PLACES.values()), ids=list(PLACES))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the tests of the window pass over what the offscreen platform cannot do."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(NO_SCREEN))


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme, worn by the whole program as in the window."""
    from nam_reader.ui.theme.theme import Theme

    made = Theme("light")
    made.apply(qapp)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture
def window_on(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[LibraryFolder], MainWindow]]:
    """What opens the real window on a library, complete; it is closed in the end."""
    from nam_reader import app

    opened: list[MainWindow] = []

    def open_window(folder: LibraryFolder) -> MainWindow:
        window = app.make_window(qapp, folder)
        opened.append(window)
        window.resize(1300, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()
