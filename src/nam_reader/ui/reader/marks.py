"""Paints highlights and search hits behind the text, lines through it over it, and signs beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from nam_reader.model import Style
from nam_reader.ui.reader.column import Column
from nam_reader.ui.reader.geometry import LineBox, lines_between
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.mark_lines import Stroke, Wanted, lay_strokes, paint_stroke
from nam_reader.ui.reader.mark_signs import SIGN_RISE, LineSigns, note_box, paint_signs, sign_box
from nam_reader.ui.theme.theme import Theme

ABOVE, BELOW = 0.95, 0.16  # the band reaches this far from the baseline, in em
_OVERHANG = 14  # what is painted for a line may reach this far out of its box
_IMAGE = "\N{OBJECT REPLACEMENT CHARACTER}"
_REACH = 44  # a sign may stand this far from its line
_FRAME = 3  # thickness of the frame around an image that is highlighted


@dataclass(slots=True)
class _LineMarks:
    """What is painted on one line, in document coordinates."""

    bands: list[tuple[QRect, QColor]] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    frames: list[tuple[QRect, QColor]] = field(default_factory=list)  # around images
    starting: list[Mark] = field(default_factory=list)
    noted: list[Mark] = field(default_factory=list)
    signs_at: int = 0

    @property
    def signs(self) -> LineSigns:
        """What stands beside the line."""
        return LineSigns(self.signs_at, self.starting, self.noted)


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
        self._under: list[_LineMarks] = []  # what was painted last

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
        return next(iter(self.marks_at(position)), None)

    def marks_at(self, position: int) -> tuple[Mark, ...]:
        """Return the highlights over a position, the smallest first; where none is, those that end there."""
        found = [mark for mark in self._marks if mark.start <= position <= mark.end]
        inside = [mark for mark in found if position < mark.end] or found
        return tuple(sorted(inside, key=_length))

    # --- painting -------------------------------------------------------------------------------------

    def paint(
        self, painter: QPainter, document: QTextDocument, column: Column, top: int, bottom: int
    ) -> None:
        """Paint what lies behind the text between two heights; the painter is in document coordinates."""
        seen = self._seen(document, top, bottom)
        self._under = [line_marks for _, line_marks in seen]
        for line_marks in self._under:
            for box, color in line_marks.bands:
                painter.fillRect(box, color)
            for stroke in line_marks.strokes:
                if not stroke.over:
                    paint_stroke(painter, stroke)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line, _ in seen:
            self._paint_hits(painter, line)
        for _, line_marks in seen:
            paint_signs(painter, self._theme, line_marks.signs, column)

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the text that was painted last: lines through words, frames of images."""
        for line_marks in self._under:
            for stroke in line_marks.strokes:
                if stroke.over:
                    paint_stroke(painter, stroke)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box, color in line_marks.frames:
                painter.setPen(QPen(color, _FRAME))
                painter.drawRect(box)

    def _seen(self, document: QTextDocument, top: int, bottom: int) -> list[tuple[LineBox, _LineMarks]]:
        lines = list(lines_between(document, top - _OVERHANG, bottom + _OVERHANG))
        if not lines:
            return []
        near = self._near(min(line.start for line in lines), max(line.full_end for line in lines))
        return [(line, self._known(line, near)) for line in lines]

    def _near(self, start: int, end: int) -> list[Mark]:
        return [mark for mark in self._marks if mark.start <= end and mark.end >= start]

    def _known(self, line: LineBox, near: Sequence[Mark]) -> _LineMarks:
        found = self._lines.get(line.start)
        if found is None:
            found = self._lines[line.start] = self._work_out(line, near)
        return found

    def _work_out(self, line: LineBox, near: Sequence[Mark]) -> _LineMarks:
        made = _LineMarks(signs_at=round(line.baseline - SIGN_RISE * line.em))
        here = [mark for mark in near if mark.start < line.end and mark.end > line.start]
        edges = {edge for mark in here for edge in (max(mark.start, line.start), min(mark.end, line.end))}
        xs_of = {edge: round(line.x_of(edge)) for edge in edges}
        top = round(line.baseline - ABOVE * line.em)
        bottom = round(line.baseline + BELOW * line.em)
        for start, end in pairwise(sorted(edges)):
            over = [mark for mark in here if mark.start <= start and mark.end >= end]
            xs = sorted((xs_of[start], xs_of[end]))
            box = QRect(xs[0], top, xs[1] - xs[0], bottom - top)
            self._add_bands(made, over, box)
            made.strokes += lay_strokes([self._wanted(mark) for mark in over], box, line.baseline, line.em)
        self._add_frames(made, here, line)
        made.starting += [mark for mark in here if mark.start >= line.start]
        made.noted += [mark for mark in here if mark.noted and mark.end <= line.end]
        return made

    def _add_bands(self, made: _LineMarks, over: Sequence[Mark], box: QRect) -> None:
        """Split the band evenly among the highlights over it; the other styles have lines alone."""
        banded = [mark for mark in over if mark.style is Style.HIGHLIGHT]
        for number, mark in enumerate(banded):
            top = box.top() + box.height() * number // len(banded)
            bottom = box.top() + box.height() * (number + 1) // len(banded)
            band = QRect(box.left(), top, box.width(), bottom - top)
            made.bands.append((band, self._theme.tint(mark.colour)))

    def _wanted(self, mark: Mark) -> Wanted:
        return Wanted(mark.style, self._theme.mark(mark.colour), mark.altered)

    def _add_frames(self, made: _LineMarks, here: Sequence[Mark], line: LineBox) -> None:
        """Put a frame around each highlighted image, which would hide what is painted behind it."""
        text = line.block.text()
        if _IMAGE not in text or not here:
            return
        first = line.block.position()
        for position in range(line.start, line.end):
            if text[position - first : position - first + 1] != _IMAGE:
                continue
            over = next((mark for mark in here if mark.start <= position < mark.end), None)
            if over is not None:
                xs = sorted((round(line.x_of(position)), round(line.x_of(position + 1))))
                high = round(line.line.ascent())
                box = QRect(xs[0] + 1, round(line.baseline) - high + 1, xs[1] - xs[0] - 3, high - 3)
                made.frames.append((box, self._theme.mark(over.colour)))

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

    # --- what stands in the gutters -------------------------------------------------------------------

    def gutter_mark(self, document: QTextDocument, column: Column, point: QPointF) -> Mark | None:
        """Return the highlight whose shape or note icon stands at a point of the document."""
        if column.left <= point.x() <= column.right:
            return None
        found: list[tuple[float, Mark]] = []
        for line in lines_between(document, point.y() - _REACH, point.y() + _REACH):
            signs = self._known(line, self._near(line.start, line.full_end)).signs
            boxes = [(sign_box(signs, column, number), 6, mark) for number, mark in enumerate(signs.starting)]
            boxes += [(note_box(signs, column, number), 4, mark) for number, mark in enumerate(signs.noted)]
            for box, air, mark in boxes:
                if QRectF(box).adjusted(-air, -air, air, air).contains(point):
                    found.append(((QRectF(box).center() - point).manhattanLength(), mark))
        return min(found, key=itemgetter(0))[1] if found else None

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


def _length(mark: Mark) -> int:
    return mark.end - mark.start
