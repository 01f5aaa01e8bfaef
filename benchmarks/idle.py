"""What the window does while nobody does anything: its wake-ups, and the processor time that they take.

    python tools/with_display.py python benchmarks/idle.py [--seconds N]

opens the real window on a library of 300 generated articles, walks through it (notebook page, pictures,
settings, help, search, and back to the text), waits until everything has settled, and counts for N seconds
(30):

- *timer*: timer events on the window's thread, by the object that is woken. One is the end of the waiting.
  Where a caret is seen in a window that has the keyboard, Qt lets it blink, twice a second: that is a
  QWidgetTextControl.
- *thread*: how often the system has woken each thread of the process.
- *work*: processor time, all threads.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from nam_reader import app, paths
from nam_reader.ui.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks.reading import build, rest, until

SETTLED_S = 8.0


class Timers(QObject):
    """Counts the timer events of the window's thread."""

    def __init__(self) -> None:
        super().__init__()
        self.woken: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt: every event of the thread."""
        if event.type() == QEvent.Type.Timer:
            parent = watched.parent()
            owner = type(parent).__name__ if parent is not None else ""
            self.woken[f"{watched.metaObject().className()} of {owner}"] += 1
        return False


def switches() -> Counter[str]:
    """Return how often each thread of the process went to sleep by itself, to be woken again (Linux)."""
    found: Counter[str] = Counter()
    for task in Path("/proc/self/task").iterdir():
        lines = (task / "status").read_text("ascii", "replace").splitlines()
        values = dict(line.split(":", 1) for line in lines if ":" in line)
        found[f"{values['Name'].strip()} {task.name}"] = int(values["voluntary_ctxt_switches"])
    return found


def walk(window: MainWindow) -> None:
    """Open what has timers of its own, and come back to the text."""
    for step in (
        window.show_notebook,
        window.late.pages.show_timeline,
        window.choices.show,
        window.helping.show_pages,
        window.focus_search,
        partial(window.shelf.search_for, "the"),
        window.places.show_all,
        window.panes.show_text,
        window.reader.focus_text,
    ):
        step()
        rest(1)


def sleep(application: QApplication, seconds: float) -> None:
    """Wait in Qt's own event loop; its end is a timer, too: one."""
    end = QTimer(application, singleShot=True, interval=round(1000 * seconds))
    end.timeout.connect(application.exit)
    end.start()
    application.exec()


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--articles", type=int, default=300)
    arguments = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "library"
        uids = build(folder, arguments.articles)
        window = app.make_window(application, paths.LibraryFolder(folder, default=False), uids[0])
        window.resize(1440, 900)
        window.show()
        until(lambda: window.is_complete and window.reading.article is not None)
        rest(2)
        walk(window)
        sleep(application, SETTLED_S)
        timers = Timers()
        application.installEventFilter(timers)
        before, work = switches(), time.process_time()
        sleep(application, arguments.seconds)
        work, after = time.process_time() - work, switches()
        application.removeEventFilter(timers)
        print(f"{arguments.seconds:.0f} s idle: {1000 * work:.1f} ms of work")
        for name, number in timers.woken.most_common():
            print(f"timer   {number:4} {name}")
        for name in after:
            if number := after[name] - before.get(name, 0):
                print(f"thread  {number:4} {name}")
        window.close()


if __name__ == "__main__":
    main()
