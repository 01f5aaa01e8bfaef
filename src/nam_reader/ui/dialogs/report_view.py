"""The list of an import's report: as many rows as there are files, drawn only where they are seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from nam_reader.ui.dialogs.drawn_list import DrawnList, DrawnRows, Index, paint_words
from nam_reader.ui.dialogs.report_model import ReportModel, ReportRow, RowKind, Section
from nam_reader.ui.library.laid_lines import LaidLines, LineStyle
from nam_reader.ui.theme.theme import Theme

SIDE = 12
PADDING = 6
ABOVE_HEADING = 6
CHEVRON, AFTER_CHEVRON = 14, 6
MOST_LINES = 4  # of a reason or a remark; its tooltip has all of it


class ReportView(DrawnList):
    """Shows a report; a click or Enter asks for the article of a merged file, and folds a heading."""

    article_wanted = Signal(str)

    def __init__(self, theme: Theme, sections: list[Section]) -> None:
        report = ReportModel(sections)
        name = QCoreApplication.translate("ReportView", "Report")
        super().__init__(theme, name, report, _Rows(theme, report))
        self._report = report
        self.clicked.connect(self._act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter opens or folds, Left and Right fold."""
        row = self._chosen()
        if row is None or not self._act_on_key(event, row):
            super().keyPressEvent(event)

    def _act_on_key(self, event: QKeyEvent, row: ReportRow) -> bool:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (row.uid or _folds(row)):
            self._act(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and _folds(row):
            self._fold(row, event.key() == Qt.Key.Key_Left)
        else:
            return False
        return True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over what can be opened."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self._report.row_at(index.row()) if index.isValid() else None
        opens = row is not None and (bool(row.uid) or _folds(row))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)

    def text_of(self, index: QModelIndex) -> str:
        """Return a row as plain text."""
        return self._report.row_at(index.row()).copied

    def _chosen(self) -> ReportRow | None:
        index = self.currentIndex()
        return self._report.row_at(index.row()) if index.isValid() else None

    @Slot(QModelIndex)
    def _act(self, index: QModelIndex) -> None:
        row = self._report.row_at(index.row())
        if _folds(row):
            self._fold(row, not self._report.is_folded(row))
        elif row.uid:
            self.article_wanted.emit(row.uid)

    def _fold(self, heading: ReportRow, folded: bool) -> None:
        self.setCurrentIndex(self._report.fold(heading, folded))


def _folds(row: ReportRow) -> bool:
    return row.kind is RowKind.HEADING


class _Rows(DrawnRows):
    """Draws a row: the file on one line, its reason or its article below."""

    def __init__(self, theme: Theme, model: ReportModel) -> None:
        super().__init__(theme, model)
        self._model = model
        self._width = 0.0
        self._lines: dict[str, int] = {}  # of a text below: there are many files, and few reasons
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the theme anew."""
        theme = self._theme
        text, text2 = theme.color("text"), theme.color("text2")
        self._path = QFontMetricsF(theme.font("ui"))
        self._path_line = max(theme.line_height("ui"), round(self._path.height()))
        below = QFontMetricsF(theme.font("meta"))
        self._below_line = max(theme.line_height("meta"), round(below.height()))
        self._below = LineStyle(theme.font("meta"), self._below_line, MOST_LINES, text2)
        self._remark = LineStyle(theme.font("ui"), self._path_line, MOST_LINES, text)
        self._below_metrics = below
        self._lines.clear()

    def set_width(self, width: int) -> None:
        """Set the width of the list, in logical pixels."""
        room = float(max(40, width - 2 * SIDE))
        if room != self._width:
            self._width = room
            self._lines.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: the row's height; the width is the list's."""
        row = self._model.row_at(index.row())
        if row.kind is RowKind.HEADING:
            above = ABOVE_HEADING if index.row() else 0
            return QSize(40, above + self._path_line + 2 * PADDING)
        if row.kind is RowKind.REMARK:
            return QSize(40, self._height_of(row.text, self._path, self._remark) + 2 * PADDING)
        below = self._height_of(row.shown_below, self._below_metrics, self._below)
        return QSize(40, self._path_line + below + 2 * PADDING)

    def _height_of(self, text: str, metrics: QFontMetricsF, style: LineStyle) -> int:
        found = self._lines.get(text)
        if found is None:
            fits = metrics.horizontalAdvance(text) <= self._width
            found = 1 if fits else LaidLines(text, style, self._width).lines
            self._lines[text] = found
        return found * style.height

    def ground_of(self, box: QRectF, row: int) -> QRectF | None:
        """Return where a row's ground is: a heading stands further from what is above it."""
        above = ABOVE_HEADING if row and _folds(self._model.row_at(row)) else 0
        return box.adjusted(0, above, 0, 0)

    def paint_row(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Draw a heading, a remark, or a file with what is said of it."""
        shown = self._model.row_at(row)
        if _folds(shown):
            above = ABOVE_HEADING if row else 0
            self._paint_heading(painter, box.adjusted(SIDE, above, -SIDE, 0), shown)
        else:
            self._paint_words(painter, box.adjusted(SIDE, PADDING, -SIDE, -PADDING), shown)

    def _paint_heading(self, painter: QPainter, room: QRectF, row: ReportRow) -> None:
        theme = self._theme
        name = "chevron-right" if self._model.is_folded(row) else "chevron-down"
        chevron = theme.pixmap(name, "text2", CHEVRON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(room.left(), room.center().y() - CHEVRON / 2), chevron)
        painter.setPen(theme.color("text"))
        room.adjust(CHEVRON + AFTER_CHEVRON, 0, 0, 0)
        paint_words(painter, room, row.text, theme.font("ui_strong"))

    def _paint_words(self, painter: QPainter, room: QRectF, row: ReportRow) -> None:
        theme, one = self._theme, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(theme.color("text"))
        if row.kind is RowKind.REMARK:
            LaidLines(row.text, self._remark, self._width).draw(painter, room.topLeft())
            return
        painter.setFont(theme.font("ui"))
        path = self._path.elidedText(row.text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(QRectF(room.left(), room.top(), room.width(), self._path_line), one, path)
        below = QPointF(room.left(), room.top() + self._path_line)
        painter.setPen(theme.color("accent" if row.uid else "text2"))
        LaidLines(row.shown_below, self._below, self._width).draw(painter, below)
