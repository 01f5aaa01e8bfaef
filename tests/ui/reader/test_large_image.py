"""Images over the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import Block, BlockKind, Document, ImageSize, ReadingState, Run
from nam_reader.ui.reader.large_image import LargeImage
from nam_reader.ui.reader.pane import ReaderPane

from .conftest import MakeDocument


def picture(name: str, alt: str) -> Block:
    return Block(BlockKind.PARAGRAPH, (Run("\ufffc", image=name, alt=alt),))


def _fitted(large: LargeImage) -> bool:
    return large.is_fitted


@pytest.fixture
def document(make_document: MakeDocument) -> Document:
    made = make_document(picture("a", "A bridge"), "Some words.", picture("b", "A tower"))
    return made._replace(images=(ImageSize("a", 1600, 900), ImageSize("b", 300, 200)))


@pytest.fixture
def large(pane: ReaderPane, document: Document, qtbot: QtBot) -> LargeImage:
    pane.show_document(document, ReadingState("u1"), ())
    pane.focus_text()
    pane.view.put_caret(0)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    found = pane.findChild(LargeImage)
    assert found is not None
    return found


def test_enter_shows_an_image_with_its_description(large: LargeImage) -> None:
    assert large.is_open
    assert large.hasFocus()
    assert large.geometry() == large.window().rect()
    assert large.accessibleName() == "Image 1 of 2: A bridge"


def test_it_is_asked_for_with_all_of_its_pixels(pane: ReaderPane, document: Document, qtbot: QtBot) -> None:
    pane.show_document(document, ReadingState("u1"), ())
    pane.grab()
    asked: list[int] = []
    pane.image_wanted.connect(lambda _name, size: asked.append(size.width()))
    pane.show_image(0)
    found = pane.findChild(LargeImage)
    assert found is not None
    found.grab()
    assert 1600 in asked


def test_the_arrows_go_to_the_other_images_and_stop_at_the_ends(large: LargeImage) -> None:
    for key, number in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Left, 0),
    ):
        QTest.keyClick(large, key)
        assert large.number == number
    QTest.keyClick(large, Qt.Key.Key_Right)
    assert large.accessibleName() == "Image 2 of 2: A tower"


def test_space_and_a_click_change_the_size(large: LargeImage, pane: ReaderPane) -> None:
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(0xC01010)
    pane.take_image("a", image)
    assert _fitted(large)
    around = large.grab().toImage().pixelColor(4, large.height() // 2)
    assert around == large.theme.color("side")
    QTest.keyClick(large, Qt.Key.Key_Space)
    assert not _fitted(large)
    QTest.mouseClick(large, Qt.MouseButton.LeftButton, pos=large.rect().center() - QPoint(0, 20))
    assert _fitted(large)
    assert large.is_open


def test_esc_gives_the_focus_back(large: LargeImage, pane: ReaderPane) -> None:
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert not large.is_open
    assert pane.view.hasFocus()


def test_a_click_on_an_image_shows_it_and_one_beside_it_closes(
    pane: ReaderPane, document: Document, qtbot: QtBot
) -> None:
    pane.show_document(document, ReadingState("u1"), ())
    rect = pane.view.cursorRect(pane.view.cursor_at(0))
    inside = QPoint(rect.left() + 40, rect.bottom() - 40)
    with qtbot.waitSignal(pane.view.image_clicked) as clicked:
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert clicked.args == [0]
    found = pane.findChild(LargeImage)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=QPoint(5, 300))
    assert not found.is_open


def test_another_article_closes_it(large: LargeImage, pane: ReaderPane, make_document: MakeDocument) -> None:
    pane.show_document(make_document("Other words.", uid="u2"), ReadingState("u2"), ())
    assert not large.is_open
