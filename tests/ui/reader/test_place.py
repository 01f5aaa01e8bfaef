"""The place in the text: kept through zoom, theme, width and restart; told a moment after scrolling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.model import Document, ReadingState
from nam_reader.ui.reader.geometry import lines_between
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def long_article(make_document: MakeDocument) -> Document:
    return make_document(*[f"Paragraph 😀 number {n}. " + numbered(n, 12) for n in range(120)])


def numbered(n: int, sentences: int) -> str:
    """Sentences that stand only once in the article."""
    return " ".join(f"The river rises {n}:{m} times." for m in range(sentences))


def show(pane: ReaderPane, document: Document, position: int = 0) -> None:
    pane.show_document(document, ReadingState(document.article.uid, position), ())
    pane.focus_text()
    QApplication.processEvents()


def top_line(pane: ReaderPane) -> tuple[str, float]:
    """The text of the first line seen, and how far its top is from the view's."""
    view = pane.view
    top = view.verticalScrollBar().value()
    line = next(lines_between(view.document(), top + 1, top + 500))
    raw = view.document().toRawText().encode("utf-16-le")
    return raw[2 * line.start : 2 * line.end].decode("utf-16-le"), line.top - top


def test_a_position_comes_back_after_a_restart(
    pane: ReaderPane, qtbot: QtBot, theme: Theme, long_article: Document
) -> None:
    show(pane, long_article)
    with qtbot.waitSignal(pane.position_changed) as told:
        pane.view.verticalScrollBar().setValue(4321)
    uid, position = told.args
    words = top_line(pane)[0]
    assert uid == "u1"
    assert long_article.article.text[position:].startswith(words)
    other = ReaderPane(theme)
    qtbot.addWidget(other)
    other.resize(pane.size())
    other.show_document(long_article, ReadingState("u1", position), ())
    with qtbot.waitExposed(other):
        other.show()
    there, offset = top_line(other)
    assert there == words
    assert offset == pytest.approx(0, abs=1)
    assert other.position == position


def test_zooming_in_and_out_again_changes_nothing(
    pane: ReaderPane, qtbot: QtBot, long_article: Document
) -> None:
    show(pane, long_article)
    pane.size_wanted.connect(lambda size: pane.set_type("", size))
    bar = pane.view.verticalScrollBar()
    bar.setValue(5003)
    before, words = bar.value(), pane.view.text[pane.position : pane.position + 12]
    for _ in range(9):
        pane.zoom_in()
        assert words.split()[0] in top_line(pane)[0]
    assert pane.view.document().defaultFont().pixelSize() > 25
    for _ in range(9):
        pane.zoom_out()
    assert bar.value() == pytest.approx(before, abs=1)
    pane.zoom_in()
    pane.zoom_reset()
    assert bar.value() == pytest.approx(before, abs=1)


def test_zooming_stops_at_the_bounds(pane: ReaderPane, qtbot: QtBot, long_article: Document) -> None:
    show(pane, long_article)
    pane.set_type("", 32)
    with qtbot.assertNotEmitted(pane.size_wanted):
        pane.zoom_in()
    pane.set_type("", 12)
    with qtbot.assertNotEmitted(pane.size_wanted):
        pane.zoom_out()


def test_the_wheel_with_ctrl_zooms(pane: ReaderPane, qtbot: QtBot, long_article: Document) -> None:
    show(pane, long_article)
    with qtbot.waitSignal(pane.size_wanted) as wish:
        wheel(pane, 120, CONTROL)
    assert wish.args == [18]
    with qtbot.waitSignal(pane.size_wanted) as wish:
        wheel(pane, -120, CONTROL)
    assert wish.args == [16]
    wheel(pane, -120, Qt.KeyboardModifier.NoModifier)
    assert pane.view.verticalScrollBar().value() > 0


def wheel(pane: ReaderPane, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    port = pane.view.viewport()
    event = QWheelEvent(
        QPointF(300, 300),
        QPointF(port.mapToGlobal(QPoint(300, 300))),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_another_width_and_back_keeps_the_place(pane: ReaderPane, long_article: Document) -> None:
    show(pane, long_article)
    bar = pane.view.verticalScrollBar()
    bar.setValue(5003)
    before, start = bar.value(), pane.position
    for width in (430, 900, 520, 700):
        pane.resize(width, 700)
        QApplication.processEvents()
        line = top_line(pane)[0]
        at = pane.view.text.index(line, max(0, start - 200))
        assert at <= start < at + len(line) + 1
    assert bar.value() == pytest.approx(before, abs=1)


def test_a_wider_window_and_back_keeps_the_end_in_view(
    pane: ReaderPane, qtbot: QtBot, long_article: Document
) -> None:
    pane.resize(430, 700)
    show(pane, long_article)
    pane.view.document().documentLayout().documentSize()  # asking lays all of it out
    qtbot.wait(50)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() - 100)
    before, start = bar.value(), pane.position
    for width in (900, 430):  # the text is much shorter in between
        pane.resize(width, 700)
        qtbot.wait(400)  # Qt lays it out little by little, and the bar's end comes and goes
    assert pane.position == start
    assert bar.value() == pytest.approx(before, abs=1)


def test_another_theme_keeps_place_and_selection(
    pane: ReaderPane, theme: Theme, long_article: Document
) -> None:
    show(pane, long_article)
    bar = pane.view.verticalScrollBar()
    bar.setValue(3000)
    cursor = pane.view.textCursor()
    cursor.setPosition(2500)
    cursor.setPosition(2520, cursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    before, selected = bar.value(), pane.selection()
    theme.choose("dark")
    assert bar.value() == before
    assert pane.selection() == selected
    assert pane.view.palette().base().color() == theme.color("paper")


def test_the_very_start_shows_the_head_of_the_article(pane: ReaderPane, long_article: Document) -> None:
    show(pane, long_article, 0)
    assert pane.view.verticalScrollBar().value() == 0
    pane.view.verticalScrollBar().setValue(60)
    pane.set_type("", 24)
    assert 0 < pane.view.verticalScrollBar().value() < pane.view.head.height()


def test_the_place_is_told_before_another_article_is_shown(
    pane: ReaderPane, qtbot: QtBot, long_article: Document, make_document: MakeDocument
) -> None:
    show(pane, long_article)
    told = []
    pane.position_changed.connect(lambda *args: told.append(args))
    pane.view.verticalScrollBar().setValue(4000)
    show(pane, make_document("short", uid="u2"))
    assert [uid for uid, _ in told] == ["u1"]
    assert told[0][1] > 1000
    qtbot.wait(400)
    assert len(told) == 1  # showing an article is no scrolling


def test_going_to_a_place_puts_its_line_at_the_top(pane: ReaderPane, long_article: Document) -> None:
    show(pane, long_article)
    position = long_article.article.text.index("number 80")
    pane.go_to(position)
    assert "number 80" in top_line(pane)[0]
    assert pane.position <= position


def test_space_and_page_keys_turn_pages_and_the_caret_follows(
    pane: ReaderPane, qtbot: QtBot, long_article: Document
) -> None:
    show(pane, long_article)
    bar = pane.view.verticalScrollBar()
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    QTest.keyClick(pane.view, Qt.Key.Key_PageDown)
    height = pane.view.viewport().height()
    assert height < bar.value() < 2 * height
    value = bar.value()
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    assert pane.view.viewport().rect().contains(pane.view.cursorRect().center())
    assert bar.value() == value
    QTest.keyClick(pane.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() < value
    QTest.keyClick(pane.view, Qt.Key.Key_End, CONTROL)
    assert bar.value() == bar.maximum()
    QTest.keyClick(pane.view, Qt.Key.Key_Home, CONTROL)
    assert bar.value() == 0


def test_a_long_article_that_grows_denser_opens_near_its_end(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    dense = [numbered(n, 60) for n in range(600)]
    document = make_document(*dense, *[f"line {n}" for n in range(9_000)])
    position = document.article.text.index("line 8500")
    show(pane, document, position)
    qtbot.wait(600)
    assert top_line(pane)[0] == "line 8500"


def test_a_very_long_article_opens_in_its_middle(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    document = make_document(*[f"{n} " + numbered(n, 15) for n in range(4_000)])
    position = document.article.text.index("\n3000 ") + 1
    show(pane, document, position)
    assert pane.position == position
    qtbot.wait(600)  # Qt lays the rest out little by little
    assert top_line(pane)[0].startswith("3000 The river")


def test_with_less_motion_a_place_is_there_at_once(
    pane: ReaderPane, theme: Theme, long_article: Document
) -> None:
    hints = QApplication.styleHints()
    blinking = hints.cursorFlashTime()
    show(pane, long_article)
    bar = pane.view.verticalScrollBar()
    end = len(long_article.article.text) - 10
    pane.view.reveal(end)
    assert bar.value() < bar.maximum() / 2, "it glides"
    bar.setValue(0)
    theme.set_less_motion(True)
    assert theme.reduced_motion
    assert hints.cursorFlashTime() == 0
    pane.view.reveal(end)
    assert bar.value() > bar.maximum() / 2
    theme.set_less_motion(False)
    assert hints.cursorFlashTime() == blinking
