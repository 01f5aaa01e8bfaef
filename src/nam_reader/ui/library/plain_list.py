"""What the lists of this side have in common: no frame, no trough, no jumping about by letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListView as _Base
else:
    _Base = object


class PlainWays(_Base):
    """What such a list does, whatever lays out its rows. ``by_keyboard``: the focused row wears the ring."""

    by_keyboard = False

    def dress(self, theme: Theme) -> None:
        """Take frame and trough away."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._bar = ThinScrollBar(theme)
        self._bar.show_handle(False)
        self.setVerticalScrollBar(self._bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a width that never changes
        self.viewport().setAutoFillBackground(False)

    def keyboardSearch(self, _text: str) -> None:
        """Qt: letters do not jump about in the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: whoever uses keys wants to see where they are."""
        self.by_keyboard = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: whoever points knows where they are."""
        self.by_keyboard = False
        super().mousePressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: show where in the list one is."""
        self._bar.show_handle(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: hide that again."""
        self._bar.show_handle(False)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the ring comes with the focus, unless the mouse or the window brought it."""
        reasons = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self.by_keyboard = event.reason() in reasons
        super().focusInEvent(event)
        self.viewport().update()


class PlainList(PlainWays, QListView):
    """A list on its pane's own ground."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.dress(theme)
        self.setResizeMode(QListView.ResizeMode.Adjust)
