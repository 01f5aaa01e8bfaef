"""Joins the command palette and the shortcuts that can be changed with the rest of the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from nam_reader.ui.reader.keys import COMMANDS
from nam_reader.ui.shortcuts.cyrillic import CyrillicKeys
from nam_reader.ui.shortcuts.rules import portable, shown

if TYPE_CHECKING:  # made when first wanted
    from nam_reader.ui.controllers.palette import PaletteController
    from nam_reader.ui.controllers.shortcuts import ShortcutsController
    from nam_reader.ui.main_window import MainWindow
    from nam_reader.ui.shortcuts.table import ShortcutTable


class CommandParts(QObject):
    """What the window has of palette and shortcuts before anybody wants them."""

    article_wanted = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._cyrillic = CyrillicKeys(self)

    @cached_property
    def menu_actions(self) -> dict[str, QAction]:
        """The actions of the menus by their names in the settings."""
        return {action.objectName(): action for action in self._window.actions() if action.objectName()}

    @cached_property
    def actions(self) -> dict[str, QAction]:
        """All that has a key: the actions of the menus, and what single keys do in the text.

        The latter hold their keys only: it is the text that acts on them.
        """
        made = dict(self.menu_actions)
        for name, command in COMMANDS.items():
            made[name] = QAction(self)
            made[name].setShortcut(QKeySequence(command.upper()))
        return made

    @Slot()
    def begin(self) -> None:
        """Give the actions, which are there now, the keys that the person chose."""
        if self._window.session.settings.shortcuts:
            broken = self.table.load()
            if broken:
                sentence = self.tr("Some shortcuts of the settings cannot be used and are ignored: {0}.")
                self._window.late.tell_error(sentence.format(", ".join(broken)))
        self._tell_keys()

    @cached_property
    def table(self) -> ShortcutTable:
        """The table of shortcuts."""
        from nam_reader.ui.shortcuts.table import ShortcutTable

        made = ShortcutTable(self._window.session, self.actions)
        made.changed.connect(self._tell_keys)
        return made

    @Slot()
    def _tell_keys(self) -> None:
        """Let buttons, menus, sentences and the text know the present keys."""
        first = {name: action.shortcut() for name, action in self.actions.items()}
        self._window.session.theme.keys.take({name: shown(keys) for name, keys in first.items()})
        single = {portable(first[name]).lower(): command for name, command in COMMANDS.items()}
        self._window.reader.view.single_keys = {key: command for key, command in single.items() if key}

    # --- cards ----------------------------------------------------------------------------------------

    @cached_property
    def palette(self) -> PaletteController:
        """The command palette."""
        from nam_reader.ui.controllers.palette import PaletteController

        window = self._window
        made = PaletteController(window.session, self.menu_actions, window.reader, window)
        made.article_wanted.connect(self.article_wanted)
        made.tag_wanted.connect(self._show_tag)
        made.collection_wanted.connect(window.shelf.show_list)
        made.search_wanted.connect(self._search)
        return made

    @Slot()
    def show_palette(self) -> None:
        """Show the command palette."""
        self.palette.show()

    @cached_property
    def shortcuts(self) -> ShortcutsController:
        """What changes shortcuts."""
        from nam_reader.ui.controllers.shortcuts import ShortcutsController
        from nam_reader.ui.help.key_names import single_words

        window = self._window
        for name, words in single_words().items():
            self.actions[name].setText(words)
        return ShortcutsController(window.session, self.table, self.actions, window)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show the card in which shortcuts are changed."""
        self.shortcuts.show()

    @Slot(str)
    def _show_tag(self, tag: str) -> None:
        self._window.show_notebook()
        self._window.late.notebook.page.filter_by_tag(tag)

    @Slot(str)
    def _search(self, query: str) -> None:
        self._window.panes.show_list()
        self._window.shelf.search_for(query)
