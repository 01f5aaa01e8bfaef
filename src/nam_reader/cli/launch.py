"""The way to the window; kept free of click, which would cost a tenth of a small window's start."""

from __future__ import annotations

from nam_reader import garbage, handover, quick_import, restarting
from nam_reader.cli import display
from nam_reader.errors import CannotShowWindowError
from nam_reader.paths import LibraryFolder


def launch(folder: LibraryFolder, uid: str = "", files: tuple[str, ...] = ()) -> int:
    """Show the window, at an article if one is named, and import files; return the exit code.

    Where the library has a window already, that comes to the front and does it, and this start ends at once;
    else this one ends when its window is closed.

    Raises CannotShowWindowError where there is no display, a library that Qt needs is missing, or the window
    that is open does not answer.
    """
    check_display()
    wanted = handover.asking(uid, files)
    own = handover.claim(folder.path)
    if own is None:
        own = _hand_over(folder, wanted)
        if own is None:
            return 0
    try:
        ended = _show(folder, wanted)
    finally:
        own.leave()
    if ended == restarting.AGAIN:
        restarting.start_again(folder)
    return ended


def _hand_over(folder: LibraryFolder, wanted: handover.Message) -> handover.Claim | None:
    try:
        return handover.hand_over(folder.path, wanted)
    except TimeoutError as error:
        raise CannotShowWindowError(
            "NAM Reader has a window on this library already, and it does not answer."
        ) from error


def _show(folder: LibraryFolder, wanted: handover.Message) -> int:
    garbage.keep_to_one_thread()
    try:
        with quick_import.light():
            from nam_reader.app import run  # Qt is loaded here, and nowhere on the command line's own way
    except ImportError as error:
        if "PySide6" not in f"{error.name} {error.path}":
            raise
        raise CannotShowWindowError(f"No window can be shown: Qt cannot be loaded ({error}).") from error
    return run(folder, wanted.uid, wanted.files)


def check_display() -> None:
    """Raise CannotShowWindowError, with what is missing, where no window can be shown."""
    obstacle = display.obstacle()
    if obstacle:
        raise CannotShowWindowError(obstacle)
