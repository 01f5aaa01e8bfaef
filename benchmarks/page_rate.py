"""Import of saved pages: our rate beside that of the libraries it stands on, in the same run.

    python benchmarks/page_rate.py [--pages N] [--rounds N] [--bulk N] [--json]

writes N pages of 100 KB (1,000; see ``benchmarks/saved_pages.py``), and measures in turn:

- *import*: ``Workspace.import_paths`` into a new library, all of it: workers started, pages read, their
  articles found, made safe and stored with their images, their words indexed;
- *bare*: the same pages read, parsed by selectolax, the whole body cleaned by nh3, and put into a table by
  apsw, in one process and one transaction: no article is looked for, and nothing can be searched.

Rates are pages in a second, the best of the rounds; the ratio is what counts. ``--bulk 10000`` then imports
so many pages twice, once undisturbed and once killed (SIGKILL) in the middle and begun again, and tells
whether memory stays flat, whether what is left by the kill is whole, and whether both libraries are the same
in the end.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import apsw
import nh3
from selectolax.lexbor import LexborHTMLParser

from nam_reader.model import ListQuery
from nam_reader.text.blocks import reading_text
from nam_reader.workspace import Workspace

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import saved_pages

MEGABYTE = 1 << 20
GROWTH = 1.15  # of memory, from the first third of an import to its last, that is still flat
KILLED_AT = 0.5  # of the pages
SAMPLES_EVERY = 50  # pages
ROWS = 500  # articles of a list at once

PROGRAM = """
import sys
from pathlib import Path
from nam_reader.workspace import Workspace

def tell(progress):
    print(progress.done, flush=True)

if __name__ == "__main__":
    with Workspace(Path(sys.argv[2])) as workspace:
        workspace.import_paths([Path(sys.argv[1])], tell)
"""


def import_all(folder: Path, library: Path, pages: int) -> float:
    """Import a folder and return the seconds it took."""
    with Workspace(library) as workspace:
        began = time.perf_counter()
        report = workspace.import_paths([folder])
        took = time.perf_counter() - began
    assert report.added == pages, (report.added, report.failed[:5])
    return took


def bare(paths: Sequence[Path], database: Path) -> float:
    """Parse, clean and insert pages and return the seconds it took."""
    connection = apsw.Connection(str(database))
    connection.execute("PRAGMA journal_mode = wal; PRAGMA synchronous = normal").fetchall()
    connection.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, title TEXT, body TEXT)")
    began = time.perf_counter()
    with connection:
        for path in paths:
            tree = LexborHTMLParser(path.read_text(encoding="utf-8"))
            title = tree.css_first("title")
            body = tree.body
            assert title is not None
            assert body is not None
            row = (title.text(), nh3.clean(body.html or ""))
            connection.execute("INSERT INTO page (title, body) VALUES (?, ?)", row)
    took = time.perf_counter() - began
    connection.close()
    return took


def measure(folder: Path, pages: int, rounds: int) -> dict[str, list[float]]:
    """Return the seconds of each kind of work, by round."""
    paths = saved_pages.write(folder / "pages", pages)
    times: dict[str, list[float]] = {"import": [], "bare": []}
    for number in range(rounds):
        times["import"].append(import_all(folder / "pages", folder / f"library {number}", pages))
        times["bare"].append(bare(paths, folder / f"bare {number}.db"))
    return times


# --- Very many pages -----------------------------------------------------------------------------------


class Memory:
    """Samples the resident memory of this process and of its children (Linux)."""

    def __init__(self) -> None:
        self.main: list[int] = []
        self.workers: list[int] = []
        self._told = 0

    def tell(self, _progress: object) -> None:
        """Take a sample now and then."""
        self._told += 1
        if self._told % SAMPLES_EVERY == 1:
            own, *others = _resident(os.getpid())
            self.main.append(own)
            self.workers.append(sum(others))


def _resident(process: int) -> Iterator[int]:
    """Yield the resident bytes of a process and of all its children."""
    with suppress(OSError):  # one that has just ended
        yield int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        for children in Path(f"/proc/{process}/task").glob("*/children"):
            for child in children.read_text().split():
                yield from _resident(int(child))


def thirds(samples: Sequence[int]) -> tuple[float, float]:
    """Return the most megabytes of the first third of samples and of the last."""
    third = max(1, len(samples) // 3)
    return max(samples[:third]) / MEGABYTE, max(samples[-third:]) / MEGABYTE


def fingerprints(library: Path) -> dict[str, str]:
    """Return what a library holds, for each uid a hash of article and images. Sees that each is whole."""
    found: dict[str, str] = {}
    with Workspace(library) as workspace:
        for start in range(0, workspace.counts().articles, ROWS):
            for row in workspace.article_rows(ListQuery(), start, ROWS):
                document = workspace.document(row.uid)
                article = document.article
                assert article.text == reading_text(document.blocks)
                images = [workspace.image(image.sha256) for image in document.images]
                assert all(images)
                assert article.body.count("nam-image:") == len(images)
                content = repr((article, [image.sha256 for image in document.images]))
                found[row.uid] = hashlib.sha256(content.encode()).hexdigest()
    return found


def bulk(folder: Path, pages: int) -> dict[str, object]:
    """Import very many pages, undisturbed and killed, and return what came of it."""
    saved_pages.write(folder / "many", pages, seed=2)
    memory = Memory()
    with Workspace(folder / "whole") as workspace:
        began = time.perf_counter()
        report = workspace.import_paths([folder / "many"], memory.tell)
        took = time.perf_counter() - began
    assert report.added == pages, (report.added, report.failed[:5])
    whole = fingerprints(folder / "whole")
    kill(folder, pages)
    left = fingerprints(folder / "killed")
    with Workspace(folder / "killed") as workspace:
        again = workspace.import_paths([folder / "many"])
    main, workers = thirds(memory.main), thirds(memory.workers)
    return {
        "pages": pages,
        "seconds": took,
        "main_mb": main,
        "workers_mb": workers,
        "flat": main[1] < GROWTH * main[0] and workers[1] < GROWTH * workers[0],
        "left_by_the_kill": len(left),
        "left_is_whole": left.items() <= whole.items(),
        "added_again": again.added,
        "same_in_the_end": fingerprints(folder / "killed") == whole,
    }


def kill(folder: Path, pages: int) -> None:
    """Import in another process, and kill that in the middle."""
    program = folder / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    command = [sys.executable, str(program), str(folder / "many"), str(folder / "killed")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if int(line) >= KILLED_AT * pages:
                running.kill()
                break


def main() -> int:
    """Measure and print; the exit status is 1 where many pages are not borne as they should be."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--bulk", type=int, default=0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        times = measure(Path(folder), options.pages, options.rounds)
        many = bulk(Path(folder), options.bulk) if options.bulk else {}
    rates = {name: options.pages / min(took) for name, took in times.items()}
    ratio = rates["import"] / rates["bare"]
    if options.json:
        print(json.dumps({"pages": options.pages, "rates": rates, "ratio": ratio, "bulk": many}, indent=1))
    else:
        for name, rate in rates.items():
            print(f"{name:8} {rate:7.0f} pages/s")
        print(f"saved pages: {ratio:.2f} of selectolax, nh3 and a bare insert")
        for name, value in many.items():
            print(f"{name}: {value}")
    return int(not all(many.get(name, True) for name in ("flat", "left_is_whole", "same_in_the_end")))


if __name__ == "__main__":
    sys.exit(main())
