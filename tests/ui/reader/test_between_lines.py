"""The mouse between two lines of the text: it is meant for one of them, at the place where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nam_reader.model import ReadingState
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.reader.view import ReaderView

from .conftest import MakeDocument

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(pane: ReaderPane, make_document: MakeDocument) -> ReaderView:
    document = make_document(*["One word after the other fills some lines of this text. " * 8] * 3)
    pane.show_document(document, ReadingState(document.article.uid), ())
    return pane.view


def places(view: ReaderView) -> list[QPoint]:
    """Return points below each other in the middle of the text, over two paragraphs."""
    top = view.cursorRect(view.cursor_at(0)).top()
    return [QPoint(view.viewport().width() // 2, y) for y in range(top + 2, top + 280)]


def column_of(view: ReaderView, position: int) -> float:
    """Return how far right a position stands."""
    return view.cursorRect(view.cursor_at(position)).x()


def line_end(view: ReaderView, position: int) -> bool:
    cursor = view.cursor_at(position)
    return cursor.atBlockEnd()


def test_no_point_in_the_text_leads_to_the_margin(view: ReaderView) -> None:
    for point in places(view):
        position = view.position_at(point)
        if not line_end(view, position):  # the last line of a paragraph may be short
            assert abs(column_of(view, position) - point.x()) < 20, point


def test_a_click_between_lines_puts_the_caret_where_it_was(view: ReaderView) -> None:
    for point in places(view)[::3]:
        QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
        QTest.qWait(QApplication.doubleClickInterval() // 20)
        if not view.textCursor().atBlockEnd():
            assert abs(view.cursorRect().x() - point.x()) < 20, point
        QTest.mouseMove(view.viewport(), QPoint(1, 1))


def test_a_selection_that_is_dragged_between_lines_stays_in_its_line(view: ReaderView) -> None:
    rect = view.cursorRect(view.cursor_at(view.position_at(QPoint(view.viewport().width() // 2, 200))))
    for y in range(rect.top() - 6, rect.top() + 22):
        start, end = QPoint(rect.x() - 100, y), QPoint(rect.x() + 60, y)
        view.put_caret(0)
        drag(view, start, end)
        cursor = view.textCursor()
        assert 10 < cursor.selectionEnd() - cursor.selectionStart() < 40, y


def test_a_double_click_between_lines_selects_a_word(view: ReaderView) -> None:
    for point in places(view)[40:70]:
        QTest.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, point)
        selected = view.textCursor().selectedText()
        assert selected
        assert view.textCursor().selectionStart() != 0
        assert abs(view.cursorRect().x() - point.x()) < 80, point


def drag(view: ReaderView, start: QPoint, end: QPoint) -> None:
    """Press, move and let go; QTest's moves carry no buttons."""
    middle = (start + end) / 2
    steps = (
        (QMouseEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QMouseEvent.Type.MouseMove, middle, Qt.MouseButton.NoButton, LEFT),
        (QMouseEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT),
        (QMouseEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton),
    )
    for kind, place, button, buttons in steps:
        there = QPointF(view.viewport().mapToGlobal(place))
        event = QMouseEvent(kind, QPointF(place), there, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view.viewport(), event)
    QTest.qWait(1)
