"""The notebook's file: how it is opened, and that an older or newer program does it no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from nam_reader.database import Access, connect
from nam_reader.errors import LibraryTooNewError
from nam_reader.notebook.schema import MIGRATIONS, open_notebook


def test_the_notebook_is_synced_at_each_commit_and_overwrites_what_it_deletes(path: Path) -> None:
    connection = open_notebook(path)
    assert connection.pragma("synchronous") == 2
    assert connection.pragma("secure_delete") == 1
    assert connection.pragma("journal_mode") == "wal"
    assert connection.pragma("user_version") == len(MIGRATIONS)
    secure = connection.execute("SELECT v FROM annotation_fts_config WHERE k = 'secure-delete'").get
    assert secure == 1
    connection.close()


def test_every_table_is_strict_or_virtual(path: Path) -> None:
    connection = open_notebook(path)
    loose = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
        "AND name NOT LIKE 'sqlite_%'"
    )
    assert [name for (name,) in loose] == []
    connection.close()


def test_a_newer_notebook_is_left_alone(path: Path) -> None:
    connection = open_notebook(path)
    connection.pragma("user_version", len(MIGRATIONS) + 1)
    connection.close()
    before = path.read_bytes()
    with pytest.raises(LibraryTooNewError, match="notebook"):
        open_notebook(path)
    assert path.read_bytes() == before


def test_opening_twice_changes_nothing(path: Path) -> None:
    open_notebook(path).close()
    before = path.read_bytes()
    open_notebook(path).close()
    assert path.read_bytes() == before
    reading = connect(path, Access.READ)
    assert reading.pragma("query_only") == 1
    reading.close()
