"""A window that nobody does anything with sleeps: no timer of ours wakes it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.paths import LibraryFolder
from nam_reader.settings import Settings, save
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

from .everywhere import PLACES

WALK = ("note", "search", "notebook", "words", "import report", "settings", "library")
QUIET_MS = 2_000
SETTLED_WITHIN_MS = 8_000
CARETS = {"QWidgetTextControl", "QWidgetLineControl", "QLineEdit"}  # Qt lets a caret blink where one types


class Timers(QObject):
    """Counts the timer events of the window's thread, but those of carets and of the test itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.woken: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: every event of the thread."""
        if event.type() == QEvent.Type.Timer:
            name = watched.metaObject().className()
            parent = watched.parent()
            self.woken[f"{name} of {type(parent).__name__}"] += name not in CARETS
        return False


def test_no_timer_wakes_a_window_left_alone(
    tmp_path: Path, window_on: Callable[[LibraryFolder], MainWindow], qapp: QApplication, qtbot: QtBot
) -> None:
    folder = LibraryFolder(tmp_path / "library", default=False)
    source = tmp_path / "one.md"
    source.write_text("---\ntitle: River\n---\n" + "The river rose over the road.\n\n" * 80, "utf-8")
    with Workspace(folder.path) as space:
        (uid,) = space.import_paths([source]).articles
    save(folder.path, Settings(last_article=uid))
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.reading.article is not None)
    for name in WALK:
        PLACES[name](window)
        QTest.qWait(100)
        window.panes.show_text()
    timers = Timers(window)
    qapp.installEventFilter(timers)
    found: list[Counter[str]] = []
    for _ in range(0, SETTLED_WITHIN_MS, QUIET_MS):
        timers.woken.clear()
        QTest.qWait(QUIET_MS)
        found.append(+timers.woken)
        if not found[-1]:
            break
    qapp.removeEventFilter(timers)
    assert not found[-1], found
