"""The rows of the list: pages, changes, what is read aloud."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from nam_reader.model import ArticleRow, Kind, ListGroup, ListGrouping, SearchResult
from nam_reader.ui.library.article_model import ArticleListModel

MakeRow = Callable[..., ArticleRow]
MakeResult = Callable[..., SearchResult]
Rows = Callable[[int, int], list[ArticleRow]]
TOP = QModelIndex()


@pytest.fixture
def model(qapp: object) -> ArticleListModel:
    """An empty model."""
    return ArticleListModel()


def uids(model: ArticleListModel) -> list[str]:
    """Return the uids of the loaded rows, in order."""
    return [str(model.index(row).data(ArticleListModel.UidRole)) for row in range(model.rowCount())]


def test_what_is_seen_is_asked_for_once_page_by_page(model: ArticleListModel, rows: Rows) -> None:
    """What is seen is asked for once, page by page."""
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.reset(1_000, rows(0, 100))
    assert model.rowCount() == model.total == 1_000
    model.want(0, 99)
    assert asked == []
    model.want(95, 105)
    model.want(95, 105)
    assert asked == [100]
    model.want(840, 999)
    assert asked == [100, 800, 900]
    model.want(500, 510)
    assert asked == [100, 800, 900], "no more at a time"
    model.put(900, rows(900, 100))
    model.want(500, 510)
    assert asked[-1] == 500
    assert model.item(950).row.uid == "u950"
    assert model.row_of("u950") == 950
    assert model.entry(850) is None


def test_a_page_shorter_than_thought_ends_the_list(model: ArticleListModel, rows: Rows) -> None:
    """A page shorter than thought ends the list."""
    model.reset(250, rows(0, 100))
    model.put(200, rows(200, 20))
    assert model.rowCount() == model.total == 220
    model.put(100, [])
    assert model.rowCount() == 120
    assert model.row_of("u200") == 100


def test_more_hits_repeat_nothing(model: ArticleListModel, rows: Rows, make_result: MakeResult) -> None:
    """More hits repeat nothing."""
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.show_hits(make_result(rows(0, 100), 120))
    model.want(0, 99)
    model.want(0, 99)
    assert asked == [100]
    model.append_hits(make_result(rows(90, 30)).hits)
    assert uids(model) == [f"u{number}" for number in range(120)]


GROUPS = (ListGroup("2024-03", 3), ListGroup("2024-02", 2), ListGroup("", 1))


def test_headings_stand_over_their_articles(model: ArticleListModel, rows: Rows) -> None:
    """Headings stand over their articles, and fold them away."""
    model.reset(6, rows(0, 6), GROUPS, ListGrouping.MONTH)
    shown = [model.index(row).data() for row in range(model.rowCount())]
    assert shown[:2] == ["March 2024", "Article u0"]
    assert shown[4:6] == ["February 2024", "Article u3"]
    assert shown[7:] == ["Without a date", "Article u5"]
    assert model.row_of("u3") == 5
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(spoken) == "March 2024, 3 articles, unfolded"
    model.fold("2024-03", True)
    assert model.rowCount() == 6
    assert (model.row_of("u0"), model.row_of("u3")) == (-1, 2)
    assert model.index(0).data(spoken) == "March 2024, 3 articles, folded"
    assert model.uids_in(0, 5) == ["u3", "u4", "u5"]
    model.fold_all(True)
    assert model.rowCount() == 3
    model.reset(6, rows(0, 6))
    assert uids(model) == [f"u{number}" for number in range(6)]


def test_under_headings_pages_are_asked_for_by_article(model: ArticleListModel, rows: Rows) -> None:
    """Under headings pages are asked for by article; what is folded away is not read."""
    asked: list[int] = []
    model.page_wanted.connect(asked.append)
    model.reset(900, rows(0, 100), (ListGroup("2024", 500), ListGroup("2023", 400)), ListGrouping.YEAR)
    model.fold("2024", True)
    model.want(0, 20)
    assert asked == [500]
    model.put(500, rows(500, 100))
    assert model.index(2).data() == "Article u500"


def test_articles_that_were_never_seen_can_be_named(model: ArticleListModel, rows: Rows) -> None:
    """Articles that were never seen can be named once the whole list's uids are known."""
    model.reset(300, rows(0, 100))
    assert model.articles_in(90, 120) == 31
    assert model.uids_in(90, 120) is None
    model.take_uids(tuple(f"u{number}" for number in range(300)))
    assert model.uids_in(98, 102) == ["u98", "u99", "u100", "u101", "u102"]


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
    model.put(100, rows(100, 100))
    again = [make_row("u0", starred=True), *rows(1, 99)]
    with qtbot.assertNotEmitted(model.modelReset):
        model.reset(300, again)
    assert model.item(150).row.uid == "u150"
    assert model.item(0).row.starred
    with qtbot.waitSignal(model.modelReset):
        model.reset(301, again)
    assert model.entry(150) is None


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
