"""Nothing that an article says makes the reader open anything."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.model import Block, BlockKind, ReadingState, Run
from nam_reader.ui.reader.document import document_text
from nam_reader.ui.reader.pane import ReaderPane

from .conftest import MakeDocument

HOSTILE = (
    "file:///etc/hostname",
    "/etc/hostname",
    "http://example.org/a.png",
    "https://example.org/a.png",
    "qrc:/qt-project.org/styles/commonstyle/images/file-16.png",
    ":/qt-project.org/styles/commonstyle/images/file-16.png",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/>",
    "data:image/png;base64,iVBORw0KGgo=",
    "",
    "\u0000",
)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType))
def test_every_request_is_answered_with_one_blank_pixel(
    name: str, kind: QTextDocument.ResourceType, pane: ReaderPane
) -> None:
    for url in (QUrl(name), name):
        answer = pane.view.loadResource(kind.value, url)
        assert isinstance(answer, QImage)
        assert (answer.width(), answer.height()) == (1, 1)


@pytest.fixture
def opened() -> list[str]:
    """The names of the files that Python opens from now on (audit hooks cannot be taken away again)."""
    names: list[str] = []

    def note(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open":
            names.append(str(arguments[0]))

    sys.addaudithook(note)
    return names


def test_images_of_an_article_open_nothing(
    pane: ReaderPane, opened: list[str], tmp_path: Path, make_document: MakeDocument
) -> None:
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    target = tmp_path / "red.png"
    assert red.save(str(target))
    names = (*HOSTILE[:-2], target.as_uri(), str(target))
    runs = tuple(Run("\ufffc", image=name, alt="a picture") for name in names)
    document = make_document(Block(BlockKind.PARAGRAPH, runs))
    opened.clear()
    pane.show_document(document, ReadingState("u1"), ())
    QApplication.processEvents()
    image = pane.view.viewport().grab().toImage()
    assert not any("hostname" in name or "red.png" in name for name in opened)
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#ff0000" not in found
    assert document_text(pane.view.document()) == document.article.text


def test_html_set_by_mistake_still_loads_no_local_picture(pane: ReaderPane, tmp_path: Path) -> None:
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    target = tmp_path / "red.png"
    assert red.save(str(target))
    pane._pages.setCurrentWidget(pane.view)
    pane.view.setHtml(f"<img src='{target.as_uri()}'><link rel=stylesheet href='{target.as_uri()}'>")
    image = pane.view.viewport().grab().toImage()
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#ff0000" not in found


def test_a_source_cannot_be_set(pane: ReaderPane, tmp_path: Path, make_document: MakeDocument) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>from disk</p>", "utf-8")
    pane.show_document(make_document("the article"), ReadingState("u1"), ())
    pane.view.setSource(QUrl.fromLocalFile(str(page)))
    assert document_text(pane.view.document()) == "the article"


def test_a_link_is_told_and_not_followed(pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument) -> None:
    target = "file:///etc/hostname"
    runs = (Run("see "), Run("this place", href=target))
    document = make_document(Block(BlockKind.PARAGRAPH, runs))
    pane.show_document(document, ReadingState("u1"), ())
    pane.focus_text()
    QApplication.processEvents()
    cursor = pane.view.document().find("place")
    cursor.setPosition(cursor.selectionStart())
    at = pane.view.cursorRect(cursor).center()
    with qtbot.waitSignal(pane.link_activated) as told:
        QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert told.args == [target]
    assert not pane.view.openLinks()
    assert not pane.view.openExternalLinks()
    assert document_text(pane.view.document()) == document.article.text


def test_a_link_inside_the_article_goes_there(
    pane: ReaderPane, qtbot: QtBot, make_document: MakeDocument
) -> None:
    first = Block(BlockKind.PARAGRAPH, (Run("to the "), Run("note", href="#note 1")))
    last = Block(BlockKind.PARAGRAPH, (Run("The note", anchor="note 1"),))
    document = make_document(first, *["filler " * 80] * 30, last, *["filler " * 80] * 10)
    pane.show_document(document, ReadingState("u1"), ())
    pane.focus_text()
    QApplication.processEvents()
    with qtbot.assertNotEmitted(pane.link_activated):
        QTest.keyClick(pane.view, Qt.Key.Key_Tab)
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert pane.position == document.article.text.index("The note")


def test_dropped_files_are_handed_on(pane: ReaderPane, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "article.md"
    file.write_text("# From disk", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl("https://example.org/")])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 300), Qt.DropAction.CopyAction, data, buttons, modifiers)
    QApplication.sendEvent(pane, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(pane.files_dropped) as told:
        QApplication.sendEvent(
            pane, QDropEvent(QPointF(50, 300), Qt.DropAction.CopyAction, data, buttons, modifiers)
        )
    assert told.args == [[file]]
    assert not pane.view.acceptDrops()
    assert not pane.view.viewport().acceptDrops()
    assert not pane.view.canInsertFromMimeData(data)
