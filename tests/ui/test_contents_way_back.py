"""From a heading that was gone to, the way back leads to the line that was being read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from nam_reader.model import ListQuery
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace


def test_back_leads_to_the_line_before_the_jump(
    window_on: Callable[[LibraryFolder], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    """Back, and forward again to the heading."""
    parts = [f"## Part {number}\n\n" + "The river rose in the night. " * 80 for number in range(1, 9)]
    source = tmp_path / "water.md"
    source.write_text("---\ntitle: Water\n---\n" + "\n\n".join(parts), "utf-8")
    folder = LibraryFolder(tmp_path / "library", default=False)
    with Workspace(folder.path) as space:
        space.import_paths([source])
        (row,) = space.article_rows(ListQuery())
    window = window_on(folder)
    reader = window.reader
    qtbot.waitUntil(lambda: window.reading.article is not None)
    assert window.reading.article is not None
    assert window.reading.article.uid == row.uid
    text = window.reading.article.text
    reader.go_to(text.index("Part 2"))
    before = reader.position
    reader.jump_to(text.index("Part 5"))
    there = reader.position
    assert there == text.index("Part 5")
    window.go_back()
    qtbot.waitUntil(lambda: reader.position == before)
    window.places.go_forward()
    qtbot.waitUntil(lambda: reader.position == there)
