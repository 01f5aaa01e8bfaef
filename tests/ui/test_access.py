"""What a screen reader meets: every control of every page, menu, dialog and popup has a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nam_reader.app import make_window
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow

from .everywhere import Place

INTERACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Link,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Table,
    QAccessible.Role.Tree,
    QAccessible.Role.TreeItem,
}
MOST_ITEMS = 40  # of one list: its rows are alike


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


def described(interface: QAccessibleInterface, way: str) -> str:
    """Name a part of the window for who reads the failure."""
    widget = interface.object()
    kind = type(widget).__name__ if widget is not None else "item"
    return f"{way} > {kind} ({interface.role().name})"


def unnamed(interface: QAccessibleInterface, way: str = "") -> Iterator[str]:
    """Walk a tree of accessibility; yield each interactive part without a name that is seen."""
    state = interface.state()
    widget = interface.object()
    hidden = isinstance(widget, QWidget) and not widget.isVisible()
    if hidden or state.invisible:
        return
    by_tab = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if (interface.role() in INTERACTIVE or by_tab) and not interface.text(QAccessible.Text.Name).strip():
        yield described(interface, way)
    inside = f"{way} > {type(widget).__name__}" if widget is not None else way
    for number in range(min(interface.childCount(), MOST_ITEMS)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from unnamed(child, inside)


def tree_of(widget: QWidget) -> QAccessibleInterface:
    """Return where a widget's tree of accessibility begins."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def shown_windows() -> list[QWidget]:
    """Every window, dialog and popup that is seen."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_every_control_has_a_name(window: MainWindow, qtbot: QtBot, place: Place) -> None:
    """Every control that is seen has a name, in each page, menu, popup and dialog."""
    place(window)
    qtbot.wait(300)
    missing = [line for shown in shown_windows() for line in unnamed(tree_of(shown))]
    for shown in shown_windows():
        if shown is not window:
            shown.close()
    assert not missing, "\n".join(missing)


def test_a_control_without_a_name_is_found(window: MainWindow) -> None:
    """The walk finds a control without a name, be it deep in the window."""
    window.list_pane.head.button.setAccessibleName("")
    window.list_pane.head.button.setToolTip("")
    window.list_pane.head.button.setText("")
    assert any("MenuButton" in line for line in unnamed(tree_of(window)))
