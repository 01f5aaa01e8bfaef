"""The notebook page with 10,000 annotations, and an article with 500 highlights, in the real window.

    python tools/with_display.py python benchmarks/notebook_page.py [--rounds N] [--folder DIR]

makes a library of 1,000 generated articles with 10,000 annotations and a hundred tags, and two articles of
the same 6,000 words, one without highlights and one with 500 of the 10,000; in a temporary folder, or in
DIR, where it is used again.

- *opening*: from the wish to see the notebook to the end of the paint of its first entries, the window being
  up; the first time (its parts are imported and made, everything is counted) and later.
- *filtering*: from the change of a filter to the end of the paint of what passes.
- *typing*: the same for a search, without the pause that waits for the next letter.
- *article*: from the wish to open it to the end of the paint of its text with highlights (the cards beside
  it follow), as a ratio to the same article without any; both are opened in turn.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from nam_reader import app, paths
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.model import Annotation, Article, Colour, Style
from nam_reader.model.listing import NotesGrouping, NotesOrder
from nam_reader.notebook.anchors import make_anchor
from nam_reader.notebook.saving import saving
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.table import AnnotationTable
from nam_reader.text.articles import make_article
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.notebook.filter_choice import FilterChoice

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate

ARTICLES, ANNOTATIONS, HIGHLIGHTS = 1_000, 10_000, 500
AUTHORS = ("Mira Osten", "Piotr Zielnik", "Ганна Ляшчынка", "Zofia Łąkowska")
PATIENCE = 20.0


def build(folder: Path) -> None:
    """Make the library and its notebook."""
    folder.mkdir(parents=True, exist_ok=True)
    connection = open_library(folder / "library.db")
    store = ArticleStore(connection)
    articles = []
    claimed: set[str] = set()
    with store.saving():
        texts = generate.plain_articles(ARTICLES, forms=generate.VOCABULARY)
        for number, (title, text) in enumerate(texts):
            articles.append(_article(title, text, number))
        long = "\n\n".join(article.text for article in articles[:10])
        plain, marked = _article("Plain", long, 1), _article("Highlighted", long, 2)
        for article in (*articles, plain, marked):
            store.save(article, claimed)
    store.tidy(ARTICLES)
    connection.close()
    _annotate(folder, articles, marked)


def _article(title: str, text: str, number: int) -> Article:
    body = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n\n"))
    return make_article(
        title=title,
        body=body,
        language="en",
        authors=(AUTHORS[number % len(AUTHORS)],),
        source="Quiet Water",
        published=f"{2010 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        sanitised=True,
    )


def _annotate(folder: Path, articles: list[Article], marked: Article) -> None:
    chance = random.Random(7)
    notebook = open_notebook(folder / "notebook.db")
    table = AnnotationTable(notebook)
    with saving(notebook):
        for number in range(ANNOTATIONS - HIGHLIGHTS):
            table.put(_annotation(articles[number % ARTICLES], chance))
        step = len(marked.text) // HIGHLIGHTS
        for number in range(HIGHLIGHTS):
            table.put(_annotation(marked, chance, number * step, step * 3 // 4))
    notebook.close()


def _annotation(article: Article, chance: random.Random, start: int = -1, length: int = 0) -> Annotation:
    if start < 0:
        start, length = chance.randrange(len(article.text) - 320), chance.randrange(30, 300)
    day = f"2024-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}T10:00:00.000Z"
    note = article.text[start : start + chance.randrange(20, 160)] if chance.random() < 0.5 else ""
    return Annotation(
        id=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        article=article.ref,
        anchor=make_anchor(article.text, start, start + length, article.revision),
        colour=chance.choice(list(Colour)),
        note=note,
        tags=tuple(f"tag {number}" for number in chance.sample(range(100), chance.randrange(3))),
        created=day,
        modified=day,
        style=chance.choice(list(Style)),
    )


class Taken(NamedTuple):
    """Seconds by the clock, and seconds of work by the program, which others on the machine disturb less."""

    clock: float
    work: float

    @classmethod
    def now(cls) -> Taken:
        """Return the present moment."""
        return cls(time.perf_counter(), time.process_time())

    def __sub__(self, other: Taken) -> Taken:
        """Return what has passed since another moment."""
        return Taken(self.clock - other.clock, self.work - other.work)


class Watch(QObject):
    """Waits for the paint that follows a moment."""

    _seen = Signal()  # is heard when the paint is done, before anything that waits for an idle moment

    def __init__(self, application: QApplication, window: MainWindow) -> None:
        super().__init__(window)
        self._application = application
        self._arrived = self._armed = self._painted = False
        window.installEventFilter(self)
        self._seen.connect(self._paint_done, Qt.ConnectionType.QueuedConnection)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt: the window is about to paint what changed; when its work is done that is seen."""
        if event.type() == QEvent.Type.UpdateRequest and self._armed:
            self._armed = False
            self._seen.emit()
        return False

    @Slot()
    def _paint_done(self) -> None:
        self._painted = True

    def expect(self) -> None:
        """Wait from now on for ``arrive``."""
        self._arrived = self._armed = self._painted = False

    def arrive(self, *_: object) -> None:
        """Note that what was asked for is there: the next paint is the one."""
        self._arrived = self._armed = True

    def until_shown(self) -> None:
        """Let the window work until what was asked for is there and painted."""
        self.until(self._is_arrived)
        self.until(self._is_painted)

    def _is_arrived(self) -> bool:
        return self._arrived

    def _is_painted(self) -> bool:
        return self._painted

    def until(self, ready: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.perf_counter() + PATIENCE
        while not ready():
            if time.perf_counter() > end:
                raise SystemExit("The window did not answer.")
            self._application.processEvents()
            time.sleep(0.0002)

    def rest(self, seconds: float) -> None:
        """Let the window work for a while."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() >= end)


class Bench:
    """One window on the library."""

    def __init__(self, library: Path) -> None:
        application = QApplication(sys.argv[:1])
        self.window = app.make_window(application, paths.LibraryFolder(library, default=False))
        self.window.resize(1440, 900)
        self.window.show()
        self.watch = Watch(application, self.window)
        self.watch.until(lambda: self.window.is_complete and self.window.reading.article is not None)
        self.watch.rest(2.0)

    def open_page(self) -> Taken:
        """Return how long the notebook page takes to be seen, with texts."""
        began = Taken.now()
        self.window.show_notebook()
        return self._seconds_until_listed(began)

    def _seconds_until_listed(self, began: Taken) -> Taken:
        controller = self.window.late.notebook
        self.watch.expect()
        connection = controller.listed.connect(self.watch.arrive)
        self.watch.until_shown()
        seconds = Taken.now() - began
        controller.listed.disconnect(connection)
        entries = controller.page.view.entries
        if entries.listing.shown and entries.unread(0, 3):
            raise SystemExit("What was painted had not been read.")
        self.watch.rest(0.15)
        return seconds

    def filter(self, choice: FilterChoice) -> Taken:
        """Return how long it takes until what passes a filter is seen."""
        began = Taken.now()
        self.window.late.notebook.page.filters.choose(choice)
        return self._seconds_until_listed(began)

    def group(self, grouping: NotesGrouping, order: NotesOrder) -> Taken:
        """Return how long it takes until the notes stand in other groups."""
        counts = self.window.late.notebook.page.counts
        counts.grouping, counts.order = grouping, order
        began = Taken.now()
        counts.changed.emit()
        return self._seconds_until_listed(began)

    def search(self, text: str) -> Taken:
        """Return how long it takes until what a search finds is seen, without the pause after a letter."""
        page = self.window.late.notebook.page
        page.head.search.setText(text)
        began = Taken.now()
        page.ask_now()
        return self._seconds_until_listed(began)

    def leave_page(self) -> None:
        """Show the articles again."""
        self.window.go_back()
        self.watch.rest(0.2)

    def open_article(self, uid: str) -> Taken:
        """Return how long an article takes to be seen, with its highlights."""
        self.watch.expect()
        connection = self.window.reading.annotations_shown.connect(self.watch.arrive)
        began = Taken.now()
        self.window.reading.open(uid)
        self.watch.until_shown()
        seconds = Taken.now() - began
        self.window.reading.annotations_shown.disconnect(connection)
        self.watch.rest(0.3)
        return seconds


def report(name: str, taken: list[Taken], goal: str) -> None:
    """Print a row of the table."""
    clock = statistics.median(one.clock for one in taken) * 1000
    worst = max(one.clock for one in taken) * 1000
    work = statistics.median(one.work for one in taken) * 1000
    print(f"{name:36} {clock:7.1f} ms  worst {worst:7.1f}  at work {work:7.1f}  {goal}", flush=True)


def measure_page(bench: Bench, rounds: int) -> None:
    """Open and filter the page."""
    report("opening, the first time", [bench.open_page()], "goal 200")
    again = []
    for _ in range(rounds):
        bench.leave_page()
        again.append(bench.open_page())
    report("opening, later", again, "goal 200")
    filters = {
        "a colour": FilterChoice(colours=(Colour.PINK,)),
        "two tags": FilterChoice(tags=("tag 3", "tag 41")),
        "an author": FilterChoice(article_authors=(AUTHORS[1],)),
        "dates": FilterChoice(first="2024-03", last="2024-05"),
        "with a note, underlined": FilterChoice(with_note=True, styles=(Style.UNDERLINE,)),
        "none": FilterChoice(),
    }
    seconds: dict[str, list[Taken]] = {name: [] for name in filters}
    for _ in range(rounds):
        for name, choice in filters.items():
            seconds[name].append(bench.filter(choice))
    for name, taken in seconds.items():
        report(f"filter: {name}", taken, "goal 50")
    for words in ("t", "the", "sto", ""):
        report(
            f"search: {words or 'nothing again'}",
            [bench.search(words + " " * n) for n in range(1)],
            "goal 50",
        )
    ways = [(grouping, order) for grouping in list(NotesGrouping)[:4] for order in NotesOrder]
    taken = [bench.group(grouping, order) for grouping, order in [*ways[1:], ways[0]]]
    report("other groups or order", taken, "goal 50")


def measure_article(bench: Bench, rounds: int) -> None:
    """Open an article with 500 highlights and the same without."""
    bench.window.panes.show_library()
    bench.window.panes.set_notes_shown(True)
    plain, marked = _article("Plain", "x", 1).uid, _article("Highlighted", "x", 2).uid
    seconds: dict[str, list[Taken]] = {plain: [], marked: []}
    for number in range(rounds + 1):
        for uid in (plain, marked):
            taken = bench.open_article(uid)
            if number:
                seconds[uid].append(taken)
    report("article without highlights", seconds[plain], "")
    report(f"the same with {HIGHLIGHTS} highlights", seconds[marked], "")
    for name, field in (("ratio by the clock", "clock"), ("ratio of work", "work")):
        with_them, without = (
            statistics.median(getattr(one, field) for one in seconds[uid]) for uid in (marked, plain)
        )
        print(f"{name:36} {with_them / without:7.2f}  goal 1.3")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary) / "library"
        if not (folder / "notebook.db").exists():
            build(folder)
        bench = Bench(folder)
        measure_page(bench, options.rounds)
        measure_article(bench, options.rounds)
        bench.window.close()


if __name__ == "__main__":
    main()
