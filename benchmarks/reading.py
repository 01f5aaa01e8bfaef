"""Switching articles, and a 2 MB article scrolled page by page, in the real window.

    python tools/with_display.py python benchmarks/reading.py [--articles N]

makes a library of generated articles and one of 2 MB of text in a temporary folder.

- *switching*: from the wish to open an article to the end of the paint of its text.
- *2 MB*: the same for the long article, and the longest time that the window's thread was not free from then
  on until all of it was laid out: a timer that is due every millisecond tells.
- *scrolling*: each press of Page Down, or place that the scroll bar is dragged to, to the end of its paint;
  and the longest time that the thread was not free meanwhile. The same while the text is being laid out.

"At work" is the processor time of the window's thread: on a busy machine it is less than the clock's.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from nam_reader import app, paths
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.model import Article
from nam_reader.text.articles import make_article
from nam_reader.ui.main_window import MainWindow

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate

LONG = 2_000_000  # characters
PATIENCE = 30.0
PAGES, PLACES, FEW = 300, 100, 20


class Paints(QObject):
    """Notes when a widget was painted last."""

    def __init__(self) -> None:
        super().__init__()
        self.last = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt: the paint itself follows, so its end is what comes after."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._painted)
        return False

    @Slot()
    def _painted(self) -> None:
        self.last = time.perf_counter()


class Beat(QObject):
    """Finds the longest time that the window's thread is not free, by the clock and at work."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.at_work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=1)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin anew."""
        self.longest = self.at_work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.at_work = max(self.at_work, worked - self._worked)
        self._last, self._worked = now, worked

    def __str__(self) -> str:
        """Say both."""
        return f"{1000 * self.longest:.0f} ms ({1000 * self.at_work:.0f} ms at work)"


def build(folder: Path, count: int) -> list[str]:
    """Make the library; returns the uids, the long article's last."""
    folder.mkdir(parents=True, exist_ok=True)
    connection = open_library(folder / "library.db")
    store = ArticleStore(connection)
    texts = list(generate.plain_articles(count, forms=generate.VOCABULARY))
    articles = [_article(title, text) for title, text in texts]
    whole = "\n\n".join(text for _title, text in texts)
    articles.append(_article("Long", (whole * (LONG // len(whole) + 1))[:LONG]))
    with store.saving():
        claimed: set[str] = set()
        for article in articles:
            store.save(article, claimed)
    connection.close()
    return [article.uid for article in articles]


def _article(title: str, text: str) -> Article:
    body = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n\n"))
    return make_article(title=title, body=body, language="en", source="Quiet Water", sanitised=True)


def until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    end = time.perf_counter() + PATIENCE
    while not done():
        QApplication.processEvents()
        if time.perf_counter() > end:
            sys.exit("The window does not answer.")


def opened(window: MainWindow, paints: Paints, uid: str) -> float:
    """Open an article; returns the seconds until it was painted."""
    begun = time.perf_counter()
    window.reading.open(uid)
    until(lambda: window.reading.article is not None and window.reading.article.uid == uid)
    shown = time.perf_counter()
    until(lambda: paints.last > shown)
    return paints.last - begun


def pressed(view: QWidget, paints: Paints) -> float:
    """Press Page Down; returns the seconds until that was painted."""
    begun = time.perf_counter()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    until(lambda: paints.last > begun)
    return paints.last - begun


def dragged(bar: QScrollBar, paints: Paints, random: Random) -> float:
    """Move the scroll bar to some place; returns the seconds until that was painted."""
    begun = time.perf_counter()
    bar.setValue(random.randrange(bar.maximum()))
    until(lambda: paints.last > begun)
    return paints.last - begun


def scroll(label: str, once: Callable[[], float], beat: Beat, times: int) -> None:
    """Scroll again and again, and print how long it took."""
    beat.start()
    taken = [1000 * once() for _ in range(times)]
    cuts = statistics.quantiles(taken, n=20)
    print(
        f"{label}, {times} times: median {statistics.median(taken):.0f} ms, p95 {cuts[18]:.0f} ms, "
        f"most {max(taken):.0f} ms; never busy for more than {beat}"
    )


def rest(seconds: float) -> None:
    """Let the window do what it does afterwards."""
    end = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > end)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=300)
    count = parser.parse_args().articles
    application = QApplication([])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "library"
        uids = build(folder, count)
        window = app.make_window(application, paths.LibraryFolder(folder, default=False), uids[0])
        window.resize(1440, 900)
        window.show()
        until(lambda: window.is_complete and window.reading.article is not None)
        rest(2)
        paints, beat = Paints(), Beat()
        view = window.reader.view
        view.viewport().installEventFilter(paints)
        times = []
        for uid in uids[1:101]:
            times.append(1000 * opened(window, paints, uid))
            rest(0.05)
        cuts = statistics.quantiles(times, n=20)
        print(f"switching: median {statistics.median(times):.0f} ms, p95 {cuts[18]:.0f} ms")
        first = 1000 * opened(window, paints, uids[-1])
        beat.start()
        rest(6)
        print(f"2 MB: shown after {first:.0f} ms, then never busy for more than {beat}")
        window.reader.focus_text()
        scroll("Page Down", partial(pressed, view, paints), beat, PAGES)
        scroll("drag", partial(dragged, view.verticalScrollBar(), paints, Random(1)), beat, PLACES)
        opened(window, paints, uids[1])
        rest(1)
        opened(window, paints, uids[-1])
        window.reader.focus_text()
        scroll("Page Down while it is laid out", partial(pressed, view, paints), beat, FEW)
        window.close()


if __name__ == "__main__":
    main()
