"""The composition root of the window: the theme, the session and the main window come together here."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from nam_reader import glimpse, restarting, settings
from nam_reader.ui.application import Application
from nam_reader.ui.first_look import FirstLook
from nam_reader.ui.language import meant_by, speak
from nam_reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from nam_reader.paths import LibraryFolder
    from nam_reader.settings import Loaded, Settings
    from nam_reader.ui.succession import Inheritance


def run(folder: LibraryFolder, uid: str = "", files: Sequence[str] = ()) -> int:
    """Open the window on a library folder, at an article if one is named, and import files.

    Returns the exit status, or ``restarting.AGAIN``.
    """
    QCoreApplication.setApplicationName("nam-reader")
    QGuiApplication.setApplicationDisplayName("NAM Reader")
    QGuiApplication.setDesktopFileName("nam-reader")
    found = settings.read(folder.path)
    with restarting.scaled(found.settings.interface_size):
        application = Application(sys.argv[:1])
    program = Program(application, folder)
    application.files_opened.connect(program.open_files)
    window = program.open(uid, found)
    sys.excepthook = partial(_tell_mistake, program)
    window.import_when_open([Path(name) for name in files])
    window.show()
    return application.exec()


def _tell_mistake(
    program: Program, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say in the window, too, that a part of it failed; Qt goes on as if nothing had happened."""
    sys.__excepthook__(kind, error, trace)
    if program.window.is_complete:
        program.window.tell_mistake(error)


def make_window(application: QApplication, folder: LibraryFolder, uid: str = "") -> MainWindow:
    """Make the window in a running application, as ``run`` does."""
    return Program(application, folder).open(uid)


class Program(QObject):
    """The window, and the one that takes its place when another language is chosen.

    It belongs to the window, and ends with it.
    """

    window: MainWindow
    renewed = Signal()  # ``window`` is another one, and shown

    def __init__(self, application: QApplication, folder: LibraryFolder) -> None:
        super().__init__()
        self._application = application
        self._folder = folder
        self._before: MainWindow | None = None  # seen until the new one is complete
        self._left: Inheritance | None = None

    def open(self, uid: str = "", found: Loaded | None = None) -> MainWindow:
        """Make the first window; ``found`` are the settings where they are read already.

        Where there is an article to begin with, the window shows it at once; the rest of the program is
        loaded when its text has been painted.
        """
        found = found or settings.read(self._folder.path)
        chosen = found.settings
        speak(self._application, meant_by(chosen.language))
        window = self._make_window(chosen)
        ticket = restarting.take_ticket()
        if ticket is not None:
            window.return_with(ticket, chosen.interface_size)
        first = uid or chosen.last_article
        then = partial(self.begin, found, first)
        seen = glimpse.read(self._folder.path, first) if first else None
        look = FirstLook(seen, chosen) if seen else None
        if look is not None and look.shows_text(window.width()):
            window.show_first_look(look, then)
        else:
            then()
        return window

    @Slot(list)
    def open_files(self, files: list[Path]) -> None:
        """Import files that the desktop has opened with the running program, and show the window."""
        if self.window.is_complete:
            from nam_reader.ui.front import bring_to_front

            bring_to_front(self.window)
        self.window.import_when_open(files)

    def _make_window(self, chosen: Settings) -> MainWindow:
        self.window = MainWindow(chosen.window_geometry)
        self.window.renewal_wanted.connect(self._renew)
        self.setParent(self.window)
        return self.window

    def begin(self, found: Loaded, first: str) -> None:
        """Give the window its session; the library opens in the background."""
        import signal

        from nam_reader.ui.session import Session
        from nam_reader.ui.theme.theme import Theme

        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends the program; notes are kept
        theme = Theme(found.settings.theme)
        theme.apply(self._application)
        session = Session(self._folder, theme, found.settings)
        session.broken_settings = found.broken
        session.resumes = first == found.settings.last_article
        session.open(first)
        self.window.take(session)

    @Slot()
    def _renew(self) -> None:
        """Build the window anew on the same library, in the language that is chosen now."""
        from nam_reader.ui import succession
        from nam_reader.ui.session import Session

        before = self._before = self.window
        left = self._left = succession.leave(before)
        before.give_way()
        space = before.session.hand_over()
        chosen = before.session.settings
        if left.hint:
            chosen = chosen._replace(hint_given=False)
        speak(self._application, meant_by(chosen.language))
        window = self._make_window(chosen)
        window.return_with(left.ticket, chosen.interface_size)
        session = Session(self._folder, before.session.theme, chosen)
        session.open(chosen.last_article, space)
        window.take(session)
        session.opened.connect(self._take_place)
        session.not_opened.connect(self._take_place)

    @Slot()
    def _take_place(self) -> None:
        """Show the new window, which is complete, in the place of the old one."""
        from nam_reader.ui import succession

        before, self._before = self._before, None
        left, self._left = self._left, None
        if before is None or left is None:
            return
        self.window.show()
        self.window.activateWindow()
        before.close()
        before.deleteLater()
        succession.take(self.window, left)
        self.renewed.emit()
