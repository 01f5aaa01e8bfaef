"""A small popup in which the six colours are given a meaning."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nam_reader.model import Colour
from nam_reader.ui.theme.kit import LineField, Paragraph, PopupFrame, TextButton, TokenLabel
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning, usual_meaning

WIDTH = 272
EDGE = 8  # kept free between the popup and the end of the screen
LONGEST = 40
SIGN = 22


class _Sign(QWidget):
    """A colour's tint with its shape."""

    def __init__(self, theme: Theme, colour: Colour) -> None:
        super().__init__()
        self._theme = theme
        self._colour = colour
        self.setFixedSize(SIGN, SIGN)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: tint and shape."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tint(self._colour))
        painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
        box = QRectF(self.rect()).adjusted(6.5, 6.5, -6.5, -6.5)
        draw_shape(painter, self._colour, box, self._theme.mark(self._colour))
        painter.end()


class ColourNamesPopup(PopupFrame):
    """A line for each colour; what is typed counts when the line is left. An empty line is the usual name."""

    named = Signal(Colour, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("What the colours mean"))
        self.setFixedWidth(WIDTH)
        self.fields: dict[Colour, QLineEdit] = {}
        self._told: dict[Colour, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(
            TokenLabel(theme, self.tr("What the colours mean"), role="meta_strong", color="text3")
        )
        for colour in Colour:
            column.addLayout(self._line(colour))
        column.addSpacing(2)
        hint = self.tr("An empty line has its usual meaning.")
        column.addWidget(Paragraph(theme, hint, role="meta", color="text3"))
        done = TextButton(theme, self.tr("Done"), primary=True)
        done.clicked.connect(self.hide)
        column.addSpacing(4)
        column.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)

    def open_at(self, at: QPoint, chosen: Colour = Colour.YELLOW) -> None:
        """Show the popup by a point of the screen, ready to name one colour."""
        for colour, field in self.fields.items():
            usual = usual_meaning(colour)
            name = "" if meaning(colour) == usual else meaning(colour)
            self._told[colour] = name
            field.setText(name)
            field.setPlaceholderText(usual)
            field.setAccessibleName(usual)
        self.adjustSize()
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        x = min(max(at.x(), free.left()), free.right() - self.width())
        y = min(max(at.y(), free.top()), free.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.fields[chosen].setFocus(Qt.FocusReason.PopupFocusReason)
        self.fields[chosen].selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc and Enter keep what is typed and close."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hide(self) -> None:
        """Keep what is typed and close."""
        for colour in Colour:
            self._tell(colour)
        super().hide()

    def _line(self, colour: Colour) -> QHBoxLayout:
        field = self.fields[colour] = LineField()
        field.setMaxLength(LONGEST)
        field.setFont(self.theme.font("ui"))
        field.editingFinished.connect(partial(self._tell, colour))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(_Sign(self.theme, colour))
        row.addWidget(field, 1)
        return row

    @Slot()
    def _tell(self, colour: Colour) -> None:
        name = " ".join(self.fields[colour].text().split())
        if name == usual_meaning(colour):
            name = ""
        if self.isVisible() and name != self._told.get(colour, ""):
            self._told[colour] = name
            self.named.emit(colour, name)
