"""The command palette in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nam_reader.model import ListQuery, Scope
from nam_reader.paths import LibraryFolder
from nam_reader.ui.help.key_names import KeyRow
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.palette.palette_card import PaletteCard
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]
TITLES = ("The river", "Harvest of the north", "Паводка на Прыпяці")


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    for number, title in enumerate(TITLES):
        text = f"---\ntitle: {title}\n---\nSomething was said about number {number}, and then more of it.\n"
        (tmp_path / f"{number}.md").write_text(text, "utf-8")
    folder = LibraryFolder(tmp_path / "library", default=False)
    with Workspace(folder.path) as space:
        space.import_paths(sorted(tmp_path.glob("*.md")))
        row = space.article_rows(ListQuery())[0]
        space.highlight_quote(row.uid, "Something was said", tags=["hydrology"])
        kept = space.make_collection("Zebras")
        collection = next(one for one in space.collections() if one.name == "Zebras")
        space.collect(collection.id, [row.uid])
        assert kept
        space.save_search("Quotations", "something")
    return folder


@pytest.fixture
def window(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> MainWindow:
    made = window_on(folder)
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=10_000)
    made.reader.focus_text()
    return made


@pytest.fixture
def card(window: MainWindow) -> PaletteCard:
    window.commands.show_palette()
    return window.commands.palette.card


def names(card: PaletteCard) -> list[str]:
    return [choice.name for choice in card.choices]


def test_it_has_every_action_and_every_single_key(window: MainWindow, card: PaletteCard) -> None:
    shown = {(choice.kind, choice.value) for choice in card.choices}
    for action in window.actions():
        assert action.objectName()
        assert not action.isEnabled() or ("action", action.objectName()) in shown
    assert {("key", key) for key in "123456HUXWATC[]OSM"} <= shown


def test_actions_have_names_of_their_own_for_the_settings(window: MainWindow) -> None:
    found = [action.objectName() for action in window.actions()]
    assert len(found) == len(set(found))
    assert {"choose_files", "step 1", "step -1", "open_page saving", "close"} <= set(found)


def test_an_action_stands_with_its_key_and_is_done(
    window: MainWindow, card: PaletteCard, qtbot: QtBot
) -> None:
    QTest.keyClicks(card.field, "noteb")
    chosen = card.list.keys.at(card.list.currentIndex().row())
    assert chosen == KeyRow("Notebook", ("Ctrl+N",))
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert not card.is_open
    assert window.panes.shows_page
    window.commands.show_palette()
    assert card.choices[0].value == "show_notebook"  # what was used last comes first
    assert window.session.settings.recent_commands == ["show_notebook"]


@pytest.mark.parametrize("typed", ["harvest", "north harv", "hravest", "HARVES"])
def test_an_article_is_found_by_words_or_nearly_so(
    window: MainWindow, card: PaletteCard, qtbot: QtBot, typed: str
) -> None:
    QTest.keyClicks(card.field, typed)
    qtbot.waitUntil(lambda: names(card)[:1] == ["Harvest of the north"])  # before any command that is alike
    row = card.list.keys.at(card.list.currentIndex().row())
    assert isinstance(row, KeyRow)
    assert row.spoken == "Harvest of the north, Article"
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Harvest"))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.reader.view)


def test_what_was_found_stays_until_the_next_letter_is_answered(card: PaletteCard, qtbot: QtBot) -> None:
    card.field.setText("harve")
    qtbot.waitUntil(lambda: names(card)[:1] == ["Harvest of the north"])
    card.field.setText("harves")
    assert names(card)[:1] == ["Harvest of the north"]
    card.field.setText("harvex river")
    assert "Harvest of the north" not in names(card)


def test_a_command_and_an_article_stand_by_how_well_they_fit(card: PaletteCard, qtbot: QtBot) -> None:
    card.field.setText("north")
    qtbot.waitUntil(lambda: "Harvest of the north" in names(card))
    assert names(card)[0] == "Harvest of the north"
    card.field.setText("note")
    assert names(card)[:2] == ["Note on the article", "Notes"]
    assert "Export notes…" in names(card)


def test_cyrillic_titles_are_found(card: PaletteCard, qtbot: QtBot) -> None:
    card.field.setText("павод")
    qtbot.waitUntil(lambda: names(card) == ["Паводка на Прыпяці"])


def test_a_tag_leads_to_its_notes(window: MainWindow, card: PaletteCard, qtbot: QtBot) -> None:
    card.field.setText("hydrol")
    qtbot.waitUntil(lambda: names(card) == ["hydrology"])
    card.take()
    assert window.panes.page is window.late.notebook.page
    assert window.late.notebook.page.filters.choice.tags == ("hydrology",)


def test_a_collection_and_a_search_lead_to_their_articles(
    window: MainWindow, card: PaletteCard, qtbot: QtBot
) -> None:
    card.field.setText("zebra")
    qtbot.waitUntil(lambda: names(card) == ["Zebras"])
    card.take()
    assert window.shelf.query.scope is Scope.COLLECTION
    window.commands.show_palette()
    card.field.setText("quotations")
    qtbot.waitUntil(lambda: names(card)[:1] == ["Quotations"])
    card.take()
    qtbot.waitUntil(lambda: window.shelf.search == "something")


def test_a_single_key_does_what_it_does_in_the_text(
    window: MainWindow, folder: LibraryFolder, card: PaletteCard, qtbot: QtBot
) -> None:
    card.close()
    before = len(window.reading.annotations)
    window.reader.view.selectAll()
    window.commands.show_palette()
    card.field.setText("wavy")
    assert card.chosen is not None
    assert card.chosen.value == "W"
    card.take()
    qtbot.waitUntil(lambda: len(window.reading.annotations) == before + 1)


def test_the_arrows_walk_and_pass_over_headings(card: PaletteCard) -> None:
    first = card.chosen
    QTest.keyClick(card.field, Qt.Key.Key_Down)
    assert card.chosen == card.choices[1]
    QTest.keyClick(card.field, Qt.Key.Key_Up)
    QTest.keyClick(card.field, Qt.Key.Key_Up)
    assert card.chosen == card.choices[-1]
    QTest.keyClick(card.field, Qt.Key.Key_Down)
    assert card.chosen == first
    QTest.keyClick(card.field, Qt.Key.Key_PageDown)
    assert card.chosen == card.choices[8]
    assert card.chosen.name in card.field.accessibleDescription()
    assert card.field.hasFocus()


def test_what_the_library_answers_later_leaves_the_choice_where_a_person_went(
    card: PaletteCard, qtbot: QtBot
) -> None:
    card.field.setText("h")
    QTest.keyClick(card.field, Qt.Key.Key_Down)
    gone_to = card.chosen
    assert gone_to == card.choices[1]
    qtbot.waitUntil(lambda: any(choice.kind == "article" for choice in card.choices))
    assert card.chosen == gone_to


def test_nothing_found_is_said_once_the_library_has_answered(card: PaletteCard, qtbot: QtBot) -> None:
    card.field.setText("giraffe")
    assert not card.nothing.isVisible()
    qtbot.waitUntil(card.nothing.isVisible)
    assert card.chosen is None
    card.take()
    assert card.is_open


def test_escape_leads_back_to_the_text(window: MainWindow, card: PaletteCard) -> None:
    QTest.keyClick(card.field, Qt.Key.Key_Escape)
    assert not card.is_open
    assert QApplication.focusWidget() is window.reader.view


def test_it_fits_into_a_narrow_window(window: MainWindow, card: PaletteCard) -> None:
    window.resize(420, 400)
    assert window.rect().contains(card.geometry())


def test_its_key_is_not_taken_by_the_editor_of_a_note(window: MainWindow) -> None:
    (action,) = [one for one in window.actions() if QKeySequence("Ctrl+Shift+P") in one.shortcuts()]
    assert action.objectName() == "show_palette"
