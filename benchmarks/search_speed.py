"""Search with snippets: our engine beside bare FTS5 and other engines, on the same texts, in the same run.

    python benchmarks/search_speed.py [--articles N ...] [--rounds N] [--folder DIR] [--json]

makes archives of 703, 20,000 and 100,000 generated articles of 600 words (the last takes ten minutes) in a
temporary folder, or in DIR, where they are used again. Every query is asked of all in turn, and whoever is
first changes, so that a machine that slows down slows all:

- *ours*: ``SearchEngine.search``, from the typed text to fifty hits with snippets, marks and the total;
- *FTS5*: one table of the same titles and texts, same tokenizer, ``ORDER BY bm25`` with fifty ``snippet()``s;
- *its forms*: the same table, asked for all forms and spellings that ours finds, joined by OR;
- *tantivy*, *Whoosh*, *Xapian* where they are installed: the best fifty and their titles, no snippets.

Times are milliseconds. Ours finds all forms of a word and all spellings of a name.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from html import escape
from pathlib import Path

import apsw

from nam_reader.database import Access, connect
from nam_reader.lexicon.entry import query_word
from nam_reader.lexicon.forms import families
from nam_reader.lexicon.keys import NAME_MARK
from nam_reader.lexicon.tokens import fold_word
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.search.engine import SearchEngine
from nam_reader.text.articles import make_article

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate, other_engines

LIMIT = 50
QUERIES = 20  # of each kind
BARE = """
SELECT rowid, title, snippet(page, 1, char(2), char(3), '…', 32) FROM page WHERE page MATCH ?
ORDER BY bm25(page, 10.0, 1.0) LIMIT 50"""

Ask = Callable[[str], object]


def build(path: Path, articles: int) -> None:
    """Make a library of generated articles, its index in one piece."""
    connection = open_library(path)
    store = ArticleStore(connection)
    claimed: set[str] = set()
    pages = enumerate(generate.plain_articles(articles, forms=generate.VOCABULARY))
    for _ in range(0, articles, 200):
        with store.saving():
            for _, (number, (title, text)) in zip(range(200), pages, strict=False):
                body = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n\n"))
                date = f"{2010 + number % 15}-{number % 12 + 1:02}-{number % 28 + 1:02}"
                article = make_article(title=title, body=body, language="en", published=date, sanitised=True)
                store.save(article, claimed)
    store.tidy(articles)
    connection.close()


def build_bare(path: Path, library: Path) -> None:
    """Put the same texts into one FTS5 table."""
    connection = apsw.Connection(str(path))
    connection.execute("ATTACH ? AS library", (str(library),))
    connection.execute(
        """CREATE VIRTUAL TABLE page USING fts5(title, text, tokenize = 'unicode61 remove_diacritics 2');
           INSERT INTO page(rowid, title, text)
               SELECT id, title, text FROM library.article JOIN library.body ON article_id = id;
           INSERT INTO page(page) VALUES ('optimize')"""
    ).fetchall()
    connection.close()


def queries(connection: apsw.Connection) -> dict[str, list[str]]:
    """Return what is typed, by kind."""
    rng = random.Random(7)
    words = [word for word in generate.vocabulary() if len(word) > 1]
    common, middling, rare = words[:QUERIES], words[2_000 : 2_000 + QUERIES], words[-QUERIES:]
    phrases = []
    for (text,) in connection.execute("SELECT text FROM body WHERE article_id % 31 = 5 LIMIT ?", (QUERIES,)):
        tokens = text.replace(".", "").replace(",", "").split()
        start = rng.randrange(len(tokens) - 1)
        phrases.append(f'"{" ".join(tokens[start : start + 2]).lower()}"')
    return {
        "very common": common,
        "fairly common": words[300 : 300 + QUERIES],
        "middling": middling,
        "rare": rare,
        "two words": [f"{a} {b}" for a, b in zip(words[100:], middling, strict=False)],
        "two fairly common": [
            f"{a} {b}" for a, b in zip(words[300 : 300 + QUERIES], words[420:], strict=False)
        ],
        "two very common": [f"{a} {b}" for a, b in zip(common, words[30:], strict=False)],
        "any of six": [" OR ".join(words[start : start + 600 : 100]) for start in range(20, 20 + QUERIES)],
        "any of twelve": [
            " OR ".join(words[start : start + 1_200 : 100]) for start in range(20, 20 + QUERIES)
        ],
        "phrase": phrases,
        "prefix": [f"{word[:4]}*" for word in middling],
        "short prefix": [f"{word[:2]}*" for word in middling],
        "name": generate.names(),
    }


def expression(typed: str) -> str:
    """Return what is typed as FTS5 wants it."""
    if typed[0] == '"':
        return typed
    words, operator = split(typed)
    return operator.join(f'"{word[:-1]}" *' if word.endswith("*") else f'"{word}"' for word in words)


def split(typed: str) -> tuple[list[str], str]:
    """Return the words typed, and how they are joined."""
    return [word for word in typed.split() if word != "OR"], " OR " if " OR " in typed else " AND "


class Forms:
    """The words of a library by what ours finds them with."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._words: dict[str, set[str]] = {}
        for (word,) in connection.execute("SELECT term FROM vocabulary").fetchall():
            for key in families(str(word), "en"):
                self._words.setdefault(key, set()).add(str(word))
        for name, spelling in connection.execute("SELECT key, spelling FROM name_form").fetchall():
            self._words.setdefault(f"{NAME_MARK}{name}", set()).add(fold_word(str(spelling)))

    def expression(self, typed: str) -> str:
        """Return what is typed with all that ours finds, as FTS5 wants it."""
        if typed[0] == '"' or "*" in typed:
            return expression(typed)
        words, operator = split(typed)
        return operator.join(f"({' OR '.join(self._of(word))})" for word in words)

    def _of(self, typed: str) -> list[str]:
        words = {fold_word(typed)}
        for part in query_word(typed):
            for key in (*part.keys, *part.name_keys):
                words |= self._words.get(key, set())
        return [f'"{word}"' for word in sorted(words)]


def measure(library: Path, bare: Path, folder: Path, rounds: int) -> dict[str, dict[str, list[float]]]:
    """Return the times in milliseconds by kind of query and who was asked, after one round for nothing."""
    reader = connect(library, Access.READ)
    table = apsw.Connection(str(bare), flags=apsw.SQLITE_OPEN_READONLY)
    table.pragma("cache_size", -16_000)
    engine = SearchEngine(reader)
    forms = Forms(reader)
    asked_of_forms = cache(forms.expression)
    ways: list[tuple[str, Ask]] = [
        ("ours", partial(engine.search, limit=LIMIT)),
        ("FTS5", lambda typed: table.execute(BARE, (expression(typed),)).fetchall()),
        ("its forms", lambda typed: table.execute(BARE, (asked_of_forms(typed),)).fetchall()),
        *other_engines.installed(folder, library, LIMIT),
    ]
    times: dict[str, dict[str, list[float]]] = {}
    gc.disable()  # as the program does; else all that the benchmark itself keeps would be gone through
    for kind, asked in queries(reader).items():
        times[kind] = {name: [] for name, _ in ways}
        for number in range(rounds + 1):
            gc.collect()
            for typed in asked:
                for name, ask in ways[number % len(ways) :] + ways[: number % len(ways)]:
                    began = time.perf_counter()
                    ask(typed)
                    if number:
                        times[kind][name].append(1000 * (time.perf_counter() - began))
    gc.enable()
    table.close()
    reader.close()
    return times


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20)[-1]


@contextmanager
def place(given: Path | None) -> Iterator[Path]:
    """Give the folder for the archives: the one named, or a new one that is thrown away."""
    if given is not None:
        given.mkdir(parents=True, exist_ok=True)
        yield given
        return
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def table(times: dict[str, dict[str, list[float]]]) -> Iterator[str]:
    """Give the lines of a Markdown table."""
    names = list(next(iter(times.values())))
    head = " | ".join(f"{name} p50 | p95" for name in names)
    yield f"| query | {head} | ours to FTS5, p50 | p95 | to its forms, p50 | p95 |"
    yield "|---" * (2 * len(names) + 5) + "|"
    for kind, by in times.items():
        cells = [f"{value:.2f}" for name in names for value in (statistics.median(by[name]), p95(by[name]))]
        ratios = [
            measure_of(by["ours"]) / measure_of(by[name])
            for name in ("FTS5", "its forms")
            for measure_of in (statistics.median, p95)
        ]
        yield f"| {kind} | {' | '.join(cells)} | {' | '.join(f'{ratio:.2f}' for ratio in ratios)} |"


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, nargs="+", default=[703, 20_000, 100_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    results = {}
    with place(options.folder) as folder:
        for articles in options.articles:
            library, bare = folder / f"library-{articles}.db", folder / f"bare-{articles}.db"
            if not library.exists():
                build(library, articles)
            if not bare.exists():
                build_bare(bare, library)
            results[articles] = measure(library, bare, folder / f"others-{articles}", options.rounds)
            if not options.json:
                print(f"\n{articles} articles\n", *table(results[articles]), sep="\n", flush=True)
    if options.json:
        print(json.dumps(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
