"""The small widgets: what they say, and how they are used by keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.model import Colour
from nam_reader.ui.theme.kit import (
    BusyLine,
    ChoiceBox,
    ElidedLabel,
    EmptyState,
    HairLine,
    IconButton,
    SearchField,
    Surface,
    TextButton,
    ThinScrollBar,
    TokenLabel,
)
from nam_reader.ui.theme.shapes import draw_shape, shape_path
from nam_reader.ui.theme.theme import Theme

ROOT = Path(__file__).resolve().parents[3]


def test_an_icon_button_is_named_and_tells_its_key(theme: Theme, qtbot: QtBot) -> None:
    """An icon button is named and tells its key."""
    button = IconButton(theme, "search", "Find in article", "Ctrl+F")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Find in article"
    assert button.toolTip() == "Find in article (Ctrl+F)"
    assert (button.width(), button.height()) == (32, 32)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_buttons_work_by_keyboard(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    """Buttons work by keyboard."""
    for button in (IconButton(theme, "x", "Close"), TextButton(theme, "Close")):
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_a_focused_button_has_a_ring(theme: Theme, qtbot: QtBot) -> None:
    """A focused button has a ring."""
    window = QWidget()
    qtbot.addWidget(window)
    button = IconButton(theme, "x", "Close")
    QVBoxLayout(window).addWidget(button)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    middle_left = button.grab().toImage().pixelColor(0, 16)
    assert middle_left == theme.color("accent")


def test_a_primary_button_is_filled_with_the_accent(theme: Theme, qtbot: QtBot) -> None:
    """A primary button is filled with the accent."""
    button = TextButton(theme, "Open", primary=True)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert button.grab().toImage().pixelColor(4, 16) == theme.color("accent")
    theme.choose("dark")
    assert button.grab().toImage().pixelColor(4, 16) == theme.color("accent")


def test_escape_clears_the_search_and_then_leaves_it(theme: Theme, qtbot: QtBot) -> None:
    """Escape clears the search and then leaves it."""
    field = SearchField(theme, "Search 12 articles")
    qtbot.addWidget(field)
    assert field.accessibleName() == field.placeholderText() == "Search 12 articles"
    QTest.keyClicks(field, "voda")
    with qtbot.assertNotEmitted(field.left_by_escape):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left_by_escape):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.left_down):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_the_clearing_button_is_there_when_there_is_something_to_clear(theme: Theme, qtbot: QtBot) -> None:
    """The clearing button is there when there is something to clear."""
    field = SearchField(theme)
    qtbot.addWidget(field)
    button = field.findChild(IconButton)
    assert button is not None
    assert button.isHidden()
    field.setText("voda")
    assert not button.isHidden()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert button.isHidden()


def test_fields_are_as_high_as_buttons_focused_or_not(theme: Theme, qtbot: QtBot) -> None:
    """Fields are as high as buttons focused or not."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    fields = (SearchField(theme), QLineEdit(), ChoiceBox(theme, "Typeface"))
    for field in fields:
        column.addWidget(field)
    window.show()
    qtbot.waitExposed(window)
    for focused in fields:
        focused.setFocus()
        assert [field.height() for field in fields] == [32, 32, 32]


def test_an_elided_label_tells_all_as_its_tooltip(theme: Theme, qtbot: QtBot) -> None:
    """An elided label tells all as its tooltip."""
    label = ElidedLabel("A rather long name of a list, longer than its room")
    qtbot.addWidget(label)
    label.setFont(theme.font("ui"))
    label.resize(80, 18)
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.text() in label.toolTip()
    label.resize(800, 18)
    label.grab()
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_article_data_in_labels_is_plain(theme: Theme, qtbot: QtBot) -> None:
    """Article data in labels is plain."""
    for label in (ElidedLabel("<b>x</b>"), TokenLabel(theme, "<b>x</b>")):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_empty_state_offers_one_thing_to_do(theme: Theme, qtbot: QtBot) -> None:
    """An empty state offers one thing to do."""
    state = EmptyState(theme, "Nothing here.", "Import…")
    qtbot.addWidget(state)
    button = state.findChild(TextButton)
    assert button is not None
    assert button.text() == "Import…"
    with qtbot.waitSignal(state.acted):
        button.click()
    state.say("Nothing starred yet.")
    assert button.isHidden()


def test_short_work_shows_no_bar(theme: Theme, qtbot: QtBot) -> None:
    """Short work shows no bar."""
    line = BusyLine(theme)
    qtbot.addWidget(line)
    line.set_busy(True)
    qtbot.wait(50)
    assert not line.showing
    line.set_busy(False)
    line.set_busy(True)
    qtbot.waitUntil(lambda: line.showing, timeout=1000)
    line.set_busy(False)
    assert not line.showing


def test_surfaces_and_lines_follow_the_theme(theme: Theme, qtbot: QtBot) -> None:
    """Surfaces and lines follow the theme."""
    surface, line = Surface(theme, "side"), HairLine()
    qtbot.addWidget(surface)
    qtbot.addWidget(line)
    surface.resize(8, 8)
    for choice in ("light", "dark", "sepia"):
        theme.choose(choice)
        assert surface.grab().toImage().pixelColor(4, 4) == theme.color("side")
        assert line.grab().toImage().pixelColor(4, 0) == theme.color("line")


def test_a_thin_scroll_bar_draws_nothing_where_nothing_scrolls(theme: Theme, qtbot: QtBot) -> None:
    """A thin scroll bar draws nothing where nothing scrolls."""
    bar = ThinScrollBar(theme)
    qtbot.addWidget(bar)
    bar.resize(8, 100)

    def colours() -> set[str]:
        image = bar.grab().toImage()
        return {image.pixelColor(4, y).name() for y in range(100)}

    bar.setRange(0, 0)
    assert len(colours()) == 1
    bar.setRange(0, 500)
    bar.setPageStep(100)
    assert len(colours()) > 1


@pytest.mark.parametrize("colour", Colour)
def test_a_sign_fills_its_box_and_keeps_the_painter(colour: Colour, qtbot: QtBot) -> None:
    """A sign fills its box and keeps the painter."""
    box = QRectF(10, 10, 20, 20)
    bounds = shape_path(colour, box).boundingRect()
    assert bounds.center() == box.center() or colour is Colour.BLUE
    assert bounds.width() >= 17
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    before = painter.brush()
    draw_shape(painter, colour, box, QColor("red"))
    assert painter.brush() == before
    painter.end()
    assert image.pixelColor(20, 20) == QColor("red")
    assert image.pixelColor(2, 2) == QColor("white")


def test_the_signs_are_six_different_outlines() -> None:
    """The signs are six different outlines."""
    box = QRectF(0, 0, 24, 24)
    paths = [shape_path(colour, box) for colour in Colour]
    assert all(one != other for i, one in enumerate(paths) for other in paths[:i])


def test_a_title_with_html_in_it_is_shown_and_never_read(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel('<img src="file:///etc/hostname"> a title that does not fit')
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.grab()
    assert "&lt;img" in label.toolTip()
    assert "<img" not in label.toolTip()


@pytest.mark.parametrize("icon", ["panel-right", "star"])
def test_what_is_on_is_seen_without_colours(theme: Theme, icon: str) -> None:
    button = IconButton(theme, icon, "Something", checkable=True)
    if icon == "star":
        button.set_checked_look("star-filled", "warn")
    grey = QImage.Format.Format_Grayscale8
    off = button.grab().toImage().convertToFormat(grey)
    button.setChecked(True)
    on = button.grab().toImage().convertToFormat(grey)
    pairs = zip(bytes(off.constBits()), bytes(on.constBits()), strict=True)
    assert sum(abs(one - other) > 60 for one, other in pairs) >= 10


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs an X server: elsewhere the keys are free")
def test_a_line_leaves_the_keys_of_terminals_to_the_window(tmp_path: Path) -> None:
    """Ctrl+E in a field exports, where Unix desktops would go to the line's end."""
    program = tmp_path / "program.py"
    program.write_text(KEYS_OF_TERMINALS, "utf-8")
    shown = [sys.executable, str(ROOT / "tools" / "with_display.py"), sys.executable, str(program)]
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(shown, capture_output=True, text=True, check=True, env=environment, timeout=60)
    assert done.stdout.split() == ["LineField", "True", "QLineEdit", "False"]


KEYS_OF_TERMINALS = """
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from nam_reader.ui.theme.kit import LineField

application = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
told = []
QShortcut(QKeySequence("Ctrl+E"), window).activated.connect(lambda: told.append(1))
for field in (LineField(), QLineEdit()):
    column.addWidget(field)
    window.show()
    window.activateWindow()
    field.setFocus()
    QTest.qWait(100)
    told.clear()
    QTest.keyClick(field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    print(type(field).__name__, bool(told))
"""
