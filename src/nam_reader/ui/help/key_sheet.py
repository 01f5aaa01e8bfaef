"""The sheet of keys: every action of the window that has one, and the keys of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from nam_reader.ui.help.finder_card import FinderCard
from nam_reader.ui.help.key_list import KeyList
from nam_reader.ui.help.key_names import KeyGroup
from nam_reader.ui.theme.theme import Theme


class KeySheet(FinderCard):
    """Shows keys by group; what is typed narrows them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        title = QCoreApplication.translate("KeySheet", "Keyboard shortcuts")
        self.list = KeyList(theme, title)
        placeholder = QCoreApplication.translate("KeySheet", "Filter by name or key")
        super().__init__(theme, title, placeholder, self.list, parent)
        self.field.textChanged.connect(self._narrow)

    def show_keys(self, groups: Sequence[KeyGroup]) -> None:
        """Open with these keys."""
        self.list.keys.set_groups(groups)
        self.open_in_window()
        self._narrow("")

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.list.keys.narrow(typed)
        self.list.stand_at_first()
        self.show_nothing(not self.list.keys.rowCount())
