"""A quote as a picture."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import ArticleRef, Colour
from nam_reader.ui.printing.quote_box import QuoteBox
from nam_reader.ui.printing.quote_card import CardSize, Quote, as_png, paint_card
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import THEMES

ARTICLE = ArticleRef("u1", "Вада ў Сорвіцы", ("Ганна Ляшчынка",), "Сшытак", None, "2024-03-02", "be")
SHORT = Quote("Яна падышла да дарогі.", ARTICLE, Colour.BLUE)
LONG = Quote("The water came up to the road and nobody had asked for it. " * 60, ARTICLE, Colour.PINK)


@pytest.fixture
def box(qtbot: QtBot, theme: Theme) -> Iterator[QuoteBox]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 800)
    with qtbot.waitExposed(window):
        window.show()
    made = QuoteBox(theme, window)
    made.show_quote(SHORT)
    yield made
    made.close()


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("choice", sorted(THEMES))
def test_a_card_has_its_size_ground_and_colour(theme: Theme, size: CardSize, choice: str) -> None:
    theme.choose(choice)
    card = paint_card(theme, SHORT, size)
    assert card.image.size() == size.value
    assert not card.cut
    assert card.image.pixelColor(2, 2) == theme.color("paper")
    edge = {card.image.pixelColor(58, y).name() for y in range(card.image.height())}
    assert theme.mark(Colour.BLUE).name() in edge, "the bar beside the quote"


@pytest.mark.parametrize("size", CardSize)
def test_a_long_quote_is_cut_inside_the_margins(theme: Theme, size: CardSize) -> None:
    card = paint_card(theme, LONG, size)
    assert card.cut
    paper = theme.color("paper")
    for y in (*range(90), *range(size.value.height() - 90, size.value.height())):
        assert all(card.image.pixelColor(x, y) == paper for x in range(0, size.value.width(), 7))


def test_a_middling_quote_is_set_smaller_and_whole(theme: Theme) -> None:
    quote = LONG._replace(words="The water came up to the road and nobody had asked for it. " * 8)
    assert not paint_card(theme, quote, CardSize.SQUARE).cut


def test_the_png_holds_pixels_and_nothing_else(theme: Theme) -> None:
    data = as_png(paint_card(theme, SHORT, CardSize.WIDE).image)
    kinds, at = set(), 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        kinds.add(data[at + 4 : at + 8])
        at += 12 + length
    assert kinds <= {b"IHDR", b"pHYs", b"IDAT", b"IEND", b"gAMA", b"sRGB"}


def test_it_is_said_before_that_the_end_is_cut(box: QuoteBox) -> None:
    assert "cut" not in box.hint.text()
    box.show_quote(LONG)
    assert "its end is cut" in box.hint.text()


def test_a_card_is_copied(box: QuoteBox) -> None:
    box.copy.click()
    assert QGuiApplication.clipboard().image().size() == CardSize.SQUARE.value
    assert not box.is_open


def test_a_card_is_saved(
    box: QuoteBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "one"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    with qtbot.waitSignal(box.message) as told:
        box.save.click()
    assert told.args == ["Saved one.png.", ""]
    assert QImage(str(tmp_path / "one.png")).size() == CardSize.SQUARE.value


def test_where_nothing_can_be_written_that_is_said(
    box: QuoteBox, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "not there" / "one.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    with qtbot.waitSignal(box.failed):
        box.save.click()
    assert box.is_open
