"""One highlight after its article changed: what it was and what is there now, side by side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.model import Place
from nam_reader.model.changes import ChangedQuote
from nam_reader.ui.dialogs.differences import Marked
from nam_reader.ui.dialogs.marked_text import MarkedLabel
from nam_reader.ui.reader.change_words import new_text, old_text, spoken, state_of
from nam_reader.ui.reader.mark_words import quoted
from nam_reader.ui.theme.kit import Paragraph, TextButton, TokenLabel
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

_NARROW = 520  # px: below this the two texts stand one over the other
_RADIUS = 8.0
_NAMED = 40  # characters of a quote in a button's name


class ChangeCard(QFrame):
    """Both texts with their differences marked, and what a person can decide."""

    accept_wanted = Signal(str)
    attach_wanted = Signal(str)
    leave_wanted = Signal(str)
    show_wanted = Signal(str)

    def __init__(self, theme: Theme, item: ChangedQuote) -> None:
        super().__init__()
        self._theme = theme
        self.item = item
        self.setAccessibleName(f"{meaning(item.annotation.colour)}. {spoken(item)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addLayout(self._head())
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(16)
        self._texts.addLayout(self._side(self.tr("Before"), old_text(item)), 1)
        if item.located.place is not Place.EXACT:
            self._texts.addLayout(self._side(self.tr("Now"), new_text(item)), 1)
        column.addLayout(self._texts)
        if item.weighty:
            warning = self.tr("Look closely: a number, a “not” or a name is another one now.")
            column.addWidget(Paragraph(theme, warning, color="warn"))
        column.addLayout(self._buttons())
        theme.changed.connect(self._repaint)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        sign, color, words = state_of(self.item)
        row.addWidget(ColourSign(self._theme, self.item))
        row.addWidget(TokenLabel(self._theme, meaning(self.item.annotation.colour), color="text2"))
        row.addStretch(1)
        row.addWidget(TokenLabel(self._theme, f"{sign}  {words}", role="ui_strong", color=color))
        return row

    def _side(self, name: str, marked: Marked) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addWidget(TokenLabel(self._theme, name, role="meta", color="text3"))
        text = MarkedLabel(self._theme, role="card_quote")
        text.show_marked(marked)
        side.addWidget(text)
        side.addStretch(1)
        return side

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        place = self.item.located.place
        self.accept = self._button(self.tr("Accept"), self._accept)
        self.attach = self._button(self.tr("Attach…"), self._attach)
        self.attach.setToolTip(self.tr("Attach the highlight to words that you select"))
        self.leave = self._button(self.tr("Leave"), self._leave)
        self.leave.setToolTip(self.tr("Leave it as it is, for now"))
        self.show_place = self._button(self.tr("Show"), self._show)
        self.show_place.setToolTip(self.tr("Show it in the text"))
        for button in (self.accept, self.attach, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.show_place)
        self.accept.setVisible(place in (Place.MOVED, Place.FUZZY))
        self.attach.setVisible(place is not Place.EXACT)
        self.leave.setVisible(place is not Place.EXACT)
        self.show_place.setVisible(place is not Place.ORPHAN or self.item.hint >= 0)
        return row

    def _button(self, text: str, slot: object) -> TextButton:
        button = TextButton(self._theme, text, link=True)
        quote = quoted(self.item.annotation.anchor.exact, _NAMED)
        button.setAccessibleName(self.tr("{0}: {1}").format(text, quote))
        button.clicked.connect(slot)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the texts stand one over the other where it is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._texts.direction() is not wanted:
            self._texts.setDirection(wanted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    @Slot()
    def _accept(self) -> None:
        self.accept_wanted.emit(self.item.annotation.id)

    @Slot()
    def _attach(self) -> None:
        self.attach_wanted.emit(self.item.annotation.id)

    @Slot()
    def _leave(self) -> None:
        self.leave_wanted.emit(self.item.annotation.id)

    @Slot()
    def _show(self) -> None:
        self.show_wanted.emit(self.item.annotation.id)

    @Slot()
    def _repaint(self) -> None:
        self.update()


class ColourSign(QWidget):
    """The sign of a highlight's colour; it only decorates the words beside it."""

    def __init__(self, theme: Theme, item: ChangedQuote) -> None:
        super().__init__()
        self._theme = theme
        self._colour = item.annotation.colour
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Qt: a small square."""
        return QSize(10, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the sign."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        draw_shape(painter, self._colour, QRectF(self.rect()), self._theme.mark(self._colour))
