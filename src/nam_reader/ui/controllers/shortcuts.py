"""Changing shortcuts: the card, what it asks for, and what is said about it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from nam_reader.ui.actions import plain_words
from nam_reader.ui.help.key_names import KeyRow, text_title
from nam_reader.ui.session import Session
from nam_reader.ui.shortcuts.rules import SINGLE, native, refusal
from nam_reader.ui.shortcuts.shortcuts_card import ActionGroup, ShortcutsCard
from nam_reader.ui.shortcuts.table import ShortcutTable


class ShortcutsController(QObject):
    """Shows the card in which shortcuts are changed; every change is in force at once."""

    def __init__(
        self, session: Session, table: ShortcutTable, actions: Mapping[str, QAction], window: QMainWindow
    ) -> None:
        super().__init__(session)
        self._session = session
        self._table = table
        self._actions = actions
        self._window = window
        self._refused: tuple[str, QKeySequence] | None = None  # because another action has these keys

    @cached_property
    def card(self) -> ShortcutsCard:
        """The card."""
        made = ShortcutsCard(self._session.theme, self._window)
        made.keys_wanted.connect(self._give)
        made.no_keys_wanted.connect(self._give_none)
        made.reset_wanted.connect(self._reset)
        made.all_reset_wanted.connect(self._reset_all)
        made.taking_wanted.connect(self._take_over)
        return made

    @Slot()
    def show(self) -> None:
        """Show the card."""
        self.card.open_card(self._groups())

    def _groups(self) -> list[ActionGroup]:
        """Return the actions as they are now: a group for each menu, and that of the text's single keys."""
        groups = []
        for top in self._window.menuBar().actions():
            menu = top.menu()
            found = menu.actions() if menu is not None else []  # type: ignore[attr-defined]  # PySide says QObject
            rows = [(action.objectName(), _row(action)) for action in found]
            known = tuple([(name, row) for name, row in rows if name in self._actions])
            groups.append(ActionGroup(plain_words(top.text()), known))
        text = [(name, _row(action)) for name, action in self._actions.items() if name.startswith(SINGLE)]
        groups.append(ActionGroup(text_title(), tuple(text)))
        return groups

    @Slot(str, QKeySequence)
    def _give(self, name: str, keys: QKeySequence) -> None:
        self._refused = None
        if reason := refusal(keys, single=name.startswith(SINGLE)):
            self.card.say(reason)
            return
        owner = self._table.owner(keys)
        if owner and owner != name:
            self._refused = (name, keys)
            sentence = self.tr("{0} is the key of “{1}”.")
            words = plain_words(self._actions[owner].text())
            self.card.say(sentence.format(native(keys), words), can_take=True)
            return
        self._table.give(name, keys)
        self._tell(name)

    @Slot()
    def _take_over(self) -> None:
        if self._refused is not None:
            name, keys = self._refused
            self._refused = None
            self._table.give(name, keys)
            self._tell(name)
            self.card.take()

    @Slot(str)
    def _give_none(self, name: str) -> None:
        self._table.give(name, None)
        self._tell(name)

    @Slot(str)
    def _reset(self, name: str) -> None:
        self._table.reset(name)
        self._tell(name)

    @Slot()
    def _reset_all(self) -> None:
        self._table.reset_all()
        self.card.show_actions(self._groups())
        self.card.say(self.tr("All shortcuts are as they were at first."))

    def _tell(self, name: str) -> None:
        """Show the keys as they are now, and say what an action has."""
        self.card.show_actions(self._groups())
        row = _row(self._actions[name])
        if row.keys:
            self.card.say(self.tr("“{0}” has the key {1} now.").format(row.name, ", ".join(row.keys)))
        else:
            self.card.say(self.tr("“{0}” has no key now.").format(row.name))


def _row(action: QAction) -> KeyRow:
    return KeyRow(plain_words(action.text()), tuple([native(keys) for keys in action.shortcuts()]))
