"""What another start hands over reaches the real window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader import app
from nam_reader.handover import asking, claim, hand_over
from nam_reader.model import ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    source = tmp_path / "articles"
    source.mkdir()
    for name in ("Alder", "Birch"):
        (source / f"{name}.md").write_text(f"---\ntitle: {name}\n---\n{name} grows by the river.\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([source])
    return LibraryFolder(tmp_path / "library", default=False)


def test_the_window_comes_to_the_front_with_what_was_asked_for(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    with Workspace(folder.path) as space:
        uids = [row.uid for row in space.article_rows(ListQuery(), limit=100)]
    shown = window.reading.article
    assert shown is not None
    (other,) = [uid for uid in uids if uid != shown.uid]
    more = tmp_path / "Cedar.md"
    more.write_text("---\ntitle: Cedar\n---\nCedar grows on the hill.\n", "utf-8")
    own = claim(folder.path)
    assert own is not None
    window.showMinimized()

    second = threading.Thread(target=hand_over, args=(folder.path, asking(other, (str(more),))))
    second.start()
    qtbot.waitUntil(lambda: getattr(window.reading.article, "uid", "") == other, timeout=15_000)
    second.join()
    assert not window.isMinimized()
    qtbot.waitUntil(lambda: "3" in window.list_pane.search.accessibleName(), timeout=15_000)
    own.leave()


def test_files_of_the_start_are_imported_when_the_library_is_open(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    more = tmp_path / "Cedar.md"
    more.write_text("---\ntitle: Cedar\n---\nCedar grows on the hill.\n", "utf-8")
    window = app.make_window(qapp, LibraryFolder(tmp_path / "empty", default=False))
    window.import_when_open([more])
    window.show()
    qtbot.waitUntil(lambda: window.is_complete and window.reading.article is not None, timeout=20_000)
    assert window.reading.article is not None
    assert window.reading.article.title == "Cedar"
    window.close()
    window.deleteLater()


def test_a_file_that_is_opened_is_shown_also_where_it_is_here_already(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    shown = window.reading.article
    assert shown is not None
    other = "Birch" if shown.title == "Alder" else "Alder"
    window.receive(asking("", (str(tmp_path / "articles" / f"{other}.md"),)))
    qtbot.waitUntil(lambda: window.windowTitle().startswith(other), timeout=15_000)
    window.import_files([tmp_path / "articles" / f"{shown.title}.md"])  # dropped: it is only added
    qtbot.waitUntil(lambda: not window.late.importing.is_busy, timeout=15_000)
    QTest.qWait(100)
    assert window.windowTitle().startswith(other)


def test_a_broken_settings_file_is_said_in_the_quiet_bar_once(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot
) -> None:
    (folder.path / "settings.json").write_text("{", "utf-8")
    window = window_on(folder)
    assert "settings-broken-" in window.late.notice.sentence
    (kept,) = folder.path.glob("settings-broken-*.json")
    assert kept.read_text("utf-8") == "{"
    window.close()
    qtbot.wait(50)
    assert not window_on(folder).late.notice.sentence
