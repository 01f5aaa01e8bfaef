"""The page of pictures by itself: keys, the mouse, the table, what it says; paint in each theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.ui.pictures.page import PicturesPage
from nam_reader.ui.pictures.picture import Kind
from nam_reader.ui.theme.theme import Theme

Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> PicturesPage:
    made = PicturesPage(theme)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


@pytest.fixture
def shown(page: PicturesPage, timeline: Timeline) -> PicturesPage:
    page.show_timeline(timeline)
    page.chart.setFocus()
    QApplication.processEvents()
    return page


def keys(widget: QWidget, *pressed: Qt.Key, shift: bool = False) -> None:
    for key in pressed:
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(widget, key, modifier)


def test_arrows_walk_and_enter_opens_that_month(shown: PicturesPage, qtbot: QtBot) -> None:
    keys(shown.chart, Key.Key_Home, Key.Key_Right, Key.Key_Right)
    assert shown.chart.chosen.first == shown.chart.chosen.last == 2
    with qtbot.waitSignal(shown.period_wanted) as told:
        keys(shown.chart, Key.Key_Return)
    assert told.args == ["", "2024-01", "2024-02"]


def test_shift_chooses_a_span(shown: PicturesPage, qtbot: QtBot) -> None:
    keys(shown.chart, Key.Key_End)
    keys(shown.chart, Key.Key_Left, shift=True)
    with qtbot.waitSignal(shown.period_wanted) as told:
        keys(shown.chart, Key.Key_Return)
    assert told.args == ["", "2024-01", "2024-03"]
    keys(shown.chart, Key.Key_Escape)
    assert shown.chart.chosen.last < shown.chart.chosen.first


def test_escape_gives_up_what_is_chosen_then_leaves(shown: PicturesPage, qtbot: QtBot) -> None:
    keys(shown.chart, Key.Key_End)
    with qtbot.assertNotEmitted(shown.left):
        keys(shown.chart, Key.Key_Escape)
    with qtbot.waitSignal(shown.left, timeout=500):
        keys(shown.chart, Key.Key_Escape)


def test_a_month_without_articles_opens_nothing(shown: PicturesPage, qtbot: QtBot) -> None:
    keys(shown.chart, Key.Key_Home, Key.Key_Right)
    with qtbot.assertNotEmitted(shown.period_wanted):
        keys(shown.chart, Key.Key_Return)


def test_a_click_opens_and_a_brush_chooses(shown: PicturesPage, qtbot: QtBot) -> None:
    chart = shown.chart
    assert chart.picture
    frame = chart.frame(chart.picture)
    first, last = (frame.column(place, place).center().toPoint() for place in (0, 3))
    with qtbot.waitSignal(shown.period_wanted) as told:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=first)
    assert told.args == ["", "2023-11", "2023-12"]
    with qtbot.assertNotEmitted(shown.period_wanted):
        QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(chart, last - QPoint(20, 0))
        QTest.mouseMove(chart, last)
        QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=last)
    assert (chart.chosen.first, chart.chosen.last) == (0, 3)


def test_a_words_panel_opens_its_own_word(page: PicturesPage, words: WordsOverTime, qtbot: QtBot) -> None:
    page.choose_kind(Kind.WORDS)
    page.show_words(words)
    page.chart.setFocus()
    keys(page.chart, Key.Key_End, Key.Key_Down)
    with qtbot.waitSignal(page.period_wanted) as told:
        keys(page.chart, Key.Key_Return)
    assert told.args == ["=tea", "2024-02", "2024-03"]


def test_typing_asks_once_when_it_rests(page: PicturesPage, qtbot: QtBot) -> None:
    page.choose_kind(Kind.WORDS)
    asked: list[tuple[str, ...]] = []

    def note() -> None:
        asked.append(page.queries)

    page.asked.connect(note)
    QTest.keyClicks(page.fields.fields[0], "milk")
    QTest.keyClicks(page.fields.fields[2], " milk ")
    QTest.keyClicks(page.fields.fields[3], "tea")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("milk", "tea")]


def test_the_table_has_the_numbers_and_opens_too(shown: PicturesPage, qtbot: QtBot) -> None:
    shown._pick_view(1)
    assert shown.shows_table
    model = shown.table.model()
    assert model.rowCount() == 6
    assert [model.index(0, column).data() for column in range(3)] == ["Nov 2023", "4", "1"]
    assert model.index(5, 0).data() == "No date"
    shown.table.setFocus()
    keys(shown.table, Key.Key_Down, Key.Key_Down)
    with qtbot.waitSignal(shown.period_wanted) as told:
        keys(shown.table, Key.Key_Return)
    assert told.args == ["", "2024-01", "2024-02"]
    keys(shown.table, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    with qtbot.assertNotEmitted(shown.period_wanted):
        keys(shown.table, Key.Key_Return)


def test_the_picture_has_a_text_for_those_who_do_not_see_it(shown: PicturesPage) -> None:
    assert shown.chart.accessibleName() == "The archive by month, and your highlights"
    assert "most in Jan 2024: 10" in shown.chart.accessibleDescription()
    assert "as a table" in shown.table.accessibleName()


def test_every_control_is_named(shown: PicturesPage) -> None:
    controls = [*shown.findChildren(QAbstractButton), *shown.fields.findChildren(QLineEdit)]
    assert controls
    for control in controls:
        if not control.objectName().startswith("qt_") and control.isVisibleTo(shown):
            assert control.accessibleName() or control.property("text"), control


def test_an_empty_archive_says_so(page: PicturesPage) -> None:
    page.show_timeline(Timeline())
    assert "No articles yet." in [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.parametrize("choice", ["light", "sepia", "dark"])
@pytest.mark.parametrize("width", [340, 1_300])
def test_it_is_painted_in_every_theme_and_width(
    page: PicturesPage, theme: Theme, timeline: Timeline, words: WordsOverTime, choice: str, width: int
) -> None:
    theme.choose(choice)
    page.resize(width, 500)
    page.show_timeline(timeline)
    QApplication.processEvents()
    image = page.chart.grab().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
    assert theme.color("accent").name() in colours
    page.choose_kind(Kind.WORDS)
    page.show_words(words)
    QApplication.processEvents()
    assert not page.grab().isNull()
    assert page.width() == width


def test_a_hundred_years_are_scrolled(page: PicturesPage) -> None:
    page.show_timeline(Timeline((("1926-01", 3), ("2025-12", 4))))
    page.chart.setFocus()
    QApplication.processEvents()
    bar = page._scroller.horizontalScrollBar()
    assert page.chart.width() > 4_000
    assert bar.value() == bar.maximum() > 3_000  # the latest is seen first
    keys(page.chart, Key.Key_Home)
    QApplication.processEvents()
    assert bar.value() == 0
