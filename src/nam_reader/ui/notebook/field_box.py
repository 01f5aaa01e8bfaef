"""A rounded box around a field; its border tells whether the field has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from nam_reader.ui.theme.theme import Theme

RADIUS = 7
QUIET_FIELD = "border: 0; padding: 0; background: transparent;"  # for what stands inside a box


class FieldBox(QWidget):
    """Paints a field's box: a thin border, or the ring when ``field`` has the focus."""

    left = Signal()  # the focus went elsewhere

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._watched: QWidget | None = None
        theme.changed.connect(self._repaint)

    def watch(self, field: QWidget) -> None:
        """Follow the focus of the field inside."""
        self._watched = field
        field.installEventFilter(self)
        self.setFocusProxy(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the focus came or went."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
            if event.type() == QEvent.Type.FocusOut:
                self.left.emit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self._watched is not None and self._watched.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(self.theme.color("accent" if focused else "ctrl"), width))
        painter.setBrush(self.theme.color("raised"))
        inset = width / 2 if focused else 1.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS, RADIUS)

    @Slot()
    def _repaint(self) -> None:
        self.update()
