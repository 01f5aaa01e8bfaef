"""Joins the command palette and the shortcuts that can be changed with the rest of the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence

from nam_reader.ui.shortcuts.cyrillic import CyrillicKeys

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
    def actions(self) -> dict[str, QAction]:
        """The actions of the menus by their names in the settings."""
        return {action.objectName(): action for action in self._window.actions() if action.objectName()}

    @Slot()
    def begin(self) -> None:
        """Give the actions, which are there now, the keys that the person chose."""
        if self._window.session.settings.shortcuts:
            broken = self.table.load()
            if broken:
                sentence = self.tr("Some shortcuts of the settings cannot be used and are ignored: {0}.")
                self._window.late.tell_error(sentence.format(", ".join(broken)))

    @cached_property
    def table(self) -> ShortcutTable:
        """The table of shortcuts."""
        from nam_reader.ui.shortcuts.table import ShortcutTable

        made = ShortcutTable(self._window.session, self.actions)
        made.changed.connect(self._tell_keys)
        return made

    @Slot()
    def _tell_keys(self) -> None:
        """Let the buttons' tooltips tell the present keys."""
        window, tools = self._window, self._window.reader.tools
        for button, name in (
            (tools.back, "go_back"),
            (tools.forward, "go_forward"),
            (tools.find_button, "find_in_page"),
            (tools.contents, "show_contents"),
            (tools.appearance, "show_appearance_at_reader"),
            (tools.star, "toggle_star"),
            (tools.export, "export_notes"),
            (tools.leave_focus, "toggle_focus"),
            (tools.notes, "toggle_notes"),
        ):
            button.set_key(self._key(name))
        window.list_pane.search.set_key(self._key("focus_search").replace("+", " "))

    def _key(self, name: str) -> str:
        keys = self.actions[name].shortcuts()
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    # --- cards ----------------------------------------------------------------------------------------

    @cached_property
    def palette(self) -> PaletteController:
        """The command palette."""
        from nam_reader.ui.controllers.palette import PaletteController

        window = self._window
        made = PaletteController(window.session, self.actions, window.reader, window)
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

        window = self._window
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
