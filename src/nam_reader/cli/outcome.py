"""How a run ends: a failure that a person can meet becomes one line and an exit code, never a traceback."""

from __future__ import annotations

from collections.abc import Callable

from nam_reader.errors import NamReaderError

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def settle(action: Callable[[], int]) -> int:
    """Run something to its exit code; tell the person in one line what went wrong."""
    try:
        return action()
    except (NamReaderError, OSError, KeyboardInterrupt) as error:
        return _ended_by(error)


def _ended_by(error: NamReaderError | OSError | KeyboardInterrupt) -> int:
    from nam_reader.cli import streams  # a window's start, which is waited for, needs none of it

    if isinstance(error, NamReaderError):
        return fail(str(error))
    if isinstance(error, BrokenPipeError):  # the reader of our output has gone: `nam-reader list | head`
        streams.close_quietly()
        return FAILED
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    streams.close_if_stuck()  # a disk, a folder or a stream of this computer, wherever it failed
    reason = error.strerror or str(error)
    return fail(f"{error.filename}: {reason}." if error.filename else f"{reason}.")


def fail(sentence: str) -> int:
    """Tell the person one sentence; return the exit code of a failure."""
    from nam_reader.cli import streams

    streams.tell(f"nam-reader: {streams.one_line(sentence)}")
    return FAILED
