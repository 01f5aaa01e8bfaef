"""How long the notebook takes to answer and to change with ten thousand annotations.

    python benchmarks/notebook_store.py [NUMBER]

Prints Markdown. Times are those of the processor (the machine may be busy with other things), the median of
seven; each change is one step on disk with an undo, synced as in the program.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sized
from functools import partial
from pathlib import Path

from nam_reader.model import Anchor, AnnotationFilter, ArticleRef, Colour
from nam_reader.notebook.bin import Bin
from nam_reader.notebook.bulk import Bulk
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook

WORDS = [f"word{number}" for number in range(3_000)]
TIMES = 7


def fill(notebook: Notebook, number: int) -> None:
    """Highlight here and there in articles, half of it with a note, with up to three tags."""
    chance = random.Random(1)
    articles = [
        ArticleRef(
            f"uid{each:017}", " ".join(chance.choices(WORDS, k=6)), (f"Author {each % 200}",), "Source"
        )
        for each in range(number // 12)
    ]
    for _ in range(number):
        quote = " ".join(chance.choices(WORDS, k=15))
        start = chance.randrange(5_000)
        anchor = Anchor(quote, "p" * 32, "s" * 32, start, start + len(quote), "r" * 64)
        note = " ".join(chance.choices(WORDS, k=20)) if chance.random() < 0.5 else ""
        tags = [f"tag{int(chance.expovariate(0.1))}" for _ in range(chance.randrange(4))]
        notebook.add(
            chance.choice(articles), anchor, colour=chance.choice(list(Colour)), note=note, tags=tags
        )


def told(name: str, deed: Callable[[], Sized | int], times: int = TIMES) -> None:
    """Print how long a thing takes, and how much comes of it."""
    taken, found = [], 0
    for _ in range(times):
        before = time.process_time()
        answer = deed()
        taken.append((time.process_time() - before) * 1_000)
        found = answer if isinstance(answer, int) else len(answer)
    sys.stdout.write(f"| {name} | {found:,} | {statistics.median(taken):,.1f} |\n")


def changed(deed: Callable[[], object]) -> Callable[[], int]:
    """Return the deed as one that comes to one thing."""

    def one() -> int:
        deed()
        return 1

    return one


def ask(notebook: Notebook) -> None:
    """Time the questions."""
    uids = sorted(notebook.annotated_uids())
    for name, wanted in (
        ("find: two words", AnnotationFilter(text="word17 word18")),
        ("find: a frequent tag", AnnotationFilter(tag="tag0")),
        ("find: a rare tag", AnnotationFilter(tag="tag40")),
        ("find: a colour", AnnotationFilter(colours=(Colour.BLUE,))),
        ("find: an author of articles", AnnotationFilter(article_authors=("Author 3",))),
        ("find: by date", AnnotationFilter(before="2020")),
        ("find: an article", AnnotationFilter(article_uid=uids[0])),
        ("find: the bin", AnnotationFilter(binned=True)),
        ("find: everything", AnnotationFilter()),
    ):
        told(name, partial(notebook.find, wanted))
    told("tallies of 100 articles", lambda: notebook.tallies(uids[:100]))
    told("tallies of all articles", lambda: notebook.tallies(uids))
    told("tags", notebook.tags)
    told("articles with a tag", lambda: notebook.uids_with_tag("tag0"))
    told("notes that link somewhere", lambda: notebook.linking(["uid"]))


def change(notebook: Notebook) -> None:
    """Time the changes, and their undo."""
    bulk, chance = Bulk(notebook.ledger), random.Random(2)
    ids = [one.id for one in notebook.find(AnnotationFilter())]
    told("a note edited", changed(lambda: notebook.edit(ids[0], note=str(chance.random()))))
    told("a colour changed", changed(lambda: notebook.edit(ids[0], colour=chance.choice(list(Colour)))))
    told("a frequent tag renamed", lambda: bulk.rename_tag("tag0", "new").annotation_ids, 1)
    told("that undone", lambda: _undone(notebook), 1)
    told("all given a tag", lambda: bulk.change(ids, add_tags=["zz"]).annotation_ids, 1)
    told("that undone", lambda: _undone(notebook), 1)
    told("all deleted", lambda: notebook.delete(ids).annotation_ids, 1)
    told("that undone", lambda: _undone(notebook), 1)
    notebook.delete(ids)
    told("the bin emptied", Bin(notebook.ledger).empty, 1)


def _undone(notebook: Notebook) -> int:
    change = notebook.undo()
    return len(change.annotation_ids) if change else 0


def main() -> None:
    """Fill a notebook and time it."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        connection = open_notebook(Path(folder) / "notebook.db")
        connection.pragma("synchronous", 0)  # while it is filled
        notebook = Notebook(connection)
        fill(notebook, number)
        connection.pragma("synchronous", 2)
        sys.stdout.write(f"| {number:,} annotations | comes to | ms |\n|---|---|---|\n")
        ask(notebook)
        change(notebook)
        connection.close()


if __name__ == "__main__":
    main()
