"""Choosing by typing: one thing, several, or a new one; the card for a period."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.ui.notebook.choice_list import Choice
from nam_reader.ui.notebook.choice_popup import ChoicePopup
from nam_reader.ui.notebook.date_popup import DatePopup
from nam_reader.ui.theme.theme import Theme

CHOICES = tuple(
    Choice(name, name, count) for name, count in (("method", 4), ("дзённік", 2), ("old method", 1))
)
BESIDE = QRect(0, 0, 10, 10)


def names(card: ChoicePopup) -> list[str]:
    return [choice.name for choice in card.view.choices.shown]


def press(card: ChoicePopup, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(card.field, key)


@pytest.fixture
def several(theme: Theme, window: QWidget) -> ChoicePopup:
    return ChoicePopup(theme, "Find a tag", window)


def test_typing_narrows_and_what_begins_so_comes_first(several: ChoicePopup) -> None:
    several.open_for(CHOICES[::-1], (), BESIDE)
    QTest.keyClicks(several.field, "METHOD")
    assert names(several) == ["method", "old method"]
    several.field.setText("Дзё")
    assert names(several) == ["дзённік"]
    several.field.setText("zzz")
    assert names(several) == []
    press(several, Qt.Key.Key_Return)


def test_several_are_chosen_and_the_card_stays(qtbot: QtBot, several: ChoicePopup) -> None:
    several.open_for(CHOICES, (), BESIDE)
    told: list[tuple[str, ...]] = []
    several.changed.connect(told.append)
    press(several, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert told == [("method",), ("method", "дзённік"), ("дзённік",)]
    assert several.is_open
    role = Qt.ItemDataRole.AccessibleTextRole
    assert several.view.choices.index(1).data(role) == "дзённік, 2, chosen"
    press(several, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not several.is_open)


def test_what_is_chosen_comes_first(several: ChoicePopup) -> None:
    several.open_for(CHOICES, ("old method",), BESIDE)
    assert names(several) == ["old method", "method", "дзённік"]


def test_a_click_chooses(qtbot: QtBot, several: ChoicePopup) -> None:
    several.open_for(CHOICES, (), BESIDE)
    view = several.view
    with qtbot.waitSignal(several.changed) as told:
        place = view.visualRect(view.choices.index(2)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [("old method",)]
    assert several.is_open


def test_one_is_picked_or_made_anew(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    card = ChoicePopup(theme, "Tag all", window, several=False, novel="New tag “{0}”")
    card.open_for(CHOICES, (), BESIDE)
    QTest.keyClicks(card.field, "met")
    assert names(card) == ["method", "old method", "New tag “met”"]
    with qtbot.waitSignal(card.picked) as picked:
        press(card, Qt.Key.Key_PageDown, Qt.Key.Key_Return)
    assert picked.args == ["met"]
    assert not card.is_open
    card.open_for(CHOICES, (), BESIDE)
    QTest.keyClicks(card.field, "Method")
    assert names(card) == ["method", "old method"], "there is a tag of that name"


def test_a_period_is_typed_or_taken(qtbot: QtBot, theme: Theme, window: QWidget) -> None:
    card = DatePopup(theme, window)
    card.open_for("", "", BESIDE)
    show = next(one for one in card.findChildren(QPushButton) if one.text() == "Show")
    assert not show.isEnabled()
    card.first.setText("2024-3x")
    assert not card.is_valid
    card.first.setText("2024-03")
    with qtbot.waitSignal(card.picked) as picked:
        QTest.keyClick(card.first, Qt.Key.Key_Return)
    assert picked.args == ["2024-03", ""]
    card.open_for("", "", BESIDE)
    week = next(one for one in card.findChildren(QPushButton) if one.text() == "Last 7 days")
    with qtbot.waitSignal(card.picked) as picked:
        week.click()
    assert picked.args[1] == ""
    assert len(picked.args[0]) == len("2024-03-14")
