"""The program's picture."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from nam_reader.ui.window_icon import SIZES, window_icon


def test_it_is_drawn_in_each_size(qtbot: QtBot) -> None:
    icon = window_icon()
    assert sorted(size.width() for size in icon.availableSizes()) == list(SIZES)
    picture = icon.pixmap(64, 64).toImage()
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(12, 32).name() == "#24577f"
