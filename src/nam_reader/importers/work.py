"""What a worker process does: it parses a few files. Nothing heavy is imported here."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

from nam_reader.errors import UnreadableFileError
from nam_reader.importers.files import parse_file
from nam_reader.model import Parsed

Outcome = tuple[Parsed | None, str]  # what a file gave, or why it gave nothing


def start() -> None:
    """Prepare a worker: what it parses makes no cycles worth looking for, and what it has loaded stays."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def parse_some(paths: Sequence[Path]) -> list[Outcome]:
    """Parse files, one after the other."""
    return [_parse(path) for path in paths]


def _parse(path: Path) -> Outcome:
    try:
        return parse_file(path), ""
    except UnreadableFileError as error:
        return None, str(error)
