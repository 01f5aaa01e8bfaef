"""Paints highlights and search hits behind the text, and the highlights' signs beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from nam_reader.model import Colour
from nam_reader.ui.reader.column import Column
from nam_reader.ui.reader.geometry import LineBox, lines_between
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme

ABOVE, BELOW = 0.95, 0.16  # the band reaches this far from the baseline, in em
LINE = 2  # thickness of a highlight's line
LINE_STEP = 3  # from one line to the next where highlights overlap
MOST_LINES = 3
_OVERHANG = 8  # what is painted for a line may reach this far out of its box
SHAPE = 10
NOTE_ICON = 16
_SIGN_RISE = 0.4  # the signs' middle stands this far above the baseline, in em


class Mark(NamedTuple):
    """A highlight as the reader paints it; positions are UTF-16, and no spaces are at its ends."""

    id: str
    start: int
    end: int
    colour: Colour
    noted: bool = False
    tip: str = ""


@dataclass(slots=True)
class _LineMarks:
    """What is painted on one line, in document coordinates."""

    bands: list[tuple[QRect, QColor]] = field(default_factory=list)
    starting: list[Mark] = field(default_factory=list)
    noted: list[Mark] = field(default_factory=list)
    signs_at: int = 0


class MarkPainter:
    """Paints behind the text of one document, and knows what stands in its gutters.

    Where things are is worked out for a line when it is first seen, and kept until ``forget``.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        self._hits: tuple[tuple[int, int], ...] = ()
        self._hit_ends: list[int] = []
        self._current = -1
        self._lines: dict[int, _LineMarks] = {}

    # --- what there is --------------------------------------------------------------------------------

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The highlights, in text order."""
        return self._marks

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Take the highlights to paint."""
        self._marks = tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))
        self.forget()

    def set_hits(self, hits: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Take the search hits to paint (UTF-16, in order), and which is the current one."""
        self._hits = tuple(hits)
        self._hit_ends = [end for _, end in self._hits]
        self._current = current

    def forget(self) -> None:
        """Drop what was worked out: the layout, the highlights or the colours have changed."""
        self._lines.clear()

    def mark_at(self, position: int) -> Mark | None:
        """Return the smallest highlight that covers a position, or ends there."""
        found = [mark for mark in self._marks if mark.start <= position <= mark.end]
        inside = [mark for mark in found if position < mark.end] or found
        return min(inside, key=lambda mark: mark.end - mark.start, default=None)

    # --- painting -------------------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, document: QTextDocument, column: Column, top: int, bottom: int
    ) -> None:
        """Paint what lies behind the text between two heights; the painter is in document coordinates."""
        lines = list(lines_between(document, top - _OVERHANG, bottom + _OVERHANG))
        if not lines:
            return
        near = self._near(min(line.start for line in lines), max(line.full_end for line in lines))
        known = [self._known(line, near) for line in lines]
        for line_marks in known:
            for box, color in line_marks.bands:
                painter.fillRect(box, color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in lines:
            self._paint_hits(painter, line)
        for line_marks in known:
            self._paint_signs(painter, line_marks, column)

    def _near(self, start: int, end: int) -> list[Mark]:
        return [mark for mark in self._marks if mark.start <= end and mark.end >= start]

    def _known(self, line: LineBox, near: Sequence[Mark]) -> _LineMarks:
        found = self._lines.get(line.start)
        if found is None:
            found = self._lines[line.start] = self._work_out(line, near)
        return found

    def _work_out(self, line: LineBox, near: Sequence[Mark]) -> _LineMarks:
        made = _LineMarks(signs_at=round(line.baseline - _SIGN_RISE * line.em))
        here = [mark for mark in near if mark.start < line.end and mark.end > line.start]
        edges = {edge for mark in here for edge in (max(mark.start, line.start), min(mark.end, line.end))}
        stops = sorted(edges)
        top = round(line.baseline - ABOVE * line.em)
        bottom = round(line.baseline + BELOW * line.em)
        for start, end in pairwise(stops):
            over = [mark for mark in here if mark.start <= start and mark.end >= end]
            xs = sorted((round(line.x_of(start)), round(line.x_of(end))))
            self._add_bands(made, over, QRect(xs[0], top, xs[1] - xs[0], bottom - top))
        made.starting += [mark for mark in here if mark.start >= line.start]
        made.noted += [mark for mark in here if mark.noted and mark.end <= line.end]
        return made

    def _add_bands(self, made: _LineMarks, over: Sequence[Mark], box: QRect) -> None:
        """Split the band evenly among the highlights over it; each has a line of its own below."""
        for number, mark in enumerate(over):
            top = box.top() + box.height() * number // len(over)
            bottom = box.top() + box.height() * (number + 1) // len(over)
            band = QRect(box.left(), top, box.width(), bottom - top)
            made.bands.append((band, self._theme.tint(mark.colour)))
        for number, mark in enumerate(over[:MOST_LINES]):
            line = QRect(box.left(), box.bottom() + 1 + LINE_STEP * number, box.width(), LINE)
            made.bands.append((line, self._theme.mark(mark.colour)))

    def _paint_hits(self, painter: QPainter, line: LineBox) -> None:
        first = bisect_right(self._hit_ends, line.start)
        last = bisect_left(self._hits, (line.end, 0))
        for number in range(first, last):
            start, end = self._hits[number]
            xs = sorted((line.x_of(max(start, line.start)), line.x_of(min(end, line.end))))
            box = hit_box(line, round(xs[0]), round(xs[1]))
            if number == self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("current_hit"))
                painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 4, 4)
            else:
                painter.setPen(QPen(self._theme.color("hit_border"), 1))
                painter.setBrush(self._theme.color("hit"))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)

    def _paint_signs(self, painter: QPainter, line: _LineMarks, column: Column) -> None:
        for number, mark in enumerate(line.starting):
            draw_shape(
                painter, mark.colour, QRectF(_sign_box(line, column, number)), self._theme.mark(mark.colour)
            )
        ratio = painter.device().devicePixelRatioF()
        for number, mark in enumerate(line.noted):
            box = _note_box(line, column, number)
            color = self._theme.mark(mark.colour).name()
            painter.drawPixmap(
                box.topLeft(), self._theme.pixmap("message-square-text", color, NOTE_ICON, ratio)
            )

    # --- what stands in the gutters -------------------------------------------------------------------

    def gutter_mark(self, document: QTextDocument, column: Column, point: QPointF) -> Mark | None:
        """Return the highlight whose shape or note icon stands at a point of the document."""
        if column.left <= point.x() <= column.right:
            return None
        for line in lines_between(document, point.y() - 12, point.y() + 12):
            known = self._known(line, self._near(line.start, line.full_end))
            for number, mark in enumerate(known.starting):
                if QRectF(_sign_box(known, column, number)).adjusted(-6, -6, 6, 6).contains(point):
                    return mark
            for number, mark in enumerate(known.noted):
                if QRectF(_note_box(known, column, number)).adjusted(-4, -4, 4, 4).contains(point):
                    return mark
        return None

    def boxes(self, document: QTextDocument, mark: Mark, top: int, bottom: int) -> list[QRect]:
        """Return a highlight's bands that can be seen between two heights."""
        found = []
        for line in lines_between(document, top, bottom):
            start, end = max(mark.start, line.start), min(mark.end, line.end)
            if start < end:
                xs = sorted((round(line.x_of(start)), round(line.x_of(end))))
                found.append(QRect(xs[0], round(line.top), xs[1] - xs[0], round(line.height)))
        return found


def hit_box(line: LineBox, left: int, right: int) -> QRectF:
    """Return the box around a hit: the text and a little air."""
    top = round(line.baseline - 1.06 * line.em)
    bottom = round(line.baseline + 0.25 * line.em)
    return QRectF(left - 1, top, right - left + 2, bottom - top)


def _sign_box(line: _LineMarks, column: Column, number: int) -> QRect:
    """The shape's place; several that start on one line stand side by side, away from the text."""
    x = max(2, column.signs - SHAPE // 2 - number * (SHAPE + 3))
    return QRect(x, line.signs_at - SHAPE // 2, SHAPE, SHAPE)


def _note_box(line: _LineMarks, column: Column, number: int) -> QRect:
    x = min(column.width - NOTE_ICON, column.notes - NOTE_ICON // 2 + number * (NOTE_ICON + 2))
    return QRect(x, line.signs_at - NOTE_ICON // 2, NOTE_ICON, NOTE_ICON)
