"""The bars of years: brushed with the mouse, chosen with two sliders, told in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.ui.search.histogram import Histogram
from nam_reader.ui.search.period import Bucket
from nam_reader.ui.theme.theme import Theme

YEARS = tuple(Bucket(str(year), (year * 7) % 12) for year in range(2012, 2026))


@pytest.fixture
def bars(theme: Theme, qtbot: QtBot) -> Histogram:
    made = Histogram(theme)
    qtbot.addWidget(made)
    made.resize(176, 82)
    made.show_buckets(YEARS, 0, len(YEARS) - 1)
    made.show()
    qtbot.waitExposed(made)
    return made


def middle_of(bars: Histogram, year: int) -> QPoint:
    return bars._bar(year - 2012).center().toPoint() + QPoint(0, 10)


def drag(bars: Histogram, first: int, last: int) -> None:
    QTest.mousePress(bars, Qt.MouseButton.LeftButton, pos=middle_of(bars, first))
    QTest.mouseMove(bars, middle_of(bars, (first + last) // 2))
    QTest.mouseMove(bars, middle_of(bars, last))
    QTest.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=middle_of(bars, last))


def test_a_brush_chooses_a_period(bars: Histogram, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.period_chosen) as wish:
        drag(bars, 2016, 2020)
    assert wish.args == ["2016", "2021"]
    assert (bars.from_handle.value(), bars.to_handle.value()) == (2016, 2020)


def test_a_brush_may_go_backwards_and_reach_the_end(bars: Histogram, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.period_chosen) as wish:
        drag(bars, 2025, 2019)
    assert wish.args == ["2019", ""]


def test_a_click_chooses_one_year(bars: Histogram, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.period_chosen) as wish:
        QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=middle_of(bars, 2018))
    assert wish.args == ["2018", "2019"]


def test_the_sliders_have_names_and_ask_once_they_rest(bars: Histogram, qtbot: QtBot) -> None:
    assert bars.from_handle.accessibleName() == "From year"
    assert bars.to_handle.accessibleName() == "To year"
    bars.from_handle.setFocus()
    with qtbot.waitSignal(bars.period_chosen) as wish:
        for _ in range(3):
            QTest.keyClick(bars.from_handle, Qt.Key.Key_Right)
    assert wish.args == ["2015", ""]
    assert bars.from_handle.accessibleDescription() == "2015"


def test_one_end_does_not_pass_the_other(bars: Histogram, qtbot: QtBot) -> None:
    bars.show_buckets(YEARS, 3, 5)
    with qtbot.waitSignal(bars.period_chosen) as wish:
        QTest.keyClick(bars.from_handle, Qt.Key.Key_End)
    assert wish.args == ["2017", "2018"]
    assert bars.period == (5, 5)
    assert bars.from_handle.value() == 2017


def test_a_handle_is_dragged(bars: Histogram, qtbot: QtBot) -> None:
    start = bars.to_handle.rect().center()
    target = bars.to_handle.mapFrom(bars, middle_of(bars, 2020))
    with qtbot.waitSignal(bars.period_chosen) as wish:
        QTest.mousePress(bars.to_handle, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(bars.to_handle, target)
        QTest.mouseRelease(bars.to_handle, Qt.MouseButton.LeftButton, pos=target)
    assert wish.args == ["", "2021"]


def test_the_menu_leads_to_a_larger_picture(bars: Histogram, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.larger_wanted):
        bars.menu().actions()[0].trigger()


def test_the_bars_are_told_in_words(bars: Histogram) -> None:
    assert bars.accessibleName() == "Articles by year"
    assert "2013: 3" in bars.accessibleDescription()


def test_months_are_named_as_months(bars: Histogram) -> None:
    bars.show_buckets((Bucket("2023-11", 4), Bucket("2023-12", 0), Bucket("2024-01", 2)), 0, 2)
    assert bars.from_handle.accessibleName() == "From month"
    assert bars.to_handle.accessibleDescription() == "Jan 2024"
    assert bars.in_words() == ("Nov 2023 – Jan 2024: 6 in all, most in Nov 2023: 4. Nov 2023: 4, Jan 2024: 2")


def test_the_same_period_is_not_told_twice(bars: Histogram, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bars.period_chosen, wait=500):
        drag(bars, 2012, 2025)


@pytest.mark.parametrize("width", [40, 90, 700])
def test_any_width_can_be_painted(bars: Histogram, width: int) -> None:
    bars.resize(width, 82)
    assert not bars.grab().isNull()
    bars.show_buckets((), 0, -1)
    assert not bars.grab().isNull()
    assert not bars.from_handle.isVisible()
