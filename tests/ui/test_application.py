"""Files that macOS hands over as events, in a program of its own: there is one application object in each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from nam_reader import app
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow

library, *files = sys.argv[1:]

def open_files():
    for name in files:
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(name))
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl("https://example.org/")))

def look():
    for window in QApplication.topLevelWidgets():
        ready = isinstance(window, MainWindow) and window.is_complete and window.late.imports_begun
        if ready and not window.late.importing.is_busy and window.reading.article is not None:
            print(window.reading.article.title)
            QApplication.instance().closeAllWindows()

class Driven(app.Application):
    def __init__(self, arguments):
        super().__init__(arguments)
        QTimer.singleShot(0, open_files)  # as at a start from the Finder: before there is a library
        self.looks = QTimer(self, interval=50)
        self.looks.timeout.connect(look)
        self.looks.start()
        QTimer.singleShot(25_000, self.quit)

app.Application = Driven
sys.exit(app.run(LibraryFolder(Path(library), default=False)))
"""


def run(tmp_path: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path / "library"), *map(str, files)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_a_file_that_the_desktop_opens_is_imported_and_shown(tmp_path: Path) -> None:
    file = tmp_path / "Cedar é.md"
    file.write_text("---\ntitle: Cedar\n---\nCedar grows on the hill.\n", "utf-8")
    done = run(tmp_path, file)
    assert done.stdout == "Cedar\n", done.stderr
    assert done.returncode == 0


def test_several_files_come_in_together(tmp_path: Path) -> None:
    files = []
    for name in ("Cedar", "Alder", "Birch"):
        files.append(tmp_path / f"{name}.md")
        files[-1].write_text(f"---\ntitle: {name}\ndate: 2024-01-01\n---\n{name} grows.\n", "utf-8")
    done = run(tmp_path, *files)
    assert done.stdout in {f"{file.stem}\n" for file in files}, done.stderr
    listed = [sys.executable, "-m", "nam_reader", "--library", str(tmp_path / "library"), "list"]
    printed = subprocess.run(listed, capture_output=True, text=True, check=True).stdout
    assert all(file.stem in printed for file in files)
