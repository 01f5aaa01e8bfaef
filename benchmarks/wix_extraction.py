"""How much of a Wix page's post is found, and how much else with it?

    python benchmarks/wix_extraction.py [FOLDER]

reads every page of a folder (``tests/data/wix`` by default) as an import does, and compares the words of the
article with those of the file beside it: ``page.json`` as in ``tests/data/wix``, or ``page.txt`` with nothing
but the text. Prints precision, recall and F1 of words, counted with repetitions and in small letters, as the
mean over the pages of each kind; which pages are below the goal; and how often title, author and date are
right. A page that is no post counts 1 when nothing is taken from it.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.files import parse_file
from nam_reader.model import Article

HERE = Path(__file__).resolve().parent
PAGES = HERE.parent / "tests" / "data" / "wix"
GOAL = 0.98
SUFFIXES = frozenset({".htm", ".html", ".mht", ".mhtml", ".xhtml"})
FIELDS = ("title", "author", "published")

_WORD = re.compile(r"\w+")


class Wanted(NamedTuple):
    """What a page should give; ``text`` is None for a page that is no post."""

    kind: str
    text: str | None
    fields: dict[str, str]


class Score(NamedTuple):
    """How well one page was read."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def wanted(page: Path) -> Wanted | None:
    """Return what stands beside a page, None where nothing does."""
    if page.with_suffix(".json").exists():
        known = json.loads(page.with_suffix(".json").read_text("utf-8"))
        post = known["post"]
        if post is None:
            return Wanted(known["kind"], None, {})
        fields = {name: post[name] for name in FIELDS}
        return Wanted(known["kind"], "\n".join(post["text"]), fields)
    if page.with_suffix(".txt").exists():
        return Wanted("page", page.with_suffix(".txt").read_text("utf-8"), {})
    return None


def read(page: Path) -> Article | None:
    """Return the article that an import takes from a page."""
    try:
        articles = parse_file(page).articles
    except UnreadableFileError:
        return None
    return articles[0] if articles else None


def score(found: str | None, expected: str | None) -> Score:
    """Compare the words of two texts; None is no text at all."""
    if found is None or expected is None:
        same = float(found is None and expected is None)
        return Score(same, same)
    have, want = words(found), words(expected)
    shared = (have & want).total()
    return Score(shared / max(have.total(), 1), shared / max(want.total(), 1))


def words(text: str) -> Counter[str]:
    """Return the words of a text in small letters, with their numbers."""
    return Counter(_WORD.findall(text.casefold()))


def right_fields(article: Article, fields: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """Yield, for each field that is known, whether the article has it right."""
    have = {
        "title": article.title,
        "author": ", ".join(article.authors),
        "published": article.published or "",
    }
    for name, value in fields.items():
        yield name, have[name] == value


def main() -> int:
    """Print the figures; fail where the mean is below the goal."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", nargs="?", type=Path, default=PAGES)
    folder: Path = parser.parse_args().folder
    kinds: dict[str, list[Score]] = defaultdict(list)
    fields: dict[str, list[bool]] = defaultdict(list)
    low: list[tuple[float, str]] = []
    for page in sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES):
        known = wanted(page)
        if known is None:
            continue
        article = read(page)
        result = score(article.text if article else None, known.text)
        kinds[known.kind].append(result)
        if result.f1 < GOAL:
            low.append((result.f1, page.name))
        for name, is_right in right_fields(article, known.fields) if article else ():
            fields[name].append(is_right)
    if not kinds:
        print(f"No page in {folder} has a file with its text beside it.", file=sys.stderr)
        return 1
    return report(kinds, fields, low)


def report(kinds: dict[str, list[Score]], fields: dict[str, list[bool]], low: list[tuple[float, str]]) -> int:
    """Print a table, one row a kind; return 1 where the goal is missed."""
    print(f"{'kind':<12} {'pages':>5} {'precision':>9} {'recall':>7} {'F1':>6}")
    for kind, scores in [
        *sorted(kinds.items()),
        ("all", [one for listed in kinds.values() for one in listed]),
    ]:
        means = [
            statistics.fmean(getattr(one, name) for one in scores) for name in ("precision", "recall", "f1")
        ]
        print(f"{kind:<12} {len(scores):>5} {means[0]:>9.3f} {means[1]:>7.3f} {means[2]:>6.3f}")
    for name, listed in fields.items():
        print(f"{name}: {sum(listed)} of {len(listed)} right")
    for value, name in sorted(low):
        print(f"below {GOAL}: {name} {value:.3f}")
    mean = statistics.fmean(one.f1 for listed in kinds.values() for one in listed)
    return int(mean < GOAL)


if __name__ == "__main__":
    sys.exit(main())
