"""Points between two lines of the text.

Lines stand further apart than their letters are high. Qt takes a point in the room between for the beginning
of the line below, wherever it is: a click there would put the caret to the margin, and a selection that is
dragged a little too low would jump to it.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTextEdit

MOST = 24.0  # px between the letters of two lines, at most: more is the room between paragraphs


def into_line(view: QTextEdit, point: QPointF) -> QPointF:
    """Return a point of the viewport, moved down onto the letters of the line that it stands above."""
    document, layout = view.document(), view.document().documentLayout()
    offset = QPoint(view.horizontalScrollBar().value(), view.verticalScrollBar().value())
    there = point + offset.toPointF()
    position = layout.hitTest(there, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(position)
    lines = block.layout()
    line = lines.lineForTextPosition(position - block.position())
    if not line.isValid() or line.textStart() != position - block.position():
        return point
    below = lines.position().y() + line.naturalTextRect().top() - there.y()
    return point + QPointF(0, below + 1) if 0 < below <= MOST else point


def aimed(view: QTextEdit, event: QMouseEvent) -> QMouseEvent:
    """Return an event of the mouse as it is where its place lies in a line."""
    here = event.position()
    place = into_line(view, here)
    if place == here:
        return event
    moved = QMouseEvent(
        event.type(),
        place,
        event.scenePosition(),
        event.globalPosition(),
        event.button(),
        event.buttons(),
        event.modifiers(),
        event.pointingDevice(),
    )
    moved.setTimestamp(event.timestamp())
    return moved
