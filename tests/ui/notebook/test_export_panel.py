"""The way out for notes: formats, preview, copy, save."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.ui.notebook.export_panel import ExportPanel
from nam_reader.ui.notebook.export_preview import MOST
from nam_reader.ui.theme.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, window: QWidget) -> ExportPanel:
    return ExportPanel(theme, window)


@pytest.fixture
def qt_dialogs(qtbot: QtBot) -> Iterator[None]:
    """Qt's own dialogs: those of the desktop cannot be driven."""
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    QCoreApplication.setAttribute(attribute, True)
    yield
    QCoreApplication.setAttribute(attribute, False)


def push(panel: QWidget, text: str) -> None:
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_(panel: ExportPanel, window: QWidget, title: str = "") -> None:
    panel.open_at(window.mapToGlobal(QPoint(window.width() - 16, 54)), title)


def test_it_asks_for_a_preview_when_opened_and_at_another_format(
    qtbot: QtBot, panel: ExportPanel, window: QWidget
) -> None:
    with qtbot.waitSignal(panel.preview_wanted) as asked:
        open_(panel, window)
    assert asked.args == ["markdown"]
    with qtbot.waitSignal(panel.preview_wanted) as asked:
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    assert asked.args == ["html"]
    names = [row.accessibleName() for row in panel.findChildren(QRadioButton)]
    assert names == [
        *("Markdown .md", "Web page .html", "Word .docx", "OpenDocument .odt", "PDF .pdf", "Table .csv"),
        *("JSON-LD .jsonld", "BibTeX .bib", "RIS .ris", "CSL-JSON .json"),
    ]


def test_a_preview_that_comes_too_late_is_not_shown(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.set_preview("markdown", "## A heading\n> A quote")
    assert panel.preview.text == "## A heading\n> A quote"
    panel.formats.choose("jsonld")
    panel.set_preview("markdown", "late")
    assert panel.preview.text == "## A heading\n> A quote"
    panel.set_preview("jsonld", '{"@context": []}')
    assert panel.preview.text == '{"@context": []}'


def test_html_is_shown_as_its_source(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.formats.choose("html")
    panel.set_preview("html", "<p>A &amp; B <img src='x'></p>")
    assert panel.preview.text == "<p>A &amp; B <img src='x'></p>"


def test_a_huge_export_is_cut_in_the_preview_only(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.set_preview("markdown", "word " * 400_000)
    assert MOST <= len(panel.preview.text) + 10 <= MOST + 20
    assert panel.preview.text.endswith("…")


def test_copy_asks_for_the_chosen_format(qtbot: QtBot, panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    panel.formats.choose("html")
    with qtbot.waitSignal(panel.copy_wanted) as asked:
        push(panel, "Copy")
    assert asked.args == ["html"]


def test_save_proposes_a_name_and_tells_the_file(
    qtbot: QtBot, panel: ExportPanel, window: QWidget, tmp_path: Path, qt_dialogs: None
) -> None:
    open_(panel, window)
    push(panel, "Save as…")
    dialog = panel.findChildren(QFileDialog)[0]
    proposed = Path(dialog.selectedFiles()[0]).name
    assert proposed == f"Notes {date.today().isoformat()}.md"  # noqa: DTZ011 - the person's own day
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("mine")
    with qtbot.waitSignal(panel.save_wanted) as saved:
        dialog.accept()
    assert saved.args == ["markdown", tmp_path / "mine.md"]
    assert not panel.isVisible()


def test_going_away_from_the_file_dialog_is_nothing(
    qtbot: QtBot, panel: ExportPanel, window: QWidget, qt_dialogs: None
) -> None:
    open_(panel, window)
    push(panel, "Save as…")
    dialog = panel.findChildren(QFileDialog)[0]
    with qtbot.assertNotEmitted(panel.save_wanted):
        dialog.reject()
    assert panel.isVisible()


@pytest.mark.parametrize(
    ("title", "begins"),
    [
        ("What ten years / of bottles: tell?", "What ten years of bottles tell"),
        ("..", ""),
        ("Каталог", "Каталог"),
        ("Ы" * 300, "Ы" * 80),
    ],
)
def test_a_proposed_name_is_one_that_every_system_takes(
    panel: ExportPanel, window: QWidget, title: str, begins: str
) -> None:
    open_(panel, window, title)
    name = panel.proposed_name()
    assert name.startswith(begins)
    assert name.endswith(".md")
    assert not set(name) & set('<>:"/\\|?*')
    assert len(name.encode()) < 255


def test_escape_closes_and_it_hangs_inside_the_window(
    qtbot: QtBot, panel: ExportPanel, window: QWidget
) -> None:
    window.resize(420, 320)
    open_(panel, window)
    assert window.rect().contains(panel.geometry())
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_a_document_is_shown_as_markdown_and_not_copied(panel: ExportPanel, window: QWidget) -> None:
    open_(panel, window)
    copy = next(button for button in panel.findChildren(QAbstractButton) if button.text() == "Copy")
    assert copy.isEnabled()
    panel.formats.choose("docx")
    panel.set_preview("docx", "## A heading")
    assert panel.preview.text == "## A heading"
    assert not copy.isEnabled()
    panel.formats.choose("csv")
    assert copy.isEnabled()
