"""How a line of the sidebar looks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nam_reader.ui.library.plain_list import PlainList
from nam_reader.ui.library.sidebar_model import Line, SidebarModel, Sort
from nam_reader.ui.theme.buttons import paint_focus_ring
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

ROW = 30
HEADING = 40
MARGIN = 8  # from the pane's edge to the row's card
PADDING = 12
ICON = 16
TEXT_AT = 38  # from the card's left edge
RADIUS = 6
QUIET = frozenset({Sort.FOLD, Sort.NEW_COLLECTION})  # what opens no list


class SidebarDelegate(QStyledItemDelegate):
    """Draws icon or dot, name and count."""

    def __init__(self, theme: Theme, model: SidebarModel) -> None:
        super().__init__(model)
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: rows of one height, headings a little higher."""
        heading = self._model.line(index.row()).sort is Sort.HEADING
        return QSize(100, HEADING if heading else ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: one line."""
        line = self._model.line(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.sort is Sort.HEADING:
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_line(painter, option, line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.setFont(self._theme.font("meta_strong"))
        painter.setPen(self._theme.color("text3"))
        room = QRect(rect.left() + MARGIN + PADDING, rect.top() + 18, rect.width() - 2 * PADDING, 18)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, line.text)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        theme = self._theme
        card = option.rect.adjusted(MARGIN, 0, 0, 0)  # the scroll bar keeps the other margin
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selside" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(card), RADIUS, RADIUS)
        self._paint_sign(painter, card, line, chosen)
        end = self._paint_count(painter, card, line, chosen)
        painter.setFont(theme.font("ui_strong" if chosen else "ui"))
        painter.setPen(theme.color("text3" if line.sort in QUIET else "text"))
        room = QRect(card.left() + TEXT_AT, card.top(), end - card.left() - TEXT_AT, card.height())
        name = QFontMetrics(painter.font()).elidedText(line.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, name)
        view = option.widget
        if (
            option.state & QStyle.StateFlag.State_HasFocus
            and isinstance(view, PlainList)
            and view.by_keyboard
        ):
            paint_focus_ring(painter, QRectF(card), theme.color("accent"), RADIUS)

    def _paint_sign(self, painter: QPainter, card: QRect, line: Line, chosen: bool) -> None:
        left = card.left() + PADDING
        if line.dot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.mark(line.dot))
            painter.drawEllipse(QPointF(left + ICON / 2, card.center().y() + 0.5), 4.5, 4.5)
            return
        color = "accent" if chosen else "text3" if line.sort in QUIET else "text2"
        picture = self._theme.pixmap(line.icon, color, ICON, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPoint(left, card.top() + (card.height() - ICON) // 2), picture)

    def _paint_count(self, painter: QPainter, card: QRect, line: Line, chosen: bool) -> int:
        """Draw the count; return where the name must end."""
        right = card.right() + 1 - PADDING
        if not line.count:
            return right
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.color("text2" if chosen else "text3"))
        count = number(line.count)
        width = QFontMetrics(painter.font()).horizontalAdvance(count)
        room = QRect(right - width, card.top(), width + 1, card.height() - 1)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        return right - width - 8
