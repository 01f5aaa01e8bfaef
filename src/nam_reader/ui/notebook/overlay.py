"""A card that floats over the window: it stays inside it, and goes when the person turns elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from nam_reader.ui.theme.theme import Theme

RADIUS = 10
EDGE = 8  # pixels kept free between the card and the window's edge
GAP = 6  # between the card and what it belongs to


def bring_into_sight(widget: QWidget) -> None:
    """Let what scrolls around a widget show it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


class Overlay(QFrame):
    """A floating card.

    With a parent it is a child of that window, so that it needs neither a compositor nor a keyboard grab;
    without one it is a popup window. Esc, a click elsewhere and the focus going elsewhere in the window
    close it. ``leaving`` is called before it goes and whenever the person turns to another program.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent.window() if parent is not None else None)
        self.theme = theme
        self._open = False
        self._belongs_to = QRect()
        if parent is None:
            self.setWindowFlags(Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.hide()
        theme.changed.connect(self._repaint)

    @property
    def is_open(self) -> bool:
        """Whether it is shown to the person (also while its window is minimised)."""
        return self._open

    def leaving(self) -> None:
        """Keep what is pending. Called often; must be cheap when nothing is."""

    def companions(self) -> list[QWidget]:
        """Return widgets that belong to the card but are not inside it."""
        return []

    def open_beside(self, belongs_to: QRect) -> None:
        """Show it below a rectangle (global coordinates), or above, or wherever there is room."""
        self._belongs_to = belongs_to
        self.adjustSize()
        self.place()
        if not self._open:
            self._open = True
            for watched in self._watched():
                watched.installEventFilter(self)
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusChanged.connect(self._focus_changed)
                application.applicationStateChanged.connect(self._application_changed)
        self.show()
        self.raise_()

    def place(self) -> None:
        """Find the best place for the present size."""
        self.move(self._to_parent(best_place(self._belongs_to, self.size(), self._room())))

    def _room(self) -> QRect:
        """Return where it may stand, in global coordinates."""
        host = self.parentWidget()
        if host is not None:
            return QRect(host.mapToGlobal(QPoint(0, 0)), host.size()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        screen = QGuiApplication.screenAt(self._belongs_to.center()) or QGuiApplication.primaryScreen()
        return screen.availableGeometry()

    def _to_parent(self, place: QPoint) -> QPoint:
        host = self.parentWidget()
        return host.mapFromGlobal(place) if host is not None else place

    # --- keyboard -------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Qt: Tab goes round inside the card, so that nobody leaves it without knowing."""
        stops = self._stops()
        focused = self.focusWidget()
        if not stops:
            return super().focusNextPrevChild(forwards)
        here = stops.index(focused) if focused in stops else -1 if forwards else 0
        stop = stops[(here + (1 if forwards else -1)) % len(stops)]
        stop.setFocus(Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason)
        bring_into_sight(stop)
        return True

    def _stops(self) -> list[QWidget]:
        """Return what Tab stops at, in its order."""
        stops: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            usable = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
            if usable and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and self.isAncestorOf(widget):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        return stops

    # --- going ----------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: it goes, by whatever way."""
        super().hideEvent(event)
        if not self._open:
            return
        self.leaving()
        if self.isHidden():
            self._close_down()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: it comes, perhaps with its window."""
        super().showEvent(event)
        self.place()

    def _close_down(self) -> None:
        self._open = False
        for watched in self._watched():
            watched.removeEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.disconnect(self._focus_changed)
            application.applicationStateChanged.disconnect(self._application_changed)
        self.closed.emit()

    def _watched(self) -> list[QObject]:
        """Return the window and its native window, where every click on the window passes first."""
        host = self.parentWidget()
        handle = host.windowHandle() if host is not None else None
        return [each for each in (host, handle) if each is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: watch for clicks elsewhere, and for the window's size and end."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if watched is not self.parentWidget() and not self._holds(event.position().toPoint()):
                self.close()
        elif kind == QEvent.Type.Resize and watched is self.parentWidget():
            self.place()
        elif kind in {QEvent.Type.Close, QEvent.Type.WindowDeactivate}:
            self.leaving()
        return False

    def _holds(self, place: QPoint) -> bool:
        """Return whether a place of the window is on the card or on what belongs to it."""
        return any(own.isVisible() and own.geometry().contains(place) for own in (self, *self.companions()))

    def _is_elsewhere(self, widget: QWidget) -> bool:
        """Return whether a widget of the same window does not belong to the card."""
        if widget.window() is not self.window():
            return False
        return not any(own is widget or own.isAncestorOf(widget) for own in (self, *self.companions()))

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._is_elsewhere(new):
            self.close()

    @Slot(Qt.ApplicationState)
    def _application_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.leaving()

    # --- keys and looks -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is ours, whatever shortcuts the window has."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc closes; no other key gets through to the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click on the card is not a click on what lies below; a popup hears of clicks elsewhere."""
        if not self.rect().contains(event.position().toPoint()):
            self.close()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("ctrl"), 1))
        painter.setBrush(self.theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    @Slot()
    def _repaint(self) -> None:
        self.update()


def best_place(beside: QRect, size: QSize, room: QRect) -> QPoint:
    """Return the top left corner for a card of a size: below what it belongs to, else above, else inside."""
    left = beside.left()
    below, above = beside.bottom() + 1 + GAP, beside.top() - GAP - size.height()
    if below + size.height() <= room.bottom() + 1:
        top = below
    elif above >= room.top():
        top = above
    else:
        top = below
    left = max(room.left(), min(left, room.right() + 1 - size.width()))
    top = max(room.top(), min(top, room.bottom() + 1 - size.height()))
    return QPoint(left, top)
