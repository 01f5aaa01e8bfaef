"""A damaged notebook: its indexes are made anew, or all rows that can be read go into a new file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw

from nam_reader import damage
from nam_reader.database import transaction
from nam_reader.notebook.schema import TAGS_ANEW, open_notebook

_TABLES = """
SELECT sqlite_schema.name FROM sqlite_schema JOIN pragma_table_list USING (name)
WHERE pragma_table_list.type = 'table' AND sqlite_schema.name NOT LIKE 'sqlite%'
ORDER BY sqlite_schema.rowid"""
_INDEX_WORDS = """
DELETE FROM annotation_fts;
INSERT INTO annotation_fts (rowid, quote, note, tags, title)
    SELECT number, exact, note, tags, article ->> 'title' FROM annotation"""


def _index_words(connection: apsw.Connection) -> None:
    """Make the words anew that notes are searched by."""
    connection.execute(_INDEX_WORDS)


def _save(damaged: Path, made: Path) -> int:
    with closing(open_notebook(made)) as target, damage.readable(damaged) as source:
        if source is not None:
            # In the order in which the schema makes them, so that a row comes after what it belongs to.
            for row in target.execute(_TABLES).fetchall():
                _copy(source, target, str(row[0]))
            target.execute(TAGS_ANEW)  # a notebook of an older program has tags in their table alone
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


TOOLS = damage.Tools("annotation", _index_words, _save, precious=True)
