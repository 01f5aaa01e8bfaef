"""How the notebook's headings look: an article with its source, a tag, a colour, a day."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from nam_reader.model import Colour
from nam_reader.model.listing import NotesGroup, NotesGrouping
from nam_reader.ui.notebook.cards import RADIUS, paint_ring, shows_focus
from nam_reader.ui.notebook.entry_model import Heading
from nam_reader.ui.notebook.group_words import group_name, group_source
from nam_reader.ui.notebook.tag_chips import tag_colour
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme

OUT = 12  # boxes of what is chosen reach so far out of the column
TITLE_LINE, SOURCE_LINE = 24, 16
BEFORE_FIRST, BEFORE, AFTER = 19, 18, 6  # around a heading; the line stands 4 px into the room before
TITLE_SCALE = 0.87  # of the h2 face

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def heading_height(row: Heading) -> int:
    """Return how high a heading is."""
    before = BEFORE_FIRST if row.first else BEFORE
    return before + TITLE_LINE + (SOURCE_LINE if row.group.article is not None else 0) + AFTER


class HeadingPainter:
    """Paints headings in one column."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, place: QRect, row: Heading, state: QStyle.StateFlag) -> None:
        """Paint a heading into its row of the column."""
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
        counts = _counts(row.group)
        painter.drawText(title, _RIGHT, counts)
        room = title.width() - painter.fontMetrics().horizontalAdvance(counts) - 16
        source = title.translated(0, TITLE_LINE)
        source.setHeight(SOURCE_LINE)
        painter.setPen(theme.color("text2"))
        painter.drawText(source, _LEFT, _elided(painter, group_source(row.group), source.width()))
        sign = self._paint_sign(painter, title, row.group)
        painter.setFont(self._title_font())
        painter.setPen(theme.color("text"))
        words = _elided(painter, group_name(row.group), room - sign)
        painter.drawText(title.adjusted(sign, 0, 0, 0), _LEFT, words)
        if shows_focus(state):
            below = SOURCE_LINE if row.group.article is not None else 0
            box = QRectF(title.adjusted(-OUT - 12, -4, OUT, below + 4))
            paint_ring(painter, box, theme.color("accent"), RADIUS)

    def _paint_sign(self, painter: QPainter, title: QRect, group: NotesGroup) -> int:
        """Draw a tag's dot or a colour's shape before a heading; return the room it takes."""
        theme, middle = self._theme, title.center().y() + 0.5
        if group.grouping is NotesGrouping.COLOUR:
            box = QRectF(title.left() + 1, middle - 5, 10, 10)
            draw_shape(painter, Colour(group.name), box, theme.mark(Colour(group.name)))
            return 20
        if group.grouping is NotesGrouping.TAG and group.name:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.mark(tag_colour(group.name)))
            painter.drawEllipse(QPointF(title.left() + 5, middle), 4.5, 4.5)
            return 18
        return 0

    def _title_font(self) -> QFont:
        font = self._theme.font("h2")
        font.setPixelSize(round(font.pixelSize() * TITLE_SCALE))
        return font


def _counts(group: NotesGroup) -> str:
    shown = len(group.sketches)
    if shown == group.total:
        return number(shown)
    of = QCoreApplication.translate("NotebookPage", "{0} of {1}")
    return of.format(number(shown), number(group.total))


def _elided(painter: QPainter, text: str, width: int) -> str:
    return QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
