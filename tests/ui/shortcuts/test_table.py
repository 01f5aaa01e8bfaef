"""Shortcuts that a person changes: in the real window, its settings, menus and tooltips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from nam_reader import settings
from nam_reader.model import Colour, ListQuery, Scope
from nam_reader.paths import LibraryFolder
from nam_reader.ui.help.key_names import KeyRow, menu_groups, text_group
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.reader.view import ReaderView
from nam_reader.ui.shortcuts.rules import refusal
from nam_reader.ui.shortcuts.shortcuts_card import ShortcutsCard
from nam_reader.ui.theme.fields import SearchField
from nam_reader.workspace import Workspace

Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def folder(tmp_path: Path) -> LibraryFolder:
    (tmp_path / "a.md").write_text("---\ntitle: The river\n---\nIt rose and nobody expected it.\n", "utf-8")
    folder = LibraryFolder(tmp_path / "library", default=False)
    with Workspace(folder.path) as space:
        space.import_paths([tmp_path / "a.md"])
    return folder


@pytest.fixture
def window(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> MainWindow:
    made = window_on(folder)
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=10_000)
    return made


@pytest.fixture
def card(window: MainWindow) -> ShortcutsCard:
    window.commands.show_shortcuts()
    return window.commands.shortcuts.card


def keys_of(window: MainWindow, name: str) -> list[str]:
    return [keys.toString() for keys in window.commands.actions[name].shortcuts()]


def test_new_keys_are_in_force_everywhere_at_once(window: MainWindow, card: ShortcutsCard) -> None:
    card.choose("find_in_page")
    assert card.keys.hasFocus()
    QTest.keyClick(card.keys, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert keys_of(window, "find_in_page") == ["Ctrl+G"]
    assert window.reader.tools.find_button.toolTip() == "Find in article (Ctrl+G)"
    rows = [row for group in menu_groups(window.menuBar()) for row in group.rows]
    assert KeyRow("Find in article", ("Ctrl+G",)) in rows
    assert card.said.text() == "“Find in article” has the key Ctrl+G now."
    assert card.chosen == "find_in_page"


def test_what_differs_is_kept_and_there_again_after_a_start(
    window: MainWindow, folder: LibraryFolder, window_on: Opener, card: ShortcutsCard
) -> None:
    window.commands.table.give("toggle_star", QKeySequence("Ctrl+Alt+S"))
    window.commands.table.give("show_opened", None)
    window.close()
    kept = settings.load(folder.path).shortcuts
    assert kept == {"toggle_star": ["Ctrl+Alt+S"], "show_opened": []}
    again = window_on(folder)
    assert keys_of(again, "toggle_star") == ["Ctrl+Alt+S"]
    assert keys_of(again, "show_opened") == []
    assert again.reader.tools.star.toolTip().endswith("(Ctrl+Alt+S)")
    again.reader.tools.set_starred(True)
    assert again.reader.tools.star.toolTip() == "Remove the star (Ctrl+Alt+S)"
    again.commands.table.reset_all()
    assert again.session.settings.shortcuts == {}
    assert keys_of(again, "toggle_star") == ["Ctrl+D"]
    assert keys_of(again, "redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_a_clash_is_said_and_the_keys_can_be_taken(window: MainWindow, card: ShortcutsCard) -> None:
    card.choose("toggle_star")
    QTest.keyClick(card.keys, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert card.said.text() == "Ctrl+F is the key of “Find in article”."
    assert keys_of(window, "toggle_star") == ["Ctrl+D"]
    card.taking.click()
    assert keys_of(window, "toggle_star") == ["Ctrl+F"]
    assert keys_of(window, "find_in_page") == []
    card.choose("find_in_page")
    card.reset.click()
    assert keys_of(window, "find_in_page") == ["Ctrl+F"]
    assert keys_of(window, "toggle_star") == []


def test_one_and_all_are_reset(window: MainWindow, card: ShortcutsCard) -> None:
    card.choose("toggle_star")
    QTest.keyClick(card.keys, Qt.Key.Key_Backspace)
    assert keys_of(window, "toggle_star") == []
    assert card.said.text() == "“Star” has no key now."
    assert window.commands.table.is_changed("toggle_star")
    card.reset.click()
    assert keys_of(window, "toggle_star") == ["Ctrl+D"]
    window.commands.table.give("toggle_star", QKeySequence("F9"))
    card.all_reset.click()
    assert keys_of(window, "toggle_star") == ["Ctrl+D"]
    assert not window.commands.table.is_changed()


@pytest.mark.parametrize(
    ("keys", "works"),
    [
        ("Ctrl+G", True),
        ("F9", True),
        ("Shift+F9", True),
        ("Alt+Left", True),
        ("G", False),
        ("Shift+G", False),
        ("Ctrl+C", False),
        ("Alt+3", False),
        ("Esc", False),
        ("Tab", False),
        ("Ctrl+K, Ctrl+C", False),
        ("", False),
    ],
)
def test_keys_that_cannot_work_are_refused(keys: str, works: bool) -> None:
    assert (not refusal(QKeySequence(keys))) is works


def test_every_usual_key_would_be_accepted(window: MainWindow) -> None:
    for action in window.actions():
        assert not [refusal(keys) for keys in action.shortcuts() if refusal(keys)]


def test_broken_entries_are_ignored_and_said(folder: LibraryFolder, window_on: Opener, qtbot: QtBot) -> None:
    broken: dict[str, list[str]] = {
        "toggle_star": ["Ctrl+Alt+S"],
        "giraffe": ["Ctrl+G"],
        "show_bin": ["G"],
        "show_tags": "Ctrl+Alt+T",  # type: ignore[dict-item]  # as somebody may write it by hand
        "show_all": ["Ctrl+F"],  # which finds
        "show_alike": ["not a key"],
    }
    settings.save(folder.path, settings.Settings(shortcuts=broken))
    window = window_on(folder)
    said = window.late.notice.sentence
    for name in ("giraffe", "show_bin", "show_tags", "show_all", "show_alike"):
        assert name in said
    assert "toggle_star" not in said
    assert keys_of(window, "toggle_star") == ["Ctrl+Alt+S"]
    assert keys_of(window, "show_all") == ["Ctrl+L"]
    assert keys_of(window, "show_bin") == []


def test_two_actions_may_change_places(folder: LibraryFolder, window_on: Opener) -> None:
    swapped = {"find_in_page": ["Ctrl+D"], "toggle_star": ["Ctrl+F"]}
    settings.save(folder.path, settings.Settings(shortcuts=swapped))
    window = window_on(folder)
    assert keys_of(window, "find_in_page") == ["Ctrl+D"]
    assert keys_of(window, "toggle_star") == ["Ctrl+F"]


def test_the_field_takes_keys_of_a_cyrillic_layout(window: MainWindow, card: ShortcutsCard) -> None:
    card.choose("toggle_star")
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    event = QKeyEvent(QKeyEvent.Type.KeyPress, ord("Ы"), held, 39, 0, 0, "ы")  # the key of S
    QApplication.sendEvent(card.keys, event)
    assert keys_of(window, "toggle_star") == ["Ctrl+Alt+S"]


def test_the_card_is_filtered_and_used_by_keys_alone(window: MainWindow, card: ShortcutsCard) -> None:
    QTest.keyClicks(card.field, "next hit")
    assert card.chosen == "next_hit"
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    assert card.keys.hasFocus()
    QTest.keyClick(card.keys, Qt.Key.Key_F9)
    assert keys_of(window, "next_hit") == ["F9"]
    QTest.keyClick(card.keys, Qt.Key.Key_Escape)
    assert card.list.hasFocus()
    QTest.keyClick(card.list, Qt.Key.Key_Escape)
    assert not card.is_open


def test_a_reset_of_all_settings_resets_the_keys(window: MainWindow) -> None:
    window.commands.table.give("toggle_star", QKeySequence("Ctrl+Alt+S"))
    window.session.change_settings(shortcuts={})
    assert keys_of(window, "toggle_star") == ["Ctrl+D"]
    assert window.reader.tools.star.toolTip() == "Star (Ctrl+D)"


def test_tooltips_chips_and_the_bar_tell_the_keys_in_force(window: MainWindow) -> None:
    table = window.commands.table
    for name, keys in (
        ("toggle_sidebar", "Ctrl+Alt+1"),
        ("next_hit", "F8"),
        ("find_in_page", "Ctrl+G"),
        ("focus_search", "Ctrl+Alt+K"),
        ("write_on_article", "F9"),
        ("go_back", "Alt+Up"),
        ("text colour 2", "q"),
        ("text tags", "z"),
    ):
        table.give(name, QKeySequence(keys))
    window.show_notebook()
    window.text.find_in_page()
    tips = {button.toolTip() for button in window.findChildren(QAbstractButton)}
    told = ("Hide the sidebar (Ctrl+Alt+1)", "Next hit (F8)", "Note on the article (F9)", "Back (Alt+↑)")
    for tip in (*told, "Evidence (Q)", "Add tags (Z)"):
        assert tip in tips, tip
    chips = {field._key for field in window.findChildren(SearchField) if field._key}
    assert chips == {"Ctrl G", "Ctrl Alt K"}
    table.reset_all()
    assert "Next hit (F3)" in {button.toolTip() for button in window.findChildren(QAbstractButton)}


def highlights(window: MainWindow) -> list[Colour]:
    return [placed.annotation.colour for placed in window.reading.annotations]


def test_a_single_key_can_be_another_also_on_a_cyrillic_layout(
    window: MainWindow, card: ShortcutsCard, qtbot: QtBot
) -> None:
    card.choose("text colour 2")
    QTest.keyClick(card.keys, Qt.Key.Key_H)
    assert card.said.text() == "H is the key of “Highlight”."
    QTest.keyClick(card.keys, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert card.said.text() == "In the text it is one letter, digit or sign, alone."
    event = QKeyEvent(QKeyEvent.Type.KeyPress, ord("П"), Qt.KeyboardModifier.NoModifier, 42, 0, 0, "п")
    QApplication.sendEvent(card.keys, event)  # the key of G
    assert card.said.text() == "“Highlight: Evidence” has the key G now."
    card.close()
    window.reader.focus_text()
    view = window.reader.view
    select(view, 0, 5)
    QTest.keyClick(view, Qt.Key.Key_2)
    select(view, 0, 5)
    QTest.keyClick(view, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: highlights(window) == [Colour.GREEN])
    select(view, 7, 12)
    event = QKeyEvent(QKeyEvent.Type.KeyPress, ord("П"), Qt.KeyboardModifier.NoModifier, 42, 0, 0, "п")
    QApplication.sendEvent(view, event)
    qtbot.waitUntil(lambda: highlights(window) == [Colour.GREEN, Colour.GREEN])
    kept = window.session.settings.shortcuts
    assert kept == {"text colour 2": ["G"]}
    rows = {row.name: row.keys for row in text_group(window.session.theme.keys).rows}
    assert rows["Highlight in a colour, or change the colour"] == ("1", "G", "3", "4", "5", "6")


def select(view: ReaderView, start: int, end: int) -> None:
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("keys", "works"),
    [
        ("G", True),
        ("7", True),
        ("[", True),
        ("Ctrl+G", False),
        ("Shift+G", False),
        ("F5", False),
        ("Space", False),
    ],
)
def test_what_a_single_key_can_be(keys: str, works: bool) -> None:
    assert (not refusal(QKeySequence(keys), single=True)) is works


def test_sentences_tell_the_keys_in_force(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.table.give("text highlight", QKeySequence("k"))
    window.commands.table.give("toggle_star", None)
    window.shelf.show_list(ListQuery(Scope.HIGHLIGHTED))
    qtbot.waitUntil(lambda: "Select text in an article and press K." in said(window))
    window.shelf.show_list(ListQuery(Scope.STARRED))
    qtbot.waitUntil(lambda: "Nothing is starred yet." in said(window))
    window.show_notebook()
    qtbot.waitUntil(lambda: "No notes yet. Select text in an article and press K." in said(window))


def said(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())
