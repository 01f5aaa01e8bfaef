"""The note field: its keys, lists that go on, links that are completed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import About, LinkTarget
from nam_reader.ui.notebook.note_field import NoteField
from nam_reader.ui.theme.theme import Theme

CTRL = Qt.KeyboardModifier.ControlModifier
TARGETS = (
    LinkTarget("uid-1", "Вада ў Сорвіцы", About.ARTICLE, "Вада ў Сорвіцы"),
    LinkTarget("id-2", "Water plan", About.NOTHING, "Water plan|id-2"),
)


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, window: QWidget) -> NoteField:
    made = NoteField(theme, window)
    made.resize(400, 120)
    made.show()
    made.edit.setFocus()
    qtbot.waitUntil(made.edit.hasFocus)
    return made


def proposed(field: NoteField) -> tuple[LinkTarget, ...]:
    """Return what is proposed and seen."""
    shown = field.links.proposals
    return shown._model.targets if shown is not None and shown.isVisible() else ()


def select(field: NoteField, words: str) -> None:
    cursor = field.edit.document().find(words)
    assert not cursor.isNull()
    field.edit.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("key", "after"),
    [
        (Qt.Key.Key_B, "the **cap 🌊** goes"),
        (Qt.Key.Key_I, "the *cap 🌊* goes"),
        (Qt.Key.Key_M, "the `cap 🌊` goes"),
        (Qt.Key.Key_L, "- the cap 🌊 goes"),
    ],
)
def test_keys_put_marks_and_take_them_away(field: NoteField, key: Qt.Key, after: str) -> None:
    field.show_note("the cap 🌊 goes")
    select(field, "cap 🌊")
    QTest.keyClick(field.edit, key, CTRL)
    assert field.text == after
    QTest.keyClick(field.edit, key, CTRL)
    assert field.text == "the cap 🌊 goes"


def test_a_key_of_the_field_is_not_a_key_of_the_window(field: NoteField, window: QWidget) -> None:
    taken: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+B"), window)
    shortcut.activated.connect(lambda: taken.append("window"))
    QTest.keyClick(field.edit, Qt.Key.Key_B, CTRL)
    assert field.text == "****"
    assert taken == []


def test_a_mark_is_undone_in_one_step(field: NoteField) -> None:
    field.show_note("one two")
    select(field, "two")
    QTest.keyClick(field.edit, Qt.Key.Key_B, CTRL)
    QTest.keyClick(field.edit, Qt.Key.Key_Z, CTRL)
    assert field.text == "one two"


def test_lists_go_on_and_end(field: NoteField) -> None:
    field.edit.insertPlainText("1. адзін")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    field.edit.insertPlainText("два 🌊")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text == "1. адзін\n2. два 🌊\n3. "
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text == "1. адзін\n2. два 🌊\n"


def test_several_lines_become_a_list(field: NoteField) -> None:
    field.show_note("one\ntwo")
    field.edit.selectAll()
    QTest.keyClick(field.edit, Qt.Key.Key_L, CTRL)
    assert field.text == "- one\n- two"


def test_a_link_is_asked_for_and_written(field: NoteField) -> None:
    asked: list[str] = []
    field.links.targets_wanted.connect(asked.append)
    field.edit.insertPlainText("🌊 see ")
    QTest.keyClicks(field.edit, "[[Wa")
    assert asked == ["", "W", "Wa"]
    field.links.show_targets("W", TARGETS[:1])
    assert proposed(field) == ()
    field.links.show_targets("Wa", TARGETS)
    assert proposed(field) == TARGETS
    QTest.keyClick(field.edit, Qt.Key.Key_Down)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text == "🌊 see [[Water plan|id-2]]"
    assert proposed(field) == ()
    QTest.keyClicks(field.edit, " next")
    assert field.text.endswith("]] next")


def test_brackets_that_are_there_are_not_doubled(field: NoteField) -> None:
    field.show_note("see [[Va]] now")
    cursor = field.edit.textCursor()
    cursor.setPosition(8)
    field.edit.setTextCursor(cursor)
    field.links.show_targets("Va", TARGETS)
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert field.text == "see [[Вада ў Сорвіцы]] now"


def test_escape_closes_the_list_and_nothing_else(field: NoteField) -> None:
    QTest.keyClicks(field.edit, "[[W")
    field.links.show_targets("W", TARGETS)
    assert field.links.proposals is not None
    QTest.keyClick(field.edit, Qt.Key.Key_Escape)
    assert not field.links.proposals.isVisible()
    assert field.text == "[[W"


def test_a_link_is_begun_by_key_around_the_selection(field: NoteField) -> None:
    field.show_note("see Water")
    select(field, "Water")
    QTest.keyClick(field.edit, Qt.Key.Key_K, CTRL)
    assert field.text == "see [[Water"
    field.edit.moveCursor(QTextCursor.MoveOperation.Start)
    assert field.links.proposals is None or not field.links.proposals.isVisible()
