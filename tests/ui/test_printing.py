"""Printing from the window: what is asked, and what goes to the printer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.model import ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.printing.card import PrintCard
from nam_reader.ui.printing.quote_box import QuoteBox
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    source = tmp_path / "water.md"
    source.write_text("---\ntitle: Water\n---\nThe river rose in the night.\n\nNobody had asked.\n", "utf-8")
    made = LibraryFolder(tmp_path / "library", default=False)
    with Workspace(made.path) as space:
        space.import_paths([source])
        (row,) = space.article_rows(ListQuery())
        space.highlight_quote(row.uid, "river", note="Which one?")
    return made


def test_ctrl_p_asks_and_prints_with_notes(
    window_on: Opener, folder: LibraryFolder, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's dialog alone is answered for the person: it prints to a file."""
    target = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    with Workspace(folder.path) as space:
        (row,) = space.article_rows(ListQuery())
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.reading.article is not None)
    window.reading.open(row.uid)
    qtbot.waitUntil(lambda: window.reading.article is not None and len(window.reading.annotations) == 1)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    card = window.findChild(PrintCard)
    assert card is not None
    assert card.is_open
    assert card.go.hasFocus()
    assert card.highlights.isChecked()
    assert not card.notes.isChecked()
    card.notes.click()
    QTest.keyClick(card.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: target.exists() and target.stat().st_size > 0 and b"%%EOF" in target.read_bytes())
    found = PdfReader(target)
    text = " ".join(found.pages[0].extract_text().split())
    for part in ("Water", "The river rose in the night.", "Notes", "“river”", "Which one?", "1 of 1"):
        assert part in text
    assert found.metadata is not None
    assert "Water" not in str(dict(found.metadata)), "what is read is nobody's business but the reader's"


def test_a_highlight_becomes_a_picture(window_on: Opener, folder: LibraryFolder, qtbot: QtBot) -> None:
    with Workspace(folder.path) as space:
        (row,) = space.article_rows(ListQuery())
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.reading.article is not None)
    window.reading.open(row.uid)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    reader = window.reader
    reader.go_to_annotation(window.reading.annotations[0].annotation.id)
    box = reader.annotation_rect(window.reading.annotations[0].annotation.id)
    menu = reader.view.make_menu(reader.view.viewport().mapFromGlobal(box.center()))
    assert menu.picture.isVisible()
    menu.picture.trigger()
    qtbot.waitUntil(lambda: window.findChild(QuoteBox) is not None)
    card = window.findChild(QuoteBox)
    assert card is not None
    assert card.is_open
    assert card.preview.accessibleName() == "“river”, Water"


def test_the_menu_makes_a_picture_of_the_chosen_highlight(
    window_on: Opener, folder: LibraryFolder, qtbot: QtBot
) -> None:
    with Workspace(folder.path) as space:
        (row,) = space.article_rows(ListQuery())
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.reading.article is not None)
    window.reading.open(row.uid)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    action = next(each for each in window.actions() if each.text() == "Quote as a picture…")
    action.trigger()
    assert window.late.notice.sentence == "Choose a highlight in the text first."
    window.reader.go_to_annotation(window.reading.annotations[0].annotation.id)
    action.trigger()
    qtbot.waitUntil(lambda: window.findChild(QuoteBox) is not None)
    card = window.findChild(QuoteBox)
    assert card is not None
    assert card.preview.accessibleName() == "“river”, Water"
