"""Tells a press of Alt alone from one that belongs to a shortcut, to another layout or to the mouse."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}
_OTHERS = {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.WindowDeactivate}


class AltAlone(QObject):
    """Looks at what happens while Alt is held, and at nothing else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._alone = False

    def press(self) -> None:
        """Alt is held from now on."""
        self._alone = True
        QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # it is there

    def release(self) -> bool:
        """Alt is let go; return whether nothing came between."""
        QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # it is there
        alone, self._alone = self._alone, False
        return alone

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: something happens while Alt is held."""
        if isinstance(event, QKeyEvent):
            other = event.type() in _KEYS and event.key() != Qt.Key.Key_Alt
        else:
            other = event.type() in _OTHERS
        self._alone = self._alone and not other
        return False
