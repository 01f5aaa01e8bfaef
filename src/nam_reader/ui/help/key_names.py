"""The keys that no menu has: those of the text and of lists, each with what it does."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

from nam_reader.model import Colour
from nam_reader.ui.reader.keys import COMMANDS
from nam_reader.ui.theme.keys_in_force import KeysInForce
from nam_reader.ui.theme.tokens import meaning

translate = QCoreApplication.translate
_COLOUR = "text colour "
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


def text_title() -> str:
    """Return what the single keys are called together."""
    return translate("keys", "In the text")


def single_words() -> dict[str, str]:
    """Return what each single key of the text does, by the name that the settings have for it."""
    words = {name: translate("keys", "Highlight: {0}") for name in COMMANDS if name.startswith(_COLOUR)}
    words = {
        name: said.format(meaning(colour)) for (name, said), colour in zip(words.items(), Colour, strict=True)
    }
    return words | {
        "text highlight": translate("keys", "Highlight"),
        "text underline": translate("keys", "Underline"),
        "text strike": translate("keys", "Strike through"),
        "text wavy": translate("keys", "Wavy line"),
        "text note": translate("keys", "Write a note"),
        "text tags": translate("keys", "Add tags"),
        "text cite": translate("keys", "Copy with citation"),
        "text previous": translate("keys", "Highlight before"),
        "text next": translate("keys", "Next highlight"),
        "text overlapped": translate("keys", "Next of the highlights that lie over each other"),
        "text split": translate("keys", "Split the highlight"),
        "text merge": translate("keys", "Merge highlights"),
    }


def text_group(keys: KeysInForce | None = None) -> KeyGroup:
    """Return the single keys that work while the text has the focus; ``keys``: those in force."""
    words = single_words()
    shown = {
        name: keys.of(name, command.upper()) if keys else command.upper()
        for name, command in COMMANDS.items()
    }
    rows = [
        KeyRow(
            translate("keys", "Highlight in a colour, or change the colour"),
            tuple([key for name, key in shown.items() if key and name.startswith(_COLOUR)]),
        ),
        *[KeyRow(words[name], (key,)) for name, key in shown.items() if key and not name.startswith(_COLOUR)],
        KeyRow(translate("keys", "Put the highlight into the bin"), (_key(Qt.Key.Key_Delete),)),
        KeyRow(translate("keys", "Open the chosen highlight"), (_key(Qt.Key.Key_Return),)),
        KeyRow(translate("keys", "Close what is open over the text"), (_key(Qt.Key.Key_Escape),)),
    ]
    return KeyGroup(text_title(), tuple([row for row in rows if row.keys]))


def _key(key: Qt.Key) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
