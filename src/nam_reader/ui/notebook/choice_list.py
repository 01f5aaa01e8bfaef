"""A list of things to choose from, each with a count: tags, articles, authors."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nam_reader.model import Colour
from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.notebook.cards import paint_ring
from nam_reader.ui.notebook.tag_rules import fold
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

ROW = 30
SIDE = 10
CHECK = 14

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Choice(NamedTuple):
    """One thing to choose. ``number`` is not shown where it is negative."""

    value: str
    name: str
    number: int = -1
    dot: Colour | None = None


class ChoiceModel(QAbstractListModel):
    """The choices that fit what was typed; ``Qt.ItemDataRole.UserRole`` gives the Choice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Choice, ...] = ()
        self._shown: list[Choice] = []
        self._typed = ""
        self._chosen: frozenset[str] = frozenset()

    @property
    def shown(self) -> Sequence[Choice]:
        """The choices that fit."""
        return self._shown

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices."""
        self._all = tuple(choices)
        self._arrange()

    def set_chosen(self, chosen: Collection[str]) -> None:
        """Check some of them."""
        self._chosen = frozenset(chosen)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def is_chosen(self, choice: Choice) -> bool:
        """Return whether a choice is checked."""
        return choice.value in self._chosen

    def narrow(self, typed: str) -> None:
        """Show those with all the typed words in their names; those that begin so come first."""
        self._typed = fold(typed)
        self._arrange()

    def row_of(self, value: str) -> int:
        """Return the row of a value, -1 if it is not shown."""
        return next((row for row, choice in enumerate(self._shown) if choice.value == value), -1)

    def _arrange(self) -> None:
        words = self._typed.split()
        found = [choice for choice in self._all if all(word in fold(choice.name) for word in words)]
        if words:
            found.sort(key=self._begins_otherwise)
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    def _begins_otherwise(self, choice: Choice) -> bool:
        return not fold(choice.name).startswith(self._typed)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Qt: how many."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the name, what is read aloud, the value."""
        if not index.isValid():
            return None
        choice = self._shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            checked = self.tr("chosen") if self.is_chosen(choice) else ""
            count = number(choice.number) if choice.number >= 0 else ""
            return ", ".join(part for part in (choice.name, count, checked) if part)
        return None


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: check mark, a tag's dot, name, count."""

    def __init__(self, theme: Theme, model: ChoiceModel, parent: QWidget, *, checks: bool) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._checks = checks

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Qt: rows of one height."""
        return QSize(1, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: a row."""
        theme, choice = self._theme, self._model.shown[index.row()]
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        if current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if current else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        x, middle = box.left() + SIDE, box.center().y()
        if self._checks:
            if self._model.is_chosen(choice):
                mark = theme.pixmap("check", "accent", CHECK, painter.device().devicePixelRatioF())
                painter.drawPixmap(QPointF(x, middle - CHECK / 2), mark)
            x += CHECK + 8
        if choice.dot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mark(choice.dot))
            painter.drawEllipse(QPointF(x + 3.5, middle), 3.5, 3.5)
            x += 7 + 8
        self._paint_words(painter, choice, QRectF(x, box.top(), box.right() - SIDE - x, box.height()))
        if option.state & QStyle.StateFlag.State_HasFocus and current:
            paint_ring(painter, box, theme.color("accent"), 6)
        painter.restore()

    def _paint_words(self, painter: QPainter, choice: Choice, room: QRectF) -> None:
        theme = self._theme
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        if choice.number >= 0:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text3"))
            painter.drawText(room, int(middle | right), number(choice.number))
            room.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(number(choice.number)) - 10, 0)
        painter.setFont(theme.font("ui"))
        painter.setPen(theme.color("text"))
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(choice.name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), words)


class ChoiceList(PlainList):
    """The list itself."""

    def __init__(self, theme: Theme, *, checks: bool) -> None:
        super().__init__(theme)
        self.choices = ChoiceModel(self)
        self.setModel(self.choices)
        self.setItemDelegate(ChoiceDelegate(theme, self.choices, self, checks=checks))
        self.setUniformItemSizes(True)

    def current(self) -> Choice | None:
        """Return the current choice."""
        index = self.currentIndex()
        return self.choices.shown[index.row()] if index.isValid() else None

    def go_to(self, row: int) -> None:
        """Make a row current, the first or last one where there is none."""
        rows = len(self.choices.shown)
        if rows:
            self.setCurrentIndex(self.choices.index(max(0, min(row, rows - 1))))

    def go_by(self, by: int) -> None:
        """Go some rows down, or up."""
        self.go_to(self.currentIndex().row() + by)
