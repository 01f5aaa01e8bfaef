"""The command palette: gathers what can be done, asks the library for what can be opened, and does it."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from nam_reader.model import ListQuery, Scope
from nam_reader.ui.actions import plain_words
from nam_reader.ui.help.key_names import KeyRow, text_group
from nam_reader.ui.operations.commanding import ARTICLE, COLLECTION, SEARCH, TAG, FoundPlaces, find_places
from nam_reader.ui.palette.palette_card import ChoiceGroup, PaletteCard
from nam_reader.ui.palette.ranking import Named, fit, ranked
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

ACTION, KEY = "action", "key"
MOST = 40  # of what fits what is typed
RECENT = 6  # actions remembered
_NATIVE = QKeySequence.SequenceFormat.NativeText


class PaletteController(QObject):
    """Shows the palette and does what is picked in it."""

    article_wanted = Signal(str)
    tag_wanted = Signal(str)
    collection_wanted = Signal(object)  # ListQuery
    search_wanted = Signal(str)

    def __init__(
        self, session: Session, actions: Mapping[str, QAction], reader: ReaderPane, window: QMainWindow
    ) -> None:
        """``actions`` are those of the menus by their names in the settings."""
        super().__init__(session)
        self._session = session
        self._actions = actions
        self._reader = reader
        self._window = window
        self._typed = ""
        self._found = FoundPlaces("")  # what the library found last
        self._stop = threading.Event()  # what is being looked for is not wanted any more

    @cached_property
    def card(self) -> PaletteCard:
        """The card."""
        made = PaletteCard(self._session.theme, self._window)
        made.wanted.connect(self._find)
        made.picked.connect(self._do)
        made.closed.connect(self._stop_looking)
        return made

    @Slot()
    def show(self) -> None:
        """Show the palette."""
        self.card.open_card()

    @Slot()
    def _stop_looking(self) -> None:
        self._stop.set()

    # --- finding --------------------------------------------------------------------------------------

    @Slot(str)
    def _find(self, typed: str) -> None:
        """Show at once what is known to fit, and what the library has when it is found."""
        self._typed = typed
        self._stop.set()
        self._stop = threading.Event()
        asked = self._session.ask(
            self._session.reading,
            find_places,
            typed,
            self._stop.is_set,
            done=self._show_found,
            key="palette",
        )
        still = [place for place in self._found.places if fit(typed, place.name) > 0.0]
        self._show(typed, still, more_to_come=asked is not None)

    def _show_found(self, found: FoundPlaces) -> None:
        if found.typed == self._typed and self.card.is_open:
            self._found = found
            self._show(found.typed, found.places)

    def _show(self, typed: str, places: Sequence[Named], *, more_to_come: bool = False) -> None:
        commands = self._commands()
        if typed.strip():
            best = ranked(typed, commands, MOST, known=places)
            groups = [self._group(self.tr("Best first"), best)]
        else:
            recent = [name for name in self._session.settings.recent_commands if name in self._actions]
            first = [self._named(name) for name in recent]
            groups = [
                self._group(self.tr("Used last"), first),
                self._group(self.tr("Articles read last"), places),
                self._group(self.tr("Commands"), [one for one in commands if one not in first]),
            ]
        self.card.show_choices(groups, more_to_come=more_to_come)

    def _group(self, title: str, choices: Sequence[Named]) -> ChoiceGroup:
        kinds = {
            ARTICLE: self.tr("Article"),
            TAG: self.tr("Tag"),
            COLLECTION: self.tr("Collection"),
            SEARCH: self.tr("Kept search"),
        }
        rows = [KeyRow(each.name, self._keys(each), kinds.get(each.kind, "")) for each in choices]
        return ChoiceGroup(title, tuple(choices), tuple(rows))

    def _commands(self) -> list[Named]:
        commands = [self._named(name) for name, action in self._actions.items() if action.isEnabled()]
        return commands + (self._single_keys() if self._reader.view.isVisible() else [])

    def _named(self, name: str) -> Named:
        return Named(ACTION, name, plain_words(self._actions[name].text()))

    def _single_keys(self) -> list[Named]:
        """Return what the single keys do in the text; those that only move or close are left out."""
        rows = [
            row for row in text_group(self._session.theme.keys).rows if all(len(key) == 1 for key in row.keys)
        ]
        return [
            Named(KEY, key, f"{row.name} ({key})" if len(row.keys) > 1 else row.name)
            for row in rows
            for key in row.keys
        ]

    def _keys(self, choice: Named) -> tuple[str, ...]:
        if choice.kind == KEY:
            return (choice.value,)
        if choice.kind == ACTION:
            return tuple([keys.toString(_NATIVE) for keys in self._actions[choice.value].shortcuts()][:1])
        return ()

    # --- doing ----------------------------------------------------------------------------------------

    @Slot(object)
    def _do(self, picked: Named) -> None:
        if picked.kind == ACTION:
            self._remember(picked.value)
            self._actions[picked.value].trigger()
        elif picked.kind == KEY:
            self._press(picked.value)
        elif picked.kind == TAG:
            self.tag_wanted.emit(picked.value)
        elif picked.kind == COLLECTION:
            self.collection_wanted.emit(ListQuery(Scope.COLLECTION, picked.value))
        elif picked.kind == SEARCH:
            self.search_wanted.emit(picked.value)
        else:
            self.article_wanted.emit(picked.value)

    def _remember(self, name: str) -> None:
        former = [kept for kept in self._session.settings.recent_commands if kept != name]
        self._session.change_settings(recent_commands=[name, *former][:RECENT])

    def _press(self, key: str) -> None:
        """Let the text do what its key does."""
        self._reader.focus_text()
        code = Qt.Key(ord(key))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key.lower())
            QApplication.sendEvent(self._reader.view, event)
