"""One start of a window, measured from inside: run by ``benchmarks/start.py``, not by hand.

``window_probe.py bare TEXT_FILE`` opens a bare PySide6 window with a QTextBrowser showing the file.
``window_probe.py reader`` is the program as its own command starts it, on the library that the environment
names.

Prints one line of JSON when the text has been painted and the window has been idle for a second: ``seconds``
from the moment in the environment variable PROBE_STARTED (of the system-wide monotonic clock) to the end of
the first paint of the text, ``work`` the seconds of processor time until then, on all threads, and ``rss_kb``
and ``pss_kb``, the process's memory.
"""

# Both windows are timed from the start of their process: neither imports here what it has no use for.
from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import Any

    from PySide6.QtWidgets import QWidget

IDLE_MS = 1_000


class Stopwatch:
    """Told of the first paint of a text, it waits until the window has been idle, reports and ends."""

    def __init__(self) -> None:
        self._taken: dict[str, float] = {}

    def take(self) -> None:
        """Take the time of a paint that is done, once."""
        if not self._taken:
            now, work = time.monotonic(), time.process_time()
            self._taken = {"seconds": now - float(os.environ["PROBE_STARTED"]), "work": work}
            from PySide6.QtCore import QTimer

            QTimer.singleShot(IDLE_MS, self._report)

    def _report(self) -> None:
        import json

        from PySide6.QtWidgets import QApplication

        print(json.dumps({**self._taken, **memory_kb()}), flush=True)
        QApplication.closeAllWindows()


def memory_kb() -> dict[str, int]:
    """Return the resident and the proportional memory of this process in KiB (Linux)."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:  # noqa: PTH123 - pathlib would be counted
        lines = file.read().splitlines()
    values = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    return {"rss_kb": values["Rss"], "pss_kb": values["Pss"]}


def bare(text: str) -> int:
    """Show a file in the smallest window there is."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser

    stopwatch = Stopwatch()

    class Browser(QTextBrowser):
        """Tells of its paints by itself: to ask a bare browser for its viewport would cost it 8 ms."""

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            QTimer.singleShot(0, stopwatch.take)

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    browser = Browser()
    with open(text, encoding="utf-8") as file:  # noqa: PTH123 - as above
        browser.setPlainText(file.read())
    window.setCentralWidget(browser)
    window.resize(1440, 900)
    window.show()
    return application.exec()


def reader() -> int:
    """Start the program as its own command does, with an eye on its text."""
    from contextlib import contextmanager

    from nam_reader import quick_import

    light = quick_import.light

    @contextmanager
    def watched_light(store: Path | None = None) -> Iterator[None]:
        with light(store):
            yield
        _watch()  # the program has just been imported

    quick_import.light = watched_light
    from nam_reader.__main__ import main

    sys.argv = ["nam-reader"]
    return main()


def _watch() -> None:
    """See the first paint: that of the first look, or, without one, that of the reader's own text."""
    from nam_reader.app import Program

    stopwatch, begin = Stopwatch(), Program.begin

    def watched(program: Program, *rest: Any) -> None:  # noqa: ANN401 - whatever begin() takes
        if program.window.isVisible():  # the first look has been painted
            stopwatch.take()
            begin(program, *rest)
        else:
            begin(program, *rest)
            _watch_text(program.window, stopwatch)

    Program.begin = watched  # type: ignore[assignment]  # takes whatever it takes


def _watch_text(window: QWidget, stopwatch: Stopwatch) -> None:
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QTextBrowser

    found = window.findChild(QTextBrowser)
    assert isinstance(found, QTextBrowser)
    text: QTextBrowser = found

    class Paints(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint and not text.document().isEmpty():
                QTimer.singleShot(0, stopwatch.take)
            return False

    text.viewport().installEventFilter(Paints(text))


if __name__ == "__main__":
    sys.exit(bare(sys.argv[2]) if sys.argv[1] == "bare" else reader())
