"""The tags that are proposed while one is typed, in a small list under the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from nam_reader.ui.notebook.tag_chips import tag_colour
from nam_reader.ui.notebook.tag_rules import Proposal, fold
from nam_reader.ui.theme.floating_list import INSET, ROW, FloatingList, FloatingRows, Index
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

LEAST_WIDTH, MOST_WIDTH = 168, 320
RADIUS, ROW_RADIUS = 8, 5
NAME_AT = 24

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NO_INDEX = QModelIndex()


class _Model(QAbstractListModel):
    """The proposals, and what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.proposals: tuple[Proposal, ...] = ()
        self.typed = ""

    def show(self, proposals: Sequence[Proposal], typed: str) -> None:
        self.beginResetModel()
        self.proposals, self.typed = tuple(proposals), typed
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.proposals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        proposal = self.proposals[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return proposal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(proposal)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(proposal) if proposal.new else f"{proposal.name}, {number(proposal.count)}"
        return None

    def words(self, proposal: Proposal) -> str:
        return self.tr("New tag “{0}”").format(proposal.name) if proposal.new else proposal.name


class _Delegate(FloatingRows):
    """Dot, name with the typed part in bold, count; or a plus for the new tag."""

    def __init__(self, theme: Theme, model: _Model) -> None:
        super().__init__(theme, ROW_RADIUS)
        self._model = model

    def paint_row(self, painter: QPainter, box: QRect, row: int) -> None:
        theme = self._theme
        proposal = self._model.proposals[row]
        if proposal.new:
            ratio = painter.device().devicePixelRatioF()
            picture = theme.pixmap("plus", "text2", 14, ratio)
            painter.drawPixmap(QPointF(box.left() + 6, box.top() + 8), picture)
        else:
            painter.setBrush(theme.mark(tag_colour(proposal.name)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(box.left() + 12, box.top() + ROW / 2), 4, 4)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text3"))
        count = "" if proposal.new else number(proposal.count)
        painter.drawText(box.adjusted(0, 0, -8, 0), _RIGHT, count)
        room = box.adjusted(NAME_AT, 0, -QFontMetrics(painter.font()).horizontalAdvance(count) - 16, 0)
        self._paint_name(painter, room, proposal)

    def _paint_name(self, painter: QPainter, room: QRect, proposal: Proposal) -> None:
        plain, strong = self._theme.font("ui"), self._theme.font("ui_strong")
        painter.setPen(self._theme.color("text"))
        words = self._model.words(proposal)
        typed = len(self._model.typed)
        begins = not proposal.new and fold(words).startswith(fold(self._model.typed))
        head, tail = (words[:typed], words[typed:]) if begins else ("", words)
        painter.setFont(strong)
        painter.drawText(room, _LEFT, head)
        width = QFontMetrics(strong).horizontalAdvance(head)
        painter.setFont(plain)
        rest = room.adjusted(width, 0, 0, 0)
        tail = QFontMetrics(plain).elidedText(tail, Qt.TextElideMode.ElideRight, max(0, rest.width()))
        painter.drawText(rest, _LEFT, tail)


class TagProposals(FloatingList):
    """The list. It never takes the focus; the line that is typed in moves through it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, host: QWidget) -> None:
        self._model = _Model()
        super().__init__(theme, host, self._model, _Delegate(theme, self._model), RADIUS)
        self._view.setAccessibleName(self.tr("Known tags"))
        self._view.clicked.connect(self._clicked)

    @property
    def current(self) -> str:
        """The proposal that Enter takes, "" for none."""
        index = self._view.currentIndex()
        return self._model.proposals[index.row()].name if index.isValid() and self.isVisible() else ""

    def propose(self, proposals: Sequence[Proposal], typed: str, under: QRect, room: QRect) -> None:
        """Show proposals under a rectangle, or above where there is no room (coordinates of the host)."""
        self._model.show(proposals, typed)
        if not proposals:
            self.hide()
            return
        self.show_at(self._fit(under, room))

    def _fit(self, under: QRect, room: QRect) -> QRect:
        metrics = QFontMetrics(self._theme.font("ui_strong"))
        widest = max(metrics.horizontalAdvance(self._model.words(p)) for p in self._model.proposals)
        width = max(LEAST_WIDTH, min(MOST_WIDTH, widest + NAME_AT + 56))
        wanted = len(self._model.proposals) * ROW + 2 * INSET
        return self.place_by(under, room, QSize(width, wanted), gap=0)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.proposals[index.row()].name)
