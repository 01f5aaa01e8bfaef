"""The article list with 10,000 and 100,000 articles, in the real window.

    python tools/with_display.py python benchmarks/list_scrolling.py [--rounds N] [--folder DIR] [N …]

makes libraries of so many short generated articles, in a temporary folder, or in DIR, where they are used
again. Told are, without headings and under those of months and authors:

- *page*: a press of Page down, *end*: a press of End or Home, *drag*: the scroll bar moved to some place.
  The longest time that the window's thread is busy without a break from then on, until what is seen there
  has been read and painted (goal: 50 ms): the median of all rounds, and the worst.
- *seen*: how long it takes until the articles at that place are read and painted.
- *group*: the same two for the wish to see the list under other headings.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from nam_reader import app, paths
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.model import ListGrouping
from nam_reader.text.articles import make_article

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate

SIZES = (10_000, 100_000)
AUTHORS, SOURCES = 400, 12
WORDS = 30
AT_ONCE = 5_000
PATIENCE = 30.0
GOAL_MS = 50


class Taken(NamedTuple):
    """Milliseconds: the longest time without a break, and the time until it is seen."""

    busy: float
    seen: float


def build(folder: Path, count: int) -> None:
    """Make a library of short articles."""
    folder.mkdir(parents=True, exist_ok=True)
    connection = open_library(folder / "library.db")
    store = ArticleStore(connection)
    claimed: set[str] = set()
    texts = generate.plain_articles(count, words=WORDS)
    for start in range(0, count, AT_ONCE):
        with store.saving():
            for number in range(start, min(count, start + AT_ONCE)):
                title, text = next(texts)
                article = make_article(
                    title=f"{title} {number}",
                    body=f"<p>{text}</p>",
                    language="en",
                    authors=(f"Author {number % AUTHORS}",),
                    source=f"Source {number % SOURCES}",
                    published=f"{2000 + number % 25}-{number % 12 + 1:02}-{number % 28 + 1:02}",
                    sanitised=True,
                )
                store.save(article, claimed)
    store.tidy(count)
    connection.close()


class Bench:
    """One window on a library."""

    def __init__(self, application: QApplication, library: Path) -> None:
        self._application = application
        self.window = app.make_window(application, paths.LibraryFolder(library, default=False))
        self.window.resize(1440, 900)
        self.window.show()
        self._until(lambda: self.window.is_complete and self.window.reading.article is not None)
        self._rest(2.0)
        self.view = self.window.list_pane.view
        self.view.setFocus()

    def _until(self, ready: Callable[[], bool]) -> float:
        """Let the window work until something is so; return its longest turn, in seconds."""
        end, longest = time.perf_counter() + PATIENCE, 0.0
        while True:
            began = time.perf_counter()
            self._application.processEvents()
            longest = max(longest, time.perf_counter() - began)
            if ready():
                return longest
            if began > end:
                raise SystemExit("The window did not answer.")
            time.sleep(0.0005)

    def _rest(self, seconds: float) -> None:
        end = time.perf_counter() + seconds
        self._until(lambda: time.perf_counter() >= end)

    def _is_seen(self) -> bool:
        """Return whether all articles in sight have been read."""
        height = self.view.viewport().height()
        rows = {self.view.indexAt(self.view.rect().topLeft()).row()}
        point = self.view.rect().topLeft()
        for y in range(0, height, 20):
            point.setY(y)
            rows.add(self.view.indexAt(point).row())
        model = self.window.list_pane.view.articles
        return all(model.entry(row) is not None for row in rows if row >= 0)

    def measure(self, wish: Callable[[], None]) -> Taken:
        """Return what it takes to do as one wishes."""
        began = time.perf_counter()
        wish()
        longest = time.perf_counter() - began
        longest = max(longest, self._until(self._is_seen))
        self._application.processEvents()
        seen = time.perf_counter() - began
        longest = max(longest, self._until(lambda: time.perf_counter() - began > seen + 0.15))
        return Taken(1000 * longest, 1000 * seen)

    def press(self, key: Qt.Key) -> None:
        """Press a key in the list."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self.view, event)

    def drag(self, share: float) -> None:
        """Move the scroll bar to a place."""
        bar = self.view.verticalScrollBar()
        bar.setValue(round(share * bar.maximum()))

    def group(self, grouping: ListGrouping) -> Taken:
        """Show the list under other headings."""
        model = self.view.articles
        began = time.perf_counter()
        self.window.list_pane.head.choose_grouping(grouping)
        longest = self._until(lambda: model.grouping is grouping)
        self._application.processEvents()
        return Taken(1000 * longest, 1000 * (time.perf_counter() - began))


def tell(name: str, taken: list[Taken]) -> None:
    """Print a line of the table."""
    busy, seen = ([one[column] for one in taken] for column in range(2))
    print(
        f"  {name:22} busy {statistics.median(busy):6.1f}  worst {max(busy):6.1f}"
        f"   seen {statistics.median(seen):6.1f}  worst {max(seen):6.1f} ms",
        flush=True,
    )


def run(application: QApplication, library: Path, rounds: int) -> None:
    """Measure one library."""
    bench = Bench(application, library)
    chance = random.Random(7)
    for grouping in (ListGrouping.NONE, ListGrouping.MONTH, ListGrouping.AUTHOR):
        name = grouping.value or "none"
        if grouping is not ListGrouping.NONE:
            tell(f"group ({name})", [bench.group(grouping)])
        bench.press(Qt.Key.Key_Home)
        pages = [bench.measure(lambda: bench.press(Qt.Key.Key_PageDown)) for _ in range(rounds)]
        ends = []
        for _ in range(max(2, rounds // 4)):
            ends.append(bench.measure(lambda: bench.press(Qt.Key.Key_End)))
            ends.append(bench.measure(lambda: bench.press(Qt.Key.Key_Home)))
        drags = []
        for _ in range(rounds):
            drags.append(bench.measure(partial(bench.drag, chance.random())))
        for what, taken in (("page", pages), ("end", ends), ("drag", drags)):
            tell(f"{what} ({name})", taken)
    bench.group(ListGrouping.NONE)
    bench.window.close()
    application.processEvents()


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--folder", type=Path)
    chosen = parser.parse_args()
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as made:
        for size in chosen.sizes:
            library = (chosen.folder or Path(made)) / str(size)
            if not library.is_dir():
                build(library, size)
            print(f"{size:,} articles; goal: busy for at most {GOAL_MS} ms")
            run(application, library, chosen.rounds)


if __name__ == "__main__":
    main()
