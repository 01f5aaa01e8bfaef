"""The two handles of the highlight that is chosen: a bar at each end with a knob to take hold of."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextDocument

from nam_reader.ui.reader.geometry import line_of
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.marks import ABOVE, BELOW
from nam_reader.ui.theme.theme import Theme

_KNOB = 4.5  # radius
_BAR = 2
_REACH = 9  # pixels beside a handle in which a press takes hold of it


class Handle(NamedTuple):
    """A handle in document coordinates: its bar, and the middle of its knob."""

    bar: QRectF
    knob: QPointF

    @property
    def area(self) -> QRectF:
        """Where a press takes hold of it."""
        around = QRectF(self.knob, self.knob).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        return self.bar.adjusted(-_REACH / 2, 0, _REACH / 2, 0).united(around)


def handles_of(document: QTextDocument, mark: Mark) -> tuple[Handle, Handle] | None:
    """Return the handles at a highlight's start and end; None where the text has no lines."""
    first, last = line_of(document, mark.start), line_of(document, mark.end - 1)
    if first is None or last is None:
        return None
    made = []
    for line, position in ((first, mark.start), (last, mark.end)):
        x = round(line.x_of(position))
        top = round(line.baseline - ABOVE * line.em) - 1
        bottom = round(line.baseline + BELOW * line.em) + 3
        made.append(QRectF(x - _BAR / 2, top, _BAR, bottom - top))
    start, end = made
    return (
        Handle(start, QPointF(start.center().x(), start.top() - _KNOB + 1)),
        Handle(end, QPointF(end.center().x(), end.bottom() + _KNOB - 1)),
    )


def paint_handle(painter: QPainter, theme: Theme, handle: Handle) -> None:
    """Paint a handle over the text; the painter is left as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("paper"), 1.5))
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(handle.knob, _KNOB + 0.75, _KNOB + 0.75)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(handle.bar)
    painter.restore()
