"""The theme in force: chosen, or as the system is; fonts as the design says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import Colour
from nam_reader.ui.theme import fonts
from nam_reader.ui.theme.theme import Theme


def test_a_choice_changes_every_colour_and_is_told_once(
    theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    """A choice changes every colour and is told once."""
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.choice == "dark"
    assert theme.color("paper").name().upper() == "#191918"
    assert theme.mark(Colour.GREEN).name().upper() == "#7CC48A"
    assert theme.tint(Colour.GREEN).name().upper() == "#203F27"
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == "#191918"
    assert "#191918" in qapp.styleSheet()
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("dark")


def test_the_style_sheet_has_no_colour_left_out(theme: Theme, qapp: QApplication) -> None:
    """The style sheet has no colour left out."""
    assert "$" not in qapp.styleSheet()
    assert "#FFFFFF" in qapp.styleSheet()


def test_an_unknown_choice_follows_the_system(qapp: QApplication) -> None:
    """An unknown choice follows the system."""
    assert Theme("neon").choice == "system"


def test_system_follows_the_desktop_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    """System follows the desktop at once."""
    hints = QGuiApplication.styleHints()
    followed, chosen = Theme("system"), Theme("sepia")
    assert followed.tokens.name == "light"
    with qtbot.waitSignal(followed.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert followed.tokens.name == "dark"
    assert chosen.tokens.name == "sepia", "a choice stays"
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert followed.tokens.name == "light"


def test_sizes_and_weights_are_those_of_the_design(theme: Theme) -> None:
    """Sizes and weights are those of the design."""
    title, unread = theme.font("list_title"), theme.font("list_title_unread")
    assert (title.pixelSize(), title.weight()) == (15, QFont.Weight.Medium)
    assert unread.weight() == QFont.Weight.Bold
    assert (theme.font("article").pixelSize(), theme.line_height("article")) == (17, 28)
    assert (theme.font("h1").pixelSize(), theme.line_height("h1")) == (29, 37)
    assert (theme.font("ui").pixelSize(), theme.line_height("ui")) == (13, 18)
    assert min(role.pixels for role in fonts.ROLES.values()) >= 11


def test_families_are_installed_ones_in_order(theme: Theme) -> None:
    """Families are installed ones in order."""
    families = theme.text_families()
    assert families
    assert all(QFontDatabase.hasFamily(family) for family in families)
    wanted = [family for family in fonts.TEXT_STACK if QFontDatabase.hasFamily(family)]
    assert families == wanted or not wanted


def test_the_persons_own_family_comes_first(theme: Theme) -> None:
    """The persons own family comes first."""
    own = QFontDatabase.families()[0]
    assert theme.text_families(own)[0] == own
    assert "No Such Family" not in theme.text_families("No Such Family")


def test_figures_are_as_wide_as_each_other(theme: Theme) -> None:
    """Figures are as wide as each other."""
    assert theme.font("meta").featureValue(QFont.Tag("tnum")) == 1
    assert not theme.font("article").isFeatureSet(QFont.Tag("tnum"))


def test_a_font_is_a_copy(theme: Theme) -> None:
    """A font is a copy."""
    theme.font("ui").setPixelSize(40)
    assert theme.font("ui").pixelSize() == 13


@pytest.mark.parametrize("choice", ["light", "sepia", "dark"])
def test_a_plain_widget_wears_the_theme(qapp: QApplication, qtbot: QtBot, choice: str) -> None:
    """A plain widget wears the theme."""
    theme = Theme(choice)
    theme.apply(qapp)
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(4, 4)
    assert widget.grab().toImage().pixelColor(1, 1) == theme.color("paper")
    qapp.setStyleSheet("")
