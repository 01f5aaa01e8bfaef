"""Copy with citation: from the text, from chosen notes, on the notebook page; in three forms at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.model import Quotation
from nam_reader.paths import LibraryFolder
from nam_reader.ui.citation import MARKDOWN, put_on_clipboard
from nam_reader.ui.main_window import MainWindow

ARTICLE = """---
title: Вада ў Сорвіцы
authors: [Ганна Ляшчынка]
source: Сшытак
date: 2024-03-02
lang: be
url: https://example.org/a
---
Вада ў Сорвіцы паднялася. Яна падышла да дарогі, і ніхто яе не чакаў.

Другі абзац пра тое, што было потым.
"""
CITED = "— Ляшчынка, Ганна. «Вада ў Сорвіцы». Сшытак, 2 сакавіка 2024. https://example.org/a."
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """The window on a library of one article, which is open."""
    made = make_window(qapp, LibraryFolder(tmp_path / "library", default=False), "")
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete and made.session.is_open, timeout=15_000)
    file = tmp_path / "river.md"
    file.write_text(ARTICLE, "utf-8")
    made.import_files([file])
    qtbot.waitUntil(lambda: made.list_pane.view.model().rowCount() == 1, timeout=15_000)
    made.list_pane.view.setCurrentIndex(made.list_pane.view.model().index(0, 0))
    QTest.keyClick(made.list_pane.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=15_000)
    QGuiApplication.clipboard().clear()
    yield made
    made.close()
    made.deleteLater()


def select(window: MainWindow, quote: str) -> None:
    cursor = window.reader.view.document().find(quote)
    assert not cursor.isNull()
    window.reader.view.setTextCursor(cursor)
    window.reader.view.setFocus()


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_all_forms_are_on_the_clipboard_at_once(qapp: QApplication) -> None:
    put_on_clipboard(Quotation("“a” — b", "> a\n>\n> — *b*", "<p>a — <i>b</i></p>"))
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == "“a” — b"
    assert held.html() == "<p>a — <i>b</i></p>"
    assert bytes(held.data(MARKDOWN).data()).decode() == "> a\n>\n> — *b*"


def test_a_selection_is_copied_with_its_source(window: MainWindow) -> None:
    select(window, "Яна падышла да дарогі")
    QTest.keyClick(window.reader.view, Qt.Key.Key_C, BOTH)
    assert copied() == f"«Яна падышла да дарогі»\n{CITED}"
    held = QGuiApplication.clipboard().mimeData()
    assert held.html().startswith('<blockquote lang="be"><p>Яна падышла да дарогі</p></blockquote>')
    assert "> Яна падышла" in bytes(held.data(MARKDOWN).data()).decode()
    assert window.late.notice.sentence == "Copied with its source."


def test_without_a_selection_the_source_alone_is_copied(window: MainWindow) -> None:
    window.reader.view.moveCursor(QTextCursor.MoveOperation.Start)
    window.copy_with_citation()
    assert copied() == CITED.removeprefix("— ")


def test_style_and_language_are_those_of_the_settings(window: MainWindow) -> None:
    window.session.change_settings(citation_style="apa", citation_language="en")
    select(window, "Яна падышла да дарогі")
    QTest.keyClick(window.reader.view, Qt.Key.Key_C)
    assert copied().endswith(
        "— Ляшчынка, Г. (2024, March 2). Вада ў Сорвіцы [in Belarusian]. Сшытак. https://example.org/a"
    )
    window.session.change_settings(citation_style="no such", citation_language="be")
    window.copy_with_citation()
    assert copied().endswith(CITED)


def test_chosen_notes_are_copied_beside_the_text_and_on_the_notebook_page(
    window: MainWindow, qtbot: QtBot
) -> None:
    for quote in ("Яна падышла да дарогі", "Другі абзац"):
        select(window, quote)
        QTest.keyClick(window.reader.view, Qt.Key.Key_H)
    cards = window.notes_pane.view
    qtbot.waitUntil(lambda: cards.model().rowCount() == 2, timeout=15_000)
    cards.setFocus()
    cards.selectAll()
    window.copy_with_citation()
    both = f"«Яна падышла да дарогі»\n{CITED}\n\n«Другі абзац»\n{CITED}"
    qtbot.waitUntil(lambda: copied() == both, timeout=15_000)
    QGuiApplication.clipboard().clear()
    window.show_notebook()
    view = window.late.notebook._page.view
    qtbot.waitUntil(lambda: view.model().rowCount() == 3, timeout=15_000)
    view.selectAll()
    window.copy_with_citation()
    qtbot.waitUntil(lambda: copied() == both, timeout=15_000)
