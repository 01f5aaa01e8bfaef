"""Shortcuts while the keyboard writes Cyrillic: key presses as Qt gives them to a window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.ui.shortcuts.cyrillic import CyrillicKeys
from nam_reader.ui.shortcuts.layout import latin_key

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


class Pane(NamedTuple):
    """A window with a field, and which shortcuts were done."""

    window: QMainWindow
    field: QLineEdit
    done: list[str]

    def add(self, keys: str) -> QAction:
        action = QAction(keys, self.window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self.done.append(keys))
        self.window.addAction(action)
        return action

    def press(self, letter: str, held: Qt.KeyboardModifier = CTRL, place: int = 0, virtual: int = 0) -> None:
        """Give the window a key press as the system's, which no shortcut has matched."""
        event = press(letter, held, place, virtual)
        QApplication.sendEvent(self.window.windowHandle(), event)


def press(letter: str, held: Qt.KeyboardModifier = CTRL, place: int = 0, virtual: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(letter), held, place, virtual, 0, "")


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[Pane]:
    window, field = QMainWindow(), QLineEdit()
    middle = QWidget()
    QVBoxLayout(middle).addWidget(field)
    window.setCentralWidget(middle)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    field.setFocus()
    keys = CyrillicKeys(window)
    yield Pane(window, field, [])
    shiboken6.delete(keys)  # now: another window will be watched


@pytest.mark.parametrize(
    ("letter", "place", "latin"),
    [
        ("К", 27, "R"),
        ("Р", 43, "H"),
        ("І", 39, "S"),
        ("Ы", 39, "S"),
        ("Ў", 32, "O"),
        ("Ї", 35, "]"),
        ("Ю", 60, "."),
    ],
)
def test_a_key_is_known_by_its_place_and_by_its_letter(letter: str, place: int, latin: str) -> None:
    assert latin_key(press(letter, place=place)) == Qt.Key(ord(latin))
    assert latin_key(press(letter)) == Qt.Key(ord(latin))


def test_the_place_counts_more_than_the_letter() -> None:
    assert latin_key(press("К", place=39)) == Qt.Key.Key_S  # a phonetic layout


@pytest.mark.parametrize("place", [27, 0])
def test_a_shortcut_works_on_a_cyrillic_layout_once(pane: Pane, place: int) -> None:
    pane.add("Ctrl+R")
    pane.add("Ctrl+Shift+R")
    pane.press("К", CTRL, place)
    assert pane.done == ["Ctrl+R"]
    pane.press("К", CTRL | SHIFT, place)
    assert pane.done == ["Ctrl+R", "Ctrl+Shift+R"]


def test_a_sign_is_found_by_its_place_while_cyrillic_is_written(pane: Pane) -> None:
    pane.add("Ctrl+/")
    pane.press(".", CTRL, 61)
    assert pane.done == []  # a layout that has "." there and writes Latin
    pane.press("п", NONE, 42)
    pane.press("П", NONE, 42)
    pane.press(".", CTRL, 61)
    assert pane.done == ["Ctrl+/"]
    pane.press("G", NONE, 42)
    pane.press(".", CTRL, 61)
    assert pane.done == ["Ctrl+/"]


def test_a_latin_layout_fires_once(pane: Pane) -> None:
    pane.add("Ctrl+R")
    QTest.keyClick(pane.window.windowHandle(), Qt.Key.Key_R, CTRL)
    assert pane.done == ["Ctrl+R"]


@pytest.mark.qt_log_ignore("keyToAscii", "This plugin does not support")
def test_a_shortcut_that_qt_finds_by_itself_is_not_done_twice(pane: Pane) -> None:
    pane.add("Ctrl+К")
    pane.add("Ctrl+R")
    QTest.keyClick(pane.window.windowHandle(), Qt.Key(ord("К")), CTRL)  # as the system presses
    assert pane.done == ["Ctrl+К"]


def test_a_field_copies_and_selects(pane: Pane) -> None:
    pane.add("Ctrl+A")
    pane.field.setText("river")
    pane.press("Ф", CTRL, 38)  # the key of A
    assert pane.field.selectedText() == "river"
    assert pane.done == []  # what the field wants it gets first, as on a Latin layout
    pane.press("Ч", CTRL, 53)  # the key of X
    assert pane.field.text() == ""
    pane.press("М", CTRL, 55)  # the key of V
    assert pane.field.text() == "river"


def test_what_is_typed_is_left_alone(pane: Pane) -> None:
    pane.add("Ctrl+R")
    event = QKeyEvent(QEvent.Type.KeyPress, ord("К"), NONE, 27, 0, 0, "к")
    QApplication.sendEvent(pane.window.windowHandle(), event)
    assert pane.field.text() == "к"
    assert pane.done == []


def test_the_nearest_shortcut_comes_first_and_a_disabled_one_does_nothing(pane: Pane) -> None:
    near = QShortcut(QKeySequence("Ctrl+B"), pane.field)
    near.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    near.activated.connect(lambda: pane.done.append("near"))
    pane.add("Ctrl+B")
    pane.press("И", CTRL, 56)
    assert pane.done == ["near"]
    near.setEnabled(False)
    pane.press("И", CTRL, 56)
    assert pane.done == ["near", "Ctrl+B"]
    pane.add("Ctrl+D").setEnabled(False)
    pane.press("В", CTRL, 40)
    assert pane.done == ["near", "Ctrl+B"]


def test_windows_tells_the_key_by_its_number(pane: Pane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("PySide6.QtGui.QGuiApplication.platformName", lambda: "windows")
    assert latin_key(press("К", place=0x13, virtual=0x52)) == Qt.Key.Key_R
    assert latin_key(press("К", place=0x13)) == Qt.Key.Key_R
    assert latin_key(press(".", place=0x35)) == Qt.Key.Key_Slash
