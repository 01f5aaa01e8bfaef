"""What is done about a damaged database, whichever it is. The damaged file itself is never written to."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from nam_reader.database import Access, connect, transaction
from nam_reader.errors import LibraryDamagedError, LibraryError
from nam_reader.wording import why

_COMPLAINTS = 20
_LOGS = ("", "-wal", "-shm")  # a database and the files that go with it
_MOST = 1_000_000  # numbers of rows that are tried where even the highest cannot be read
_EMPTY = 2_000  # numbers without a row, one after the other, after which no more are tried then


def _complaints(path: Path, table: str) -> tuple[str, ...]:
    """Return what SQLite finds wrong with a database, () for a sound one that has a certain table.

    What is no database is one complaint. Raises LibraryError where it cannot be looked at.
    """
    try:
        with closing(connect(path, Access.READ)) as connection:
            found = connection.execute(f"PRAGMA integrity_check({_COMPLAINTS})").fetchall()
            connection.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608 -- our own name
            return () if found == [("ok",)] else tuple([str(row[0]).rstrip(".") for row in found])
    except LibraryDamagedError as error:
        return (error.reason,)
    except (apsw.CorruptError, apsw.NotADBError, apsw.SQLError) as error:
        return (why(error),)


class Tools(NamedTuple):
    """What is known of one kind of database.

    ``table`` is one that a sound one has; ``renew`` makes anew what follows from the rest, in an open one;
    ``save`` writes what can be read of a damaged one to a new one, and returns what it counted.
    """

    table: str
    renew: Callable[[apsw.Connection], object]
    save: Callable[[Path, Path], int]
    precious: bool = False

    def complaints(self, path: Path) -> tuple[str, ...]:
        """Return what SQLite finds wrong, () for a sound database. Raises LibraryError."""
        return _complaints(path, self.table)

    def mend(self, path: Path) -> Path | None:
        """Make the indexes anew, and what else follows from the rest.

        Returns where the damaged file is now; None, with nothing changed, where that does not make it sound.
        Raises LibraryError.
        """

        def make(target: Path) -> int | None:
            _copy_files(path, target)
            try:
                with closing(connect(target, Access.WRITE, precious=self.precious)) as connection:
                    with transaction(connection):
                        connection.execute("REINDEX")
                    with transaction(connection):
                        self.renew(connection)
                    close_log(connection)
            except (LibraryError, apsw.Error):
                return None
            return None if self.complaints(target) else 0

        done = _replaced(path, make)
        return done and done[0]

    def rescue(self, path: Path) -> tuple[Path, int]:
        """Put a new database with all that can be read into the place of a damaged one.

        Returns where the damaged file is now, and how much was saved. Raises LibraryError.
        """
        done = _replaced(path, partial(self.save, path))
        if done is None:
            raise LibraryError("{0} cannot be put in order.", path.name)
        return done


@contextmanager
def readable(path: Path) -> Iterator[apsw.Connection | None]:
    """Open a damaged database to read what can be read; None where not even its first page can be."""
    try:
        source = connect(path, Access.READ)
    except LibraryError:
        yield None
        return
    with closing(source):
        yield source


def _replaced(path: Path, make: Callable[[Path], int | None]) -> tuple[Path, int] | None:
    """Put a new file into the place of a damaged one, which is moved aside.

    ``make`` is given a copy of the damaged file's name to write to and returns what it counted, or None if
    it failed: then everything stays as it is. Returns where the damaged file is now, and the count.
    Raises LibraryError.
    """
    made = path.with_name(f".{path.name}.new")
    _remove(made)
    try:
        count = make(made)
        if count is None:
            return None
        aside = path.with_name(f"{path.stem}-damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}.db")
        _put_aside(path, aside)
        made.replace(path)
    except OSError as error:
        raise LibraryError("{0} cannot be put in order: {1}.", path.name, why(error)) from error
    finally:
        _remove(made)
    return aside, count


def _put_aside(path: Path, aside: Path) -> None:
    """Give a damaged file another name, with its log.

    It keeps its own until the new one takes it: whenever the program ends, there is a file of that name.
    """
    try:
        os.link(path, aside)
    except OSError:  # not every disk can
        shutil.copyfile(path, aside)
    for ending in _LOGS[1:]:
        found = path.with_name(path.name + ending)
        if found.exists():
            found.replace(aside.with_name(aside.name + ending))


def _copy_files(path: Path, target: Path) -> None:
    """Copy a database byte by byte, with its log."""
    for ending in ("", "-wal"):
        found = path.with_name(path.name + ending)
        if found.exists():
            shutil.copyfile(found, target.with_name(target.name + ending))


def close_log(connection: apsw.Connection) -> None:
    """Bring everything into the one file, so that it can be moved."""
    connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    connection.pragma("journal_mode", "delete")


def rows(source: apsw.Connection, table: str, key: str, select: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a table that can be read: each is asked for by its number, 1 to the highest.

    So a broken page costs the rows on it and no others. ``select`` ends before its WHERE.
    """
    try:
        last = int(source.execute(f"SELECT max({key}) FROM {table}").get or 0)  # noqa: S608 -- our own names
    except apsw.Error:
        last = _MOST
    missing = 0
    for number in range(1, last + 1):
        try:
            row = source.execute(f"{select} WHERE {key} = ?", (number,)).fetchone()
        except apsw.Error:
            row = None
        if row is not None:
            missing = 0
            yield row
            continue
        missing += 1
        if missing > _EMPTY and last == _MOST:
            return


def _remove(path: Path) -> None:
    for ending in _LOGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
