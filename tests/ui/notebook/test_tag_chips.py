"""Chips in rows, and the colour of a tag."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from nam_reader.ui.notebook.tag_chips import HEIGHT, lay_chips, tag_colour


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetricsF:
    return QFontMetricsF(QFont("DejaVu Sans"))


def test_a_tag_has_one_colour_however_it_is_written() -> None:
    assert tag_colour("Дзённік") is tag_colour("дзённік")
    assert tag_colour("źródła") is tag_colour("z\u0301ro\u0301dła")
    assert len({tag_colour(f"tag {n}") for n in range(60)}) == 6


def test_chips_wrap_and_none_is_wider_than_its_card(metrics: QFontMetricsF) -> None:
    chips, height = lay_chips(["method", "hydrology", "a tag with a very long name " * 5], metrics, 200)
    assert all(chip.box.left() >= 0 and chip.box.right() <= 200 for chip in chips)
    assert height > HEIGHT


@pytest.mark.parametrize("width", range(120, 320, 10))
def test_chips_that_do_not_fit_are_counted(metrics: QFontMetricsF, width: int) -> None:
    chips, _ = lay_chips([f"tag number {n}" for n in range(40)], metrics, width)
    assert chips[-1].name == f"+{40 - (len(chips) - 1)}"
    assert chips[-1].box.right() <= width
    assert not any(one.box.intersects(other.box) for one, other in pairwise(chips))


def test_no_tags_take_no_room(metrics: QFontMetricsF) -> None:
    assert lay_chips([], metrics, 200) == ((), 0)
