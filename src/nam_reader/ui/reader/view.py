"""The text of an article under a person's hands: keys, mouse, links, tooltips, the context menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from nam_reader.ui.reader.geometry import lines_between
from nam_reader.ui.reader.keys import CITE, COLOURS, HIGHLIGHT, NOTE, TAG, command_of
from nam_reader.ui.reader.mark import Mark
from nam_reader.ui.reader.text_menu import TextMenu
from nam_reader.ui.reader.text_view import TextView
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

_WHEEL_STEP = 120  # of angle: one notch
_CARET_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReaderView(TextView):
    """The text view with everything a person does to it told as a wish.

    Single keys are heard only here, so they work only while the text has the focus.
    """

    highlight_wanted = Signal(object)  # Colour, or None for the colour used last
    note_wanted = Signal()
    tag_wanted = Signal()
    copy_citation_wanted = Signal()
    delete_wanted = Signal()
    annotation_activated = Signal(str)
    link_activated = Signal(str)
    zoom_wanted = Signal(int)  # steps
    more_like_wanted = Signal()
    selected_by_mouse = Signal()
    focus_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._pressed_at = QPoint()
        self._pressed_mark = ""
        self._over_gutter = False
        self._wheel = 0
        self._tab_stop: QWidget | None = None
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._follow)

    # --- keys -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: single keys, paging, the caret."""
        command = command_of(event)
        if command:
            self._obey(command)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the pane closes what is open
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_wanted.emit()
        elif event.key() in _ENTER and not self.textCursor().hasSelection() and self._activate_at_caret():
            event.accept()
        elif not self._page(event):
            self._move_caret(event)

    def set_tab_stop(self, widget: QWidget) -> None:
        """Set what Tab goes to first when it can be seen: the bar at the selection."""
        self._tab_stop = widget

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Qt: Tab goes to the bar at the selection, else from link to link."""
        if forwards and self._tab_stop is not None and self._tab_stop.isVisible():
            self._tab_stop.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forwards)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: tell, so that the bar at the selection can go away."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.focus_left.emit()

    def _obey(self, command: str) -> None:
        if command in COLOURS:
            self.highlight_wanted.emit(COLOURS[command])
        elif command == HIGHLIGHT:
            self.highlight_wanted.emit(None)
        elif command == NOTE:
            self.note_wanted.emit()
        elif command == TAG:
            self.tag_wanted.emit()
        elif command == CITE:
            self.copy_citation_wanted.emit()

    def _page(self, event: QKeyEvent) -> bool:
        """Scroll by a page, or to an end; the caret is left where it is until it is needed."""
        bar = self.verticalScrollBar()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            bar.setValue(bar.minimum())
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            self._scroll_page(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        elif event.key() == Qt.Key.Key_PageDown and plain:
            self._scroll_page(1)
            return True
        elif event.key() == Qt.Key.Key_PageUp and plain:
            self._scroll_page(-1)
            return True
        else:
            return False
        self._caret_into_view()
        return True

    def _scroll_page(self, direction: int) -> None:
        """Scroll so that the last line that could be read whole is still seen."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * (self.viewport().height() - 2 * self.style_of_type.line))

    def _move_caret(self, event: QKeyEvent) -> None:
        if event.key() in _CARET_KEYS and not self.textCursor().hasSelection():
            self._caret_into_view()
        super().keyPressEvent(event)
        first = self.textCursor().position() <= self._end_of_first_line()
        if first and event.key() == Qt.Key.Key_Up:
            self.verticalScrollBar().setValue(0)  # the head of the article, too

    def _caret_into_view(self) -> None:
        """Put a caret that has been scrolled away on the first line that is seen whole."""
        if self.viewport().rect().contains(self.cursorRect().center()):
            return
        top = self.verticalScrollBar().value()
        for line in lines_between(self.document(), top, top + self.viewport().height()):
            if line.top >= top:
                cursor = QTextCursor(self.document())
                cursor.setPosition(line.start)
                self._set_caret(cursor)
                return

    def _end_of_first_line(self) -> int:
        first = next(lines_between(self.document(), 0, self.viewport().height() * 4), None)
        return first.full_end - 1 if first is not None else 0

    # --- highlights -----------------------------------------------------------------------------------

    def mark_at_caret(self) -> str:
        """Return the id of the highlight that the caret is in, "" for none."""
        found = self.marking.painter.mark_at(self.textCursor().position())
        return found.id if found is not None else ""

    def _activate_at_caret(self) -> bool:
        if self.textCursor().charFormat().isAnchor() or not self.mark_at_caret():
            return False
        self.annotation_activated.emit(self.mark_at_caret())
        return True

    def _gutter_mark(self, point: QPoint) -> Mark | None:
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        return self.marking.painter.gutter_mark(self.document(), self._column, place)

    # --- mouse ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a press on a sign in the gutter is not for the text."""
        self._pressed_at = event.position().toPoint()
        mark = self._gutter_mark(self._pressed_at) if event.button() == Qt.MouseButton.LeftButton else None
        self._pressed_mark = mark.id if mark is not None else ""
        if not self._pressed_mark:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over the signs in the gutter."""
        if self._pressed_mark:
            return
        super().mouseMoveEvent(event)
        if not event.buttons():
            over = self._gutter_mark(event.position().toPoint()) is not None
            if over:
                self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            elif self._over_gutter:
                self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._over_gutter = over

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a highlight or its sign chooses it; the end of a selection shows the bar."""
        point = event.position().toPoint()
        if self._pressed_mark:
            self.annotation_activated.emit(self._pressed_mark)
            self._pressed_mark = ""
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        moved = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self.textCursor().hasSelection():
            self.selected_by_mouse.emit()
        elif not moved and not self.anchorAt(point):
            self._activate_at(point)

    def _activate_at(self, point: QPoint) -> None:
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        mark = self.marking.painter.mark_at(position) if position >= 0 else None
        if mark is not None:
            self.annotation_activated.emit(mark.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel with Ctrl asks for larger or smaller text."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()
        steps = int(self._wheel / _WHEEL_STEP)
        self._wheel -= steps * _WHEEL_STEP
        if steps:
            self.zoom_wanted.emit(steps)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: say what a sign means, and where a link goes."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self._gutter_mark(event.pos())
            tip = mark.tip if mark is not None else self._tip_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport())
            return True
        return super().viewportEvent(event)

    def _tip_at(self, point: QPoint) -> str:
        """Return what an image shows, and where a link goes."""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        image = self.pictures.at(self.document(), place)
        return "\n".join(part for part in (image.alt if image else "", self.anchorAt(point)) if part)

    # --- links ----------------------------------------------------------------------------------------

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith("#"):
            self._go_to_anchor(url.fragment())
        else:
            self.link_activated.emit(target)

    def _go_to_anchor(self, name: str) -> None:
        at = 0
        for block in self._blocks:
            for run in block.runs:
                if run.anchor == name:
                    self.go_to(at)
                    return
                at += len(run.text)
            at += 1

    # --- the context menu -----------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: what can be done here."""
        menu = self.make_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self, point: QPoint) -> TextMenu:
        """Return the context menu for a point of the viewport."""
        menu = TextMenu(self, selected=self.selection() is not None, link=self.anchorAt(point))
        menu.copy.triggered.connect(self.copy_selection)
        menu.cite.triggered.connect(self._cite_from_menu)
        menu.highlight.triggered.connect(self._highlight_from_menu)
        menu.note.triggered.connect(self._note_from_menu)
        menu.tag.triggered.connect(self._tag_from_menu)
        menu.select_all.triggered.connect(self.selectAll)
        menu.more_like.triggered.connect(self._more_like_from_menu)
        return menu

    @Slot()
    def _highlight_from_menu(self) -> None:
        self.highlight_wanted.emit(None)

    @Slot()
    def _note_from_menu(self) -> None:
        self.note_wanted.emit()

    @Slot()
    def _tag_from_menu(self) -> None:
        self.tag_wanted.emit()

    @Slot()
    def _more_like_from_menu(self) -> None:
        self.more_like_wanted.emit()

    @Slot()
    def _cite_from_menu(self) -> None:
        self.copy_citation_wanted.emit()
