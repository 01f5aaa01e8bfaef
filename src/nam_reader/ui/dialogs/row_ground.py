"""The ground of a row in a dialog's list, and of the list itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.theme.buttons import paint_focus_ring
from nam_reader.ui.theme.theme import Theme

RADIUS = 6
CARD_RADIUS = 7


def paint_row_ground(theme: Theme, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
    """Draw what says that a row is chosen, pointed at or has the focus."""
    card, view = box.adjusted(4, 0, -4, 0), option.widget
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sel" if chosen else "hover"))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    if focused and isinstance(view, PlainList) and view.by_keyboard:
        paint_focus_ring(painter, card, theme.color("accent"), RADIUS)


class ListCard(QFrame):
    """The ground of a list, with the line of a field around it."""

    def __init__(self, theme: Theme, inner: QWidget) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(inner)
        theme.changed.connect(self._repaint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("list"))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)

    @Slot()
    def _repaint(self) -> None:
        self.update()
