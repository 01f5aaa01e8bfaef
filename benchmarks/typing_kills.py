"""How much of a note is lost when the window is killed while it is typed.

    QT_QPA_PLATFORM=offscreen python benchmarks/typing_kills.py [--kills N] [--seed N]

The real window opens an article and the editor of a highlight's note, and a key is pressed every 25 ms. Into
a pipe goes when each was pressed. The process is killed (SIGKILL) at a random moment; then the note on disk
says what was kept. What is lost is told in seconds: from the first key that is not on disk to the kill.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from nam_reader.database import Access, connect
from nam_reader.model import ListQuery
from nam_reader.notebook.knowledge import KnowledgeTable
from nam_reader.workspace import Workspace

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.kills import make_library

KEY_MS = 25
LETTERS = "abcdefgh ijkl mnop. "
SHORTEST, LONGEST = 0.3, 3.0  # seconds of typing


# --- the process that is killed -----------------------------------------------------------------------------


def type_on(library: Path, uid: str, annotation: str) -> None:
    """Open the window and type a note until killed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from nam_reader import app
    from nam_reader.paths import LibraryFolder
    from nam_reader.ui.notebook.note_field import NoteField

    application = QApplication(sys.argv[:1])
    window = app.make_window(application, LibraryFolder(library, default=False), uid)
    window.show()
    typed = 0

    def press() -> None:
        nonlocal typed
        editor = window.notes.editor
        field = editor.findChild(NoteField) if editor is not None and editor.isVisible() else None
        if field is None:
            return
        QTest.keyClicks(field.edit, LETTERS[typed % len(LETTERS)])
        typed += 1
        _tell(f"{time.time():.4f}\n".encode())

    def begin() -> None:
        if not window.is_complete or window.reading.article is None:
            QTimer.singleShot(50, begin)
            return
        window.notes.edit(annotation, "note")
        timer.start(KEY_MS)

    timer = QTimer()
    timer.timeout.connect(press)
    begin()
    application.exec()


def _tell(words: bytes) -> None:
    os.write(sys.stdout.fileno(), words)


# --- who kills it, and looks --------------------------------------------------------------------------------


def run(folder: Path, kills: int, seed: int = 1) -> list[float]:
    """Kill the window so often; return the seconds of typing that each kill has lost."""
    chance = random.Random(seed)
    library = make_library(folder)
    return [_one(library, chance.uniform(SHORTEST, LONGEST)) for _ in range(kills)]


def _one(library: Path, seconds: float) -> float:
    """Let one window type for so long, kill it, and return how many seconds of typing are lost."""
    with Workspace(library) as space:
        uid = space.article_rows(ListQuery())[0].uid
        note = space.highlight_quote(uid, "Sentence 3 of the river").id
    command = [sys.executable, __file__, "--type", str(library), uid, note]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None
        first = program.stdout.readline()
        time.sleep(seconds)
        program.kill()
        killed = time.time()
        rest = program.stdout.read()
    pressed = [float(line) for line in (first + rest[: rest.rfind(b"\n") + 1]).split()]
    with closing(connect(library / "notebook.db", Access.READ)) as connection:
        kept = len(KnowledgeTable(connection).read().annotations[note].note)
    return killed - pressed[kept] if kept < len(pressed) else 0.0


def main() -> int:
    """Say how much was lost; the exit status is 1 if it was ever more than a second."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--type", nargs=3, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.type:
        type_on(Path(chosen.type[0]), *chosen.type[1:])
    with tempfile.TemporaryDirectory() as folder:
        lost = sorted(run(Path(folder), chosen.kills, chosen.seed))
    print(f"| kills while a note was typed | {len(lost)} |")
    print(f"| seconds of typing lost: median, most | {lost[len(lost) // 2]:.2f}, {lost[-1]:.2f} |")
    return 1 if lost[-1] > 1 else 0


if __name__ == "__main__":
    sys.exit(main())
