"""Text in lines, the last one elided."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from nam_reader.ui.notebook.laid_text import LaidText
from nam_reader.ui.notebook.note_text import Look, Span


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    made = QFont("DejaVu Serif")
    made.setPixelSize(14)
    return made


def ink(laid: LaidText, width: int = 400, height: int = 300) -> tuple[int, int]:
    """Draw a text and return how far it reaches to the right and down."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setPen(QColor("black"))
    laid.draw(painter, QPointF(0, 0))
    painter.end()
    dark = [(x, y) for y in range(height) for x in range(width) if picture.pixelColor(x, y).lightness() < 200]
    return (max(x for x, _ in dark), max(y for _, y in dark)) if dark else (0, 0)


def test_a_short_text_is_as_high_as_its_lines(font: QFont) -> None:
    laid = LaidText("one\ntwo", font, 200, 20, 3)
    assert (laid.lines, laid.height) == (2, 40)


def test_a_long_text_stays_in_its_lines_and_in_its_width(font: QFont) -> None:
    laid = LaidText("measurement of the water " * 30, font, 150, 20, 3)
    assert (laid.lines, laid.height) == (3, 60)
    right, bottom = ink(laid)
    assert right < 150
    assert bottom < 60


def test_a_line_never_gets_lower_than_its_face(font: QFont) -> None:
    font.setPixelSize(40)
    assert LaidText("Ўў", font, 200, 20, 3).height >= 40


@pytest.mark.parametrize("text", ["😀" * 400, "👩‍👩‍👧 текст " * 60, "x" * 2_000, "е́" * 500])
def test_signs_of_two_units_and_endless_words_are_cut_safely(font: QFont, text: str) -> None:
    laid = LaidText(text, font, 150, 20, 2, [Span(1, 3, Look.STRONG)])
    assert laid.lines == 2
    assert ink(laid)[1] < 40


def test_a_book_in_a_card_costs_no_more_than_a_page(font: QFont) -> None:
    def seconds(text: str) -> float:
        began = time.perf_counter()
        for _ in range(5):
            LaidText(text, font, 240, 20, 3)
        return time.perf_counter() - began

    sentence = "Вада ў Сорвіцы паднялася. "
    seconds(sentence * 40)  # the face is loaded
    assert seconds(sentence * 40_000) < 50 * seconds(sentence * 40)
