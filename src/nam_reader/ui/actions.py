"""The window's menus and keys in one table: every action has a name, a key where it earns one, and a slot."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

Keys = QKeySequence | QKeySequence.StandardKey | str | None


class Entry(NamedTuple):
    """A menu entry; ``keys`` may be several. A None among the entries of a menu is a line."""

    name: str
    keys: tuple[Keys, ...]
    slot: Callable[[], object]


def fill_menus(window: QMainWindow, menus: list[tuple[str, list[Entry | None]]]) -> dict[str, QAction]:
    """Make the menu bar from a table; the keys work while the bar is hidden. Returns the actions by name."""
    made: dict[str, QAction] = {}
    bar = window.menuBar()
    for title, entries in menus:
        menu = bar.addMenu(title)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
                continue
            action = QAction(entry.name, window)
            action.setObjectName(kept_name(entry.slot))
            action.setShortcuts([QKeySequence(key) for key in entry.keys if key is not None])
            action.triggered.connect(entry.slot)
            menu.addAction(action)
            window.addAction(action)
            made[entry.name] = action
    return made


def kept_name(slot: Callable[[], object]) -> str:
    """Return the name by which the settings know the action of a slot, whatever the language: the slot's."""
    if isinstance(slot, partial):
        return " ".join([kept_name(slot.func), *map(str, slot.args)])
    return str(getattr(slot, "__name__", ""))


def plain_words(text: str) -> str:
    """Return a menu's words without the signs of its access keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
