"""How much of a page's article is found, and how much else with it, on pages of many kinds?

    python benchmarks/extraction.py [--all] [--json]

reads the pages of ``tests/data/pages``, each shape in five languages, and those of ``tests/data/wix``, as an
import does, and compares the words of the article with those that belong to it: in a shape, what stands in
elements marked ``data-gold="keep"`` (the marks are taken out before the page is read). Prints precision,
recall and F1 of words, counted with repetitions and in small letters, as the mean over the pages of each
kind, the worst first (``--all``; else only what is below its goal), and how many titles, authors and dates
are right. A page without an article counts 1 when nothing is taken from it.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import jinja2
from selectolax.lexbor import LexborHTMLParser, LexborNode

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.files import parse_material
from nam_reader.importers.material import Material
from nam_reader.model import Article

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from benchmarks import wix_extraction
from benchmarks.wix_extraction import Score, right_fields, score

PAGES = Path(__file__).resolve().parents[1] / "tests" / "data" / "pages"
LANGUAGES = ("be", "en", "pl", "ru", "uk")
GOAL = 0.93
WIX_GOAL = 0.98

_MARK = re.compile(r'\s*data-gold="\w*"')
_BLOCK_LIST = """
    article blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p pre section table
    td th tr ul
"""
_BLOCKS = frozenset(_BLOCK_LIST.split())


class Result(NamedTuple):
    """How one page was read."""

    kind: str
    language: str
    score: Score
    fields: tuple[tuple[str, bool], ...] = ()


def words_of(language: str) -> dict[str, object]:
    """Return what the shapes are filled with: ``[section]`` lines, in ``[ui]`` names and values."""
    sections: dict[str, list[str]] = defaultdict(list)
    name = ""
    for line in (PAGES / "words" / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            name = line.strip("[]")
        elif line:
            sections[name].append(line)
    pairs = (line.split("=", 1) for line in sections["ui"])
    single = {one: sections[one][0] for one in ("title", "author", "site", "date")}
    lists = {"p": sections["paragraphs"], "h": sections["headlines"], "c": sections["comments"]}
    labels = {one: value.split("|") if "|" in value else value for one, value in pairs}
    return {"lang": language, **single, **lists, "ui": labels}


def expected(page: str) -> str:
    """Return the text of what a page marks as belonging to its article."""
    marked = LexborHTMLParser(page).css("[data-gold=keep]")
    return " ".join("".join(_texts(node)) for node in marked if not _is_inside(node))


def _is_inside(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if "data-gold" in parent.attributes:
            return True
        parent = parent.parent
    return False


def _texts(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield child.text_content or ""
        elif child.tag not in {"script", "style"}:
            space = " " if child.tag in _BLOCKS else ""
            yield space
            yield from _texts(child)
            yield space


def shapes() -> Iterator[Result]:
    """Read every shape in every language."""
    environment = jinja2.Environment(autoescape=False, undefined=jinja2.StrictUndefined)  # noqa: S701 - our own texts
    for path in sorted(PAGES.glob("shapes*/*.html")):
        template = environment.from_string(path.read_text(encoding="utf-8"))
        for language in LANGUAGES:
            known = words_of(language)
            page = template.render(**known)
            article = read(_MARK.sub("", page))
            fields = {"title": str(known["title"])}
            right = tuple(right_fields(article, fields)) if article else ()
            yield Result(
                path.stem, language, score(article.text if article else None, expected(page) or None), right
            )


def read(page: str) -> Article | None:
    """Return the article that an import takes from a page."""
    try:
        articles = parse_material(Material("page.html", content=page.encode())).articles
    except UnreadableFileError:
        return None
    return articles[0] if articles else None


def wix() -> Iterator[Result]:
    """Read the pages of Wix blogs."""
    for page in sorted(wix_extraction.PAGES.glob("*.html")):
        known = wix_extraction.wanted(page)
        if known is not None:
            article = wix_extraction.read(page)
            right = tuple(right_fields(article, known.fields)) if article else ()
            language = page.stem.rpartition("-")[2]
            yield Result(
                f"wix {known.kind}", language, score(article.text if article else None, known.text), right
            )


def table(results: Sequence[Result], by: str) -> dict[str, tuple[int, float, float, float]]:
    """Return, by kind or language: how many pages, and the means of precision, recall and F1."""
    groups: dict[str, list[Score]] = defaultdict(list)
    for result in results:
        groups[getattr(result, by)].append(result.score)
    return {name: (len(scores), *means(scores)) for name, scores in sorted(groups.items())}


def means(scores: Sequence[Score]) -> tuple[float, float, float]:
    """Return the means of precision, recall and F1."""
    precision, recall, f1 = (
        statistics.fmean(getattr(one, name) for one in scores) for name in ("precision", "recall", "f1")
    )
    return precision, recall, f1


def fields(results: Sequence[Result]) -> Mapping[str, tuple[int, int]]:
    """Return how many of each field are right, and of how many."""
    found: dict[str, list[bool]] = defaultdict(list)
    for result in results:
        for name, is_right in result.fields:
            found[name].append(is_right)
    return {name: (sum(listed), len(listed)) for name, listed in found.items()}


def show(title: str, results: Sequence[Result], goal: float, *, everything: bool) -> None:
    """Print a set's tables."""
    print(f"{title:<22} {'pages':>5} {'precision':>9} {'recall':>7} {'F1':>6}")
    kinds = sorted(table(results, "kind").items(), key=lambda row: row[1][3])
    rows = [row for row in kinds if everything or row[1][3] < goal]
    rows += [
        *table(results, "language").items(),
        ("all", (len(results), *means([one.score for one in results]))),
    ]
    for name, (pages, precision, recall, f1) in rows:
        print(f"{name:<22} {pages:>5} {precision:>9.3f} {recall:>7.3f} {f1:>6.3f}")
    for name, (right, of) in fields(results).items():
        print(f"{name}: {right} of {of} right")
    print()


def main() -> int:
    """Measure and print; the exit status is 1 where a mean is below its goal."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--all", action="store_true", help="every kind of page, not only what is below its goal"
    )
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    sets = {"pages": (list(shapes()), GOAL), "wix": (list(wix()), WIX_GOAL)}
    if options.json:
        found = {
            name: {"kinds": table(results, "kind"), "languages": table(results, "language")}
            for name, (results, _) in sets.items()
        }
        print(json.dumps(found, indent=1))
    else:
        for name, (results, goal) in sets.items():
            show(name, results, goal, everything=options.all)
    return int(any(means([one.score for one in results])[2] < goal for results, goal in sets.values()))


if __name__ == "__main__":
    sys.exit(main())
