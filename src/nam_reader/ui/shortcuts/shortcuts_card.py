"""The card in which shortcuts are changed: actions to choose from, and a field for the keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nam_reader.ui.help.finder_card import FinderCard
from nam_reader.ui.help.key_list import KeyList
from nam_reader.ui.help.key_names import KeyGroup, KeyRow
from nam_reader.ui.shortcuts.key_field import KeyField
from nam_reader.ui.theme.kit import Paragraph, TextButton
from nam_reader.ui.theme.theme import Theme


class ActionGroup(NamedTuple):
    """The actions of a menu: what each is called in the settings, and how it is shown."""

    title: str
    actions: tuple[tuple[str, KeyRow], ...]


class ShortcutsCard(FinderCard):
    """Emits wishes; whoever shows it answers by ``show_actions`` and ``say``."""

    keys_wanted = Signal(str, QKeySequence)  # the chosen action's name
    no_keys_wanted = Signal(str)
    reset_wanted = Signal(str)
    all_reset_wanted = Signal()
    taking_wanted = Signal()  # what was refused because another has it is wanted anyhow

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        title = QCoreApplication.translate("ShortcutsCard", "Change shortcuts")
        self.list = KeyList(theme, QCoreApplication.translate("ShortcutsCard", "Actions and their keys"))
        super().__init__(
            theme,
            title,
            QCoreApplication.translate("ShortcutsCard", "Filter by name or key"),
            self.list,
            parent,
        )
        self._rows: list[tuple[str, KeyRow]] = []
        self.keys = KeyField(theme, self.tr("New keys"))
        self.keys.setPlaceholderText(self.tr("Press the new keys here"))
        self.said = Paragraph(theme, color="text2")
        self.taking = TextButton(theme, self.tr("Use it here"))
        self.reset = TextButton(theme, self.tr("Reset"))
        self.all_reset = TextButton(theme, self.tr("Reset all"))
        for button in (self.taking, self.reset, self.all_reset):
            button.set_padding(8)
        self._build_foot()
        self.field.textChanged.connect(self._narrow)
        self.list.selectionModel().currentChanged.connect(self._chosen_changed)
        self.list.clicked.connect(self._clicked)
        self.keys.pressed.connect(self._pressed)
        self.keys.wiped.connect(self._wiped)
        self.keys.left.connect(self._leave_keys)
        self.taking.clicked.connect(self.taking_wanted)
        self.reset.clicked.connect(self._reset)
        self.all_reset.clicked.connect(self.all_reset_wanted)

    def _build_foot(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.keys, 1)
        row.addWidget(self.reset)
        row.addWidget(self.all_reset)
        answer = QHBoxLayout()
        answer.addWidget(self.said, 1)
        answer.addWidget(self.taking)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addLayout(row)
            column.addLayout(answer)
        for before, after in ((self.list, self.keys), (self.keys, self.taking), (self.taking, self.reset)):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.reset, self.all_reset)
        policy = self.taking.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list stays as high as it is
        self.taking.setSizePolicy(policy)
        self.taking.hide()

    # --- what is shown --------------------------------------------------------------------------------

    def open_card(self, groups: Sequence[ActionGroup]) -> None:
        """Open with these actions."""
        self.open_in_window()
        self.show_actions(groups)
        self.list.stand_at_first()

    def show_actions(self, groups: Sequence[ActionGroup]) -> None:
        """Show actions as they are now; the chosen one stays chosen."""
        chosen = self.chosen
        self._rows = [pair for group in groups for pair in group.actions]
        rows = [KeyGroup(group.title, tuple([row for _, row in group.actions])) for group in groups]
        self.list.keys.set_groups(rows)
        self.list.keys.narrow(self.field.text())
        self._choose(chosen)
        self.say("")

    @property
    def chosen(self) -> str:
        """The name of the chosen action, "" for none."""
        index = self.list.currentIndex()
        shown = self.list.keys.at(index.row()) if index.isValid() else ""
        return next((name for name, row in self._rows if row is shown), "")

    def choose(self, name: str) -> None:
        """Choose an action and go to the field for its keys."""
        self._choose(name)
        self.take()

    def say(self, sentence: str, *, can_take: bool = False) -> None:
        """Say something about the keys; ``can_take`` offers to use them all the same."""
        self.said.setText(sentence)
        self.keys.setAccessibleDescription(sentence)
        self.taking.setVisible(can_take)

    def take(self) -> None:
        """Go to the field for the keys."""
        if self.chosen:
            self.keys.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, name: str) -> None:
        model = self.list.keys
        for row in range(model.rowCount()):
            shown = model.at(row)
            if any(kept is shown and other == name for other, kept in self._rows):
                self.list.setCurrentIndex(model.index(row))

    # --- wishes ---------------------------------------------------------------------------------------

    @Slot(QKeySequence)
    def _pressed(self, keys: QKeySequence) -> None:
        if self.chosen:
            self.keys_wanted.emit(self.chosen, keys)

    @Slot()
    def _wiped(self) -> None:
        if self.chosen:
            self.no_keys_wanted.emit(self.chosen)

    @Slot()
    def _reset(self) -> None:
        if self.chosen:
            self.reset_wanted.emit(self.chosen)

    @Slot()
    def _leave_keys(self) -> None:
        self.list.setFocus(Qt.FocusReason.BacktabFocusReason)

    @Slot(QModelIndex)
    def _clicked(self, _index: QModelIndex) -> None:
        self.take()

    @Slot()
    def _chosen_changed(self) -> None:
        self.keys.clear()
        self.say("")

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        self.list.keys.narrow(typed)
        self.list.stand_at_first()
        self.show_nothing(not self.list.keys.rowCount())
