"""Reading and highlighting with the caret alone, and what a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.model import (
    Block,
    BlockKind,
    Colour,
    Document,
    Place,
    PlacedAnnotation,
    ReadingState,
    Run,
    Style,
)
from nam_reader.ui.reader.pane import ReaderPane

from .conftest import MakeDocument, MakeHighlight

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def show(pane: ReaderPane, document: Document, *highlights: PlacedAnnotation) -> None:
    pane.show_document(document, ReadingState(document.article.uid), highlights)
    pane.focus_text()
    QApplication.processEvents()


def said(pane: ReaderPane) -> list[str]:
    heard: list[str] = []
    pane.view.announcer.said.connect(heard.append)
    return heard


def test_a_highlight_is_made_with_the_keyboard_alone(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two three", "four five"))
    view = pane.view
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL)
    assert view.caret == 4
    QTest.keyClick(view, Qt.Key.Key_Right, CONTROL | SHIFT)
    with qtbot.waitSignal(pane.highlight_made) as made:
        QTest.keyClick(view, Qt.Key.Key_2)
    assert made.args == [4, 7, Colour.GREEN, Style.HIGHLIGHT]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.caret == 13
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.caret == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_End, SHIFT)
    with qtbot.waitSignal(pane.highlight_made) as made:
        QTest.keyClick(view, Qt.Key.Key_H)
    assert made.args[:2] == [14, 23]


def test_the_caret_is_seen_unless_it_is_turned_off(pane: ReaderPane, make_document: MakeDocument) -> None:
    show(pane, make_document("one two three"))
    view = pane.view
    seen = {}
    for on in (True, False):
        view.set_caret_browsing(on)
        view.put_caret(13)
        place = view.cursorRect()
        image = view.viewport().grab().toImage()
        middle = place.center().y()
        seen[on] = [image.pixelColor(place.left() + x, middle).lightness() for x in range(4)]
    assert min(seen[True]) < 100
    assert min(seen[False]) > 100


def test_without_the_caret_arrows_scroll(pane: ReaderPane, make_document: MakeDocument) -> None:
    show(pane, make_document(*["one two three"] * 100))
    view, bar = pane.view, pane.view.verticalScrollBar()
    view.set_caret_browsing(False)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert bar.value() == 2 * view.style_of_type.line
    assert view.caret == 0
    QTest.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert bar.value() == bar.maximum() - 2 * view.style_of_type.line
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)  # selecting goes on as before
    assert pane.selection() == (0, 1)


def test_a_highlight_is_announced_when_the_caret_enters_and_leaves_it(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three")
    highlight = make_highlight(
        document, "two", Colour.PINK, "Ask *who*.", ("town",), Style.SQUIGGLE, Place.FUZZY
    )
    show(pane, document, highlight)
    heard = said(pane)
    for _ in range(8):
        QTest.keyClick(pane.view, Qt.Key.Key_Right)
        if pane.view.caret == 6:
            assert "Ask *who*." in pane.view.accessibleDescription()
    assert heard == [
        "Wavy underline, Question. Note: Ask *who*. Tags: town."
        " The words have changed since they were highlighted.",
        "End of the highlight.",
    ]
    assert pane.view.accessibleDescription() == ""


def test_each_of_two_overlapping_highlights_is_announced(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three four")
    show(
        pane,
        document,
        make_highlight(document, "two three"),
        make_highlight(document, "three four", Colour.BLUE),
    )
    heard = said(pane)
    for _ in range(3):
        QTest.keyClick(pane.view, Qt.Key.Key_Right, CONTROL)
    assert heard == ["Highlight, Key point.", "Highlight, Figure."]


def test_the_chosen_highlight_and_its_moved_end_are_said(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three four")
    show(pane, document, make_highlight(document, "two"), make_highlight(document, "four"))
    heard = said(pane)
    QTest.keyClick(pane.view, Qt.Key.Key_BracketRight)
    assert heard[-1] == "Highlight 1 of 2. “two” Highlight, Key point."
    QTest.keyClick(pane.view, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(pane.view, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert heard[-1] == "Ends with “two three”"
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert heard[-1] == "The highlight is as it was."


def test_who_listens_gets_an_announcement(
    pane: ReaderPane,
    make_document: MakeDocument,
    make_highlight: MakeHighlight,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document = make_document("one two three")
    show(pane, document, make_highlight(document, "two"))
    heard: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    for active in (False, True):
        QAccessible.setActive(active)
        pane.view.put_caret(0)
        heard.clear()
        pane.view.put_caret(5)
        assert heard == (["Highlight, Key point."] if active else [])
    QAccessible.setActive(False)


def test_the_text_interface_tells_text_caret_and_selection(
    pane: ReaderPane, make_document: MakeDocument
) -> None:
    image = Block(BlockKind.PARAGRAPH, (Run("\ufffc", image="a.png", alt="A bottle"),))
    document = make_document("Вада 😀 two", "three", image)
    show(pane, document)
    spoken = QAccessible.queryAccessibleInterface(pane.view)
    assert spoken is not None
    text = spoken.textInterface()
    assert text is not None
    assert spoken.text(QAccessible.Text.Name) == "Article text"
    assert text.text(0, 11) == "Вада 😀 two"  # as Qt counts: the emoji is two
    pane.view.put_caret(7)
    assert text.cursorPosition() == 8
    QTest.keyClick(pane.view, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert text.selectionCount() == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight])
def test_an_article_without_highlights_says_so(
    key: Qt.Key, pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one"))
    with qtbot.waitSignal(pane.view.choosing.refused):
        QTest.keyClick(pane.view, key)
