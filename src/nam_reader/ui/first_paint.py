"""Waits for the first paint of a text, so that everything else can come after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTextBrowser

PATIENCE_MS = 1_000  # a window that is not seen is not painted


class FirstPaint(QObject):
    """Calls ``then`` once, after the first paint of a text that is there, or after a second without one."""

    def __init__(self, view: QTextBrowser, then: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._then = then
        view.viewport().installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: look for the paint; what follows waits until its work is done."""
        if event.type() == QEvent.Type.Paint and not self._view.document().isEmpty():
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _go_on(self) -> None:
        self._view.viewport().removeEventFilter(self)
        self._then()
        self.deleteLater()
