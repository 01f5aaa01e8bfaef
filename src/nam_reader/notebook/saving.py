"""One change of the notebook: one transaction, and a clear sentence where it cannot be kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from nam_reader.database import transaction
from nam_reader.errors import LibraryBusyError, LibraryDamagedError, LibraryError
from nam_reader.wording import why


@contextmanager
def saving(connection: apsw.Connection) -> Iterator[None]:
    """Make one transaction of the block; it is on disk when the block has been left.

    Raises LibraryError (or one of its kinds) where that fails; then nothing of the block was kept.
    """
    path = Path(connection.filename)
    try:
        with transaction(connection):
            yield
    except apsw.BusyError as error:
        _roll_back(connection)
        raise LibraryBusyError(path) from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        _roll_back(connection)
        raise LibraryDamagedError(path, why(error)) from error
    except apsw.FullError as error:
        _roll_back(connection)
        raise LibraryError(
            "There is no room left on the disk for {0}; nothing was changed.", path.name
        ) from error
    except (apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError) as error:
        _roll_back(connection)
        raise LibraryError(
            "{0} cannot be written: {1}; nothing was changed.", path.name, why(error)
        ) from error


def _roll_back(connection: apsw.Connection) -> None:
    """Leave the transaction that a failed commit may have left open."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def leave_no_trace(connection: apsw.Connection) -> None:
    """Write the file anew, so that nothing of what was removed stays in it or its log.

    SQLite overwrites what it deletes, but not the copies that it leaves when it moves rows between pages.
    What was asked for is done by now: where this cannot be, while somebody reads or for want of room, it
    waits for the next time.
    """
    with suppress(apsw.Error):
        connection.execute("VACUUM")
    with suppress(apsw.BusyError):
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
