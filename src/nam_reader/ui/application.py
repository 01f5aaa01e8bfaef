"""The application object, which hears what the desktop asks of the program while it runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

TOGETHER_MS = 50  # several files that are opened at once come as one event each


class Application(QApplication):
    """Tells files that are to be opened: macOS hands them over as events, and starts no second program."""

    files_opened = Signal(list)  # Path

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._files: list[Path] = []
        self._timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._timer.timeout.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        """Qt: a file that is to be opened; an address of the web has no file, and is left alone."""
        if event.type() == QEvent.Type.FileOpen:
            from PySide6.QtGui import QFileOpenEvent

            if isinstance(event, QFileOpenEvent) and event.file():
                self._files.append(Path(event.file()))
                self._timer.start()
            return True
        return super().event(event)

    @Slot()
    def _tell(self) -> None:
        files, self._files = self._files, []
        self.files_opened.emit(files)
