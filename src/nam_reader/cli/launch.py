"""The way to the window; kept free of click, which would cost a tenth of a small window's start."""

from __future__ import annotations

from nam_reader import garbage, quick_import
from nam_reader.cli import display
from nam_reader.errors import CannotShowWindowError
from nam_reader.paths import LibraryFolder


def launch(folder: LibraryFolder, uid: str | None) -> int:
    """Show the window, at an article if one is named; return its exit code when it is closed.

    Raises CannotShowWindowError where there is no display, or a library that Qt needs is missing.
    """
    check_display()
    garbage.keep_to_one_thread()
    try:
        with quick_import.light():
            from nam_reader.app import run  # Qt is loaded here, and nowhere on the command line's own way
    except ImportError as error:
        if "PySide6" not in f"{error.name} {error.path}":
            raise
        raise CannotShowWindowError(f"No window can be shown: Qt cannot be loaded ({error}).") from error
    return run(folder, uid)


def check_display() -> None:
    """Raise CannotShowWindowError, with what is missing, where no window can be shown."""
    obstacle = display.obstacle()
    if obstacle:
        raise CannotShowWindowError(obstacle)
