"""Parses many files in worker processes, in order, while the caller stores what has been parsed.

A file that hangs or crashes its worker costs one line and nothing else: files travel in chunks, and a chunk
that fails is parsed again file by file.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from nam_reader.importers.files import walk
from nam_reader.importers.markdown import SUFFIXES
from nam_reader.importers.step import Step
from nam_reader.importers.work import Outcome, parse_some, start

if TYPE_CHECKING:
    from concurrent.futures import Future

    from pebble import ProcessPool

TIME_LIMIT = 60  # seconds for one file
CHUNK_TIME_LIMIT = 10  # seconds for a chunk; its files then get their own time
CHUNK_FILES = 48
CHUNK_BYTES = 256 * 1024
AHEAD = 4  # chunks waiting or done for each worker
FEW_FILES, FEW_BYTES = 40, 320 * 1024  # so little is parsed here: a worker takes longer to start
SMALL = 64 * 1024  # bytes of a file that is parsed here
MANY_MARKS = 1_500  # in so few bytes; Markdown's time grows with the square and more of some of them
_MARKS = b"[]<>*_`{}|#&!\\~=:"

_STUCK = f"It took longer than {TIME_LIMIT} seconds to read this file."
_CRASHED = "Reading this file made the reader stop; it was left out."


@contextmanager
def parsing(paths: Sequence[Path]) -> Iterator[Iterator[Step]]:
    """Give the steps of parsing files and folders, in order. Leaving the context ends all work at once.

    The path of a step is as it was given; for a file of a folder, the folder as given joined with the rest.
    """
    files = walk(paths)
    if _are_few_and_tame(files):
        yield _steps(files, iter([_one(path) for path in files]))
        return
    workers = _Workers(min(len(files), os.cpu_count() or 1))
    try:
        yield _steps(files, workers.outcomes(files))
    finally:
        workers.stop()


def _steps(files: Sequence[Path], outcomes: Iterator[Outcome]) -> Iterator[Step]:
    for number, (path, (parsed, reason)) in enumerate(zip(files, outcomes, strict=True), start=1):
        yield Step(str(path), parsed, reason, number, len(files))


class _Workers:
    """A pool of worker processes."""

    def __init__(self, number: int) -> None:
        from multiprocessing import get_context

        from pebble import ProcessPool

        self._number = number
        self._pool: ProcessPool = ProcessPool(
            max_workers=number, context=get_context("spawn"), initializer=start
        )

    def stop(self) -> None:
        """Kill the workers and wait for them."""
        self._pool.stop()  # type: ignore[no-untyped-call] # theirs
        self._pool.join()

    def outcomes(self, files: Sequence[Path]) -> Iterator[Outcome]:
        """Yield what each file gave, in order; the first files are parsed here while the workers start."""
        ready = self._pool.schedule(parse_some, args=[[]])
        done = 0
        while done < len(files) and not ready.done() and _is_small_and_tame(files[done]):
            yield _one(files[done])
            done += 1
        chunks = _chunks(files[done:])
        waiting: deque[tuple[list[Path], Future[list[Outcome]]]] = deque()
        while True:
            room = max(0, self._number * AHEAD - len(waiting))
            waiting.extend((chunk, self._schedule(chunk)) for chunk in islice(chunks, room))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            yield from self._result(chunk, future)

    def _schedule(self, chunk: list[Path]) -> Future[list[Outcome]]:
        limit = TIME_LIMIT if len(chunk) == 1 else CHUNK_TIME_LIMIT
        future: Future[list[Outcome]] = self._pool.schedule(parse_some, args=[chunk], timeout=limit)
        return future

    def _result(self, chunk: list[Path], future: Future[list[Outcome]]) -> list[Outcome]:
        outcome = _attempt(future.result)
        if isinstance(outcome, list):
            return outcome
        if len(chunk) == 1:
            return [(None, outcome)]
        again = [([path], self._schedule([path])) for path in chunk]
        return [outcome for one, future in again for outcome in self._result(one, future)]


def _attempt(run: Callable[[], list[Outcome]]) -> list[Outcome] | str:
    """Run a task and return what it gives, or why it gave nothing: what one file does is its own affair."""
    try:
        return run()
    except TimeoutError:
        return _STUCK
    except Exception as error:  # noqa: BLE001 - the runner of tasks: a bug must not end an import
        crashed = type(error).__module__.startswith("pebble")
        return _CRASHED if crashed else f"It cannot be parsed ({error!r})."


def _one(path: Path) -> Outcome:
    outcome = _attempt(partial(parse_some, [path]))
    return outcome[0] if isinstance(outcome, list) else (None, outcome)


def _chunks(files: Sequence[Path]) -> Iterator[list[Path]]:
    """Yield files in chunks: small at first, so that there is soon something to store; never too large."""
    chunk: list[Path] = []
    size, most = 0, 4
    for path in files:
        length = _size(path)
        if chunk and (len(chunk) == most or size + length > CHUNK_BYTES):
            yield chunk
            chunk, size, most = [], 0, min(2 * most, CHUNK_FILES)
        chunk.append(path)
        size += length
    if chunk:
        yield chunk


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0  # whoever reads it will say what is wrong


def _are_few_and_tame(files: Sequence[Path]) -> bool:
    """Tell whether there is so little to parse that no worker is needed, and nothing that could hang."""
    few = len(files) <= FEW_FILES and sum(map(_size, files)) <= FEW_BYTES
    return few and all(map(_is_small_and_tame, files))


def _is_small_and_tame(path: Path) -> bool:
    """Tell whether a file can be parsed here: in no time, and certainly."""
    if _size(path) > SMALL:
        return False
    if path.suffix.lower() not in SUFFIXES:
        return True
    try:
        data = path.read_bytes() if path.is_file() else b""
    except (OSError, ValueError):
        return True  # there will be nothing to parse
    return len(data) - len(data.translate(None, _MARKS)) <= MANY_MARKS
