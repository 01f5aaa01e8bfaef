"""From key press to painted results, while a person types, and the window's memory.

    python tools/with_display.py python benchmarks/typing_speed.py LIBRARY [--rounds N]

LIBRARY is a folder with a library.db of many articles (goals are for 100,000 of them); the window keeps its
settings there. Queries are made of words of the library itself: very common, middling and rare ones, two of
them, a phrase, a prefix. They are typed letter by letter into the real window, each letter when the results
of the one before have been painted and a little time has passed, as between a person's letters.

- *key to results*: from the key press to the end of the paint of that text's results, over all letters.
- *typing on*: the same queries with a letter every 50 ms, whatever is on its way: how long the window
  did not come to its events, at most.
- *memory*: resident, and its proportional share, after all of that.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from nam_reader import app, paths
from nam_reader.model import ListQuery, SearchResult
from nam_reader.ui.main_window import MainWindow
from nam_reader.workspace import Workspace

SAMPLE = 300  # articles whose words are counted
BETWEEN = 0.12  # seconds between two letters
FAST = 0.05
PATIENCE = 20.0
WORD = re.compile(r"[^\W\d_]{4,}")


class Watch(QObject):
    """Notes when a text's results have been painted, and how long the window was deaf."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.painted: dict[str, float] = {}
        self.deaf = 0.0
        self._arrived = ""
        self._beat = time.perf_counter()
        self._heart = QTimer(self, interval=5)
        self._heart.timeout.connect(self._note_beat)
        self._heart.start()
        window.installEventFilter(self)
        window.shelf.result_shown.connect(self._note_result)

    def begin(self) -> None:
        """Forget what was."""
        self.painted.clear()
        self.deaf, self._beat = 0.0, time.perf_counter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt: the window is about to paint what changed; when its work is done the results are seen."""
        if event.type() == QEvent.Type.UpdateRequest and self._arrived:
            QTimer.singleShot(0, self, self._note_paint)
        return False

    def _note_result(self, result: SearchResult) -> None:
        self._arrived = result.query

    def _note_paint(self) -> None:
        if self._arrived:
            self.painted.setdefault(self._arrived, time.perf_counter())
            self._arrived = ""

    def _note_beat(self) -> None:
        now = time.perf_counter()
        self.deaf, self._beat = max(self.deaf, now - self._beat), now


class Typist:
    """One window, and the keys that are pressed in it."""

    def __init__(self, library: Path) -> None:
        self.application = QApplication(sys.argv[:1])
        self.window = app.make_window(self.application, paths.LibraryFolder(library, default=False))
        self.window.resize(1440, 900)
        self.window.show()
        self._until(lambda: self.window.is_complete and self.window.list_pane.view.model().rowCount() > 0)
        self.rest(1.0)
        self.watch = Watch(self.window)
        self.field = self.window.list_pane.search
        self.window.list_pane.focus_search()
        self.rest(0.5)

    def rest(self, seconds: float) -> None:
        """Let the window work."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.application.processEvents()
            time.sleep(0.001)

    def _until(self, ready: Callable[[], bool]) -> None:
        end = time.perf_counter() + PATIENCE
        while not ready():
            if time.perf_counter() > end:
                raise SystemExit("The window did not answer.")
            self.application.processEvents()
            time.sleep(0.0005)

    def press(self, letter: str) -> None:
        """Press and release a key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            self.application.sendEvent(self.field, event)

    def clear(self) -> None:
        """Begin a new query."""
        self.window.shelf.leave_search()
        self.rest(0.3)
        self.watch.begin()

    def type(self, query: str) -> Iterator[float]:
        """Type a query; give the milliseconds from each key to its painted results."""
        self.clear()
        for letter in query:
            began = time.perf_counter()
            self.press(letter)
            text = self.field.text().strip()
            if letter != " ":
                self._until(lambda text=text: text in self.watch.painted)  # type: ignore[misc]  # bound now
                yield 1000 * (self.watch.painted[text] - began)
            self.rest(BETWEEN)

    def type_on(self, query: str) -> float:
        """Type a query without waiting; return how many milliseconds the window was deaf at most."""
        self.clear()
        for letter in query:
            self.press(letter)
            self.rest(FAST)
        self._until(lambda: query in self.watch.painted)
        self.rest(0.5)
        return 1000 * self.watch.deaf


def queries(library: Path, rounds: int, seed: int = 1) -> dict[str, list[str]]:
    """Choose words of the library by how many of some articles have them."""
    rng = random.Random(seed)
    with Workspace(library) as workspace:
        total = workspace.article_total(ListQuery())
        texts = []
        for _ in range(SAMPLE // 10):
            rows = workspace.article_rows(ListQuery(), offset=rng.randrange(max(1, total - 10)), limit=10)
            texts += [workspace.article(row.uid).text for row in rows]
    counts = Counter(word for text in texts for word in {found.lower() for found in WORD.findall(text)})
    ranked = [word for word, _ in counts.most_common()]
    common, middling = ranked[:20], [word for word, n in counts.items() if SAMPLE / 30 < n < SAMPLE / 6]
    rare = [word for word, n in counts.items() if n == 1]
    phrases = [" ".join(text.split()[30:33]) for text in texts]

    def some(words: list[str]) -> list[str]:
        return rng.sample(sorted(words), min(rounds, len(words)))

    pairs = [f"{one} {two}" for one, two in zip(some(common), some(middling), strict=False)]
    return {
        "very common": some(common),
        "middling": some(middling),
        "rare": some(rare),
        "two words": pairs,
        "phrase": [f'"{phrase}"' for phrase in some(phrases)],
        "prefix": [f"{word[:3]}*" for word in some(middling)],
    }


def memory_mb() -> tuple[float, float]:
    """Return the resident and the proportional memory of this process (Linux)."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    values = {line.split(":")[0]: int(line.split()[1]) for line in lines[1:]}
    return values["Rss"] / 1024, values["Pss"] / 1024


def percentile(values: list[float], share: float) -> float:
    """Return the value that a share of the values does not pass."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main() -> None:
    """Type, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("library", type=Path)
    parser.add_argument("--rounds", type=int, default=4, help="queries of each kind")
    options = parser.parse_args()
    kinds = queries(options.library, options.rounds)
    typist = Typist(options.library)
    resident, _ = memory_mb()
    print(f"memory before the first search {resident:.0f} MB resident")
    everything: list[float] = []
    print("key to results, ms      p50    p95    max   keys")
    for kind, texts in kinds.items():
        times = [taken for text in texts for taken in typist.type(text)]
        everything += times
        _print(kind, times)
    _print("all", everything)
    deaf = [typist.type_on(text) for texts in kinds.values() for text in texts]
    print(f"typing on: at most {max(deaf):.0f} ms without events, median {statistics.median(deaf):.0f} ms")
    resident, proportional = memory_mb()
    print(f"memory after all of it {resident:.0f} MB resident, {proportional:.0f} MB proportional (goal 250)")
    typist.window.close()


def _print(kind: str, times: list[float]) -> None:
    print(
        f"{kind:20} {statistics.median(times):6.1f} {percentile(times, 0.95):6.1f} {max(times):6.1f}"
        f" {len(times):6}",
        flush=True,
    )


if __name__ == "__main__":
    main()
