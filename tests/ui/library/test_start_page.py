"""The start page: three ways to begin, and a problem said plainly."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nam_reader.ui.library.start_card import DropField, StartCard
from nam_reader.ui.library.start_page import StartPage
from nam_reader.ui.theme.kit import MenuButton, PopupMenu, TextButton
from nam_reader.ui.theme.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> StartPage:
    """A start page in a window of ordinary size."""
    made = StartPage(theme)
    qtbot.addWidget(made)
    made.resize(1200, 860)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(page: StartPage) -> list[str]:
    """Return every sentence that can be seen."""
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def button(page: StartPage, text: str) -> TextButton:
    """Return the button with these words."""
    (found,) = [item for item in page.findChildren(TextButton) if item.text() == text]
    return found


def cards(page: StartPage) -> list[StartCard]:
    """Return the cards that can be seen, left to right, top to bottom."""
    seen = [card for card in page.findChildren(StartCard) if card.isVisible()]
    return sorted(seen, key=lambda card: (card.y(), card.x()))


def titles(page: StartPage) -> list[str]:
    """Return what the cards are called, in the order of the eye."""
    return [card.accessibleName() for card in cards(page)]


def test_the_archive_is_offered_only_where_there_is_one(page: StartPage, qtbot: QtBot) -> None:
    """The archive is offered only where there is one."""
    own = ["Add your own", "Open a library"]
    assert titles(page) == own
    page.set_archive("Twelve digests.")
    qtbot.waitUntil(lambda: titles(page) == ["Read the archive", *own])
    assert "Twelve digests." in words(page)
    page.set_archive("")
    qtbot.waitUntil(lambda: titles(page) == own)


def test_each_card_asks_for_its_own(page: StartPage, qtbot: QtBot) -> None:
    """Each card asks for its own."""
    page.set_archive("Twelve digests.")
    for text, signal in (
        ("Open the archive", page.archive_wanted),
        ("Choose files…", page.files_wanted),
        ("Open…", page.library_wanted),
    ):
        with qtbot.waitSignal(signal):
            button(page, text).click()


def test_where_things_are_kept_is_said(page: StartPage, tmp_path: Path) -> None:
    """Where things are kept is said."""
    page.set_folder(str(tmp_path))
    assert f"Everything is kept in {tmp_path}" in words(page)


def test_a_problem_stands_alone(page: StartPage) -> None:
    """A problem stands alone."""
    page.set_archive("Twelve digests.")
    page.show_problem("library.db cannot be read.")
    assert "library.db cannot be read." in words(page)
    assert cards(page) == []
    page.show_problem("")
    assert len(cards(page)) == 3
    assert "library.db cannot be read." not in words(page)


def test_cards_stand_beside_each_other_or_below(page: StartPage, qtbot: QtBot) -> None:
    """Cards stand beside each other or below."""
    page.set_archive("Twelve digests.")
    qtbot.waitUntil(lambda: len({card.y() for card in cards(page)}) == 1)
    page.resize(480, 700)
    qtbot.waitUntil(lambda: len({card.x() for card in cards(page)}) == 1)
    assert len({card.y() for card in cards(page)}) == 3
    assert all(card.width() <= 480 for card in cards(page))


def test_files_can_be_dropped_on_the_field(page: StartPage, tmp_path: Path, qtbot: QtBot) -> None:
    """Files can be dropped on the field."""
    field = page.findChild(DropField)
    assert field is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, keys)
    calm = field.grab().toImage().pixelColor(30, 40)
    field.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert field.grab().toImage().pixelColor(30, 40) != calm
    with qtbot.waitSignal(page.files_dropped) as wish:
        field.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, left, keys))
    assert wish.args == [[tmp_path]]
    assert field.grab().toImage().pixelColor(30, 40) == calm


def test_a_theme_can_be_chosen(page: StartPage, theme: Theme, qtbot: QtBot) -> None:
    """A theme can be chosen."""
    (chooser,) = [each for each in page.findChildren(MenuButton) if each.text() == "Light"]
    chooser.click()
    menu = page.findChild(PopupMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "As the system",
        "Light",
        "Sepia",
        "Dark",
        "High contrast",
        "Dark contrast",
    ]
    page.theme_chosen.connect(theme.choose)
    with qtbot.waitSignal(page.theme_chosen) as wish:
        menu.actions()[3].trigger()
    assert wish.args == ["dark"]
    assert chooser.text() == "Dark"
    menu.close()


def test_lines_of_a_paragraph_have_the_height_of_the_design(page: StartPage) -> None:
    """Lines of a paragraph have the height of the design."""
    (lead,) = [
        label for label in page.findChildren(QLabel) if label.text().startswith("Articles, highlights")
    ]
    assert lead.heightForWidth(600) == 2 * 27
    assert lead.heightForWidth(2000) == 27
