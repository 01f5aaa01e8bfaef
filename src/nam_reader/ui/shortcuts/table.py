"""The table of shortcuts: the keys that actions have by themselves, and those that a person gave them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from nam_reader.ui.session import Session
from nam_reader.ui.shortcuts.rules import SINGLE, portable, refusal

Table = dict[str, list[str]]


class ShortcutTable(QObject):
    """Knows and changes the keys of the window's actions; the settings keep what differs from their own."""

    changed = Signal()

    def __init__(self, session: Session, actions: Mapping[str, QAction]) -> None:
        """``actions`` have their own keys still; those of the settings are given to them by ``load``."""
        super().__init__(session)
        self._session = session
        self._actions = actions
        self._usual: Table = {name: _written(action) for name, action in actions.items()}
        session.settings_changed.connect(self.follow)

    def load(self) -> tuple[str, ...]:
        """Put the settings' keys into force; returns the entries that could not be used."""
        chosen, broken = self._sound(self._session.settings.shortcuts)
        while clashing := self._clashing(chosen):
            broken.append(clashing)
            del chosen[clashing]
        self._apply(chosen)
        return tuple(broken)

    def _sound(self, found: Mapping[str, object]) -> tuple[Table, list[str]]:
        """Part what can be used from the names of what cannot; files are written by hand, too."""
        sound: Table = {}
        broken = []
        for name, keys in found.items():
            read = _read(keys, single=name.startswith(SINGLE))
            if name in self._actions and read is not None:
                sound[name] = read
            else:
                broken.append(name)
        return sound, broken

    def _clashing(self, chosen: Table) -> str:
        """Return the last entry that has a key of another action, "" for none."""
        whole = {**self._usual, **chosen}
        for name in reversed(chosen):
            others = {key for other, keys in whole.items() if other != name for key in keys}
            if others.intersection(chosen[name]):
                return name
        return ""

    @Slot()
    def follow(self) -> None:
        """Take what the settings say now, if that was changed elsewhere (all of them were reset)."""
        if self._session.settings.shortcuts != self._chosen():
            self.load()

    # --- as it is now ---------------------------------------------------------------------------------

    def owner(self, keys: QKeySequence) -> str:
        """Return the name of the action that has these keys, "" for none."""
        wanted = portable(keys)
        return next((name for name, action in self._actions.items() if wanted in _written(action)), "")

    def is_changed(self, name: str = "") -> bool:
        """Return whether an action, or any at all, has other keys than by itself."""
        names = [name] if name else list(self._usual)
        return any(_written(self._actions[other]) != self._usual[other] for other in names)

    # --- changing -------------------------------------------------------------------------------------

    def give(self, name: str, keys: QKeySequence | None) -> None:
        """Give an action keys instead of those it has (None: no keys), and take them from any other."""
        table = self._now()
        written = [portable(keys)] if keys is not None else []
        for other, had in table.items():
            table[other] = [key for key in had if key not in written]
        table[name] = written
        self._keep(table)

    def reset(self, name: str) -> None:
        """Give an action its own keys again; they are taken from any other that has them."""
        table = self._now()
        own = self._usual[name]
        for other, had in table.items():
            table[other] = [key for key in had if key not in own]
        table[name] = list(own)
        self._keep(table)

    def reset_all(self) -> None:
        """Give all actions their own keys again."""
        self._keep(dict(self._usual))

    def _now(self) -> Table:
        return {name: _written(action) for name, action in self._actions.items()}

    def _chosen(self) -> Table:
        return {name: keys for name, keys in self._now().items() if keys != self._usual[name]}

    def _keep(self, table: Table) -> None:
        chosen = {name: keys for name, keys in table.items() if keys != self._usual[name]}
        self._apply(chosen)
        self._session.change_settings(shortcuts=chosen)

    def _apply(self, chosen: Table) -> None:
        for name, action in self._actions.items():
            action.setShortcuts([QKeySequence(keys) for keys in chosen.get(name, self._usual[name])])
        self.changed.emit()


def _written(action: QAction) -> list[str]:
    return [portable(keys) for keys in action.shortcuts()]


def _read(found: object, *, single: bool) -> list[str] | None:
    """Return an entry's keys as Qt writes them; None where one of them cannot be used."""
    if not isinstance(found, list) or not all(isinstance(keys, str) for keys in found):
        return None
    read = [QKeySequence(keys, QKeySequence.SequenceFormat.PortableText) for keys in found]
    if any(keys.isEmpty() or refusal(keys, single=single) for keys in read):
        return None
    return [portable(keys) for keys in read]
