"""Other people's notes come into the real window; documents are checked in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import AnnotationFilter, ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.ui.dialogs.conflicts_dialog import ConflictsDialog, VersionCard
from nam_reader.ui.dialogs.differences import Sign
from nam_reader.ui.dialogs.merge_dialog import MergeDialog
from nam_reader.ui.dialogs.verify_dialog import VerifyDialog
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.conflict_line import ConflictLine
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.workspace import Workspace

QUOTES = ("Вада ў Сорвіцы паднялася", "падышла да самай дарогі", "ніхто яе не чакаў")
ALL = AnnotationFilter()
Opener = Callable[[LibraryFolder], MainWindow]


class Both:
    """Two libraries of the same article: the window's, and a colleague's."""

    def __init__(self, place: Path) -> None:
        text = place / "first.md"
        text.write_text(f"# Вада\n\n{QUOTES[0]} і ўжо {QUOTES[1]}, і {QUOTES[2]}.\n", "utf-8")
        self.place = place
        self.mine, self.theirs = place / "mine", place / "theirs"
        for path in (self.mine, self.theirs):
            with Workspace(path) as space:
                space.import_paths([text])

    def note(self, library: Path, quote: str, note: str) -> str:
        with Workspace(library) as space:
            uid = space.article_rows(ListQuery())[0].uid
            return space.highlight_quote(uid, quote, note=note).id

    def edit(self, library: Path, name: str, note: str) -> None:
        with Workspace(library) as space:
            space.edit_annotation(name, note=note)

    def export(self, library: Path, format_name: str = "jsonld") -> Path:
        with Workspace(library) as space:
            made = space.export(format_name, ALL)
        path = self.place / f"notes{made.suffix}"
        path.write_bytes(made.data)
        return path

    def merge(self, library: Path, file: Path) -> None:
        with Workspace(library) as space:
            space.merge(file)

    def notes(self) -> list[str]:
        with Workspace(self.mine) as space:
            found = space.annotations(ALL)
            return sorted(placed.annotation.note for group in found for placed in group.annotations)

    def make_conflicts(self) -> Path:
        """Let both change two notes that they share; return the colleague's export."""
        names = [self.note(self.mine, quote, "first") for quote in QUOTES[:2]]
        self.merge(self.theirs, self.export(self.mine))
        for number, name in enumerate(names):
            self.edit(self.mine, name, f"my river {number}")
            self.edit(self.theirs, name, f"their river {number}")
        return self.export(self.theirs)


@pytest.fixture
def both(tmp_path: Path) -> Both:
    return Both(tmp_path)


@pytest.fixture
def opened(both: Both, window_on: Opener, qtbot: QtBot) -> Callable[[], MainWindow]:
    """What opens the window on my library."""

    def open_window() -> MainWindow:
        window = window_on(LibraryFolder(both.mine, default=False))
        qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
        return window

    return open_window


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, modifiers))


def click(place: QWidget, text: str) -> None:
    (found,) = [item for item in place.findChildren(QPushButton) if item.text() == text]
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def words(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisibleTo(place))


def preview_of(window: MainWindow, qtbot: QtBot) -> MergeDialog:
    (dialog,) = [item for item in window.findChildren(MergeDialog) if item.isVisible()]
    qtbot.waitUntil(lambda: bool(dialog.counts or dialog.problem), timeout=15_000)
    return dialog


def open_conflicts(window: MainWindow) -> list[ConflictsDialog]:
    return [item for item in window.findChildren(ConflictsDialog) if item.isVisible()]


def conflicts_of(window: MainWindow, qtbot: QtBot) -> ConflictsDialog:
    qtbot.waitUntil(lambda: bool(open_conflicts(window)), timeout=15_000)
    return open_conflicts(window)[0]


def conflict_line(window: MainWindow) -> ConflictLine | None:
    return window.notes_pane.findChild(ConflictLine)


def test_dropped_notes_are_previewed_merged_and_taken_back(
    both: Both, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    both.note(both.theirs, QUOTES[0], "from a colleague")
    window = opened()
    drop(window, both.export(both.theirs))
    dialog = preview_of(window, qtbot)
    assert dialog.counts == "1 new"
    assert "from a colleague" in dialog.list.rows.row_at(0).spoken
    assert both.notes() == []
    click(dialog, "Merge")
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1, timeout=15_000)
    assert both.notes() == ["from a colleague"]
    assert "1 new" in window.late.notice.sentence
    click(window.late.notice, "Undo")
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 0, timeout=15_000)
    assert both.notes() == []


def test_what_is_already_here_changes_nothing(
    both: Both, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    both.note(both.mine, QUOTES[0], "mine")
    window = opened()
    drop(window, both.export(both.mine))
    dialog = preview_of(window, qtbot)
    assert dialog.counts == "Nothing new  ·  1 already here"
    click(dialog, "Close")


def test_what_holds_no_notes_is_said_and_the_next_file_follows(
    both: Both, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    both.note(both.theirs, QUOTES[0], "from a colleague")
    broken = both.place / "broken.json"
    broken.write_text('{"a": [1, 2', "utf-8")
    window = opened()
    drop(window, broken, both.export(both.theirs))
    first = preview_of(window, qtbot)
    assert first.problem
    click(first, "Close")
    second = preview_of(window, qtbot)
    assert second.counts == "1 new"
    second.reject()
    assert both.notes() == []


def test_conflicts_are_shown_side_by_side_and_settled_one_by_one(
    both: Both, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    theirs = both.make_conflicts()
    window = opened()
    drop(window, theirs)
    preview = preview_of(window, qtbot)
    assert "2 conflicts" in preview.counts
    click(preview, "Merge")
    dialog = conflicts_of(window, qtbot)
    assert both.notes() == ["my river 0", "my river 1", "their river 0", "their river 1"]
    mine, other = dialog.findChildren(VersionCard)
    notes = {mine.note.text, other.note.text}
    assert notes in ({"my river 0", "their river 0"}, {"my river 1", "their river 1"})
    assert [(mark.start, mark.end, mark.sign) for mark in mine.note.marks] == [(0, 2, Sign.NEW)]
    click(dialog, "Keep theirs")
    qtbot.waitUntil(lambda: len(both.notes()) == 3, timeout=15_000)
    qtbot.waitUntil(lambda: "1 conflict" in words(dialog), timeout=15_000)
    line = conflict_line(window)
    if line is None:
        window.care.conflicts.count()
        line = conflict_line(window)
    assert line is not None
    shown = line
    qtbot.waitUntil(lambda: shown.isVisible() and "1 conflict" in words(shown), timeout=15_000)
    click(dialog, "Keep mine")
    qtbot.waitUntil(lambda: not open_conflicts(window), timeout=15_000)
    qtbot.waitUntil(lambda: not shown.isVisible(), timeout=15_000)
    assert sum(note.startswith("my") for note in both.notes()) == 1
    assert sum(note.startswith("their") for note in both.notes()) == 1


def test_all_conflicts_are_settled_at_once_and_stay_until_then(
    both: Both, opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    both.merge(both.mine, both.make_conflicts())
    window = opened()
    qtbot.waitUntil(lambda: conflict_line(window) is not None, timeout=15_000)
    line = conflict_line(window)
    assert line is not None
    qtbot.waitUntil(line.isVisible, timeout=15_000)
    assert "2 conflicts" in words(line)
    click(line, "Compare…")
    dialog = conflicts_of(window, qtbot)
    (every,) = dialog.findChildren(CheckBox)
    every.click()
    click(dialog, "Keep both")
    qtbot.waitUntil(lambda: not open_conflicts(window), timeout=15_000)
    qtbot.waitUntil(lambda: not line.isVisible(), timeout=15_000)
    assert len(both.notes()) == 4
    window.notes.undo()
    qtbot.waitUntil(line.isVisible, timeout=15_000)


def test_a_document_is_checked(both: Both, opened: Callable[[], MainWindow], qtbot: QtBot) -> None:
    both.note(both.mine, QUOTES[0], "")
    both.note(both.mine, QUOTES[2], "")
    document = both.export(both.mine, "html")
    document.write_text(document.read_text("utf-8").replace("паднялася", "апусцілася"), "utf-8")
    window = opened()
    window.care.verifying.verify(document)
    (dialog,) = window.findChildren(VerifyDialog)
    qtbot.waitUntil(lambda: bool(dialog.counts), timeout=15_000)
    assert dialog.counts == "1 exact  ·  1 altered"
    row = next(dialog.list.rows.row_at(n) for n in (0, 1) if dialog.list.rows.row_at(n).group == "altered")
    text, marks = row.lines[0].marked
    assert [(text[mark.start : mark.end], mark.sign) for mark in marks] == [
        ("паднялася", Sign.OUT),
        ("апусцілася", Sign.NEW),
    ]
    click(dialog, "Copy")
    assert "Altered: Вада" in QGuiApplication.clipboard().text()
    dialog.accept()
    window.care.verifying.verify(both.place / "first.md")
    (other,) = [item for item in window.findChildren(VerifyDialog) if item.isVisible()]
    qtbot.waitUntil(lambda: bool(other.problem), timeout=15_000)
    other.accept()
