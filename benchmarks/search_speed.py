"""Search with snippets: our engine beside bare apsw on the same library, in the same run.

    python benchmarks/search_speed.py [--articles N] [--rounds N] [--library FILE] [--json]

makes a library of generated articles (20,000 of 600 words; two minutes) in a temporary folder, or uses the
library.db named. Every query is asked of three in turn, and whoever is first changes, so that a
machine that slows down slows all:

- *ours*: ``SearchEngine.search``, from the typed text to fifty hits with snippets and the total;
- *same*: the SQL statements that the engine runs for it, in bare apsw, results fetched and thrown away;
- *one*: the statement that a program would write which knows FTS5 from its manual: ids, marked titles and
  snippets ``ORDER BY rank LIMIT 50``; no total.

Times are milliseconds, ratios those of the p95.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from html import escape
from pathlib import Path

import apsw

from nam_reader.database import Access, connect
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.search import statements
from nam_reader.search.engine import SearchEngine
from nam_reader.text.articles import make_article

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate

LIMIT = 50
ONE = """
SELECT rowid, rank, highlight(article_fts, 0, char(2), char(3)),
       snippet(article_fts, 2, char(2), char(3), '…', 32)
FROM article_fts WHERE article_fts MATCH ? AND rank MATCH 'bm25(10.0, 4.0, 1.0)' ORDER BY rank LIMIT 50"""
ROWS = """
SELECT id, uid, title, authors, source, url, published, language, kind, words, excerpt
FROM article WHERE id IN (SELECT value FROM json_each(?))"""
QUERIES = 20  # of each kind


def build(path: Path, articles: int) -> None:
    """Make a library of generated articles, its index in one piece."""
    connection = open_library(path)
    store = ArticleStore(connection)
    claimed: set[str] = set()
    pages = generate.plain_articles(articles)
    for _ in range(0, articles, 200):
        with store.saving():
            for title, text in _some(pages, 200):
                body = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n\n"))
                store.save(make_article(title=title, body=body, language="en", sanitised=True), claimed)
    store.tidy(articles)
    connection.close()


def _some(pages: Iterator[tuple[str, str]], count: int) -> Iterator[tuple[str, str]]:
    for _, page in zip(range(count), pages, strict=False):
        yield page


def queries(connection: apsw.Connection) -> dict[str, list[tuple[str, str]]]:
    """Return, for each kind, what is typed and the index's expression for it."""
    rng = random.Random(7)
    words = generate.vocabulary()
    common, middling, rare = words[:QUERIES], words[2_000 : 2_000 + QUERIES], words[-QUERIES:]
    frequent = words[100 : 100 + QUERIES]
    phrases = []
    for (text,) in connection.execute("SELECT text FROM body WHERE article_id % 97 = 5 LIMIT ?", (QUERIES,)):
        tokens = text.replace(".", "").replace(",", "").split()
        start = rng.randrange(len(tokens) - 1)
        phrases.append(" ".join(tokens[start : start + 2]))
    return {
        "very common": [(word, f'"{word}"') for word in common],
        "middling": [(word, f'"{word}"') for word in middling],
        "rare": [(word, f'"{word}"') for word in rare],
        "two words": [(f"{a} {b}", f'("{a}" AND "{b}")') for a, b in zip(frequent, middling, strict=True)],
        "phrase": [(f'"{phrase}"', f'"{phrase}"') for phrase in phrases],
        "prefix": [(f"{word[:4]}*", f'"{word[:4]}" *') for word in middling],
    }


def same(bare: apsw.Connection, expression: str) -> None:
    """Run what the engine runs."""
    found = bare.execute(statements.BEST, (expression, LIMIT, 0)).fetchall()
    if not found:
        return
    if len(found) == LIMIT:
        bare.execute(statements.TOTAL, (expression,)).fetchall()
    page = json.dumps([rowid for rowid, _ in found])
    bare.execute(statements.SNIPPETS, (expression, page)).fetchall()
    bare.execute(ROWS, (page,)).fetchall()


def one(bare: apsw.Connection, expression: str) -> None:
    """Run the one statement."""
    bare.execute(ONE, (expression,)).fetchall()


def measure(path: Path, rounds: int) -> dict[str, dict[str, list[float]]]:
    """Return the times in milliseconds by kind of query and who was asked, one round before not counted."""
    reader = connect(path, Access.READ)
    bare = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    engine = SearchEngine(reader)
    times: dict[str, dict[str, list[float]]] = {}
    for kind, asked in queries(reader).items():
        times[kind] = {"ours": [], "same": [], "one": []}
        for number in range(rounds + 1):
            for typed, expression in asked:
                ways: list[tuple[str, Callable[[], object]]] = [
                    ("ours", partial(engine.search, typed, limit=LIMIT)),
                    ("same", partial(same, bare, expression)),
                    ("one", partial(one, bare, expression)),
                ]
                for name, ask in ways[number % 3 :] + ways[: number % 3]:
                    began = time.perf_counter()
                    ask()
                    if number:
                        times[kind][name].append(1000 * (time.perf_counter() - began))
    bare.close()
    reader.close()
    return times


def p95(values: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20)[-1]


@contextmanager
def library(given: Path | None, articles: int) -> Iterator[Path]:
    """Give the library to search: the one named, or a new one that is thrown away."""
    if given is not None:
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        build(path, articles)
        yield path


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--library", type=Path)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with library(options.library, options.articles) as path:
        times = measure(path, options.rounds)
    if options.json:
        print(json.dumps(times))
        return 0
    print("| query        | ours p50 | ours p95 | same p50 | same p95 | ratio | one p50 | one p95 | ratio |")
    print("|---|---|---|---|---|---|---|---|---|")
    for kind, by in times.items():
        cells = [statistics.median(by["ours"]), p95(by["ours"])]
        for other in ("same", "one"):
            cells += [statistics.median(by[other]), p95(by[other]), p95(by["ours"]) / p95(by[other])]
        print(f"| {kind:12} | " + " | ".join(f"{cell:.2f}" for cell in cells) + " |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
