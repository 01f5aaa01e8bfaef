"""Proposals in the search field: what the keys do, and what they leave to a plain search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import Completion
from nam_reader.ui.search.field_helper import FieldHelper
from nam_reader.ui.theme.fields import SearchField
from nam_reader.ui.theme.theme import Theme

LANGUAGES = (("lang:be", 112), ("lang:bg", 2))


class Desk:
    """A field in a window, its helper, and what was heard."""

    def __init__(self, theme: Theme) -> None:
        self.window = QWidget()
        self.field = SearchField(theme)
        QVBoxLayout(self.window).addWidget(self.field)
        self.window.resize(400, 400)
        self.helper = FieldHelper(theme, self.field)
        self.entered = 0
        self.field.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        self.entered += 1

    def type(self, text: str, completion: Completion | None = None) -> None:
        QTest.keyClicks(self.field, text)
        if completion is not None:
            self.helper.show_completion(self.field.text(), completion)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.field, key)

    @property
    def shown(self) -> list[str]:
        return [proposal.text for proposal in self.helper.proposals.shown]


@pytest.fixture
def desk(theme: Theme, qtbot: QtBot) -> Desk:
    made = Desk(theme)
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.field.setFocus()
    return made


def test_every_key_asks(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.helper.completion_wanted) as wish:
        desk.type("l")
    assert wish.args == ["l", 1]


def test_a_filters_value_is_taken_by_enter(desk: Desk, qtbot: QtBot) -> None:
    desk.type("ferry lang:b", Completion(6, 12, LANGUAGES))
    assert desk.shown == ["lang:be", "lang:bg"]
    with qtbot.waitSignal(desk.helper.taken) as wish:
        desk.press(Qt.Key.Key_Return)
    assert wish.args == ["ferry lang:be "]
    assert (desk.field.text(), desk.entered, desk.shown) == ("ferry lang:be ", 0, [])


def test_a_plain_search_keeps_its_enter(desk: Desk) -> None:
    desk.type("tit", Completion(0, 3, (("title:", 0),)))
    assert desk.shown == ["title:"]
    desk.press(Qt.Key.Key_Return)
    assert (desk.field.text(), desk.entered, desk.shown) == ("tit", 1, [])


def test_down_then_enter_takes_a_filters_name_and_goes_on_to_its_values(desk: Desk, qtbot: QtBot) -> None:
    desk.type("tit", Completion(0, 3, (("title:", 0),)))
    with qtbot.waitSignal(desk.helper.completion_wanted) as wish:
        desk.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (desk.field.text(), desk.entered) == ("title:", 0)
    assert wish.args == ["title:", 6]


def test_tab_takes_the_first_and_arrows_go_round(desk: Desk) -> None:
    desk.type("lang:b", Completion(0, 6, LANGUAGES))
    desk.press(Qt.Key.Key_Up, Qt.Key.Key_Tab)
    assert desk.field.text() == "lang:bg "
    desk.field.clear()
    desk.type("la", Completion(0, 2, (("lang:", 0),)))
    desk.press(Qt.Key.Key_Tab)
    assert desk.field.text() == "lang:"
    assert desk.field.hasFocus()


def test_escape_closes_the_list_and_not_the_search(desk: Desk) -> None:
    desk.type("lang:b", Completion(0, 6, LANGUAGES))
    desk.press(Qt.Key.Key_Escape)
    assert (desk.field.text(), desk.shown) == ("lang:b", [])
    desk.press(Qt.Key.Key_Escape)
    assert desk.field.text() == ""


def test_what_is_written_out_is_not_proposed(desk: Desk) -> None:
    desk.type("lang:be", Completion(0, 7, LANGUAGES))
    assert desk.shown == []


def test_a_late_answer_is_passed_over(desk: Desk) -> None:
    desk.type("lang:b")
    desk.helper.show_completion("lang:", Completion(0, 5, LANGUAGES))
    assert desk.shown == []


def test_a_click_takes(desk: Desk, qtbot: QtBot) -> None:
    desk.type("lang:b", Completion(0, 6, LANGUAGES))
    view = desk.helper.proposals._view
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert desk.field.text() == "lang:bg "


def test_down_in_the_empty_field_asks_for_the_history(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.helper.history_wanted):
        desk.press(Qt.Key.Key_Down)
    desk.helper.show_history(("sanctions", "санкцыі lang:be"))
    assert desk.shown[:2] == ["sanctions", "санкцыі lang:be"]
    with qtbot.waitSignal(desk.helper.query_chosen) as wish:
        desk.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert wish.args == ["санкцыі lang:be"]


def test_the_history_can_be_wiped_from_its_list(desk: Desk, qtbot: QtBot) -> None:
    desk.helper.show_history(("sanctions",))
    with qtbot.waitSignal(desk.helper.wipe_wanted):
        desk.press(Qt.Key.Key_Up, Qt.Key.Key_Return)


def test_without_a_history_down_goes_to_the_list(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.helper.list_wanted):
        desk.helper.show_history(())


def test_leaving_the_field_closes_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.type("lang:b", Completion(0, 6, LANGUAGES))
    desk.field.clearFocus()
    assert desk.shown == []
