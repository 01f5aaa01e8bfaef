"""One start of a window, measured from inside: run by ``benchmarks/start.py``, not by hand.

``window_probe.py bare TEXT_FILE`` opens a bare PySide6 window with a QTextBrowser showing the file.
``window_probe.py reader LIBRARY [default]`` starts the program itself on a library, as its command does.

Prints one line of JSON when the text has been painted and the window has been idle for a second:
``seconds`` from the moment in the environment variable PROBE_STARTED (of the system-wide monotonic clock) to
the end of the first paint of the text, and ``rss_kb`` and ``pss_kb``, the process's memory.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

# Both windows are timed from the start of their process; only the program may know how to start faster.
if sys.argv[1] == "reader":
    from nam_reader import quick_import

    importing: AbstractContextManager[None] = quick_import.light()
else:
    importing = nullcontext()
with importing:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser, QWidget

IDLE_MS = 1_000


class FirstPaint(QObject):
    """Told of the first paint of a text, it waits until the window has been idle, reports and closes it."""

    def __init__(self, window: QWidget, view: QTextBrowser | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._seconds = 0.0

    def paint(self) -> None:
        """Note a paint; the time is taken when its work is done."""
        if not self._seconds and self._view is not None and not self._view.document().isEmpty():
            self._seconds = -1.0
            QTimer.singleShot(0, self, self.painted)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look for paints of a viewport."""
        if event.type() == QEvent.Type.Paint:
            self.paint()
        return False

    def painted(self) -> None:
        """Take the time, and wait until the window is idle."""
        self._seconds = time.monotonic() - float(os.environ["PROBE_STARTED"])
        QTimer.singleShot(IDLE_MS, self, self._report)

    def _report(self) -> None:
        print(json.dumps({"seconds": self._seconds, **memory_kb()}), flush=True)
        self._window.window().close()


class BareBrowser(QTextBrowser):
    """Tells of its paints by itself: to ask a bare browser for its viewport would cost it 8 ms."""

    def __init__(self) -> None:
        super().__init__()
        self._probe = FirstPaint(self, self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and tell."""
        super().paintEvent(event)
        self._probe.paint()


def memory_kb() -> dict[str, int]:
    """Return the resident and the proportional memory of this process in KiB (Linux)."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    values = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    return {"rss_kb": values["Rss"], "pss_kb": values["Pss"]}


def bare(text: Path) -> int:
    """Show a file in the smallest window there is."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    browser = BareBrowser()
    browser.setPlainText(text.read_text("utf-8"))
    window.setCentralWidget(browser)
    window.resize(1440, 900)
    window.show()
    return application.exec()


def reader(library: Path, *, default: bool) -> int:
    """Start the program as its own command does, with an eye on its text."""
    from nam_reader import garbage

    garbage.keep_to_one_thread()
    from nam_reader import app, paths

    begin = app.Program.begin

    def watched(program: app.Program, *rest: Any) -> None:  # noqa: ANN401 -- whatever begin() takes
        window = program.window
        if window.isVisible():  # the first look has been painted
            probe = FirstPaint(window)
            probe.painted()
            begin(program, *rest)
        else:
            begin(program, *rest)
            text = window.findChild(QTextBrowser)
            assert isinstance(text, QTextBrowser)
            text.viewport().installEventFilter(FirstPaint(window, text))

    app.Program.begin = watched  # type: ignore[assignment]
    return app.run(paths.LibraryFolder(library, default=default))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        sys.exit(bare(Path(sys.argv[2])))
    sys.exit(reader(Path(sys.argv[2]), default=sys.argv[3:] == ["default"]))
