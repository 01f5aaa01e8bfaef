"""A scroll bar that shows where highlights and hits are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollBar, QToolTip, QWidget

from nam_reader.model import Colour
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tokens import meaning

WIDTH = 16
_HANDLE = 6
_TICK = (8, 3)
_CURRENT_TICK = (12, 4)
_NEAR = 4  # a click this near to a tick means the tick
_LEAST_HANDLE = 36  # pixels: 32 and the margins, as the style sheet says


class Tick(NamedTuple):
    """A mark along the bar: at a share of the whole height, for a highlight's colour or (None) a hit."""

    share: float
    position: int  # UTF-16 in the document: where a click goes
    colour: Colour | None = None
    current: bool = False


class ScrollMarks(QScrollBar):
    """A scroll bar 16 px wide with ticks; a click on a tick goes to its place."""

    tick_clicked = Signal(int)  # Tick.position

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme
        self._ticks: tuple[Tick, ...] = ()
        self._picture: QPixmap | None = None
        self.setAccessibleName(self.tr("Scroll bar with marks"))
        self.setStyleSheet(f"QScrollBar:vertical {{ width: {WIDTH}px; margin: 3px 0; }}")
        self.setMouseTracking(True)
        theme.changed.connect(self._repaint)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The marks, highlights first."""
        return self._ticks

    def set_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these marks."""
        self._ticks = tuple(ticks)
        self.setAccessibleDescription(self.in_words())
        self._repaint()

    def in_words(self) -> str:
        """Return what the marks come to: "Highlights: Evidence 2, Question 1. Places with hits: 17."."""
        numbers = Counter(tick.colour for tick in self._ticks)
        hits = numbers.pop(None, 0)
        kinds = [f"{meaning(colour)} {numbers[colour]}" for colour in Colour if colour in numbers]
        said = [self.tr("Highlights: {0}.").format(", ".join(kinds))] if kinds else []
        said += [self.tr("Places with hits: {0}.").format(hits)] if hits else []
        return " ".join(said)

    def sizeHint(self) -> QSize:
        """Qt: 16 px wide."""
        return QSize(WIDTH, 40)

    def tick_text(self, tick: Tick) -> str:
        """Return what a tick is called: "Highlight, Evidence, 34 %"."""
        share = round(100 * tick.share)
        if tick.colour is None:
            return self.tr("Hit, {0} %").format(share)
        return self.tr("Highlight, {0}, {1} %").format(meaning(tick.colour), share)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the handle, then the ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.maximum() > self.minimum():
            painter.setOpacity(0.75 if self.isSliderDown() or self.underMouse() else 0.45)
            painter.setBrush(self._theme.color("ctrl"))
            handle = QRectF(self._handle())
            box = QRectF((self.width() - _HANDLE) / 2, handle.top(), _HANDLE, handle.height())
            painter.drawRoundedRect(box, _HANDLE / 2, _HANDLE / 2)
            painter.setOpacity(1)
        painter.drawPixmap(0, 0, self._drawn_ticks())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a press on a tick goes to its place."""
        tick = self._tick_at(event.position())
        if tick is not None and event.button() == Qt.MouseButton.LeftButton:
            self.tick_clicked.emit(tick.position)
            event.accept()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: say what a tick is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tick = self._tick_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.tick_text(tick) if tick else "", self)
            return True
        return super().event(event)

    def _drawn_ticks(self) -> QPixmap:
        """Return all ticks as one picture: drawing each of some thousands at every scroll would be slow."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._picture is None or self._picture.size() != size:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_highlights(painter)
            for tick in sorted(self._ticks, key=attrgetter("current")):
                if tick.colour is None:
                    self._paint_hit(painter, tick, round(self._y_of(tick)))
            painter.end()
        return self._picture

    def _paint_highlights(self, painter: QPainter) -> None:
        """Paint each colour once at each height, however many highlights begin there."""
        width, height = _TICK
        left, room = (self.width() - width) // 2, self.height() - 6
        colors = {colour: self._theme.mark(colour) for colour in Colour}
        heights = ((3 + round(tick.share * room), tick.colour) for tick in self._ticks if tick.colour)
        for y, colour in dict.fromkeys(heights):
            painter.fillRect(left, y - height // 2, width, height, colors[colour])

    def _paint_hit(self, painter: QPainter, tick: Tick, y: int) -> None:
        width, height = _CURRENT_TICK if tick.current else _TICK
        painter.setBrush(self._theme.color("current_hit" if tick.current else "hit_border"))
        painter.drawRoundedRect(
            QRectF((self.width() - width) / 2, y - height // 2, width, height), height / 2, height / 2
        )

    def _tick_at(self, point: QPointF) -> Tick | None:
        near = [tick for tick in self._ticks if abs(self._y_of(tick) - point.y()) <= _NEAR]
        return min(near, key=lambda tick: abs(self._y_of(tick) - point.y()), default=None)

    def _y_of(self, tick: Tick) -> float:
        return 3 + tick.share * (self.height() - 6)

    def _handle(self) -> QRectF:
        """Return where the handle is: as Qt's style has it, which is not asked: loading it takes a while."""
        span = self.maximum() - self.minimum()
        length = max(_LEAST_HANDLE, self.height() * self.pageStep() // max(1, span + self.pageStep()))
        room = max(0, self.height() - length)
        top = round(room * (self.sliderPosition() - self.minimum()) / max(1, span))
        return QRectF(0, top, self.width(), min(length, self.height()))

    @Slot()
    def _repaint(self) -> None:
        self._picture = None
        self.update()
