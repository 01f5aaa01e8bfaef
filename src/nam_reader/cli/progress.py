"""The progress of long work on a terminal, and Ctrl+C that stops an import with everything kept."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from types import FrameType

from nam_reader.cli import streams
from nam_reader.model import ImportProgress

SOON = 0.5  # seconds that something takes which is not worth a bar


@dataclass(frozen=True, slots=True)
class Importing:
    """What an import is given: where to report its progress, and where to ask whether it shall stop."""

    progress: Callable[[ImportProgress], None] | None
    cancelled: Callable[[], bool]


class Interrupt:
    """The first Ctrl+C asks the import to stop after the files in hand; the second ends it at once."""

    def __init__(self) -> None:
        self.asked = False

    def __call__(self, _number: int, _frame: FrameType | None) -> None:
        """Take the signal."""
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True

    def was_asked(self) -> bool:
        """Say whether the import shall stop."""
        return self.asked


@contextmanager
def importing(*, show: bool) -> Iterator[Importing]:
    """Watch over an import: a progress bar where standard error is a terminal, and Ctrl+C."""
    interrupt = Interrupt()
    before = signal.getsignal(signal.SIGINT)
    if before is not signal.SIG_IGN:  # ignored for a program that was started in the background
        signal.signal(signal.SIGINT, interrupt)
    try:
        with ExitStack() as stack:
            follow = stack.enter_context(_bar("Importing")) if show and _is_terminal() else None
            yield Importing(follow, interrupt.was_asked)
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def indexing(*, show: bool) -> Iterator[Callable[[int, int], None] | None]:
    """Show how the index is brought up to date, where standard error is a terminal and it takes a while."""
    with ExitStack() as stack:
        bars: list[Callable[[ImportProgress], None]] = []

        def follow(done: int, total: int) -> None:
            if not bars:
                bars.append(stack.enter_context(_bar("Bringing the index up to date")))
            bars[0](ImportProgress(done, total, "", 0, done, 0, 0))

        yield follow if show and _is_terminal() else None


@contextmanager
def exporting(*, show: bool) -> Iterator[tuple[Callable[[int, int], None] | None, Callable[[], bool]]]:
    """Watch over an export: a bar where standard error is a terminal, and Ctrl+C stops it at once."""
    with ExitStack() as stack:
        bars: list[Callable[[ImportProgress], None]] = []
        began = time.monotonic()

        def follow(done: int, total: int) -> None:
            if not bars:
                if time.monotonic() - began < SOON:
                    return
                bars.append(stack.enter_context(_bar("Exporting")))
            bars[0](ImportProgress(done, total, "", 0, done, 0, 0))

        interrupt = Interrupt()
        before = signal.getsignal(signal.SIGINT)
        if before is not signal.SIG_IGN:  # as above
            signal.signal(signal.SIGINT, interrupt)
            stack.callback(signal.signal, signal.SIGINT, before)
        yield (follow if show and _is_terminal() else None), interrupt.was_asked


def _is_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


@contextmanager
def _bar(doing: str) -> Iterator[Callable[[ImportProgress], None]]:
    # rich takes longer to load than a small import does to run, and is only wanted on a terminal
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn(doing),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)

        def follow(step: ImportProgress) -> None:
            name = streams.one_line(step.path)[-48:]
            progress.update(task, completed=step.done, total=step.total or None, description=name)

        yield follow
