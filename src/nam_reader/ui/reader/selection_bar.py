"""The small bar at a selection: six colours, four styles, a note, tags, a citation."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nam_reader.model import Colour, Style
from nam_reader.ui.reader.bar_button import BarButton
from nam_reader.ui.reader.keys import CITE, NOTE, TAG
from nam_reader.ui.reader.mark_words import style_name
from nam_reader.ui.theme.kit import HairLine
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

_RADIUS = 10.0
_AWAY = 14  # from the selected line
_NEAR = 6  # where there is less room
_EDGE = 6


class SelectionBar(QFrame):
    """Floats over the text without taking the focus; by keyboard Tab enters it, arrows walk, Esc leaves."""

    colour_chosen = Signal(object)  # Colour
    style_chosen = Signal(object)  # Style
    note_chosen = Signal()
    tag_chosen = Signal()
    citation_chosen = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 5, 7, 5)
        row.setSpacing(0)
        self._colours: dict[BarButton, Colour] = {}
        for key, colour in enumerate(Colour, start=1):
            button = BarButton(theme, meaning(colour), str(key), colour)
            button.clicked.connect(self._choose_colour)
            self._colours[button] = colour
            row.addWidget(button)
        self._style = BarButton(theme, self.tr("Style"), "uxw", Style.HIGHLIGHT)
        self._style.clicked.connect(self._offer_styles)
        row.addSpacing(4)
        row.addWidget(self._style)
        line = HairLine(vertical=True)
        line.setFixedHeight(18)
        row.addSpacing(7)
        row.addWidget(line)
        row.addSpacing(8)
        note = BarButton(theme, self.tr("Add a note"), NOTE, "message-square-text")
        tag = BarButton(theme, self.tr("Add tags"), TAG, "tag")
        cite = BarButton(theme, self.tr("Copy with citation"), CITE, "text-quote")
        note.clicked.connect(self._choose_note)
        tag.clicked.connect(self._choose_tag)
        cite.clicked.connect(self._choose_citation)
        for button in (note, tag, cite):
            row.addWidget(button)
            row.addSpacing(2 if button is not cite else 0)
        self.buttons: tuple[BarButton, ...] = (*self._colours, self._style, note, tag, cite)
        self.setFocusProxy(self.buttons[0])
        self.resize(self.sizeHint())
        self.hide()
        theme.changed.connect(self._repaint)
        theme.renamed.connect(self._rename)

    def put_at(self, start: QRect, end: QRect, room: QRect, line: int) -> bool:
        """Stand above the selected text, else below it; whether any of it is in the room.

        ``start`` and ``end`` are the caret at both ends, in the parent's coordinates; ``line`` is the height
        of a line of the text.
        """
        if end.bottom() < room.top() or start.top() > room.bottom():
            return False
        size = self.size()
        above = start.center().y() - line // 2 - size.height()
        below = end.center().y() + line // 2
        highest = room.top() + _EDGE
        lowest = room.bottom() - _EDGE - size.height()
        y = next((at for at in (above - _AWAY, above - _NEAR) if at >= highest), below + _NEAR)
        x = max(room.left() + _EDGE, min(start.left(), room.right() - _EDGE - size.width()))
        self.move(x, max(highest, min(y, lowest)))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows from button to button, Esc back to the text."""
        focused = [number for number, button in enumerate(self.buttons) if button.hasFocus()]
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif step and focused:
            self.buttons[(focused[0] + step) % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and focused:
            self.buttons[focused[0]].click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a raised card with a control's border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("ctrl"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    @Slot()
    def _choose_colour(self) -> None:
        button = self.sender()
        if isinstance(button, BarButton):
            self.colour_chosen.emit(self._colours[button])

    def set_style(self, style: Style) -> None:
        """Show the style that the next highlight will have."""
        self._style.set_sign(style)
        self._style.setAccessibleDescription(style_name(style))

    @Slot()
    def _offer_styles(self) -> None:
        from nam_reader.ui.reader.style_menu import StyleMenu  # seldom wanted

        menu = StyleMenu(self._theme, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self.style_chosen)
        menu.popup(self._style.mapToGlobal(QPoint(0, self._style.height())))

    @Slot()
    def _choose_note(self) -> None:
        self.note_chosen.emit()

    @Slot()
    def _choose_tag(self) -> None:
        self.tag_chosen.emit()

    @Slot()
    def _choose_citation(self) -> None:
        self.citation_chosen.emit()

    @Slot()
    def _rename(self) -> None:
        """Say what the colours mean now."""
        for button, colour in self._colours.items():
            button.set_name(meaning(colour))

    @Slot()
    def _repaint(self) -> None:
        self.update()
