"""The sidebar: what it counts, and what a click or an arrow opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import Collection, Counts, ListQuery, Scope
from nam_reader.ui.library.article_drag import dragged
from nam_reader.ui.library.sidebar import Sidebar
from nam_reader.ui.library.sidebar_view import SidebarView
from nam_reader.ui.theme.kit import IconButton
from nam_reader.ui.theme.theme import Theme

TAGS = tuple((f"tag {number}", 20 - number) for number in range(12))
COUNTS = Counts(articles=1204, unread=87, starred=23, highlighted=64, annotations=312, tags=TAGS)


@pytest.fixture
def sidebar(theme: Theme, qtbot: QtBot) -> Sidebar:
    """A sidebar with numbers, as in the window."""
    made = Sidebar(theme)
    qtbot.addWidget(made)
    made.set_counts(COUNTS)
    made.resize(216, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def view_of(sidebar: Sidebar) -> SidebarView:
    """Return the list in the sidebar."""
    found = sidebar.findChild(SidebarView)
    assert found is not None
    return found


def spoken(sidebar: Sidebar) -> list[str]:
    """Return what is read aloud of each line."""
    model = view_of(sidebar).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def click(sidebar: Sidebar, row: int) -> None:
    """Click a line."""
    view = view_of(sidebar)
    middle = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_every_part_tells_its_number(sidebar: Sidebar) -> None:
    """Every part tells its number."""
    assert spoken(sidebar)[:10] == [
        "All articles, 1,204",
        "Unread, 87",
        "Starred, 23",
        "With highlights, 64",
        "Notebook, 312",
        "Collections",
        "New collection…",
        "Tags",
        "tag 0, 20",
        "tag 1, 19",
    ]


@pytest.mark.parametrize(
    ("row", "query"),
    [
        (0, ListQuery(Scope.ALL)),
        (1, ListQuery(Scope.UNREAD)),
        (3, ListQuery(Scope.HIGHLIGHTED)),
        (9, ListQuery(Scope.TAG, "tag 1")),
    ],
)
def test_a_click_opens_a_list(sidebar: Sidebar, qtbot: QtBot, row: int, query: ListQuery) -> None:
    """A click opens a list."""
    with qtbot.waitSignal(sidebar.list_wanted) as wish:
        click(sidebar, row)
    assert wish.args == [query]


def test_a_click_opens_the_notebook(sidebar: Sidebar, qtbot: QtBot) -> None:
    """A click opens the notebook."""
    with qtbot.waitSignal(sidebar.notebook_wanted), qtbot.assertNotEmitted(sidebar.list_wanted):
        click(sidebar, 4)


def test_a_heading_opens_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    """A heading opens nothing."""
    with qtbot.assertNotEmitted(sidebar.list_wanted):
        click(sidebar, 5)


def test_arrows_open_lists_and_step_over_headings(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Arrows open lists and step over headings."""
    sidebar.set_current(None)
    view = view_of(sidebar)
    with qtbot.waitSignal(sidebar.list_wanted) as wish:
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert wish.args == [ListQuery(Scope.TAG, "tag 0")]
    with qtbot.waitSignal(sidebar.notebook_wanted):
        QTest.keyClick(view, Qt.Key.Key_Up)
        QTest.keyClick(view, Qt.Key.Key_Up)


def test_letters_do_not_jump(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Letters do not jump."""
    with qtbot.assertNotEmitted(sidebar.list_wanted):
        QTest.keyClicks(view_of(sidebar), "unread")
    assert view_of(sidebar).currentIndex().row() == 0


def test_rare_tags_are_folded_away(sidebar: Sidebar) -> None:
    """Rare tags are folded away."""
    lines = spoken(sidebar)
    assert lines[-1] == "7 more"
    click(sidebar, len(lines) - 1)
    unfolded = spoken(sidebar)
    assert unfolded[-2:] == ["tag 11, 9", "Fewer"]
    click(sidebar, len(unfolded) - 1)
    assert spoken(sidebar) == lines


def test_six_tags_need_no_folding(sidebar: Sidebar) -> None:
    """Six tags need no folding."""
    sidebar.set_counts(Counts(tags=TAGS[:6]))
    assert spoken(sidebar)[-1] == "tag 5, 15"


def test_showing_what_is_open_asks_for_nothing(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Showing what is open asks for nothing."""
    with qtbot.assertNotEmitted(sidebar.list_wanted), qtbot.assertNotEmitted(sidebar.notebook_wanted):
        sidebar.set_current(ListQuery(Scope.STARRED))
        assert view_of(sidebar).currentIndex().data() == "Starred"
        sidebar.set_current(None)
        assert view_of(sidebar).currentIndex().data() == "Notebook"
        sidebar.set_current(ListQuery(Scope.TAG, "no such tag"))
        assert not view_of(sidebar).selectedIndexes()


def test_the_open_list_stays_chosen_when_numbers_change(sidebar: Sidebar) -> None:
    """The open list stays chosen when numbers change."""
    sidebar.set_current(ListQuery(Scope.TAG, "tag 2"))
    sidebar.set_counts(Counts(articles=3, tags=(("new", 9), ("tag 2", 3))))
    assert [index.data() for index in view_of(sidebar).selectedIndexes()] == ["tag 2"]


def test_buttons_are_named_and_ask(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Buttons are named and ask."""
    buttons = {button.accessibleName(): button for button in sidebar.findChildren(IconButton)}
    assert set(buttons) == {"Hide the sidebar", "Settings"}
    with qtbot.waitSignal(sidebar.collapse_wanted):
        buttons["Hide the sidebar"].click()
    with qtbot.waitSignal(sidebar.settings_wanted):
        buttons["Settings"].click()
    assert sidebar.focus_stops() == [view_of(sidebar)]


def test_the_chosen_line_is_dressed_in_the_theme(sidebar: Sidebar, theme: Theme) -> None:
    """The chosen line is dressed in the theme."""
    for choice in ("light", "dark"):
        theme.choose(choice)
        image = sidebar.grab().toImage()
        chosen = view_of(sidebar).visualRect(view_of(sidebar).currentIndex())
        top_left = view_of(sidebar).viewport().mapTo(sidebar, chosen.topLeft())
        assert image.pixelColor(top_left.x() + 12, top_left.y() + 15) == theme.color("selside")
        assert image.pixelColor(2, 300) == theme.color("side")


RIVER = Collection("c1", "River dossier", 18)
ROOMS = Collection("c2", "Чытальныя залы", 9)
KEPT = COUNTS._replace(collections=(RIVER, ROOMS), reading=4, done=31, free_notes=2)


def row_of(sidebar: Sidebar, name: str) -> int:
    """Return the row of a line."""
    model = view_of(sidebar).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())].index(name)


def test_reading_states_show_once_something_was_read(sidebar: Sidebar, qtbot: QtBot) -> None:
    """Reading states show once something was read."""
    sidebar.set_counts(KEPT)
    assert spoken(sidebar)[1:4] == ["Unread, 87", "Reading, 4", "Done, 31"]
    with qtbot.waitSignal(sidebar.list_wanted) as wish:
        click(sidebar, row_of(sidebar, "Reading"))
    assert wish.args == [ListQuery(Scope.READING)]
    with qtbot.waitSignal(sidebar.opened_wanted):
        click(sidebar, row_of(sidebar, "Recently read"))
    with qtbot.waitSignal(sidebar.free_notes_wanted):
        click(sidebar, row_of(sidebar, "Free notes"))


def test_a_collection_opens_its_list(sidebar: Sidebar, qtbot: QtBot) -> None:
    """A collection opens its list."""
    sidebar.set_counts(KEPT)
    assert "Чытальныя залы, 9" in spoken(sidebar)
    with qtbot.waitSignal(sidebar.list_wanted) as wish:
        click(sidebar, row_of(sidebar, "River dossier"))
    assert wish.args == [ListQuery(Scope.COLLECTION, "c1")]


def test_a_collection_is_renamed_and_deleted_by_key_and_menu(sidebar: Sidebar, qtbot: QtBot) -> None:
    """A collection is renamed and deleted by key and menu."""
    sidebar.set_counts(KEPT)
    view = view_of(sidebar)
    click(sidebar, row_of(sidebar, "River dossier"))
    with qtbot.waitSignal(sidebar.collection_rename_wanted) as wish:
        QTest.keyClick(view, Qt.Key.Key_F2)
    assert wish.args == [RIVER]
    with (
        qtbot.assertNotEmitted(sidebar.delete_wanted),
        qtbot.waitSignal(sidebar.collection_delete_wanted) as gone,
    ):
        view.menu_of(RIVER).actions()[1].trigger()
    assert gone.args == [RIVER]


def test_a_new_collection_is_asked_for(sidebar: Sidebar, qtbot: QtBot) -> None:
    """A new collection is asked for."""
    with qtbot.waitSignal(sidebar.collection_wanted) as wish:
        click(sidebar, row_of(sidebar, "New collection…"))
    assert wish.args == [[]]


@pytest.mark.parametrize("name", ["River dossier", "New collection…", "Unread"])
def test_articles_are_dropped_onto_collections_only(sidebar: Sidebar, name: str) -> None:
    """Articles are dropped onto collections only."""
    sidebar.set_counts(KEPT)
    view = view_of(sidebar)
    taken: list[tuple[str, list[str]]] = []
    sidebar.articles_dropped.connect(lambda collection, uids: taken.append((collection, uids)))
    sidebar.collection_wanted.connect(lambda uids: taken.append(("", uids)))
    place = QPointF(view.visualRect(view.model().index(row_of(sidebar, name), 0)).center())
    data = dragged(["a", "b"])
    event = QDropEvent(
        place,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    wanted = {"River dossier": [("c1", ["a", "b"])], "New collection…": [("", ["a", "b"])], "Unread": []}
    assert taken == wanted[name]
