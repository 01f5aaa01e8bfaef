"""A list that floats under a field and never takes the focus: the field's keys move through it."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from nam_reader.ui.theme.theme import Theme

INSET = 5  # of the rows in the list's box
ROW = 30

Index = QModelIndex | QPersistentModelIndex


class FloatingRows(QStyledItemDelegate):
    """Draws rows of one line: the ground, and on it what ``paint_row`` draws."""

    def __init__(self, theme: Theme, radius: int) -> None:
        """``radius`` is that of the ground's corners."""
        super().__init__()
        self._theme = theme
        self._radius = radius

    @abstractmethod
    def paint_row(self, painter: QPainter, box: QRect, row: int) -> None:
        """Draw what a row says."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Qt: one line."""
        return QSize(1, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: a row, and whether it is chosen or pointed at."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = state & QStyle.StateFlag.State_Selected
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("sel" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(box), self._radius, self._radius)
        self.paint_row(painter, box, index.row())
        painter.restore()


class FloatingList(QFrame):
    """The box and the view in it; it is hidden until it has something to show."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        model: QAbstractListModel,
        delegate: QStyledItemDelegate,
        radius: int,
    ) -> None:
        """``host`` is what the list floats over."""
        super().__init__(host)
        self._theme = theme
        self._radius = radius
        model.setParent(self)
        delegate.setParent(self)
        self._view = QListView()
        self._view.setModel(model)
        self._view.setItemDelegate(delegate)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setMouseTracking(True)
        self._view.viewport().setAutoFillBackground(False)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.addWidget(self._view)
        self.hide()

    def step(self, by: int) -> None:
        """Go through the list, round its ends."""
        model, here = self._view.model(), self._view.currentIndex().row()
        if rows := model.rowCount():
            at = (here + by) % rows if here >= 0 else (0 if by > 0 else rows - 1)
            self._view.setCurrentIndex(model.index(at, 0))

    def show_at(self, place: QRect, *, choose_first: bool = True) -> None:
        """Show the list in a place of the host, over everything there."""
        if choose_first:
            self._view.setCurrentIndex(self._view.model().index(0, 0))
        self.setGeometry(place)
        self.show()
        self.raise_()

    def place_by(self, under: QRect, room: QRect, size: QSize, gap: int) -> QRect:
        """Return the place under a rectangle, or above it where there is more room (of the host)."""
        below, above = room.bottom() + 1 - (under.bottom() + 1), under.top() - room.top()
        fits_below = size.height() <= below or below >= above
        height = min(size.height(), below if fits_below else above)
        left = max(room.left(), min(under.left(), room.right() + 1 - size.width()))
        top = under.bottom() + gap if fits_below else under.top() - height - gap
        return QRect(QPoint(left, top), QSize(size.width(), height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the list's box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("ctrl"), 1))
        painter.setBrush(self._theme.color("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()
