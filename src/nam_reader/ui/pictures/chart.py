"""A picture on the screen: looked at, walked through with the arrows, and a period of it chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from nam_reader.ui.pictures.frame import Frame
from nam_reader.ui.pictures.painting import NOTHING, Chosen, paint
from nam_reader.ui.pictures.picture import Picture
from nam_reader.ui.pictures.words import place_words, summary, title_of
from nam_reader.ui.theme.buttons import paint_focus_ring
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

_STRIDE_MONTHS, _STRIDE_YEARS = 12, 10  # of Page Up and Page Down
_BY = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_PageUp: (0, -1),
    Qt.Key.Key_PageDown: (0, 1),
}


class Chart(QWidget):
    """The panels of a picture.

    Arrows step through periods, with Shift they choose several; up and down go from panel to panel. Enter or
    a click opens what is chosen (``opened``); a drag chooses. ``chosen_changed`` tells where one stands.
    """

    opened = Signal()
    chosen_changed = Signal()
    copy_wanted = Signal()
    place_moved = Signal(int)  # x: what should be in sight

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: Picture | None = None
        self._frame: tuple[object, Frame] | None = None
        self._chosen = NOTHING
        self._anchor = -1
        self._pressed_at = 0.0
        self._pressed = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._repaint)

    # --- what is shown --------------------------------------------------------------------------------

    @property
    def picture(self) -> Picture | None:
        """What is painted."""
        return self._picture

    @property
    def chosen(self) -> Chosen:
        """What is chosen, and where the person stands."""
        return self._chosen

    def show_picture(self, picture: Picture) -> None:
        """Paint another picture; what was chosen stays chosen where it is the same span of time."""
        before, self._picture = self._picture, picture
        if before is None or before.periods != picture.periods or len(before.series) != len(picture.series):
            self._chosen, self._anchor = NOTHING, -1
            self.chosen_changed.emit()
        self._frame = None
        self.setAccessibleName(title_of(picture))
        self.setAccessibleDescription(summary(picture))
        wide, high = (round(least + 0.5) for least in self._least(picture))
        self.setMinimumSize(wide, high)
        self.update()

    def _least(self, picture: Picture) -> tuple[float, float]:
        return Frame(picture, 0, 0, self._theme).least

    def frame(self, picture: Picture) -> Frame:
        """Return where everything of the picture is now."""
        left = max(0, -self.x())
        key = (id(picture), self.width(), self.height(), left)
        if self._frame is None or self._frame[0] != key:
            parent = self.parentWidget()
            seen = min(self.width(), parent.width()) if parent is not None else self.width()
            self._frame = key, Frame(picture, self.width(), self.height(), self._theme, left, seen)
        return self._frame[1]

    # --- choosing -------------------------------------------------------------------------------------

    def choose(self, place: int, series: int, *, extend: bool = False) -> None:
        """Stand at a period; ``extend`` chooses all from where one was."""
        if self._picture is None or not self._picture.periods:
            return
        place = min(max(place, 0), len(self._picture.periods) - 1)
        series = min(max(series, 0), len(self._picture.series) - 1)
        if not extend or self._anchor < 0:
            self._anchor = place
        first, last = min(self._anchor, place), max(self._anchor, place)
        self._chosen = Chosen(first, last, place, series)
        self.place_moved.emit(round(self.frame(self._picture).column(place, place).center().x()))
        self.chosen_changed.emit()
        self.update()
        self._say(place_words(self._picture, first, last))

    def choose_nothing(self) -> None:
        """Choose nothing."""
        self._chosen, self._anchor = NOTHING, -1
        self.chosen_changed.emit()
        self.update()

    def _say(self, words: str) -> None:
        if QAccessible.isActive():
            from PySide6.QtGui import QAccessibleAnnouncementEvent  # only for those who listen

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # --- Qt -------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Qt: as much as there is."""
        return QSize(640, 360)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: walk, choose, open."""
        picture, key = self._picture, event.key()
        if picture is None or not picture.periods:
            super().keyPressEvent(event)
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        here, series = self._chosen.place, self._chosen.series
        last = len(picture.periods) - 1
        if key in _BY:
            by, stride = _BY[Qt.Key(key)]
            by += stride * (_STRIDE_MONTHS if picture.monthly else _STRIDE_YEARS)
            self.choose(last if here < 0 else here + by, series, extend=extend)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(0 if key == Qt.Key.Key_Home else last, series, extend=extend)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._choose_series(series + (1 if key == Qt.Key.Key_Down else -1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here >= 0:
            self.opened.emit()
        elif key == Qt.Key.Key_Escape and here >= 0:
            self.choose_nothing()
        else:
            super().keyPressEvent(event)

    def _choose_series(self, series: int) -> None:
        """Go to another panel; what is chosen stays."""
        picture, chosen = self._picture, self._chosen
        if picture is None or chosen.place < 0:
            self.choose(10**6, series)
            return
        series = min(max(series, 0), len(picture.series) - 1)
        self._chosen = chosen._replace(series=series)
        self.chosen_changed.emit()
        self.update()
        words = place_words(picture, chosen.first, chosen.last)
        self._say(f"{picture.series[series].name}. {words}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click or a brush begins."""
        picture = self._picture
        if event.button() == Qt.MouseButton.LeftButton and picture and picture.periods:
            self._pressed, self._pressed_at = True, event.position().x()
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            frame = self.frame(picture)
            self.choose(
                frame.period_at(event.position().x()), frame.series_at(event.position().y()), extend=extend
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the brush goes on."""
        if self._pressed and self._picture and self._is_drag(event):
            self.choose(
                self.frame(self._picture).period_at(event.position().x()), self._chosen.series, extend=True
            )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click opens its period; what was brushed stays chosen."""
        if not self._pressed:
            return
        self._pressed = False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._is_drag(event) and not shift and self._chosen.first == self._chosen.last:
            self.opened.emit()

    def _is_drag(self, event: QMouseEvent) -> bool:
        return abs(event.position().x() - self._pressed_at) >= QApplication.startDragDistance()

    def event(self, event: QEvent) -> bool:
        """Qt: say what a bar stands for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            picture = self._picture
            if picture and picture.periods and event.pos().x() >= self.frame(picture).gutter:
                place = self.frame(picture).period_at(event.pos().x())
                QToolTip.showText(event.globalPos(), plain_tip(place_words(picture, place, place)), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the ring comes."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the ring goes."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the panels; a ring about them while the focus is here and nothing is chosen."""
        if self._picture is None or not self._picture.periods:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.color("paper"))
        chosen = self._chosen if self.hasFocus() else self._chosen._replace(place=-1)
        paint(painter, self.frame(self._picture), self._theme, chosen, QRectF(event.rect()))
        if self.hasFocus() and chosen.place < 0:
            seen = QRectF(self.visibleRegion().boundingRect())
            paint_focus_ring(painter, seen, self._theme.color("accent"))
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self._frame = None
        self.update()
