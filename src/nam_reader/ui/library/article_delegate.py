"""How an article looks in the list."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nam_reader.model import ArticleRow
from nam_reader.ui.library.article_model import ArticleListModel
from nam_reader.ui.library.items import Item, share_read
from nam_reader.ui.library.outline import Heading, heading_words
from nam_reader.ui.library.plain_list import PlainWays
from nam_reader.ui.library.row_look import (
    AFTER_META,
    AFTER_TITLE,
    BEFORE_MARKS,
    CARD_LEFT,
    LEFT,
    MARKS,
    PADDING,
    RIGHT,
    RowLook,
    RowLooks,
)
from nam_reader.ui.theme.buttons import paint_focus_ring
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

RADIUS = 6
BAR = 3
MARK_ICON = 14
UNREAD_DOT = 7.0
HEADING = 36
UNREAD_YET = 110  # the height of an article that is not read yet


class ArticleDelegate(QStyledItemDelegate):
    """Draws title, byline, date, excerpt and marks, on a card where the row is chosen."""

    def __init__(self, theme: Theme, model: ArticleListModel) -> None:
        super().__init__(model)
        self._theme = theme
        self._model = model
        self.looks = RowLooks(theme)
        theme.changed.connect(self._restyle)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: the row's height; the width is the list's."""
        entry = self._model.entry(index.row())
        if isinstance(entry, Item):
            return QSize(40, self.looks.height(entry))
        return QSize(40, HEADING if isinstance(entry, Heading) else UNREAD_YET)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: one row."""
        entry = self._model.entry(index.row())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, option, chosen)
        if isinstance(entry, Heading):
            self._paint_heading(painter, option.rect, entry)
        elif not chosen:
            self._paint_line(painter, option, index.row())
        if isinstance(entry, Item):
            self._paint_words(painter, option.rect, self.looks.look(entry), chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: Heading) -> None:
        theme, ratio = self._theme, painter.device().devicePixelRatioF()
        room = rect.adjusted(LEFT, 0, -RIGHT, 0)
        chevron = theme.pixmap("chevron-right" if heading.folded else "chevron-down", "text3", 14, ratio)
        painter.drawPixmap(QPoint(room.left() - 3, room.center().y() - 6), chevron)
        count = number(heading.group.articles)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text3"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, count)
        room.adjust(16, 0, -painter.fontMetrics().horizontalAdvance(count) - 10, 0)
        painter.setFont(theme.font("ui_strong"))
        painter.setPen(theme.color("text2"))
        words = heading_words(heading.group, self._model.grouping)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, words)

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
        theme = self._theme
        card = QRectF(option.rect.adjusted(CARD_LEFT, 0, 0, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.color("sel" if chosen else "hover"))
            painter.drawRoundedRect(card, RADIUS, RADIUS)
        if chosen:
            painter.setBrush(theme.color("accent"))
            bar = QRectF(card.left(), card.top() + PADDING, BAR, card.height() - 2 * PADDING)
            painter.drawRoundedRect(bar, BAR / 2, BAR / 2)
        view = option.widget
        if (
            option.state & QStyle.StateFlag.State_HasFocus
            and isinstance(view, PlainWays)
            and view.by_keyboard
        ):
            paint_focus_ring(painter, card, theme.color("accent"), RADIUS)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        """Draw the hairline under a row; none above the chosen card, none after the last row."""
        view = option.widget
        next_chosen = isinstance(view, PlainWays) and view.currentIndex().row() == row + 1
        if next_chosen or row + 1 == self._model.rowCount():
            return
        rect = option.rect
        line = QRect(rect.left() + LEFT, rect.bottom(), round(self.looks.width), 1)
        painter.fillRect(line, self._theme.color("line"))

    def _paint_words(self, painter: QPainter, rect: QRect, look: RowLook, chosen: bool) -> None:
        theme = self._theme
        left, top = rect.left() + LEFT, rect.top() + PADDING
        title_line = theme.line_height("list_title")
        if not chosen:  # else the bar stands there
            middle = QPointF(rect.left() + CARD_LEFT + 2.5, top + title_line / 2)
            self._paint_state(painter, middle, look.item.row)
        tint = theme.color("raised" if chosen else "hit")
        painter.setPen(theme.color("text"))
        look.title.draw(painter, QPointF(left, top), tint)
        top += look.title.lines * title_line + AFTER_TITLE
        self._paint_meta(painter, QRect(left, top, round(self.looks.width), MARKS), look)
        top += MARKS
        if look.excerpt.shown:
            top += AFTER_META
            painter.setPen(theme.color("text2"))
            look.excerpt.draw(painter, QPointF(left, top), tint)
            top += look.excerpt.lines * theme.line_height("ui")
        if look.has_marks:
            self._paint_marks(painter, QPoint(left, top + BEFORE_MARKS), look.item.row)

    def _paint_state(self, painter: QPainter, middle: QPointF, row: ArticleRow) -> None:
        """Draw a dot for an unread article, a ring that fills for one being read, nothing for one done."""
        half = UNREAD_DOT / 2
        accent = self._theme.color("accent")
        if row.begun:
            ring = QRectF(middle.x() - half, middle.y() - half, UNREAD_DOT, UNREAD_DOT)
            painter.setPen(QPen(accent, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawPie(ring, 90 * 16, -round(row.progress * 360 * 16))
        elif row.unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(middle, half, half)

    def _paint_meta(self, painter: QPainter, room: QRect, look: RowLook) -> None:
        theme = self._theme
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text2"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, look.byline)
        if look.aside:
            painter.setPen(theme.color("text2" if look.item.found else "text3"))
            painter.drawText(room, flags | Qt.AlignmentFlag.AlignRight, look.aside)

    def _paint_marks(self, painter: QPainter, at: QPoint, row: ArticleRow) -> None:
        theme, ratio = self._theme, painter.device().devicePixelRatioF()
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.color("text2"))
        x, drop = at.x(), (MARKS - MARK_ICON) // 2
        if row.starred:
            star = theme.pixmap("star-filled", "warn", MARK_ICON, ratio)
            painter.drawPixmap(QPoint(x - 1, at.y() + drop), star)
            x += MARK_ICON + 12
        metrics = QFontMetrics(painter.font())
        share = share_read(row)
        if share:
            text = QCoreApplication.translate("ArticleList", "{0} % read").format(share)
            room = QRect(x, at.y(), metrics.horizontalAdvance(text) + 2, MARKS)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            x += room.width() + 11
        for icon, count in (("highlighter", row.highlights), ("message-square-text", row.notes)):
            if not count:
                continue
            painter.drawPixmap(QPoint(x - 1, at.y() + drop), theme.pixmap(icon, "text2", MARK_ICON, ratio))
            x += MARK_ICON + 3
            text = number(count)
            room = QRect(x, at.y(), metrics.horizontalAdvance(text) + 2, MARKS)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
            x += room.width() + 11

    @Slot()
    def _restyle(self) -> None:
        self.looks.restyle()
