"""How many of a word's forms are found, and how many strangers with them: recall and precision by language.

``python benchmarks/lexicon.py [FOLDER | FILE ...]`` reads tables named ``<language>.*.tsv`` (form, lemma,
part of speech; a heading first). Each form whose lemma has two or more is looked for among all forms of the
table, as a person would: the language of the query is not known, that of the article is. Relevant are all
forms that share a lemma with it. The figures are means over the queries; "others only" leaves the form
itself out.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from nam_reader.lexicon.entry import query_word
from nam_reader.lexicon.forms import families
from nam_reader.lexicon.tokens import folded_words

USUAL = Path(__file__).resolve().parents[2] / "shared" / "lexicon"
GOALS = {"en": (0.94, 0.93), "ru": (0.96, 0.93), "pl": (0.94, 0.93), "uk": (0.95, 0.93), "be": (0.88, 0.92)}


class Figures(NamedTuple):
    """What was measured of one table."""

    queries: int
    recall: float
    precision: float
    others_recall: float
    others_precision: float
    keys: float  # of a form, on average


def table(path: Path) -> tuple[dict[str, set[str]], set[str]]:
    """Return each form's relevant forms, and the forms that are asked for."""
    forms: dict[str, set[str]] = defaultdict(set)
    for line in path.read_text("utf-8").splitlines()[1:]:
        form, lemma, _ = line.split("\t")
        forms[lemma].add(form)
    relevant: dict[str, set[str]] = defaultdict(set)
    for together in forms.values():
        for form in together:
            relevant[form] |= together
    return relevant, {form for together in forms.values() if len(together) > 1 for form in together}


def measure(path: Path) -> Figures:
    """Look for every form of a table that has relatives."""
    language = path.name[:2]
    relevant, asked = table(path)
    holders: dict[str, set[str]] = defaultdict(set)
    count = 0
    for form in relevant:
        keys = {key for word in folded_words(form) for key in families(word, language)}
        count += len(keys)
        for key in keys:
            holders[key].add(form)
    sums = [0.0] * 4
    for form in asked:
        keys = {key for word in query_word(form) for key in (*word.keys, *word.name_keys)}
        found = {form}.union(*[holders.get(key, set()) for key in keys])
        right = len(found & relevant[form])
        sums[0] += right / len(relevant[form])
        sums[1] += right / len(found)
        sums[2] += (right - 1) / max(len(relevant[form]) - 1, 1)
        sums[3] += (right - 1) / (len(found) - 1) if len(found) > 1 else 1.0
    means = [total / len(asked) for total in sums]
    return Figures(len(asked), means[0], means[1], means[2], means[3], count / len(relevant))


def main(arguments: list[str]) -> None:
    """Print a line for each table."""
    given = [Path(argument) for argument in arguments] or [USUAL]
    tables = [sorted(path.glob("??.*.tsv")) if path.is_dir() else [path] for path in given]
    paths = [path for found in tables for path in found]
    if not paths:
        print(f"There are no tables in {given[0]}.")
        return
    print("language  queries  recall  precision  goals        others only    keys/form  seconds")
    for path in paths:
        began = time.perf_counter()
        figures = measure(path)
        goal = "{:.2f} {:.2f}".format(*GOALS.get(path.name[:2], (0, 0)))
        seconds = time.perf_counter() - began
        print(
            f"{path.name[:2]:8} {figures.queries:8}  {figures.recall:.4f}   {figures.precision:.4f}"
            f"    {goal}    {figures.others_recall:.4f} {figures.others_precision:.4f}"
            f"    {figures.keys:8.2f}  {seconds:7.2f}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
