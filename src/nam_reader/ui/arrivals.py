"""What other starts of the program hand over to the window that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal, Slot

from nam_reader import handover


class Arrivals(QObject):
    """Watches the folder for messages; where it cannot be watched, ``look`` still finds them."""

    arrived = Signal(object)  # handover.Message

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._watch()

    def _watch(self) -> None:
        place = self._folder / handover.FOLDER_NAME
        try:
            place.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            return  # a folder that cannot be written has no messages either
        if not self._watcher.directories():
            self._watcher.addPath(str(place))

    @Slot()
    def look(self) -> None:
        """Take what has arrived."""
        for message in handover.take(self._folder):
            self.arrived.emit(message)
        self._watch()
