"""A window comes to the front of all others."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 -- Qt reads it when it asks Wayland for the focus; no secret


def bring_to_front(window: QMainWindow, token: str = "") -> None:
    """Show a window before all others; where the desktop does not let it, its entry in the task bar asks.

    ``token`` is what the desktop gave to the program that wants this.
    """
    if token:
        os.environ[TOKEN] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if not window.isActiveWindow():
        QApplication.alert(window)
