"""How far a long export is, and whether the person still wants it."""

from __future__ import annotations

from collections.abc import Callable

from nam_reader.errors import CancelledError

Progress = Callable[[int, int], None]  # steps done, of how many


def never() -> bool:
    """Say no: nobody has cancelled."""
    return False


class Watch:
    """Counts the steps of an export; each step is a moment to stop it."""

    def __init__(self, progress: Progress | None = None, cancelled: Callable[[], bool] = never) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._total = 0

    def expect(self, steps: int) -> None:
        """Say that so many steps are to come."""
        self._total += steps

    def step(self) -> None:
        """Count a step that is done. Raises CancelledError."""
        self.check()
        self._done += 1
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)

    def finish(self) -> None:
        """Say that all steps are done, whether or not each was counted."""
        self._done = self._total
        if self._progress is not None:
            self._progress(self._done, self._total)

    def check(self) -> None:
        """Raise CancelledError where the person has cancelled; nothing is counted."""
        if self._cancelled():
            raise CancelledError
