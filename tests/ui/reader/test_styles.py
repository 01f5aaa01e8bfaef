"""The four styles of highlights, and the sign of words that have changed, measured in pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from nam_reader.model import Block, BlockKind, Cell, Colour, Document, Place, ReadingState, Run, Style
from nam_reader.ui.reader.geometry import LineBox, line_of
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument, MakeHighlight

WORDS = "mmmm mmmm mmmm"


def show(pane: ReaderPane, document: Document, *highlights: object) -> None:
    pane.show_document(document, ReadingState(document.article.uid), highlights)  # type: ignore[arg-type]
    QApplication.processEvents()


def picture(pane: ReaderPane) -> QImage:
    return pane.view.viewport().grab().toImage()


def line_at(pane: ReaderPane, words: str) -> LineBox:
    found = line_of(pane.view.document(), pane.view.text.index(words))
    assert found is not None
    return found


def column(pane: ReaderPane, line: LineBox, x: int) -> list[str]:
    image = picture(pane)
    return [image.pixelColor(x, y).name() for y in range(round(line.top), round(line.bottom) + 6)]


def like(one: QColor, other: str) -> bool:
    """Whether two colours are nearly the same: slanting lines are painted with soft edges."""
    two = QColor(other)
    return (
        abs(one.hsvHue() - two.hsvHue()) < 20
        and abs(one.value() - two.value()) < 50
        and abs(one.hsvSaturation() - two.hsvSaturation()) < 60
    )


def rows_of(pane: ReaderPane, line: LineBox, color: str, *, start: int = 0, end: int = 0) -> set[int]:
    """Return how far below a line's top a colour is seen between two characters of it."""
    image, top = picture(pane), round(line.top)
    left, right = round(line.x_of(start or line.start)), round(line.x_of(end or line.end))
    return {
        y - top
        for y in range(top, round(line.bottom) + 6)
        for x in range(left, right)
        if like(image.pixelColor(x, y), color)
    }


@pytest.mark.parametrize("name", ["light", "sepia", "dark"])
@pytest.mark.parametrize("size", [12, 17, 32])
@pytest.mark.parametrize("style", list(Style))
def test_each_style_is_drawn_in_the_colour_of_the_mark(
    style: Style,
    size: int,
    name: str,
    pane: ReaderPane,
    theme: Theme,
    make_document: MakeDocument,
    make_highlight: MakeHighlight,
) -> None:
    theme.choose(name)
    document = make_document(WORDS)
    pane.set_type("", size)
    show(pane, document, make_highlight(document, WORDS, Colour.GREEN, style=style))
    line = line_at(pane, WORDS)
    rows = rows_of(pane, line, theme.mark(Colour.GREEN).name())
    baseline = line.baseline - line.top
    assert rows
    if style is Style.STRIKE:
        assert all(baseline - 0.5 * size < row < baseline - 0.1 * size for row in rows)
    else:
        assert all(baseline < row < baseline + 0.5 * size + 3 for row in rows)
    has_band = theme.tint(Colour.GREEN).name() in column(pane, line, round(line.x_of(4)) + 1)
    assert has_band is (style is Style.HIGHLIGHT)


def test_a_wavy_line_rises_and_falls_and_a_straight_one_does_not(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(WORDS)
    heights = {}
    for style in (Style.UNDERLINE, Style.SQUIGGLE):
        show(pane, document, make_highlight(document, WORDS, Colour.BLUE, style=style))
        line = line_at(pane, WORDS)
        x, image = round(line.x_of(0)), picture(pane)
        paper = theme.color("paper").name()
        below = range(round(line.baseline) + 1, round(line.bottom))
        heights[style] = {
            min(y for y in below if image.pixelColor(x + n, y).name() != paper) for n in range(3, 40)
        }
    assert len(heights[Style.UNDERLINE]) == 1
    assert len(heights[Style.SQUIGGLE]) > 1


def test_highlights_of_several_styles_over_the_same_words_are_all_seen(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(WORDS)
    pairs = list(zip(Style, (Colour.YELLOW, Colour.GREEN, Colour.PINK, Colour.BLUE), strict=True))
    show(pane, document, *[make_highlight(document, WORDS, colour, style=style) for style, colour in pairs])
    line = line_at(pane, WORDS)
    rows = {style: rows_of(pane, line, theme.mark(colour).name()) for style, colour in pairs}
    assert all(rows.values())
    assert not rows[Style.HIGHLIGHT] & rows[Style.UNDERLINE]


@pytest.mark.parametrize("style", list(Style))
def test_changed_words_have_a_dashed_line(
    style: Style,
    pane: ReaderPane,
    theme: Theme,
    make_document: MakeDocument,
    make_highlight: MakeHighlight,
) -> None:
    document = make_document(WORDS)
    seen = []
    for place in (Place.MOVED, Place.FUZZY):
        show(pane, document, make_highlight(document, WORDS, Colour.GREEN, style=style, place=place))
        line, image = line_at(pane, WORDS), picture(pane)
        mark = theme.mark(Colour.GREEN).name()
        seen.append(
            sum(
                like(image.pixelColor(x, y), mark)
                for x in range(round(line.x_of(0)), round(line.x_of(line.end)))
                for y in range(round(line.top), round(line.bottom))
            )
        )
    assert 0.3 * seen[0] < seen[1] < 0.8 * seen[0]


def test_changed_words_say_so_in_the_gutter(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(WORDS, WORDS)
    show(pane, document, make_highlight(document, WORDS, place=Place.FUZZY))
    line = line_at(pane, WORDS)
    middle = round(line.baseline - 0.4 * line.em)
    x = round(line.left) - 22
    image = picture(pane)
    assert image.pixelColor(x, middle).name() == theme.color("paper").name()  # hollow
    above = {image.pixelColor(x + dx, middle - dy).name() for dx in range(-4, 5) for dy in range(7, 16)}
    assert theme.color("warn").name() in above
    port = pane.view.viewport()
    at = QPoint(x, middle)
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    assert "words have changed" in QToolTip.text()
    QToolTip.hideText()


def test_signs_that_have_no_room_side_by_side_stand_below(
    pane: ReaderPane, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three four")
    marks = [
        make_highlight(document, word, colour)
        for word, colour in zip(("one", "two", "three", "four"), Colour, strict=False)
    ]
    pane.resize(480, 700)
    show(pane, document, *marks)
    painter, view = pane.view.marking.painter, pane.view
    line = line_at(pane, "one")
    found = set()
    for y in range(round(line.top) - 4, round(line.bottom) + 40):
        for x in range(45):
            place = QPoint(x, y).toPointF()
            mark = painter.gutter_mark(view.document(), view._column, place)
            found |= {mark.id} if mark is not None else set()
    assert found == {mark.annotation.id for mark in marks}


def test_a_highlight_across_paragraphs_a_list_a_table_and_an_image_is_drawn_in_all(
    pane: ReaderPane, theme: Theme, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    cells = [
        Block(BlockKind.PARAGRAPH, (Run(f"cell {row}{column}"),), cell=Cell(1, row, column, 2, 2))
        for row in range(2)
        for column in range(2)
    ]
    image = Block(BlockKind.PARAGRAPH, (Run("\ufffc", image="a.png", alt="A bottle"),))
    item = Block(BlockKind.ITEM, (Run("an item"),), level=1)
    document = make_document("first words", item, *cells, image, "last words")
    show(pane, document, make_highlight(document, document.article.text, Colour.PINK, style=Style.UNDERLINE))
    mark = theme.mark(Colour.PINK).name()
    for words in ("first", "an item", "cell 00", "cell 01", "cell 10", "cell 11", "last"):
        line = line_at(pane, words)
        assert rows_of(pane, line, mark), words
    line = line_at(pane, "\ufffc")
    left, top = round(line.x_of(line.start)), round(line.baseline - line.line.ascent())
    seen = picture(pane)
    assert seen.pixelColor(left + 1, top + 20).name() == mark
    assert seen.pixelColor(left + 20, top + 1).name() == mark
