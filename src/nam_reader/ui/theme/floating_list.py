"""A list that floats under a field and never takes the focus: the field's keys move through it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QVBoxLayout, QWidget

from nam_reader.ui.theme.theme import Theme

INSET = 5  # of the rows in the list's box


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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the list's box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("ctrl"), 1))
        painter.setBrush(self._theme.color("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()
