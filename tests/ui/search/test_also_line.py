"""The line that names other spellings."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import SearchResult, Sort
from nam_reader.ui.library.hint_card import HintCard
from nam_reader.ui.search.also_line import AlsoLine
from nam_reader.ui.theme.theme import Theme


def make_card(theme: Theme, qtbot: QtBot, **changes: object) -> HintCard:
    card = HintCard(theme)
    qtbot.addWidget(card)
    card.resize(300, 90)
    card.say_result(SearchResult("x", 3, 1.0, **changes), Sort.RELEVANCE)  # type: ignore[arg-type]  # fields
    card.show()
    qtbot.waitExposed(card)
    return card


def test_the_link_finds_only_what_was_typed(theme: Theme, qtbot: QtBot) -> None:
    card = make_card(theme, qtbot, also=("Лукашэнка", "Łukaszenka"), exact='"Lukashenka"')
    line = card.findChild(AlsoLine)
    assert line is not None
    said = "Also searched as Лукашэнка, Łukaszenka, in all their forms. Only as typed"
    assert line.accessibleName() == said
    with qtbot.waitSignal(card.query_wanted) as wish:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert wish.args == ['"Lukashenka"']
    boxes = line._link_boxes(line._lay(line.width()))
    place = QPoint((boxes[0][0] + boxes[0][2]) // 2, boxes[0][1] + 8)
    with qtbot.waitSignal(card.query_wanted):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)


def test_the_words_before_the_link_are_no_button(theme: Theme, qtbot: QtBot) -> None:
    card = make_card(theme, qtbot, also=("Лукашэнка",), exact='"Lukashenka"')
    line = card.findChild(AlsoLine)
    assert line is not None
    with qtbot.assertNotEmitted(card.query_wanted):
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(4, 6))


def test_many_spellings_are_not_all_named(theme: Theme, qtbot: QtBot) -> None:
    card = make_card(theme, qtbot, also=("A", "B", "C", "D", "E", "F"))
    line = card.findChild(AlsoLine)
    assert line is not None
    assert line.text() == "Also searched as A, B, C, D, …, in all their forms."


def test_a_bounded_order_is_said_where_there_is_one(theme: Theme, qtbot: QtBot) -> None:
    card = make_card(theme, qtbot, bounded=True)
    assert card.isVisible()
    assert "most promising" in card._bounds.text()
    card.say_result(SearchResult("x", 3, 1.0, bounded=True), Sort.DATE)
    assert not card.isVisible()


def test_suggestions_stand_under_a_hint(theme: Theme, qtbot: QtBot) -> None:
    card = make_card(theme, qtbot, suggestions=("санкции", "sanctions"))
    assert card._label.text() == "Did you mean:"
    with qtbot.waitSignal(card.query_wanted) as wish:
        card._links[0].click()
    assert wish.args == ["санкции"]


def test_an_action_is_no_query(theme: Theme, qtbot: QtBot) -> None:
    card = make_card(theme, qtbot)
    card.say("Most like “X”:", "Back to the list")
    with qtbot.waitSignal(card.acted), qtbot.assertNotEmitted(card.query_wanted):
        card._links[0].click()
