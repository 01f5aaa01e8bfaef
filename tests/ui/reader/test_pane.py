"""The head of the article, the tools above it, and how the pane opens, closes and names things."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from nam_reader.model import Colour, Document, Kind, ReadingState, Style
from nam_reader.ui.reader.header import TitleLabel
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.theme.theme import Theme

from .conftest import MakeDocument, MakeHighlight


def show(pane: ReaderPane, document: Document) -> None:
    pane.show_document(document, ReadingState(document.article.uid), ())
    QApplication.processEvents()


def words_of_head(pane: ReaderPane) -> list[str]:
    labels = pane.view.head.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_the_head_says_where_an_article_is_from(pane: ReaderPane, make_document: MakeDocument) -> None:
    document = make_document("word " * 1_900, title="What ten years tell us")
    show(pane, document)
    assert words_of_head(pane) == [
        "Quiet Water  ·  14 March 2024  ·  English  ·  9 min",
        "What ten years tell us",
        "Piotr Zielnik",
    ]


def test_all_words_of_the_head_are_plain_text(pane: ReaderPane, make_document: MakeDocument) -> None:
    document = make_document("text", title="<b>Bold</b> <img src='file:///etc/hostname'>", kind=Kind.DIGEST)
    show(pane, document)
    for label in pane.view.head.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>Bold</b> <img src='file:///etc/hostname'>" in words_of_head(pane)


def test_a_digest_says_so_and_offers_the_import(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    document = make_document("text", kind=Kind.DIGEST)
    show(pane, document)
    assert "Digest. The full text can be imported from a saved page or file." in words_of_head(pane)
    (button,) = [each for each in pane.view.head.findChildren(QAbstractButton) if each.isVisible()]
    assert button.text() == "Import…"
    with qtbot.waitSignal(pane.import_wanted):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    show(pane, document._replace(twin_uid="full"))
    with qtbot.waitSignal(pane.article_wanted) as wish:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wish.args == ["full"]


def test_an_article_says_that_there_is_a_digest_of_it(pane: ReaderPane, make_document: MakeDocument) -> None:
    show(pane, make_document("text")._replace(twin_uid="digest"))  # which may carry notes, or none
    assert "This library has a digest of this article, too." in words_of_head(pane)


def test_the_head_scrolls_with_the_text(pane: ReaderPane, make_document: MakeDocument) -> None:
    show(pane, make_document(*["word " * 200] * 20))
    pane.view.verticalScrollBar().setValue(70)
    assert pane.view.head.y() == -70
    first = pane.view.cursorRect(pane.view.textCursor())
    assert pane.view.head.geometry().bottom() < first.center().y()


@pytest.mark.parametrize("width", [300, 480, 900])
def test_a_long_title_is_shown_whole(width: int, pane: ReaderPane, make_document: MakeDocument) -> None:
    title = "Каталог, які пачынаўся ў скрынцы з-пад абутку " * 6
    pane.resize(width, 700)
    show(pane, make_document("text", title=title))
    label = pane.view.head.title
    assert isinstance(label, TitleLabel)
    assert label.height() == label.heightForWidth(label.width())
    assert label.width() <= pane.view.viewport().width()
    assert pane.view.head.height() > label.geometry().bottom()


def test_the_star_is_a_wish_and_shows_the_answer(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("text"))
    with qtbot.waitSignal(pane.star_wanted) as wish:
        QTest.mouseClick(pane.tools.star, Qt.MouseButton.LeftButton)
    assert wish.args == ["u1", True]
    pane.set_state(ReadingState("u1", starred=True))
    assert pane.tools.star.accessibleName() == "Remove the star"
    pane.set_state(ReadingState("another", starred=False))
    assert pane.tools.star.isChecked()


def test_the_notes_button_counts_what_is_hidden(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document("one two three")
    show(pane, document)
    pane.set_annotations([make_highlight(document, "one"), make_highlight(document, "two")])
    pane.set_notes_shown(True)
    assert pane.tools._note_count.isHidden()
    with qtbot.waitSignal(pane.notes_toggled) as wish:
        QTest.mouseClick(pane.tools.notes, Qt.MouseButton.LeftButton)
    assert wish.args == [False]
    pane.set_notes_shown(False)
    assert pane.tools._note_count.text() == "2"


def test_nothing_is_shown_and_nothing_can_be_done_without_an_article(
    pane: ReaderPane, make_document: MakeDocument
) -> None:
    assert not pane.view.isVisible()
    assert not pane.tools.star.isEnabled()
    show(pane, make_document("text"))
    assert pane.view.isVisible()
    assert pane.tools.star.isEnabled()
    pane.clear()
    pane.find()
    assert pane.find_bar.isHidden()
    assert not pane.view.isVisible()
    assert pane.view.text == ""
    assert pane.focus_stops() == []


def test_every_button_has_a_name_and_a_tooltip(pane: ReaderPane, make_document: MakeDocument) -> None:
    show(pane, make_document("text"))
    pane.find()
    for button in pane.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.toolTip() or button.text()
    assert pane.view.accessibleName() == "Article text"
    assert pane.tools.find_button.toolTip() == "Find in article (Ctrl+F)"


def test_going_to_a_highlight_shows_it(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(*[f"{n} " + "word " * 100 for n in range(40)])
    highlight = make_highlight(document, "\n30 ")
    pane.show_document(document, ReadingState("u1"), [highlight])
    pane.go_to_annotation(highlight.annotation.id)
    qtbot.waitUntil(lambda: not pane.annotation_rect(highlight.annotation.id).isNull())
    pane.go_to_annotation("unknown")  # nothing happens


def test_the_scroll_bar_shows_highlights_in_their_places(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument, make_highlight: MakeHighlight
) -> None:
    document = make_document(*[f"{n}. " + "word " * 100 for n in range(40)])
    highlight = make_highlight(document, "20.", Colour.GREEN)
    pane.show_document(document, ReadingState("u1"), [highlight])
    bar = pane.view._bar
    qtbot.waitUntil(lambda: len(bar.ticks) == 1 and 0.45 < bar.ticks[0].share < 0.55)
    assert bar.tick_text(bar.ticks[0]) == "Highlight, Evidence, 50 %"
    at = QPointF(8, 3 + bar.ticks[0].share * (bar.height() - 6)).toPoint()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: not pane.annotation_rect(highlight.annotation.id).isNull())


def test_focus_mode_shows_the_way_to_go(pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument) -> None:
    show(pane, make_document(*["word " * 100 for _ in range(40)], title="The title"))
    pane.set_focus_mode(True)
    assert pane.view.document().defaultFont().pixelSize() == 19
    assert pane.foot.isVisible()
    assert pane.foot.text == "0 %  ·  about 19 minutes left"
    pane.view.verticalScrollBar().setValue(pane.view.verticalScrollBar().maximum())
    assert pane.foot.text == "100 %"
    with qtbot.waitSignal(pane.focus_mode_left):
        QTest.mouseClick(pane.tools.leave_focus, Qt.MouseButton.LeftButton)
    pane.set_focus_mode(False)
    assert not pane.foot.isVisible()
    assert pane.view.document().defaultFont().pixelSize() == 17


def test_the_head_says_how_far_one_is_once_something_was_scrolled(
    pane: ReaderPane, make_document: MakeDocument
) -> None:
    pane.resize(900, 600)
    show(pane, make_document(*["word " * 100 for _ in range(40)], title="The title"))
    bar = pane.view.verticalScrollBar()
    progress = pane.tools.progress
    assert progress.text == ""  # the article's head says how long it takes
    bar.setValue(bar.maximum() // 2)
    assert progress.text == "50 %  ·  about 10 minutes left"
    assert progress.accessibleName() == "50 %, about 10 minutes left"
    before = [button.geometry() for button in (pane.tools.back, pane.tools.find_button, pane.tools.notes)]
    bar.setValue(bar.maximum())
    assert progress.text == "100 %"
    assert before == [
        button.geometry() for button in (pane.tools.back, pane.tools.find_button, pane.tools.notes)
    ]
    pane.set_focus_mode(True)
    assert progress.text == ""
    pane.set_focus_mode(False)
    pane.clear()
    assert progress.text == ""


def test_the_head_says_the_share_of_the_text_as_it_is_laid_out_now(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    pane.resize(900, 600)
    show(pane, make_document(*["word " * 100 for _ in range(400)]))
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for size in (24, 13, 17):
        pane.set_type("", size)
        QTest.qWait(300)  # a long text is laid out in steps
        assert pane.tools.progress.text.startswith(f"{round(100 * bar.value() / bar.maximum())} %"), size


def test_where_room_is_short_the_head_says_the_share_alone(
    pane: ReaderPane, make_document: MakeDocument
) -> None:
    show(pane, make_document(*["word " * 100 for _ in range(40)]))
    pane.resize(420, 600)
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert pane.tools.progress.text == "50 %"


def test_old_documents_go_away(pane: ReaderPane, theme: Theme, make_document: MakeDocument) -> None:
    for n in range(20):
        show(pane, make_document("text", uid=f"u{n}"))
    theme.choose("sepia")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(pane.view.findChildren(QTextDocument)) <= 2


def test_the_menu_offers_what_can_be_done(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    show(pane, make_document("one two three"))
    pane.focus_text()
    menu = pane.view.make_menu(QPointF(300, 250).toPoint())
    enabled = {action.text().split("\t")[0]: action.isEnabled() for action in menu.actions()}
    assert not enabled["Highlight"]
    pane.view.selectAll()
    menu = pane.view.make_menu(QPointF(300, 250).toPoint())
    actions = {action.text().split("\t")[0]: action for action in menu.actions()}
    with qtbot.waitSignal(pane.highlight_made) as made:
        actions["Highlight"].trigger()
    assert made.args == [0, 13, Colour.YELLOW, Style.HIGHLIGHT]
