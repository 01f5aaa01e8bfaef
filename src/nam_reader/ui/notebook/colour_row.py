"""Six swatches to choose a highlight's colour from, each with its shape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from nam_reader.model import Colour
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.shapes import draw_shape
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

SIDE = 28
RING = 4  # room around a swatch for the ring of the chosen one
PITCH = 35
SHAPE = 11


class Swatch(QRadioButton):
    """One colour; a ring around it tells that it is chosen. Its menu, or F2, asks for another name."""

    rename_wanted = Signal(Colour)

    def __init__(self, theme: Theme, colour: Colour, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.colour = colour
        self._theme = theme
        self._key = key
        self.setFixedSize(SIDE + 2 * RING, SIDE + 2 * RING)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self._repaint)
        theme.renamed.connect(self._name)
        self._name()

    def sizeHint(self) -> QSize:
        """Qt: swatch and ring."""
        return self.minimumSize()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt asks with a place; all of it counts
        """Qt: a click anywhere in the swatch counts."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: tint, shape, ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(RING, RING, SIDE, SIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tint(self.colour))
        painter.drawRoundedRect(box, 6, 6)
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        middle = box.center()
        shape = QRectF(middle.x() - SHAPE / 2, middle.y() - SHAPE / 2, SHAPE, SHAPE)
        draw_shape(painter, self.colour, shape, self._theme.mark(self.colour))
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the menu."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = menu.addAction(self._theme.icon("pen-line"), self.tr("Rename this colour…") + "\tF2")
        rename.triggered.connect(self._rename)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: F2 asks for another name."""
        if event.key() == Qt.Key.Key_F2:
            self._rename()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _rename(self) -> None:
        self.rename_wanted.emit(self.colour)

    @Slot()
    def _name(self) -> None:
        self.setAccessibleName(meaning(self.colour))
        self.setToolTip(f"{meaning(self.colour)} ({self._key})")

    @Slot()
    def _repaint(self) -> None:
        self.update()


class ColourRow(QWidget):
    """The six colours; arrow keys walk through them. ``chosen`` is emitted for a person's choice only."""

    chosen = Signal(Colour)
    rename_wanted = Signal(Colour, QPoint)  # and the screen's point under its swatch

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._swatches: dict[Colour, Swatch] = {}
        for number, colour in enumerate(Colour):
            swatch = Swatch(theme, colour, f"Alt+{number + 1}", self)
            swatch.move(number * PITCH, 0)
            swatch.rename_wanted.connect(self._rename)
            self._group.addButton(swatch, number)
            self._swatches[colour] = swatch
        self._group.idToggled.connect(self._toggled)
        self._quiet = False
        side = SIDE + 2 * RING
        self.setFixedSize((len(Colour) - 1) * PITCH + side, side)
        self.setAccessibleName(self.tr("Colour"))

    @property
    def colour(self) -> Colour:
        """The chosen colour."""
        return next((c for c, swatch in self._swatches.items() if swatch.isChecked()), Colour.YELLOW)

    def set_colour(self, colour: Colour) -> None:
        """Choose a colour without a signal."""
        self._quiet = True
        self._swatches[colour].setChecked(True)
        self._quiet = False

    def choose(self, colour: Colour) -> None:
        """Choose a colour as a person does."""
        self._swatches[colour].setChecked(True)

    @Slot(Colour)
    def _rename(self, colour: Colour) -> None:
        swatch = self._swatches[colour]
        self.rename_wanted.emit(colour, swatch.mapToGlobal(QPoint(0, swatch.height() + 2)))

    @Slot(int, bool)
    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self._swatches[tuple(Colour)[number]].raise_()
            if not self._quiet:
                self.chosen.emit(tuple(Colour)[number])
