"""What the global options say, and the library they lead to."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from nam_reader.errors import LibraryError
from nam_reader.paths import LibraryFolder, bundled_archive, library_folder

if TYPE_CHECKING:
    from nam_reader.workspace import Workspace


class Session(NamedTuple):
    """The options that stand before a command."""

    library: str | None = None
    quiet: bool = False

    @property
    def folder(self) -> LibraryFolder:
        """The library folder to use. Raises LibraryError where its name cannot be one."""
        try:
            folder = library_folder(self.library)
            str(folder.path).encode("utf-8")  # SQLite takes no other names
        except UnicodeEncodeError as error:
            raise LibraryError("The name of the library folder is not valid UTF-8.") from error
        except RuntimeError as error:  # "~someone" without such a person
            raise LibraryError(f"The library folder cannot be found: {error}") from error
        return folder

    @contextmanager
    def workspace(self) -> Iterator[Workspace]:
        """Open the library for a ``with`` block; a default library is filled the first time.

        Raises LibraryError where it cannot be opened.
        """
        # The stores load when a library is opened: help, usage errors and the window's check do without.
        from nam_reader.workspace import Workspace, telling_damage

        folder = self.folder
        with telling_damage(folder.path), Workspace(folder.path) as workspace:
            if folder.default:
                workspace.install_bundled(bundled_archive())
            yield workspace
