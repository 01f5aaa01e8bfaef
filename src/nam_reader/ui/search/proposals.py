"""A list of proposals under the search field. It never takes the focus: the field's keys move through it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from nam_reader.ui.theme.floating_list import INSET, ROW, FloatingList, FloatingRows, Index
from nam_reader.ui.theme.kit import ThinScrollBar
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

ROWS_SEEN = 8
RADIUS, ROW_RADIUS = 10, 6
_TOP = QModelIndex()


class Proposal(NamedTuple):
    """What is proposed: the text to take, the words shown for it, a number (0 for none), an icon's name."""

    text: str
    label: str
    articles: int = 0
    icon: str = ""


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.proposals: tuple[Proposal, ...] = ()

    def show(self, proposals: Sequence[Proposal]) -> None:
        self.beginResetModel()
        self.proposals = tuple(proposals)
        self.endResetModel()

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.proposals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        proposal = self.proposals[index.row()]
        return f"{proposal.label}, {number(proposal.articles)}" if proposal.articles else proposal.label


class _Delegate(FloatingRows):
    def __init__(self, theme: Theme, model: _Model) -> None:
        super().__init__(theme, ROW_RADIUS)
        self._model = model

    def paint_row(self, painter: QPainter, box: QRect, row: int) -> None:
        theme, proposal = self._theme, self._model.proposals[row]
        room = box.adjusted(8, 0, -8, 0)
        if proposal.icon:
            picture = theme.pixmap(proposal.icon, "text2", 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(room.left(), room.top() + (ROW - 16) // 2), picture)
            room.adjust(24, 0, 0, 0)
        if proposal.articles:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text3"))
            count = number(proposal.articles)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
            room.adjust(0, 0, -QFontMetrics(painter.font()).horizontalAdvance(count) - 10, 0)
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text"))
        words = QFontMetrics(painter.font()).elidedText(
            proposal.label, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


class Proposals(FloatingList):
    """The list; ``chosen`` carries the text of the proposal that was clicked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, field: QWidget) -> None:
        """``field`` is what the list stands under; the list floats over the field's window."""
        self._model = _Model()
        super().__init__(theme, field.window(), self._model, _Delegate(theme, self._model), RADIUS)
        self._field = field
        self._view.setUniformItemSizes(True)
        self._view.setVerticalScrollBar(ThinScrollBar(theme))
        self._view.clicked.connect(self._clicked)

    @property
    def shown(self) -> tuple[Proposal, ...]:
        """What is proposed; nothing while the list is hidden."""
        return () if self.isHidden() else self._model.proposals

    @property
    def current(self) -> Proposal | None:
        """The proposal that one has gone to."""
        row = self._view.currentIndex().row()
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def propose(self, proposals: Sequence[Proposal], name: str, *, choose_first: bool) -> None:
        """Show proposals under the field; none hides the list."""
        if not proposals:
            self.hide()
            return
        self.setAccessibleName(name)
        self._view.setAccessibleName(name)
        self._model.show(proposals)
        self.show_at(self._place(), choose_first=choose_first)

    def step(self, by: int) -> None:
        """Go through the list, round its ends."""
        super().step(by)
        if self.current is not None:
            self._field.setAccessibleDescription(self.current.label)

    def _place(self) -> QRect:
        window, field = self._field.window(), self._field
        corner = field.mapTo(window, QPoint(0, field.height() + 4))
        rows = min(ROWS_SEEN, len(self._model.proposals))
        height = min(rows * ROW + 2 * INSET, max(ROW + 2 * INSET, window.height() - corner.y() - 8))
        return QRect(corner, QSize(field.width(), height))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.proposals[index.row()].text)
