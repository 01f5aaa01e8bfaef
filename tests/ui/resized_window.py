"""A program of its own: the installed window, in which another size of everything is chosen.

It is told by the environment what to do (a program that starts itself anew has no arguments), and writes a
line of JSON for each time that it is complete.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox

from nam_reader import app
from nam_reader.cli.launch import launch
from nam_reader.paths import LibraryFolder
from nam_reader.ui.last_place import page_of
from nam_reader.ui.main_window import MainWindow

LIBRARY, TOLD = Path(os.environ["TEST_LIBRARY"]), Path(os.environ["TEST_TOLD"])
SIZES = [int(size) for size in os.environ["TEST_SIZES"].split()]
open_window = app.Program.open


class Person:
    """Searches, opens an article and the settings, and chooses the next size, or closes the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._starts = len(TOLD.read_text("utf-8").splitlines()) if TOLD.exists() else 0
        self._timer = QTimer(interval=20)
        self._timer.timeout.connect(self._act)
        self._timer.start()
        self._step = 0 if self._starts == 0 else 3
        if self._starts == 0:
            window.setGeometry(40, 30, 740, 560)

    def _act(self) -> None:
        window = self._window
        if not window.is_complete or window.reading.article is None:
            return
        late = window.late
        if sys.argv[1:] and not (late.imports_begun and not late.importing.is_busy):
            return  # what it was started with comes first
        rows = window.list_pane.view.articles.rowCount()
        if self._step == 0:
            window.shelf.search_for("alder")
            window.reading.open(os.environ["TEST_UID"])
            self._step = 1
        elif self._step == 1 and rows == 1 and window.reading.article.uid == os.environ["TEST_UID"]:
            window.choices.show()
            self._step = 2
        elif self._step == 2 or (rows == 1 and page_of(window)):
            self._timer.stop()
            self._tell()
            QTimer.singleShot(300, self._choose)

    def _tell(self) -> None:
        window, article = self._window, self._window.reading.article
        assert article is not None
        box, screen = window.geometry(), QGuiApplication.primaryScreen()
        focus = QApplication.focusWidget()
        told = {
            "pid": os.getpid(),
            "ratio": screen.devicePixelRatio(),
            "environment": os.environ.get("QT_SCALE_FACTOR", ""),
            "frame": [box.x(), box.y(), box.width(), box.height()],
            "search": window.list_pane.search_text,
            "article": article.uid,
            "page": page_of(window),
            "focus": focus.accessibleName() if focus is not None else "",
            "arguments": sys.argv[1:],
        }
        with TOLD.open("a", encoding="utf-8") as file:
            file.write(json.dumps(told) + "\n")

    def _choose(self) -> None:
        window = self._window
        if self._starts == len(SIZES):
            window.close()
            return
        box = window.choices.controller.page.rows["interface_size"].control
        assert isinstance(box, QComboBox)
        row = box.findData(SIZES[self._starts])
        box.setCurrentIndex(row)
        box.activated.emit(row)


def open_used(program: app.Program, *arguments: object) -> MainWindow:
    """Open the window, and let somebody use it."""
    window = open_window(program, *arguments)  # type: ignore[arg-type]  # whatever ``app.run`` gives
    window.person = Person(window)  # type: ignore[attr-defined]  # so that it lives as long
    return window


app.Program.open = open_used  # type: ignore[method-assign,assignment]
sys.exit(launch(LibraryFolder(LIBRARY, default=False), files=tuple(sys.argv[1:])))
