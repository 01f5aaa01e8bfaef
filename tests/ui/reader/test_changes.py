"""What became of highlights after their article changed: the quiet bar, the report, attaching anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.model import Place
from nam_reader.model.changes import ArticleChanges
from nam_reader.paths import LibraryFolder
from nam_reader.ui import operations
from nam_reader.ui.dialogs.differences import Sign
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.reader.change_words import counts_line, new_text, old_text, spoken
from nam_reader.ui.reader.changes_window import ChangesWindow
from nam_reader.ui.theme.theme import Theme
from nam_reader.workspace import Workspace, make_anchor

HEAD = "---\ntitle: The river\nurl: https://example.org/river\ndate: 2024-03-02\n---\n"
PARTS = (
    "The hour is written down before the cap goes on, and nobody has ever left it out of the book.",
    "Each of the eleven points is a nail in a post or a chip in a stone beside the old ferry step.",
    "A reading without a time is not a reading, says the first page of the notebook, underlined twice.",
    "The bottle is brown glass, with a number painted on its base so that nobody can swap it.",
    "Quite another thing is the way home, which leads along the fence and past the mill.",
)
QUOTES = (
    "written down before the cap goes on",
    "nail in a post or a chip in a stone",
    "A reading without a time is not a reading",
    "with a number painted on its base",
    "which leads along the fence and past the mill",
)


def changed_text() -> str:
    """The first part stays, the others move behind a new one, one is edited twice, the last is gone."""
    edited = PARTS[1].replace("nail in a post", "nail in a tree")
    numbered = PARTS[2].replace("is not a reading", "is a reading")
    new = "Before anything else somebody has added a paragraph that says very little in many words."
    return HEAD + "\n\n".join((PARTS[0], new, edited, numbered, PARTS[3]))


def make_library(folder: Path) -> str:
    """Make a library whose one article has changed under its highlights; return its uid."""
    page = folder.parent / "river.md"
    page.write_text(HEAD + "\n\n".join(PARTS), "utf-8")
    with Workspace(folder) as space:
        uid = space.import_paths([page]).articles[0]
        article = space.article(uid)
        for quote in QUOTES:
            start = article.text.index(quote)
            space.highlight(article.ref, make_anchor(article, start, start + len(quote)))
        page.write_text(changed_text(), "utf-8")
        space.import_paths([page])
        return uid


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    return LibraryFolder(tmp_path / "library", default=False)


@pytest.fixture
def changes(folder: LibraryFolder) -> ArticleChanges:
    uid = make_library(folder.path)
    with Workspace(folder.path) as space:
        return operations.list_changes(space, uid)


# --- values and words -----------------------------------------------------------------------------------


def test_the_report_tells_the_four_apart(changes: ArticleChanges) -> None:
    assert [item.annotation.anchor.exact for item in changes.exact] == [QUOTES[0]]
    assert [item.annotation.anchor.exact for item in changes.fuzzy] == [QUOTES[1], QUOTES[2]]
    assert [item.annotation.anchor.exact for item in changes.moved] == [QUOTES[3]]
    assert [item.annotation.anchor.exact for item in changes.orphaned] == [QUOTES[4]]
    assert [item.weighty for item in changes.fuzzy] == [False, True]
    assert counts_line(changes) == "1 where they were  ·  1 moved  ·  2 altered  ·  1 not found"


def test_both_texts_have_their_differences_marked(changes: ArticleChanges) -> None:
    old, new = old_text(changes.fuzzy[0]), new_text(changes.fuzzy[0])
    assert [old.text[mark.start : mark.end] for mark in old.marks] == ["post"]
    assert [new.text[mark.start : mark.end] for mark in new.marks] == ["tree"]
    assert {mark.sign for mark in old.marks} == {Sign.OUT}
    assert {mark.sign for mark in new.marks} == {Sign.NEW}
    assert "“nail in a post or a chip in a stone”" in old.text
    assert "“nail in a tree or a chip in a stone”" in new.text
    assert "“post” became “tree”." in spoken(changes.fuzzy[0])
    assert "“not” is gone." in spoken(changes.fuzzy[1])


def test_a_moved_highlight_has_nothing_marked_and_a_lost_one_says_where_it_would_stand(
    changes: ArticleChanges,
) -> None:
    assert old_text(changes.moved[0]).marks == new_text(changes.moved[0]).marks == ()
    words = new_text(changes.orphaned[0]).text
    assert words.startswith(("It would stand about here", "Nothing in the article"))


# --- the window -----------------------------------------------------------------------------------------


@pytest.fixture
def report(qtbot: QtBot, theme: Theme, changes: ArticleChanges) -> ChangesWindow:
    made = ChangesWindow(theme)
    qtbot.addWidget(made)
    made.show_changes(changes)
    with qtbot.waitExposed(made):
        made.show()
    return made


def group(report: ChangesWindow, place: Place) -> None:
    report.groups.setCurrentIndex(report.groups.findData(place.value))


def test_the_report_shows_first_what_is_to_be_decided(report: ChangesWindow) -> None:
    assert [card.item.located.place for card in report.cards] == [
        Place.FUZZY,
        Place.FUZZY,
        Place.ORPHAN,
        Place.MOVED,
    ]
    assert report.accept_all.text() == "Accept all (3)"
    assert not report.cards[2].accept.isVisible()
    assert "it was" in report.cards[0].accessibleName().casefold()
    names = [report.groups.itemText(number) for number in range(report.groups.count())]
    assert names == [
        "To decide (4)",
        "Moved (1)",
        "Altered (2)",
        "Not found (1)",
        "Where they were (1)",
    ]
    group(report, Place.EXACT)
    assert len(report.cards) == 1
    assert not report.accept_all.isVisible()


def test_one_or_all_are_accepted(report: ChangesWindow, changes: ArticleChanges, qtbot: QtBot) -> None:
    first = changes.fuzzy[0]
    with qtbot.waitSignal(report.accept_wanted) as wish:
        QTest.mouseClick(report.cards[0].accept, Qt.MouseButton.LeftButton)
    assert wish.args == [[(first.annotation.id, first.located.start, first.located.end)]]
    with qtbot.waitSignal(report.accept_wanted) as wish:
        QTest.mouseClick(report.accept_all, Qt.MouseButton.LeftButton)
    assert wish.args is not None
    assert len(wish.args[0]) == 3


def test_what_is_left_goes_out_of_the_way(report: ChangesWindow) -> None:
    QTest.mouseClick(report.cards[2].leave, Qt.MouseButton.LeftButton)
    assert [card.item.located.place for card in report.cards] == [Place.FUZZY, Place.FUZZY, Place.MOVED]
    group(report, Place.ORPHAN)
    assert len(report.cards) == 1  # it can still be seen among those


def test_in_a_narrow_window_the_texts_stand_one_over_the_other(report: ChangesWindow, qtbot: QtBot) -> None:
    directions = []
    for width in (800, 420):
        report.resize(width, 600)
        QApplication.processEvents()
        directions.append(report.cards[0]._texts.direction())
    assert directions == [QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom]


# --- in the whole window --------------------------------------------------------------------------------


@pytest.fixture
def window(folder: LibraryFolder, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    uid = make_library(folder.path)
    made = make_window(qapp, folder, uid)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete and made.reading.article is not None, timeout=15_000)
    yield made
    made.close()
    made.deleteLater()


def places(window: MainWindow) -> dict[str, Place]:
    return {placed.annotation.anchor.exact: placed.located.place for placed in window.reading.annotations}


def until_shown(qtbot: QtBot, window: MainWindow) -> ChangesWindow:
    report = window.late.changes.window
    qtbot.waitUntil(report.isVisible)
    return report


def test_a_quiet_bar_leads_to_the_report_and_goes_when_all_is_accepted(
    window: MainWindow, qtbot: QtBot
) -> None:
    strip = window.reader.over_text.changes
    qtbot.waitUntil(strip.isVisible)
    assert strip.sentence == ("This article has changed: 1 highlight moved, 2 altered, 1 not found.")
    QTest.mouseClick(strip.action, Qt.MouseButton.LeftButton)
    report = until_shown(qtbot, window)
    assert len(report.cards) == 4
    QTest.mouseClick(report.accept_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(places(window).values()).count(Place.EXACT) == 4)
    qtbot.waitUntil(lambda: len(report.cards) == 1)  # the lost one
    assert window.late.notice.sentence == "3 places accepted."
    window.notes.undo()
    qtbot.waitUntil(lambda: list(places(window).values()).count(Place.EXACT) == 1)


def attach(window: MainWindow, report: ChangesWindow, words: str) -> None:
    card = next(card for card in report.cards if card.item.located.place is Place.ORPHAN)
    QTest.mouseClick(card.attach, Qt.MouseButton.LeftButton)
    assert not report.isVisible()
    over_text, view = window.reader.over_text, window.reader.view
    assert "Select the words for “which leads along" in over_text.attaching.sentence
    assert not over_text.attaching.action.isEnabled()
    cursor = view.document().find(words)
    view.setTextCursor(cursor)
    view.setFocus()


def test_a_lost_highlight_is_attached_by_selecting_words(window: MainWindow, qtbot: QtBot) -> None:
    window.late.show_changes()
    report = until_shown(qtbot, window)
    attach(window, report, "brown glass")
    over_text, view = window.reader.over_text, window.reader.view
    assert over_text.attaching.action.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: places(window).get("brown glass") is Place.EXACT)
    qtbot.waitUntil(report.isVisible)
    qtbot.waitUntil(lambda: not any(card.item.located.place is Place.ORPHAN for card in report.cards))
    assert not over_text.is_attaching
    window.notes.undo()
    qtbot.waitUntil(lambda: places(window).get(QUOTES[4]) is Place.ORPHAN)


def test_esc_attaches_nothing_and_comes_back_to_the_report(window: MainWindow, qtbot: QtBot) -> None:
    window.late.show_changes()
    report = until_shown(qtbot, window)
    attach(window, report, "brown glass")
    QTest.keyClick(window.reader.view, Qt.Key.Key_Escape)
    qtbot.waitUntil(report.isVisible)
    assert places(window)[QUOTES[4]] is Place.ORPHAN
    assert not window.reader.over_text.is_attaching
    assert not window.reader.over_text.attaching.isVisible()


def test_another_article_ends_the_attaching_and_the_report(
    window: MainWindow, folder: LibraryFolder, qtbot: QtBot
) -> None:
    page = folder.path.parent / "other.md"
    page.write_text("---\ntitle: Other\n---\nQuite another text.", "utf-8")
    with Workspace(folder.path) as space:
        other = space.import_paths([page]).articles[0]
    window.late.show_changes()
    report = until_shown(qtbot, window)
    attach(window, report, "brown glass")
    window.reading.open(other)
    qtbot.waitUntil(lambda: window.reading.article is not None and window.reading.article.uid == other)
    qtbot.wait(100)  # the report would come back now
    assert not window.reader.over_text.is_attaching
    assert not report.isVisible()


def test_the_bar_that_was_closed_stays_away_until_something_changes(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.reader.over_text.changes
    qtbot.waitUntil(strip.isVisible)
    strip.closed.emit()
    strip.hide()
    window.reader.set_annotations(window.reading.annotations)
    assert not strip.isVisible()
    heard: list[str] = []
    window.reader.view.announcer.said.connect(heard.append)
    window.reader.set_annotations(window.reading.annotations[:3])
    assert strip.isVisible()
    assert heard == [strip.sentence]


def test_an_article_that_did_not_change_has_no_bar(window: MainWindow, qtbot: QtBot) -> None:
    exact = [one for one in window.reading.annotations if one.located.place is Place.EXACT]
    window.reader.set_annotations(exact)
    assert not window.reader.over_text.changes.isVisible()
