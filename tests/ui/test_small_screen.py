"""All can be used on a small screen on which everything is twice as large: 1366 × 768 is 683 × 384 there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow

from .everywhere import PLACES, Place

ROOM = QSize(683 - 8, 384 - 36)  # without what a desktop adds around a window


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window on the bundled archive, as large as such a screen."""
    made = make_window(qapp, LibraryFolder(tmp_path / "library", default=True), "")
    made.resize(ROOM)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete and made.reading.article is not None, timeout=15_000)
    yield made
    made.close()
    made.deleteLater()


def scrolls(widget: QWidget) -> bool:
    """Say whether a widget lies in something that scrolls it into sight."""
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        if isinstance(above, QAbstractScrollArea) and widget is not above.viewport():
            return True
        if above.isWindow():
            return False
        above = above.parentWidget()
    return False


def cut(shown: QWidget) -> Iterator[str]:
    """Yield the controls of a window that are not whole in it."""
    for widget in shown.findChildren(QWidget):
        if widget.window() is not shown or not widget.isVisible() or scrolls(widget):
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QMenu):
            continue
        place = QRect(widget.mapTo(shown, QPoint(0, 0)), widget.size())
        least = widget.minimumSizeHint().boundedTo(widget.maximumSize())
        outside = not shown.rect().contains(place)
        squeezed = widget.height() < least.height() - 1 or widget.width() < least.width() - 1
        if outside or squeezed or place.isEmpty():
            yield f"{type(widget).__name__} “{widget.accessibleName()}” {place.getRect()}, {least.toTuple()}"


def test_nothing_is_cut(window: MainWindow, qtbot: QtBot, place: Place) -> None:
    """Every control of each page, dialog and popup is whole in the room there is, or scrolls into it."""
    place(window)
    qtbot.wait(100)
    assert window.size() == ROOM or window.isFullScreen()
    missing = list(cut(window))
    for shown in QApplication.topLevelWidgets():
        if shown.isVisible() and shown is not window:
            if shown.width() > ROOM.width() or shown.height() > ROOM.height():
                shown.resize(shown.size().boundedTo(ROOM))
                qtbot.wait(20)
                size = shown.size()
                if size != size.boundedTo(ROOM) and not isinstance(shown, QMenu):
                    missing.append(f"{type(shown).__name__} is as large as {size.toTuple()}")
            missing += cut(shown)
    window.close()
    assert not missing, "\n".join(missing)


def test_where_one_pane_fits_finding_shows_the_text(window: MainWindow, qtbot: QtBot) -> None:
    """To find in an article that the list hides brings it to the front; and the focus follows the panes."""
    window.panes.show_list()
    assert not window.reader.isVisible()
    PLACES["find"](window)
    assert window.reader.isVisible()
    window.panes.show_list()
    assert window.list_pane.view.hasFocus()
    window.panes.show_text()
    assert window.reader.view.hasFocus()
