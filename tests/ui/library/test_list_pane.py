"""The list with its search field: what it asks for, and when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from nam_reader.model import ArticleRow, Collection, ListGroup, ListGrouping, ListOrder, SearchResult, Sort
from nam_reader.ui.library.article_drag import uids_in
from nam_reader.ui.library.article_menu import ArticleMenu
from nam_reader.ui.library.list_pane import ListPane
from nam_reader.ui.theme.kit import IconButton, TextButton
from nam_reader.ui.theme.theme import Theme

MakeRow = Callable[..., ArticleRow]
MakeResult = Callable[..., SearchResult]
Rows = Callable[[int, int], list[ArticleRow]]


@pytest.fixture
def pane(theme: Theme, qtbot: QtBot) -> ListPane:
    """A pane as in the window, with nothing in it yet."""
    made = ListPane(theme)
    qtbot.addWidget(made)
    made.set_title("All articles")
    made.set_library_size(1204)
    made.resize(312, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


class Ear:
    """Hears every value of a signal with one argument."""

    def __init__(self) -> None:
        self.heard: list[object] = []

    def hear(self, value: object) -> None:
        """Keep a value."""
        self.heard.append(value)


@pytest.fixture
def searches(pane: ListPane) -> Ear:
    """What was searched for."""
    ear = Ear()
    pane.search_changed.connect(ear.hear)
    return ear


@pytest.fixture
def opened(pane: ListPane) -> Ear:
    """Which articles were asked for."""
    ear = Ear()
    pane.article_wanted.connect(ear.hear)
    return ear


# --- search -------------------------------------------------------------------------------------------


def test_typing_searches_once_it_rests(pane: ListPane, searches: Ear, qtbot: QtBot) -> None:
    """Typing searches once it rests."""
    QTest.keyClicks(pane.search, "voda")
    assert searches.heard == []
    qtbot.waitUntil(lambda: searches.heard == ["voda"], timeout=1000)


def test_the_same_words_are_not_searched_twice(pane: ListPane, searches: Ear, qtbot: QtBot) -> None:
    """The same words are not searched twice."""
    QTest.keyClicks(pane.search, "voda")
    qtbot.waitUntil(lambda: searches.heard == ["voda"])
    QTest.keyClicks(pane.search, " ")
    QTest.keyClicks(pane.search, "x")
    QTest.keyClick(pane.search, Qt.Key.Key_Backspace)
    qtbot.wait(250)
    assert searches.heard == ["voda"]


def test_enter_searches_at_once_and_then_goes_into_the_results(
    pane: ListPane, searches: Ear, rows: Rows, make_result: MakeResult, opened: Ear, qtbot: QtBot
) -> None:
    """Enter searches at once and then goes into the results."""
    QTest.keyClicks(pane.search, "voda")
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert searches.heard == ["voda"]
    pane.show_result(make_result(rows(0, 3)))
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.heard == ["u0"])
    assert searches.heard == ["voda"]


def test_escape_shows_the_library_again(pane: ListPane, searches: Ear, qtbot: QtBot) -> None:
    """Escape shows the library again."""
    QTest.keyClicks(pane.search, "voda")
    qtbot.waitUntil(lambda: searches.heard == ["voda"])
    QTest.keyClick(pane.search, Qt.Key.Key_Escape)
    assert searches.heard == ["voda", ""]
    with qtbot.waitSignal(pane.text_wanted):
        QTest.keyClick(pane.search, Qt.Key.Key_Escape)


def test_clearing_from_outside_tells_nobody(pane: ListPane, searches: Ear, qtbot: QtBot) -> None:
    """Clearing from outside tells nobody."""
    QTest.keyClicks(pane.search, "voda")
    qtbot.waitUntil(lambda: searches.heard == ["voda"])
    pane.clear_search()
    qtbot.wait(200)
    assert searches.heard == ["voda"]
    assert pane.search_text == ""


def test_focus_search_lets_one_type_over_what_is_there(pane: ListPane) -> None:
    """Focus search lets one type over what is there."""
    pane.search.setText("old words")
    pane.focus_search()
    assert pane.search.selectedText() == "old words"


def test_the_field_says_how_much_it_searches(pane: ListPane) -> None:
    """The field says how much it searches."""
    assert pane.search.placeholderText() == "Search 1,204 articles"
    pane.resize(200, 700)
    assert pane.search.placeholderText() in {"Search", "Search 1,204 articles"}
    assert pane.search.accessibleName() == "Search 1,204 articles"
    pane.set_library_size(1)
    assert pane.search.accessibleName() == "Search 1 article"


def test_results_are_counted_and_hints_said(pane: ListPane, rows: Rows, make_result: MakeResult) -> None:
    """Results are counted and hints said."""
    pane.show_rows(0, 3, rows(0, 3))
    assert pane.head.title.text() == "All articles"
    pane.show_result(make_result(rows(0, 2), 46, hint="No article has all the words."))
    assert pane.head.title.text() == "46 articles"
    assert pane.hint.isVisible()
    pane.show_rows(0, 3, rows(0, 3))
    assert pane.head.title.text() == "All articles"
    assert not pane.hint.isVisible()


def test_nothing_found_offers_what_one_may_have_meant(
    pane: ListPane, searches: Ear, make_result: MakeResult, qtbot: QtBot
) -> None:
    """Nothing found offers what one may have meant."""
    QTest.keyClicks(pane.search, "sorvtsa")
    qtbot.waitUntil(lambda: searches.heard == ["sorvtsa"])
    pane.show_result(make_result([], suggestions=("sorvitsa",)))
    assert pane.empty.isVisible()
    links = [link for link in pane.hint.findChildren(TextButton) if link.isVisible()]
    assert [link.text() for link in links] == ["sorvitsa"]
    with qtbot.waitSignal(pane.query_wanted) as wish:
        QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert wish.args == ["sorvitsa"]


# --- the list -----------------------------------------------------------------------------------------


def test_scrolling_to_the_end_asks_for_what_is_there_once(pane: ListPane, rows: Rows, qtbot: QtBot) -> None:
    """Scrolling to the end asks for what is there, once."""
    asked = Ear()
    pane.page_wanted.connect(asked.hear)
    pane.show_rows(0, 250, rows(0, 100))
    qtbot.wait(30)
    assert asked.heard == []
    bar = pane.view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        qtbot.wait(25)
    assert asked.heard == [200]
    pane.show_rows(200, 250, rows(200, 50))
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: asked.heard == [200, 100])


def test_a_search_asks_for_its_own_next_page(
    pane: ListPane, rows: Rows, make_result: MakeResult, qtbot: QtBot
) -> None:
    """A search asks for its own next page."""
    pages, hits = Ear(), Ear()
    pane.page_wanted.connect(pages.hear)
    pane.hits_wanted.connect(hits.hear)
    pane.show_result(make_result(rows(0, 100), 120))
    bar = pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: hits.heard == [100])
    pane.add_hits(100, make_result(rows(100, 20)).hits)
    assert pages.heard == []
    assert pane.view.model().rowCount() == 120


def test_a_late_page_of_another_list_is_passed_over(
    pane: ListPane, rows: Rows, make_result: MakeResult
) -> None:
    """A late page of another list is passed over."""
    pane.show_result(make_result(rows(0, 3), 3))
    pane.show_rows(3, 250, rows(3, 100))
    assert pane.view.model().rowCount() == 3


def test_a_held_arrow_key_opens_only_where_it_rests(
    pane: ListPane, rows: Rows, opened: Ear, qtbot: QtBot
) -> None:
    """A held arrow key opens only where it rests."""
    pane.show_rows(0, 9, rows(0, 9))
    pane.select("u0")
    for _ in range(5):
        QTest.keyClick(pane.view, Qt.Key.Key_Down)
        qtbot.wait(15)
    assert opened.heard == []
    qtbot.waitUntil(lambda: opened.heard == ["u5"], timeout=1000)


@pytest.mark.parametrize(
    ("key", "uid"), [(Qt.Key.Key_Home, "u0"), (Qt.Key.Key_End, "u8"), (Qt.Key.Key_PageUp, "u0")]
)
def test_keys_go_about_the_list(
    pane: ListPane, rows: Rows, opened: Ear, qtbot: QtBot, key: Qt.Key, uid: str
) -> None:
    """Keys go about the list."""
    pane.show_rows(0, 9, rows(0, 9))
    pane.select("u4")
    QTest.keyClick(pane.view, key)
    qtbot.waitUntil(lambda: opened.heard == [uid], timeout=1000)


def test_enter_opens_and_goes_to_the_text(pane: ListPane, rows: Rows, opened: Ear, qtbot: QtBot) -> None:
    """Enter opens and goes to the text."""
    pane.show_rows(0, 3, rows(0, 3))
    pane.select("u1")
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.text_wanted):
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    qtbot.wait(120)
    assert opened.heard == ["u2"], "at once, and not a second time when the arrow would have opened it"


def test_a_click_opens_at_once(pane: ListPane, rows: Rows, opened: Ear) -> None:
    """A click opens at once."""
    pane.show_rows(0, 3, rows(0, 3))
    place = pane.view.visualRect(pane.view.model().index(2, 0)).center()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.heard == ["u2"]


def test_down_from_the_search_goes_into_the_list(
    pane: ListPane, rows: Rows, opened: Ear, qtbot: QtBot
) -> None:
    """Down from the search goes into the list."""
    pane.show_rows(0, 3, rows(0, 3))
    pane.focus_search()
    QTest.keyClick(pane.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: opened.heard == ["u0"], timeout=1000)
    assert pane.view.hasFocus()


def test_letters_in_the_list_do_nothing(pane: ListPane, rows: Rows, opened: Ear, qtbot: QtBot) -> None:
    """Letters in the list do nothing."""
    pane.show_rows(0, 3, rows(0, 3))
    pane.select("u1")
    QTest.keyClicks(pane.view, "article u2")
    qtbot.wait(120)
    assert (pane.view.chosen, opened.heard) == ("u1", [])


def test_selecting_opens_nothing_and_waits_for_its_row(
    pane: ListPane, rows: Rows, opened: Ear, qtbot: QtBot
) -> None:
    """Selecting opens nothing and waits for its row."""
    pane.select("u150")
    pane.show_rows(0, 200, rows(0, 100))
    assert not pane.view.selectedIndexes()
    pane.show_rows(100, 200, rows(100, 100))
    assert [index.data() for index in pane.view.selectedIndexes()] == ["Article u150"]
    qtbot.wait(120)
    assert opened.heard == []


def test_the_chosen_article_survives_changes(pane: ListPane, rows: Rows, make_row: MakeRow) -> None:
    """The chosen article survives changes."""
    pane.show_rows(0, 5, rows(0, 5))
    pane.select("u3")
    pane.update_rows([make_row("u3", starred=True), make_row("u1", unread=True)])
    assert [index.data() for index in pane.view.selectedIndexes()] == ["Article u3"]
    pane.show_rows(0, 6, [make_row("new"), *rows(0, 5)])
    assert [index.data() for index in pane.view.selectedIndexes()] == ["Article u3"]
    assert pane.view.currentIndex().row() == 4


def test_a_star_makes_the_row_higher_and_moves_the_next(
    pane: ListPane, rows: Rows, make_row: MakeRow, qtbot: QtBot
) -> None:
    """A star makes the row higher and moves the next."""
    pane.show_rows(0, 3, rows(0, 3))
    view = pane.view
    before = view.visualRect(view.model().index(1, 0)).top()
    pane.update_rows([make_row("u0", starred=True)])
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(1, 0)).top() == before + 20)


def test_the_first_article_is_opened_when_there_is_one(pane: ListPane, rows: Rows, opened: Ear) -> None:
    """The first article is opened when there is one."""
    pane.open_first()
    assert opened.heard == []
    pane.show_rows(0, 3, rows(0, 3))
    pane.show_rows(0, 4, rows(0, 4))
    assert opened.heard == ["u0"]


def names_of(menu: ArticleMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def trigger(menu: ArticleMenu, name: str) -> None:
    menu.actions()[names_of(menu).index(name)].trigger()


def test_the_menu_of_a_row_stars_and_marks(pane: ListPane, make_row: MakeRow, qtbot: QtBot) -> None:
    """The menu of a row stars and marks."""
    pane.show_rows(0, 2, [make_row("a1", unread=True), make_row("a2", starred=True)])
    menu = pane.view.menu_of(pane.view.model().index(0, 0))
    assert names_of(menu) == [
        "Open",
        "Star",
        "Mark as read",
        "Mark as being read",
        "Add to collection",
        "More like this",
    ]
    with qtbot.waitSignal(pane.star_wanted) as star:
        trigger(menu, "Star")
    with qtbot.waitSignal(pane.state_wanted) as state:
        trigger(menu, "Mark as read")
    with qtbot.waitSignal(pane.article_wanted) as wish:
        trigger(menu, "Open")
    assert (star.args, state.args, wish.args) == ([["a1"], True], [["a1"], "done"], ["a1"])
    menu = pane.view.menu_of(pane.view.model().index(1, 0))
    assert "Mark as read" not in names_of(menu)
    with qtbot.waitSignal(pane.star_wanted) as star:
        trigger(menu, "Remove the star")
    with qtbot.waitSignal(pane.state_wanted) as state:
        trigger(menu, "Mark as unread")
    assert (star.args, state.args) == ([["a2"], False], [["a2"], "unread"])


def test_several_articles_are_chosen_and_marked_together(
    pane: ListPane, make_row: MakeRow, qtbot: QtBot
) -> None:
    """Several articles are chosen and marked together."""
    pane.show_rows(0, 3, [make_row("a1"), make_row("a2"), make_row("a3")])
    pane.view.setCurrentIndex(pane.view.model().index(0, 0))
    with qtbot.assertNotEmitted(pane.article_wanted, wait=150):
        QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.selected() == ["a1", "a2"]
    menu = pane.view.menu_of(pane.view.model().index(1, 0))
    assert "Open" not in names_of(menu)
    with qtbot.waitSignal(pane.state_wanted) as state:
        trigger(menu, "Mark as unread")
    assert state.args == [["a1", "a2"], "unread"]
    data = pane.view.model().mimeData(pane.view.selectedIndexes())
    assert sorted(uids_in(data)) == ["a1", "a2"]


def test_articles_go_into_collections_and_out_of_the_one_shown(
    pane: ListPane, make_row: MakeRow, qtbot: QtBot
) -> None:
    """Articles go into collections and out of the one shown."""
    pane.show_rows(0, 1, [make_row("a1")])
    pane.view.set_collections((Collection("c1", "Рака"), Collection("c2", "Print & web")), "c1")
    menu = pane.view.menu_of(pane.view.model().index(0, 0))
    with qtbot.waitSignal(pane.uncollect_wanted) as out:
        trigger(menu, "Remove from “Рака”")
    assert out.args == ["c1", ["a1"]]
    inner = menu.actions()[names_of(menu).index("Add to collection")].menu()
    assert isinstance(inner, QMenu)
    first, _line, new = inner.actions()
    assert first.text() == "Print && web"
    with qtbot.waitSignal(pane.collect_wanted) as into:
        first.trigger()
    assert into.args == ["c2", ["a1"]]
    with qtbot.waitSignal(pane.collection_wanted) as wish:
        new.trigger()
    assert wish.args == [["a1"]]


def test_a_row_tells_how_far_it_is_read(pane: ListPane, make_row: MakeRow) -> None:
    """A row tells how far it is read."""
    rows = [
        make_row("a1", unread=True),
        make_row("a2", unread=True, begun=True, progress=0.341),
        make_row("a3"),
    ]
    pane.show_rows(0, 3, rows)
    spoken = [
        str(pane.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)
    ]
    assert ["unread" in words for words in spoken] == [True, False, False]
    assert "34 % read" in spoken[1]
    assert "read" not in spoken[2]


# --- head, emptiness, drops ---------------------------------------------------------------------------


def test_the_order_is_shown_and_chosen(pane: ListPane, qtbot: QtBot) -> None:
    """The order is shown and chosen."""
    pane.set_order(ListOrder.TITLE)
    assert pane.head.button.text() == "By title"
    menu = pane.head.menu()
    names = [action.text() for action in menu.actions()]
    assert names[:4] == ["Newest first", "Oldest first", "By title", "Last added first"]
    assert [action.icon().isNull() for action in menu.actions()][:4] == [True, True, False, True]
    with qtbot.waitSignal(pane.order_changed) as wish:
        menu.actions()[1].trigger()
    assert wish.args == [ListOrder.OLDEST]
    assert pane.head.button.text() == "Oldest first"


def test_headings_are_chosen_and_folded(pane: ListPane, rows: Rows, qtbot: QtBot) -> None:
    """Headings are chosen in the menu of orders, and folded by it, by the mouse and by keys."""
    menu = pane.head.menu()
    assert not [action for action in menu.actions() if "all headings" in action.text()]
    with qtbot.waitSignal(pane.grouping_changed) as wish:
        next(action for action in menu.actions() if action.text() == "Headings: years").trigger()
    assert wish.args == [ListGrouping.YEAR]
    assert pane.head.button.accessibleDescription() == "Newest first, Headings: years"
    groups = (ListGroup("2024", 2), ListGroup("2023", 2))
    pane.show_rows(0, 4, rows(0, 4), groups, ListGrouping.YEAR)
    view = pane.view
    count = view.model().rowCount
    assert count() == 6
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert count() == 4
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert count() == 6
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert count() == 4
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert count() == 2
    next(action for action in pane.head.menu().actions() if action.text() == "Unfold all headings").trigger()
    assert count() == 6


def test_choosing_all_asks_for_those_never_seen(pane: ListPane, rows: Rows, qtbot: QtBot) -> None:
    """Choosing all asks for the articles that were never seen."""
    pane.show_rows(0, 250, rows(0, 100))
    pane.select("u0")
    with qtbot.waitSignals([pane.view.uids_wanted, pane.view.several_chosen]):
        QTest.keySequence(pane.view, QKeySequence.StandardKey.SelectAll)
    assert pane.view.chosen_number() == 250
    assert pane.view.selected() == []
    pane.take_uids(tuple(f"u{number}" for number in range(250)))
    assert len(pane.view.selected()) == 250
    with qtbot.waitSignal(pane.view.several_chosen) as told:
        QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert told.args == [0]
    assert pane.view.selected() == ["u0"]


def test_a_search_has_its_own_orders(
    pane: ListPane, rows: Rows, make_result: MakeResult, qtbot: QtBot
) -> None:
    """A search has its own orders."""
    pane.show_result(make_result(rows(0, 3)))
    assert pane.head.button.text() == "Best match"
    with qtbot.waitSignal(pane.sort_changed) as wish:
        pane.head.menu().actions()[1].trigger()
    assert wish.args == [Sort.DATE]


def test_an_empty_library_offers_to_add_files(pane: ListPane, qtbot: QtBot) -> None:
    """An empty library offers to add files."""
    pane.set_library_size(0)
    pane.show_rows(0, 0, [])
    button = pane.empty.findChild(TextButton)
    assert button is not None
    assert button.text() == "Add files…"
    with qtbot.waitSignal(pane.import_wanted):
        button.click()
    pane.set_library_size(12)
    assert button.isHidden()


def test_a_hidden_sidebar_can_be_called_back(pane: ListPane, qtbot: QtBot) -> None:
    """A hidden sidebar can be called back."""
    (button,) = [
        item for item in pane.findChildren(IconButton) if item.accessibleName() == "Show the sidebar"
    ]
    assert not button.isVisible()
    pane.set_sidebar_shown(False)
    assert button.isVisible()
    with qtbot.waitSignal(pane.sidebar_wanted):
        button.click()


def test_dropped_files_are_told(pane: ListPane, tmp_path: Path, qtbot: QtBot) -> None:
    """Dropped files are told."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "page.txt")), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(pane.files_dropped) as wish:
        pane.dropEvent(event)
    assert wish.args == [[tmp_path / "page.txt"]]


def test_an_empty_part_says_why_and_leads_to_all_articles(pane: ListPane, qtbot: QtBot) -> None:
    """An empty part of the library says why, and leads to all articles."""
    pane.set_library_size(12)
    pane.set_emptiness("Nothing is starred yet.")
    pane.show_rows(0, 0, [])
    assert said(pane) == "Nothing is starred yet."
    with qtbot.waitSignal(pane.all_wanted):
        act(pane)


def test_a_search_without_hits_leads_back(pane: ListPane, make_result: MakeResult, qtbot: QtBot) -> None:
    """A search without hits leads back to the list."""
    pane.set_words("ferry")
    pane.show_result(make_result([]))
    assert said(pane) == "Nothing found for “ferry”."
    with qtbot.waitSignal(pane.list_back_wanted):
        act(pane)


def test_an_error_is_said_in_place_only_where_nothing_is_shown(
    pane: ListPane, rows: Rows, qtbot: QtBot
) -> None:
    """An error is said in place only where nothing is shown; what is shown stays."""
    pane.show_rows(0, 3, rows(0, 3))
    pane.show_error("The library cannot be read.")
    assert pane.view.isVisible()
    pane.show_rows(0, 0, [])
    pane.show_error("The library cannot be read.")
    assert said(pane) == "The library cannot be read."
    with qtbot.waitSignal(pane.retry_wanted):
        act(pane)


def act(pane: ListPane) -> None:
    """Press the one button of an empty list."""
    button = pane.empty.findChild(TextButton)
    assert button is not None
    button.click()


def said(pane: ListPane) -> str:
    """Return what stands in the place of the list."""
    assert pane.empty.isVisible()
    return next(label.text() for label in pane.empty.findChildren(QLabel) if label.text())


def test_old_results_stay_while_new_ones_are_looked_for(pane: ListPane, rows: Rows) -> None:
    """Old results stay while new ones are looked for."""
    pane.show_rows(0, 3, rows(0, 3))
    pane.set_busy(True)
    assert pane.view.isVisible()
    assert pane.view.model().rowCount() == 3
    pane.set_busy(False)


# --- how it looks -------------------------------------------------------------------------------------


def test_the_chosen_row_has_a_bar_and_a_card_in_every_theme(pane: ListPane, rows: Rows, theme: Theme) -> None:
    """The chosen row has a bar and a card in every theme."""
    pane.show_rows(0, 3, rows(0, 3))
    pane.select("u1")
    rect = pane.view.visualRect(pane.view.currentIndex())
    for choice in ("light", "sepia", "dark"):
        theme.choose(choice)
        image = pane.view.viewport().grab().toImage()
        middle = rect.center().y()
        assert image.pixelColor(9, middle) == theme.color("accent")
        assert image.pixelColor(14, middle) == theme.color("sel")
        assert image.pixelColor(8, rect.top()) != theme.color("sel"), "the corner is round"
        above = image.pixelColor(14, rect.top() - 10)
        assert above not in (theme.color("sel"), theme.color("accent"))


def test_the_keyboard_sees_a_ring_and_the_mouse_does_not(pane: ListPane, rows: Rows, theme: Theme) -> None:
    """The keyboard sees a ring and the mouse does not."""
    pane.show_rows(0, 3, rows(0, 3))
    pane.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    index = pane.view.currentIndex()
    rect = pane.view.visualRect(index)

    def edge() -> QColor:
        return pane.view.viewport().grab().toImage().pixelColor(150, rect.top() + 1)

    assert edge() == theme.color("accent")
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert edge() == theme.color("sel")


def test_an_unread_article_has_a_dot_and_a_bold_title(
    pane: ListPane, make_row: MakeRow, theme: Theme
) -> None:
    """An unread article has a dot and a bold title."""
    pane.show_rows(0, 2, [make_row("a1", unread=True), make_row("a2")])
    image = pane.view.viewport().grab().toImage()
    model = pane.view.model()
    tops = [pane.view.visualRect(model.index(row, 0)).top() for row in range(2)]
    dots = [image.pixelColor(QPoint(10, top + 22)) == theme.color("accent") for top in tops]
    assert dots == [True, False]

    def ink(top: int) -> int:
        return sum(
            image.pixelColor(x, y).lightness() < 90 for x in range(20, 150) for y in range(top + 12, top + 32)
        )

    assert ink(tops[0]) > ink(tops[1]) * 1.15


def test_found_words_stand_on_the_hit_colour(
    pane: ListPane, rows: Rows, make_result: MakeResult, theme: Theme
) -> None:
    """Found words stand on the hit colour."""
    pane.show_result(make_result(rows(0, 2)))

    def has(color: str, row: int) -> bool:
        rect = pane.view.visualRect(pane.view.model().index(row, 0))
        image = pane.view.viewport().grab(rect).toImage()
        return any(
            image.pixelColor(x, y) == theme.color(color)
            for x in range(20, image.width())
            for y in range(image.height())
        )

    assert has("hit", 0)
    assert has("hit", 1)
    pane.select("u0")
    assert has("raised", 0), "on the chosen card the tint would not show"
    assert not has("hit", 0)


def test_found_words_are_written_in_the_colours_of_the_theme_in_force(
    pane: ListPane, rows: Rows, make_result: MakeResult, theme: Theme
) -> None:
    """Found words are written in the colours of the theme in force."""
    pane.show_result(make_result(rows(0, 2)))
    pane.grab()
    theme.choose("dark")
    image = pane.grab(pane.view.geometry().translated(0, 92)).toImage()
    boxed = [
        (x, y)
        for x in range(1, image.width() - 1)
        for y in range(image.height())
        if image.pixelColor(x, y) == theme.color("hit")
    ]
    assert boxed
    left, right = min(x for x, _ in boxed), max(x for x, _ in boxed)
    top, bottom = boxed[0][1], boxed[0][1] + 10
    lightest = max(image.pixelColor(x, y).lightness() for x in range(left, right) for y in range(top, bottom))
    assert lightest > 180


@pytest.mark.parametrize("width", [180, 220, 260])
def test_a_narrow_pane_cuts_nothing_off_to_the_right(
    pane: ListPane, make_row: MakeRow, qtbot: QtBot, width: int
) -> None:
    """A narrow pane cuts nothing off to the right."""
    pane.setMinimumWidth(100)
    pane.resize(width, 700)
    pane.show_rows(0, 1, [make_row("a1", title="Каталог, які пачынаўся ў скрынцы з-пад абутку")])
    image = pane.view.viewport().grab().toImage()
    edge = image.width() - 3
    assert len({image.pixelColor(edge, y).name() for y in range(120)}) == 1, "nothing is written there"
    qtbot.waitUntil(lambda: pane.head.title.shown_text() == "All articles")


def test_ten_thousand_rows_are_laid_out_without_being_drawn(pane: ListPane, rows: Rows, qtbot: QtBot) -> None:
    """Ten thousand rows are laid out without being drawn."""
    pane.show_rows(0, 10_000, rows(0, 10_000))
    bar = pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900_000)
    bar.setValue(bar.maximum() // 2)
    index = pane.view.indexAt(QPoint(60, 60))
    assert 4_900 < index.row() < 5_100


def test_an_article_is_chosen_alone_though_shift_is_held(pane: ListPane, make_row: MakeRow) -> None:
    """An article is chosen alone though shift is held."""
    pane.show_rows(0, 3, [make_row("a1"), make_row("a2"), make_row("a3")])
    pane.select("a1")
    QTest.keyPress(pane.view, Qt.Key.Key_Shift)
    pane.select("a3")
    QTest.keyRelease(pane.view, Qt.Key.Key_Shift)
    assert pane.view.selected() == ["a3"]
