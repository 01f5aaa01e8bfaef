"""How an annotation looks in the notes pane: a card with its shape, quote, note and tags."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nam_reader.model import About, PlacedAnnotation
from nam_reader.ui.notebook.card_layout import CARD, CardLayout, CardMeasurer
from nam_reader.ui.notebook.tag_chips import draw_chip
from nam_reader.ui.notebook.wording import head_words, is_altered, lost_sentence
from nam_reader.ui.theme.shapes import draw_shape, shape_path
from nam_reader.ui.theme.theme import Theme

MARGIN = 12  # left and right of a card; a scroll bar stands in the right one
GAP = 8  # between two cards
FIRST = 2  # above the first card
SIDE = 14  # from a card's edge to what it holds
TOP = 12  # from its top to the first line
RADIUS = 8
BAR = 3  # the accent bar of a chosen card
BAR_INSET = 11
SHAPE = 8
RING = 2

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CardDelegate(QStyledItemDelegate):
    """Paints annotations as cards as wide as their list, less the margins."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._measurer = CardMeasurer(theme, CARD)
        theme.changed.connect(self._measurer.forget)

    @property
    def measured_width(self) -> int:
        """The width of a card's text; it does not depend on whether a scroll bar is shown."""
        return max(60, self._view.width() - 2 * (MARGIN + SIDE))

    def knows(self, row: object) -> bool:
        """Return whether a row's height is known without measuring it."""
        return not isinstance(row, PlacedAnnotation) or self._measurer.knows(row, self.measured_width)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: a row's height, the gap below it included."""
        placed = index.data(Qt.ItemDataRole.UserRole)
        above = FIRST if index.row() == 0 else 0
        return QSize(1, above + self._measurer.height(placed, self.measured_width) + GAP)

    def card_rect(self, row_rect: QRect, *, first: bool) -> QRect:
        """Return where the card is within its row."""
        card = QRect(row_rect)
        card.setRight(row_rect.left() + self._view.width() - 1)
        return card.adjusted(MARGIN, FIRST if first else 0, -MARGIN, -GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt: a card."""
        placed = index.data(Qt.ItemDataRole.UserRole)
        card = self.card_rect(option.rect, first=index.row() == 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, QRectF(card), option.state)
        laid = self._measurer.layout(placed, self.measured_width)
        self._paint_head(painter, card, placed, laid)
        self._paint_body(painter, card, placed, laid)
        painter.restore()

    def _paint_frame(self, painter: QPainter, card: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(theme.color("ctrl" if chosen or hovered else "line"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            bar = QRectF(card.left(), card.top() + BAR_INSET, BAR, card.height() - 2 * BAR_INSET)
            painter.drawRoundedRect(bar, 1, 1)
        if shows_focus(state):
            paint_ring(painter, card, theme.color("accent"), RADIUS)

    def _paint_head(self, painter: QPainter, card: QRect, placed: PlacedAnnotation, laid: CardLayout) -> None:
        theme = self._theme
        line = QRect(card.left() + SIDE, card.top() + TOP, self.measured_width, CARD.head)
        self._paint_sign(painter, line, placed)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text3"))
        painter.drawText(line, _RIGHT, laid.day)
        left = line.adjusted(18, 0, -painter.fontMetrics().horizontalAdvance(laid.day) - 8, 0)
        if laid.lost:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(left.left(), line.top(), theme.pixmap("unlink", "warn", 16, ratio))
            left.adjust(22, 0, 0, 0)
        painter.setPen(theme.color("warn" if laid.lost else "text2"))
        words = lost_sentence() if laid.lost else head_words(placed)
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, _LEFT, elided)

    def _paint_sign(self, painter: QPainter, line: QRect, placed: PlacedAnnotation) -> None:
        """Draw the colour's shape, hollow where the words have changed; for a note without quote its icon."""
        theme, colour = self._theme, placed.annotation.colour
        if placed.annotation.about is not About.QUOTE:
            icon = "library" if placed.annotation.about is About.ARTICLE else "notebook-text"
            picture = theme.pixmap(icon, "text2", 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(line.left() - 2, line.top() + 1), picture)
            return
        centre = QPointF(line.left() + 5, line.center().y() + 1)
        box = QRectF(centre.x() - SHAPE / 2, centre.y() - SHAPE / 2, SHAPE, SHAPE)
        if is_altered(placed):
            painter.setPen(QPen(theme.mark(colour), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape_path(colour, box))
        else:
            draw_shape(painter, colour, box, theme.mark(colour))

    def link_at(self, index: QModelIndex, row_rect: QRect, place: QPointF) -> str:
        """Return what the link at a place of the view leads to, "" for none."""
        placed = index.data(Qt.ItemDataRole.UserRole)
        card = self.card_rect(row_rect, first=index.row() == 0)
        laid = self._measurer.layout(placed, self.measured_width)
        if laid.note is None:
            return ""
        return laid.note.link_at(place - QPointF(card.left() + SIDE, card.top() + laid.note_top))

    def _paint_body(self, painter: QPainter, card: QRect, placed: PlacedAnnotation, laid: CardLayout) -> None:
        theme, left = self._theme, card.left() + SIDE
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mark(placed.annotation.colour))
        painter.drawRect(QRectF(left, card.top() + laid.quote_top, 2, laid.quote.height))
        painter.setPen(theme.color("text"))
        laid.quote.draw(painter, QPointF(left + CARD.quote_left, card.top() + laid.quote_top))
        if laid.note is not None:
            laid.note.draw(painter, QPointF(left, card.top() + laid.note_top))
        painter.setFont(theme.font("meta"))
        place = QPointF(left, card.top() + laid.foot_top)
        for chip in laid.chips:
            draw_chip(painter, theme, chip, place, fill=theme.color("fill"))


def shows_focus(state: QStyle.StateFlag) -> bool:
    """Return whether a row has the focus and the person moves by keyboard."""
    wanted = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    return state & wanted == wanted


def paint_ring(painter: QPainter, box: QRectF, colour: QColor, radius: float) -> None:
    """Draw the focus ring inside a box."""
    painter.setPen(QPen(colour, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = RING / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)
