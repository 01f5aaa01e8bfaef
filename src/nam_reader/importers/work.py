"""What a worker process does: it parses a few files. Nothing heavy is imported here."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.files import begin_file
from nam_reader.model import Parsed

T = TypeVar("T")
Finish = Callable[
    [Parsed], object
]  # what the caller wants done to each file's articles where they are parsed
Outcome = tuple[
    Parsed | None, str, object
]  # what a file gave, or why it gave nothing; and how it was finished


class Item(NamedTuple):
    """A file, or a part of one (see Parsed.parts), to be parsed."""

    path: Path
    part: str = ""


def start() -> None:
    """Prepare a worker: cycles are looked for between two tasks, and what it has loaded stays."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def work_on(items: Sequence[Item], finish: Finish | None = None) -> list[Outcome]:
    """Do a task in a worker: parse files, when the cycles that the task before has left are gone.

    They are few objects, so that Python would not look for them for long, but some hold the tree of a page.
    """
    gc.collect(1)
    return parse_some(items, finish)


def parse_some(items: Sequence[Item], finish: Finish | None = None) -> list[Outcome]:
    """Parse files: the first half of the work for all of them, then the second."""
    begun = [_try(partial(begin_file, *item)) for item in items]
    return [
        (None, second, None) if isinstance(second, str) else _finished(second, finish) for second in begun
    ]


def _finished(second: Callable[[], Parsed], finish: Finish | None) -> Outcome:
    found = _try(second)
    if isinstance(found, str):
        return None, found, None
    return found, "", finish(found) if finish else None


def _try(work: Callable[[], T]) -> T | str:
    """Do some work and return what it gives, or why it gives nothing."""
    try:
        return work()
    except UnreadableFileError as error:
        return error.sentence
