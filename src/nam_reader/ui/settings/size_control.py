"""Smaller, a number, larger."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.settings import LEAST_SIZE, MOST_SIZE
from nam_reader.ui.theme.kit import IconButton, TokenLabel
from nam_reader.ui.theme.theme import Theme


class SizeControl(QWidget):
    """Chooses the size of the article's text, in pixels."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._size = LEAST_SIZE
        self.smaller = IconButton(theme, "minus", self.tr("Smaller text"), "Ctrl+−", action="zoom_out")
        self.larger = IconButton(theme, "plus", self.tr("Larger text"), "Ctrl++", action="zoom_in")
        self._label = TokenLabel(theme, role="ui_strong")
        self._label.setFixedWidth(32)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.smaller, self._label, self.larger):
            row.addWidget(part)
        self.smaller.clicked.connect(self._shrink)
        self.larger.clicked.connect(self._grow)

    def show_size(self, size: int) -> None:
        """Show the size in force."""
        self._size = size
        self._label.setText(str(size))
        self._label.setAccessibleName(self.tr("Text size: {0}").format(size))
        self.smaller.setEnabled(size > LEAST_SIZE)
        self.larger.setEnabled(size < MOST_SIZE)

    @Slot()
    def _shrink(self) -> None:
        self.chosen.emit(self._size - 1)

    @Slot()
    def _grow(self) -> None:
        self.chosen.emit(self._size + 1)
