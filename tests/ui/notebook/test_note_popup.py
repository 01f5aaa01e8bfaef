"""The card of one note, where the notes pane is hidden."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import Colour, PlacedAnnotation
from nam_reader.ui.notebook.note_popup import NotePopup
from nam_reader.ui.theme.theme import Theme

MakeNote = Callable[..., PlacedAnnotation]


@pytest.fixture
def popup(qtbot: QtBot, theme: Theme, window: QWidget, make_note: MakeNote) -> NotePopup:
    made = NotePopup(theme, window)
    note = make_note("A quote", Colour.BLUE, "The rule to open with.", ["method"], id_="one")
    made.open_for(note.annotation, mark(window))
    qtbot.waitUntil(made.hasFocus)
    return made


def mark(window: QWidget) -> QRect:
    return QRect(window.mapToGlobal(QPoint(860, 400)), QSize(20, 20))


def test_it_stands_beside_its_mark_and_tells_its_note(popup: NotePopup, window: QWidget) -> None:
    assert window.rect().contains(popup.geometry())
    assert popup.geometry().top() > 420
    assert popup.accessibleName() == "Figure, A quote, The rule to open with., method"
    assert popup.annotation_id == "one"


def test_a_longer_note_makes_it_higher(popup: NotePopup, window: QWidget, make_note: MakeNote) -> None:
    before = popup.height()
    popup.open_for(make_note(note="word " * 100, tags=["method"]).annotation, mark(window))
    assert popup.height() > before


@pytest.mark.parametrize("way", ["e", "pen"])
def test_it_leads_to_the_editor(qtbot: QtBot, popup: NotePopup, way: str) -> None:
    with qtbot.waitSignal(popup.edit_wanted) as edited:
        if way == "e":
            QTest.keyClick(popup, Qt.Key.Key_E)
        else:
            pen = next(b for b in popup.findChildren(QToolButton) if b.accessibleName() == "Edit note")
            QTest.mouseClick(pen, Qt.MouseButton.LeftButton)
    assert edited.args == ["one"]
    assert not popup.isVisible()


def test_delete_bins(qtbot: QtBot, popup: NotePopup) -> None:
    with qtbot.waitSignal(popup.delete_wanted) as binned:
        QTest.keyClick(popup, Qt.Key.Key_Delete)
    assert binned.args == ["one"]


def test_escape_the_cross_and_a_click_elsewhere_close(
    qtbot: QtBot, popup: NotePopup, window: QWidget, make_note: MakeNote
) -> None:
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    popup.open_for(make_note().annotation, mark(window))
    cross = next(b for b in popup.findChildren(QToolButton) if b.accessibleName() == "Close")
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not popup.isVisible()
    popup.open_for(make_note().annotation, mark(window))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not popup.isVisible()
