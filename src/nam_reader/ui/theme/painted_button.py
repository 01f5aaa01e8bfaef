"""A button that paints itself in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from nam_reader.ui.theme.theme import Theme


class PaintedButton(QAbstractButton):
    """What such buttons share: Tab comes to it, Enter works like Space, and it knows the pointer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._repaint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter works like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: repaint when the pointer comes and goes."""
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    @Slot()
    def _repaint(self) -> None:
        self.update()
