"""Are the right articles found first? A small judged set, and bounded ranking beside whole ranking.

    python benchmarks/relevance.py [--library FILE]

prints nDCG@10 over 44 judged queries in four languages (``benchmarks/judged``: short texts written for it
and the bundled digests), each asked as any of its words, of: our search; bare FTS5, words as written; bare
FTS5 with Snowball stems (English, Russian, Polish by the article's language; the query in all three).

With ``--library``, a large archive of ``search_speed.py``, it also compares our first ten, of queries too
common to be ranked whole, with the first ten of a ranking of all: how many are the same, and how much of the
best possible sum of scores ours have.
"""

# Stemmer has no types.
# mypy: disable-error-code="import-not-found, import-untyped"

from __future__ import annotations

import argparse
import math
import statistics
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import apsw
import Stemmer

from nam_reader.database import Access, connect
from nam_reader.importers import parse_bundled
from nam_reader.lexicon.tokens import folded_words
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.model import Article, Match
from nam_reader.search import ranking
from nam_reader.search.engine import SearchEngine
from nam_reader.text.articles import make_article

HERE = Path(__file__).resolve().parent
DIGESTS = HERE.parent / "resources" / "archive"
STEMMED = {"en": "english", "ru": "russian", "pl": "polish"}

Grades = Mapping[str, int]
Find = Callable[[str], Sequence[str]]


def articles() -> dict[str, Article]:
    """Return the judged articles by name."""
    found = {}
    for line in (HERE / "judged" / "texts.tsv").read_text("utf-8").splitlines():
        name, language, title, text = line.split("\t")
        found[name] = make_article(title=title, body=f"<p>{text}</p>", language=language)
    names = sorted(path.stem for path in DIGESTS.glob("*.md"))
    for name, parsed in zip(names, parse_bundled(DIGESTS), strict=True):
        found[name] = parsed.articles[0]
    return found


def queries() -> list[tuple[str, Grades]]:
    """Return what is typed, and how good each article is for it."""
    found: list[tuple[str, Grades]] = []
    for line in (HERE / "judged" / "queries.tsv").read_text("utf-8").splitlines():
        typed, grades = line.split("\t")
        pairs = (pair.split("=") for pair in grades.split())
        found.append((typed, {name: int(grade) for name, grade in pairs}))
    return found


def ndcg(found: Sequence[str], grades: Grades) -> float:
    """Return the normalised discounted cumulative gain of the first ten."""

    def gain(values: Sequence[int]) -> float:
        return math.fsum((2.0**value - 1) / math.log2(place + 2) for place, value in enumerate(values[:10]))

    return gain([grades.get(name, 0) for name in found]) / gain(sorted(grades.values(), reverse=True))


def ours(folder: Path, judged: Mapping[str, Article]) -> Find:
    """Put the articles into a library and return our search."""
    connection = open_library(folder / "library.db")
    store = ArticleStore(connection)
    claimed: set[str] = set()
    names = {}
    with store.saving():
        for name, article in judged.items():
            names[store.save(article, claimed)[0]] = name
    store.tidy(len(judged))
    engine = SearchEngine(connection)
    return lambda typed: [names[hit.row.uid] for hit in engine.search(typed, match=Match.ANY, limit=10).hits]


def bare(judged: Mapping[str, Article], stems: Callable[[str, str], list[str]]) -> Find:
    """Put the articles into one FTS5 table, as ``stems`` gives the words of a text in a language."""
    connection = apsw.Connection(":memory:")
    connection.execute("CREATE VIRTUAL TABLE page USING fts5(name UNINDEXED, title, text)")
    for name, article in judged.items():
        row = (name, *(" ".join(stems(text, article.language)) for text in (article.title, article.text)))
        connection.execute("INSERT INTO page VALUES (?, ?, ?)", row)

    def find(typed: str) -> list[str]:
        words = " OR ".join(f'"{word}"' for word in dict.fromkeys(stems(typed, "")))
        sql = "SELECT name FROM page WHERE page MATCH ? ORDER BY bm25(page, 0, 10, 1) LIMIT 10"
        return [str(row[0]) for row in connection.execute(sql, (words,))]

    return find


def as_written(text: str, _: str) -> list[str]:
    """Return the words."""
    return folded_words(text)


def snowball(text: str, language: str) -> list[str]:
    """Return the stems of the words, of a query in every language."""
    words = folded_words(text)
    if language:
        return Stemmer.Stemmer(STEMMED[language]).stemWords(words) if language in STEMMED else words
    return [stem for name in STEMMED.values() for stem in Stemmer.Stemmer(name).stemWords(words)] + words


def compare_bounded(library: Path) -> None:
    """Print how bounded answers differ from whole ones."""
    sys.path.insert(0, str(HERE.parent))
    from benchmarks import generate  # only now: the judged set needs none

    reader = connect(library, Access.READ)
    engine = SearchEngine(reader)
    words = [word for word in generate.vocabulary() if len(word) > 1]
    kinds = {
        "very common": words[:20],
        "fairly common": words[300:320],
        "two very common": [f"{a} {b}" for a, b in zip(words[:20], words[30:], strict=False)],
        "two fairly common": [f"{a} {b}" for a, b in zip(words[150:170], words[200:], strict=False)],
        "any of six": [" ".join(words[start : start + 600 : 100]) for start in range(20, 40)],
        "name": generate.names(),
    }
    most = ranking.RANKED_WHOLE
    print("\n| bounded | same of ten | share of the best scores |\n|---|---|---|")
    for kind, typed in kinds.items():
        same, share = [], []
        for query in typed:
            match = Match.ANY if kind.startswith("any") else Match.ALL
            bounded = engine.search(query, limit=10, match=match)
            ranking.RANKED_WHOLE = 10**9  # so that everything is ranked
            whole = engine.search(query, limit=10, match=match)
            ranking.RANKED_WHOLE = most
            if bounded.bounded:
                same.append(len({hit.row.uid for hit in bounded.hits} & {hit.row.uid for hit in whole.hits}))
                share.append(sum(hit.score for hit in bounded.hits) / sum(hit.score for hit in whole.hits))
        if same:
            print(f"| {kind} | {statistics.mean(same):.1f} | {statistics.mean(share):.3f} |")
    reader.close()


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--library", type=Path)
    options = parser.parse_args()
    judged, asked = articles(), queries()
    with tempfile.TemporaryDirectory() as folder:
        ways = {
            "ours": ours(Path(folder), judged),
            "as written": bare(judged, as_written),
            "Snowball": bare(judged, snowball),
        }
        print("| nDCG@10 | |\n|---|---|")
        for name, find in ways.items():
            values = [ndcg(find(typed), grades) for typed, grades in asked]
            print(f"| {name} | {statistics.mean(values):.3f} |")
            if name == "ours":
                worst = sorted(zip(values, (typed for typed, _ in asked), strict=True))[:5]
                print(f"  (least: {', '.join(f'{typed} {value:.2f}' for value, typed in worst)})")
    if options.library:
        compare_bounded(options.library)
    return 0


if __name__ == "__main__":
    sys.exit(main())
