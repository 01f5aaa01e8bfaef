"""Backups and damage, in the real window on a real library."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nam_reader import care
from nam_reader.database import Access, connect
from nam_reader.model import AnnotationFilter, ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.settings import Settings, save
from nam_reader.ui.dialogs.backups_dialog import BackupsDialog
from nam_reader.ui.dialogs.restore_dialog import RestoreDialog
from nam_reader.ui.library.start_page import StartPage
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]
QUOTES = ("Вада ў Сорвіцы паднялася", "падышла да самай дарогі", "ніхто яе не чакаў")


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    """A library with an article, three notes and a backup of them; two notes were deleted since."""
    path, text = tmp_path / "library", tmp_path / "first.md"
    text.write_text(f"# Вада\n\n{QUOTES[0]} і ўжо {QUOTES[1]}, і {QUOTES[2]}.\n", "utf-8")
    with Workspace(path) as space:
        uid = space.import_paths([text]).articles[0]
        made = [space.highlight_quote(uid, quote, note=f"note {quote}") for quote in QUOTES]
    with Workspace(path) as space:
        space.delete_annotations([note.id for note in made[:2]])
    return LibraryFolder(path, default=False)


@pytest.fixture
def window(window_on: Opener, folder: LibraryFolder, qtbot: QtBot) -> MainWindow:
    made = window_on(folder)
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=15_000)
    return made


def the_dialog(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    """Open the backups, and wait until they are listed."""
    window.care.show_backups()
    (dialog,) = window.findChildren(BackupsDialog)
    qtbot.waitUntil(lambda: button(dialog, "Back up now").isEnabled(), timeout=15_000)
    return dialog


def button(place: QWidget, text: str) -> QPushButton:
    (found,) = [item for item in place.findChildren(QPushButton) if item.text() == text]
    return found


def click(place: QWidget, text: str) -> None:
    QTest.mouseClick(button(place, text), Qt.MouseButton.LeftButton)


def words(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisibleTo(place))


def kept(folder: LibraryFolder) -> set[str]:
    with Workspace(folder.path) as other:
        found = other.annotations(AnnotationFilter())
        return {placed.annotation.anchor.exact for group in found for placed in group.annotations}


def test_backups_are_listed_made_and_copied(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = the_dialog(window, qtbot)
    rows = dialog.list.rows
    assert rows.rowCount() == 1
    assert "3 notes" in rows.row_at(0).spoken
    click(dialog, "Back up now")
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=15_000)
    assert "1 note  ·  2 in the bin" in rows.row_at(0).lines[0].marked.text
    target = tmp_path / "copy.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(dialog, "Save a copy to…")
    qtbot.waitUntil(target.is_file, timeout=15_000)
    assert care.preview(window.session.folder.path, target).backup.kept == 1
    dialog.accept()


def test_a_backup_is_restored_after_a_preview(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    dialog = the_dialog(window, qtbot)
    click(dialog, "Restore…")
    (preview,) = dialog.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: button(preview, "Restore").isEnabled(), timeout=15_000)
    assert "2 come back  ·  1 stays" in words(preview)
    assert preview.list.rows.rowCount() == 2
    assert kept(folder) == {QUOTES[2]}
    click(preview, "Restore")
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 3, timeout=15_000)
    assert kept(folder) == set(QUOTES)
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() == 2, timeout=15_000)  # what was there is kept
    dialog.accept()
    view = window.reader.view
    view.setTextCursor(view.document().find("дарогі"))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_H)  # and the window goes on
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 4, timeout=15_000)


def test_a_sound_library_is_said_to_be_sound(window: MainWindow, qtbot: QtBot) -> None:
    dialog = the_dialog(window, qtbot)
    click(dialog, "Check for damage")
    qtbot.waitUntil(lambda: "library.db: It is sound." in words(dialog), timeout=15_000)
    assert not button(dialog, "Repair").isVisible()
    dialog.accept()


def test_a_notebook_that_is_none_is_said_at_the_start_and_restored(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot
) -> None:
    for ending in ("", "-wal", "-shm"):
        (folder.path / f"notebook.db{ending}").unlink(missing_ok=True)
    (folder.path / "notebook.db").write_bytes(b"lost" * 5_000)
    window = window_on(folder)
    page = window.start_page
    assert isinstance(page, StartPage)
    assert "notebook.db cannot be read" in words(page)
    click(page, "Restore a backup…")
    (dialog,) = window.findChildren(BackupsDialog)
    qtbot.waitUntil(lambda: dialog.list.rows.rowCount() == 1, timeout=15_000)
    qtbot.waitUntil(lambda: button(dialog, "Restore…").isEnabled(), timeout=15_000)
    click(dialog, "Restore…")
    (preview,) = dialog.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: button(preview, "Restore").isEnabled(), timeout=15_000)
    click(preview, "Restore")
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 3, timeout=15_000)
    assert window.reader.isVisible()
    assert list(folder.path.glob("notebook-damaged-*.db"))


def spoil(path: Path, table: str) -> None:
    """Write over the first page of a table."""
    with closing(connect(path, Access.WRITE)) as connection:
        connection.pragma("journal_mode", "delete")
        found = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).get
        start = (int(found) - 1) * int(connection.pragma("page_size"))
    with path.open("rb+") as file:
        file.seek(start)
        file.write(b"\xa5" * 4096)


def repair(dialog: BackupsDialog, qtbot: QtBot) -> None:
    """Press Repair when it is offered."""
    qtbot.waitUntil(lambda: button(dialog, "Repair").isVisible(), timeout=15_000)
    qtbot.waitUntil(lambda: button(dialog, "Repair").isEnabled(), timeout=15_000)
    click(dialog, "Repair")


def test_a_damaged_page_is_met_and_repaired(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> None:
    spoil(folder.path / "notebook.db", "reading")
    window = window_on(folder)
    qtbot.waitUntil(lambda: "is damaged" in window.late.notice.sentence, timeout=15_000)
    assert not window.findChildren(BackupsDialog)  # nothing stands in the way of reading
    window.late.notice.dismiss()
    window.shelf.reload()  # meets it again
    qtbot.waitUntil(lambda: "is damaged" in window.late.notice.sentence, timeout=15_000)
    click(window.late.notice, "Check and repair…")
    (dialog,) = window.findChildren(BackupsDialog)
    repair(dialog, qtbot)
    qtbot.waitUntil(lambda: "In a new file are the 3 notes" in words(dialog), timeout=15_000)
    dialog.accept()
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1, timeout=15_000)


def test_a_damaged_library_is_said_at_the_start_and_repaired(
    folder: LibraryFolder, window_on: Opener, qtbot: QtBot
) -> None:
    with Workspace(folder.path) as space:
        uid = space.article_rows(ListQuery())[0].uid
    save(folder.path, Settings(last_article=uid))
    spoil(folder.path / "library.db", "article_by_date")
    spoil(folder.path / "library.db", "body")
    window = window_on(folder)
    qtbot.waitUntil(lambda: window.start_page is not None, timeout=15_000)
    page = window.start_page
    assert page is not None
    assert "is damaged" in words(page)
    click(page, "Check and repair…")
    (dialog,) = window.findChildren(BackupsDialog)
    repair(dialog, qtbot)
    qtbot.waitUntil(lambda: "could be read of library-damaged" in words(dialog), timeout=15_000)
    assert list(folder.path.glob("library-damaged-*.db"))
    assert window.session.is_open
    assert words(page).count("is damaged") == 0
    dialog.accept()


def test_the_dialog_works_in_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    dialog = the_dialog(window, qtbot)
    dialog.resize(dialog.minimumSize())
    QTest.qWait(30)
    for item in dialog.findChildren(QPushButton):
        if item.isVisible():
            right = item.mapTo(dialog, item.rect().topRight()).x()
            assert right <= dialog.width(), item.text()
    dialog.accept()
