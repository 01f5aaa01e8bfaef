"""Hits over time as bars; a period of them is brushed with the mouse, or chosen with two sliders."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from nam_reader.ui.search.period import Bucket, as_filters, index_of
from nam_reader.ui.theme.kit import PopupMenu
from nam_reader.ui.theme.locale import number, short_date
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

BARS = 48  # height of the tallest bar
LINE_AT = 55  # of the line that the handles stand on
LABELS_AT = 64
HEIGHT = 82
HANDLE = 18
KNOB = 4.5
GAP = 3
LEAST_BAR = 2
TELL_AFTER_MS = 350  # keys that step through the years ask once, when they rest


class Handle(QSlider):
    """One end of the period: a knob on the line; arrows, Home and End move it."""

    def __init__(self, theme: Theme, host: Histogram) -> None:
        super().__init__(Qt.Orientation.Horizontal, host)
        self._theme = theme
        self._host = host
        self.setFixedSize(HANDLE, HANDLE)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the knob, and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        accent = self._theme.color("accent")
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, HANDLE / 2 - 1, HANDLE / 2 - 1)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(self._theme.color("side"))
        painter.drawEllipse(middle, KNOB, KNOB)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel scrolls the sidebar."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: the drag begins."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the end goes where the pointer is."""
        self._host.drag_end(self, self.mapToParent(event.position().toPoint()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: the drag is over."""
        event.accept()
        self._host.tell()


class Histogram(QWidget):
    """Bars, a line with two handles under them, and the period in words.

    ``period_chosen`` carries what ``after:`` and ``before:`` are to be; "" takes that filter away.
    """

    period_chosen = Signal(str, str)
    larger_wanted = Signal()  # as a page of its own, with a table, to be saved

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Bucket, ...] = ()
        self._first, self._last = 0, -1
        self._told = (0, -1)
        self._brushed = -1  # where a drag began
        self.from_handle = Handle(theme, self)
        self.to_handle = Handle(theme, self)
        self.from_handle.valueChanged.connect(self._moved)
        self.to_handle.valueChanged.connect(self._moved)
        self._timer = QTimer(self, singleShot=True, interval=TELL_AFTER_MS)
        self._timer.timeout.connect(self.tell)
        self.setMouseTracking(True)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._repaint)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def shown(self) -> tuple[Bucket, ...]:
        """The years or months shown."""
        return self._shown

    @property
    def period(self) -> tuple[int, int]:
        """The places of the first and the last one chosen; (0, -1) for none."""
        return self._first, self._last

    @property
    def whole(self) -> bool:
        """Whether everything that is shown is chosen."""
        return (self._first, self._last) == (0, len(self._shown) - 1)

    def show_buckets(self, shown: Sequence[Bucket], first: int, last: int) -> None:
        """Show years or months; those from ``first`` to ``last`` are chosen."""
        if self._brushed >= 0 or self._timer.isActive():
            return  # a person is at it: what they choose asks anew
        self._shown = tuple(shown)
        self._told = (first, last)
        self._name_handles()
        self._choose(first, last)

    def _name_handles(self) -> None:
        monthly = bool(self._shown) and "-" in self._shown[0].value
        names = (
            (self.tr("From month"), self.tr("To month"))
            if monthly
            else (self.tr("From year"), self.tr("To year"))
        )
        kind = self.tr("Articles by month") if monthly else self.tr("Articles by year")
        self.setAccessibleName(kind)
        self.setAccessibleDescription(self.in_words())
        for handle, name in zip((self.from_handle, self.to_handle), names, strict=True):
            handle.setAccessibleName(name)
            handle.blockSignals(True)
            if self._shown:
                handle.setRange(index_of(self._shown[0].value), index_of(self._shown[-1].value))
            handle.blockSignals(False)

    def in_words(self) -> str:
        """Return the bars as words: "2019 – 2021: 16 in all, most in 2021: 12. 2019: 4, 2021: 12"."""
        filled = [bucket for bucket in self._shown if bucket.articles]
        if not filled:
            return ""
        most = max(filled, key=_articles)
        first, last = short_date(self._shown[0].value), short_date(self._shown[-1].value)
        said = self.tr("{0} in all, most in {1}: {2}.").format(
            number(sum(bucket.articles for bucket in filled)),
            short_date(most.value),
            number(most.articles),
        )
        bars = ", ".join(f"{short_date(bucket.value)}: {number(bucket.articles)}" for bucket in filled)
        return f"{first if first == last else f'{first} – {last}'}: {said} {bars}"

    def _choose(self, first: int, last: int) -> None:
        self._first, self._last = first, last
        shown = bool(self._shown) and last >= first
        for handle, place in ((self.from_handle, first), (self.to_handle, last)):
            handle.setVisible(shown)
            if shown:
                value = self._shown[place].value
                handle.blockSignals(True)
                handle.setValue(index_of(value))
                handle.blockSignals(False)
                handle.setAccessibleDescription(short_date(value))
                handle.setToolTip(f"{handle.accessibleName()}: {short_date(value)}")
        self._place_handles()
        self.update()

    # --- choosing -------------------------------------------------------------------------------------

    def drag_end(self, handle: Handle, x: int) -> None:
        """Put one end of the period where the pointer is; it does not pass the other."""
        place = self._place_at(x)
        if handle is self.from_handle:
            self._choose(min(place, self._last), self._last)
        else:
            self._choose(self._first, max(place, self._first))

    @Slot()
    def tell(self) -> None:
        """Tell the period, if it is another than before."""
        self._timer.stop()
        if not self._shown or (self._first, self._last) == self._told:
            return
        self._told = (self._first, self._last)
        first, last = self._shown[self._first].value, self._shown[self._last].value
        self.period_chosen.emit(*as_filters(self._shown, first, last))

    @Slot()
    def choose_all(self) -> None:
        """Choose everything that is shown."""
        self._choose(0, len(self._shown) - 1)
        self._told = (self._first, self._last)
        self.period_chosen.emit("", "")

    @Slot()
    def _moved(self) -> None:
        """A slider was moved by keys, or by a program that reads the screen."""
        base = index_of(self._shown[0].value)
        first, last = self.from_handle.value() - base, self.to_handle.value() - base
        if self.sender() is self.from_handle:
            first = min(first, last)
        else:
            last = max(first, last)
        self._choose(first, last)
        self._timer.start()

    # --- Qt -------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Qt: as wide as the sidebar is."""
        return QSize(170, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: keep the handles at their bars."""
        super().resizeEvent(event)
        self._place_handles()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a brush begins."""
        if event.button() == Qt.MouseButton.LeftButton and self._shown and event.position().y() < LABELS_AT:
            self._brushed = self._place_at(int(event.position().x()))
            self._choose(self._brushed, self._brushed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the brush goes on."""
        if self._brushed >= 0:
            place = self._place_at(int(event.position().x()))
            self._choose(min(place, self._brushed), max(place, self._brushed))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Qt: the brush is lifted."""
        if self._brushed >= 0:
            self._brushed = -1
            self.tell()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt: the bars larger; the menu key on a handle comes here too."""
        if self._shown:
            menu = self.menu()
            menu.popup(event.globalPos())

    def menu(self) -> PopupMenu:
        """Make the menu; it goes away with its closing."""
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show larger, as a table, or save…")).triggered.connect(self._want_larger)
        return menu

    @Slot()
    def _want_larger(self) -> None:
        self.larger_wanted.emit()

    def event(self, event: QEvent) -> bool:
        """Qt: say what a bar stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._shown:
            bucket = self._shown[self._place_at(event.pos().x())]
            count = self.tr("%Ln articles", "", bucket.articles)
            QToolTip.showText(event.globalPos(), plain_tip(f"{short_date(bucket.value)}: {count}"), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: bars, line, labels."""
        if not self._shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_bars(painter)
        if self._last >= self._first:
            left, right = self._bar(self._first).left(), self._bar(self._last).right()
            painter.setOpacity(1)
            painter.fillRect(QRectF(left, LINE_AT - 1, right - left, 2), self._theme.color("accent"))
        self._paint_labels(painter)
        painter.end()

    def _paint_bars(self, painter: QPainter) -> None:
        most = max(1, *(bucket.articles for bucket in self._shown))
        for place, bucket in enumerate(self._shown):
            inside = self._first <= place <= self._last
            painter.setBrush(self._theme.color("accent" if inside else "ctrl"))
            painter.setOpacity(1 if inside else 0.42)
            height = max(LEAST_BAR, BARS * bucket.articles / most) if bucket.articles else 1
            bar = self._bar(place)
            painter.drawRoundedRect(QRectF(bar.left(), BARS - height, bar.width(), height), 1, 1)

    def _paint_labels(self, painter: QPainter) -> None:
        theme = self._theme
        room = QRect(0, LABELS_AT, self.width(), HEIGHT - LABELS_AT)
        first, last = short_date(self._shown[0].value), short_date(self._shown[-1].value)
        if self.whole or self._last < self._first:
            painter.setFont(theme.font("meta"))
            painter.setPen(theme.color("text3"))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, first)
            if last != first:
                painter.drawText(room, Qt.AlignmentFlag.AlignRight, last)
            return
        begin, end = short_date(self._shown[self._first].value), short_date(self._shown[self._last].value)
        words = begin if begin == end else f"{begin} – {end}"
        painter.setFont(theme.font("meta_strong"))
        painter.setPen(theme.color("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, words)
        taken = QFontMetrics(painter.font()).horizontalAdvance(words)
        painter.setFont(theme.font("meta"))
        if self._first and taken + QFontMetrics(painter.font()).horizontalAdvance(first) + 12 < self.width():
            painter.setPen(theme.color("text3"))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, first)

    def _bar(self, place: int) -> QRectF:
        step = (self.width() - 2 * KNOB) / len(self._shown)
        gap = GAP if step > 3 * GAP else step / 4
        return QRectF(KNOB + place * step + gap / 2, 0, max(1.0, step - gap), BARS)

    def _place_at(self, x: int) -> int:
        step = (self.width() - 2 * KNOB) / len(self._shown)
        return min(max(int((x - KNOB) / step), 0), len(self._shown) - 1)

    def _place_handles(self) -> None:
        if self._shown and self._last >= self._first:
            top = LINE_AT - HANDLE // 2
            left = round(self._bar(self._first).left()) - HANDLE // 2
            right = round(self._bar(self._last).right()) - HANDLE // 2
            self.from_handle.move(max(0, left), top)
            self.to_handle.move(min(self.width() - HANDLE, right), top)

    @Slot()
    def _repaint(self) -> None:
        self.update()


def _articles(bucket: Bucket) -> int:
    return bucket.articles
