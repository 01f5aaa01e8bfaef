"""Icons: one file each, drawn when they are painted, in the theme's colours."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from nam_reader import paths
from nam_reader.ui.theme.kit import IconButton
from nam_reader.ui.theme.theme import Theme

WANTED = [
    "a-large-small",
    "arrow-left",
    "arrow-right",
    "bold",
    "book-open",
    "bookmark",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "circle-alert",
    "circle-check",
    "circle-dot",
    "copy",
    "ellipsis",
    "eye",
    "file-input",
    "file-output",
    "file-plus",
    "folder",
    "folder-open",
    "folder-plus",
    "hard-drive",
    "highlighter",
    "history",
    "italic",
    "languages",
    "library",
    "library-big",
    "link",
    "list",
    "list-filter",
    "lock",
    "message-square-text",
    "minimize",
    "minus",
    "notebook-text",
    "panel-left",
    "panel-right",
    "pen-line",
    "plus",
    "search",
    "settings",
    "star",
    "star-filled",
    "sun-moon",
    "tag",
    "text-quote",
    "text-search",
    "trash-2",
    "unlink",
    "x",
]


def inked(picture: QPixmap | QImage) -> set[str]:
    """Return the colours of the pixels that are fully painted."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def icon_files() -> list[Path]:
    """Return every icon file."""
    return sorted((paths.resources() / "icons").glob("*.svg"))


def test_the_set_is_complete() -> None:
    """The set is complete."""
    assert {file.stem for file in icon_files()} == set(WANTED)


@pytest.mark.parametrize("name", WANTED)
def test_every_icon_draws_in_the_colour_asked_for(theme: Theme, name: str) -> None:
    """Every icon draws in the colour asked for."""
    picture = theme.pixmap(name, "#FF0000", 36)
    image = picture.toImage()
    edge = [image.pixelColor(x, y).alpha() for x in range(36) for y in (0, 35)]
    edge += [image.pixelColor(x, y).alpha() for y in range(36) for x in (0, 35)]
    assert inked(picture) == {"#FF0000"}
    assert max(edge) == 0, "an icon keeps clear of its edge"


@pytest.mark.parametrize("file", icon_files(), ids=lambda file: file.stem)
def test_an_icon_file_is_plain(file: Path) -> None:
    """An icon file is plain."""
    root = ET.parse(file).getroot()  # noqa: S314 (our own files)
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert {part.tag.rpartition("}")[2] for part in root} <= {"path", "rect", "circle"}


def test_nothing_is_drawn_before_it_is_painted(theme: Theme, qtbot: QtBot) -> None:
    """Nothing is drawn before it is painted."""
    button = IconButton(theme, "settings", "Settings")
    menu = QMenu()
    qtbot.addWidget(button)
    qtbot.addWidget(menu)
    menu.addAction(theme.icon("star"), "Star")
    assert theme.icons.drawings == 0
    button.grab()
    assert theme.icons.drawings == 1
    button.grab()
    assert theme.icons.drawings == 1
    assert button.shown_icon().cacheKey() == button.shown_icon().cacheKey(), "the drawing is kept"
    menu.grab()
    assert theme.icons.drawings == 2


def test_a_theme_switch_recolours_the_icon_of_a_button(theme: Theme, qtbot: QtBot) -> None:
    """A theme switch recolours the icon of a button."""
    button = IconButton(theme, "bookmark", "Keep", checkable=True)
    qtbot.addWidget(button)
    assert inked(button.shown_icon()) == {theme.tokens.text2}
    theme.choose("dark")
    assert inked(button.shown_icon()) == {"#B3AEA4"}
    button.setChecked(True)
    assert inked(button.shown_icon()) == {"#8FBAE0"}, "toggled: the accent"


def test_a_disabled_icon_is_fainter(theme: Theme) -> None:
    """A disabled icon is fainter."""
    plain = theme.pixmap("bookmark", "#000000", 36).toImage()
    faint = theme.pixmap("bookmark", "#000000", 36, disabled=True).toImage()
    strongest = max(faint.pixelColor(x, y).alpha() for x in range(36) for y in range(36))
    assert strongest == pytest.approx(255 * 0.38, abs=2)
    assert plain.size() == faint.size()


def test_an_icon_is_sharp_on_a_dense_screen(theme: Theme) -> None:
    """An icon is sharp on a dense screen."""
    picture = theme.pixmap("search", "text", 18, 2.0)
    assert picture.size() == QSize(36, 36)
    assert picture.deviceIndependentSize().toSize() == QSize(18, 18)


def test_a_shared_icon_may_be_added_to(theme: Theme) -> None:
    """A shared icon may be added to."""
    copy = QIcon(theme.icon("star", "#FF0000"))
    extra = QPixmap(4, 4)
    extra.fill(QColor("#00FF00"))
    copy.addPixmap(extra)  # Qt clones the engine here
    assert inked(copy.pixmap(QSize(16, 16))) == {"#FF0000"}
