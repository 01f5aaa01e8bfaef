"""Selecting and marking: by keys, by the bar, on any layout, right to the character."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.model import Colour, Document, ReadingState, Style
from nam_reader.ui.reader.pane import ReaderPane

from .conftest import MakeDocument, MakeHighlight

KEEP = QTextCursor.MoveMode.KeepAnchor
SHIFT = Qt.KeyboardModifier.ShiftModifier


def show(pane: ReaderPane, document: Document, *highlights: object) -> None:
    pane.show_document(document, ReadingState(document.article.uid), highlights)  # type: ignore[arg-type]
    pane.focus_text()


def select(pane: ReaderPane, words: str) -> None:
    """Select words as Qt counts them, so that the conversion is the pane's own."""
    before = pane.view.text[: pane.view.text.index(words)]
    start = len(before.encode("utf-16-le")) // 2
    cursor = pane.view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words.encode("utf-16-le")) // 2, KEEP)
    pane.view.setTextCursor(cursor)


def caret_in(pane: ReaderPane, words: str) -> None:
    select(pane, words)
    cursor = pane.view.textCursor()
    cursor.setPosition(cursor.selectionStart() + 1)
    pane.view.setTextCursor(cursor)


def press(pane: ReaderPane, key: int, text: str) -> None:
    """Press a key as a layout gives it: the code and the letter may be Cyrillic."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(pane.view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def test_words_after_emoji_are_marked_where_they_stand(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    document = make_document("😀👩🏽‍🚀 Вада ў Сорвіцы 😀", "next 😀 words")
    show(pane, document)
    select(pane, "Сорвіцы")
    with qtbot.waitSignal(pane.highlight_made) as made:
        QTest.keyClick(pane.view, Qt.Key.Key_3)
    start, end, colour, style = made.args
    assert document.article.text[start:end] == "Сорвіцы"
    assert (colour, style) == (Colour.BLUE, Style.HIGHLIGHT)


def test_spaces_around_a_selection_are_not_marked(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    document = make_document("one two ", "three")
    show(pane, document)
    select(pane, " two \n")
    with qtbot.waitSignal(pane.highlight_made) as made:
        QTest.keyClick(pane.view, Qt.Key.Key_H)
    assert made.args[:2] == [4, 7]


def test_h_takes_the_colour_used_last(pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument) -> None:
    show(pane, make_document("one two"))
    colours = []
    pane.highlight_made.connect(lambda *args: colours.append(args[2]))
    for key in (Qt.Key.Key_H, Qt.Key.Key_5, Qt.Key.Key_H):
        select(pane, "two")
        QTest.keyClick(pane.view, key)
    assert colours == [Colour.YELLOW, Colour.PURPLE, Colour.PURPLE]


@pytest.mark.parametrize(
    ("key", "signal"),
    [("h", "highlight_made"), ("a", "note_made"), ("t", "tag_made"), ("c", "citation_wanted")],
)
@pytest.mark.parametrize("cyrillic", [False, True])
def test_single_keys_work_on_latin_and_cyrillic_layouts(
    key: str, signal: str, cyrillic: bool, pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two"))
    select(pane, "one")
    letter = dict(zip("hatc", "рфес", strict=True))[key] if cyrillic else key
    with qtbot.waitSignal(getattr(pane, signal)) as made:
        press(pane, ord(letter.upper()), letter)
    assert made.args[:2] == [0, 3]


def test_the_same_words_again_take_another_colour_instead_of_a_second_highlight(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three")
    highlight = make_highlight(document, "two")
    show(pane, document, highlight)
    select(pane, "two")
    with qtbot.assertNotEmitted(pane.highlight_made), qtbot.waitSignal(pane.recolour_wanted) as wish:
        QTest.keyClick(pane.view, Qt.Key.Key_2)
    assert wish.args == [highlight.annotation.id, Colour.GREEN]


def test_keys_with_the_caret_in_a_highlight_change_it(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three")
    highlight = make_highlight(document, "two")
    show(pane, document, highlight)
    caret_in(pane, "two")
    for key, signal in (
        (Qt.Key.Key_4, pane.recolour_wanted),
        (Qt.Key.Key_Delete, pane.delete_wanted),
        (Qt.Key.Key_A, pane.edit_wanted),
        (Qt.Key.Key_T, pane.tags_wanted),
        (Qt.Key.Key_Return, pane.annotation_activated),
    ):
        with qtbot.waitSignal(signal) as wish:
            QTest.keyClick(pane.view, key)
        assert wish.args[0] == highlight.annotation.id


def test_keys_without_selection_or_highlight_do_nothing(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    document = make_document("one two three")
    show(pane, document)
    signals = (pane.highlight_made, pane.note_made, pane.delete_wanted, pane.recolour_wanted)
    with (
        qtbot.assertNotEmitted(signals[0]),
        qtbot.assertNotEmitted(signals[1]),
        qtbot.assertNotEmitted(signals[2]),
        qtbot.assertNotEmitted(signals[3]),
    ):
        for key in (Qt.Key.Key_1, Qt.Key.Key_H, Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_X):
            QTest.keyClick(pane.view, key)
    assert pane.view.text == document.article.text


def test_a_letter_with_ctrl_is_not_a_single_key(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two"))
    select(pane, "one")
    with qtbot.assertNotEmitted(pane.citation_wanted):
        QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "one"


def test_selecting_by_keyboard_shows_the_bar_and_keeps_the_focus_in_the_text(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two three " * 30))
    for _ in range(5):
        QTest.keyClick(pane.view, Qt.Key.Key_Right, SHIFT)
    qtbot.waitUntil(pane.selecting.bar.isVisible)
    assert pane.view.hasFocus()
    with qtbot.waitSignal(pane.highlight_made) as made:
        QTest.keyClick(pane.view, Qt.Key.Key_1)
    assert made.args[:2] == [0, 5]
    assert not pane.selecting.bar.isVisible()
    assert pane.selection() is None


def test_the_bar_stands_clear_of_the_selected_line(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document(*["one two three " * 30] * 5))
    for words in ("one", "two three one"):
        select(pane, words)
        qtbot.waitUntil(pane.selecting.bar.isVisible)
        start, end = pane.view.selection_rects()
        bar = pane.selecting.bar.geometry()
        assert not bar.intersects(start.united(end))
        assert pane.view.rect().contains(bar)


def test_esc_takes_the_bar_away_and_leaves_the_selection(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two three"))
    select(pane, "two")
    qtbot.waitUntil(pane.selecting.bar.isVisible)
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert not pane.selecting.bar.isVisible()
    assert pane.selection() == (4, 7)


def test_the_bar_can_be_walked_by_keyboard(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two three"))
    select(pane, "two")
    bar = pane.selecting.bar
    qtbot.waitUntil(bar.isVisible)
    QTest.keyClick(pane.view, Qt.Key.Key_Tab)
    assert bar.buttons[0].hasFocus()
    QTest.keyClick(bar.buttons[0], Qt.Key.Key_Right)
    with qtbot.waitSignal(pane.highlight_made) as made:
        QTest.keyClick(bar.buttons[1], Qt.Key.Key_Return)
    assert made.args == [4, 7, Colour.GREEN, Style.HIGHLIGHT]
    assert pane.view.hasFocus()


def test_the_bar_names_its_buttons(pane: ReaderPane) -> None:
    names = [button.accessibleName() for button in pane.selecting.bar.buttons]
    assert names[:3] == ["Key point", "Evidence", "Figure"]
    assert names[-1] == "Copy with citation"
    assert pane.selecting.bar.buttons[-1].toolTip() == "Copy with citation (C)"


def test_dragging_the_mouse_selects_and_shows_the_bar(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two three"))
    select(pane, "two")
    start, end = (rect.center() for rect in pane.view.selection_rects())
    pane.view.drop_selection()
    assert not pane.selecting.bar.isVisible()
    port = pane.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert pane.selection() == (4, 7)
    assert pane.selecting.bar.isVisible()
    bar = pane.selecting.bar
    with qtbot.waitSignal(pane.note_made):
        QTest.mouseClick(bar.buttons[7], Qt.MouseButton.LeftButton)
    assert pane.view.hasFocus()


def test_copying_gives_plain_text(pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument) -> None:
    show(pane, make_document("One\u00a0😀", "two"))
    QTest.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "One\u00a0😀\n\ntwo"
    assert not data.hasHtml()


def test_the_windows_undo_works_while_the_text_has_the_focus(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two"))
    undo = QAction(pane)
    undo.setShortcut("Ctrl+Z")
    pane.addAction(undo)
    with qtbot.waitSignal(undo.triggered):
        QTest.keyClick(pane.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
