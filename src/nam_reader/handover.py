"""One window for a library: a second start hands over what it was asked to show, and ends.

The running program holds the lock of a file in the library folder. The system lets go of that when the
program ends, however it ends, so that a crash leaves nothing that would have to be found out. What is handed
over is a small file in a folder beside it, which the running window watches: no sockets, and no network of
any kind.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

LOCK_NAME = "window.lock"
FOLDER_NAME = "handed-over"
PATIENCE_S = 15.0  # that a running window is given to take what is handed over
LOOK_EVERY_S = 0.03
MOST_BYTES = 1_000_000  # of one message; more is none of ours
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 -- by which Wayland lets a window come to the front; no secret


class Message(NamedTuple):
    """What a start asks for: an article, files to import; with neither, the window itself."""

    uid: str = ""
    files: tuple[str, ...] = ()
    token: str = ""  # of the desktop's, to come to the front with


class Claim:
    """The right to be the library's window, until ``leave`` or the end of the program."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    def leave(self) -> None:
        """Let the next start open a window of its own."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def claim(folder: Path) -> Claim | None:
    """Become the window of a library; None where another program is that already.

    Where the folder cannot be locked (it cannot be made, or its file system knows no locks) each start has
    its own window, as if nobody else were there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except (OSError, ValueError):
        return Claim(None)
    try:
        _lock(handle)
    except (BlockingIOError, PermissionError):
        os.close(handle)
        return None
    except OSError:
        os.close(handle)
        return Claim(None)
    return Claim(handle)


def _lock(handle: int) -> None:
    """Lock a file for this program, without waiting."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def asking(uid: str = "", files: tuple[str, ...] = ()) -> Message:
    """Return what this start asks for; the names of files become whole paths."""
    whole = tuple(os.path.abspath(name) for name in files)  # noqa: PTH100 -- of a name with odd bytes, too
    return Message(uid, whole, os.environ.get(_TOKEN, ""))


def hand_over(folder: Path, message: Message, patience_s: float = PATIENCE_S) -> Claim | None:
    """Give a message to the running window; None when it has been taken.

    A claim is returned where that window went meanwhile: then this start is to show a window of its own, and
    the message is taken back. Raises TimeoutError where the window is there and does not take it, and OSError
    where nothing can be written.
    """
    left = _write(folder / FOLDER_NAME, message)
    end = time.monotonic() + patience_s
    while left.exists():
        own = claim(folder)
        if own is not None:
            left.unlink(missing_ok=True)
            return own
        if time.monotonic() > end:
            left.unlink(missing_ok=True)
            raise TimeoutError
        time.sleep(LOOK_EVERY_S)
    return None


def _write(folder: Path, message: Message) -> Path:
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / f"{time.time_ns()}-{os.getpid()}.json"
    part = target.with_suffix(".part")
    part.write_text(json.dumps(message._asdict()), "ascii")
    part.replace(target)
    return target


def take(folder: Path) -> list[Message]:
    """Take the messages that were handed over to this window, the earliest first."""
    messages = []
    for path in sorted((folder / FOLDER_NAME).glob("*.json")):
        with contextlib.suppress(OSError):
            if path.stat().st_size <= MOST_BYTES:
                messages.append(_read(path.read_bytes()))
            path.unlink()
    return messages


def _read(text: bytes) -> Message:
    """Read a message; of anything else what is left is that somebody wants the window."""
    try:
        found: Any = json.loads(text)
        uid, files, token = found["uid"], found["files"], found["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return Message()
    if not (isinstance(uid, str) and isinstance(token, str) and isinstance(files, list)):
        return Message()
    return Message(uid, tuple(name for name in files if isinstance(name, str)), token)
