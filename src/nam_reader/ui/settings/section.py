"""A part of the settings page: a heading and its rows."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nam_reader.ui.settings.row import SettingRow
from nam_reader.ui.theme.kit import HairLine, TokenLabel
from nam_reader.ui.theme.theme import Theme


class Section(QWidget):
    """Rows under a heading; it is hidden where none of them is found."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.name = name
        self.rows: list[SettingRow] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 14, 0, 4)
        self._column.setSpacing(2)
        self._column.addWidget(TokenLabel(theme, name, role="h2"))
        self._column.addWidget(HairLine())

    def add(self, row: SettingRow) -> SettingRow:
        """Put a row at the end."""
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def show_found(self, words: list[str]) -> int:
        """Show the rows that have all of some words; return how many there are."""
        found = [row for row in self.rows if row.found_by(words, self.name)]
        for row in self.rows:
            row.setVisible(row in found)
        self.setVisible(bool(found))
        return len(found)
