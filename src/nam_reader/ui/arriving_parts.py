"""What comes into the library by the window: imports, and what other starts of the program hand over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

from nam_reader.ui.arrivals import Arrivals

if TYPE_CHECKING:
    from nam_reader.handover import Message
    from nam_reader.ui.main_window import MainWindow


class ArrivingParts(QObject):
    """Chooses, takes and imports files, and does what was handed over."""

    def __init__(self, window: MainWindow, waiting: list[Path]) -> None:
        """``waiting`` are files that are to be imported as soon as the library is open; more may come."""
        super().__init__(window)
        self._window = window
        self._waiting = waiting
        self._arrivals: Arrivals | None = None
        window.session.reopened.connect(self.import_waiting)

    def listen(self) -> None:
        """Do what was waited for, and from now on what other starts of the program hand over."""
        from nam_reader.ui.window_icon import window_icon

        self._window.setWindowIcon(window_icon())
        self.import_waiting()
        self._arrivals = Arrivals(self._window.session.folder.path, self)
        self._arrivals.arrived.connect(self.receive)
        self._arrivals.look()
        self._tell_broken_settings()

    def _tell_broken_settings(self) -> None:
        name = self._window.session.broken_settings
        if name:
            sentence = QCoreApplication.translate(
                "MainWindow",
                "The settings could not be read and are as at first. What was there is kept as {0}.",
            )
            self._window.late.tell_error(sentence.format(name))

    def look(self) -> None:
        """Take what was handed over, where folders cannot be watched."""
        if self._arrivals is not None:
            self._arrivals.look()

    @Slot(object)
    def receive(self, message: Message) -> None:
        """Come to the front, and do what another start of the program was asked to do."""
        from nam_reader.ui.front import bring_to_front

        window = self._window
        bring_to_front(window, message.token)
        if message.uid and window.session.is_open:
            window.places.open_reported(message.uid)
        window.import_when_open([Path(name) for name in message.files])

    @Slot()
    def import_waiting(self) -> None:
        """Import what waits, if the library is open."""
        if self._waiting and self._window.session.is_open:
            files = self._waiting.copy()
            self._waiting.clear()
            self.import_files(files, show=True)

    @Slot(list)
    def import_files(self, files: list[Path], *, show: bool = False) -> None:
        """Import files, folders and packs; files of notes are offered to be merged.

        ``show``: they were opened, so that a single article is to be seen.
        """
        window = self._window
        articles = window.care.take_notes(files)
        if articles:
            window.start.show_import()
            window.late.importing.import_files(articles, show=show)

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files to import."""
        self._window.start.show_import()
        self._window.late.importing.choose_files()

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder to import."""
        self._window.start.show_import()
        self._window.late.importing.choose_folder()

    @Slot()
    def choose_pack(self) -> None:
        """Let the person choose a pack to install."""
        self._window.start.show_import()
        self._window.late.importing.choose_pack()

    @Slot()
    def install_bundled(self) -> None:
        """Fill the library with the archive that came with the program."""
        self._window.start.show_import()
        self._window.late.importing.install_bundled()
