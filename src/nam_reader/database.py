"""The one way a SQLite file is opened, changed in one transaction, and brought to the newest schema."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

import apsw

from nam_reader.errors import (
    DamageMetError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryError,
    LibraryTooNewError,
)
from nam_reader.wording import why

BUSY_TIMEOUT_MS = 10_000


class Access(Enum):
    """What a connection may do."""

    WRITE = "write"  # makes the file where there is none
    READ = "read"  # another connection may be writing
    SEALED = "sealed"  # a file that nobody writes: a pack, also on read-only media


def connect(path: Path, access: Access, *, precious: bool = False) -> apsw.Connection:
    """Open a database with all of its pragmas set and asserted.

    ``precious`` files (the notebook) are synced at every commit and overwrite what they delete.
    Raises LibraryError where the file cannot be opened, LibraryDamagedError where it is no database.
    """
    try:
        connection = _open(path, access)
        _prepare(connection, access, precious)
    except (apsw.NotADBError, apsw.CorruptError) as error:
        raise LibraryDamagedError(path, why(error)) from error
    except apsw.BusyError as error:
        raise LibraryBusyError(path) from error
    except apsw.FullError as error:
        raise LibraryError("{0} cannot be opened: the disk is full.", path.name) from error
    except (apsw.CantOpenError, apsw.IOError, apsw.ReadOnlyError, apsw.PermissionsError) as error:
        raise LibraryError("{0} cannot be opened in {1}: {2}.", path.name, path.parent, why(error)) from error
    return connection


def _open(path: Path, access: Access) -> apsw.Connection:
    if access is Access.WRITE:
        return apsw.Connection(str(path))
    if access is Access.READ:
        return apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    name = f"{path.absolute().as_uri()}?immutable=1"
    return apsw.Connection(name, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)


def _prepare(connection: apsw.Connection, access: Access, precious: bool) -> None:
    connection.set_busy_timeout(BUSY_TIMEOUT_MS)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DML, 0)
    connection.config(apsw.SQLITE_DBCONFIG_DQS_DDL, 0)
    wanted: dict[str, int | str] = {
        "foreign_keys": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "cell_size_check": 1,
        "cache_size": -16_000,
    }
    if access is Access.WRITE:
        wanted |= {"journal_mode": "wal", "synchronous": 2 if precious else 1, "secure_delete": int(precious)}
    else:
        wanted["query_only"] = 1
    for pragma, value in wanted.items():
        connection.pragma(pragma, value)
        found = connection.pragma(pragma)
        if found != value:
            raise LibraryError("SQLite did not accept {0}={1} (it says {2}).", pragma, value, found)
    connection.pragma("user_version")  # the first real read: says at once whether the file is a database


@contextmanager
def glance(path: Path, migrations: Sequence[str]) -> Iterator[apsw.Connection]:
    """Open a database to read a little of it at once: of the newest schema, and waiting for nobody.

    Raises LibraryError where that cannot be, also where reading fails.
    """
    if not path.is_file():
        raise LibraryError("There is no {0} in {1}.", path.name, path.parent)
    connection = connect(path, Access.READ)
    try:
        connection.set_busy_timeout(0)
        if connection.pragma("user_version") != len(migrations):
            raise LibraryError("{0} is not of this program's format.", path.name)
        yield connection
    except apsw.Error as error:
        raise LibraryError("{0} cannot be read now: {1}.", path.name, why(error)) from error
    finally:
        connection.close()


@contextmanager
def telling_damage(folder: Path) -> Iterator[None]:
    """Say it clearly where the block meets a damaged page in a file of a folder. Raises DamageMetError."""
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise DamageMetError(folder, why(error)) from error


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Make one transaction of the block: committed whole, or rolled back when the block raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def migrate(connection: apsw.Connection, path: Path, migrations: Sequence[str]) -> int:
    """Bring a database to the newest schema: each step, with its version, in one transaction.

    The list is append-only; a step's number is its place in the list, from 1. Returns the version found.
    Raises LibraryTooNewError, having changed nothing, where the file knows more steps than we do.
    """
    found = int(connection.pragma("user_version"))
    if found > len(migrations):
        raise LibraryTooNewError(path, found, len(migrations))
    for version, step in enumerate(migrations[found:], start=found + 1):
        with transaction(connection):
            if int(connection.pragma("user_version")) < version:  # else another program was faster
                connection.execute(step)
                connection.execute(f"PRAGMA user_version={version}")
    return found
