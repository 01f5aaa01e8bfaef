"""How far a long export is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nam_reader.ui.theme.kit import TextButton, TokenLabel
from nam_reader.ui.theme.locale import number
from nam_reader.ui.theme.theme import Theme

HEIGHT = 44
SHOW_AFTER_MS = 300  # an export that is done by then needs no bar
LINE = 2


class ExportProgress(QFrame):
    """A bar at the window's edge: what is being made, how far it is, Cancel."""

    cancel_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._done, self._total = 0, 0
        self._label = TokenLabel(theme)
        self._cancel = TextButton(theme, self.tr("Cancel"))
        self._cancel.setFixedHeight(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 1, 12, 0)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        row.addWidget(self._cancel)
        self.setMinimumHeight(HEIGHT)
        self.setAccessibleName(self.tr("Export"))
        self._wait = QTimer(self, interval=SHOW_AFTER_MS, singleShot=True)
        self._wait.timeout.connect(self.show)
        self._cancel.clicked.connect(self._stop)
        theme.changed.connect(self._repaint)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._label.text()

    def begin(self, name: str) -> None:
        """Say what is being made, when it takes longer than a moment."""
        self._name = name
        self._cancel.setEnabled(True)
        self.show_progress(0, 0)
        self._wait.start()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Say how much is done, of how much."""
        self._done, self._total = done, total
        if total:
            said = self.tr("Making {0}: {1} %").format(self._name, number(100 * done // total))
        else:
            said = self.tr("Making {0}…").format(self._name)
        self._label.setText(said)
        self.update()

    def end(self) -> None:
        """It is over."""
        self._wait.stop()
        self.hide()

    @Slot()
    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._label.setText(self.tr("Stopping…"))
        self.cancel_wanted.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the bar, and a line as long as what is done."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))
        if self._total:
            length = self.width() * self._done // self._total
            painter.fillRect(0, 0, length, LINE, self._theme.color("accent"))
        painter.end()

    @Slot()
    def _repaint(self) -> None:
        self.update()
