"""Import of generated articles: our rate beside that of the libraries it stands on, in the same run.

    python benchmarks/import_rate.py [--articles N] [--rounds N] [--json]

writes N articles of 600 words (5,000) as plain text and as Markdown with front matter, and measures in turn:

- *import*: ``Workspace.import_paths`` into a new library, all of it: workers started, files read and parsed,
  articles stored, their words indexed;
- *with forms*: the same, and behind it ``Workspace.complete_index``: forms of words and spellings of names
  indexed, the index tidied (a window does it bit by bit when it is idle);
- *bare apsw*: the same finished titles and texts, already in memory, into a table with an external-content
  FTS5 index kept by a trigger, one transaction;
- *Python-Markdown*: the same bodies converted by one instance, reset for each, on one core.

Rates are articles in a second, the best of the rounds; the ratios are what counts.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import apsw
import markdown

from nam_reader.importers import parse_file
from nam_reader.workspace import Workspace

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate

WANTED_PLAIN = 0.40  # of the rate of bare apsw
WANTED_MARKDOWN = 1.5  # times the rate of Python-Markdown alone
SCHEMA = """
PRAGMA journal_mode = wal;
PRAGMA synchronous = normal;
CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, text TEXT);
CREATE VIRTUAL TABLE article_fts USING fts5 (
    title, text, content = 'article', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER added AFTER INSERT ON article BEGIN
    INSERT INTO article_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
"""


def import_all(folder: Path, library: Path, articles: int, *, forms: bool = False) -> float:
    """Import a folder and return the seconds it took."""
    with Workspace(library) as workspace:
        began = time.perf_counter()
        report = workspace.import_paths([folder])
        if forms:
            workspace.complete_index()
        took = time.perf_counter() - began
    assert report.added == articles, report.failed
    return took


def bare_apsw(finished: Sequence[tuple[str, str]], path: Path) -> float:
    """Insert and index finished texts and return the seconds it took."""
    connection = apsw.Connection(str(path))
    connection.execute(SCHEMA).fetchall()
    began = time.perf_counter()
    with connection:
        connection.executemany("INSERT INTO article (title, text) VALUES (?, ?)", finished)
    took = time.perf_counter() - began
    connection.close()
    return took


def markdown_alone(bodies: Sequence[str]) -> float:
    """Convert bodies and return the seconds it took."""
    converter = markdown.Markdown(extensions=["extra", "sane_lists", "toc"])
    began = time.perf_counter()
    for body in bodies:
        converter.reset().convert(body)
    return time.perf_counter() - began


def measure(folder: Path, articles: int, rounds: int) -> dict[str, list[float]]:
    """Return the seconds of each kind of work, by round."""
    plain = generate.write_plain(folder / "plain", articles)
    marked = generate.write_markdown(folder / "markdown", articles)
    finished = [(one.title, one.text) for path in plain for one in parse_file(path).articles]
    bodies = [path.read_text(encoding="utf-8").split("\n---\n", 1)[1] for path in marked]
    places = (folder / f"library {number}" for number in range(4 * rounds))
    work: dict[str, Callable[[], float]] = {
        "plain import": lambda: import_all(folder / "plain", next(places), articles),
        "with forms": lambda: import_all(folder / "plain", next(places), articles, forms=True),
        "bare apsw": lambda: bare_apsw(finished, next(places)),
        "markdown import": lambda: import_all(folder / "markdown", next(places), articles),
        "python-markdown": lambda: markdown_alone(bodies),
    }
    times: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(rounds):
        for name, run in work.items():
            times[name].append(run())
    return times


def main() -> int:
    """Measure and print; the exit status is 1 where a ratio is not what it should be."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=5_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        times = measure(Path(folder), options.articles, options.rounds)
    rates = {name: options.articles / min(took) for name, took in times.items()}
    ratios = {
        "plain": rates["plain import"] / rates["bare apsw"],
        "markdown": rates["markdown import"] / rates["python-markdown"],
    }
    if options.json:
        print(json.dumps({"articles": options.articles, "rates": rates, "ratios": ratios}, indent=1))
    else:
        for name, rate in rates.items():
            print(f"{name:16} {rate:7.0f} articles/s")
        print(f"plain text: {ratios['plain']:.2f} of bare apsw (wanted {WANTED_PLAIN:.2f})")
        print(f"Markdown: {ratios['markdown']:.2f} times Python-Markdown (wanted {WANTED_MARKDOWN:.2f})")
    return int(ratios["plain"] < WANTED_PLAIN or ratios["markdown"] < WANTED_MARKDOWN)


if __name__ == "__main__":
    sys.exit(main())
