"""How long it takes to count by month what queries find.

``python benchmarks/over_time.py LIBRARY [QUERY...]`` asks a ``library.db`` (``search_speed.py`` makes one of
100,000 articles and keeps it with ``--folder``) each query several times, and prints milliseconds: the first
answer, the middle one of the rest, and how many articles were counted.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from statistics import median

from nam_reader.database import Access, connect
from nam_reader.search.engine import SearchEngine

QUERIES = ("", "Lukashenko", "the", "Minsk OR Grodno", "brou", "kl*", "lang:en", "Lukashenko after:2020")
ROUNDS = 7
HIGHLIGHTED = 10_000


def taken(engine: SearchEngine, query: str) -> tuple[float, int]:
    """Return the milliseconds of one count, and how many articles it counted."""
    began = time.perf_counter()
    found = engine.over_time(query)
    return 1000 * (time.perf_counter() - began), sum(number for _, number in found.counts)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("queries", nargs="*", default=QUERIES)
    options = parser.parse_args()
    reader = connect(options.library, Access.READ)
    engine = SearchEngine(reader)
    print("| query | articles | first | then |\n|---|---|---|---|")
    for query in options.queries:
        times = [taken(engine, query) for _ in range(ROUNDS)]
        first, *rest = [milliseconds for milliseconds, _ in times]
        print(f"| {query or '(all articles)'} | {times[0][1]:,} | {first:.0f} | {median(rest):.0f} |")
    uids = [
        str(uid) for (uid,) in reader.execute("SELECT uid FROM article LIMIT ?", (HIGHLIGHTED,)).fetchall()
    ]
    began = time.perf_counter()
    engine.spread(dict.fromkeys(uids, 2))
    print(f"| (highlights in {len(uids):,} articles) | | {1000 * (time.perf_counter() - began):.0f} | |")


if __name__ == "__main__":
    main()
