"""The contents of an article: its headings, the one at hand, the way there and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import Block, BlockKind, Document, ReadingState, Run
from nam_reader.ui.reader.contents import Heading, headings, section
from nam_reader.ui.reader.contents_card import ContentsCard
from nam_reader.ui.reader.pane import ReaderPane

from .conftest import MakeDocument


def head(words: str, level: int) -> Block:
    return Block(BlockKind.HEADING, (Run(words),), level=level)


@pytest.fixture
def long_one(make_document: MakeDocument) -> Document:
    blocks: list[Block | str] = ["Before any heading. " * 40]
    for part in range(1, 7):
        blocks += [head(f"Part {part}", 2), "One paragraph of the part. " * 60, head(f"Piece {part}", 4)]
        blocks += ["Another paragraph of it. " * 60]
    return make_document(*blocks)


def card_of(pane: ReaderPane) -> ContentsCard:
    found = pane.window().findChild(ContentsCard)
    assert found is not None
    return found


def test_headings_are_as_deep_as_the_levels_that_there_are() -> None:
    blocks = (head("One", 2), head(" ", 2), Block(BlockKind.PARAGRAPH, (Run("ab"),)), head("Two\nlines", 5))
    assert headings(blocks) == (Heading("One", 0, 0), Heading("Two lines", 1, 9))


def test_a_place_stands_under_the_heading_before_it() -> None:
    found = (Heading("One", 0, 5), Heading("Two", 0, 50))
    assert [section(found, place) for place in (0, 5, 49, 50, 900)] == [-1, 0, 0, 1, 1]


def test_an_article_without_headings_has_no_contents(pane: ReaderPane, make_document: MakeDocument) -> None:
    document = make_document("Only words.")
    pane.show_document(document, ReadingState("u1"), ())
    assert pane.tools.contents.isHidden()
    pane.show_contents()
    assert pane.window().findChild(ContentsCard) is None


def test_enter_goes_to_a_heading_and_tells_what_is_left(
    pane: ReaderPane, long_one: Document, qtbot: QtBot
) -> None:
    pane.show_document(long_one, ReadingState("u1"), ())
    assert pane.tools.contents.isVisible()
    pane.show_contents()
    card = card_of(pane)
    assert card.list.hasFocus()
    assert card.list.headings.rowCount() == 12
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    QTest.keyClick(card.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(pane.jumping):
        QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert pane.position == pane.view.caret == long_one.article.text.index("Part 2")
    assert pane.view.hasFocus()
    assert not card.is_open


def test_the_section_that_is_read_is_the_one_to_begin_at(pane: ReaderPane, long_one: Document) -> None:
    pane.show_document(long_one, ReadingState("u1"), ())
    pane.go_to(long_one.article.text.index("Piece 4") + 20)
    pane.show_contents()
    card = card_of(pane)
    assert card.list.currentIndex().data() == "Piece 4"
    spoken = card.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Piece 4, level 2, you are here"


def test_what_is_typed_narrows_the_headings(pane: ReaderPane, long_one: Document) -> None:
    pane.show_document(long_one, ReadingState("u1"), ())
    pane.show_contents()
    card = card_of(pane)
    card.field.setText("piece 3")
    assert card.list.headings.rowCount() == 1
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert pane.position == long_one.article.text.index("Piece 3")
