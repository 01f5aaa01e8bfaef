"""The "Aa" popup: it shows what is chosen, tells a choice at once, and stays on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.ui.dialogs.appearance import AppearancePopup, ThemeTile
from nam_reader.ui.theme.kit import ChoiceBox, IconButton
from nam_reader.ui.theme.theme import Theme


@pytest.fixture
def popup(theme: Theme, qtbot: QtBot) -> AppearancePopup:
    """The popup, open."""
    made = AppearancePopup(theme)
    qtbot.addWidget(made)
    made.open_at(QPoint(40, 40), "light", 17, "")
    qtbot.waitExposed(made)
    return made


def tile(popup: AppearancePopup, choice: str) -> ThemeTile:
    """Return the tile of a theme."""
    (found,) = [item for item in popup.findChildren(ThemeTile) if item.choice == choice]
    return found


def size_button(popup: AppearancePopup, name: str) -> IconButton:
    """Return a button of the size."""
    (found,) = [item for item in popup.findChildren(IconButton) if item.accessibleName() == name]
    return found


def families(popup: AppearancePopup) -> ChoiceBox:
    """Return the field of typefaces."""
    found = popup.findChild(ChoiceBox)
    assert found is not None
    return found


def test_it_shows_what_is_chosen(popup: AppearancePopup) -> None:
    """It shows what is chosen."""
    own = QFontDatabase.families(QFontDatabase.WritingSystem.Latin)[0]
    popup.show_choices("sepia", 21, own)
    assert tile(popup, "sepia").isChecked()
    assert not tile(popup, "light").isChecked()
    assert families(popup).currentText() == own
    popup.show_choices("dark", 17, "A family that is no longer installed")
    assert families(popup).currentText().startswith("Built in")


def test_a_theme_is_told_at_once_and_the_popup_stays(popup: AppearancePopup, qtbot: QtBot) -> None:
    """A theme is told at once and the popup stays."""
    with qtbot.waitSignal(popup.theme_chosen) as wish:
        QTest.mouseClick(tile(popup, "dark"), Qt.MouseButton.LeftButton)
    assert wish.args == ["dark"]
    assert popup.isVisible()


def test_arrows_go_through_the_themes(popup: AppearancePopup, qtbot: QtBot) -> None:
    """Arrows go through the themes."""
    with qtbot.waitSignal(popup.theme_chosen) as wish:
        QTest.keyClick(tile(popup, "light"), Qt.Key.Key_Right)
    assert wish.args == ["sepia"]
    with qtbot.waitSignal(popup.theme_chosen) as wish:
        QTest.keyClick(tile(popup, "system"), Qt.Key.Key_Left)
    assert wish.args == ["contrast-dark"]
    with qtbot.waitSignal(popup.theme_chosen) as wish:
        QTest.keyClick(tile(popup, "light"), Qt.Key.Key_Down)
    assert wish.args == ["contrast"], "the tile below"


def test_the_size_goes_up_and_down_to_its_ends(popup: AppearancePopup, qtbot: QtBot) -> None:
    """The size goes up and down to its ends."""
    larger, smaller = size_button(popup, "Larger text"), size_button(popup, "Smaller text")
    with qtbot.waitSignal(popup.size_chosen) as wish:
        larger.click()
    assert wish.args == [18]
    with qtbot.waitSignal(popup.size_chosen) as wish:
        smaller.click()
    assert wish.args == [17]
    popup.show_choices("light", 32, "")
    assert (larger.isEnabled(), smaller.isEnabled()) == (False, True)
    popup.show_choices("light", 12, "")
    assert (larger.isEnabled(), smaller.isEnabled()) == (True, False)


def test_a_typeface_is_told_and_the_built_in_one_is_empty(popup: AppearancePopup, qtbot: QtBot) -> None:
    """A typeface is told and the built in one is empty."""
    box = families(popup)
    assert box.count() > 1
    with qtbot.waitSignal(popup.family_chosen) as wish:
        box.setCurrentIndex(1)
        box.activated.emit(1)
    assert wish.args == [box.itemText(1)]
    with qtbot.waitSignal(popup.family_chosen) as wish:
        box.activated.emit(0)
    assert wish.args == [""]


def test_all_of_it_is_on_the_screen(popup: AppearancePopup) -> None:
    """All of it is on the screen."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    for corner in (room.topLeft(), room.bottomRight(), room.bottomLeft()):
        popup.open_at(corner, "light", 17, "")
        assert room.contains(popup.geometry())


def test_every_control_is_named(popup: AppearancePopup) -> None:
    """Every control is named."""
    names = [item.accessibleName() for item in popup.findChildren(ThemeTile)]
    assert names == ["As the system", "Light", "Sepia", "Dark", "High contrast", "Dark contrast"]
    assert families(popup).accessibleName() == "Typeface"


def test_families_are_read_when_it_is_first_opened(theme: Theme, qtbot: QtBot) -> None:
    """Families are read when it is first opened."""
    popup = AppearancePopup(theme)
    qtbot.addWidget(popup)
    assert families(popup).count() == 0
