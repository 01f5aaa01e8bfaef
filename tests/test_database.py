"""One way to open a database: pragmas hold, a bad file is told from a new one, a step is all or nothing."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest

from nam_reader.database import Access, connect, migrate, transaction
from nam_reader.errors import LibraryDamagedError, LibraryError, LibraryTooNewError

STEPS = ("CREATE TABLE one (a TEXT) STRICT", "CREATE TABLE two (b TEXT) STRICT")


def test_the_pragmas_of_a_precious_file(tmp_path: Path) -> None:
    connection = connect(tmp_path / "a.db", Access.WRITE, precious=True)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }
    assert {name: connection.pragma(name) for name in wanted} == wanted
    connection.close()


def test_steps_are_done_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    connection = connect(path, Access.WRITE)
    assert migrate(connection, path, STEPS[:1]) == 0
    assert migrate(connection, path, STEPS) == 1
    assert migrate(connection, path, STEPS) == 2
    assert connection.pragma("user_version") == 2
    connection.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    connection = connect(path, Access.WRITE)
    with pytest.raises(apsw.SQLError):
        migrate(connection, path, (STEPS[0], "CREATE TABLE two (b TEXT); CREATE TABLE two (b TEXT)"))
    assert connection.pragma("user_version") == 1
    assert [row[0] for row in connection.execute("SELECT name FROM sqlite_schema")] == ["one"]
    connection.close()


def test_a_newer_file_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    connection = connect(path, Access.WRITE)
    migrate(connection, path, STEPS)
    with pytest.raises(LibraryTooNewError, match=r"a\.db was made by a newer NAM Reader"):
        migrate(connection, path, STEPS[:1])
    assert connection.pragma("user_version") == 2
    connection.close()


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"not a database at all, only text " * 100)
    with pytest.raises(LibraryDamagedError, match=r"a\.db cannot be read"):
        connect(tmp_path / "a.db", Access.WRITE)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be opened"):
        connect(tmp_path / "missing" / "a.db", Access.WRITE)


def test_readers_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "with ? and #.db"
    writer = connect(path, Access.WRITE)
    migrate(writer, path, STEPS)
    writer.close()
    for access in (Access.READ, Access.SEALED):
        reader = connect(path, access)
        with pytest.raises(apsw.ReadOnlyError):
            reader.execute("INSERT INTO one VALUES ('x')")
        reader.close()


def test_a_transaction_is_all_or_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    connection = connect(path, Access.WRITE)
    migrate(connection, path, STEPS)

    def half() -> None:
        with transaction(connection):
            connection.execute("INSERT INTO one VALUES ('x')")
            raise KeyError

    with pytest.raises(KeyError):
        half()
    assert list(connection.execute("SELECT * FROM one")) == []
    connection.close()
