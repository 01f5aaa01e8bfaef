"""The text of an article under a person's hands: keys, mouse, links, tooltips, the context menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from nam_reader.ui.reader.announcing import Announcer
from nam_reader.ui.reader.between_lines import aimed
from nam_reader.ui.reader.caret_view import CaretView
from nam_reader.ui.reader.choosing import Choosing
from nam_reader.ui.reader.keys import (
    CITE,
    COLOURS,
    MERGE,
    NEXT,
    NOTE,
    OVERLAPPED,
    PREVIOUS,
    SPLIT,
    STYLES,
    TAG,
    USUAL,
    command_of,
)
from nam_reader.ui.reader.mark_words import tip_of
from nam_reader.ui.reader.pointing import Pointing
from nam_reader.ui.reader.text_menu import TextMenu
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

_WHEEL_STEP = 120  # of angle: one notch
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ReaderView(CaretView):
    """The text view with everything a person does to it told as a wish.

    Single keys are heard only here, so they work only while the text has the focus.
    """

    highlight_wanted = Signal(object)  # Colour, or None for the colour used last
    style_wanted = Signal(object)  # Style
    note_wanted = Signal()
    tag_wanted = Signal()
    copy_citation_wanted = Signal()
    delete_wanted = Signal()
    confirmed = Signal()  # Enter on a selection, where ``asks`` is set
    annotation_activated = Signal(str)
    link_activated = Signal(str)
    zoom_wanted = Signal(int)  # steps
    more_like_wanted = Signal()
    image_clicked = Signal(int)  # number of the image, in reading order
    picture_wanted = Signal(str)  # id of the highlight that is to be a picture
    selected_by_mouse = Signal()
    focus_left = Signal()
    jumping = Signal()  # a link leads to another place of the text

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._wheel = 0
        self.single_keys: Mapping[str, str] = USUAL  # letters and their commands, as a person chose them
        self.asks = False  # a person has been asked to select words
        self.read_only = False  # what is shown can have no highlights
        self.announcer = Announcer(self, self)
        self.choosing = Choosing(theme, self, self.announcer, self)
        self.pointing = Pointing(self, self.choosing)
        self._tab_stop: QWidget | None = None
        self._commands: dict[str, Callable[[], object]] = {
            NOTE: self.note_wanted.emit,
            TAG: self.tag_wanted.emit,
            CITE: self.copy_citation_wanted.emit,
            OVERLAPPED: self.choosing.cycle,
            SPLIT: self.choosing.split,
            MERGE: self.choosing.merge,
        }
        self.viewport().setMouseTracking(True)
        self.caret_moving.connect(self.choosing.clear)
        self.anchorClicked.connect(self._follow)
        self.pointing.activated.connect(self.annotation_activated)
        self.pointing.overlap_clicked.connect(self._show_overlap)

    # --- keys -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: single keys, paging, the caret."""
        command = command_of(event, self.single_keys)
        if self.choosing.key(event):
            if not self.choosing.resizing:
                self.pointing.let_go()
        elif command:
            self._obey(command)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the pane closes what is open
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.delete_wanted.emit()
        elif event.key() in _ENTER and self._enter():
            event.accept()
        else:
            self.move_caret(event)

    def _enter(self) -> bool:
        """Take Enter for what is selected if that is asked for, or for the highlight at the caret."""
        if not self.textCursor().hasSelection():
            return self._activate_at_caret() or self._show_image_at_caret()
        if self.asks:
            self.confirmed.emit()
        return self.asks

    def _show_image_at_caret(self) -> bool:
        """Show the image large that the caret stands before."""
        image = self.pictures.at_position(self.textCursor().position())
        if image is None or self.textCursor().charFormat().isAnchor():
            return False
        self.image_clicked.emit(self.pictures.places.index(image))
        return True

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
        elif command in STYLES:
            self.style_wanted.emit(STYLES[command])
        elif command in (PREVIOUS, NEXT):
            self.choosing.step(1 if command == NEXT else -1)
        else:
            self._commands[command]()

    # --- highlights -----------------------------------------------------------------------------------

    def mark_at_caret(self) -> str:
        """Return the id of the chosen highlight, else of the one that the caret is in, "" for none."""
        found = self.marking.painter.mark_at(self.textCursor().position())
        return self.choosing.chosen or (found.id if found is not None else "")

    def _activate_at_caret(self) -> bool:
        """Choose the highlight at the caret; of several a person chooses."""
        if self.choosing.chosen:
            self.annotation_activated.emit(self.choosing.chosen)
            return True
        marks = self.marking.painter.marks_at(self.textCursor().position())
        if self.textCursor().charFormat().isAnchor() or not marks:
            return False
        self.pointing.offer(marks, self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
        return True

    @Slot(list, QPoint)
    def _show_overlap(self, ids: list[str], where: QPoint) -> None:
        from nam_reader.ui.reader.overlap_menu import OverlapMenu  # seldom wanted

        menu = OverlapMenu(self._theme, self.choosing.placed(ids), self)
        menu.chosen.connect(self._choose_mark)
        menu.popup(where)

    @Slot(str)
    def _choose_mark(self, annotation_id: str) -> None:
        self.choosing.choose(annotation_id)
        self.annotation_activated.emit(annotation_id)

    def paint_tools(self, painter: QPainter) -> None:
        """Paint the handles of the chosen highlight."""
        self.choosing.paint(painter)

    # --- mouse ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a press on a handle or a sign is not for the text."""
        if not self.pointing.press(event):
            super().mousePressEvent(aimed(self, event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: select a word, also from between two lines."""
        super().mouseDoubleClickEvent(aimed(self, event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: drag an end of a highlight, or select."""
        if self.pointing.drag(event):
            return
        super().mouseMoveEvent(aimed(self, event) if event.buttons() else event)
        if not event.buttons():
            self.pointing.hover(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on a highlight or its sign chooses it; the end of a selection shows the bar."""
        if self.pointing.release():
            return
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selected_by_mouse.emit()
        elif self._show_image(event.position().toPoint()):
            event.accept()
        else:
            self.pointing.click(event)

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
            tip = self.tip_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what a sign means, what an image shows, where a link goes."""
        sign = self.pointing.sign_at(point)
        if sign is not None:
            return "\n".join(map(tip_of, self.choosing.placed([sign.id])))
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        image = self.pictures.at(self.document(), place)
        return "\n".join(part for part in (image.alt if image else "", self.anchorAt(point)) if part)

    def _show_image(self, point: QPoint) -> bool:
        """Show the image at a point large, unless it is a link or highlighted."""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        image = self.pictures.at(self.document(), place)
        if image is None or self.anchorAt(point) or self.pointing.marks_at(point):
            return False
        self.image_clicked.emit(self.pictures.places.index(image))
        return True

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
                    self.jumping.emit()
                    self.put_caret(at)
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
        selected = self.selection()
        mark = self._mark_clicked(point) if selected is None else ""
        menu = TextMenu(
            self._theme,
            self,
            selected=selected is not None,
            link=self.anchorAt(point),
            marked=next(iter(self.choosing.placed([mark])), None),
            touched=len(self.choosing.touched(*selected)) if selected is not None else 0,
        )
        for action, wish in (
            (menu.cite, self.copy_citation_wanted),
            (menu.note, self.note_wanted),
            (menu.tag, self.tag_wanted),
            (menu.delete, self.delete_wanted),
            (menu.more_like, self.more_like_wanted),
        ):
            action.triggered.connect(wish)
        if self.read_only:
            menu.keep_to_copying()
        menu.picture.triggered.connect(partial(self._want_picture, mark))
        menu.copy.triggered.connect(self.copy_selection)
        menu.select_all.triggered.connect(self.selectAll)
        menu.split.triggered.connect(self.choosing.split)
        menu.merge.triggered.connect(self.choosing.merge)
        menu.colour_chosen.connect(self.highlight_wanted)
        menu.style_chosen.connect(self.style_wanted)
        return menu

    def _want_picture(self, annotation_id: str, _checked: bool = False) -> None:
        self.picture_wanted.emit(annotation_id)

    def _mark_clicked(self, point: QPoint) -> str:
        """Choose the highlight at a point, with the caret there, and return its id; "" for none."""
        ids = self.pointing.marks_at(point)
        if not ids:
            return ""
        self.put_caret(self.position_at(point))
        if self.choosing.chosen not in ids:
            self.choosing.choose(ids[0])
        return self.choosing.chosen
