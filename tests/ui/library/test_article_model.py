"""The rows of the list: pages, changes, what is read aloud."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from nam_reader.model import ArticleRow, Kind
from nam_reader.ui.library.article_model import ArticleListModel

MakeRow = Callable[..., ArticleRow]
Rows = Callable[[int, int], list[ArticleRow]]
TOP = QModelIndex()


@pytest.fixture
def model(qapp: object) -> ArticleListModel:
    """An empty model."""
    return ArticleListModel()


def uids(model: ArticleListModel) -> list[str]:
    """Return the uids of the loaded rows, in order."""
    return [str(model.index(row).data(ArticleListModel.UidRole)) for row in range(model.rowCount())]


def test_the_next_page_is_asked_for_once(model: ArticleListModel, rows: Rows) -> None:
    """The next page is asked for once."""
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.reset(250, rows(0, 100))
    assert model.canFetchMore(TOP)
    model.fetchMore(TOP)
    model.fetchMore(TOP)
    assert asked == [100]
    assert not model.canFetchMore(TOP)
    model.append(rows(100, 100))
    model.fetchMore(TOP)
    model.append(rows(200, 50))
    model.fetchMore(TOP)
    assert asked == [100, 200]
    assert model.rowCount() == model.total == 250


def test_a_page_that_brings_nothing_ends_the_list(model: ArticleListModel, rows: Rows) -> None:
    """A page that brings nothing ends the list."""
    model.reset(250, rows(0, 100))
    model.fetchMore(TOP)
    model.append([])
    assert not model.canFetchMore(TOP)


def test_a_page_that_overlaps_repeats_nothing(model: ArticleListModel, rows: Rows) -> None:
    """A page that overlaps repeats nothing."""
    model.reset(120, rows(0, 100))
    model.append(rows(90, 30))
    assert uids(model) == [f"u{number}" for number in range(120)]


def test_changed_rows_take_the_place_of_the_old(
    model: ArticleListModel, rows: Rows, make_row: MakeRow
) -> None:
    """Changed rows take the place of the old."""
    model.reset(3, rows(0, 3))
    changed: list[int] = []

    def note(first: QModelIndex, _last: QModelIndex) -> None:
        changed.append(first.row())

    model.dataChanged.connect(note)
    model.update_rows([make_row("u1", title="New title"), make_row("elsewhere")])
    assert changed == [1]
    assert model.index(1).data() == "New title"
    assert model.row_of("u1") == 1
    assert model.row_of("elsewhere") == -1


def test_reading_the_same_list_again_moves_nothing(
    model: ArticleListModel, rows: Rows, make_row: MakeRow, qtbot: QtBot
) -> None:
    """Reading the same list again moves nothing."""
    model.reset(300, rows(0, 100))
    model.append(rows(100, 100))
    again = [make_row("u0", starred=True), *rows(1, 99)]
    with qtbot.assertNotEmitted(model.modelReset):
        model.reset(300, again)
    assert model.rowCount() == 200
    assert model.item(0).row.starred
    with qtbot.waitSignal(model.modelReset):
        model.reset(301, again)
    assert model.rowCount() == 100


def test_hits_show_what_was_found_and_keep_it_when_a_row_changes(
    model: ArticleListModel, make_row: MakeRow, make_result: Callable[..., object]
) -> None:
    """Hits show what was found and keep it when a row changes."""
    model.show_hits(make_result([make_row("a1"), make_row("a2")], 7))  # type: ignore[arg-type]  # a SearchResult
    assert (model.searching, model.total) == (True, 7)
    assert "17 hits" in str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)).split(", ")
    model.update_rows([make_row("a1", highlights=2)])
    item = model.item(0)
    assert item.snippet.text == "…she walks to the ferry…"
    assert item.row.highlights == 2
    model.reset(1, [make_row("a1")])
    assert not model.searching
    assert model.item(0).snippet.text.startswith("On the first Saturday")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Flood mark, Mira Osten, 21 Feb 2024"),
        (
            {"unread": True, "highlights": 5, "notes": 3},
            "Flood mark, Mira Osten, 21 Feb 2024, unread, 5 highlights, 3 notes",
        ),
        (
            {"highlights": 1, "notes": 1, "starred": True},
            "Flood mark, Mira Osten, 21 Feb 2024, starred, 1 highlight, 1 note",
        ),
        ({"authors": (), "published": None}, "Flood mark, Quiet Water"),
        ({"kind": Kind.DIGEST}, "Flood mark, Mira Osten, 21 Feb 2024, digest"),
        ({"kind": Kind.STUB}, "Flood mark, Mira Osten, 21 Feb 2024, excerpt"),
    ],
)
def test_a_row_is_read_aloud_whole(
    model: ArticleListModel, make_row: MakeRow, changes: dict[str, object], said: str
) -> None:
    """A row is read aloud whole."""
    values: dict[str, object] = {"title": "Flood mark", "authors": ("Mira Osten",), "published": "2024-02-21"}
    model.reset(1, [make_row("a1", **(values | changes))])
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == said
