"""The notice bar: seen, read, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.ui.notice import NoticeBar
from nam_reader.ui.theme.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(700, 300)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit())
    column.addStretch(1)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def bar(theme: Theme, window: QWidget) -> NoticeBar:
    made = NoticeBar(theme)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    return made


def push(bar: QWidget, text: str) -> None:
    button = next(b for b in bar.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def timers(bar: QWidget) -> list[QTimer]:
    return [timer for timer in bar.findChildren(QTimer) if timer.isActive()]


def test_it_is_not_there_until_there_is_something_to_say(bar: NoticeBar) -> None:
    assert not bar.isVisible()
    assert bar.sentence == ""


def test_it_never_takes_the_focus(qtbot: QtBot, bar: NoticeBar, window: QWidget) -> None:
    field = window.findChildren(QLineEdit)[0]
    field.setFocus()
    bar.show_error("The folder is read-only.")
    bar.show_message("Highlight deleted.", "Undo")
    QApplication.processEvents()
    assert field.hasFocus()
    push(bar, "Undo")
    assert field.hasFocus()


def test_undo_acts_and_the_bar_goes(qtbot: QtBot, bar: NoticeBar) -> None:
    bar.show_message("Highlight deleted.", "Undo")
    assert bar.sentence == "Highlight deleted."
    with qtbot.waitSignal(bar.acted):
        push(bar, "Undo")
    assert not bar.isVisible()


def test_a_message_without_an_action_has_no_button(bar: NoticeBar) -> None:
    bar.show_message("Copied.")
    assert not [b for b in bar.findChildren(QPushButton) if b.isVisible()]


def test_messages_go_by_themselves_and_errors_stay(bar: NoticeBar) -> None:
    bar.show_message("Copied.")
    (timer,) = timers(bar)
    timer.timeout.emit()
    assert not bar.isVisible()
    bar.show_message("Copied.")
    bar.show_error("The disk is full.")
    assert timers(bar) == []
    assert bar.sentence == "The disk is full."


def test_the_pointer_on_it_stops_the_time(bar: NoticeBar) -> None:
    bar.show_message("Copied.")
    middle = QPointF(bar.rect().center())
    QApplication.sendEvent(bar, QEnterEvent(middle, middle, middle))
    assert timers(bar) == []
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert len(timers(bar)) == 1


def test_the_cross_and_escape_close_it(qtbot: QtBot, bar: NoticeBar, window: QWidget) -> None:
    bar.show_error("One.")
    cross = next(b for b in bar.findChildren(QToolButton) if b.accessibleName() == "Close")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    bar.show_error("Two.")
    field = window.findChildren(QLineEdit)[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not bar.isVisible()


def test_a_sentence_is_plain_text_and_a_long_one_is_read_whole(bar: NoticeBar, window: QWidget) -> None:
    bar.show_error("<img src='file:///x'> " + "The folder cannot be written. " * 12)
    QApplication.processEvents()
    label = next(w for w in bar.findChildren(QLabel) if w.text().startswith("<img"))
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert bar.width() <= window.width()
    assert label.height() >= label.heightForWidth(label.width())
