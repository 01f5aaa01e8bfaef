"""Another size of everything: the program is to start anew, when nothing is cut short by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from nam_reader import restarting
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.settings.page import SettingsPage

Opener = Callable[[LibraryFolder], MainWindow]


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """With what the program ended; it goes on here."""
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    yield codes
    restarting.take_ticket()


@pytest.fixture
def window(window_on: Opener, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    made = window_on(LibraryFolder(tmp_path / "library", default=True))
    qtbot.waitUntil(lambda: made.reading.article is not None, timeout=15_000)
    return made


def choose(page: SettingsPage, size: int) -> None:
    box = page.rows["interface_size"].control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(size))
    box.activated.emit(box.currentIndex())


def test_the_program_starts_anew_and_an_import_goes_first(
    window: MainWindow, ends: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    source = tmp_path / "late.md"
    source.write_text("---\ntitle: Late\n---\nSome words about a mill.\n", "utf-8")
    window.choices.show()
    window.import_files([source])
    choose(window.choices.controller.page, 150)
    assert "when the import or export is done" in window.late.notice.sentence
    qtbot.waitUntil(lambda: ends == [restarting.AGAIN], timeout=15_000)
    assert not window.isVisible()
    ticket = restarting.take_ticket()
    assert ticket is not None
    assert ticket.page == "settings"
    assert window.late.importing.is_busy is False


def test_who_chooses_the_size_in_force_again_stays(window: MainWindow, ends: list[int], qtbot: QtBot) -> None:
    window.choices.show()
    choose(window.choices.controller.page, 150)
    choose(window.choices.controller.page, 100)
    qtbot.wait(300)
    assert ends == []
    assert window.isVisible()


def test_a_window_that_is_closed_meanwhile_does_not_come_back(
    window: MainWindow, ends: list[int], qtbot: QtBot
) -> None:
    window.choices.show()
    choose(window.choices.controller.page, 150)
    window.close()
    qtbot.wait(300)
    assert ends == []
    assert restarting.take_ticket() is None


def test_undo_of_a_reset_is_waited_for(window: MainWindow, ends: list[int], qtbot: QtBot) -> None:
    window.session.size_in_force = 150
    window.session.change_settings(interface_size=150)
    window.choices.show()
    page = window.choices.controller.page
    qtbot.waitUntil(lambda: page.rows["interface_size"].is_changed)
    buttons = page.findChildren(QAbstractButton)
    next(button for button in buttons if button.text() == "All as at first").click()
    qtbot.wait(400)
    assert ends == []
    undo = window.late.notice.findChildren(QAbstractButton)
    next(button for button in undo if button.text() == "Undo").click()
    qtbot.wait(400)
    assert ends == []
    assert window.session.settings.interface_size == 150
