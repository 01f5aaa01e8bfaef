"""Conflicts, one by one: by keys, in a narrow window, and for who does not see the marks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nam_reader.model import Anchor, Annotation, ArticleRef, Colour
from nam_reader.ui.dialogs.conflicts_dialog import BESIDE_FROM, ConflictsDialog, VersionCard
from nam_reader.ui.dialogs.marked_text import MarkedLabel
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.theme import Theme

ARTICLE = ArticleRef("abcdefghij2345672345", "Рака")


def conflict(number: int) -> tuple[Annotation, Annotation]:
    anchor = Anchor("Рака паднялася", "", "", 0, 14, "9f")
    ours = Annotation(f"mine{number}", ARTICLE, anchor, note=f"It rose {number} times. 🌊 So it did.")
    theirs = ours._replace(id=f"theirs{number}", note=f"It fell {number} times. 🌊 So it did.")
    return ours, theirs._replace(colour=Colour.GREEN, rival=ours.id)


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> ConflictsDialog:
    made = ConflictsDialog(theme)
    qtbot.addWidget(made)
    made.show_conflicts([conflict(number) for number in range(3)])
    made.show()
    qtbot.waitExposed(made)
    return made


def words(dialog: ConflictsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def press(dialog: ConflictsDialog, name: str) -> None:
    (found,) = [item for item in dialog.findChildren(QPushButton) if item.text() == name]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_keys_go_through_the_conflicts(dialog: ConflictsDialog) -> None:
    assert "1 of 3" in words(dialog)
    for shown in ("2 of 3", "3 of 3", "3 of 3"):
        QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert shown in words(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert "2 of 3" in words(dialog)


def test_a_choice_is_told_for_one_or_for_all(dialog: ConflictsDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(dialog.settled) as told:
        press(dialog, "Keep mine")
    assert told.args == [[("mine1", "theirs1")], "mine"]
    dialog.show_conflicts([conflict(0), conflict(2)])
    (every,) = dialog.findChildren(CheckBox)
    assert every.text() == "Do the same for all 2 conflicts"
    every.click()
    with qtbot.waitSignal(dialog.settled) as told:
        press(dialog, "Keep both")
    assert told.args == [[("mine0", "theirs0"), ("mine2", "theirs2")], "both"]
    with qtbot.waitSignal(dialog.accepted):
        dialog.show_conflicts([])


def test_what_differs_is_said_too(dialog: ConflictsDialog) -> None:
    _, theirs = dialog.findChildren(VersionCard)
    said = [label.accessibleDescription() for label in theirs.findChildren(MarkedLabel)]
    assert said == ["", "Marked: fell", "Marked: Evidence"]
    assert theirs.accessibleName().startswith("Theirs, Рака паднялася, It fell 0 times.")


def test_a_narrow_one_has_the_versions_one_under_the_other(dialog: ConflictsDialog) -> None:
    mine, theirs = dialog.findChildren(VersionCard)
    assert mine.y() == theirs.y()
    dialog.resize(BESIDE_FROM - 100, 600)
    QTest.qWait(50)
    assert theirs.y() > mine.y()
    assert mine.width() <= dialog.width()
