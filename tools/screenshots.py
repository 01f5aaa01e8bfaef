"""Pictures of the real window: every scene of the design, in every theme and language.

``python tools/screenshots.py [--to FOLDER] [--languages be pl] [--themes dark]``; ``make shots`` does it. All
go into build/shots, and the few that README and guide show are copied into docs/images. They show the bundled
digests with a few highlights made for the purpose, in a library of their own that is thrown away. Runs on the
display that is there or on an Xvfb.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nam_reader import paths, settings
from nam_reader.app import make_window
from nam_reader.model import Colour, ListQuery
from nam_reader.ui.language import LANGUAGES
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.filter_choice import FilterChoice
from nam_reader.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 20.0  # seconds for the window to show what a scene needs
SETTLE = 0.4  # seconds for what is painted late: bars, cards, shapes

THEMES = ("light", "sepia", "dark")
KEPT = (  # scene, theme, language: what README and guide show
    *(f"reader-{theme}-en" for theme in THEMES),
    *(
        f"{scene}-light-en"
        for scene in ("search", "notebook", "selection-bar", "note", "first-start", "small")
    ),
    *(f"reader-light-{language}" for language in ("be", "ru", "pl", "uk")),
)
SEARCHED = "Лукашэнка"
SELECTED = "part of the Russian Empire"
TITLE = "Lukashenko's sudden visit to Moscow"
MARKS = [  # quote, colour, note, tags
    (
        "treats Belarus as part of the Russian Empire",
        Colour.YELLOW,
        "The thread of the whole piece; see also the interview of April 2024.",
        ("sovereignty",),
    ),
    ("Belarus's whole industry, he adds, already serves Russia's military needs", Colour.GREEN, "", ()),
    ("the 2015 elections", Colour.BLUE, "Minsk talks: check the dates.", ("elections",)),
    ("regard President Volodymyr Zelensky as illegitimate from 21 May 2024", Colour.BLUE, "", ("Ukraine",)),
    ("the Kremlin can use the 2025 elections to weaken him", Colour.PINK, "What came of it?", ("elections",)),
]
OTHERS = [
    ("Wagner", "300", Colour.BLUE, "Who counted?"),
    ("double talk", "sanctions", Colour.ORANGE, ""),
    ("seeking to close", "220", Colour.BLUE, ""),
]


def main() -> int:
    """Take the pictures, with a display or by starting again inside an Xvfb."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--to", type=Path, default=ROOT / "build" / "shots", help="folder for all of them")
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--themes", nargs="+", default=THEMES)
    parser.add_argument("--no-keep", action="store_true", help="leave docs/images as it is")
    wanted = parser.parse_args()
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        again = [sys.executable, str(ROOT / "tools" / "with_display.py"), sys.executable, *sys.argv]
        return subprocess.run(again, check=False).returncode
    wanted.to.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    for language in wanted.languages:
        with tempfile.TemporaryDirectory() as folder:
            take(application, Path(folder), wanted.to, language, wanted.themes)
    if not wanted.no_keep:
        keep(wanted.to)
    return 0


def keep(made: Path) -> None:
    """Copy the pictures that README and guide show into docs/images."""
    for name in KEPT:
        if (made / f"{name}.png").exists():
            shutil.copy(made / f"{name}.png", ROOT / "docs" / "images")


def prepare(folder: Path) -> str:
    """Fill a library with the digests and the highlights; return the uid of the article to show."""
    with Workspace(folder) as workspace:
        workspace.install_bundled(paths.bundled_archive())
        workspace.complete_index()
        rows = workspace.article_rows(ListQuery())
        shown = next(row.uid for row in rows if row.title == TITLE)
        for quote, colour, note, tags in MARKS:
            workspace.highlight_quote(shown, quote, colour=colour, note=note, tags=tags)
        for beginning, quote, colour, note in OTHERS:
            for row in rows:
                if beginning.casefold() in row.title.casefold():
                    workspace.highlight_quote(row.uid, quote, colour=colour, note=note)
                    workspace.set_read(row.uid, True)
        workspace.set_starred(shown, True)
        workspace.set_read(shown, True)
    return shown


class Camera:
    """One window on a library, brought into one state after the other."""

    def __init__(self, application: QApplication, library: Path, target: Path, language: str) -> None:
        self._target = target
        self._language = language
        self.application = application
        library.mkdir(exist_ok=True)
        settings.save(library, settings.Settings(language=language, hint_given=True))
        self.uid = ""

    def open(self, library: Path, uid: str, ready: Callable[[MainWindow], bool]) -> None:
        """Open the window, at an article if one is named, and wait for it."""
        self.uid = uid
        self.window = make_window(self.application, paths.LibraryFolder(library, default=False), uid)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.wait(lambda: self.window.is_complete and ready(self.window))

    def wait(self, ready: Callable[[], bool]) -> None:
        """Let the window work until it is ready, and a moment longer."""
        deadline = time.monotonic() + PATIENCE
        while not ready():
            if time.monotonic() > deadline:
                raise SystemExit("The window did not come to show what the picture needs.")
            self.application.processEvents()
            time.sleep(0.01)
        self.rest()

    def rest(self, seconds: float = SETTLE) -> None:
        """Let the window work for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.application.processEvents()
            time.sleep(0.01)

    def search(self, text: str) -> None:
        """Type a query; its results are shown."""
        self.window.list_pane.search.setText(text)
        self.wait(lambda: self.window.shelf.search == text)

    def select(self, quote: str) -> None:
        """Select words in the text, as a person does; the bar comes."""
        view = self.window.reader.view
        cursor = view.document().find(quote)
        view.setTextCursor(cursor)
        view.setFocus()
        self.rest(1)  # the bar waits for whoever goes on selecting

    def shoot(self, scene: str, themes: Sequence[str]) -> None:
        """Save a picture of the window, with what floats over it, in each theme."""
        for theme in themes:
            self.window.session.choose_theme(theme)
            self.rest()
            name = f"{scene}-{theme}-{self._language}"
            save(self._picture(), self._target / f"{name}.png")
            print(name)

    def _picture(self) -> QImage:
        picture = self.window.grab()
        painter = QPainter(picture)
        origin = self.window.mapToGlobal(QPoint(0, 0))
        for widget in self.application.topLevelWidgets():
            if widget.isVisible() and widget is not self.window:
                painter.drawPixmap(widget.mapToGlobal(QPoint(0, 0)) - origin, widget.grab())
        painter.end()
        return picture.toImage().convertToFormat(QImage.Format.Format_RGB32)

    def close_popups(self) -> None:
        """Close whatever floats over the window."""
        for widget in self.application.topLevelWidgets():
            if widget.isVisible() and widget is not self.window:
                widget.close()
        self.rest()

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        self.rest(0.05)


def save(image: QImage, path: Path) -> None:
    """Write a picture in its 256 commonest colours: a quarter of the size, and nobody sees it."""
    commonest = Counter(memoryview(image.constBits()).cast("I")).most_common(256)
    flags = (
        Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    )  # Qt's choice is worse
    image = image.convertToFormat(QImage.Format.Format_Indexed8, [color for color, _ in commonest], flags)
    if not image.save(str(path), quality=0):
        raise SystemExit(f"{path} could not be written.")


def take(application: QApplication, folder: Path, target: Path, language: str, themes: Sequence[str]) -> None:
    """Go through the scenes of the mock-ups in one language."""
    empty = Camera(application, folder / "empty", target, language)
    empty.open(folder / "empty", "", lambda window: window.start_page is not None)
    empty.shoot("first-start", themes)
    empty.close()
    camera = Camera(application, folder / "library", target, language)
    uid = prepare(folder / "library")
    camera.open(folder / "library", uid, lambda window: len(window.reading.annotations) > 0)
    window = camera.window
    camera.shoot("reader", themes)
    camera.select(SELECTED)
    camera.shoot("selection-bar", themes)
    window.reader.view.setFocus()
    QTest.keyClick(window.reader.view, Qt.Key.Key_Escape)
    noted = [placed.annotation for placed in window.reading.annotations if placed.annotation.tags]
    window.notes.edit(noted[0].id)
    camera.rest(1)
    camera.shoot("note", themes)
    QTest.keyClick(application.focusWidget() or window, Qt.Key.Key_Escape)
    window.reader.view.moveCursor(QTextCursor.MoveOperation.Start)
    camera.rest()
    window.list_pane.focus_search()
    camera.search(SEARCHED)
    camera.rest(2)
    camera.shoot("search", themes)
    camera.search("")
    window.show_notebook()
    window.late.notebook.page.filters.choose(FilterChoice(colours=(Colour.GREEN, Colour.BLUE)))
    camera.rest()
    window.export_notes()
    camera.rest(1.5)
    camera.shoot("notebook", themes)
    camera.close_popups()
    window.panes.show_list()
    window.go_back()
    window.resize(900, 700)
    camera.rest()
    window.reader.view.annotation_activated.emit(noted[0].id)
    camera.rest()
    camera.shoot("small", themes)
    camera.close()


if __name__ == "__main__":
    sys.exit(main())
