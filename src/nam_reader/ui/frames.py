"""Where a window is on its screen, whatever the size of everything: read before it closes, and put back."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from nam_reader.restarting import Frame

_WHOLE = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
_FRAMED = 64
_STATES = {Qt.WindowState.WindowMaximized: "maximized", Qt.WindowState.WindowFullScreen: "full"}


def frame_of(window: QMainWindow, percent: int) -> Frame:
    """Return where a window is; ``percent`` is the size of everything that is in force."""
    box = window.normalGeometry() if window.windowState() & _WHOLE else window.geometry()
    screen = window.screen()
    corner = box.topLeft() - screen.geometry().topLeft()
    left, top, width, height = [
        round(number * percent / 100) for number in (corner.x(), corner.y(), box.width(), box.height())
    ]
    state = next((name for flag, name in _STATES.items() if window.windowState() & flag), "")
    return Frame(screen.name(), left, top, width, height, state)


def is_left_at(window: QMainWindow, box: QRect) -> bool:
    """Say whether a window is where ``put_window`` has put it, give or take a frame around it."""
    moved = (window.pos() - box.topLeft()).manhattanLength()
    return window.size() == box.size() and moved <= _FRAMED and not window.windowState() & _WHOLE


def put_window(window: QMainWindow, frame: Frame, percent: int) -> QRect:
    """Put a window where ``frame_of`` found it, on its screen and no larger than that; return the place."""
    screens = {screen.name(): screen for screen in QGuiApplication.screens()}
    screen = screens.get(frame.screen) or QGuiApplication.primaryScreen()
    left, top, width, height = [
        round(number * 100 / percent) for number in (frame.left, frame.top, frame.width, frame.height)
    ]
    origin, room = screen.geometry().topLeft(), screen.availableGeometry()
    box = QRect(origin.x() + left, origin.y() + top, width, height)
    box.setSize(box.size().boundedTo(room.size()).expandedTo(window.minimumSize()))
    box.moveLeft(max(room.left(), min(box.left(), room.right() + 1 - box.width())))
    box.moveTop(max(room.top(), min(box.top(), room.bottom() + 1 - box.height())))
    window.setGeometry(box)
    for flag, name in _STATES.items():
        if frame.state == name:
            window.setWindowState(flag)
    return box
