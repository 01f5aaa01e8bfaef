"""The first look: the text in its place before the rest of the window is there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot

from nam_reader import app
from nam_reader.paths import LibraryFolder
from nam_reader.settings import Settings, save
from nam_reader.ui.first_look import FirstLook
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

PARAGRAPH = "Вада ў Сорвіцы паднялася 🌊, і ніхто яе не чакаў; яна падышла да самай дарогі і стала. "
TEXT = (
    "---\ntitle: Вада ў Сорвіцы\nauthors: [Ганна Ляшчынка]\nsource: Сшытак\ndate: 2024-03-02\n---\n"
    + "\n\n".join(f"{number}. {PARAGRAPH * 4}" for number in range(60))
)


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    source = tmp_path / "one.md"
    source.write_text(TEXT, "utf-8")
    path = tmp_path / "library"
    with Workspace(path) as space:
        (uid,) = space.import_paths([source]).articles
    save(path, Settings(last_article=uid, theme="sepia"))
    return LibraryFolder(path, default=False)


@pytest.fixture
def window(folder: LibraryFolder, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    made = app.make_window(qapp, folder)
    yield made
    made.close()
    made.deleteLater()


def line_at(window: MainWindow, text: QTextBrowser, position: int) -> tuple[int, int]:
    """Return where the line of a UTF-16 position stands in the window."""
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    point = text.viewport().mapTo(window, text.cursorRect(cursor).topLeft())
    return point.x(), point.y()


@pytest.mark.parametrize("position", [0, 3_000])
@pytest.mark.parametrize("width", [1440, 1100, 800])
def test_the_reader_takes_its_place_without_a_jump(
    folder: LibraryFolder, qapp: QApplication, qtbot: QtBot, position: int, width: int
) -> None:
    with Workspace(folder.path) as space:
        uid = space.search("Сорвіцы").hits[0].row.uid
        space.set_position(uid, position)
    window = app.make_window(qapp, folder)
    window.resize(width, 900)
    look = window.findChild(FirstLook)
    assert isinstance(look, FirstLook)
    with qtbot.waitSignal(look.painted):
        window.show()
        first = look.findChild(QTextBrowser)
        assert isinstance(first, QTextBrowser)
        qtbot.waitUntil(lambda: first.verticalScrollBar().maximum() > 0)
        seen = [line_at(window, first, place) for place in (position + 20, position + 900)]
    qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)
    qtbot.waitUntil(lambda: window.findChild(FirstLook) is None)
    later = [line_at(window, window.reader.view, place) for place in (position + 20, position + 900)]
    for (x, y), (then_x, then_y) in zip(seen, later, strict=True):
        assert abs(x - then_x) <= 1
        assert abs(y - then_y) <= 1
    window.close()
    window.deleteLater()


def test_a_window_closed_at_once_ends_quietly(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.close()
    qtbot.wait(50)
    assert not window.is_complete


def test_a_window_that_nobody_sees_is_completed_all_the_same(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)


def test_where_only_the_list_is_shown_there_is_no_first_look(
    folder: LibraryFolder, qapp: QApplication, qtbot: QtBot
) -> None:
    narrow = app.make_window(qapp, folder)
    narrow.resize(500, 700)
    geometry = bytes(narrow.saveGeometry().toBase64().data()).decode("ascii")
    narrow.close()
    uid = Settings().last_article
    with Workspace(folder.path) as space:
        uid = space.search("Сорвіцы").hits[0].row.uid
    save(folder.path, Settings(last_article=uid, window_geometry=geometry))
    window = app.make_window(qapp, folder)
    assert window.findChild(FirstLook) is None
    window.show()
    qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)
    window.close()
    window.deleteLater()


RICH = "\n".join(
    [
        "---",
        "title: Вада",
        "date: 2024-03-02",
        "---",
        "## Раздзел",
        "Першы **моцны** і *лёгкі* тэкст [са спасылкай](https://example.org).",
        "- адзін",
        "- два",
        "",
        "> Цытата",
    ]
)


@pytest.mark.parametrize("language", ["", "be"])
@pytest.mark.parametrize("text", [TEXT, RICH], ids=["plain", "rich"])
def test_it_costs_neither_the_workspace_nor_qts_namespace(tmp_path: Path, text: str, language: str) -> None:
    source = tmp_path / "one.md"
    source.write_text(text, "utf-8")
    folder = LibraryFolder(tmp_path / "library", default=False)
    with Workspace(folder.path) as space:
        (uid,) = space.import_paths([source]).articles
    save(folder.path, Settings(last_article=uid, language=language))
    program = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import PySide6.QtCore
from nam_reader import app, paths
application = QApplication([])
def begin(*_):
    heavy = {{"workspace", "ui.panes", "library.articles", "notebook.reading", "model.lists", "model.notes"}}
    heavy = {{f"nam_reader.{{name}}" for name in heavy}} | {{"platformdirs", "datetime", "dataclasses"}}
    heavy &= set(sys.modules)
    print("Qt" in vars(PySide6.QtCore), sorted(heavy))
    application.quit()
app.Program.begin = begin
window = app.make_window(application, paths.LibraryFolder(Path({str(folder.path)!r}), default=False))
window.show()
application.exec()
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split("\n")[0] == "False []"
