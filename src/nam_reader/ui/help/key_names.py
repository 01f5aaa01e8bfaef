"""The keys that no menu has: those of the text and of lists, each with what it does."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

BETWEEN = " · "  # two keys for the same


class KeyRow(NamedTuple):
    """Something that can be done, and the keys that do it."""

    name: str
    keys: tuple[str, ...]
    kind: str = ""  # a word for what it is, where that is not plain

    @property
    def spoken(self) -> str:
        """The row as it is read aloud."""
        name = f"{self.name}, {self.kind}" if self.kind else self.name
        return f"{name}: {', '.join(self.keys)}" if self.keys else name


class KeyGroup(NamedTuple):
    """Rows that belong together."""

    title: str
    rows: tuple[KeyRow, ...]


def menu_groups(bar: QMenuBar) -> list[KeyGroup]:
    """Return the keys of a menu bar's actions as they are now, a group for each menu."""
    groups = []
    for top in bar.actions():
        menu = top.menu()
        actions = menu.actions() if menu is not None else []  # type: ignore[attr-defined]  # PySide says QObject
        rows = [KeyRow(_plain(action.text()), _keys(action)) for action in actions if action.shortcuts()]
        if rows:
            groups.append(KeyGroup(_plain(top.text()), tuple(rows)))
    return groups


def _keys(action: QAction) -> tuple[str, ...]:
    native = QKeySequence.SequenceFormat.NativeText
    return tuple([keys.toString(native) for keys in action.shortcuts()])


def _plain(text: str) -> str:
    """Return a menu's words without the signs of its access keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def text_group() -> KeyGroup:
    """Return the single keys that work while the text has the focus."""
    translate = QCoreApplication.translate
    rows = (
        KeyRow(translate("keys", "Highlight in a colour, or change the colour"), tuple("123456")),
        KeyRow(translate("keys", "Highlight"), ("H",)),
        KeyRow(translate("keys", "Underline"), ("U",)),
        KeyRow(translate("keys", "Strike through"), ("X",)),
        KeyRow(translate("keys", "Wavy line"), ("W",)),
        KeyRow(translate("keys", "Write a note"), ("A",)),
        KeyRow(translate("keys", "Add tags"), ("T",)),
        KeyRow(translate("keys", "Copy with citation"), ("C",)),
        KeyRow(translate("keys", "Put the highlight into the bin"), (_key(Qt.Key.Key_Delete),)),
        KeyRow(translate("keys", "Highlight before, next highlight"), ("[", "]")),
        KeyRow(translate("keys", "Next of the highlights that lie over each other"), ("O",)),
        KeyRow(translate("keys", "Split the highlight"), ("S",)),
        KeyRow(translate("keys", "Merge highlights"), ("M",)),
        KeyRow(translate("keys", "Open the chosen highlight"), (_key(Qt.Key.Key_Return),)),
        KeyRow(translate("keys", "Close what is open over the text"), (_key(Qt.Key.Key_Escape),)),
    )
    return KeyGroup(translate("keys", "In the text"), rows)


def _key(key: Qt.Key) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
