"""The program starts itself anew, where what a person chose can only be in force from the start.

Qt scales a whole program by a factor that it reads from the environment once. What the old window showed is
handed to the new one in the environment, too: nothing of it is written to a disk.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple, NoReturn

if TYPE_CHECKING:
    from nam_reader.paths import LibraryFolder

AGAIN = 91  # what a window returns that wants to be opened again; no exit status of the program
_LIBRARY = "NAM_READER_LIBRARY"
_SCALE = "QT_SCALE_FACTOR"
_TICKET = "NAM_READER_RETURN"


class Frame(NamedTuple):
    """Where the window is: its place on a screen, and its size, both in pixels at a size of 100 %."""

    screen: str = ""
    left: int = 0
    top: int = 0
    width: int = 0  # 0: not known
    height: int = 0
    state: str = ""  # "maximized", "full", or as the frame says


class Ticket(NamedTuple):
    """What the new window is to show: the frame, a page in place of list and text, and the list."""

    frame: Frame = Frame()
    page: str = ""
    place: str = ""


@contextmanager
def scaled(percent: int) -> Iterator[None]:
    """Let everything be so much larger in the Qt application that is made in a ``with`` block.

    The environment is as before after it: programs that are opened from the window have their own size.
    """
    before = os.environ.get(_SCALE)
    if percent != 100:
        os.environ[_SCALE] = str(_factor(before) * percent / 100)
    try:
        yield
    finally:
        if before is not None:
            os.environ[_SCALE] = before
        else:
            os.environ.pop(_SCALE, None)


def _factor(text: str | None) -> float:
    """Return the factor that the environment has already; of anything else, 1."""
    with suppress(ValueError):
        factor = float(text or "1")
        if 0 < factor < 100:
            return factor
    return 1.0


def leave_ticket(ticket: Ticket) -> None:
    """Let the program that is started next show what this one shows."""
    os.environ[_TICKET] = json.dumps(ticket)


def take_ticket() -> Ticket | None:
    """Take what the program before this one left; None where this start is like any other."""
    try:
        frame, page, place = json.loads(os.environ.pop(_TICKET))
        screen, left, top, width, height, state = frame
        kept = Frame(str(screen), int(left), int(top), int(width), int(height), str(state))
        return Ticket(kept, str(page), str(place))
    except (KeyError, ValueError, TypeError, RecursionError):
        return None


def start_again(folder: LibraryFolder) -> NoReturn:
    """End this program, and start it with its library, and with nothing else that it was asked for.

    Raises OSError where it cannot be started.
    """
    if not folder.default:
        os.environ[_LIBRARY] = str(folder.path)
    command = without_arguments(sys.orig_argv, sys.argv)
    sys.stdout.flush()
    sys.stderr.flush()
    if sys.platform == "win32":  # where a process cannot become another
        import subprocess  # no other start needs it

        subprocess.Popen([sys.executable, *command[1:]])  # noqa: S603 -- the program itself
        sys.exit(0)
    os.execv(sys.executable, command)  # noqa: S606 -- as above


def without_arguments(whole: list[str], seen: list[str]) -> list[str]:
    """Return how Python was started (``sys.orig_argv``) without the program's arguments (of ``sys.argv``)."""
    given = len(seen) - 1
    return list(whole[: len(whole) - given] if given > 0 else whole)
