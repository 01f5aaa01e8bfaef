"""Keeps the place in the text: which line stands at the top, whatever happens to the layout."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, QTimer, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QScrollBar

from nam_reader.ui.reader.geometry import LineBox, line_of, lines_between
from nam_reader.ui.theme.theme import Theme

TELL_AFTER_MS = 300
SCROLL_MS = 120
_SEEN = 1.0  # a line counts as seen when more than this many pixels of it are
_THIRD = 1 / 3
_COMFORTABLE = (0.1, 0.8)  # a hit between these shares of the height needs no scrolling


class Place(NamedTuple):
    """The first line seen, by a UTF-16 position in it, and how far its top is from the view's, in lines.

    Above the text, in the head of the article, ``head`` is the share of it that is scrolled away.
    """

    position: int = 0
    offset: float = 0.0
    head: float | None = 0.0


class PlaceKeeper(QObject):
    """Watches a scroll bar; tells the place after the person has scrolled, and finds it again."""

    changed = Signal(int)  # UTF-16 position, some time after the last scrolling
    scrolled = Signal()

    def __init__(self, theme: Theme, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = bar
        self._document: QTextDocument | None = None
        self._head = 0
        self._place = Place()
        self._settling = False
        self._cut_short = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TELL_AFTER_MS)
        self._timer.timeout.connect(self._tell)
        self._motion = QPropertyAnimation(bar, b"value", self)
        self._motion.setDuration(SCROLL_MS)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(self._ranged)

    @property
    def position(self) -> int:
        """UTF-16 position of the first line seen, or what was last asked for."""
        return self._place.position

    @property
    def settling(self) -> bool:
        """Whether the scroll bar is moving because of the layout and not of the person."""
        return self._settling

    def watch(self, document: QTextDocument, position: int | None) -> None:
        """Take another document; ``position`` is the place in it, None to keep the present one."""
        self._document = document
        if position is not None:
            self._place = at_position(position)

    def set_head(self, pixels: int) -> None:
        """Tell how much stands above the text."""
        self._head = pixels

    # --- while the layout changes ---------------------------------------------------------------------

    def hold(self) -> None:
        """Let the scroll bar move without taking its place for the person's."""
        self._settling = True

    def restore(self) -> None:
        """Bring the place back to the top, and watch again."""
        self._settling = True
        self._bar.setValue(self._place_y())
        self._settling = False
        self.scrolled.emit()

    def flush(self) -> None:
        """Tell the place now if it is still to be told."""
        if self._timer.isActive():
            self._timer.stop()
            self._tell()

    # --- going somewhere ------------------------------------------------------------------------------

    def go_to(self, position: int) -> None:
        """Put the line of a position at the top."""
        self._motion.stop()
        self._place = at_position(position)
        self.restore()
        self._timer.start()

    def reveal(self, position: int) -> None:
        """Scroll a position to a third of the height, unless it can be seen well enough already."""
        line = self._line_of(position)
        if line is None:
            return
        height = self._bar.pageStep()
        at = (line.top - self._bar.value()) / max(1, height)
        if _COMFORTABLE[0] <= at <= _COMFORTABLE[1]:
            return
        target = round(line.top - height * _THIRD)
        self._motion.stop()
        if self._theme.reduced_motion or not self._bar.isVisible():
            self._bar.setValue(target)
            return
        self._motion.setStartValue(self._bar.value())
        self._motion.setEndValue(target)
        self._motion.start()

    # --- finding lines --------------------------------------------------------------------------------

    def _place_y(self) -> int:
        place = self._place
        if place.head is not None:
            return round(place.head * self._head)
        line = self._line_of(place.position)
        return 0 if line is None else round(line.top + place.offset * line.height)

    def _line_of(self, position: int) -> LineBox | None:
        return line_of(self._document, position) if self._document is not None else None

    def _seen_place(self) -> Place:
        top = self._bar.value()
        if self._document is None or (self._head and top < self._head):
            return Place(0, 0.0, top / self._head if self._head else 0.0)
        for line in lines_between(self._document, top + _SEEN, top + max(200, self._bar.pageStep())):
            return Place(line.start, (top - line.top) / line.height, None)
        return at_position(self._document.characterCount() - 1)  # below the last line

    # --- slots ----------------------------------------------------------------------------------------

    @Slot(int)
    def _moved(self, _value: int) -> None:
        if self._cut_short:
            self._cut_short = False
        elif not self._settling:
            self._place = self._seen_place()
            self._timer.start()
        self.scrolled.emit()

    @Slot(int, int)
    def _ranged(self, _low: int, high: int) -> None:
        # The bar moves next because its end has come nearer, not because anybody scrolled.
        self._cut_short = self._bar.value() > high

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(self._place.position)


def at_position(position: int) -> Place:
    """Return the place that has a position's line at the top; the very start has the article's head."""
    return Place(position, 0.0, None) if position > 0 else Place()
