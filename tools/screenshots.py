"""Pictures of the real window for README and guide: ``python tools/screenshots.py [--to FOLDER]``.

They show the bundled digests with a few highlights made for the purpose, in a library of their own that is
thrown away. Runs on the display that is there or on an Xvfb; ``make shots`` does it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from nam_reader import paths
from nam_reader.app import make_window
from nam_reader.model import Colour, ListQuery
from nam_reader.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 20.0  # seconds for the window to show what a scene needs
SETTLE = 0.4  # seconds for what is painted late: bars, cards, shapes

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
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "images")
    folder: Path = parser.parse_args().to
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        again = [sys.executable, str(ROOT / "tools" / "with_display.py"), sys.executable, *sys.argv]
        return subprocess.run(again, check=False).returncode
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as library:
        take(Path(library), folder)
    return 0


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
    """One window, brought into one state after the other."""

    def __init__(self, library: Path, target: Path) -> None:
        self._target = target
        self.uid = prepare(library)
        self.application = QApplication(sys.argv[:1])
        self.window = make_window(self.application, paths.LibraryFolder(library, default=False), self.uid)
        self.window.resize(1440, 900)
        self.window.show()
        self.wait(self._has_article)

    def _has_article(self) -> bool:
        return self.window.is_complete and len(self.window.reading.annotations) > 0

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

    def wear(self, theme: str) -> None:
        """Take on a theme."""
        self.window.session.choose_theme(theme)
        self.rest()

    def shoot(self, name: str) -> None:
        """Save a picture of the window."""
        path = self._target / f"{name}.png"
        image = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        # The 256 commonest colours: a quarter of the size, and nobody sees it. Qt's own choice is far worse.
        commonest = Counter(memoryview(image.constBits()).cast("I")).most_common(256)
        flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
        image = image.convertToFormat(QImage.Format.Format_Indexed8, [color for color, _ in commonest], flags)
        if not image.save(str(path), quality=0):
            raise SystemExit(f"{path} could not be written.")
        print(path.name)


def take(library: Path, target: Path) -> None:
    """Go through the scenes."""
    camera = Camera(library, target)
    window = camera.window
    for theme in ("light", "sepia", "dark"):
        camera.wear(theme)
        camera.shoot(f"reader-{theme}")
    camera.wear("light")
    window.list_pane.focus_search()
    camera.search("Лукашэнка")
    camera.wait(lambda: bool(window.list_pane.search.text()))
    camera.rest(2)
    camera.shoot("search")
    camera.search("")
    window.show_notebook()
    camera.rest()
    camera.shoot("notebook")
    window.panes.show_list()
    window.resize(900, 700)
    camera.rest()
    camera.shoot("small")
    window.close()


if __name__ == "__main__":
    sys.exit(main())
