"""The list of an article's headings; the one that is being read under has a bar, and is named so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from nam_reader.ui.dialogs.drawn_list import DrawnList, DrawnRows, Index, paint_words
from nam_reader.ui.reader.contents import Heading
from nam_reader.ui.theme.theme import Theme

_TOP = QModelIndex()
ROW = 30
SIDE = 16
STEP = 18  # px to the right for each level
DEEPEST = 4  # levels below are not set further in
BAR = 3  # px


class ContentsModel(QAbstractListModel):
    """Headings, of which one may be current; what is typed narrows them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Heading, ...] = ()
        self._shown: list[int] = []
        self._current = -1

    def set_headings(self, headings: Sequence[Heading], current: int) -> None:
        """Take an article's headings, and the number of the one that is being read under."""
        self._all, self._current = tuple(headings), current
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Show the headings that have all of the words."""
        words = typed.casefold().split()
        self.beginResetModel()
        self._shown = [
            number
            for number, heading in enumerate(self._all)
            if all(word in heading.words.casefold() for word in words)
        ]
        self.endResetModel()

    def at(self, row: int) -> Heading:
        """Return a row's heading."""
        return self._all[self._shown[row]]

    def is_current(self, row: int) -> bool:
        """Return whether it is a row's heading that is being read under."""
        return self._shown[row] == self._current

    @property
    def best_row(self) -> int:
        """The row to begin at: the current one where it is shown."""
        return self._shown.index(self._current) if self._current in self._shown else 0

    def rowCount(self, parent: Index = _TOP) -> int:
        """Qt: how many there are."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the words; to be read aloud with how deep it stands, and whether one is there."""
        if not index.isValid():
            return None
        heading = self.at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return heading.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            level = QCoreApplication.translate("ContentsCard", "level {0}").format(heading.depth + 1)
            here = QCoreApplication.translate("ContentsCard", "you are here")
            parts = [heading.words, level] + ([here] if self.is_current(index.row()) else [])
            return ", ".join(parts)
        return None


class ContentsList(DrawnList):
    """Shows headings, each as far in as it is deep."""

    def __init__(self, theme: Theme, name: str) -> None:
        headings = ContentsModel()
        super().__init__(theme, name, headings, _HeadingRows(theme, headings))
        self.headings = headings

    def stand_at_best(self) -> None:
        """Choose the heading that is being read under, else the first that is shown."""
        if self.headings.rowCount():
            index = self.headings.index(self.headings.best_row)
            self.setCurrentIndex(index)
            self.scrollTo(index, DrawnList.ScrollHint.PositionAtCenter)


class _HeadingRows(DrawnRows):
    """Draws a heading on one line."""

    def __init__(self, theme: Theme, model: ContentsModel) -> None:
        super().__init__(theme, model)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Qt: one line."""
        return QSize(40, ROW)

    def paint_row(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Draw the words; a bar and another weight where one is."""
        theme = self._theme
        heading, here = self._model.at(row), self._model.is_current(row)
        if here:
            painter.fillRect(
                QRectF(box.left() + 4, box.top() + 6, BAR, box.height() - 12), theme.color("accent")
            )
        painter.setPen(theme.color("text" if heading.depth == 0 or here else "text2"))
        room = box.adjusted(SIDE + STEP * min(heading.depth, DEEPEST), 0, -SIDE, 0)
        paint_words(painter, room, heading.words, theme.font("ui_strong" if here else "ui"))
