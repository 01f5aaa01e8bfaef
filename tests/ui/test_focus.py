"""Where the focus is can be seen on every control: against how it looked before, by 3 to 1 and more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.field_box import FieldBox
from nam_reader.ui.notebook.overlay import Overlay

from .everywhere import Place

RATIO = 3.0  # WCAG 2.2, 2.4.13
LEAST = 40  # pixels that change so much


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The real window on the bundled archive."""
    made = make_window(qapp, LibraryFolder(tmp_path / "library", default=True), "")
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.is_complete and made.reading.article is not None, timeout=15_000)
    yield made
    made.close()
    made.deleteLater()


def lightness(color: QColor) -> float:
    """Return a colour's relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours as a screen has them."""
    dark, light = sorted((lightness(QColor(one & 0xFFFFFF)), lightness(QColor(other & 0xFFFFFF))))
    return (light + 0.05) / (dark + 0.05)


def look(widget: QWidget) -> QImage:
    """Return how a widget looks now, with what is drawn about it."""
    box = widget.parentWidget()
    widget = box if isinstance(box, FieldBox) else widget  # which shows the focus of what is in it
    top = widget.window()
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
    return top.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed(before: QImage, after: QImage) -> int:
    """Return how many pixels differ by 3 to 1 and more."""
    pairs = Counter(
        zip(memoryview(before.constBits()).cast("I"), memoryview(after.constBits()).cast("I"), strict=True)
    )
    return sum(
        number for (one, other), number in pairs.items() if one != other and contrast(one, other) >= RATIO
    )


def stops_of(window: MainWindow) -> list[QWidget]:
    """Return what can have the focus in the card, dialog or window that is in front."""
    top = (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or QApplication.activeWindow()
        or window
    )
    focused = QApplication.focusWidget()
    cards = [card for card in top.findChildren(Overlay) if card.isVisible()]
    card = next((card for card in cards if focused and (card is focused or card.isAncestorOf(focused))), top)
    return [
        widget
        for widget in card.findChildren(QWidget)
        if widget.window() is top
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.visibleRegion().isEmpty()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def test_focus_is_seen(window: MainWindow, qtbot: QtBot, place: Place) -> None:
    """Focus is seen on each control of each page, dialog and card."""
    place(window)
    qtbot.wait(250)
    if isinstance(QApplication.activePopupWidget(), QMenu):
        return
    stops = stops_of(window)
    unseen = []
    for number, widget in enumerate(stops):
        if len(stops) < 2 or isinstance(widget, (QTextEdit, QPlainTextEdit)):
            continue  # the caret of a text shows it, and blinks
        for _attempt in range(3):  # an answer that comes meanwhile may take the focus elsewhere
            pixels = seen_by(widget, stops[number - 1], qtbot)
            if pixels is None or pixels >= LEAST:
                break
        else:
            unseen.append(f"{type(widget).__name__} “{widget.accessibleName()}”: {pixels} pixels")
    assert not unseen, "\n".join(unseen)


def seen_by(widget: QWidget, elsewhere: QWidget, qtbot: QtBot) -> int | None:
    """Return how many pixels tell that a widget has the focus; None where it cannot have it."""
    elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.wait(1)
    plain = look(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    seen = look(widget)
    there = widget.hasFocus() and widget.isVisible() and seen.size() == plain.size()
    return changed(plain, seen) if there else None
