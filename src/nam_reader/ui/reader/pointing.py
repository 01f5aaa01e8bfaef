"""The mouse on the text: handles and signs are taken hold of before the text is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from nam_reader.ui.reader.choosing import Choosing
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.resizing import Edge
from nam_reader.ui.reader.text_view import TextView

_SCROLL_MS = 40  # between two steps while an end is dragged out of the view
_FASTEST = 40  # pixels a step


class Pointing(QObject):
    """Says what a press, a move and a release were for; what is for the text is left to it."""

    activated = Signal(str)
    overlap_clicked = Signal(list, QPoint)  # ids, the smallest first; where on the screen

    def __init__(self, view: TextView, choosing: Choosing) -> None:
        super().__init__(view)
        self._view = view
        self._choosing = choosing
        self._pressed_at = QPoint()
        self._pressed_mark = ""
        self._over_sign = False
        self._dragging: Edge | None = None
        self._grip = QPointF()  # from the pointer to the end that it drags
        self._pointer = QPoint()
        self._letters = False
        self._timer = QTimer(self, interval=_SCROLL_MS)
        self._timer.timeout.connect(self._scroll_on)

    # --- events; each returns whether it is done with -------------------------------------------------

    def press(self, event: QMouseEvent) -> bool:
        """Take hold of a handle or a sign."""
        self._pressed_at = event.position().toPoint()
        self._pressed_mark = ""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._dragging = self._choosing.edge_at(self._in_document(self._pressed_at))
        if self._dragging is not None:
            self._take_hold(self._dragging)
            return True
        mark = self.sign_at(self._pressed_at)
        if mark is not None:
            self._pressed_mark = mark.id
            return True
        self._choosing.clear()
        return False

    def drag(self, event: QMouseEvent) -> bool:
        """Drag a handle; nothing is dragged from a sign."""
        if self._dragging is not None:
            self._letters = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._drag_to(event.position().toPoint())
            return True
        return bool(self._pressed_mark)

    def release(self) -> bool:
        """Keep what was dragged, choose the highlight of a sign."""
        if self._dragging is not None:
            self._dragging = None
            self._timer.stop()
            self._choosing.keep()
            return True
        if self._pressed_mark:
            self._choose(self._pressed_mark)
            self._pressed_mark = ""
            return True
        return False

    def click(self, event: QMouseEvent) -> None:
        """Choose the highlight that was clicked on; of several a person chooses."""
        point = event.position().toPoint()
        moved = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if moved or self._view.anchorAt(point):
            return
        self.offer(self._words_at(point), event.globalPosition().toPoint())

    # --- what the events lead to ----------------------------------------------------------------------

    def let_go(self) -> None:
        """Hold no handle any more: what was dragged is given up."""
        self._dragging = None
        self._timer.stop()

    def offer(self, marks: Sequence[Mark], where: QPoint) -> None:
        """Choose a highlight, or offer a choice among several at a place on the screen."""
        if len(marks) > 1:
            self.overlap_clicked.emit([mark.id for mark in marks], where)
        elif marks:
            self._choose(marks[0].id)

    def sign_at(self, point: QPoint) -> Mark | None:
        """Return the highlight whose sign stands at a point of the viewport."""
        return self._view.sign_at(self._in_document(point))

    def marks_at(self, point: QPoint) -> list[str]:
        """Return the ids of the highlights whose words or sign are at a point of the viewport."""
        sign = self.sign_at(point)
        return [sign.id] if sign is not None else [mark.id for mark in self._words_at(point)]

    def _words_at(self, point: QPoint) -> Sequence[Mark]:
        layout = self._view.document().documentLayout()
        position = layout.hitTest(self._in_document(point), Qt.HitTestAccuracy.ExactHit)
        return self._view.marking.painter.marks_at(position) if position >= 0 else ()

    def _choose(self, annotation_id: str) -> None:
        self._choosing.choose(annotation_id)
        self.activated.emit(annotation_id)

    def _in_document(self, point: QPoint) -> QPointF:
        return QPointF(point) + QPointF(0, self._view.verticalScrollBar().value())

    # --- dragging -------------------------------------------------------------------------------------

    def _take_hold(self, edge: Edge) -> None:
        handles = self._choosing.handles()
        if handles is not None:
            self._grip = handles[edge.value].bar.center() - self._in_document(self._pressed_at)

    def _drag_to(self, point: QPoint) -> None:
        self._pointer = point
        room = self._view.viewport().rect()
        if room.top() <= point.y() <= room.bottom():
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
        position = self._view.position_at((QPointF(point) + self._grip).toPoint())
        if self._dragging is not None:
            self._choosing.drag(self._dragging, position, letters=self._letters)

    @Slot()
    def _scroll_on(self) -> None:
        room, y = self._view.viewport().rect(), self._pointer.y()
        over = min(0, y - room.top()) + max(0, y - room.bottom())
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + max(-_FASTEST, min(_FASTEST, over)))
        self._drag_to(self._pointer)

    # --- the pointer ----------------------------------------------------------------------------------

    def hover(self, point: QPoint) -> None:
        """Show what a press at a point of the viewport would take hold of."""
        if self._choosing.edge_at(self._in_document(point)) is not None:
            shape = Qt.CursorShape.SizeHorCursor
        elif self.sign_at(point) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._over_sign:
            self._view.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._over_sign = False
            return
        else:
            return
        self._over_sign = True
        self._view.viewport().setCursor(shape)
