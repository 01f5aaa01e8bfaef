"""The chosen highlight: found by keys, resized by mouse and keyboard, split, merged; overlaps listed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import Colour, Document, PlacedAnnotation, ReadingState, Style
from nam_reader.ui.reader.mark_ranges import Span, pieces, to_join, to_word, trimmed
from nam_reader.ui.reader.overlap_menu import OverlapMenu
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.reader.style_menu import StyleMenu

from .conftest import MakeDocument, MakeHighlight

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
TEXT = "one two three four five six seven"


def show(pane: ReaderPane, document: Document, *highlights: PlacedAnnotation) -> None:
    pane.show_document(document, ReadingState(document.article.uid), highlights)
    pane.focus_text()
    QApplication.processEvents()


def select(pane: ReaderPane, words: str) -> None:
    cursor = pane.view.document().find(words)
    assert not cursor.isNull()
    pane.view.setTextCursor(cursor)


def caret_at(pane: ReaderPane, position: int) -> None:
    pane.view.put_caret(position)


def press(pane: ReaderPane, key: int, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(pane.view, QKeyEvent(kind, key, PLAIN, text))


def point_of(pane: ReaderPane, position: int) -> QPoint:
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(position)
    return pane.view.cursorRect(cursor).center()


def mark(pane: ReaderPane, placed: PlacedAnnotation) -> tuple[int, int]:
    found = pane.view.marking.mark(placed.annotation.id)
    assert found is not None
    return found.start, found.end


@pytest.fixture
def menus(qapp: QApplication) -> Iterator[None]:
    yield
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, OverlapMenu | StyleMenu):
            widget.close()


def open_menu(qtbot: QtBot, kind: type[OverlapMenu | StyleMenu]) -> OverlapMenu | StyleMenu:
    def found() -> list[OverlapMenu | StyleMenu]:
        here = [menu for top in QApplication.topLevelWidgets() for menu in (top, *top.findChildren(kind))]
        return [menu for menu in here if isinstance(menu, kind) and menu.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


# --- styles by key and bar ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("letter", "cyrillic", "style"),
    [
        ("h", "р", Style.HIGHLIGHT),
        ("u", "г", Style.UNDERLINE),
        ("x", "ч", Style.STRIKE),
        ("w", "ц", Style.SQUIGGLE),
    ],
)
@pytest.mark.parametrize("layout", [0, 1])
def test_a_key_makes_a_highlight_in_its_style(
    layout: int,
    letter: str,
    cyrillic: str,
    style: Style,
    pane: ReaderPane,
    qtbot: QtBot,
    make_document: MakeDocument,
) -> None:
    show(pane, make_document(TEXT))
    select(pane, "three")
    typed = (letter, cyrillic)[layout]
    with qtbot.waitSignal(pane.highlight_made) as made:
        press(pane, ord(typed.upper()), typed)
    assert made.args == [8, 13, Colour.YELLOW, style]


def test_a_key_gives_the_highlight_at_the_caret_another_style(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "three")
    show(pane, document, highlight)
    caret_at(pane, 10)
    with qtbot.waitSignal(pane.restyle_wanted) as wish, qtbot.assertNotEmitted(pane.highlight_made):
        QTest.keyClick(pane.view, Qt.Key.Key_X)
    assert wish.args == [highlight.annotation.id, Style.STRIKE]


def test_the_bar_has_a_button_for_styles(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, menus: None
) -> None:
    show(pane, make_document(TEXT))
    select(pane, "three")
    bar = pane.selecting.bar
    qtbot.waitUntil(bar.isVisible)
    button = bar.buttons[6]
    assert button.accessibleName() == "Style"
    QTest.mouseClick(button, LEFT)
    menu = open_menu(qtbot, StyleMenu)
    names = [action.text().split("\t")[0] for action in menu.actions()]
    assert names == ["Highlight", "Underline", "Strike-through", "Wavy underline"]
    menu.actions()[3].trigger()
    menu.close()
    assert button.accessibleDescription() == "Wavy underline"
    with qtbot.waitSignal(pane.highlight_made) as made:
        QTest.keyClick(pane.view, Qt.Key.Key_4)
    assert made.args == [8, 13, Colour.PINK, Style.SQUIGGLE]


# --- choosing -------------------------------------------------------------------------------------------


def test_brackets_go_from_highlight_to_highlight_and_round(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    marks = [make_highlight(document, word) for word in ("two", "four", "six")]
    show(pane, document, *marks)
    ids = [placed.annotation.id for placed in marks]
    seen = []
    for letter in "]]]][[":
        press(pane, ord(letter), letter)
        seen.append(ids.index(pane.view.choosing.chosen))
    assert seen == [0, 1, 2, 0, 2, 1]
    press(pane, ord("Х"), "х")
    assert pane.view.choosing.chosen == ids[0]
    caret_at(pane, 18)
    QTest.keyClick(pane.view, Qt.Key.Key_Right)  # the caret goes its own way: none is chosen
    assert pane.view.choosing.chosen == ""
    press(pane, ord("["), "[")
    assert pane.view.choosing.chosen == ids[1]


def test_the_chosen_highlight_has_handles_until_esc(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    show(pane, document, make_highlight(document, "three"))
    before = pane.view.viewport().grab().toImage()
    QTest.mouseClick(pane.view.viewport(), LEFT, PLAIN, point_of(pane, 10))
    handles = pane.view.choosing.handles()
    assert handles is not None
    top = pane.view.verticalScrollBar().value()
    for handle in handles:
        at = handle.knob.toPoint() - QPoint(0, top)
        image = pane.view.viewport().grab().toImage()
        assert image.pixelColor(at) != before.pixelColor(at)
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert pane.view.choosing.handles() is None
    assert pane.view.choosing.chosen == ""


# --- overlaps -------------------------------------------------------------------------------------------


def overlapping(
    make_document: MakeDocument, make_highlight: MakeHighlight
) -> tuple[Document, list[PlacedAnnotation]]:
    document = make_document(TEXT)
    return document, [
        make_highlight(document, "one two three four", Colour.BLUE, "a & b"),
        make_highlight(document, "three four five", Colour.GREEN),
    ]


def test_a_click_on_an_overlap_lists_the_highlights(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight, menus: None
) -> None:
    document, marks = overlapping(make_document, make_highlight)
    show(pane, document, *marks)
    with qtbot.assertNotEmitted(pane.annotation_activated):
        QTest.mouseClick(pane.view.viewport(), LEFT, PLAIN, point_of(pane, 10))
    menu = open_menu(qtbot, OverlapMenu)
    texts = [action.text() for action in menu.actions()]
    assert texts == ["Evidence  ·  “three four five”", "Figure  ·  “one two three four”  ·  a && b"]
    assert all(not action.icon().isNull() for action in menu.actions())
    with qtbot.waitSignal(pane.annotation_activated) as wish:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert wish.args == [marks[0].annotation.id]
    assert pane.view.choosing.chosen == marks[0].annotation.id


def test_enter_lists_them_at_the_caret_and_o_goes_through_them(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight, menus: None
) -> None:
    document, marks = overlapping(make_document, make_highlight)
    show(pane, document, *marks)
    caret_at(pane, 10)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    open_menu(qtbot, OverlapMenu).close()
    seen = []
    for typed in ("o", "щ", "o"):
        press(pane, ord(typed.upper()), typed)
        seen.append(pane.view.choosing.chosen)
    first, second = (placed.annotation.id for placed in marks)
    assert seen == [first, second, first]


# --- resizing -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ([(Qt.Key.Key_Right, SHIFT)] * 2, "three f"),
        ([(Qt.Key.Key_Left, SHIFT)] * 2, "thr"),
        ([(Qt.Key.Key_Right, SHIFT | CONTROL)] * 2, "three four"),
        ([(Qt.Key.Key_Left, SHIFT | ALT)] * 2, "o three"),
        ([(Qt.Key.Key_Right, SHIFT | ALT)], "hree"),
        ([(Qt.Key.Key_Left, SHIFT | ALT | CONTROL)], "two three"),
        ([(Qt.Key.Key_End, SHIFT)], "three four five six seven"),
        ([(Qt.Key.Key_Left, SHIFT)] * 20, "t"),
        ([(Qt.Key.Key_Right, SHIFT | ALT)] * 20, "e"),
    ],
)
def test_keys_move_the_ends_and_enter_keeps_them(
    keys: list[tuple[Qt.Key, Qt.KeyboardModifier]],
    wanted: str,
    pane: ReaderPane,
    qtbot: QtBot,
    make_document: MakeDocument,
    make_highlight: MakeHighlight,
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "three")
    show(pane, document, highlight)
    press(pane, ord("]"), "]")
    for key, modifiers in keys:
        with qtbot.assertNotEmitted(pane.view.choosing.resize_wanted):
            QTest.keyClick(pane.view, key, modifiers)
    assert TEXT[slice(*mark(pane, highlight))] == wanted  # seen at once
    with qtbot.waitSignal(pane.view.choosing.resize_wanted) as wish:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert wish.args is not None
    assert TEXT[wish.args[1] : wish.args[2]] == wanted
    assert pane.selection() is None


def test_esc_puts_the_ends_back(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "three")
    show(pane, document, highlight)
    press(pane, ord("]"), "]")
    QTest.keyClick(pane.view, Qt.Key.Key_Right, SHIFT)
    with qtbot.assertNotEmitted(pane.view.choosing.resize_wanted):
        QTest.keyClick(pane.view, Qt.Key.Key_Escape)
        assert mark(pane, highlight) == (8, 13)
        assert pane.view.choosing.chosen == highlight.annotation.id
        QTest.keyClick(pane.view, Qt.Key.Key_Return)  # nothing is left to keep


def drag(pane: ReaderPane, edge: int, to: int, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Take hold of a handle and move it; the button stays down."""
    port = pane.view.viewport()
    handles = pane.view.choosing.handles()
    assert handles is not None
    start = handles[edge].knob.toPoint() - QPoint(0, pane.view.verticalScrollBar().value())
    QTest.mousePress(port, LEFT, PLAIN, start)
    away = point_of(pane, to) - handles[edge].bar.center().toPoint()
    away += QPoint(0, pane.view.verticalScrollBar().value())
    if modifiers:
        QApplication.sendEvent(port, _move(port, start + away, modifiers))
    else:
        QTest.mouseMove(port, start + away)


def _move(port: QWidget, at: QPoint, modifiers: Qt.KeyboardModifier) -> QEvent:
    return QMouseEvent(
        QEvent.Type.MouseMove,
        at.toPointF(),
        port.mapToGlobal(at).toPointF(),
        LEFT,
        LEFT,
        modifiers,
    )


@pytest.mark.parametrize(
    ("edge", "to", "modifiers", "wanted"),
    [
        (1, 22, PLAIN, "three four five"),  # in "five": to the nearer end of the word
        (1, 17, PLAIN, "three four"),
        (1, 21, SHIFT, "three four fi"),
        (0, 5, PLAIN, "two three"),
        (0, 6, SHIFT, "o three"),
        (1, 2, PLAIN, "t"),  # the ends do not pass each other
    ],
)
def test_dragging_a_handle_resizes_with_a_preview(
    edge: int,
    to: int,
    modifiers: Qt.KeyboardModifier,
    wanted: str,
    pane: ReaderPane,
    qtbot: QtBot,
    make_document: MakeDocument,
    make_highlight: MakeHighlight,
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "three")
    show(pane, document, highlight)
    pane.view.choosing.choose(highlight.annotation.id)
    drag(pane, edge, to, modifiers)
    assert TEXT[slice(*mark(pane, highlight))] == wanted
    with qtbot.waitSignal(pane.view.choosing.resize_wanted) as wish:
        QTest.mouseRelease(pane.view.viewport(), LEFT, PLAIN, point_of(pane, to))
    assert wish.args is not None
    assert TEXT[wish.args[1] : wish.args[2]] == wanted
    assert pane.selection() is None


def test_esc_gives_up_a_drag(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "three")
    show(pane, document, highlight)
    pane.view.choosing.choose(highlight.annotation.id)
    drag(pane, 1, 20)
    with qtbot.assertNotEmitted(pane.view.choosing.resize_wanted):
        QTest.keyClick(pane.view, Qt.Key.Key_Escape)
        assert mark(pane, highlight) == (8, 13)
        QTest.mouseMove(pane.view.viewport(), point_of(pane, 28))
        QTest.mouseRelease(pane.view.viewport(), LEFT, PLAIN, point_of(pane, 28))
    assert mark(pane, highlight) == (8, 13)


def test_what_was_moved_is_kept_when_another_is_chosen(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    show(pane, document, make_highlight(document, "two"), make_highlight(document, "five"))
    press(pane, ord("]"), "]")
    QTest.keyClick(pane.view, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(pane.view, Qt.Key.Key_Right, SHIFT | CONTROL)
    with qtbot.waitSignal(pane.view.choosing.resize_wanted) as wish:
        press(pane, ord("]"), "]")
    assert wish.args is not None
    assert wish.args[1:] == [4, 13]


# --- splitting, merging ---------------------------------------------------------------------------------


def test_s_splits_at_the_caret(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "two three four")
    show(pane, document, highlight)
    caret_at(pane, 8)
    with qtbot.waitSignal(pane.view.choosing.split_wanted) as wish:
        press(pane, ord("Ы"), "ы")
    assert wish.args == [highlight.annotation.id, ((4, 7), (8, 18))]


def test_s_takes_what_is_selected_out_of_a_highlight(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "two three four")
    show(pane, document, highlight)
    select(pane, "three")
    with qtbot.waitSignal(pane.view.choosing.split_wanted) as wish:
        QTest.keyClick(pane.view, Qt.Key.Key_S)
    assert wish.args == [highlight.annotation.id, ((4, 7), (14, 18))]
    select(pane, "four five")
    with qtbot.waitSignal(pane.view.choosing.resize_wanted) as moved:
        QTest.keyClick(pane.view, Qt.Key.Key_S)
    assert moved.args == [highlight.annotation.id, 4, 13]


@pytest.mark.parametrize("caret", [0, 4, 18])
def test_nothing_is_split_where_nothing_would_be_left(
    caret: int, pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    show(pane, document, make_highlight(document, "two three four"))
    caret_at(pane, caret)
    choosing = pane.view.choosing
    with qtbot.waitSignal(choosing.refused), qtbot.assertNotEmitted(choosing.split_wanted):
        QTest.keyClick(pane.view, Qt.Key.Key_S)


def test_m_merges_what_overlaps_else_the_nearest(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document, marks = overlapping(make_document, make_highlight)
    far = make_highlight(document, "seven", Colour.PINK)
    show(pane, document, *marks, far)
    ids = [placed.annotation.id for placed in (*marks, far)]
    caret_at(pane, 1)
    with qtbot.waitSignal(pane.view.choosing.merge_wanted) as wish:
        QTest.keyClick(pane.view, Qt.Key.Key_M)
    assert wish.args == [ids[:2], 0, 23]
    pane.view.choosing.choose(ids[2])
    with qtbot.waitSignal(pane.view.choosing.merge_wanted) as wish:
        press(pane, ord("Ь"), "ь")
    assert wish.args == [ids[1:], 8, 33]


def test_m_merges_all_that_a_selection_touches(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    marks = [make_highlight(document, word) for word in ("one", "three", "five", "seven")]
    show(pane, document, *marks)
    select(pane, "ree four fi")
    with qtbot.waitSignal(pane.view.choosing.merge_wanted) as wish:
        QTest.keyClick(pane.view, Qt.Key.Key_M)
    assert wish.args == [[marks[1].annotation.id, marks[2].annotation.id], 8, 23]


def test_a_highlight_alone_is_not_merged(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT, "between", "eight nine")
    show(pane, document, make_highlight(document, "two"), make_highlight(document, "nine"))
    caret_at(pane, 5)
    choosing = pane.view.choosing
    with qtbot.waitSignal(choosing.refused), qtbot.assertNotEmitted(choosing.merge_wanted):
        QTest.keyClick(pane.view, Qt.Key.Key_M)


# --- the menu on the text -------------------------------------------------------------------------------


def actions_of(menu: QObject | None) -> dict[str, QAction]:
    assert isinstance(menu, QMenu)
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.isVisible()}


def test_the_menu_on_a_highlight_changes_it(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "two three four", Colour.BLUE, "a note", ("tag",))
    show(pane, document, highlight)
    name = highlight.annotation.id
    menu = pane.view.make_menu(point_of(pane, 8))
    found = actions_of(menu)
    assert pane.view.choosing.chosen == name
    assert {"Edit note", "Edit tags", "Split the highlight here", "Delete highlight"} <= set(found)
    assert "Highlight" not in found
    choosing = pane.view.choosing
    for action, signal, wanted in (
        (actions_of(found["Colour"].menu())["Question"], pane.recolour_wanted, [name, Colour.PINK]),
        (actions_of(found["Style"].menu())["Underline"], pane.restyle_wanted, [name, Style.UNDERLINE]),
        (found["Edit note"], pane.edit_wanted, [name]),
        (found["Edit tags"], pane.tags_wanted, [name]),
        (found["Split the highlight here"], choosing.split_wanted, [name, ((4, 7), (8, 18))]),
        (found["Delete highlight"], pane.delete_wanted, [name]),
        (found["Copy with citation"], pane.citation_wanted, [4, 18]),
    ):
        with qtbot.waitSignal(signal) as wish:
            action.trigger()
        assert wish.args == wanted
    assert actions_of(found["Colour"].menu())["Figure"].isChecked()


def test_the_menu_on_a_selection_can_merge_what_it_touches(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    show(pane, document, make_highlight(document, "two"), make_highlight(document, "four"))
    select(pane, "one")
    assert "Merge the highlights" not in actions_of(pane.view.make_menu(point_of(pane, 5)))
    select(pane, "two three four")
    with qtbot.waitSignal(pane.view.choosing.merge_wanted) as wish:
        actions_of(pane.view.make_menu(point_of(pane, 5)))["Merge the highlights"].trigger()
    assert wish.args is not None
    assert wish.args[1:] == [4, 18]


def test_selecting_words_chooses_no_highlight(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, "two")
    show(pane, document, highlight)
    pane.view.choosing.choose(highlight.annotation.id)
    select(pane, "four")
    assert pane.view.choosing.chosen == ""


# --- ranges ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "position", "wanted"),
    [
        ("one two", 5, 4),
        ("one two", 6, 7),
        ("one two", 3, 3),
        ("don't go", 4, 5),
        ("з'ява была", 1, 0),
        ("twenty-two", 2, 0),
        ("… — …", 2, 2),
        ("Сорвіцы", 6, 7),
    ],
)
def test_an_end_goes_to_the_nearest_end_of_a_word(text: str, position: int, wanted: int) -> None:
    assert to_word(text, position) == wanted


def test_ranges_lose_their_spaces_and_never_their_words() -> None:
    assert trimmed(" a b ", 0, 5) == (1, 4)
    assert trimmed("abc", -1, -1) == (-1, -1)
    assert pieces("one two", Span("x", 0, 7), 3, 3) == [(0, 3), (4, 7)]
    assert pieces("one two", Span("x", 0, 7), 0, 7) == []


def test_only_what_is_beside_a_highlight_is_merged_with_it() -> None:
    text = "one two\nthree\nfour five"
    spans = [Span("a", 0, 3), Span("b", 8, 13), Span("c", 14, 18), Span("d", 19, 23)]
    assert [span.id for span in to_join(spans, spans[0], text)] == ["a", "b"]
    assert [span.id for span in to_join(spans, spans[2], text)] == ["c", "d"]
    assert [span.id for span in to_join(spans[:1] + spans[2:3], spans[0], text)] == ["a"]
