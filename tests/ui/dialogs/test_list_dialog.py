"""The dialog around a list: rows, a filter, a problem in place of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import (
    Anchor,
    Annotation,
    ArticleRef,
    Colour,
    MergeItem,
    MergeKind,
    MergeReport,
)
from nam_reader.ui.dialogs.change_rows import change_rows, merge_counts, merge_words, restore_counts
from nam_reader.ui.dialogs.differences import Marked, Sign
from nam_reader.ui.dialogs.list_dialog import FEW, ListDialog
from nam_reader.ui.dialogs.rows import Line, Row
from nam_reader.ui.theme.fields import ChoiceBox, SearchField
from nam_reader.ui.theme.theme import Theme

ARTICLE = ArticleRef("abcdefghij2345672345", "Рака &\nмост")
NOTE = Annotation("id", ARTICLE, Anchor("Рака паднялася", "", "", 0, 14, "9f"), note="It rose on Friday.")


def row(number: int) -> Row:
    group = "odd" if number % 2 else "even"
    text = Line(Marked(f"text {number} " + "довгий рядок " * 60), most=3)
    return Row(group, "+", group, "ok", f"Title {number}", (text,), str(number))


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> ListDialog:
    made = ListDialog(theme, "Notes", "Notes that come")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_rows_are_filtered_by_group_and_words(dialog: ListDialog) -> None:
    dialog.show_rows([row(number) for number in range(20)], (("odd", "Odd"), ("none", "None")))
    groups, search = dialog.findChild(ChoiceBox), dialog.findChild(SearchField)
    assert groups is not None
    assert search is not None
    assert [groups.itemText(number) for number in range(groups.count())] == ["All (20)", "Odd (10)"]
    assert dialog.list.rows.rowCount() == 20
    groups.setCurrentIndex(1)
    assert dialog.list.rows.rowCount() == 10
    QTest.keyClicks(search, "text 17")
    assert dialog.list.rows.rowCount() == 1
    assert dialog.list.rows.row_at(0).key == "17"


def test_few_rows_need_no_filter(dialog: ListDialog) -> None:
    search = dialog.findChild(SearchField)
    assert search is not None
    dialog.show_rows([row(number) for number in range(FEW)], (("odd", "Odd"),))
    assert not search.isVisible()
    assert dialog.list.isVisible()
    dialog.show_rows([])
    assert not dialog.list.isVisible()


def test_a_row_is_told_opened_and_copied(dialog: ListDialog, qtbot: QtBot) -> None:
    dialog.show_rows([row(number) for number in range(3)])
    dialog.list.setFocus()
    with qtbot.waitSignal(dialog.list.chosen) as told:
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert told.args == ["1"]
    with qtbot.waitSignal(dialog.list.opened) as told:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert told.args == ["1"]
    QTest.keyClick(dialog.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("odd: Title 1\ntext 1")


def test_a_narrow_list_has_higher_rows_and_none_higher_than_it_may_be(dialog: ListDialog) -> None:
    dialog.show_rows([row(0), row(1)])
    QTest.qWait(50)
    index = dialog.list.rows.index(0)
    wide = dialog.list.visualRect(index).height()
    dialog.resize(360, 500)
    QTest.qWait(50)
    assert dialog.list.visualRect(index).height() >= wide > 40
    assert dialog.list.indexAt(dialog.list.visualRect(index).center()) != QModelIndex()


def test_a_problem_is_said_in_place(dialog: ListDialog) -> None:
    dialog.show_problem("It holds no annotations.")
    assert dialog.problem == "It holds no annotations."
    dialog.show_problem("")
    assert dialog.problem == ""


def test_every_change_is_a_row_that_says_what_differs() -> None:
    later = NOTE._replace(note="It fell on Friday.", colour=Colour.GREEN, tags=("вада",))
    items = (
        MergeItem(MergeKind.ADDED, None, NOTE),
        MergeItem(MergeKind.UPDATED, NOTE, later),
        MergeItem(MergeKind.DELETED, NOTE, None),
        MergeItem(MergeKind.CONFLICT, NOTE, later),
    )
    report = MergeReport(1, 1, 0, 1, 1, (), items)
    added, updated, deleted, conflict = change_rows(report, merge_words())
    assert [row.sign for row in (added, updated, deleted, conflict)] == ["+", "~", "−", "≠"]
    assert added.title == "Рака & мост"
    assert added.spoken == "New, Рака & мост, Рака паднялася, It rose on Friday., Key point"
    note = updated.lines[1].marked
    assert [(note.text[m.start : m.end], m.sign) for m in note.marks] == [
        ("rose", Sign.OUT),
        ("fell", Sign.NEW),
    ]
    mine, theirs = conflict.lines[1].marked, conflict.lines[2].marked
    assert mine.text.startswith("Mine: It rose")
    assert theirs.text.startswith("Theirs: It fell")
    assert "fell" in [theirs.text[m.start : m.end] for m in theirs.marks]
    assert merge_counts(report) == "1 new  ·  1 changed  ·  1 deleted  ·  1 conflict"
    assert restore_counts(report) == "1 comes back  ·  1 changes back  ·  1 goes"
