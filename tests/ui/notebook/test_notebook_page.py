"""The notebook page: filters, folding, going places, and ten thousand notes."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import AnnotationFilter, ArticleNotes, Colour, PlacedAnnotation
from nam_reader.ui.notebook.card_model import Heading
from nam_reader.ui.notebook.filter_chip import FilterChip
from nam_reader.ui.notebook.notebook_page import NotebookPage
from nam_reader.ui.theme.theme import Theme

MakeNote = Callable[..., PlacedAnnotation]
MakeNotebook = Callable[[int, int], list[ArticleNotes]]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> NotebookPage:
    made = NotebookPage(theme)
    made.resize(1000, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def texts(page: QWidget) -> set[str]:
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return set(shown) | {b.text() for b in page.findChildren(QPushButton) if b.isVisible()}


def press(page: QWidget, name: str) -> None:
    chip = next(c for c in page.findChildren(FilterChip) if c.accessibleName().startswith(name))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def push(page: QWidget, text: str) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def headings(page: NotebookPage) -> list[Heading]:
    return [row for row in page.view.cards.rows if isinstance(row, Heading)]


def ids(page: NotebookPage) -> list[str]:
    return [row.annotation.id for row in page.view.cards.rows if isinstance(row, PlacedAnnotation)]


def place_of(page: NotebookPage, row: int) -> QPoint:
    return page.view.visualRect(page.view.cards.index(row)).topLeft() + QPoint(60, 30)


# --- filters ------------------------------------------------------------------------------------------


def test_colour_chips_ask_for_their_colours(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    page.show_notes(make_notebook(2, 6), 12)
    with qtbot.waitSignal(page.filter_changed) as asked:
        press(page, "Evidence")
    assert asked.args == [AnnotationFilter(colours=(Colour.GREEN,))]
    with qtbot.waitSignal(page.filter_changed) as asked:
        press(page, "Figure")
    assert asked.args == [AnnotationFilter(colours=(Colour.GREEN, Colour.BLUE))]
    with qtbot.waitSignal(page.filter_changed) as asked:
        press(page, "Evidence")
    assert asked.args == [AnnotationFilter(colours=(Colour.BLUE,))]


def test_chips_work_by_keyboard(qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook) -> None:
    page.show_notes(make_notebook(1, 6), 6)
    chip = page.filters.chip(Colour.PINK)
    chip.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(page.filter_changed):
            QTest.keyClick(chip, key)


def test_chips_tell_the_counts_of_all_notes(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    everything = make_notebook(2, 6)
    page.show_notes(everything, 12)
    assert page.filters.chip(Colour.YELLOW).accessibleName() == "Key point, 2"
    press(page, "Key point")
    page.show_notes([group._replace(annotations=group.annotations[:1]) for group in everything], 12)
    assert page.filters.chip(Colour.GREEN).accessibleName() == "Evidence, 2"
    assert {"2 of 12 notes", "in 2 articles", "Export 2 notes"} <= texts(page)
    assert [(row.shown, row.total) for row in headings(page)] == [(1, 6), (1, 6)]


def test_search_asks_once_when_typing_pauses(qtbot: QtBot, page: NotebookPage) -> None:
    field = page.findChildren(QLineEdit)[0]
    asked: list[AnnotationFilter] = []
    page.filter_changed.connect(asked.append)
    page.focus_search()
    QTest.keyClicks(field, "culvert")
    qtbot.waitUntil(lambda: bool(asked))
    qtbot.wait(200)
    assert asked == [AnnotationFilter(text="culvert")]
    QTest.keyClicks(field, " ")
    qtbot.wait(200)
    assert len(asked) == 1, "a space more is the same search"


def test_a_tag_is_chosen_from_the_menu_and_taken_away_by_its_chip(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    page.show_notes(make_notebook(1, 6), 6, [("method & co", 3), ("sources", 2)])
    menu = page.filters.tag_menu()
    assert [action.text() for action in menu.actions()] == ["method && co\t3", "sources\t2"]
    with qtbot.waitSignal(page.filter_changed) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [AnnotationFilter(tag="method & co")]
    with qtbot.waitSignal(page.filter_changed) as asked:
        press(page, "Tag method & co")
    assert asked.args == [AnnotationFilter()]


def test_only_with_a_note_and_clear(qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook) -> None:
    page.show_notes(make_notebook(1, 6), 6)
    press(page, "With a note")
    press(page, "Source")
    assert page.filter == AnnotationFilter(colours=(Colour.PURPLE,), with_note=True)
    page.show_notes([], 6)
    assert "No notes found." in texts(page)
    with qtbot.waitSignals([page.filter_changed]):
        push(page, "Clear")
    assert page.filter == AnnotationFilter()
    page.show_notes([], 0)
    assert "No notes yet. Select text and press H." in texts(page)


def test_clear_the_filters_from_the_empty_page(qtbot: QtBot, page: NotebookPage) -> None:
    QTest.keyClicks(page.findChildren(QLineEdit)[0], "nowhere")
    with qtbot.waitSignal(page.filter_changed):
        pass
    page.show_notes([], 6)
    with qtbot.waitSignal(page.filter_changed) as asked:
        push(page, "Clear the filters")
    assert asked.args == [AnnotationFilter()]
    assert page.findChildren(QLineEdit)[0].text() == ""


# --- rows ---------------------------------------------------------------------------------------------


def test_enter_goes_to_the_place_in_its_article(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    notes = make_notebook(3, 2)
    page.show_notes(notes, 6)
    page.select(notes[1].annotations[1].annotation.id)
    with qtbot.waitSignal(page.place_wanted) as went:
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert went.args == ["article-1", notes[1].annotations[1].annotation.id]


def test_a_click_chooses_and_a_double_click_goes(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    notes = make_notebook(1, 3)
    page.show_notes(notes, 3)
    with qtbot.assertNotEmitted(page.place_wanted):
        QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 2))
    assert page.view.current_key() == notes[0].annotations[1].annotation.id
    with qtbot.waitSignal(page.place_wanted):
        QTest.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 2))


def test_keys_edit_and_delete(qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook) -> None:
    notes = make_notebook(1, 3)
    page.show_notes(notes, 3)
    first = notes[0].annotations[0].annotation.id
    page.select(first)
    with qtbot.waitSignal(page.edit_wanted) as edited:
        QTest.keyClick(page.view, Qt.Key.Key_F2)
    assert edited.args == [first]
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.delete_wanted) as binned:
        QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert binned.args == [ids(page)]


def test_articles_fold_by_key_and_click(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    notes = make_notebook(2, 3)
    page.show_notes(notes, 6)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(page, 0))
    assert len(ids(page)) == 3
    assert headings(page)[0].folded
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    assert len(ids(page)) == 6
    QTest.keyClick(page.view, Qt.Key.Key_Left)
    assert len(ids(page)) == 3
    page.select(notes[0].annotations[2].annotation.id)
    assert len(ids(page)) == 6, "what is looked for is not left folded away"


def test_down_leads_from_the_search_into_the_list(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    notes = make_notebook(1, 3)
    page.show_notes(notes, 3)
    page.activateWindow()
    page.focus_search()
    QTest.keyClick(page.findChildren(QLineEdit)[0], Qt.Key.Key_Down)
    qtbot.waitUntil(page.view.hasFocus)
    assert page.view.current_key() == notes[0].annotations[0].annotation.id


@pytest.mark.parametrize("width", [380, 1400])
def test_the_page_fits_narrow_and_wide(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook, width: int
) -> None:
    page.show_notes(make_notebook(3, 6), 18, [("method", 9)])
    page.resize(width, 700)
    QApplication.processEvents()
    assert page.width() == width
    assert page.view.horizontalScrollBar().maximum() == 0
    visible = [c for c in page.findChildren(FilterChip) if c.isVisible()]
    assert all(page.rect().contains(chip.mapTo(page, chip.rect().bottomRight())) for chip in visible)


# --- ten thousand -------------------------------------------------------------------------------------


def settle(qtbot: QtBot, page: NotebookPage) -> float:
    """Wait until every row has been measured; return the longest time the window stood still, in seconds."""
    longest = 0.0
    deadline = time.perf_counter() + 30
    view = page.view
    last = view.cards.index(view.cards.rowCount() - 1)
    while view._is_costly() or view._keep.isActive() or not view.visualRect(last).isValid():
        began = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - began)
        assert began < deadline
    QApplication.processEvents()
    return longest


def test_ten_thousand_notes_open_at_once_and_stay_smooth(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    notes = make_notebook(400, 25)
    began = time.perf_counter()
    page.show_notes(notes, 10_000)
    QApplication.processEvents()
    page.view.viewport().repaint()
    assert time.perf_counter() - began < 1.0
    assert settle(qtbot, page) < 0.5
    last = notes[-1].annotations[-1].annotation.id
    page.select(last)
    assert not page.entry_rect(last).isNull()
    bar = page.view.verticalScrollBar()
    began = time.perf_counter()
    for step in range(20):
        bar.setValue(bar.maximum() * step // 20)
        page.view.viewport().repaint()
    assert (time.perf_counter() - began) / 20 < 0.1


def test_a_note_far_down_is_shown_though_nothing_was_measured_yet(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    notes = make_notebook(100, 25)
    page.show_notes(notes, 2_500)
    wanted = notes[90].annotations[7].annotation.id
    page.select(wanted)
    settle(qtbot, page)
    assert not page.entry_rect(wanted).isNull()


@pytest.mark.parametrize("articles", [8, 60])
def test_the_place_survives_another_width(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook, articles: int
) -> None:
    page.show_notes(make_notebook(articles, 25), articles * 25)
    settle(qtbot, page)
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = QPoint(200, 1)
    before = page.view.indexAt(middle).row()
    assert before > articles * 25 // 3
    page.resize(460, 800)
    qtbot.wait(150)
    settle(qtbot, page)
    qtbot.waitUntil(lambda: page.view.indexAt(middle).row() == before)


def test_editing_far_down_does_not_move_the_page(
    qtbot: QtBot, page: NotebookPage, make_notebook: MakeNotebook
) -> None:
    notes = make_notebook(60, 25)
    page.show_notes(notes, 1_500)
    settle(qtbot, page)
    page.select(notes[30].annotations[3].annotation.id)
    before = page.view.verticalScrollBar().value()
    group = notes[30]
    edited = group.annotations[3]._replace(
        annotation=group.annotations[3].annotation._replace(note="longer " * 50)
    )
    notes[30] = group._replace(annotations=(*group.annotations[:3], edited, *group.annotations[4:]))
    page.show_notes(notes, 1_500)
    settle(qtbot, page)
    assert page.view.verticalScrollBar().value() == before
    assert page.view.current_key() == edited.annotation.id
