"""An open library folder: its connections, one set for each lane, and the stores on them."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Self

from nam_reader.database import Access, connect
from nam_reader.errors import LibraryError
from nam_reader.library.articles import ArticleStore
from nam_reader.library.schema import open_library
from nam_reader.notebook.schema import open_notebook
from nam_reader.notebook.store import Notebook
from nam_reader.wording import why

# What a start does not need is imported by the method that does: the window must be there at once.
if TYPE_CHECKING:
    from nam_reader.catalogue import Catalogue

BACKED_UP_ANEW = timedelta(minutes=10)  # so that a script of a thousand commands makes a few copies only


class OpenFolder:
    """A library folder's stores: a reader and a writer of each database, so that no lane waits."""

    def __init__(self, folder: Path) -> None:
        """Open the folder, making it and its two databases where they are missing.

        Raises LibraryError where that cannot be done.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise LibraryError("The library folder {0} cannot be made: {1}.", folder, why(error)) from error
        self.folder = folder
        self._library_writer = open_library(folder / "library.db")
        self._notebook_writer = open_notebook(folder / "notebook.db")
        self._library_reader = connect(folder / "library.db", Access.READ)
        self._notebook_reader = connect(folder / "notebook.db", Access.READ)
        self._stock = ArticleStore(self._library_writer)
        self._notebook = Notebook(self._notebook_writer)
        self._shelf = ArticleStore(self._library_reader)
        self._notes = Notebook(self._notebook_reader)
        self._asked: Catalogue | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection; the workspace cannot be used afterwards.

        Were notes changed, the notebook is backed up, unless that was done within the last ten minutes.
        """
        if self._notebook.changed:
            self._back_up()
        for connection in (
            self._library_reader,
            self._notebook_reader,
            self._notebook_writer,
            self._library_writer,
        ):
            connection.close()

    def _back_up(self) -> None:
        """Keep a copy of the notebook. That it fails must not keep anything from closing; `check` tells."""
        from nam_reader.notebook import backups

        notebook = self.folder / "notebook.db"
        newest = backups.newest(notebook)
        if newest is None or datetime.now(UTC) - newest > BACKED_UP_ANEW:
            with suppress(LibraryError):
                backups.back_up(notebook)
