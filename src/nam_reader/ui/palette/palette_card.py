"""The card of the command palette: what is typed finds actions, articles, tags, collections and searches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from nam_reader.ui.help.finder_card import FinderCard
from nam_reader.ui.help.key_list import KeyList
from nam_reader.ui.help.key_names import KeyGroup, KeyRow
from nam_reader.ui.palette.ranking import Named
from nam_reader.ui.theme.theme import Theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ChoiceGroup(NamedTuple):
    """Choices under a heading, and how each is shown."""

    title: str
    choices: tuple[Named, ...]
    rows: tuple[KeyRow, ...]


class PaletteCard(FinderCard):
    """Shows choices; ``wanted`` asks for those of what is typed, ``picked`` tells the one that was taken.

    The arrows move the choice while the field keeps the focus.
    """

    wanted = Signal(str)
    picked = Signal(object)  # Named

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        title = QCoreApplication.translate("PaletteCard", "Commands and articles")
        self.list = KeyList(theme, title)
        placeholder = QCoreApplication.translate("PaletteCard", "What to do or open?")
        super().__init__(theme, title, placeholder, self.list, parent)
        self._choices: list[Named | None] = []  # None for a heading
        self._walked = False  # since something was typed
        self.field.textChanged.connect(self._begin_anew)
        self.field.textChanged.connect(self.wanted)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._clicked)

    def open_card(self) -> None:
        """Open with nothing typed."""
        self._walked = False
        self.open_in_window()
        self.wanted.emit("")

    def show_choices(self, groups: Sequence[ChoiceGroup], *, more_to_come: bool = False) -> None:
        """Show choices, the first of them chosen, or the one that a person has gone to.

        ``more_to_come``: that there are none is no reason to say so yet.
        """
        kept = self.chosen if self._walked else None
        groups = [group for group in groups if group.choices]
        self._choices = []
        for group in groups:
            self._choices += [None, *group.choices]
        self.list.keys.set_groups([KeyGroup(group.title, group.rows) for group in groups])
        self.list.stand_at_first()
        if kept is not None and kept in self._choices:
            self.list.setCurrentIndex(self.list.keys.index(self._choices.index(kept)))
        self.show_nothing(not groups and not more_to_come)

    @property
    def choices(self) -> tuple[Named, ...]:
        """What is shown, without the headings."""
        return tuple([choice for choice in self._choices if choice is not None])

    @property
    def chosen(self) -> Named | None:
        """The choice that Enter takes."""
        row = self.list.currentIndex().row()
        return self._choices[row] if 0 <= row < len(self._choices) else None

    def take(self) -> None:
        """Close, and tell the chosen one."""
        chosen = self.chosen
        if chosen is not None:
            self.close()
            self.picked.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows in the field move the choice."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _STEPS.get(Qt.Key(event.key()), 0)
            if by and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        places = [row for row, choice in enumerate(self._choices) if choice is not None]
        here = self.list.currentIndex().row()
        if not places:
            return
        at = places.index(here) + by if here in places else 0
        at = at % len(places) if abs(by) == 1 else max(0, min(at, len(places) - 1))
        self._walked = self.list.by_keyboard = True
        self.list.setCurrentIndex(self.list.keys.index(places[at]))
        self.field.setAccessibleDescription(str(self.list.currentIndex().data() or ""))

    @Slot()
    def _begin_anew(self) -> None:
        self._walked = False

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.take()
