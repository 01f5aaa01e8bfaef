"""A card to choose a period: usual ones, or from one date to another."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nam_reader.ui.notebook.filter_choice import is_date
from nam_reader.ui.notebook.filter_words import date_presets
from nam_reader.ui.notebook.overlay import Overlay
from nam_reader.ui.theme.kit import LineField, TextButton, TokenLabel
from nam_reader.ui.theme.theme import Theme

WIDTH = 300


class DatePopup(Overlay):
    """``picked`` tells the first and the last date as typed, "" where that side is open."""

    picked = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Date of the notes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(4)
        column.addWidget(TokenLabel(theme, self.tr("Changed within"), role="meta_strong", color="text2"))
        today = date.today()  # noqa: DTZ011 - the person's own day
        for name, first in date_presets(today):
            button = TextButton(theme, name, link=True)
            button.clicked.connect(partial(self._pick, first, ""))
            column.addWidget(button)
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.first = self._field(theme, self.tr("From"))
        self.last = self._field(theme, self.tr("to"))
        row.addWidget(self.first)
        row.addWidget(self.last)
        column.addLayout(row)
        self._hint = TokenLabel(theme, self.tr("2024, 2024-03 or 2024-03-14"), role="meta", color="text3")
        column.addWidget(self._hint)
        self._done = TextButton(theme, self.tr("Show"), primary=True)
        self._done.clicked.connect(self._take)
        column.addSpacing(4)
        column.addWidget(self._done, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(WIDTH)

    def _field(self, theme: Theme, name: str) -> QLineEdit:
        field = LineField()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setFont(theme.font("ui"))
        field.setFixedHeight(32)
        field.textChanged.connect(self._check)
        field.returnPressed.connect(self._take)
        return field

    def open_for(self, first: str, last: str, beside: QRect) -> None:
        """Open beside a rectangle of the screen."""
        self.first.setText(first)
        self.last.setText(last)
        self._check()
        self.open_beside(beside)
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def is_valid(self) -> bool:
        """Whether what is typed is a period."""
        typed = [field.text().strip() for field in (self.first, self.last)]
        return any(typed) and all(is_date(text) for text in typed if text)

    @Slot()
    def _check(self) -> None:
        self._done.setEnabled(self.is_valid)
        typed = bool(self.first.text().strip() or self.last.text().strip())
        self._hint.set_color("warn" if typed and not self.is_valid else "text3")

    @Slot()
    def _take(self) -> None:
        if self.is_valid:
            self._pick(self.first.text().strip(), self.last.text().strip())

    def _pick(self, first: str, last: str, _checked: bool = False) -> None:
        self.close()
        self.picked.emit(first, last)
