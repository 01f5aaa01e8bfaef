"""The composition root of the window: the theme, the session and the main window come together here."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from nam_reader import glimpse, restarting, settings
from nam_reader.ui.first_look import FirstLook
from nam_reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from nam_reader.paths import LibraryFolder
    from nam_reader.settings import Loaded


def run(folder: LibraryFolder, uid: str = "", files: Sequence[str] = ()) -> int:
    """Open the window on a library folder, at an article if one is named, and import files.

    Returns the exit status, or ``restarting.AGAIN``.
    """
    QCoreApplication.setApplicationName("nam-reader")
    QGuiApplication.setApplicationDisplayName("NAM Reader")
    QGuiApplication.setDesktopFileName("nam-reader")
    found = settings.read(folder.path)
    with restarting.scaled(found.settings.interface_size):
        application = QApplication(sys.argv[:1])
    window = make_window(application, folder, uid, found)
    sys.excepthook = partial(_tell_mistake, window)
    window.import_when_open([Path(name) for name in files])
    window.show()
    return application.exec()


def _tell_mistake(
    window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say in the window, too, that a part of it failed; Qt goes on as if nothing had happened."""
    sys.__excepthook__(kind, error, trace)
    if window.is_complete:
        window.tell_mistake(error)


def make_window(
    application: QApplication, folder: LibraryFolder, uid: str = "", found: Loaded | None = None
) -> MainWindow:
    """Make the window in a running application; ``found`` are the settings where they are read already.

    Where there is an article to begin with, the window shows it at once; the rest of the program is loaded
    when its text has been painted.
    """
    found = found or settings.read(folder.path)
    chosen = found.settings
    window = MainWindow(chosen.window_geometry)
    ticket = restarting.take_ticket()
    if ticket is not None:
        window.return_with(ticket, chosen.interface_size)
    first = uid or chosen.last_article
    then = partial(begin, application, window, folder, found, first)
    seen = glimpse.read(folder.path, first) if first else None
    look = FirstLook(seen, chosen) if seen else None
    if look is not None and look.shows_text(window.width()):
        window.show_first_look(look, then)
    else:
        then()
    return window


def begin(
    application: QApplication, window: MainWindow, folder: LibraryFolder, found: Loaded, first: str
) -> None:
    """Give the window its session; the library opens in the background."""
    import signal

    from nam_reader.ui.session import Session
    from nam_reader.ui.theme.theme import Theme

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends the program; notes are on disk
    theme = Theme(found.settings.theme)
    theme.apply(application)
    session = Session(folder, theme, found.settings)
    session.broken_settings = found.broken
    session.resumes = first == found.settings.last_article
    session.open(first)
    window.take(session)
