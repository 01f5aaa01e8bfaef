"""Suggestions for mistyped words: how often the right one comes first, or among three, and how fast.

    python benchmarks/suggestions.py [--words N] [--seed N] [--json]

makes a library of the bundled digests and four short texts in Cyrillic and Polish, takes N of its words
(1,500) of four letters and more, mistypes each in turn and asks for suggestions:

- *one slip*: a letter too many, too few, wrong (half of the time a neighbour's on the keyboard), or two
  letters that changed places; *two slips*: two of these, in words of six letters and more;
- *keyboard*: all keys pressed on the layout of another script;
- *space*: the space between two neighbouring words left out.

What by such a slip is another word that the library knows, in some form or spelling, is searched as it is and
does not count; how many these are is said. A suggestion is right if it finds the word that was meant, in this
form or another. *Nearest* is what a program does that only asks rapidfuzz for the nearest words of the
vocabulary and takes the commoner of equally near ones. Times are those of one suggestion, also with a
vocabulary of 100,000 words.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import apsw
from rapidfuzz import process
from rapidfuzz.distance import OSA

from nam_reader import paths
from nam_reader.database import Access, connect
from nam_reader.lexicon.entry import query_word
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.search.layouts import retyped
from nam_reader.search.suggest import suggestions
from nam_reader.text.articles import make_article
from nam_reader.workspace import Workspace

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import generate

LARGE = 100_000  # words
VOCABULARY = "SELECT term, docs FROM vocabulary"
KINDS = ("one slip", "two slips", "keyboard", "space")
TEXTS = {
    "be": "Улады арыштавалі журналістаў, праваабаронцы патрабуюць вызвалення палітвязняў. Санкцыі супраць "
    "прадпрыемстваў уплываюць на эканоміку, а грамадства чакае пераменаў і справядлівых выбараў.",
    "ru": "Власти задержали журналистов, правозащитники требуют освобождения политзаключённых. Санкции "
    "против предприятий влияют на экономику, а общество ждёт перемен и справедливых выборов.",
    "uk": "Влада затримала журналістів, правозахисники вимагають звільнення політв'язнів. Санкції проти "
    "підприємств впливають на економіку, а суспільство чекає на зміни та справедливі вибори.",
    "pl": "Władze zatrzymały dziennikarzy, obrońcy praw człowieka żądają uwolnienia więźniów politycznych. "
    "Sankcje wobec przedsiębiorstw wpływają na gospodarkę, a społeczeństwo czeka na sprawiedliwe wybory.",
}
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")


class Score(NamedTuple):
    """What came of the mistyped words of one kind."""

    asked: int
    known: int  # of which the library knows what was typed
    first: int
    among: int
    nearest: int
    milliseconds: list[float]


def build(folder: Path) -> Path:
    """Make the library and return its file."""
    with Workspace(folder / "library") as workspace:
        workspace.install_bundled(paths.bundled_archive())
    path = folder / "library" / "library.db"
    connection = open_library(path)
    store = ArticleStore(connection)
    with store.saving():
        for language, text in TEXTS.items():
            store.save(make_article(title=language, body=f"<p>{text}</p>", language=language), set())
    store.tidy(1_000)
    connection.close()
    return path


# --- mistyping --------------------------------------------------------------------------------------------


def slip(word: str, rng: random.Random) -> str:
    """Return a word with one slip in it, wherever it comes."""
    place = rng.randrange(len(word))
    letters = "abcdefghijklmnopqrstuvwxyz" if word.isascii() else "абвгдежзийклмнопрстуфхцчшыьэюяі"
    other = rng.choice(beside(word[place]) or letters) if rng.random() < 0.5 else rng.choice(letters)
    match rng.randrange(4):
        case 0:
            return word[:place] + rng.choice((other, word[place])) + word[place:]
        case 1:
            return word[:place] + word[place + 1 :]
        case 2:
            return word[:place] + other + word[place + 1 :]
        case _:
            return word[:place] + word[place : place + 2][::-1] + word[place + 2 :]


def beside(letter: str) -> str:
    """Return the letters left and right of one on the keyboard."""
    return "".join(row[max(row.find(letter) - 1, 0) : row.find(letter) + 2] for row in ROWS if letter in row)


def mistyped(words: list[str], count: int, rng: random.Random) -> dict[str, list[tuple[str, str]]]:
    """Return what was typed and what was meant, by kind of slip."""
    chosen = rng.sample(words, min(count, len(words)))
    long = [word for word in chosen if len(word) >= 6]
    return {
        "one slip": [(slip(word, rng), word) for word in chosen],
        "two slips": [(slip(slip(word, rng), rng), word) for word in long],
        "keyboard": [(typed, word) for word in chosen for typed in list(retyped(word))[:1]],
    }


def run_together(connection: apsw.Connection, count: int, rng: random.Random) -> list[tuple[str, str]]:
    """Return neighbours of one text without the space between them, and as they should be."""
    texts = [row[0] for row in connection.execute("SELECT text FROM body")]
    pairs: set[str] = set()
    for text in texts:
        words = text.split()
        pairs.update(
            f"{first} {second}".lower()
            for first, second in pairwise(words)
            if first.isalpha() and second.isalpha() and min(len(first), len(second)) > 2
        )
    chosen = rng.sample(sorted(pairs), min(count, len(pairs)))
    return [(pair.replace(" ", ""), pair) for pair in chosen]


# --- measuring --------------------------------------------------------------------------------------------


def same(text: str, meant: str) -> bool:
    """Say whether a suggestion finds what was meant."""
    if text == meant:
        return True
    found = [{key for word in query_word(each) for key in (word.word, *word.keys)} for each in (text, meant)]
    return " " not in meant + text and bool(found[0] & found[1])


def is_known(connection: apsw.Connection, text: str) -> bool:
    """Say whether the library knows a word in some form or spelling."""
    terms = [term for word in query_word(text) for term in (word.word, *word.keys, *word.name_keys)]
    sql = "SELECT 1 FROM article_fts WHERE article_fts MATCH ? LIMIT 1"
    expression = " OR ".join(f'"{term}"' for term in terms)
    return not terms or connection.execute(sql, (expression,)).fetchone() is not None


def measure(connection: apsw.Connection, pairs: list[tuple[str, str]], docs: dict[str, int]) -> Score:
    """Ask for suggestions for everything typed."""
    known = first = among = near = 0
    times = []
    for typed, meant in pairs:
        if typed == meant or is_known(connection, typed):
            known += 1
            continue
        began = time.perf_counter()
        found = suggestions(connection, typed)
        times.append(1000 * (time.perf_counter() - began))
        right = [same(text, meant) for text in found]
        first += right[:1] == [True]
        among += any(right)
        near += same(nearest(typed, docs), meant)
    return Score(len(pairs), known, first, among, near, times)


def nearest(typed: str, docs: dict[str, int]) -> str:
    """Return the nearest word of the vocabulary, the commonest of equally near ones."""
    found = process.extract(typed, list(docs), scorer=OSA.distance, score_cutoff=2, limit=None)
    return min(found, key=lambda each: (each[1], -docs[each[0]]))[0] if found else ""


def with_large_vocabulary(path: Path, typed: list[str]) -> list[float]:
    """Return the milliseconds of suggestions where the vocabulary has a hundred thousand words."""
    connection = connect(path, Access.WRITE)
    rows = ((word, 1 + LARGE // (rank + 3)) for rank, word in enumerate(generate.vocabulary()))
    connection.execute("BEGIN")
    connection.executemany("INSERT OR IGNORE INTO vocabulary VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    times = []
    for text in typed:
        began = time.perf_counter()
        suggestions(connection, text)
        times.append(1000 * (time.perf_counter() - began))
    connection.close()
    return times


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--words", type=int, default=1_500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        path = build(Path(folder))
        connection = connect(path, Access.READ)
        docs = {str(term): int(number) for term, number in connection.execute(VOCABULARY)}
        pairs = mistyped(sorted(word for word in docs if len(word) >= 4), options.words, rng)
        pairs["space"] = run_together(connection, options.words // 2, rng)
        scores = {kind: measure(connection, pairs[kind], docs) for kind in KINDS}
        connection.close()
        large = with_large_vocabulary(path, [typed for typed, _ in pairs["one slip"][:200]])
    if options.json:
        print(json.dumps({kind: score._asdict() for kind, score in scores.items()} | {"large": large}))
        return 0
    print(f"vocabulary of {len(docs):,} words\n")
    print("| slip | mistyped | another word | first | among three | nearest | p50 ms | p95 ms |")
    print("|---|---|---|---|---|---|---|---|")
    for kind, score in scores.items():
        print(f"| {kind} | {' | '.join(cells(score))} |")
    print(f"\nwith {LARGE:,} words: p50 {statistics.median(large):.1f} ms, p95 {p95(large):.1f} ms")
    return 0


def cells(score: Score) -> Iterator[str]:
    """Yield the cells of one row of the table."""
    counted = score.asked - score.known
    yield from (f"{counted}", f"{score.known}")
    yield from (f"{number / counted:.3f}" for number in (score.first, score.among, score.nearest))
    yield from (f"{statistics.median(score.milliseconds):.1f}", f"{p95(score.milliseconds):.1f}")


def p95(times: list[float]) -> float:
    """Return the time that one in twenty is above."""
    return sorted(times)[int(0.95 * (len(times) - 1))]


if __name__ == "__main__":
    sys.exit(main())
