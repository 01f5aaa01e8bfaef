"""A quiet line that stays while a merge has left notes in two versions: "2 conflicts", and a way to them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nam_reader.ui.theme.kit import IconLabel, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

HEIGHT = 36


class ConflictLine(QWidget):
    """Hidden while there is nothing to settle."""

    wanted = Signal()

    def __init__(self, theme: Theme, *, left: int = 16, wide: bool = False) -> None:
        """``left`` is the margin, in pixels; ``wide``: the way to them stands beside, and not at the end."""
        super().__init__()
        self._words = TokenLabel(theme, role="meta_strong", color="warn")
        self._compare = TextButton(theme, self.tr("Compare…"), link=True)
        self._compare.set_padding(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(left, 0, 10, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "circle-alert", "warn", 16))
        row.addWidget(self._words)
        row.addWidget(self._compare)
        row.insertStretch(3 if wide else 2, 1)
        self.setFixedHeight(HEIGHT)
        self._compare.clicked.connect(self._want)
        self.show_number(0)

    def show_number(self, conflicts: int) -> None:
        """Say how many there are."""
        self._words.setText(self.tr("%Ln conflicts", "", conflicts))
        self._compare.setAccessibleName(self.tr("Compare {0}").format(self._words.text()))
        self.setVisible(conflicts > 0)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit()
