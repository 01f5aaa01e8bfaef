"""The marks along the scroll bar, for those who do not see them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from nam_reader.model import Colour
from nam_reader.ui.reader.scroll_marks import ScrollMarks, Tick
from nam_reader.ui.theme.theme import Theme


def test_the_marks_are_told_in_words(qtbot: QtBot, theme: Theme) -> None:
    bar = ScrollMarks(theme)
    qtbot.addWidget(bar)
    assert bar.accessibleDescription() == ""
    bar.set_ticks([Tick(0.1, 5, Colour.GREEN), Tick(0.2, 9, Colour.GREEN), Tick(0.3, 12, Colour.PINK)])
    assert bar.accessibleDescription() == "Highlights: Evidence 2, Question 1."
    bar.set_ticks([Tick(0.1, 5, Colour.YELLOW), Tick(0.4, 20), Tick(0.5, 30, None, True)])
    assert bar.accessibleDescription() == "Highlights: Key point 1. Places with hits: 2."
