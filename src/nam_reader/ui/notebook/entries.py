"""How annotations look in the notebook: entries under the headings of their groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nam_reader.model import About, Annotation, Colour, Place, PlacedAnnotation, Style
from nam_reader.model.listing import NotesGroup, NotesGrouping, Sketch
from nam_reader.ui.notebook.card_layout import ENTRY, CardLayout, CardMeasurer
from nam_reader.ui.notebook.cards import BAR, RADIUS, SHAPE, paint_ring, shows_focus
from nam_reader.ui.notebook.entry_heading import OUT, SOURCE_LINE, HeadingPainter, heading_height
from nam_reader.ui.notebook.entry_model import Heading
from nam_reader.ui.notebook.tag_chips import GAP as CHIP_GAP
from nam_reader.ui.notebook.tag_chips import HEIGHT as CHIP_HEIGHT
from nam_reader.ui.notebook.tag_chips import draw_chip
from nam_reader.ui.notebook.wording import about_words, is_altered, lost_sentence
from nam_reader.ui.reader.mark_words import style_name
from nam_reader.ui.theme.shapes import draw_shape, shape_path
from nam_reader.ui.theme.theme import Theme

MARGIN = 28
COLUMN = 628  # the widest an entry gets
INDENT = 22  # from the heading to the quote
BAR_INSET = 10
ARTICLE_LINE = 20  # an entry's own, where its heading is not its article
BOX, BOX_OUT = 14, 23  # a check box, and how far its row reaches out of the column
LETTER = 7.3  # pixels, about: to guess a height

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex


class Entries(Protocol):
    """What the painter asks of the list that it paints for."""

    @property
    def choosing(self) -> bool:
        """Whether check boxes are shown."""

    def group_at(self, number: int) -> NotesGroup:
        """Return the group of a row."""

    def width(self) -> int:
        """Return how wide the list is."""


class EntryDelegate(QStyledItemDelegate):
    """Paints headings and entries in one column."""

    def __init__(self, theme: Theme, view: QWidget, entries: Entries) -> None:
        super().__init__(view)
        self._theme = theme
        self._entries = entries
        self._measurer = CardMeasurer(theme, ENTRY)
        self._headings = HeadingPainter(theme)
        theme.changed.connect(self._measurer.forget)

    @property
    def column(self) -> int:
        """The width of the column of headings and entries."""
        return column_for(self._entries.width())

    @property
    def measured_width(self) -> int:
        """The width of an entry's text."""
        return self.column - INDENT

    def guesses(self, rows: Sequence[Heading | Sketch], known: Mapping[str, int]) -> list[int]:
        """Return about how high rows are, from what little is known of them; fast, for there may be many."""
        line = max(1, int(self.measured_width / LETTER))  # letters
        quote = [23 * lines for lines in range(1, ENTRY.quote_lines + 1)]
        note = [ENTRY.note_gap + 19 * lines for lines in range(1, ENTRY.note_lines + 1)]
        most_quote, most_note = len(quote) - 1, len(note) - 1
        least = ENTRY.before + ENTRY.foot_gap + CHIP_HEIGHT + ENTRY.after
        least += self._article_line(0) if rows else 0
        heights = []
        for row in rows:
            if isinstance(row, Heading):
                heights.append(heading_height(row))
            elif row.id in known:
                heights.append(known[row.id])
            else:
                quote_lines, note_lines = row.quote // line, row.note // line
                height = least + (quote[quote_lines] if quote_lines < most_quote else quote[-1])
                if row.note:
                    height += note[note_lines] if note_lines < most_note else note[-1]
                heights.append(height)
        return heights

    def _article_line(self, number_: int) -> int:
        by_article = self._entries.group_at(number_).grouping is NotesGrouping.ARTICLE
        return 0 if by_article else ARTICLE_LINE

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: a row's height."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, PlacedAnnotation):
            height = self._measurer.height(row, self.measured_width) + self._article_line(index.row())
            return QSize(1, height)
        return QSize(1, self.guesses((row,), {})[0])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: a heading or an entry."""
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(option.rect.left() + MARGIN, option.rect.top(), self.column, option.rect.height())
        if isinstance(row, Heading):
            self._headings.paint(painter, place, row, option.state)
        else:
            out = BOX_OUT if self._entries.choosing else OUT
            self._paint_back(painter, QRectF(place.adjusted(-out, 0, OUT, 0)), option.state)
            if self._entries.choosing:
                self._paint_box(painter, place, option.state)
            if isinstance(row, PlacedAnnotation):
                self._paint_entry(painter, place, row, option.state, self._article_line(index.row()))
            else:
                self._paint_shape(painter, place, row.colour, ENTRY.before)
        painter.restore()

    # --- entries --------------------------------------------------------------------------------------

    def _paint_entry(
        self,
        painter: QPainter,
        place: QRect,
        row: PlacedAnnotation,
        state: QStyle.StateFlag,
        article_line: int,
    ) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        laid = self._measurer.layout(row, self.measured_width)
        quoted = bool(laid.quote.lines)
        self._paint_sign(painter, place, row, laid.quote_top if quoted else laid.note_top)
        left = place.left() + INDENT
        painter.setPen(theme.color("text"))
        laid.quote.draw(painter, QPointF(left, place.top() + laid.quote_top))
        if laid.note is not None:
            painter.setPen(theme.color("text2" if quoted else "text"))
            laid.note.draw(painter, QPointF(left, place.top() + laid.note_top))
        foot = QPointF(left, place.top() + laid.foot_top)
        self._paint_foot(painter, foot, laid, row, chosen=chosen)
        if article_line:
            top = place.bottom() + 1 - ENTRY.after - SOURCE_LINE
            line = QRect(left, top, self.measured_width, SOURCE_LINE)
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text3"))
            article = row.annotation.article
            words = " · ".join(part for part in (article.title, ", ".join(article.authors)) if part)
            painter.drawText(line, _LEFT, _elided(painter, words, line.width()))

    def _paint_shape(self, painter: QPainter, place: QRect, colour: Colour, top: int) -> None:
        draw_shape(painter, colour, self._sign_box(place, top), self._theme.mark(colour))

    def _sign_box(self, place: QRect, top: int) -> QRectF:
        middle = place.top() + top + self._theme.line_height(ENTRY.quote_role) / 2 - 1
        return QRectF(place.left() + 5.5 - SHAPE / 2, middle - SHAPE / 2, SHAPE, SHAPE)

    def _paint_sign(self, painter: QPainter, place: QRect, row: PlacedAnnotation, top: int) -> None:
        """Draw the colour's shape, hollow where the words have changed; for a note without quote its icon."""
        theme, annotation = self._theme, row.annotation
        box = self._sign_box(place, top)
        if annotation.about is not About.QUOTE:
            icon = "library" if annotation.about is About.ARTICLE else "notebook-text"
            picture = theme.pixmap(icon, "text2", 14, painter.device().devicePixelRatioF())
            painter.drawPixmap(box.topLeft() - QPointF(3, 5), picture)
        elif is_altered(row):
            painter.setPen(QPen(theme.mark(annotation.colour), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(shape_path(annotation.colour, box))
        else:
            self._paint_shape(painter, place, annotation.colour, top)

    def link_at(self, index: Index, row_rect: QRect, place: QPointF) -> str:
        """Return what the link at a place of the view leads to, "" for none."""
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, PlacedAnnotation) or "[" not in row.annotation.note:
            return ""
        laid = self._measurer.layout(row, self.measured_width)
        if laid.note is None:
            return ""
        corner = QPointF(row_rect.left() + MARGIN + INDENT, row_rect.top() + laid.note_top)
        return laid.note.link_at(place - corner)

    def _paint_box(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        """Draw a check box in the margin."""
        theme, chosen = self._theme, bool(state & QStyle.StateFlag.State_Selected)
        top = place.top() + ENTRY.before + (theme.line_height(ENTRY.quote_role) - BOX) // 2 - 1
        box = QRectF(place.left() - BOX_OUT + 4.5, top + 0.5, BOX - 1, BOX - 1)
        painter.setPen(QPen(theme.color("accent" if chosen else "ctrl"), 1))
        painter.setBrush(theme.color("accent" if chosen else "raised"))
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(
                box.topLeft() + QPointF(0.5, 0.5), theme.pixmap("check", "onaccent", 12, ratio)
            )

    def _paint_back(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel" if chosen else "hover"))
            painter.drawRoundedRect(box, RADIUS, RADIUS)
        if chosen and not self._entries.choosing:
            painter.setBrush(theme.color("accent"))
            bar = QRectF(box.left(), box.top() + BAR_INSET, BAR, box.height() - 2 * BAR_INSET)
            painter.drawRoundedRect(bar, 1, 1)
        if shows_focus(state):
            paint_ring(painter, box, theme.color("accent"), RADIUS)

    def _paint_foot(
        self, painter: QPainter, place: QPointF, laid: CardLayout, row: PlacedAnnotation, *, chosen: bool
    ) -> None:
        theme = self._theme
        painter.setFont(theme.font("meta"))
        end = place.x()
        top = place.y()
        for chip in laid.chips:
            draw_chip(painter, theme, chip, place, fill=theme.color("raised" if chosen else "fill"))
            end = place.x() + chip.box.right() + CHIP_GAP + 4
            top = place.y() + chip.box.top()
        warning = _warning(row.located.place)
        if warning:
            ratio = painter.device().devicePixelRatioF()
            icon = "unlink" if row.located.place is Place.ORPHAN else "circle-alert"
            painter.drawPixmap(QPointF(end, top + 3), theme.pixmap(icon, "warn", 16, ratio))
            painter.setPen(theme.color("warn"))
            painter.drawText(QRectF(end + 22, top, 400, CHIP_HEIGHT), _LEFT, warning)
            end += 22 + painter.fontMetrics().horizontalAdvance(warning) + 12
        painter.setPen(theme.color("text3"))
        painter.drawText(
            QRectF(end, top, 400, CHIP_HEIGHT),
            _LEFT,
            _foot_words(row.annotation, "" if warning else laid.day),
        )


def column_for(width: int) -> int:
    """Return how wide the column is in a list of a width."""
    return max(120, min(COLUMN, width - 2 * MARGIN))


def _warning(place: Place) -> str:
    if place is Place.ORPHAN:
        return lost_sentence()
    altered = QCoreApplication.translate("Cards", "Words have changed")
    return altered if place is Place.FUZZY else ""


def _foot_words(annotation: Annotation, day: str) -> str:
    plain = annotation.style is Style.HIGHLIGHT
    kind = about_words(annotation) or ("" if plain else style_name(annotation.style))
    return " · ".join(part for part in (kind, day, annotation.author) if part)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
