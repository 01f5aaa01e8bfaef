"""A window that is opened again shows what it showed: list or search, article, page."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader import app, settings
from nam_reader.model import ListQuery, Scope
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    source = tmp_path / "articles"
    source.mkdir()
    for name in ("Alder", "Birch", "Cedar"):
        (source / f"{name}.md").write_text(f"---\ntitle: {name}\n---\n{name} grows by the river.\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([source])
    return LibraryFolder(tmp_path / "library", default=False)


def ready(window: MainWindow, qtbot: QtBot) -> MainWindow:
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    return window


def uid_of(folder: LibraryFolder, title: str) -> str:
    with Workspace(folder.path) as space:
        rows = space.article_rows(ListQuery(), limit=10)
        return str(next(row.uid for row in rows if row.title == title))


def test_a_search_and_the_article_come_back(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> None:
    window = ready(window_on(folder), qtbot)
    window.reading.open(uid_of(folder, "Birch"))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Birch"))
    window.shelf.search_for("cedar")
    qtbot.waitUntil(lambda: window.list_pane.view.model().rowCount() == 1)
    window.close()
    again = ready(window_on(folder), qtbot)
    assert again.list_pane.search_text == "cedar"
    qtbot.waitUntil(lambda: again.list_pane.view.model().rowCount() == 1)
    assert again.reading.article is not None
    assert again.reading.article.title == "Birch"


def test_a_search_is_not_kept_where_none_is_remembered(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot
) -> None:
    window = ready(window_on(folder), qtbot)
    window.session.change_settings(search_history=False)
    window.shelf.search_for("cedar")
    window.close()
    assert "cedar" not in (folder.path / "settings.json").read_text("utf-8")


def test_the_part_of_the_library_comes_back(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> None:
    window = ready(window_on(folder), qtbot)
    window.shelf.show_list(ListQuery(Scope.STARRED))
    window.close()
    again = ready(window_on(folder), qtbot)
    assert again.shelf.query.scope is Scope.STARRED


def test_a_collection_that_is_gone_is_left(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> None:
    place = json.dumps({"scope": Scope.COLLECTION.value, "value": "no such"})
    settings.save(folder.path, settings.Settings(last_list=place))
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.shelf.query.scope is Scope.ALL, timeout=15_000)
    ready(window, qtbot)


@pytest.mark.parametrize("place", ["{", "[]", '{"scope": "no such"}', '{"search": 5}', '{"scope": 5}'])
def test_an_unfit_place_is_all_articles(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot, place: str
) -> None:
    settings.save(folder.path, settings.Settings(last_list=place))
    window = ready(window_on(folder), qtbot)
    assert window.shelf.query.scope is Scope.ALL


def test_the_notebook_page_comes_back_but_not_before_an_article_that_is_asked_for(
    folder: LibraryFolder, window_on: Opener, qapp: QApplication, qtbot: QtBot
) -> None:
    window = ready(window_on(folder), qtbot)
    window.show_notebook()
    window.close()
    again = window_on(folder)
    assert again.panes.shows_page
    assert again.panes.page is again.late.notebook.page
    again.close()
    asked = app.make_window(qapp, folder, uid_of(folder, "Cedar"))
    asked.show()
    qtbot.waitUntil(lambda: asked.is_complete and asked.reading.article is not None, timeout=15_000)
    assert not asked.panes.shows_page
    asked.close()
    asked.deleteLater()
