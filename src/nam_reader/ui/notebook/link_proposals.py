"""The articles and notes that are proposed while a ``[[link]]`` is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from nam_reader.model import About, LinkTarget
from nam_reader.ui.theme.floating_list import INSET, ROW, FloatingList, FloatingRows, Index
from nam_reader.ui.theme.theme import Theme

WIDTH = 340
MOST = 7  # rows seen at once
RADIUS, ROW_RADIUS = 8, 5
NAME_AT = 30

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NO_INDEX = QModelIndex()


class _Model(QAbstractListModel):
    """What is proposed."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: tuple[LinkTarget, ...] = ()

    def show(self, targets: Sequence[LinkTarget]) -> None:
        self.beginResetModel()
        self.targets = tuple(targets)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.targets)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        target = self.targets[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return target.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = self.tr("article") if target.kind is About.ARTICLE else self.tr("note")
            return f"{target.title}, {kind}"
        return None


class _Delegate(FloatingRows):
    """A sign for article or note, and the title."""

    def __init__(self, theme: Theme, model: _Model) -> None:
        super().__init__(theme, ROW_RADIUS)
        self._model = model

    def paint_row(self, painter: QPainter, box: QRect, row: int) -> None:
        theme = self._theme
        target = self._model.targets[row]
        icon = "library" if target.kind is About.ARTICLE else "notebook-text"
        picture = theme.pixmap(icon, "text2", 16, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.left() + 7, box.top() + 7), picture)
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text"))
        room = box.adjusted(NAME_AT, 0, -8, 0)
        title = painter.fontMetrics().elidedText(target.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, title)


class LinkProposals(FloatingList):
    """The list. It never takes the focus; the field that is typed in moves through it."""

    chosen = Signal(object)  # LinkTarget

    def __init__(self, theme: Theme, host: QWidget) -> None:
        self._model = _Model()
        super().__init__(theme, host, self._model, _Delegate(theme, self._model), RADIUS)
        self._view.setAccessibleName(self.tr("Articles and notes to link to"))
        self._view.clicked.connect(self._clicked)

    @property
    def current(self) -> LinkTarget | None:
        """What Enter takes."""
        index = self._view.currentIndex()
        return self._model.targets[index.row()] if index.isValid() and self.isVisible() else None

    def propose(self, targets: Sequence[LinkTarget], under: QRect, room: QRect) -> None:
        """Show proposals under a rectangle, or above where there is no room (coordinates of the host)."""
        self._model.show(targets)
        if not targets:
            self.hide()
            return
        self.show_at(self._fit(under, room))

    def _fit(self, under: QRect, room: QRect) -> QRect:
        metrics = QFontMetrics(self._theme.font("ui"))
        widest = max(metrics.horizontalAdvance(target.title) for target in self._model.targets)
        width = min(WIDTH, room.width(), max(180, widest + NAME_AT + 2 * INSET + 16))
        wanted = min(MOST, len(self._model.targets)) * ROW + 2 * INSET
        return self.place_by(under, room, QSize(width, wanted), gap=2)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.targets[index.row()])
