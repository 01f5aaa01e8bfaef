"""Rows that change while someone looks at them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.model import PlacedAnnotation
from nam_reader.ui.notebook.card_model import CardModel, Heading

MakeNote = Callable[..., PlacedAnnotation]


@pytest.fixture
def model(qapp: QApplication) -> CardModel:
    made = CardModel()
    made.setProperty(
        "tester", QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    )
    return made


def test_a_row_between_others_leaves_them_in_place(model: CardModel, make_note: MakeNote) -> None:
    first, second, third = make_note(), make_note(), make_note()
    model.set_rows([first, third])
    kept = QPersistentModelIndex(model.index(1))
    model.set_rows([first, second, third])
    assert kept.isValid()
    assert kept.row() == 2
    model.set_rows([second, third])
    assert kept.row() == 1


def test_only_what_changed_is_told(qtbot: QtBot, model: CardModel, make_note: MakeNote) -> None:
    rows = [make_note() for _ in range(5)]
    model.set_rows(rows)
    edited = rows[3]._replace(annotation=rows[3].annotation._replace(note="new"))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_rows([*rows[:3], edited, rows[4]])
    assert told.args is not None
    assert (told.args[0].row(), told.args[1].row()) == (3, 3)
    assert model.rows[3] is edited


def test_equal_rows_tell_nothing(qtbot: QtBot, model: CardModel, make_note: MakeNote) -> None:
    row = make_note("A quote", id_="a")
    model.set_rows([row])
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([make_note("A quote", id_="a")])


def test_many_changes_begin_anew(qtbot: QtBot, model: CardModel, make_note: MakeNote) -> None:
    model.set_rows([make_note() for _ in range(300)])
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([make_note() for _ in range(300)])
    assert model.rowCount() == 300


def test_headings_and_cards_have_names(model: CardModel, make_note: MakeNote) -> None:
    note = make_note("A quote", note="A note")
    model.set_rows([Heading(note.annotation.article, 1, 1), note])
    name = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(name) == "Title of river, Mira Osten · Quiet Water · 21 February 2024"
    assert model.index(1).data(name) == "Key point, A quote, A note"
