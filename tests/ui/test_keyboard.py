"""All that can be used is reached by Tab and Shift+Tab, in the order of the eye; nothing holds the focus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.overlay import Overlay

from .everywhere import PLACES, Place, annotated

MOST = 120  # steps
KEYS = {True: Qt.Key.Key_Tab, False: Qt.Key.Key_Backtab}


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window on the bundled archive."""
    made = make_window(qapp, LibraryFolder(tmp_path / "library", default=True), "")
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete and made.reading.article is not None, timeout=15_000)
    qtbot.waitUntil(lambda: made.list_pane.view.articles.rowCount() == 12)
    yield made
    made.close()
    made.deleteLater()


def ground_of(window: MainWindow) -> QWidget:
    """Return what Tab goes round in: a card, a dialog, or the window."""
    top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    cards = [card for card in (top or window).findChildren(Overlay) if card.isVisible()]
    focused = QApplication.focusWidget()
    within = [
        card for card in cards if focused is not None and (card is focused or card.isAncestorOf(focused))
    ]
    return within[0] if within else top or window


def usable(ground: QWidget) -> set[QWidget]:
    """Return what Tab has to reach."""
    return {
        widget
        for widget in ground.findChildren(QWidget)
        if widget.window() is ground.window()
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }


def walk(*, forwards: bool) -> list[QWidget]:
    """Press Tab, or Shift+Tab, until the focus has been everywhere; return where, each once."""
    seen: list[QWidget] = []
    came_back = 0
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        if focused is None:
            break
        if focused in seen:
            came_back += 1  # a text goes from link to link before it lets go
        else:
            came_back = 0
            seen.append(focused)
        if came_back > len(seen):
            break
        QTest.keyClick(focused, KEYS[forwards])
    return seen


def named(widgets: set[QWidget]) -> list[str]:
    """Name widgets for who reads the failure."""
    return sorted(f"{type(widget).__name__} “{widget.accessibleName()}”" for widget in widgets)


def place_of(widget: QWidget) -> QRect:
    """Return where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def steps_up(stops: list[QWidget]) -> list[str]:
    """Return the steps that go up, but to a column beside; that from the last to the first counts, too."""
    pairs = zip(stops, [*stops[1:], *stops[:1]], strict=True)
    return [
        f"{named({one})[0]} → {named({other})[0]}"
        for one, other in pairs
        if place_of(other).bottom() < place_of(one).top() and place_of(other).left() < place_of(one).right()
    ]


def test_tab_reaches_everything_in_order(window: MainWindow, qtbot: QtBot, place: Place) -> None:
    """Tab and Shift+Tab reach each control of each page, dialog and card, downwards in each pane."""
    place(window)
    qtbot.wait(250)
    if isinstance(QApplication.activePopupWidget(), QMenu):
        return  # arrows go through menus
    ground = ground_of(window)
    wanted = usable(ground)
    forwards = walk(forwards=True)
    wanted &= usable(ground)  # what an answer has hidden meanwhile is not reached
    backwards = walk(forwards=False)
    assert not named(wanted - set(forwards)), "by Tab"
    assert not named(wanted - set(backwards)), "by Shift+Tab"
    panes = [pane for pane in window.panes.findChildren(QWidget) if pane.parentWidget() is window.panes]
    for pane in [pane for pane in panes if pane.isVisible()] if ground is window else [ground]:
        stops = [stop for stop in forwards if pane.isAncestorOf(stop)]
        assert len(steps_up(stops)) <= 1, "\n".join(steps_up(stops))
    if isinstance(ground, Overlay):
        assert all(ground is stop or ground.isAncestorOf(stop) for stop in (*forwards, *backwards))


def test_f6_goes_from_pane_to_pane_in_the_order_of_the_eye(window: MainWindow, qtbot: QtBot) -> None:
    """F6 stops at sidebar, search, list, the reader's head, text, notes; Shift+F6 goes back."""
    annotated(window)
    window.sidebar._view.setFocus()
    stops = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_F6)
    reader = window.reader
    search, cards = window.list_pane.search, window.notes_pane.view
    assert stops[:1] == [window.sidebar._view]
    assert stops[1:3] == [search, window.list_pane.view]
    assert reader.tools.isAncestorOf(stops[3])
    assert stops[4:] == [reader.view, cards]
    assert QApplication.focusWidget() is stops[0]
    QTest.keyClick(stops[0], Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is cards


@pytest.mark.parametrize("name", ["search", "find", "notes", "list"])
def test_esc_steps_back_to_the_text(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """Esc leads to the text from wherever somebody is, at most one thing at a time."""
    annotated(window)
    if name == "notes":
        window.notes_pane.view.setFocus()
    else:
        PLACES[name](window)
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is window.reader.view:
            break
        QTest.keyClick(focused, Qt.Key.Key_Escape)
        qtbot.wait(20)
    assert window.reader.view.hasFocus()
