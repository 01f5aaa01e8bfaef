"""Filters as chips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.ui.search.chip_bar import ChipBar
from nam_reader.ui.theme.theme import Theme

FILTERS = (("lang", "be"), ("after", "2019"), ("before", "2026"), ("author", "Piotr Zielnik"))


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> ChipBar:
    made = ChipBar(theme)
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show_filters(FILTERS)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_period_is_one_chip_and_each_says_what_it_is(bar: ChipBar) -> None:
    assert [chip.text() for chip in bar.chips] == ["2019 – 2025", "Беларуская", "Piotr Zielnik"]
    assert [chip.accessibleName() for chip in bar.chips] == [
        "Take the filter away: Date: 2019 – 2025",
        "Take the filter away: Language: Беларуская",
        "Take the filter away: Author: Piotr Zielnik",
    ]


def test_a_click_and_delete_take_a_filter_away(bar: ChipBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.dropped) as wish:
        QTest.mouseClick(bar.chips[0], Qt.MouseButton.LeftButton)
    assert wish.args == [(("after", "2019"), ("before", "2026"))]
    with qtbot.waitSignal(bar.dropped) as wish:
        QTest.keyClick(bar.chips[1], Qt.Key.Key_Delete)
    assert wish.args == [(("lang", "be"),)]


def test_the_focus_goes_on_when_a_chip_goes(bar: ChipBar) -> None:
    bar.chips[1].setFocus()
    bar.show_filters(FILTERS[1:])
    assert bar.chips[0].hasFocus()
    bar.show_filters(())
    assert bar.add.hasFocus()


def test_the_menu_adds_filters(bar: ChipBar, qtbot: QtBot) -> None:
    menu = bar.menu()
    actions = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(bar.kind_wanted) as kind:
        actions["Author…"].trigger()
    assert kind.args == ["author"]
    with qtbot.waitSignal(bar.condition_wanted) as condition:
        actions["Unread"].trigger()
    assert condition.args == ["is", "unread"]
    menu.deleteLater()


def test_chips_wrap_where_room_is_short(bar: ChipBar) -> None:
    wide, narrow = bar.heightForWidth(900), bar.heightForWidth(160)
    assert narrow > 2 * wide
