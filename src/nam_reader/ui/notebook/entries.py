"""How annotations look in the notebook: entries under the heading of their article."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nam_reader.model import PlacedAnnotation
from nam_reader.ui.notebook.card_layout import ENTRY, CardLayout, CardMeasurer
from nam_reader.ui.notebook.card_model import Heading
from nam_reader.ui.notebook.cards import BAR, RADIUS, SHAPE, paint_ring, shows_focus
from nam_reader.ui.notebook.tag_chips import GAP as CHIP_GAP
from nam_reader.ui.notebook.tag_chips import HEIGHT as CHIP_HEIGHT
from nam_reader.ui.notebook.tag_chips import draw_chip
from nam_reader.ui.notebook.wording import lost_sentence, source_line
from nam_reader.ui.theme.plural import number
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme

MARGIN = 28
COLUMN = 628  # the widest an entry gets
INDENT = 22  # from the heading to the quote
OUT = 12  # the chosen entry's box reaches so far out of the column
BAR_INSET = 10
TITLE_LINE, SOURCE_LINE = 24, 16
BEFORE_FIRST, BEFORE, AFTER = 19, 18, 6  # around a heading; the line stands 4 px into the room before
TITLE_SCALE = 0.87  # of the h2 face

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class EntryDelegate(QStyledItemDelegate):
    """Paints headings and entries in one column."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._measurer = CardMeasurer(theme, ENTRY)
        theme.changed.connect(self._measurer.forget)

    @property
    def column(self) -> int:
        """The width of the column of headings and entries."""
        return max(120, min(COLUMN, self._view.width() - 2 * MARGIN))

    @property
    def measured_width(self) -> int:
        """The width of an entry's text."""
        return self.column - INDENT

    def knows(self, row: object) -> bool:
        """Return whether a row's height is known without measuring it."""
        return not isinstance(row, PlacedAnnotation) or self._measurer.knows(row, self.measured_width)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: a row's height."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Heading):
            before = BEFORE_FIRST if row.first else BEFORE
            return QSize(1, before + TITLE_LINE + SOURCE_LINE + AFTER)
        return QSize(1, self._measurer.height(row, self.measured_width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: a heading or an entry."""
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(option.rect.left() + MARGIN, option.rect.top(), self.column, option.rect.height())
        if isinstance(row, Heading):
            self._paint_heading(painter, place, row, option.state)
        else:
            self._paint_entry(painter, place, row, option.state)
        painter.restore()

    # --- headings -------------------------------------------------------------------------------------

    def _paint_heading(self, painter: QPainter, place: QRect, row: Heading, state: QStyle.StateFlag) -> None:
        theme = self._theme
        before = BEFORE_FIRST if row.first else BEFORE
        if not row.first:
            painter.fillRect(place.left(), place.top() + 4, place.width(), 1, theme.color("line"))
        title = QRect(place.left(), place.top() + before, place.width(), TITLE_LINE)
        ratio = painter.device().devicePixelRatioF()
        chevron = theme.pixmap("chevron-right" if row.folded else "chevron-down", "text3", 14, ratio)
        painter.drawPixmap(QPointF(title.left() - 21, title.top() + 5), chevron)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text3"))
        counts = self._counts(row)
        painter.drawText(title, _RIGHT, counts)
        room = title.width() - painter.fontMetrics().horizontalAdvance(counts) - 16
        source = title.translated(0, TITLE_LINE)
        source.setHeight(SOURCE_LINE)
        painter.setPen(theme.color("text2"))
        painter.drawText(source, _LEFT, _elided(painter, source_line(row.article), source.width()))
        painter.setFont(self._title_font())
        painter.setPen(theme.color("text"))
        painter.drawText(title, _LEFT, _elided(painter, row.article.title, room))
        if shows_focus(state):
            box = QRectF(title.adjusted(-OUT - 12, -4, OUT, SOURCE_LINE + 4))
            paint_ring(painter, box, theme.color("accent"), RADIUS)

    def _counts(self, row: Heading) -> str:
        if row.shown == row.total:
            return number(row.total)
        return self.tr("{0} of {1}").format(number(row.shown), number(row.total))

    def _title_font(self) -> QFont:
        font = self._theme.font("h2")
        font.setPixelSize(round(font.pixelSize() * TITLE_SCALE))
        return font

    # --- entries --------------------------------------------------------------------------------------

    def _paint_entry(
        self, painter: QPainter, place: QRect, row: PlacedAnnotation, state: QStyle.StateFlag
    ) -> None:
        theme, colour = self._theme, row.annotation.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_back(painter, QRectF(place.adjusted(-OUT, 0, OUT, 0)), state)
        laid = self._measurer.layout(row, self.measured_width)
        line = theme.line_height(ENTRY.quote_role)
        middle = place.top() + laid.quote_top + line / 2 - 1
        box = QRectF(place.left() + 5.5 - SHAPE / 2, middle - SHAPE / 2, SHAPE, SHAPE)
        draw_shape(painter, colour, box, theme.mark(colour))
        left = place.left() + INDENT
        painter.setPen(theme.color("text"))
        laid.quote.draw(painter, QPointF(left, place.top() + laid.quote_top))
        if laid.note is not None:
            painter.setPen(theme.color("text2"))
            laid.note.draw(painter, QPointF(left, place.top() + laid.note_top))
        self._paint_foot(painter, QPointF(left, place.top() + laid.foot_top), laid, chosen=chosen)

    def _paint_back(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if chosen else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if chosen:
            painter.setBrush(theme.color("accent"))
            bar = QRectF(box.left(), box.top() + BAR_INSET, BAR, box.height() - 2 * BAR_INSET)
            painter.drawRoundedRect(bar, 1, 1)
        if shows_focus(state):
            paint_ring(painter, box, theme.color("accent"), RADIUS)

    def _paint_foot(self, painter: QPainter, place: QPointF, laid: CardLayout, *, chosen: bool) -> None:
        theme = self._theme
        painter.setFont(theme.font("meta"))
        end = place.x()
        top = place.y()
        for chip in laid.chips:
            draw_chip(painter, theme, chip, place, fill=theme.color("raised" if chosen else "fill"))
            end = place.x() + chip.box.right() + CHIP_GAP + 4
            top = place.y() + chip.box.top()
        words = lost_sentence() if laid.lost else laid.day
        if laid.lost:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(QPointF(end, top + 3), theme.pixmap("unlink", "warn", 16, ratio))
            end += 22
        painter.setPen(theme.color("warn" if laid.lost else "text3"))
        painter.drawText(QRectF(end, top, 400, CHIP_HEIGHT), _LEFT, words)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
