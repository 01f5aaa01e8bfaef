"""Copies of the notebook: each verified before it counts, the older ones thinned out."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import apsw

from nam_reader.database import Access, connect
from nam_reader.errors import LibraryDamagedError, LibraryError, LibraryTooNewError
from nam_reader.model import Backup
from nam_reader.notebook.clock import Clock, utc_now
from nam_reader.notebook.schema import MIGRATIONS, open_notebook
from nam_reader.wording import Sentence, counted, sentence, why

FOLDER = "backups"  # in the library folder
RECENT = 5  # the newest are kept whenever they were made: of a bad day, the morning too
DAILY, WEEKLY, MONTHLY = 12, 10, 9  # the last of each day, week and month that are kept
_NAME = re.compile(r"notebook-(\d{8}T\d{12}Z)\.db")
_STAMP = "%Y%m%dT%H%M%S%fZ"
_PAGES = 256  # copied in one step
LEFT_BEHIND = 3_600  # seconds after which nobody writes to an unfinished copy any more


def back_up(notebook: Path, clock: Clock = utc_now, keep: Path | None = None) -> Backup:
    """Copy a notebook beside it, verify the copy, and thin out the older ones but ``keep``. Returns the copy.

    Raises LibraryError where the copy cannot be written or is not what it should be; it does not count then.
    """
    folder = notebook.parent / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise LibraryError("The folder for backups cannot be made: {0}.", why(error)) from error
    _clear(folder, clock())
    made = copy(notebook, folder / f"notebook-{clock().strftime(_STAMP)}.db")
    for old in thinned([path for path, _ in _dated(folder)]):
        if keep is None or old.absolute() != keep.absolute():
            old.unlink(missing_ok=True)
    return made


def _clear(folder: Path, now: datetime) -> None:
    """Remove what a program that was killed has left of a copy; a young one may be another program's."""
    for left in folder.glob(".notebook-*.part*"):
        with suppress(OSError):
            if now.timestamp() - left.stat().st_mtime > LEFT_BEHIND:
                left.unlink()


def copy(notebook: Path, target: Path) -> Backup:
    """Write a verified copy of a notebook to a file of any name, whole or not at all. Raises LibraryError."""
    part = target.with_name(f".{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(connect(notebook, Access.READ)) as source:
            _pour(source, part)
            wanted = int(source.execute("SELECT count(*) FROM annotation").get)
        made = verify(part)
        if made.annotations < wanted:
            raise LibraryError(_lacking(wanted - made.annotations))
        _sync(part)
        part.replace(target)
    except apsw.Error as error:
        raise LibraryError("The backup cannot be made: {0}.", why(error)) from error
    except OSError as error:
        raise LibraryError("The backup cannot be written: {0}.", why(error)) from error
    finally:
        for left in (part, part.with_name(part.name + "-wal"), part.with_name(part.name + "-shm")):
            left.unlink(missing_ok=True)
    return made._replace(path=str(target), made=_made(target))


def _pour(source: apsw.Connection, target: Path) -> None:
    """Copy a database, whatever is being written to it meanwhile, into one file without a log."""
    with closing(apsw.Connection(str(target))) as connection:
        with connection.backup("main", source, "main") as work:
            while not work.done:
                work.step(_PAGES)
        connection.pragma("journal_mode", "delete")


def pour(source: Path, notebook: Path) -> None:
    """Put what a verified backup holds into the place of what a notebook holds, whole or not at all.

    Raises LibraryError.
    """
    try:
        with (
            closing(open_notebook(notebook)) as target,
            closing(connect(source, Access.SEALED)) as backup,
            target.backup("main", backup, "main") as work,
        ):
            work.step(-1)  # in one go, into the log: what was interrupted was never there
        open_notebook(notebook).close()  # an older one is brought to the newest format
    except apsw.Error as error:
        raise LibraryError("The notebook cannot be restored: {0}.", why(error)) from error


def verify(path: Path) -> Backup:
    """Open a backup, check it whole and count what is in it.

    Raises LibraryError where there is none, LibraryDamagedError where it is damaged or no notebook,
    LibraryTooNewError where a newer program made it.
    """
    return _counted(path, whole=True)


def look(path: Path) -> Backup:
    """Count what is in a backup without checking it whole: for a list. What is wrong is its ``problem``."""
    try:
        return _counted(path, whole=False)
    except LibraryError as error:
        size = path.stat().st_size if path.is_file() else 0
        return Backup(str(path), _made(path), 0, 0, 0, size, error.sentence)


def _counted(path: Path, *, whole: bool) -> Backup:
    if not path.is_file():
        raise LibraryError("There is no file {0}.", path.name)
    with _reading(path) as connection:
        version = int(connection.pragma("user_version"))
        if version > len(MIGRATIONS):
            raise LibraryTooNewError(path, version, len(MIGRATIONS))
        complaint = str(connection.execute("PRAGMA integrity_check(1)").get) if whole else "ok"
        if complaint != "ok":
            raise LibraryDamagedError(path, complaint)
        annotations = int(connection.execute("SELECT count(*) FROM annotation").get)
        kept = int(connection.execute("SELECT count(*) FROM annotation WHERE deleted IS NULL").get)
        states = int(connection.execute("SELECT count(*) FROM reading").get)
    return Backup(str(path), _made(path), annotations, kept, states, path.stat().st_size)


@contextmanager
def _reading(path: Path) -> Iterator[apsw.Connection]:
    try:
        with closing(connect(path, Access.SEALED)) as connection:
            yield connection
    except apsw.SQLError as error:
        raise LibraryDamagedError(path, sentence("it is not a notebook")) from error
    except apsw.Error as error:
        raise LibraryDamagedError(path, why(error)) from error


def backups(notebook: Path) -> tuple[Path, ...]:
    """Return the backups of a notebook, the newest first; they are not opened."""
    return tuple([path for path, _ in _dated(notebook.parent / FOLDER)])


def newest(notebook: Path) -> datetime | None:
    """Return when the newest backup was made, in UTC; None where there is none."""
    return next((when for _, when in _dated(notebook.parent / FOLDER)), None)


def _dated(folder: Path) -> list[tuple[Path, datetime]]:
    found = [(path, _when(path)) for path in folder.glob("notebook-*.db")] if folder.is_dir() else []
    dated = [(path, when) for path, when in found if when is not None]
    return sorted(dated, key=lambda item: item[1], reverse=True)


def _when(path: Path) -> datetime | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        return datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _made(path: Path) -> str:
    when = _when(path)
    return when.isoformat().replace("+00:00", "Z") if when else ""


def thinned(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return which backups may go: not the newest five, nor the last of 12 days, 10 weeks and 9 months."""
    dated = [(path, when) for path in paths if (when := _when(path)) is not None]
    dated.sort(key=lambda item: item[1], reverse=True)
    keep = {path for path, _ in dated[:RECENT]}
    for most, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        latest: dict[object, Path] = {}
        for path, when in dated:
            latest.setdefault(period(when), path)
        keep.update(list(latest.values())[:most])
    return tuple([path for path, _ in dated if path not in keep])


_day: Callable[[datetime], object] = datetime.date


def _week(when: datetime) -> object:
    return when.isocalendar()[:2]


def _month(when: datetime) -> object:
    return when.year, when.month


def _sync(path: Path) -> None:
    with path.open("rb+") as written:
        os.fsync(written.fileno())


def _lacking(notes: int) -> Sentence:
    return counted(
        "The backup lacks %Ln notes; it was not kept.", notes, "The backup lacks %Ln note; it was not kept."
    )
