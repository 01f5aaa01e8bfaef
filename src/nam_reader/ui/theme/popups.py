"""Things that open over the window: a rounded frame and a rounded menu."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from nam_reader.ui.theme.theme import Theme

RADIUS = 10.0


def cut_corners(window: QWidget) -> None:
    """Cut a window's corners by its shape where the screen may not know transparency (X11)."""
    if QGuiApplication.platformName() != "xcb":
        return
    path = QPainterPath()
    path.addRoundedRect(QRectF(window.rect()), RADIUS, RADIUS)
    window.setMask(QRegion(path.toFillPolygon().toPolygon()))


class PopupFrame(QFrame):
    """A rounded card over the window, with the border of a control; ``flags`` is Popup or Tool."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, flags: Qt.WindowType = Qt.WindowType.Popup
    ) -> None:
        super().__init__(
            parent, flags | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        theme.changed.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("ctrl"), 1))
        painter.setBrush(self.theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: follow the size with the shape."""
        super().resizeEvent(event)
        cut_corners(self)

    @Slot()
    def _repaint(self) -> None:
        self.update()


class PopupMenu(QMenu):
    """A menu with rounded corners; the style sheet draws the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: follow the size with the shape."""
        super().resizeEvent(event)
        cut_corners(self)
