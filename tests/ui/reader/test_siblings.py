"""The line of other languages in an article's head, and what an excerpt says of itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nam_reader.model import Document, Kind, ReadingState, Sibling
from nam_reader.ui.reader.heading import chip_places
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument

SIBLINGS = (
    Sibling("b", "be", "Вада <b>ў</b> Сорвіцы"),
    Sibling("r", "ru", "Вода в Сорвице"),
    Sibling("p", "pl", "Woda w Sorwicy"),
)


def show(pane: ReaderPane, document: Document, *siblings: Sibling) -> None:
    pane.show_document(document._replace(siblings=siblings), ReadingState("u1"), ())
    QApplication.processEvents()


def chips(pane: ReaderPane) -> list[QPushButton]:
    return [b for b in pane.view.head.findChildren(QPushButton) if b.isVisible()]


def test_languages_stand_in_the_head_with_their_titles(
    pane: ReaderPane, make_document: MakeDocument, qtbot: QtBot
) -> None:
    document = make_document(*["word " * 90] * 20)
    show(pane, document)
    bare = pane.view.head.height()
    assert not chips(pane)
    show(pane, document, *SIBLINGS)
    assert pane.view.head.height() > bare
    assert [chip.text() for chip in chips(pane)] == ["BE", "RU", "PL"]
    assert chips(pane)[0].accessibleName() == "Беларуская: Вада <b>ў</b> Сорвіцы"
    assert "&lt;b&gt;" in chips(pane)[0].toolTip()
    with qtbot.waitSignal(pane.sibling_wanted) as wanted:
        QTest.mouseClick(chips(pane)[1], Qt.MouseButton.LeftButton)
    assert wanted.args == ["r"]
    show(pane, document)
    assert not chips(pane)
    assert pane.view.head.height() == bare


def test_they_are_reached_and_chosen_by_keys_and_come_into_sight(
    pane: ReaderPane, make_document: MakeDocument, qtbot: QtBot
) -> None:
    show(pane, make_document(*["word " * 90] * 20), *SIBLINGS)
    pane.go_to(3_000)
    pane.focus_text()
    assert pane.view.verticalScrollBar().value() > 0
    for _ in range(4):
        focused = QApplication.focusWidget()
        if focused is None or focused in chips(pane):
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chips(pane)[0]
    assert pane.view.verticalScrollBar().value() == 0
    with qtbot.waitSignal(pane.sibling_wanted) as wanted:
        QTest.keyClick(chips(pane)[0], Qt.Key.Key_Return)
    assert wanted.args == ["b"]


def test_many_languages_in_a_narrow_pane_go_on_below(
    pane: ReaderPane, make_document: MakeDocument, theme: Theme
) -> None:
    many = tuple(Sibling(str(n), f"x{n}", "") for n in range(20))
    pane.resize(300, 700)
    show(pane, make_document("word " * 90), *many)
    head = pane.view.head.rect()
    rows = {chip.mapTo(pane.view.head, QPoint()).y() for chip in chips(pane)}
    assert len(rows) > 1
    for chip in chips(pane):
        assert head.contains(QRect(chip.mapTo(pane.view.head, QPoint()), chip.size()))
        assert chip.width() >= QFontMetricsF(chip.font()).horizontalAdvance(chip.text())
    assert len(chip_places(many, theme.font("meta"), 10)) == 21


def test_an_excerpt_says_what_it_is(pane: ReaderPane, make_document: MakeDocument, qtbot: QtBot) -> None:
    show(pane, make_document("The beginning of it all…", kind=Kind.STUB))
    sentence = "Excerpt. Only the beginning is known; import the full page to replace it."
    assert sentence in [label.text() for label in pane.view.head.findChildren(QLabel) if label.isVisible()]
    (button,) = chips(pane)
    with qtbot.waitSignal(pane.import_wanted):
        button.click()
