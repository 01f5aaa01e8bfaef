"""The small widgets every pane is made of."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QVBoxLayout,
    QWidget,
)

from nam_reader.ui.theme.buttons import IconButton, MenuButton, TextButton, paint_focus_ring, spacer
from nam_reader.ui.theme.fields import ChoiceBox, LineField, SearchField
from nam_reader.ui.theme.labels import ElidedLabel, IconLabel, Paragraph, TokenLabel
from nam_reader.ui.theme.popups import PopupFrame, PopupMenu
from nam_reader.ui.theme.theme import Theme

__all__ = [
    "BusyLine",
    "ChoiceBox",
    "ElidedLabel",
    "EmptyState",
    "HairLine",
    "IconButton",
    "IconLabel",
    "LineField",
    "MenuButton",
    "PaneHeader",
    "Paragraph",
    "PopupFrame",
    "PopupMenu",
    "SearchField",
    "Surface",
    "TextButton",
    "ThinScrollBar",
    "TokenLabel",
    "paint_focus_ring",
    "spacer",
]

HEADER_HEIGHT = 52
BUSY_AFTER_MS = 300


class Surface(QWidget):
    """A plain area in one of the theme's colours."""

    def __init__(self, theme: Theme, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._token = token
        theme.changed.connect(self._repaint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: fill with the colour."""
        QPainter(self).fillRect(event.rect(), self._theme.color(self._token))

    @Slot()
    def _repaint(self) -> None:
        self.update()


class PaneHeader(QWidget):
    """The 52 px high head of a pane; its widgets stand in ``row``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEADER_HEIGHT)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 0, 8, 0)
        self.row.setSpacing(2)


class HairLine(QFrame):
    """A line of one pixel; it only decorates."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the theme's line colour, which the palette knows as Mid."""
        QPainter(self).fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))


class EmptyState(QWidget):
    """One sentence where there is nothing to show, and one thing to do about it."""

    acted = Signal()

    def __init__(self, theme: Theme, sentence: str = "", action: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon: IconLabel | None = None  # of an error
        self._then: SignalInstance | None = None
        self._label = Paragraph(theme, color="text2")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = TextButton(theme, "")
        self._button.clicked.connect(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._label)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._column = column
        self.say(sentence, action)

    def say(
        self, sentence: str, action: str = "", *, error: bool = False, then: SignalInstance | None = None
    ) -> None:
        """Change the sentence and the action; an empty action has no button. An ``error`` has its sign.

        ``then`` is a signal without arguments that the action emits, beside ``acted``.
        """
        self._then = then
        if error and self._icon is None:
            self._icon = IconLabel(self._theme, "circle-alert", "danger", 22)
            self._column.insertWidget(1, self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        if self._icon is not None:
            self._icon.setVisible(error)
        self._label.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._button.updateGeometry()

    @Slot()
    def _act(self) -> None:
        self.acted.emit()
        if self._then is not None:
            self._then.emit()


class BusyLine(QWidget):
    """A bar of 2 px that shows when work takes longer than 300 ms; it keeps its room when there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BUSY_AFTER_MS)
        self._timer.timeout.connect(self._show_line)
        self.setFixedHeight(2)
        self.setAccessibleName(self.tr("Working"))

    @property
    def showing(self) -> bool:
        """Whether the bar can be seen."""
        return self._shown

    def set_busy(self, busy: bool) -> None:
        """Tell that work began or ended."""
        if not busy:
            self._timer.stop()
            self._shown = False
            self.update()
        elif not self._shown and not self._timer.isActive():
            self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the bar, or nothing."""
        if self._shown:
            QPainter(self).fillRect(self.rect(), self._theme.color("accent"))

    @Slot()
    def _show_line(self) -> None:
        self._shown = True
        self.update()


class ThinScrollBar(QScrollBar):
    """A scroll bar of 8 px without a trough; nothing is drawn where there is nothing to scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._handle_shown = True
        self.setAccessibleName(self.tr("Scroll bar"))

    def sizeHint(self) -> QSize:
        """Qt: 8 px wide."""
        return QSize(8, 40)

    def show_handle(self, shown: bool) -> None:
        """Show the handle always, or (False) only while the pointer is on the bar."""
        self._handle_shown = shown
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the handle alone."""
        used = self.isSliderDown() or self.underMouse()
        if self.maximum() <= self.minimum() or not (used or self._handle_shown):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(1.0 if used else 0.55)
        painter.setBrush(self._theme.color("ctrl"))
        handle = QRectF(self.handle()).adjusted(1, 2, -1, -2)
        painter.drawRoundedRect(handle, 3, 3)

    def handle(self) -> QRect:
        """Return the handle's place."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
