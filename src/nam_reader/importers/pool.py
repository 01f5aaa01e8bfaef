"""Parses many files in worker processes, in order, while the caller stores what has been parsed.

A file that hangs or crashes its worker costs one line and nothing else: files travel in chunks, and a chunk
that fails is parsed again file by file. So does a part whose name has several lines: each is a part, too.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from nam_reader.importers.folder import walk
from nam_reader.importers.kinds import MARKDOWN_SUFFIXES, PAGE_SUFFIXES, TEXT_SUFFIXES
from nam_reader.importers.step import Step
from nam_reader.importers.work import Finish, Item, Outcome, parse_some, start, work_on
from nam_reader.wording import sentence

if TYPE_CHECKING:
    from concurrent.futures import Future

    from pebble import ProcessPool

    _Future = Future[list[Outcome]]

TIME_LIMIT = 25  # seconds for one file
CHUNK_TIME_LIMIT = 10  # seconds for a chunk; its files then get their own time
CHUNK_FILES = 48
CHUNK_BYTES = 256 * 1024
MOST_BROKEN = 3  # pools
AHEAD = 4  # chunks waiting or done for each worker
FEW_FILES, FEW_BYTES = 40, 320 * 1024  # so little is parsed here: a worker takes longer to start
SMALL = 64 * 1024  # bytes of a file that is parsed here
MANY_MARKS = 1_500  # in so few bytes; Markdown's time grows with the square and more of some of them
_MARKS = b"[]<>*_`{}|#&!\\~=:"

_STUCK = sentence("It took longer than {0} seconds to read this file.", TIME_LIMIT)
_ALONE = sentence("It can only be read by a process of its own, and none can be started here.")
_NAME = "pebble_pool_worker"
_CRASHED = sentence("Reading this file made the reader stop; it was left out.")


@contextmanager
def parsing(
    paths: Sequence[Path], few: Finish | None = None, many: Finish | None = None
) -> Iterator[Iterator[Step]]:
    """Give the steps of parsing files and folders, in order. Leaving the context ends all work at once.

    ``few`` or ``many``, functions that can be pickled, are called with what each file gave, where it was
    parsed: ``few`` if that is so little that it is done in this process.

    The path of a step is as it was given; for a file of a folder, the folder as given joined with the rest.
    """
    files = walk(paths)
    if _are_few_and_tame(files):
        yield _steps(len(files), ((n, _one(Item(path), few)) for n, path in enumerate(files)), files)
        return
    workers = _Workers(os.cpu_count() or 1, many)
    try:
        yield _steps(len(files), workers.outcomes(files), files)
    finally:
        workers.stop()


@contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """Keep Ctrl+C from the threads and processes that are started here; they inherit what is blocked.

    A terminal sends it to every process, and a worker that dies while it starts says so at length.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _steps(total: int, outcomes: Iterator[tuple[int, Outcome]], files: Sequence[Path]) -> Iterator[Step]:
    for place, (parsed, reason, finished) in outcomes:
        yield Step(str(files[place]), parsed, reason, place + 1, total, finished)


class _Workers:
    """Worker processes. Should they break, others take their place; where none can live, we do the work."""

    def __init__(self, number: int, finish: Finish | None) -> None:
        self._number = number
        self._finish = finish
        self._pool: ProcessPool | None = None
        self._broken = 0

    def stop(self) -> None:
        """Kill the workers and wait for them."""
        from multiprocessing import active_children

        if self._pool is None:
            return
        self._pool.stop()  # type: ignore[no-untyped-call] # theirs
        for child in active_children():
            if (
                child.name == _NAME
            ):  # at once: a worker that is just starting would complain of what it misses
                child.kill()
        self._pool.join()
        self._pool = None

    def outcomes(self, files: Sequence[Path]) -> Iterator[tuple[int, Outcome]]:
        """Yield what each file gave, in order, with its place, and what its parts gave behind it.

        The first files are parsed here while the workers start.
        """
        ready = self._schedule([])
        done = 0
        while ready and not ready.done() and done < len(files) and _is_small_and_tame(files[done]):
            yield done, _one(Item(files[done]), self._finish)
            done += 1
        place = done
        for outcome in self._each(_chunks(files[done:])):
            yield place, outcome
            for part in self._parts(files[place], outcome):
                yield place, part
            place += 1

    def _parts(self, path: Path, outcome: Outcome) -> Iterator[Outcome]:
        """Yield what the parts of a file gave, in order, those of a part behind it."""
        names = outcome[0].parts if outcome[0] is not None else ()
        if not names:
            return
        for one in self._each([Item(path, name)] for name in names):
            yield one
            yield from self._parts(path, one)

    def _each(self, chunks: Iterator[list[Item]]) -> Iterator[Outcome]:
        """Yield the outcomes of chunks, in order; so many are on their way that no worker ever waits."""
        waiting: deque[tuple[list[Item], _Future | None]] = deque()
        while True:
            room = max(0, self._number * AHEAD - len(waiting))
            waiting.extend((chunk, self._schedule(chunk)) for chunk in islice(chunks, room))
            if not waiting:
                return
            yield from self._result(*waiting.popleft())

    def _schedule(self, chunk: list[Item]) -> _Future | None:
        """Give a chunk to the workers; None where there are none."""
        from multiprocessing import current_process

        limit = TIME_LIMIT if _pieces(chunk) == chunk and len(chunk) == 1 else CHUNK_TIME_LIMIT
        while self._broken < MOST_BROKEN:
            try:
                future: _Future = self._living().schedule(work_on, args=[chunk, self._finish], timeout=limit)
            except (OSError, RuntimeError):  # no semaphores, no more processes, or a pool that is broken
                if current_process().name == _NAME:
                    raise  # a worker that runs its parent's program a second time must end
                self._broken += 1
                self.stop()
            else:
                return future
        return None

    def _living(self) -> ProcessPool:
        from multiprocessing import get_context, resource_tracker

        from pebble import ProcessPool

        if self._pool is None:
            context = get_context("spawn")
            self._pool = ProcessPool(max_workers=self._number, context=context, initializer=start)
            if sys.platform != "win32":
                resource_tracker.ensure_running()  # before: it would let Ctrl+C through again
            with _without_ctrl_c():
                self._pool.active  # noqa: B018 - asking starts the pool's threads, and they start the workers
        return self._pool

    def _result(self, chunk: list[Item], future: _Future | None) -> list[Outcome]:
        if future is None:
            return [
                _one(item, self._finish) if _is_tame(item.path) else (None, _ALONE, None) for item in chunk
            ]
        try:
            outcome = _attempt(future.result)
        except BrokenExecutor:  # the pool's affair, not that of the files
            return self._result(chunk, self._schedule(chunk))
        if isinstance(outcome, list):
            return outcome
        pieces = _pieces(chunk)
        if len(pieces) == 1:
            return [(None, outcome, None)]
        again = [([item], self._schedule([item])) for item in pieces]
        return [outcome for one, future in again for outcome in self._result(one, future)]


def _pieces(chunk: list[Item]) -> list[Item]:
    """Return what can be tried alone of a chunk: its files, and each line of a part's name."""
    return [Item(item.path, line) for item in chunk for line in item.part.split("\n")]


def _attempt(run: Callable[[], list[Outcome]]) -> list[Outcome] | str:
    """Run a task and return what it gives, or why it gave nothing: what one file does is its own affair."""
    try:
        return run()
    except TimeoutError:
        return _STUCK
    except BrokenExecutor:
        raise
    except Exception as error:  # noqa: BLE001 - the runner of tasks: a bug must not end an import
        crashed = type(error).__module__.startswith("pebble")
        return _CRASHED if crashed else sentence("It cannot be parsed ({0}).", repr(error))


def _one(item: Item, finish: Finish | None) -> Outcome:
    outcome = _attempt(partial(parse_some, [item], finish))
    return outcome[0] if isinstance(outcome, list) else (None, outcome, None)


def _chunks(files: Sequence[Path]) -> Iterator[list[Item]]:
    """Yield files in chunks: small at first, so that there is soon something to store; never too large."""
    chunk: list[Item] = []
    size, most = 0, 4
    for path in files:
        length = _size(path) + _size_beside(path)
        if chunk and (len(chunk) == most or size + length > CHUNK_BYTES):
            yield chunk
            chunk, size, most = [], 0, min(2 * most, CHUNK_FILES)
        chunk.append(Item(path))
        size += length
    if chunk:
        yield chunk


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0  # whoever reads it will say what is wrong


def _size_beside(path: Path) -> int:
    """Return how many bytes lie in the folder of a saved page: its images are sent, and wait, with it."""
    if path.suffix.lower() not in PAGE_SUFFIXES:
        return 0
    try:
        for ending in ("_files", ".files"):
            folder = path.with_name(path.stem + ending)
            if folder.is_dir():
                return sum([entry.stat().st_size for entry in os.scandir(folder)])
    except (OSError, ValueError):
        pass  # who reads it will see
    return 0


def _are_few_and_tame(files: Sequence[Path]) -> bool:
    """Tell whether there is so little to parse that no worker is needed, and nothing that could hang."""
    few = len(files) <= FEW_FILES and sum(map(_size, files)) <= FEW_BYTES
    return few and all(map(_is_small_and_tame, files))


def _is_small_and_tame(path: Path) -> bool:
    """Tell whether a file can be parsed here: in no time, and certainly."""
    return _size(path) <= SMALL and _is_tame(path)


def _is_tame(path: Path) -> bool:
    """Tell whether a file cannot hang: it is plain text, or Markdown of few marks, or nothing at all."""
    suffix = path.suffix.lower()
    if suffix in TEXT_SUFFIXES:
        return True
    try:
        if not path.is_file():
            return True  # there will be nothing to parse
        if suffix not in MARKDOWN_SUFFIXES:
            return False
        data = path.read_bytes()
    except (OSError, ValueError):
        return True
    return len(data) - len(data.translate(None, _MARKS)) <= MANY_MARKS
