"""Notes, links, collections and reading states in the real window, by keys and menus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.model import (
    About,
    Annotation,
    AnnotationFilter,
    ArticleRow,
    Colour,
    ListGrouping,
    ListQuery,
    Scope,
)
from nam_reader.paths import LibraryFolder
from nam_reader.ui.controllers import progress
from nam_reader.ui.library.article_model import ArticleListModel
from nam_reader.ui.library.items import Item
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.mentions_menu import MentionsMenu
from nam_reader.ui.notebook.note_editor import NoteEditor
from nam_reader.ui.theme.tokens import meaning
from nam_reader.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "library", default=True)


@pytest.fixture
def window(
    folder: LibraryFolder, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(progress, "OPENED_AFTER_MS", 60_000)
    monkeypatch.setattr(progress, "DONE_AFTER_MS", 60_000)
    made = make_window(qapp, folder, "")
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete and made.reading.article is not None, timeout=15_000)
    qtbot.waitUntil(lambda: len(rows(made)) == 12)
    qtbot.waitUntil(lambda: not made.session._indexing, timeout=15_000)  # titles are found by their words
    yield made
    made.close()
    made.deleteLater()


def rows(window: MainWindow) -> list[ArticleRow]:
    model = window.list_pane.view.model()
    assert isinstance(model, ArticleListModel)
    entries = map(model.entry, range(model.rowCount()))
    return [entry.row for entry in entries if isinstance(entry, Item)]


def kept(folder: LibraryFolder, about: About) -> list[Annotation]:
    """What another program finds on disk, now."""
    with Workspace(folder.path) as other:
        found = other.annotations(AnnotationFilter(about=(about,)))
        return [placed.annotation for group in found for placed in group.annotations]


def focused() -> QWidget:
    field = QApplication.focusWidget()
    assert field is not None
    return field


def editor_of(window: MainWindow, qtbot: QtBot) -> NoteEditor:
    qtbot.waitUntil(lambda: window.notes.editor is not None and window.notes.editor.isVisible())
    assert window.notes.editor is not None
    return window.notes.editor


def action(window: MainWindow, beginning: str) -> QAction:
    return next(each for each in window.actions() if each.text().startswith(beginning))


def sidebar_lines(window: MainWindow) -> list[str]:
    model = window.sidebar.focus_stops()[0].model()  # type: ignore[attr-defined]  # a list
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


# --- notes ------------------------------------------------------------------------------------------------


def test_a_without_a_selection_writes_about_the_article(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    window.reader.focus_text()
    QTest.keyClick(window.reader.view, Qt.Key.Key_A)
    editor = editor_of(window, qtbot)
    QTest.keyClicks(focused(), "on the whole")
    qtbot.waitUntil(lambda: [note.note for note in kept(folder, About.ARTICLE)] == ["on the whole"])
    QTest.keyClicks(focused(), " of it")
    editor.done()
    qtbot.waitUntil(lambda: [note.note for note in kept(folder, About.ARTICLE)] == ["on the whole of it"])
    qtbot.waitUntil(lambda: window.notes_pane.view.cards.rowCount() == 1)
    assert [placed.annotation.about for placed in window.reading.annotations] == [About.ARTICLE]


def test_a_new_note_that_stays_empty_is_none(window: MainWindow, folder: LibraryFolder, qtbot: QtBot) -> None:
    window.notes.write_freely()
    editor = editor_of(window, qtbot)
    QTest.keyClicks(focused(), "  ")
    editor.done()
    qtbot.waitUntil(lambda: not window.session.notebook.busy)
    assert kept(folder, About.NOTHING) == []


def test_a_link_is_completed_and_leads_to_its_article(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    other = rows(window)[3]
    action(window, "New free note").trigger()
    editor = editor_of(window, qtbot)
    QTest.keyClicks(focused(), f"see [[{other.title[:34]}")
    links = editor._body.field.links
    qtbot.waitUntil(lambda: links.proposals is not None and links.proposals.isVisible())
    assert links.proposals is not None
    current = links.proposals.current
    assert current is not None
    assert current.target == other.uid
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert editor._body.field.text == f"see [[{current.written}]]"
    editor.done()
    qtbot.waitUntil(lambda: len(kept(folder, About.NOTHING)) == 1)
    window.notes.writing.follow(current.written)
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.uid == other.uid)
    qtbot.waitUntil(window.notes_pane._mentions.isVisible)
    assert window.notes_pane._mentions.text() == "Mentioned in 1 note"
    window.notes.writing.list_mentions(other.uid, window.mapToGlobal(QPoint(300, 300)))
    qtbot.waitUntil(lambda: bool(window.findChildren(MentionsMenu)))
    (menu,) = window.findChildren(MentionsMenu)
    menu.actions()[0].trigger()
    menu.close()
    again = editor_of(window, qtbot)
    assert again._body.field.text.startswith("see [[")


def test_a_link_to_nothing_is_said(window: MainWindow, qtbot: QtBot) -> None:
    window.notes.writing.follow("Nowhere at all")
    qtbot.waitUntil(lambda: "Nowhere at all" in window.late.notice.sentence)


def test_the_preview_shows_what_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    window.notes.write_freely()
    editor = editor_of(window, qtbot)
    QTest.keyClick(focused(), Qt.Key.Key_P, CTRL | ALT)
    QTest.keyClicks(focused(), "**strong** words")
    body = editor._body
    qtbot.waitUntil(lambda: body.preview is not None and body.preview.text == "strong words")
    assert body.field.isVisible()
    assert editor.width() > 800
    assert window.session.settings.note_preview
    window.resize(640, 700)
    editor.done()
    window.notes.write_freely()
    qtbot.waitUntil(editor.isVisible)
    assert body.preview is not None
    assert not body.preview.isVisible()


def test_undo_is_named_in_the_menu_and_told(window: MainWindow, qtbot: QtBot) -> None:
    undo = action(window, "Undo")
    action(window, "Star").trigger()
    qtbot.waitUntil(lambda: undo.text() == "Undo star")
    qtbot.waitUntil(lambda: rows(window)[0].starred)
    undo.trigger()
    qtbot.waitUntil(lambda: window.late.notice.sentence == "Undone: star.")
    qtbot.waitUntil(lambda: not rows(window)[0].starred)
    qtbot.waitUntil(lambda: action(window, "Redo").text() == "Redo star")
    assert undo.text() == "Undo"


# --- collections ------------------------------------------------------------------------------------------


def test_a_collection_is_made_filled_shown_and_deleted(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    keeping = window.keep.keeping
    first, second = rows(window)[0].uid, rows(window)[1].uid
    keeping.ask_for_new([first])
    keeping._name_popup.field.setText("Рака")
    QTest.keyClick(keeping._name_popup.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Рака" in sidebar_lines(window))
    (made,) = window.sidebar.collections
    keeping.collect(made.id, [second])
    qtbot.waitUntil(lambda: window.sidebar.collections[0].articles == 2)
    window.sidebar.list_wanted.emit(ListQuery(Scope.COLLECTION, made.id))
    qtbot.waitUntil(lambda: {row.uid for row in rows(window)} == {first, second})
    assert window.list_pane.head.title.text() == "Рака"
    window.list_pane.uncollect_wanted.emit(made.id, [first])
    qtbot.waitUntil(lambda: [row.uid for row in rows(window)] == [second])
    window.notes.undo()
    qtbot.waitUntil(lambda: len(rows(window)) == 2)
    window.sidebar.collection_delete_wanted.emit(made)
    qtbot.waitUntil(lambda: "Рака" not in sidebar_lines(window))
    window.late.notice.acted.emit()
    qtbot.waitUntil(lambda: "Рака" in sidebar_lines(window))


# --- reading ----------------------------------------------------------------------------------------------


def test_reading_states_are_set_by_key_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    def state() -> tuple[bool, bool]:
        row = rows(window)[0]
        return row.unread, row.begun

    action(window, "Mark as being read").trigger()
    qtbot.waitUntil(lambda: state() == (True, True))
    qtbot.waitUntil(lambda: "Reading" in sidebar_lines(window))
    action(window, "Mark as read").trigger()
    qtbot.waitUntil(lambda: state() == (False, False))
    action(window, "Mark as unread").trigger()
    qtbot.waitUntil(lambda: state() == (True, False))
    window.notes.undo()
    qtbot.waitUntil(lambda: state() == (False, False))


def test_several_articles_are_marked_collected_and_exported_at_once(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = window.list_pane
    pane.view.setFocus()
    QTest.keySequence(pane.view, QKeySequence.StandardKey.SelectAll)
    bar = pane.chosen_bar
    assert bar.isVisible()
    label = bar.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert label.text() == "12 chosen"
    unread = sum(row.unread for row in rows(window))
    bar.mark_menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: not any(row.unread for row in rows(window)))
    qtbot.waitUntil(lambda: window.late.notice.sentence == "12 articles marked as read.")
    assert pane.view.chosen_number() == 12
    window.notes.undo()
    qtbot.waitUntil(lambda: sum(row.unread for row in rows(window)) == unread)
    bar.star_menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: all(row.starred for row in rows(window)))
    window.notes.undo()
    qtbot.waitUntil(lambda: not any(row.starred for row in rows(window)))
    offered: list[AnnotationFilter] = []

    def note(wanted: AnnotationFilter, _at: QPoint) -> None:
        offered.append(wanted)

    monkeypatch.setattr(window.late.exporting, "offer", note)
    bar.chip("export").click()
    assert offered == [AnnotationFilter(articles=tuple(pane.view.selected()))]
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert pane.view.chosen_number() == 1


def test_headings_are_remembered(
    window: MainWindow, qapp: QApplication, folder: LibraryFolder, qtbot: QtBot
) -> None:
    model = window.list_pane.view.articles
    window.list_pane.head.choose_grouping(ListGrouping.AUTHOR)
    qtbot.waitUntil(lambda: model.grouping is ListGrouping.AUTHOR)
    assert model.rowCount() > 12
    assert len(rows(window)) == 12
    window.close()
    again = make_window(qapp, folder, "")
    again.show()
    qtbot.waitUntil(
        lambda: again.is_complete and again.list_pane.view.articles.rowCount() > 12, timeout=15_000
    )
    assert again.list_pane.view.articles.grouping is ListGrouping.AUTHOR
    again.close()
    again.deleteLater()


def test_what_was_read_is_listed_and_can_be_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    article = window.reading.article
    assert article is not None
    window.keep.progress._note_opening()
    qtbot.waitUntil(lambda: "Recently read" in sidebar_lines(window))
    action(window, "Recently read").trigger()
    qtbot.waitUntil(lambda: [row.uid for row in rows(window)] == [article.uid])
    assert window.list_pane.head.title.text() == "Recently read"
    window.keep.keeping.clear_history()
    qtbot.waitUntil(lambda: "Recently read" not in sidebar_lines(window))


# --- colours ----------------------------------------------------------------------------------------------


def test_a_colour_is_named_everywhere(window: MainWindow, folder: LibraryFolder, qtbot: QtBot) -> None:
    keeping = window.keep.keeping
    keeping.rename_colour(Colour.BLUE, window.mapToGlobal(QPoint(300, 300)))
    popup = keeping._colour_popup
    field = popup.fields[Colour.BLUE]
    assert field.placeholderText() == "Figure"
    field.setText("  лічба ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: meaning(Colour.BLUE) == "лічба")
    with Workspace(folder.path) as other:
        assert other.colour_names()[Colour.BLUE] == "лічба"
    qtbot.waitUntil(lambda: action(window, "Undo").text() == "Undo rename colour")
    window.notes.undo()
    qtbot.waitUntil(lambda: meaning(Colour.BLUE) == "Figure")
