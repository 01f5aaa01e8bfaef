"""The filters under the search field: each goes away with a click, and one more can be added."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.search.filter_words import Chip, chips, conditions, kinds
from nam_reader.ui.search.period import Filters
from nam_reader.ui.theme.kit import PopupMenu, paint_focus_ring
from nam_reader.ui.theme.painted_button import PaintedButton
from nam_reader.ui.theme.theme import Theme
from nam_reader.ui.theme.tips import plain_tip

HEIGHT = 24
PAD = 8
ICON = 14
MOST = 240
RADIUS = 6.0


class SmallChip(PaintedButton):
    """A chip with an icon before or after its words."""

    gone = Signal()

    def __init__(self, theme: Theme, text: str, spoken: str, *, before: str = "", after: str = "") -> None:
        super().__init__(theme)
        self._before, self._after = before, after
        self.setText(text)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))
        self.setFont(theme.font("meta"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Qt: words and icon."""
        width = 2 * PAD + QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2 + ICON + 4
        return QSize(min(MOST, width), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Qt: some letters."""
        return QSize(min(60, self.sizeHint().width()), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete takes a filter away."""
        if self._after and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: box, words, icon."""
        theme = self._theme
        chosen = bool(self._after)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent" if chosen else "ctrl"), 1))
        over = self.underMouse() or self.isDown()
        painter.setBrush(theme.color("sel" if chosen else "hover" if over else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        room = self.rect().adjusted(PAD, 0, -PAD, 0)
        ratio, top = self.devicePixelRatioF(), (HEIGHT - ICON) // 2
        if self._before:
            painter.drawPixmap(QPoint(room.left() - 1, top), theme.pixmap(self._before, "text2", ICON, ratio))
            room.adjust(ICON + 4, 0, 0, 0)
        if self._after:
            painter.drawPixmap(
                QPoint(room.right() - ICON + 2, top), theme.pixmap(self._after, "text2", ICON, ratio)
            )
            room.adjust(0, 0, -(ICON + 4), 0)
        painter.setPen(theme.color("text"))
        words = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width() + 2
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()), theme.color("accent"), RADIUS)
        painter.end()


class ChipBar(QWidget):
    """The chips of a search's filters, and "Filter" to add one."""

    dropped = Signal(object)  # Filters
    kind_wanted = Signal(str)  # a filter's name, whose value is still to be written
    condition_wanted = Signal(str, str)  # name, value

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips: dict[SmallChip, Chip] = {}
        self._shown: list[Chip] = []
        self._after: QWidget | None = None
        self._flow = FlowLayout(self, gap=8, row_gap=6)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.add = SmallChip(theme, self.tr("Filter"), self.tr("Add a filter"), before="plus")
        self.add.clicked.connect(self._show_menu)
        self._flow.addWidget(self.add)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters"))

    @property
    def chips(self) -> list[SmallChip]:
        """The chips that take a filter away."""
        return list(self._chips)

    def show_filters(self, filters: Filters) -> None:
        """Show these filters."""
        wanted = chips(filters)
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = any(chip.hasFocus() for chip in self._chips)
        for widget in self._chips:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._chips = {}
        for place, chip in enumerate(wanted):
            widget = SmallChip(self._theme, chip.text, chip.spoken, after="x")
            widget.clicked.connect(self._drop)
            self._flow.insert_widget(place, widget)
            widget.show()
            self._chips[widget] = chip
        self._order_stops()
        if focused:
            (self.chips or [self.add])[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.updateGeometry()

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from a widget."""
        self._after = widget
        self._order_stops()

    def _order_stops(self) -> None:
        stops = [*([self._after] if self._after else []), *self._chips, self.add]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def menu(self) -> PopupMenu:
        """Return the menu of filters that can be added."""
        menu = PopupMenu(self)
        for name, words in kinds().items():
            menu.addAction(f"{words}…").setData((name, ""))
        menu.addSeparator()
        for (name, value), words in conditions().items():
            menu.addAction(words).setData((name, value))
        menu.triggered.connect(self._choose)
        return menu

    @Slot()
    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 2)))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        name, value = action.data()
        if value:
            self.condition_wanted.emit(name, value)
        else:
            self.kind_wanted.emit(name)

    @Slot()
    def _drop(self) -> None:
        widget = self.sender()
        if isinstance(widget, SmallChip):
            self.dropped.emit(self._chips[widget].filters)
