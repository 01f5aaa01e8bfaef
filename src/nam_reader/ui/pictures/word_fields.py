"""Up to four searches to be counted side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nam_reader.ui.notebook.flow import FlowLayout
from nam_reader.ui.theme.kit import SearchField
from nam_reader.ui.theme.theme import Theme

MOST = 4
ASK_AFTER_MS = 450
WIDEST = 260
GAP = 8
ROOM_FOR_ALL = 640  # narrower, two stand in a row


class WordFields(QWidget):
    """The fields; ``changed`` tells that what is typed is to be counted, ``left_down`` that one goes on."""

    changed = Signal()
    left_down = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = FlowLayout(self, gap=GAP, row_gap=GAP)
        self._last: tuple[str, ...] = ()
        self._wait = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._wait.timeout.connect(self.ask)
        self.fields = [
            SearchField(theme, self.tr("Word or search {0}").format(n + 1), "") for n in range(MOST)
        ]
        for field in self.fields:
            field.setMaxLength(2_000)
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(self.ask)
            field.left_down.connect(self.left_down)
            row.addWidget(field)

    @property
    def queries(self) -> tuple[str, ...]:
        """What is typed, each once, in order."""
        return tuple(dict.fromkeys(text for field in self.fields if (text := field.text().strip())))

    def set_queries(self, queries: Sequence[str]) -> None:
        """Put searches into the fields, each once and as many as there is room for, and have them counted."""
        queries = tuple(dict.fromkeys(queries))
        for place, field in enumerate(self.fields):
            field.setText(queries[place] if place < len(queries) else "")
            field.setCursorPosition(0)
        self.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: four in a row, or two."""
        super().resizeEvent(event)
        width = event.size().width()
        in_row = MOST if width >= ROOM_FOR_ALL else 2
        for field in self.fields:
            field.setFixedWidth(min(WIDEST, (width - (in_row - 1) * GAP) // in_row))

    @Slot()
    def _typed(self) -> None:
        self._wait.start()

    @Slot()
    def ask(self) -> None:
        """Have what is typed counted, if it is something else than before."""
        self._wait.stop()
        if self.queries != self._last:
            self._last = self.queries
            self.changed.emit()
