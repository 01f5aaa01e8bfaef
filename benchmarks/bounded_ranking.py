"""Is anything lost where only the most promising articles are ranked? Planted answers among 100,000 articles.

    python benchmarks/bounded_ranking.py FOLDER [--articles N] [--queries N] [--late N]

FOLDER holds ``library-N.db`` and ``bare-N.db`` of ``search_speed.py --articles N --folder FOLDER`` (they are
made where they are not there); copies of both are worked with. For every judged query a dozen articles,
spread over the archive and its dates, are written anew so that they answer it, each a third:

- 3: the words in the title and beside each other in the lead, and three times more in the text;
- 2: beside each other four times in the text, not in the title;
- 1: as often, but far from each other.

A single word stands in the title and in the text fifteen times (3), in the title and six times (2), or
only in the text, fifteen times (1).

All other articles have the words by chance: 0. Printed is nDCG@10 of our bounded ranking, of the same with
everything ranked and looked at once more, and of bare FTS5 (``bm25``, the title ten times), and for how many
of the queries the first ten of the two of ours are the same articles, or the same grades. With ``--late`` the
kept lists know nothing of so many articles at the archive's end, as after an import, planted ones among them.
"""

# The SQL below is put together from our own constants alone; every value is bound.

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import apsw

from nam_reader.library import best_lists, vocabulary
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.model import Match
from nam_reader.search import preference, ranking
from nam_reader.search.engine import SearchEngine

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate
from benchmarks.relevance import ndcg
from benchmarks.search_speed import build, build_bare

PLANTED = 12  # articles for a query
GRADES = (3, 2, 1)
TIMES = 4  # that several words stand in a text
SINGLE = {3: 15, 2: 6, 1: 15}  # that a single one does, by grade
EVERYTHING = 10**9
_BARE = "SELECT rowid FROM page WHERE page MATCH ? ORDER BY bm25(page, 10.0, 1.0) LIMIT 10"


class Judged(NamedTuple):
    """A query and the articles that answer it, by number, with their grades."""

    kind: str
    typed: str
    match: Match
    grades: dict[str, int]


def queries(count: int) -> Iterator[tuple[str, str, Match]]:
    """Yield kinds of queries and what is typed; no two have a word in common but names."""
    words = [word for word in generate.vocabulary() if len(word) > 1]
    names = generate.names()
    for number in range(count):
        yield "very common", words[20 + number], Match.ALL
        yield "two very common", f"{words[60 + number]} {words[90 + number]}", Match.ALL
        yield "fairly common", words[300 + number], Match.ALL
        yield "two fairly common", f"{words[160 + number]} {words[220 + number]}", Match.ALL
        yield "two words", f"{words[120 + number]} {words[2_000 + number]}", Match.ALL
        yield "name and word", f"{names[number % len(names)]} {words[400 + number]}", Match.ALL
        some = [words[start + number] for start in (500, 600, 700, 900, 1_200, 1_500)]
        yield "any of six", " ".join(some), Match.ANY


# --- planting ---------------------------------------------------------------------------------------------


def written(grade: int, words: Sequence[str], title: str, text: str, rng: random.Random) -> tuple[str, str]:
    """Return a title and a text that answer a query of some words as well as a grade says."""
    tokens = text.split(" ")
    times = TIMES if len(words) > 1 else SINGLE[grade]
    step = (len(tokens) - 60) // times
    places = [rng.randrange(30) + number * step for number in range(times)]
    if grade == 3 or (grade == 2 and len(words) == 1):
        title = f"{' '.join(words)} {' '.join(title.split(' ')[:3])}".capitalize()
        places[0] = 3 + grade  # the lead
    apart = step // len(words) if grade == 1 else 0
    for place in places:
        for number, word in enumerate(words):
            tokens[place + number * apart] += f" {word}"
    return title, " ".join(tokens)


class Archive:
    """A copy of a library and of the bare table beside it, to plant articles in."""

    def __init__(self, library: Path, bare: Path, late: int) -> None:
        self.connection = open_library(library)
        self.store = ArticleStore(self.connection)
        self.bare = apsw.Connection(str(bare))
        self._size = int(self.connection.execute("SELECT max(id) FROM article").get)
        self._late = self._size - late

    def plant(self, asked: Sequence[tuple[str, str, Match]]) -> list[Judged]:
        """Write the answers of all queries, the late ones after the lists are made."""
        rng = random.Random(5)
        places = rng.sample(range(1, self._size + 1), PLANTED * len(asked))
        judged, rows = [], []
        for number, (kind, typed, match) in enumerate(asked):
            answers = places[PLANTED * number : PLANTED * (number + 1)]
            if self._late < self._size:  # a third of them, of every grade
                answers[::4] = rng.sample(range(self._late + 1, self._size + 1), len(answers[::4]))
            grades = {str(place): GRADES[turn % 3] for turn, place in enumerate(answers)}
            judged.append(Judged(kind, typed, match, grades))
            rows += [(place, typed.split(), grades[str(place)]) for place in answers]
        rows = list({row[0]: row for row in rows}.values())
        self._write([row for row in rows if row[0] <= self._late], rng)
        self._make_lists()
        self._write([row for row in rows if row[0] > self._late], rng)
        return judged

    def _write(self, rows: Sequence[tuple[int, list[str], int]], rng: random.Random) -> None:
        select = "SELECT title, text FROM article JOIN body ON article_id = id WHERE id = ?"
        for number, words, grade in rows:
            old_title, old_text = map(str, self.connection.execute(select, (number,)).fetchone() or ("", ""))
            title, text = written(grade, words, old_title, old_text, rng)
            self.connection.execute("UPDATE article SET title = ? WHERE id = ?", (title, number))
            self.connection.execute("UPDATE body SET text = ? WHERE article_id = ?", (text, number))
            self.bare.execute("UPDATE page SET title = ?, text = ? WHERE rowid = ?", (title, text, number))
        while self.store.index_pending(200):
            pass

    def _make_lists(self) -> None:
        vocabulary.terms(self.connection)
        self.connection.execute("INSERT INTO article_fts(article_fts) VALUES ('optimize')")
        best_lists.make(self.connection)
        if self._late < self._size:
            self.connection.execute(
                "UPDATE meta SET value = ? WHERE name = ?", (str(self._late), best_lists.UPTO)
            )


# --- asking -----------------------------------------------------------------------------------------------


class Asked(NamedTuple):
    """The first ten articles of each ranking, and whether ours was bounded."""

    bounded: list[str]
    whole: list[str]
    bare: list[str]
    is_bounded: bool


@contextmanager
def everything() -> Iterator[None]:
    """Let the block rank all that matches, and look at all of it once more."""
    names = {ranking: ("RANKED_WHOLE", "RANKED_TOGETHER"), preference: ("LOOKED_AT", "OF_A_QUESTION")}
    with ExitStack() as stack:
        for module, some in names.items():
            for name in some:
                stack.enter_context(patch.object(module, name, EVERYTHING))
        yield


def ask(archive: Archive, engine: SearchEngine, query: Judged) -> Asked:
    """Ask all three."""
    numbers = "SELECT id FROM article WHERE uid = ?"

    def ours() -> tuple[list[str], bool]:
        found = engine.search(query.typed, limit=10, match=query.match, suggest=False)
        ids = [archive.connection.execute(numbers, (hit.row.uid,)).get for hit in found.hits]
        return [str(number) for number in ids], found.bounded

    bounded, is_bounded = ours()
    with everything():
        whole, _ = ours()
    joined = (" AND " if query.match is Match.ALL else " OR ").join(
        f'"{word}"' for word in query.typed.split()
    )
    bare = [str(row[0]) for row in archive.bare.execute(_BARE, (joined,))]
    return Asked(bounded, whole, bare, is_bounded)


def table(judged: Sequence[Judged], answers: Sequence[Asked]) -> Iterator[str]:
    """Give the lines of a Markdown table."""
    yield "| query | bounded | nDCG@10: bounded | whole | bare FTS5 | same ten | same grades |"
    yield "|---|---|---|---|---|---|---|"
    kinds = list(dict.fromkeys(query.kind for query in judged))
    for kind in [*kinds, "all"]:
        some = [
            (query.grades, asked)
            for query, asked in zip(judged, answers, strict=True)
            if kind in (query.kind, "all")
        ]
        values = [
            f"{statistics.mean(ndcg(getattr(asked, way), grades) for grades, asked in some):.3f}"
            for way in ("bounded", "whole", "bare")
        ]
        share = sum(asked.is_bounded for _, asked in some) / len(some)
        same = sum(set(asked.bounded) == set(asked.whole) for _, asked in some) / len(some)
        graded = sum(
            _graded(asked.bounded, grades) == _graded(asked.whole, grades) for grades, asked in some
        ) / len(some)
        yield f"| {kind} | {share:.0%} | {' | '.join(values)} | {same:.0%} | {graded:.0%} |"


def _graded(found: Sequence[str], grades: Mapping[str, int]) -> list[int]:
    return sorted(grades.get(number, 0) for number in found)


def main() -> int:
    """Plant, ask and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=20, help="of each kind")
    parser.add_argument("--late", type=int, default=0)
    options = parser.parse_args()
    sources = [options.folder / f"{name}-{options.articles}.db" for name in ("library", "bare")]
    if not sources[0].exists():
        build(sources[0], options.articles)
    if not sources[1].exists():
        build_bare(sources[1], sources[0])
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        library, bare = (Path(shutil.copy(source, folder)) for source in sources)
        archive = Archive(library, bare, options.late)
        judged = archive.plant(list(queries(options.queries)))
        engine = SearchEngine(archive.connection)
        answers = [ask(archive, engine, query) for query in judged]
        print(*table(judged, answers), sep="\n")
        archive.connection.close()
        archive.bare.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
