"""What a worker process does: it parses a few files. Nothing heavy is imported here."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.files import begin_file
from nam_reader.model import Parsed

T = TypeVar("T")
Outcome = tuple[Parsed | None, str]  # what a file gave, or why it gave nothing


def start() -> None:
    """Prepare a worker: what it parses makes no cycles worth looking for, and what it has loaded stays."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def parse_some(paths: Sequence[Path]) -> list[Outcome]:
    """Parse files: the first half of the work for all of them, then the second."""
    begun = [_try(partial(begin_file, path)) for path in paths]
    return [(None, second) if isinstance(second, str) else _finished(second) for second in begun]


def _finished(second: Callable[[], Parsed]) -> Outcome:
    found = _try(second)
    return (None, found) if isinstance(found, str) else (found, "")


def _try(work: Callable[[], T]) -> T | str:
    """Do some work and return what it gives, or why it gives nothing."""
    try:
        return work()
    except UnreadableFileError as error:
        return str(error)
