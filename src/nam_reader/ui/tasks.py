"""Worker lanes: the user interface hands work over and gets the answer back on its own thread."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from nam_reader import garbage
from nam_reader.errors import CancelledError
from nam_reader.ui.problems import account

Done = Callable[[Any], None]
Failed = Callable[[str, str], None]  # a sentence for the person, and details (no text of articles or notes)


class Task:
    """One piece of work on its way. ``cancelled`` is set from any thread; the work itself may look at it."""

    def __init__(
        self, work: Callable[[], Any], done: Done | None, failed: Failed | None, key: str = ""
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self.key = key
        self.cancelled = threading.Event()

    def cancel(self) -> None:
        """Forget the task: it is not begun any more, and its answer is not delivered."""
        self.cancelled.set()


class _Answer(NamedTuple):
    task: Task
    value: Any = None
    sentence: str = ""
    details: str = ""


class Lane(QObject):
    """One thread that does its tasks in order.

    A task with a ``key`` replaces the one before of that key, be it waiting, running or on its way back:
    only the newest answers.
    Answers are delivered on the thread that made the lane (the user interface's).
    """

    _answered = Signal(object)

    def __init__(
        self, name: str, failed: Failed, parent: QObject | None = None, *, met: Failed | None = None
    ) -> None:
        """``met`` is told of every failure, before the one that is to deal with it."""
        super().__init__(parent)
        self._failed = failed
        self._met = met
        self._waiting: deque[Task] = deque()
        self._running: Task | None = None
        self._newest: dict[str, Task] = {}  # by key, until its answer is delivered
        self._wake = threading.Condition()
        self._closing = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=f"nam-reader {name}", daemon=True)

    def run(
        self,
        work: Callable[[], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> Task:
        """Queue ``work``; ``done`` gets its answer, ``failed`` (or the lane's own) a sentence and details."""
        task = Task(work, done, failed, key)
        with self._wake:
            if self._closing:  # nobody would wait for it
                task.cancel()
                return task
            if key:
                former = self._newest.get(key)
                if former is not None:
                    former.cancel()
                self._newest[key] = task
            self._waiting.append(task)
            self._wake.notify()
        if self._thread.ident is None:  # the first task starts the thread
            self._thread.start()
        return task

    @property
    def busy(self) -> bool:
        """Whether anything is running or waiting."""
        with self._wake:
            return self._running is not None or bool(self._waiting)

    def close(self, seconds: float = 10.0) -> bool:
        """Finish what is queued, then end the thread; answers are no longer delivered. False if it hangs."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread.ident is not None:
            self._thread.join(seconds)
        self._answered.disconnect(self._deliver)
        return not self._thread.is_alive()

    def _next(self) -> Task | None:
        with self._wake:
            self._running = None
            while not self._waiting:
                if self._closing:
                    return None
                self._wake.wait()
            self._running = self._waiting.popleft()
            return self._running

    def _work(self) -> None:
        while (task := self._next()) is not None:
            if task.cancelled.is_set():
                continue
            answer = _attempt(task)
            if (
                not task.cancelled.is_set() and not self._closing
            ):  # where it hung, the lane may be gone by now
                self._answered.emit(answer)

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        task = answer.task
        if self._newest.get(task.key) is task:
            del self._newest[task.key]
        if task.cancelled.is_set():
            return
        if answer.sentence:
            if self._met is not None:
                self._met(answer.sentence, answer.details)
            (task.failed or self._failed)(answer.sentence, answer.details)
        elif task.done is not None:
            task.done(answer.value)
        garbage.collect_if_due()


def _attempt(task: Task) -> _Answer:
    """Do the work; a failure becomes a sentence. The one broad catch of the window: a thread must not die."""
    try:
        return _Answer(task, task.work())
    except CancelledError:
        task.cancel()
        return _Answer(task)
    except Exception as error:  # noqa: BLE001 - the last resort: whatever it is, it is said and the window lives
        return _Answer(task, None, *account(error))
