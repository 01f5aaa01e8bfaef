"""The keys in force: what buttons, menus and sentences tell of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal


class KeysInForce(QObject):
    """Knows the first key of each action, as a person reads it; ``changed`` tells that some are others now.

    Actions are named as the settings name them, those of the text's single keys included.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, str] = {}

    def of(self, action: str, usual: str = "") -> str:
        """Return an action's key, "" for none; ``usual`` before anybody has told the keys."""
        return self._keys.get(action, usual)

    def say(self, action: str, usual: str, sentence: str, without: str) -> str:
        """Return a sentence with an action's key in the place of {0}; ``without`` where it has none."""
        key = self.of(action, usual)
        return sentence.format(key) if key else without

    def take(self, keys: Mapping[str, str]) -> None:
        """Tell the keys of all actions."""
        if dict(keys) != self._keys:
            self._keys = dict(keys)
            self.changed.emit()
