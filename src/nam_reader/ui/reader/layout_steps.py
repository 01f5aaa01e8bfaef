"""A long text laid out little by little, in steps so short that nothing ever waits for one."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimerEvent
from PySide6.QtGui import QTextDocument

STEP_S = 0.008
AT_ONCE = 2_000  # characters between two looks at the clock
_QTS_INTERVAL = 10  # ms, by which Qt's own steps are told from what else its layout has a timer for


class LayoutSteps(QObject):
    """Takes the place of the steps in which Qt lays a document out, for as long as that lives.

    Qt's grow to 200,000 characters, which take 35 ms and, on a busy machine, twice that.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._timer = 0  # Qt's, by its number
        self._next = 0  # the character that the next step begins with
        document.documentLayout().installEventFilter(self)

    def begin(self) -> None:
        """Go through the text anew: its measures have changed, and Qt begins again."""
        self._next = 0

    def eventFilter(self, layout: QObject, event: QEvent) -> bool:
        """Qt: a timer of the layout; where it is the one for steps, do a short one instead."""
        if event.type() != QEvent.Type.Timer or not isinstance(event, QTimerEvent):
            return False
        if event.timerId() != self._timer:
            if not _is_for_steps(layout, event.timerId()):
                return False
            self._timer, self._next = event.timerId(), 0
        return self._step()

    def _step(self) -> bool:
        """Lay some blocks out; False where all are."""
        layout = self._document.documentLayout()
        end = perf_counter() + STEP_S
        while (block := self._document.findBlock(self._next)).isValid():
            layout.blockBoundingRect(block)  # lays out all before it, and it
            if perf_counter() > end:
                return True
            self._next = max(self._next + AT_ONCE, block.position() + block.length())
        self._timer = 0
        return False


def _is_for_steps(layout: QObject, timer: int) -> bool:
    dispatcher = QAbstractEventDispatcher.instance()
    timers = dispatcher.registeredTimers(layout)
    return any(info.timerId == timer and info.interval == _QTS_INTERVAL for info in timers)
