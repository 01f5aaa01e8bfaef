"""A program of its own: the real window, in which a note is typed until somebody kills it.

It prints a line for each letter: how many have been typed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nam_reader.app import make_window
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow

PAUSE_MS = 15  # between two letters: faster than anybody types
LETTERS = "abcdefghij"


class Typist:
    """Types into the window's note editor, a letter at a time."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._typed = 0
        self._timer = QTimer(interval=PAUSE_MS)
        self._timer.timeout.connect(self._type)
        self._timer.start()

    def _type(self) -> None:
        window = self._window
        if not window.is_complete or window.reading.article is None:
            return
        editor = window.notes.editor
        if editor is None:
            window.notes.write_on_article()
            self._timer.setInterval(500)  # until the editor is there
            return
        self._timer.setInterval(PAUSE_MS)
        field = QApplication.focusWidget()
        if field is not None and editor.is_open:
            QTest.keyClicks(field, LETTERS[self._typed % len(LETTERS)])
            self._typed += 1
            sys.stdout.write(f"{self._typed}\n")
            sys.stdout.flush()


def main() -> None:
    """Open a library (the first argument) and type."""
    app = QApplication([])
    window = make_window(app, LibraryFolder(Path(sys.argv[1]), default=True), "")
    window.show()
    window.activateWindow()
    typist = Typist(window)
    app.exec()
    del typist


if __name__ == "__main__":
    main()
