"""How far a long export is, and whether the person still wants it."""

from __future__ import annotations

from collections.abc import Callable

from nam_reader.errors import CancelledError

Progress = Callable[[int, int], None]  # steps done, of how many


def never() -> bool:
    """Say no: nobody has cancelled."""
    return False


WHOLE = 1000  # what progress is told in


class Watch:
    """Counts the steps of an export; each step is a moment to stop it.

    Steps come in batches, each announced when it begins. The first is told as ``share`` of the whole, each
    later one as half of what is left: how many there will be is not known, and progress never goes back.
    """

    def __init__(
        self,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = never,
        share: float = 1.0,
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._share = share
        self._base = 0.0  # what the batches before have come to
        self._done = 0
        self._steps = 0

    def expect(self, steps: int) -> None:
        """Say that a batch of so many steps is to come."""
        if self._steps:
            self._base = self._reached(self._steps)
            self._share = (1 - self._base) / 2
        self._done, self._steps = 0, max(steps, 1)

    def step(self) -> None:
        """Count a step that is done. Raises CancelledError."""
        self.check()
        self._done += 1
        if self._progress is not None and self._steps:
            self._progress(round(WHOLE * self._reached(self._done)), WHOLE)

    def _reached(self, done: int) -> float:
        return self._base + self._share * min(done, self._steps) / self._steps

    def finish(self) -> None:
        """Say that all is done."""
        if self._progress is not None:
            self._progress(WHOLE, WHOLE)

    def check(self) -> None:
        """Raise CancelledError where the person has cancelled; nothing is counted."""
        if self._cancelled():
            raise CancelledError
