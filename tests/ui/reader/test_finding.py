"""Finding in the article: the bar, the counter, going round, and what a search of the library has found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.model import Document, ReadingState
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.reader.scroll_marks import Tick

from .conftest import MakeDocument

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def article(make_document: MakeDocument) -> Document:
    paragraphs = [f"Paragraph {n}. " + "The river rises and falls. " * 8 for n in range(60)]
    paragraphs[3] += "Żółta BOTTLE 😀"
    paragraphs[30] += "Bottle of ещё"
    paragraphs[55] += "żołta bottle еще"
    return make_document(*paragraphs)


def show(pane: ReaderPane, document: Document) -> None:
    pane.show_document(document, ReadingState(document.article.uid), ())
    pane.focus_text()
    QApplication.processEvents()


def look_for(pane: ReaderPane, qtbot: QtBot, words: str) -> None:
    pane.find()
    pane.find_bar.field.selectAll()
    with qtbot.waitSignal(pane.find_bar.words_changed):
        pane.find_bar.field.insert(words)
        pane.find_bar.field.textEdited.emit(words)  # insert() is not typing to Qt


def counter(pane: ReaderPane) -> str:
    bar = pane.find_bar
    return f"{bar._current.text()} {bar._total.text()}".strip()


def current_words(pane: ReaderPane) -> str:
    (selection,) = pane.view.extraSelections()
    return selection.cursor.selectedText()


def seen_at(pane: ReaderPane) -> float:
    """Where the current hit is in the view, from 0 (top) to 1."""
    (selection,) = pane.view.extraSelections()
    selection.cursor.setPosition(selection.cursor.selectionStart())
    return pane.view.cursorRect(selection.cursor).top() / pane.view.viewport().height()


def test_typing_finds_without_case_and_accents(pane: ReaderPane, qtbot: QtBot, article: Document) -> None:
    show(pane, article)
    pane.find()
    assert pane.find_bar.field.hasFocus()
    QTest.keyClicks(pane.find_bar.field, "zolta")
    qtbot.waitUntil(lambda: counter(pane) == "1 of 2")
    look_for(pane, qtbot, "river of milk")
    assert counter(pane) == "Not found"
    look_for(pane, qtbot, "еще")
    assert counter(pane) == "1 of 2"
    assert current_words(pane) == "ещё"
    look_for(pane, qtbot, "bottle еще")
    assert counter(pane) == "1 of 1"
    assert pane.find_bar.field.accessibleDescription() == "Hit 1 of 1"


def test_the_words_found_have_the_room_that_nothing_else_needs(pane: ReaderPane, article: Document) -> None:
    show(pane, article)
    pane.resize(545, 600)
    bar = pane.find_bar
    bar.show_search("Lukashenko sanctions")
    bar.set_count(4, 20)
    QApplication.processEvents()
    assert bar.field.width() >= bar.field.fontMetrics().horizontalAdvance("Lukashenko sanctions")
    assert bar.field.cursorPosition() == 0
    pane.resize(1100, 600)
    QApplication.processEvents()
    assert bar.field.geometry().right() + 100 < bar.forms.geometry().left()


def test_stepping_goes_round_and_shows_each_hit(pane: ReaderPane, qtbot: QtBot, article: Document) -> None:
    show(pane, article)
    look_for(pane, qtbot, "bottle")
    field = pane.find_bar.field
    steps: list[tuple[Qt.Key, Qt.KeyboardModifier, str]] = [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "2 of 3"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "3 of 3"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "1 of 3"),
        (Qt.Key.Key_Return, SHIFT, "3 of 3"),
        (Qt.Key.Key_Return, SHIFT, "2 of 3"),
    ]
    for key, modifier, count in steps:
        QTest.keyClick(field, key, modifier)
        assert counter(pane) == count
        assert current_words(pane).lower() == "bottle"
        qtbot.wait(160)  # the short scrolling
        assert 0.05 < seen_at(pane) < 0.85
    pane.next_hit()
    assert counter(pane) == "3 of 3"
    pane.previous_hit()
    assert counter(pane) == "2 of 3"


def test_a_far_hit_comes_to_a_third_of_the_height(pane: ReaderPane, qtbot: QtBot, article: Document) -> None:
    show(pane, article)
    look_for(pane, qtbot, "Bottle of")
    qtbot.waitUntil(lambda: seen_at(pane) == pytest.approx(1 / 3, abs=0.03))


def test_enter_at_once_goes_to_the_first_hit_and_not_past_it(
    pane: ReaderPane, qtbot: QtBot, article: Document
) -> None:
    show(pane, article)
    pane.find()
    QTest.keyClicks(pane.find_bar.field, "bottle")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert counter(pane) == "1 of 3"


def test_esc_closes_and_keeps_the_place(pane: ReaderPane, qtbot: QtBot, article: Document) -> None:
    show(pane, article)
    look_for(pane, qtbot, "Bottle of")
    qtbot.wait(160)
    value = pane.view.verticalScrollBar().value()
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert pane.find_bar.isHidden()
    assert not pane.tools.find_button.isChecked()
    assert pane.view.hasFocus()
    assert pane.view.verticalScrollBar().value() == value
    assert pane.view.extraSelections() == []
    caret = pane.view.textCursor().position()
    assert pane.view.document().find("Bottle of").selectionStart() == caret
    QTest.keyClick(pane.view, Qt.Key.Key_Right)
    assert pane.view.verticalScrollBar().value() == value


def test_esc_in_the_text_closes_the_bar_too(pane: ReaderPane, qtbot: QtBot, article: Document) -> None:
    show(pane, article)
    look_for(pane, qtbot, "bottle")
    pane.focus_text()
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert pane.find_bar.isHidden()


def test_the_bar_opens_with_the_selected_words(pane: ReaderPane, article: Document) -> None:
    show(pane, article)
    cursor = pane.view.document().find("BOTTLE 😀")
    pane.view.setTextCursor(cursor)
    pane.find()
    assert pane.find_bar.words == "BOTTLE 😀"
    assert counter(pane) == "1 of 1"


def test_what_the_library_found_is_stepped_through_while_the_bar_is_closed(
    pane: ReaderPane, qtbot: QtBot, article: Document
) -> None:
    show(pane, article)
    text = article.article.text
    places = [text.index(word) for word in ("BOTTLE", "Bottle", "bottle")]
    pane.set_search_marks([(place, place + 6) for place in places])
    assert pane.view.extraSelections() == []
    pane.go_to_mark()
    assert current_words(pane) == "BOTTLE"
    pane.next_hit()
    assert current_words(pane) == "Bottle"
    pane.previous_hit()
    pane.previous_hit()
    assert current_words(pane) == "bottle"
    assert len([tick for tick in ticks(pane, qtbot) if tick.colour is None]) == 3
    look_for(pane, qtbot, "BOTTLE 😀")
    assert len([tick for tick in ticks(pane, qtbot) if tick.colour is None]) == 1
    pane.finder.close()
    assert len([tick for tick in ticks(pane, qtbot) if tick.colour is None]) == 3


def ticks(pane: ReaderPane, qtbot: QtBot) -> tuple[Tick, ...]:
    qtbot.wait(60)
    return pane.view._bar.ticks


def test_another_article_closes_the_bar(
    pane: ReaderPane, qtbot: QtBot, article: Document, make_document: MakeDocument
) -> None:
    show(pane, article)
    look_for(pane, qtbot, "bottle")
    show(pane, make_document("a bottle", uid="u2"))
    assert pane.find_bar.isHidden()
    assert pane.view.extraSelections() == []


def test_a_hit_survives_another_size(pane: ReaderPane, qtbot: QtBot, article: Document) -> None:
    show(pane, article)
    look_for(pane, qtbot, "BOTTLE")
    pane.set_type("", 24)
    assert current_words(pane) == "BOTTLE"
