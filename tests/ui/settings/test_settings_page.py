"""The settings page: found by plain words, in force at once, each and all as at first again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from nam_reader import settings
from nam_reader.model import Colour
from nam_reader.paths import LibraryFolder
from nam_reader.settings import Settings
from nam_reader.ui.dialogs.backups_dialog import BackupsDialog
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.settings.chosen import FIELDS, Chosen, Kept
from nam_reader.ui.settings.page import SettingsPage
from nam_reader.ui.settings.row import SettingRow
from nam_reader.ui.theme.check_box import CheckBox
from nam_reader.ui.theme.kit import ChoiceBox
from nam_reader.ui.theme.theme import CHOICES, Theme
from nam_reader.workspace import Workspace

STYLES = (("chicago", "Chicago"), ("apa", "APA"))
Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(theme, "/somewhere/library", STYLES)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_chosen(Chosen())
    return made


def shown(page: SettingsPage) -> list[str]:
    return [row.name for row in page.findChildren(SettingRow) if row.isVisibleTo(page)]


def choice(row: SettingRow, value: str) -> None:
    """Choose as with the mouse."""
    box = row.control
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_rows_are_found_by_any_of_their_words(page: SettingsPage) -> None:
    assert len(shown(page)) > 12
    page.search.setText("dark")
    assert shown(page) == ["Theme"]
    page.search.setText("privacy")
    found = ["Remember what I searched for", "Earlier searches", "Remember what I read", "What was read"]
    assert shown(page) == found
    page.search.setText("files back")
    assert shown(page) == ["Backups"]
    page.search.setText("no such thing")
    assert shown(page) == []
    next(b for b in page.findChildren(QAbstractButton) if b.text() == "Show all").click()
    assert len(shown(page)) > 12


def test_every_theme_has_a_name_and_every_control_too(page: SettingsPage) -> None:
    box = page.rows["theme"].control
    assert isinstance(box, QComboBox)
    assert [box.itemData(row) for row in range(box.count())] == list(CHOICES)
    assert not {box.itemText(row) for row in range(box.count())} & set(CHOICES)
    for button in page.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
    for field in [*page.findChildren(QComboBox), *page.findChildren(QLineEdit)]:
        assert field.accessibleName(), field


@pytest.mark.parametrize("key", ["language", "text_size", "reduced_motion", "author"])
def test_escape_leaves_from_any_control(page: SettingsPage, qtbot: QtBot, key: str) -> None:
    with qtbot.waitSignal(page.left, timeout=500):
        QTest.keyClick(page.rows[key].control, Qt.Key.Key_Escape)


def test_a_row_that_was_changed_can_be_as_at_first(page: SettingsPage, qtbot: QtBot) -> None:
    told: list[tuple[str, object]] = []
    page.changed.connect(lambda key, value: told.append((key, value)))
    assert not any(row.is_changed for row in page.rows.values())
    changed = {
        "theme": "dark",
        "text_family": "",
        "text_size": 20,
        "interface_size": 150,
        "reduced_motion": True,
        "language": "pl",
        "caret_browsing": False,
        "note_preview": True,
        "citation_style": "apa",
        "citation_language": "be",
        "search_history": False,
    }
    assert set(changed) == set(FIELDS)
    page.show_chosen(Chosen(Settings(**changed), Kept("Anna", True, False)))  # type: ignore[arg-type]  # its own
    assert [key for key, row in page.rows.items() if not row.is_changed] == ["text_family"]
    assert told == [], "what is shown is not told as chosen"
    for key in FIELDS:
        if key != "text_family":
            page.rows[key].reset_wanted.emit()
    assert dict(told) == {key: getattr(Settings(), key) for key in FIELDS if key != "text_family"}
    with qtbot.waitSignals([page.colours_reset, page.author_named, page.history_chosen]):
        for key in ("colours", "author", "history"):
            page.rows[key].reset_wanted.emit()


@pytest.fixture
def window(window_on: Opener, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    source = tmp_path / "one.md"
    source.write_text("---\ntitle: One\n---\nAlders grow by the river.\n", "utf-8")
    with Workspace(tmp_path / "library") as space:
        space.import_paths([source])
    made = window_on(LibraryFolder(tmp_path / "library", default=False))
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=15_000)
    return made


def opened(window: MainWindow) -> SettingsPage:
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = window.choices.controller.page
    assert page.isVisible()
    return page


def test_what_is_chosen_is_in_force_at_once_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    choice(page.rows["theme"], "sepia")
    assert window.session.theme.tokens.name == "sepia"
    choice(page.rows["citation_style"], "apa")
    caret = page.rows["caret_browsing"].control
    assert isinstance(caret, CheckBox)
    caret.click()
    window.session.save_settings()
    kept = json.loads((window.session.folder.path / "settings.json").read_text("utf-8"))
    assert (kept["theme"], kept["citation_style"], kept["caret_browsing"]) == ("sepia", "apa", False)
    assert page.rows["theme"].is_changed

    name = page.rows["author"].control
    assert isinstance(name, QLineEdit)
    name.setFocus()
    QTest.keyClicks(name, "Anna")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.rows["author"].is_changed)
    with Workspace(window.session.folder.path) as space:
        assert space.author_name() == "Anna"


def test_all_as_at_first_and_back_again(window: MainWindow, qtbot: QtBot) -> None:
    with Workspace(window.session.folder.path) as space:
        space.set_colour_name(Colour.GREEN, "Timber")
        space.set_author_name("Anna")
    page = opened(window)
    choice(page.rows["theme"], "dark")
    qtbot.waitUntil(lambda: page.rows["colours"].is_changed and page.rows["author"].is_changed)
    next(b for b in page.findChildren(QAbstractButton) if b.text() == "All as at first").click()
    qtbot.waitUntil(lambda: not any(row.is_changed for row in page.rows.values()))
    assert window.session.theme.choice == "system"
    next(b for b in window.late.notice.findChildren(QAbstractButton) if b.text() == "Undo").click()
    qtbot.waitUntil(lambda: page.rows["colours"].is_changed and page.rows["author"].is_changed)
    assert window.session.theme.choice == "dark"
    with Workspace(window.session.folder.path) as space:
        assert space.colour_names()[Colour.GREEN] == "Timber"
        assert space.author_name() == "Anna"


def test_history_files_and_the_way_back(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.settings_wanted.emit()
    page = window.choices.controller.page
    history = page.rows["history"].control
    assert isinstance(history, CheckBox)
    qtbot.waitUntil(history.isChecked)
    history.click()
    qtbot.waitUntil(lambda: page.rows["history"].is_changed)
    with Workspace(window.session.folder.path) as space:
        assert not space.history_kept()
    next(b for b in page.findChildren(QAbstractButton) if b.text() == "Backups…").click()
    dialog = window.findChild(BackupsDialog)
    assert dialog is not None
    dialog.reject()
    page.left.emit()
    assert not page.isVisible()
    assert window.reader.isVisible()


def test_the_file_and_the_page_know_the_same(page: SettingsPage) -> None:
    assert set(FIELDS) <= set(Settings._fields)
    assert settings.LEAST_SIZE < Settings().text_size < settings.MOST_SIZE
