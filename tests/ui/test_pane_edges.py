"""The edges between the panes are moved by keys, too, and seen where they have the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.pane_edge import STEP


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_edge_is_moved_by_the_arrows(
    window_on: Callable[[LibraryFolder], MainWindow], tmp_path: Path, qtbot: QtBot, number: int
) -> None:
    window = window_on(LibraryFolder(tmp_path / "library", default=True))
    window.resize(1600, 800)
    qtbot.waitUntil(lambda: window.reading.article is not None, timeout=15_000)
    panes = window.panes
    edge, before = panes.handle(number), panes.sizes()
    assert edge.accessibleName().startswith("Width of")
    plain = panes.grab().toImage()
    edge.setFocus()
    qtbot.waitUntil(edge.hasFocus)
    assert panes.grab().toImage() != plain
    step = -1 if number == 3 else 1
    QTest.keyClick(edge, Qt.Key.Key_Left if number == 3 else Qt.Key.Key_Right)
    after = panes.sizes()
    assert after[number - 1] == before[number - 1] + step * STEP
    assert after[number] == before[number] - step * STEP
    for _ in range(60):
        QTest.keyClick(edge, Qt.Key.Key_Left)
    assert min(size for size in panes.sizes()[:4]) > 100, "no further than the panes let it"
