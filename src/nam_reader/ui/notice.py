"""One quiet line for what went wrong, and for "Highlight deleted. Undo"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nam_reader.ui.theme.kit import IconButton, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

HEIGHT = 44
MESSAGE_MS = 10_000  # a message goes by itself; an error waits


class NoticeBar(QFrame):
    """A bar at the window's edge. It never takes the focus; Esc or the cross closes it.

    Messages go after ten seconds, unless the pointer rests on them; errors stay until closed or replaced.
    """

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._error = False
        self._host: QWidget | None = None
        self._icon = QLabel()
        self._label = TokenLabel(theme)
        self._label.setWordWrap(True)
        self._action = TextButton(theme, "", link=True)
        self._close = IconButton(theme, "x", self.tr("Close"), self.tr("Esc"))
        self._leave = QTimer(self, interval=MESSAGE_MS, singleShot=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 8, 0)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.setMinimumHeight(HEIGHT)
        self._leave.timeout.connect(self.dismiss)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.dismiss)
        theme.changed.connect(self._redraw)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now, "" for nothing."""
        return "" if self.isHidden() else self._label.text()

    @Slot(str)
    @Slot(str, str)
    def show_error(self, sentence: str, action: str = "") -> None:
        """Say what went wrong, until it is closed, and offer an action."""
        self._say(sentence, action, error=True)

    @Slot(str, str)
    def show_message(self, sentence: str, action: str = "") -> None:
        """Say what was done, and offer an action; it goes by itself."""
        self._say(sentence, action, error=False)

    @Slot()
    def dismiss(self) -> None:
        """Close the bar."""
        self._leave.stop()
        self.hide()

    def _say(self, sentence: str, action: str, *, error: bool) -> None:
        self._error = error
        self._label.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._action.updateGeometry()
        self._redraw()
        self.show()
        if error:
            self._leave.stop()
        else:
            self._leave.start()
        self._announce(sentence)

    def _announce(self, sentence: str) -> None:
        """Let a screen reader say it, since the focus does not come here."""
        event = QAccessibleAnnouncementEvent(self, sentence)
        urgent = QAccessible.AnnouncementPoliteness.Assertive
        event.setPoliteness(urgent if self._error else QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    @Slot()
    def _act(self) -> None:
        self.dismiss()
        self.acted.emit()

    # --- Qt -------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: listen for an Esc that nobody else in the window wanted."""
        super().showEvent(event)
        if self._host is None and self.window() is not self:
            self._host = self.window()
            self._host.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: listen no more."""
        super().hideEvent(event)
        if self._host is not None and self.isHidden():
            self._host.removeEventFilter(self)
            self._host = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: an Esc that reached the window; the window may want it too."""
        if (
            watched is self._host
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.dismiss()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: who points at it is reading it."""
        self._leave.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: time runs again."""
        if not self._error and self.isVisible():
            self._leave.start()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the bar and the line above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))
        painter.end()

    @Slot()
    def _redraw(self) -> None:
        icon, color = ("circle-alert", "danger") if self._error else ("check", "ok")
        self._icon.setPixmap(self._theme.pixmap(icon, color, 18, self.devicePixelRatioF()))
        self.update()
