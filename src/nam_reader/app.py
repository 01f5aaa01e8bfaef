"""The composition root of the window: the theme, the session and the main window come together here."""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from nam_reader import settings
from nam_reader.paths import LibraryFolder
from nam_reader.ui.main_window import MainWindow
from nam_reader.ui.session import Session
from nam_reader.ui.theme.theme import Theme


def run(folder: LibraryFolder, uid: str | None = None) -> int:
    """Open the window on a library folder, at an article if one is named; return the exit status."""
    QCoreApplication.setApplicationName("nam-reader")
    QGuiApplication.setApplicationDisplayName("NAM Reader")
    QGuiApplication.setDesktopFileName("nam-reader")
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    window = make_window(application, folder, uid)
    window.show()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends the program; notes are on disk
    return application.exec()


def make_window(application: QApplication, folder: LibraryFolder, uid: str | None = None) -> MainWindow:
    """Build the window in a running application; the library opens in the background."""
    chosen = settings.load(folder.path)
    theme = Theme(chosen.theme)
    theme.apply(application)
    session = Session(folder, theme, chosen)
    session.open(uid or chosen.last_article)
    return MainWindow(session)
