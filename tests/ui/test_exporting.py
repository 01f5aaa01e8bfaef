"""Exports from the window: previews of real notes, whole files, cancelling, templates, what is kept."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import AnnotationFilter, ListQuery
from nam_reader.model.giving import ExportOptions
from nam_reader.paths import LibraryFolder
from nam_reader.settings import Settings
from nam_reader.ui import operations
from nam_reader.ui.controllers.exporting import ExportController
from nam_reader.ui.notebook.export_panel import ExportPanel
from nam_reader.ui.notebook.export_progress import ExportProgress
from nam_reader.ui.notebook.export_wish import ExportScope
from nam_reader.ui.notebook.renew_box import RenewBox
from nam_reader.ui.notebook.template_window import TemplateWindow
from nam_reader.ui.session import Session
from nam_reader.ui.theme.theme import Theme
from nam_reader.workspace import Workspace, make_anchor

QUOTES = ("Кожная картка мае дзень", "подпіс і памылкі")
TEXT = f"""---
title: Каталог
authors: [Ганна Ляшчынка]
lang: be
---
{QUOTES[0]}, {QUOTES[1]}, якія ніхто не выпраўляў.
"""
ALL = ExportScope("All notes", AnnotationFilter())
CATALOGUE = ExportScope("This search", AnnotationFilter(), "картка", "картка")
NOTHING = ExportScope("This search", AnnotationFilter(), "nowhere", "nowhere")


class Desk:
    """A session on a library with two highlights, and what exports them."""

    def __init__(self, folder: Path, theme: Theme, window: QWidget) -> None:
        self.session = Session(LibraryFolder(folder, default=False), theme, Settings())
        self.panel = ExportPanel(theme, window, operations.citation_styles())
        self.progress = ExportProgress(theme, window)
        self.exporting = ExportController(self.session, self.panel, self.progress, self.around)
        self.said: list[str] = []
        self.window = window
        self.exporting.message.connect(self._say)
        self.session.failed.connect(self.said.append)

    def _say(self, sentence: str, _action: str) -> None:
        self.said.append(sentence)

    def around(self) -> tuple[ExportScope, ...]:
        return (CATALOGUE, NOTHING, ALL)

    def offer(self, qtbot: QtBot) -> None:
        self.exporting.offer(AnnotationFilter(), self.window.mapToGlobal(QPoint(900, 40)))
        self.wait_for_preview(qtbot)

    def wait_for_preview(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(
            lambda: self.panel._save.isEnabled() or bool(self.panel.preview.trouble), timeout=15_000
        )

    def save(self, qtbot: QtBot, target: Path) -> str:
        self.said.clear()
        self.panel.save_wanted.emit(self.panel.wish, target)
        qtbot.waitUntil(lambda: bool(self.said), timeout=15_000)
        return self.said[0]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Desk]:
    source = tmp_path / "a.md"
    source.write_text(TEXT, "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([source])
        (row,) = space.article_rows(ListQuery())
        article = space.article(row.uid)
        for quote in QUOTES:
            start = article.text.index(quote)
            space.highlight(article.ref, make_anchor(article, start, start + len(quote)), note="*see* this")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 760)
    window.show()
    made = Desk(tmp_path / "library", theme, window)
    with qtbot.waitSignal(made.session.opened, timeout=15_000):
        made.session.open()
    yield made
    made.session.close()


def test_the_preview_is_of_the_notes_offered(desk: Desk, qtbot: QtBot) -> None:
    desk.offer(qtbot)
    assert all(quote in desk.panel.preview.text for quote in QUOTES)
    box = desk.panel.scope.box
    qtbot.waitUntil(lambda: "(" in box.currentText(), timeout=15_000)
    assert [box.itemText(row) for row in range(box.count())] == [
        *("All notes (2)", "This search (2)", "This search (0)"),
    ]


@pytest.mark.parametrize("name", ["obsidian", "logseq", "jsonld", "bibtex", "ris", "csl-json"])
def test_every_text_is_previewed_as_it_is_saved(desk: Desk, qtbot: QtBot, tmp_path: Path, name: str) -> None:
    desk.offer(qtbot)
    desk.panel.formats.choose(name)
    desk.wait_for_preview(qtbot)
    target = tmp_path / "notes.txt"
    assert desk.save(qtbot, target) == "Saved as notes.txt."
    assert target.read_text("utf-8-sig") == desk.panel.preview.text


def test_a_table_is_previewed_row_by_row(desk: Desk, qtbot: QtBot) -> None:
    desk.offer(qtbot)
    desk.panel.formats.choose("csv")
    desk.wait_for_preview(qtbot)
    lines = [line.strip() for line in desk.panel.preview.web.split("\n")]
    assert lines[0].startswith("title, authors, source")
    assert lines[lines.index("quote") + 1] == QUOTES[0]
    assert lines.count("note") == 2


@pytest.mark.parametrize("name", ["docx", "odt", "pdf"])
def test_documents_are_previewed_as_pages(desk: Desk, qtbot: QtBot, name: str) -> None:
    desk.offer(qtbot)
    desk.panel.formats.choose(name)
    desk.wait_for_preview(qtbot)
    assert desk.panel.preview.pages == 1
    assert QUOTES[0] in desk.panel.preview._pages.accessibleDescription()


def test_a_pdf_made_in_the_window_has_letters_and_digits_of_the_keyboard(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.offer(qtbot)
    desk.panel.formats.choose("pdf")
    desk.wait_for_preview(qtbot)
    desk.save(qtbot, tmp_path / "notes.pdf")
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "notes.pdf").pages)
    assert text.rstrip().endswith("1") or text.startswith("1")
    assert re.findall("[\ue000-\uf8ff\ufb00-\ufb06]", text) == []


def test_a_search_takes_the_notes_on_what_it_finds(desk: Desk, qtbot: QtBot) -> None:
    desk.offer(qtbot)
    desk.panel.scope.box.setCurrentIndex(1)
    desk.wait_for_preview(qtbot)
    assert QUOTES[0] in desk.panel.preview.text
    desk.panel.scope.box.setCurrentIndex(2)
    qtbot.waitUntil(lambda: QUOTES[0] not in desk.panel.preview.text, timeout=15_000)


def test_the_sources_are_cited_in_the_chosen_style(desk: Desk, qtbot: QtBot) -> None:
    desk.offer(qtbot)
    desk.panel.choices.citation.box.setCurrentIndex(2)
    desk.wait_for_preview(qtbot)
    assert "Ляшчынка, Ганна. «Каталог». б. д." in desk.panel.preview.text
    assert desk.session.settings.citation_style == "chicago"
    assert "author" in desk.session.settings.export_choices


def test_when_an_article_was_archived_is_told_where_times_are_asked_for(desk: Desk, qtbot: QtBot) -> None:
    desk.offer(qtbot)
    desk.panel.choices.citation.box.setCurrentIndex(2)
    desk.wait_for_preview(qtbot)
    assert "Захавана" not in desk.panel.preview.text
    desk.panel.choices.times.setChecked(True)
    assert "each article was archived here" in desk.panel.privacy
    qtbot.waitUntil(lambda: "«Каталог». б. д. Захавана" in desk.panel.preview.text, timeout=15_000)


def test_choices_are_kept_but_names_and_times_are_asked_for_each_time(desk: Desk, qtbot: QtBot) -> None:
    desk.offer(qtbot)
    desk.panel.formats.choose("html")
    for box in (desk.panel.choices.author, desk.panel.choices.times, desk.panel.choices.context):
        box.setChecked(True)
    desk.panel.close()
    desk.offer(qtbot)
    assert desk.panel.wish.format_name == "html"
    assert desk.panel.wish.options == ExportOptions(context=True)
    desk.session.change_settings(export_choices='{"format": 7, "layout": "none"}')
    desk.panel.close()
    desk.offer(qtbot)
    assert desk.panel.wish.options == ExportOptions()


def test_a_document_is_in_the_interfaces_language_unless_another_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    desk.session.language = "uk"
    desk.offer(qtbot)
    assert desk.panel.wish.options == ExportOptions(words="uk")
    assert "● Головне" in desk.panel.preview.text
    box = desk.panel.choices.words.box
    box.setCurrentIndex(box.findText("English"))
    qtbot.waitUntil(lambda: "● Key point" in desk.panel.preview.text, timeout=15_000)
    desk.panel.close()
    desk.offer(qtbot)
    assert desk.panel.wish.options == ExportOptions()


def test_a_copy_is_the_whole_document(desk: Desk, qtbot: QtBot) -> None:
    desk.offer(qtbot)
    desk.panel.copy_wanted.emit(desk.panel.wish)
    qtbot.waitUntil(lambda: desk.said == ["Copied."], timeout=15_000)
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == desk.panel.preview.text
    assert bytes(held.data("text/markdown").data()).decode() == held.text()


def test_what_cannot_be_written_is_said_and_leaves_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.offer(qtbot)
    assert "there is no folder" in desk.save(qtbot, tmp_path / "nowhere" / "notes.md")
    assert "too long" in desk.save(qtbot, tmp_path / ("Ы" * 300 + ".md"))
    folder = tmp_path / "sealed"
    folder.mkdir()
    old = folder / "notes.md"
    old.mkdir()
    assert "is a folder" in desk.save(qtbot, old)
    assert list(folder.iterdir()) == [old]
    assert not desk.exporting.is_busy


def test_an_export_can_be_cancelled_and_leaves_the_old_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.offer(qtbot)
    desk.panel.formats.choose("csv")
    target = tmp_path / "notes.txt"
    target.write_text("old", "utf-8")
    gate = threading.Event()
    desk.session.care.run(gate.wait)
    desk.panel.save_wanted.emit(desk.panel.wish, target)
    qtbot.waitUntil(desk.progress.isVisible, timeout=15_000)
    assert desk.progress.sentence == "Making “notes.txt”…"
    desk.panel.save_wanted.emit(desk.panel.wish, target)
    assert desk.said == ["Another export is still being made."]
    desk.progress._cancel.click()
    assert desk.progress.sentence == "Stopping…"
    gate.set()
    qtbot.waitUntil(lambda: len(desk.said) == 2, timeout=15_000)
    assert desk.said[1] == "The export was cancelled. Nothing was written."
    assert target.read_text("utf-8") == "old"
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["a.md", "notes.txt"]
    assert not desk.progress.isVisible()


def test_progress_is_told_in_per_cent(theme: Theme, qtbot: QtBot) -> None:
    progress = ExportProgress(theme)
    qtbot.addWidget(progress)
    progress.begin("“notes.pdf”")
    progress.show_progress(304, 1000)
    assert progress.sentence == "Making “notes.pdf”: 30 %"
    progress.end()
    assert not progress.isVisible()


# --- a file that is there -------------------------------------------------------------------------------


def ask_for(desk: Desk, qtbot: QtBot, target: Path) -> RenewBox:
    """Save over a file that is there, and return the question that follows."""
    desk.said.clear()
    desk.panel.save_wanted.emit(desk.panel.wish, target)
    qtbot.waitUntil(lambda: desk.window.findChild(RenewBox) is not None, timeout=15_000)
    box = desk.window.findChild(RenewBox)
    assert box is not None
    return box


def test_notes_are_renewed_in_a_file_that_was_edited(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.offer(qtbot)
    target = tmp_path / "notes.md"
    desk.save(qtbot, target)
    edited = target.read_text("utf-8").replace("*see* this", "old words") + "\nMy own closing words.\n"
    target.write_text(edited, "utf-8")
    box = ask_for(desk, qtbot, target)
    assert box.text() == "“notes.md” holds notes that were exported before."
    assert box.defaultButton() is box.renew
    assert box.renew is not None
    box.renew.click()
    qtbot.waitUntil(lambda: desk.said == ["notes.md: renewed 2, added 0, taken out 0."], timeout=15_000)
    now = target.read_text("utf-8")
    assert "old words" not in now
    assert now.endswith("\nMy own closing words.\n")


def test_a_file_of_others_is_replaced_only_when_that_is_wanted(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.offer(qtbot)
    target = tmp_path / "diary.md"
    target.write_text("Dear diary", "utf-8")
    box = ask_for(desk, qtbot, target)
    assert box.text() == "There is a file “diary.md” already."
    assert box.renew is None
    assert box.defaultButton() is box.leave
    box.leave.click()
    assert target.read_text("utf-8") == "Dear diary"
    qtbot.waitUntil(lambda: desk.window.findChild(RenewBox) is None, timeout=15_000)
    ask_for(desk, qtbot, target).replace.click()
    qtbot.waitUntil(lambda: desk.said == ["Saved as diary.md."], timeout=15_000)
    assert QUOTES[0] in target.read_text("utf-8")


# --- templates ------------------------------------------------------------------------------------------


def write_templates(desk: Desk, qtbot: QtBot, kind: str) -> TemplateWindow:
    """Open the window for templates and begin a new one."""
    desk.offer(qtbot)
    desk.panel.choices.template.link.click()
    window = desk.window.findChild(TemplateWindow)
    assert window is not None
    qtbot.waitUntil(window.isVisible, timeout=15_000)
    QTest.mouseClick(button(window, kind), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.editor.isEnabled, timeout=15_000)
    return window


def button(window: QWidget, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


def test_a_template_that_changes_after_its_window_is_nobodys_affair(desk: Desk, qtbot: QtBot) -> None:
    """Another language builds the window anew; the session's controllers live a little longer."""
    folder = desk.session.folder.path / "templates"
    folder.mkdir()
    (folder / "mine.md.j2").write_text("one", "utf-8")
    desk.offer(qtbot)
    qtbot.waitUntil(lambda: desk.panel.choices.template.box.findText("mine.md.j2") >= 0, timeout=15_000)
    with qtbot.waitSignal(desk.panel.destroyed):
        desk.panel.deleteLater()
    (folder / "mine.md.j2").write_text("two", "utf-8")
    qtbot.wait(300)  # the watcher would have told


def test_a_template_is_written_tried_and_used(desk: Desk, qtbot: QtBot) -> None:
    window = write_templates(desk, qtbot, "New for Markdown")
    qtbot.waitUntil(lambda: QUOTES[0] in window.preview.text, timeout=30_000)
    window.editor.setPlainText("{% for article in articles %}\n* {{ article.title }}\n{% endfor %}\n")
    qtbot.waitUntil(lambda: window.preview.text == "* Каталог\n", timeout=30_000)
    QTest.mouseClick(button(window, "Save"), Qt.MouseButton.LeftButton)
    kept = desk.session.folder.path / "templates" / "my-notes.md.j2"
    qtbot.waitUntil(lambda: "* {{" in kept.read_text("utf-8"), timeout=15_000)
    qtbot.waitUntil(lambda: not button(window, "Save").isEnabled(), timeout=15_000)
    template = desk.panel.choices.template.box
    qtbot.waitUntil(lambda: template.findText("my-notes.md.j2") >= 0, timeout=15_000)
    template.setCurrentIndex(template.findText("my-notes.md.j2"))
    qtbot.waitUntil(lambda: desk.panel.preview.text == "* Каталог\n", timeout=30_000)


def test_what_is_wrong_with_a_template_is_said_with_its_line(desk: Desk, qtbot: QtBot) -> None:
    window = write_templates(desk, qtbot, "New for Markdown")
    window.editor.setPlainText("fine\nfine\n{% for %}\n")
    qtbot.waitUntil(lambda: "line 3" in window.state, timeout=30_000)
    (marked,) = window.editor.extraSelections()
    assert marked.cursor.blockNumber() == 2
    window.editor.setPlainText("fine\n")
    qtbot.waitUntil(lambda: not window.state, timeout=30_000)
    assert window.editor.extraSelections() == []
    window.close()
    kept = desk.session.folder.path / "templates" / "my-notes.md.j2"
    qtbot.waitUntil(lambda: kept.read_text("utf-8") == "fine\n", timeout=15_000)


def test_a_template_that_another_program_changes_is_shown_anew(desk: Desk, qtbot: QtBot) -> None:
    folder = desk.session.folder.path / "templates"
    folder.mkdir()
    (folder / "mine.md.j2").write_text("one", "utf-8")
    desk.offer(qtbot)
    template = desk.panel.choices.template.box
    qtbot.waitUntil(lambda: template.findText("mine.md.j2") >= 0, timeout=15_000)
    template.setCurrentIndex(1)
    qtbot.waitUntil(lambda: desk.panel.preview.text == "one\n", timeout=30_000)
    (folder / "mine.md.j2").write_text("{{ two", "utf-8")
    qtbot.waitUntil(lambda: "line 1" in desk.panel.preview.trouble, timeout=30_000)
    assert not desk.panel._save.isEnabled()


def test_a_web_page_of_ones_own_begins_with_ours(desk: Desk, qtbot: QtBot) -> None:
    window = write_templates(desk, qtbot, "New for web pages")
    qtbot.waitUntil(lambda: QUOTES[0] in window.preview.web, timeout=30_000)
    assert "block styles" in window.editor.toPlainText()
