"""What is painted behind and beside the text, measured in pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from nam_reader.model import (
    Block,
    BlockKind,
    Colour,
    Document,
    Located,
    Place,
    PlacedAnnotation,
    ReadingState,
    Run,
)
from nam_reader.ui.reader.geometry import LineBox, lines_between
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.reader.scroll_marks import ScrollMarks
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument, MakeHighlight

TEXT = "The hour is written down before the cap goes on. " * 6 + "A reading without a time is not a reading."


def show(pane: ReaderPane, document: Document, *highlights: PlacedAnnotation) -> None:
    pane.show_document(document, ReadingState(document.article.uid), highlights)
    pane.focus_text()
    QApplication.processEvents()


def picture(pane: ReaderPane) -> QImage:
    return pane.view.viewport().grab().toImage()


def line_of(pane: ReaderPane, words: str) -> LineBox:
    view = pane.view
    start = view.text.index(words)
    for line in lines_between(view.document(), 0, 5_000):
        if line.start <= start < line.full_end:
            return line
    raise AssertionError(words)


def column_of(image: QImage, x: int, top: int, bottom: int) -> list[str]:
    return [image.pixelColor(x, y).name() for y in range(top, bottom)]


def test_a_highlight_is_a_band_with_a_line_under_it(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three")
    show(pane, document, make_highlight(document, "one two", Colour.BLUE))
    line = line_of(pane, "one")
    x = round(line.x_of(3)) + 2  # between the words
    seen = column_of(picture(pane), x, round(line.top), round(line.bottom))
    tint, mark = theme.tint(Colour.BLUE).name(), theme.mark(Colour.BLUE).name()
    assert seen.count(mark) == 2
    assert seen.index(mark) == round(line.baseline + 0.16 * 17) - round(line.top)
    assert 15 <= seen.count(tint) <= 19
    assert seen[-1] == theme.color("paper").name()


def test_overlapping_highlights_share_the_band_and_have_a_line_each(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three four")
    blue = make_highlight(document, "one two three", Colour.BLUE)
    green = make_highlight(document, "two three four", Colour.GREEN)
    show(pane, document, green, blue)
    line = line_of(pane, "one")
    x = round(line.x_of(7)) + 2
    seen = column_of(picture(pane), x, round(line.top), round(line.bottom) + 6)
    first, second = theme.mark(Colour.BLUE).name(), theme.mark(Colour.GREEN).name()
    assert seen.index(second) - seen.index(first) == 3
    upper, lower = theme.tint(Colour.BLUE).name(), theme.tint(Colour.GREEN).name()
    assert abs(seen.count(upper) - seen.count(lower)) <= 1
    assert seen.index(upper) < seen.index(lower)


def test_a_band_ends_with_the_last_word_of_a_line(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    show(pane, document, make_highlight(document, TEXT, Colour.PINK))
    image = picture(pane)
    for line in list(lines_between(pane.view.document(), 0, 5_000))[:-1]:
        mark = theme.mark(Colour.PINK)
        y = round(line.baseline + 0.16 * 17)
        painted = [x for x in range(image.width()) if image.pixelColor(x, y) == mark]
        words = TEXT[line.start : line.full_end].rstrip()
        assert max(painted) + 1 == pytest.approx(line.x_of(line.start + len(words)), abs=1)


def test_the_shape_stands_where_a_highlight_starts_and_the_note_where_it_ends(
    pane: ReaderPane,
    theme: Theme,
    qtbot: QtBot,
    make_document: MakeDocument,
    make_highlight: MakeHighlight,
) -> None:
    document = make_document(TEXT)
    highlight = make_highlight(document, TEXT[60:200], Colour.GREEN, note="A plan <b>of</b> the culvert")
    show(pane, document, highlight)
    image = picture(pane)
    column, mark = pane.view._column, theme.mark(Colour.GREEN)
    lines = list(lines_between(pane.view.document(), 0, 5_000))
    starts = [line for line in lines if line.start <= 60 < line.full_end]
    ends = [line for line in lines if line.start < 200 <= line.full_end]
    for line in lines:
        box = QRect(column.signs - 5, round(line.top), 10, round(line.height))
        assert has_color(image, box, mark) == (line in starts)
        box = QRect(column.notes - 8, round(line.top), 16, round(line.height))
        assert has_color(image, box, mark, near=60) == (line in ends)
    port = pane.view.viewport()
    for x, line in ((column.signs, starts[0]), (column.notes, ends[0])):
        at = QPoint(x, round(line.baseline - 6))
        with qtbot.waitSignal(pane.annotation_activated) as wish:
            QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert wish.args == [highlight.annotation.id]
        assert pane.view.tip_at(at) == "Evidence\nA plan <b>of</b> the culvert"


def has_color(image: QImage, box: QRect, color: QColor, near: int = 0) -> bool:
    return any(
        distance(image.pixelColor(x, y), color) <= near
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )


def distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


def test_a_click_on_marked_words_chooses_their_highlight(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three four five")
    small = make_highlight(document, "three", Colour.PINK)
    show(pane, document, make_highlight(document, "one two"), small)
    line = line_of(pane, "three")
    at = QPoint(round(line.x_of(10)), round(line.baseline - 5))
    with qtbot.waitSignal(pane.annotation_activated) as wish:
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert wish.args == [small.annotation.id]


def test_the_current_hit_is_solid_with_its_own_text_colour(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument
) -> None:
    show(pane, make_document("first bottle and bottle again"))
    pane.set_search_marks([(6, 12), (17, 23)])
    pane.go_to_mark()
    line = line_of(pane, "bottle")
    image = picture(pane)
    y = round(line.baseline + 3)
    middle = [round((line.x_of(start) + line.x_of(end)) / 2) for start, end in ((6, 12), (17, 23))]
    assert image.pixelColor(middle[0], y) == theme.color("current_hit")
    assert image.pixelColor(middle[1], y) == theme.color("hit")
    (selection,) = pane.view.extraSelections()
    assert selection.format.foreground().color() == theme.color("current_hit_text")


def test_an_orphan_is_not_painted(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three")
    lost = make_highlight(document, "two")._replace(located=Located(Place.ORPHAN))
    show(pane, document, lost)
    assert pane.view.marking.painter.marks == ()
    assert pane.annotation_rect(lost.annotation.id).isNull()


def test_a_highlights_place_on_the_screen_is_where_its_words_are(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(*[TEXT] * 20)
    highlight = make_highlight(document, "A reading")
    show(pane, document, highlight)
    line = line_of(pane, "A reading")
    rect = pane.annotation_rect(highlight.annotation.id)
    place = pane.view.viewport().mapFromGlobal(rect.topLeft())
    assert place.y() == round(line.top)
    assert place.x() == round(line.x_of(TEXT.index("A reading")))
    pane.view.verticalScrollBar().setValue(2_000)
    assert pane.annotation_rect(highlight.annotation.id).isNull()


def test_scrolling_by_pixels_paints_the_same_as_painting_at_once(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    paragraphs = [f"{number} {TEXT}" for number in range(12)]
    document = make_document(*paragraphs)
    highlights = []
    for text in paragraphs:
        highlights += [
            make_highlight(document, text[:200], Colour.BLUE, note="a"),
            make_highlight(document, text[:250], Colour.GREEN),
            make_highlight(document, text[:220], Colour.PINK, note="b"),
        ]
    show(pane, document, *highlights)
    bar = pane.view.verticalScrollBar()
    for value in range(0, 180, 3):
        bar.setValue(value)
        QApplication.processEvents()
    window = pane.window()
    screen = window.screen().grabWindow(window.winId()).toImage()
    corner = pane.view.viewport().mapTo(window, QPoint(0, 0))
    shown = screen.copy(QRect(corner, pane.view.viewport().size()))
    whole = picture(pane).convertToFormat(shown.format())
    assert [
        (x, y)
        for x in range(whole.width())
        for y in range(whole.height())
        if shown.pixel(x, y) != whole.pixel(x, y)
    ] == []


def test_a_quote_has_one_bar_through_all_its_paragraphs(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument
) -> None:
    quoted = [Block(BlockKind.PARAGRAPH, (Run(TEXT),), quote=1) for _ in range(2)]
    show(pane, make_document("before", *quoted, "after"))
    lines = list(lines_between(pane.view.document(), 0, 5_000))
    inner = [line for line in lines if line.block.blockNumber() in {1, 2}]
    seen = column_of(picture(pane), pane.view._column.left, round(inner[0].top), round(inner[-1].bottom))
    assert set(seen) == {theme.color("line").name()}


def test_lines_hold_sixty_to_seventy_characters(pane: ReaderPane, make_document: MakeDocument) -> None:
    words = (
        "It became evidence because nobody rounded a figure, and because every page can be laid beside it. "
    )
    show(pane, make_document(words * 30))
    pane.resize(1440, 900)
    QApplication.processEvents()
    for size in (14, 17, 24):
        pane.set_type("", size)
        lines = list(lines_between(pane.view.document(), 0, 50_000))[:-1]
        average = sum(line.full_end - line.start for line in lines) / len(lines)
        assert 58 <= average <= 70
        assert pane.view._column.right - pane.view._column.left <= 34 * size


def test_marks_follow_the_text_into_another_width(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(TEXT)
    show(pane, document, make_highlight(document, "A reading", Colour.ORANGE))
    picture(pane)
    pane.resize(420, 700)
    QApplication.processEvents()
    line = line_of(pane, "A reading")
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(TEXT.index("A reading") + 2)
    at = pane.view.cursorRect(cursor).center()
    assert picture(pane).pixelColor(at.x(), round(line.baseline + 4)) == theme.mark(Colour.ORANGE)


@pytest.mark.parametrize(("page", "value"), [(300, 0), (300, 700), (10, 4_000), (10, 9_990), (5_000, 2_500)])
def test_the_handle_is_where_the_mouse_takes_hold_of_it(
    theme: Theme, qtbot: QtBot, page: int, value: int
) -> None:
    bar = ScrollMarks(theme)
    qtbot.addWidget(bar)
    bar.resize(16, 500)
    bar.setRange(0, 10_000 - page)
    bar.setPageStep(page)
    bar.setValue(value)
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    style, part = bar.style(), QStyle.SubControl.SC_ScrollBarSlider
    wanted = style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
    drawn = bar._handle()
    assert abs(drawn.top() - wanted.top()) <= 2
    assert abs(drawn.bottom() - wanted.bottom() - 1) <= 2
