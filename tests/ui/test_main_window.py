"""The real window on a real library: the main job, as a person does it, with keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.database import Access, connect
from nam_reader.model import AnnotationFilter, ArticleRow, Colour, ListQuery, Place
from nam_reader.paths import LibraryFolder
from nam_reader.ui.library.article_model import ArticleListModel
from nam_reader.ui.library.items import Item
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.export_panel import ExportPanel
from nam_reader.ui.notebook.note_popup import NotePopup
from nam_reader.workspace import Workspace

Opener = Callable[..., MainWindow]

ARTICLE = """---
title: Вада ў Сорвіцы
authors: [Ганна Ляшчынка]
source: Сшытак
date: 2024-03-02
---
Вада ў Сорвіцы паднялася. 🌊 Яна падышла да дарогі, і ніхто яе не чакаў.

Другі абзац пра тое, што было потым.
"""


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "library", default=True)


@pytest.fixture
def opener(folder: LibraryFolder, qtbot: QtBot, qapp: QApplication) -> Iterator[Opener]:
    opened: list[MainWindow] = []

    def open_window(width: int = 1440, height: int = 900, uid: str = "") -> MainWindow:
        window = make_window(qapp, folder, uid)
        opened.append(window)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(opener: Opener, qtbot: QtBot) -> MainWindow:
    shown = opener()
    qtbot.waitUntil(lambda: shown.reading.article is not None, timeout=15_000)
    return shown


def select(window: MainWindow, quote: str) -> None:
    """Select a quote of the open article as the mouse would."""
    view = window.reader.view
    cursor = view.document().find(quote)
    assert not cursor.isNull()
    view.setTextCursor(cursor)
    view.setFocus()


def rows(window: MainWindow) -> list[ArticleRow]:
    """The rows that the list shows."""
    model = window.list_pane.view.model()
    assert isinstance(model, ArticleListModel)
    entries = map(model.entry, range(model.rowCount()))
    return [entry.row for entry in entries if isinstance(entry, Item)]


def kept(folder: LibraryFolder) -> list[tuple[str, Colour, str]]:
    """What another program finds in the notebook on disk, now."""
    with Workspace(folder.path) as other:
        return [
            (placed.annotation.anchor.exact, placed.annotation.colour, placed.annotation.note)
            for article in other.annotations(AnnotationFilter())
            for placed in article.annotations
        ]


def all_text(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_the_first_start_shows_the_bundled_archive_and_an_article(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(rows(window)) == 12)
    article = window.reading.article
    assert article is not None
    assert article.kind == "digest"
    assert window.reader.isVisible()
    assert window.notes_pane.isVisible()
    assert article.title in window.windowTitle()


def test_a_highlight_is_on_disk_at_once_and_can_be_undone_and_redone(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    article = window.reading.article
    assert article is not None
    quote = " ".join(article.text.split()[3:7])
    select(window, quote)
    QTest.keyClick(window.reader.view, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: kept(folder) == [(quote, Colour.GREEN, "")])
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    QTest.keyClick(window.reader.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: kept(folder) == [])
    qtbot.waitUntil(lambda: window.reading.annotations == ())
    window.notes.redo()
    qtbot.waitUntil(lambda: kept(folder) == [(quote, Colour.GREEN, "")])


def test_a_note_is_kept_while_it_is_typed(window: MainWindow, folder: LibraryFolder, qtbot: QtBot) -> None:
    article = window.reading.article
    assert article is not None
    select(window, " ".join(article.text.split()[3:7]))
    QTest.keyClick(window.reader.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())
    editor = window.notes.editor
    assert editor is not None
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "who counted?")
    qtbot.waitUntil(lambda: [note for _, _, note in kept(folder)] == ["who counted?"])
    QTest.keyClicks(field, " and when")
    window.close()
    assert [note for _, _, note in kept(folder)] == ["who counted? and when"]


def test_search_as_you_type_opens_what_it_found_at_its_words(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.list_pane.search.hasFocus()
    QTest.keyClicks(window.list_pane.search, "wagner")
    qtbot.waitUntil(lambda: window.shelf.search == "wagner" and 0 < len(rows(window)) < 12)
    QTest.keyClick(window.list_pane.search, Qt.Key.Key_Down)
    QTest.keyClick(window.list_pane.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "wagner" in _open_text(window).casefold())
    qtbot.waitUntil(window.reader.view.hasFocus)


def test_a_word_that_is_half_typed_finds_already(window: MainWindow, qtbot: QtBot) -> None:
    window.list_pane.focus_search()
    QTest.keyClicks(window.list_pane.search, "wagn")
    qtbot.waitUntil(lambda: window.shelf.search == "wagn" and 0 < len(rows(window)) < 12)
    assert any("Wagner" in row.title for row in rows(window))


def _open_text(window: MainWindow) -> str:
    return window.reading.article.text if window.reading.article is not None else ""


def test_everything_is_where_it_was_after_a_restart(
    opener: Opener, window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    article = window.reading.article
    assert article is not None
    quote = " ".join(article.text.split()[20:24])
    select(window, quote)
    QTest.keyClick(window.reader.view, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    window.session.choose_theme("sepia")
    window.resize(1300, 420)
    place = len(article.text) * 2 // 3
    window.reader.go_to(place)
    qtbot.wait(400)
    before = window.reader.position
    assert before > 0
    window.close()
    again = opener(1300, 420)
    qtbot.waitUntil(lambda: again.reading.article is not None)
    assert again.reading.article == article
    assert abs(again.reader.position - before) < 120
    assert again.reading.annotations[0].located.place is Place.EXACT
    assert again.reading.annotations[0].annotation.anchor.exact == quote
    assert again.session.theme.choice == "sepia"


def test_a_dropped_file_comes_in_and_its_emoji_does_not_shift_the_highlight(
    window: MainWindow, folder: LibraryFolder, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "ліст.md"
    path.write_text(ARTICLE, "utf-8")
    drop(window, path)
    qtbot.waitUntil(lambda: len(rows(window)) == 13, timeout=15_000)
    with Workspace(folder.path) as other:
        (uid,) = [row.uid for row in other.article_rows(ListQuery()) if row.kind == "article"]
    window.reading.open(uid)
    qtbot.waitUntil(lambda: "Сорвіцы" in _open_text(window))
    select(window, "да дарогі")
    QTest.keyClick(window.reader.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: kept(folder) == [("да дарогі", Colour.YELLOW, "")])


def test_back_and_forward_keep_the_places(window: MainWindow, qtbot: QtBot) -> None:
    first = window.reading.article
    assert first is not None
    other = next(row.uid for row in rows(window) if row.uid != first.uid)
    window.reading.open(other)
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.uid == other)
    window.reading.go_back()
    qtbot.waitUntil(lambda: window.reading.article == first)
    window.reading.go_forward()
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.uid == other)


@pytest.mark.parametrize("width", [1440, 1100, 900, 500])
def test_panes_fit_the_width(opener: Opener, qtbot: QtBot, width: int) -> None:
    window = opener(width, 700)
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    shown = [
        pane.isVisible() for pane in (window.sidebar, window.list_pane, window.reader, window.notes_pane)
    ]
    wanted = {
        1440: [True, True, True, True],
        1100: [True, True, True, False],
        900: [False, True, True, False],
        500: [False, True, False, False],
    }
    assert shown == wanted[width]
    assert window.width() == width


def test_one_pane_goes_to_the_text_and_back_to_the_list(opener: Opener, qtbot: QtBot) -> None:
    window = opener(500, 700)
    qtbot.waitUntil(lambda: len(rows(window)) == 12, timeout=15_000)
    window.list_pane.open_first()
    qtbot.waitUntil(window.reader.isVisible)
    assert not window.list_pane.isVisible()
    window.reader.list_wanted.emit()
    assert window.list_pane.isVisible()
    assert not window.reader.isVisible()


def test_the_notebook_leads_to_the_place(window: MainWindow, qtbot: QtBot) -> None:
    article = window.reading.article
    assert article is not None
    select(window, " ".join(article.text.split()[3:7]))
    QTest.keyClick(window.reader.view, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    other = next(row.uid for row in rows(window) if row.uid != article.uid)
    window.reading.open(other)
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.uid == other)
    window.show_notebook()
    assert window.panes.shows_page
    assert not window.reader.isVisible()
    annotation = kept_ids(window)[0]
    window.late.notebook.place_wanted.emit(article.uid, annotation)
    qtbot.waitUntil(lambda: window.reading.article == article)
    assert window.reader.isVisible()
    assert not window.panes.shows_page


def kept_ids(window: MainWindow) -> list[str]:
    with Workspace(window.session.folder.path) as other:
        return [
            placed.annotation.id
            for item in other.annotations(AnnotationFilter())
            for placed in item.annotations
        ]


def test_copying_a_citation_names_the_source(window: MainWindow, qtbot: QtBot) -> None:
    article = window.reading.article
    assert article is not None
    quote = " ".join(article.text.split()[3:7])
    select(window, quote)
    QTest.keyClick(window.reader.view, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: quote in QGuiApplication.clipboard().text())
    assert article.title in QGuiApplication.clipboard().text()
    assert article.source in QGuiApplication.clipboard().text()


def test_an_empty_library_opens_the_start_page_and_an_import_leaves_it(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(qapp, LibraryFolder(tmp_path / "empty", default=False))
    window.show()
    qtbot.waitUntil(lambda: window.start_page is not None and window.start_page.isVisible(), timeout=15_000)
    path = tmp_path / "a.md"
    path.write_text(ARTICLE, "utf-8")
    drop(window, path)
    qtbot.waitUntil(lambda: "Сорвіцы" in _open_text(window), timeout=15_000)
    assert window.start_page is not None
    assert not window.start_page.isVisible()
    window.close()
    window.deleteLater()


def test_a_library_of_a_newer_program_is_said_and_left_alone(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    with Workspace(tmp_path / "newer") as space:
        space._library_writer.pragma("user_version", 999)
    window = make_window(qapp, LibraryFolder(tmp_path / "newer", default=False))
    window.show()
    qtbot.waitUntil(lambda: window.start_page is not None and window.start_page.isVisible(), timeout=15_000)
    assert window.start_page is not None
    assert "newer NAM Reader" in all_text(window.start_page)
    window.close()
    window.deleteLater()


def test_escape_and_text_only_mode(window: MainWindow, qtbot: QtBot) -> None:
    window.text.toggle_focus()
    assert not window.list_pane.isVisible()
    assert not window.sidebar.isVisible()
    assert window.reader.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.list_pane.isVisible)


def test_f6_goes_round_the_panes(window: MainWindow, qtbot: QtBot) -> None:
    window.list_pane.search.setFocus()
    seen = []
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
    assert len(set(seen)) >= 5
    assert window.reader.view in seen
    assert window.list_pane.search in seen


def test_clicking_a_row_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(rows(window)) == 12)
    view = window.list_pane.view
    third = view.model().index(2, 0)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(third).center())
    title = rows(window)[2].title
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.title == title)


def test_a_note_that_cannot_be_written_is_said_and_its_text_stays(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    article = window.reading.article
    assert article is not None
    select(window, " ".join(article.text.split()[3:7]))
    QTest.keyClick(window.reader.view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())
    other = connect(folder.path / "notebook.db", Access.WRITE)
    other.execute(
        "CREATE TRIGGER full BEFORE UPDATE ON annotation BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "not to be lost")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "not saved" in window.late.notice.sentence)
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())
    field = QApplication.focusWidget()
    assert isinstance(field, QTextEdit)
    assert field.toPlainText() == "not to be lost"
    other.execute("DROP TRIGGER full")
    other.close()


def test_without_the_notes_beside_it_a_highlight_opens_its_card(opener: Opener, qtbot: QtBot) -> None:
    window = opener(900, 700)
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    article = window.reading.article
    assert article is not None
    select(window, " ".join(article.text.split()[3:7]))
    QTest.keyClick(window.reader.view, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    window.reader.annotation_activated.emit(window.reading.annotations[0].annotation.id)
    (card,) = window.findChildren(NotePopup)
    assert card.isVisible()


def test_an_import_from_the_start_page_is_seen_there(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(qapp, LibraryFolder(tmp_path / "empty", default=False))
    window.show()
    qtbot.waitUntil(lambda: window.start_page is not None and window.start_page.isVisible(), timeout=15_000)
    path = tmp_path / "a.bin"
    path.write_bytes(b"\0\1\2" * 50)
    drop(window, path)
    qtbot.waitUntil(window.late.import_panel.isVisible)
    assert window.start_page is not None
    assert window.start_page.isAncestorOf(window.late.import_panel)
    window.close()
    window.deleteLater()


class Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("default", [True, False])
def test_nothing_else_flashes_up_as_a_window(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot, default: bool
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    window = make_window(qapp, LibraryFolder(tmp_path / "library", default=default))
    window.show()
    qtbot.waitUntil(lambda: window.is_complete, timeout=15_000)
    path = tmp_path / "a.md"
    path.write_text(ARTICLE, "utf-8")
    drop(window, path)
    qtbot.waitUntil(lambda: bool(_open_text(window)) and len(rows(window)) in {1, 13}, timeout=15_000)
    window.show_notebook()
    window.late.tell("Told.", "")
    window.close()
    qapp.removeEventFilter(windows)
    window.deleteLater()
    assert windows.seen == ["MainWindow"]


def test_notes_are_previewed_saved_and_copied(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    article = window.reading.article
    assert article is not None
    quote = " ".join(article.text.split()[3:7])
    select(window, quote)
    QTest.keyClick(window.reader.view, Qt.Key.Key_6)
    qtbot.waitUntil(lambda: len(window.reading.annotations) == 1)
    window.export_notes()
    panel = window.findChildren(ExportPanel)[0]
    qtbot.waitUntil(lambda: quote in panel.preview.text)
    target = tmp_path / "notes.html"
    panel.save_wanted.emit(panel.wish._replace(format_name="html"), target)
    qtbot.waitUntil(target.exists)
    assert quote in target.read_text("utf-8")
    qtbot.waitUntil(lambda: not window.late.exporting.is_busy)
    panel.copy_wanted.emit(panel.wish)
    qtbot.waitUntil(lambda: quote in QGuiApplication.clipboard().text())
    qtbot.waitUntil(lambda: not window.late.exporting.is_busy)
    panel.save_wanted.emit(panel.wish, tmp_path / "no such folder" / "notes.html")
    qtbot.waitUntil(lambda: "no such folder" in window.late.notice.sentence)


def test_a_long_import_can_be_stopped_and_what_came_in_stays(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    files = tmp_path / "many"
    files.mkdir()
    for number in range(900):
        (files / f"{number:03}.txt").write_text(f"Letter {number}\n\nThe river rose by {number} feet.\n")
    drop(window, files)
    window.late.import_panel.cancel_wanted.emit()
    qtbot.waitUntil(lambda: window.late.import_panel.report is not None, timeout=30_000)
    report = window.late.import_panel.report
    assert report is not None
    assert report.cancelled
    assert 0 < report.added < 900
    qtbot.waitUntil(lambda: len(rows(window)) > 12)
    with Workspace(window.session.folder.path) as other:
        assert other.counts().articles == 12 + report.added
