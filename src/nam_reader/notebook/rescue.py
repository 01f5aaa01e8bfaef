"""A damaged notebook: its indexes are made anew, or all rows that can be read go into a new file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw

from nam_reader import damage
from nam_reader.database import Access, connect, transaction
from nam_reader.errors import LibraryError
from nam_reader.notebook.schema import open_notebook

_TABLES = (
    *("annotation", "tag", "reading", "saved_search", "collection", "collection_article", "preference"),
    *("version", "gone", "link"),
)
_INDEX_WORDS = """
DELETE FROM annotation_fts;
INSERT INTO annotation_fts (rowid, quote, note, tags, title)
    SELECT number, exact, note,
        coalesce((SELECT group_concat(name, char(10)) FROM tag WHERE annotation = number), ''),
        article ->> 'title'
    FROM annotation"""


def complaints(notebook: Path) -> tuple[str, ...]:
    """Return what is wrong with a notebook, () for a sound one. Raises LibraryError."""
    return damage.complaints(notebook, "annotation")


def mend(notebook: Path) -> Path | None:
    """Make what follows from the rest anew: indexes, and the words that notes are searched by.

    Returns where the damaged file is now; None, with nothing changed, where that does not make it sound.
    """

    def make(target: Path) -> int | None:
        damage.copy_files(notebook, target)
        try:
            with closing(connect(target, Access.WRITE, precious=True)) as connection:
                with transaction(connection):
                    connection.execute("REINDEX")
                with transaction(connection):
                    connection.execute(_INDEX_WORDS)
                damage.close_log(connection)
        except (LibraryError, apsw.Error):
            return None
        return None if complaints(target) else 0

    done = damage.replaced(notebook, make)
    return done and done[0]


def rescue(notebook: Path) -> tuple[Path, int]:
    """Put a new notebook with all that can be read into the place of a damaged one.

    Returns where the damaged file is now, and how many annotations were saved. Raises LibraryError.
    """
    done = damage.replaced(notebook, lambda target: _save(notebook, target))
    if done is None:
        raise LibraryError("The notebook cannot be put in order.")
    return done


def _save(damaged: Path, made: Path) -> int:
    with closing(open_notebook(made)) as target:
        try:
            source = connect(damaged, Access.READ)
        except LibraryError:
            return 0  # not even its first page can be read
        with closing(source):
            for table in _TABLES:
                _copy(source, target, table)
        damage.close_log(target)
        return int(target.execute("SELECT count(*) FROM annotation").get)


def _copy(source: apsw.Connection, target: apsw.Connection, table: str) -> None:
    """Copy what can be read of a table; columns that the damaged file does not have keep their defaults."""
    there = _columns(source, table)
    columns = ", ".join(f'"{name}"' for name in _columns(target, table) if name in there)
    if not columns:
        return
    select = f"SELECT {columns} FROM {table}"  # noqa: S608 -- our own names
    marks = ", ".join("?" * (columns.count(",") + 1))
    found = (
        damage.rows(source, table, "number", select) if table == "annotation" else _in_order(source, select)
    )
    for row in found:
        try:
            with transaction(target):
                target.execute(f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})", row)  # noqa: S608
        except apsw.Error:
            continue  # the row itself is broken, or what it belongs to is lost


def _columns(connection: apsw.Connection, table: str) -> list[str]:
    try:
        return [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]
    except apsw.Error:
        return []


def _in_order(source: apsw.Connection, select: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows up to the first that cannot be read, and from the end back to it."""
    for direction in ("", " ORDER BY 1 DESC"):
        try:
            yield from source.execute(select + direction)
        except apsw.Error:
            continue
        return
