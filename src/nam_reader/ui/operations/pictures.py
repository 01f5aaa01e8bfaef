"""Numbers over time (reading lane), and the way out for them (care lane)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from nam_reader import workspace
from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.ui.operations.queries import whole_query
from nam_reader.workspace import Workspace


def read_timeline(space: Workspace) -> Timeline:
    """Count all articles, and the highlights in them, by month."""
    return space.timeline()


def count_words(space: Workspace, queries: Sequence[str]) -> WordsOverTime:
    """Count what some queries find, and all articles, by month."""
    return space.words_over_time(queries)


def in_period(query: str, after: str, before: str) -> str:
    """Return a query that finds a period's articles only; "" leaves an end open."""
    dates = (("after", after), ("before", before))
    return whole_query(query, tuple((name, value) for name, value in dates if value))


def number_sheet(columns: Sequence[str], rows: Sequence[Sequence[str | int | float]]) -> bytes:
    """Return a table as CSV."""
    return workspace.number_sheet(columns, rows)


def write_picture(path: Path, data: bytes) -> None:
    """Write a picture or a table whole or not at all."""
    workspace.write_file(path, data)
