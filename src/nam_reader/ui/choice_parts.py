"""Joins the settings page with the window: made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from nam_reader.ui.controllers.choosing import ChoosingController
    from nam_reader.ui.main_window import MainWindow


class ChoiceParts(QObject):
    """What the window has of the settings page before anybody wants it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def controller(self) -> ChoosingController:
        """What keeps what is chosen."""
        from nam_reader.ui import operations
        from nam_reader.ui.controllers.choosing import ChoosingController
        from nam_reader.ui.settings.page import SettingsPage

        window = self._window
        session = window.session
        page = SettingsPage(session.theme, str(session.folder.path), operations.citation_styles())
        window.panes.add_page(page)
        page.left.connect(window.go_back)
        page.searches_wiped.connect(window.late.wipe_history)
        page.backups_wanted.connect(window.care.show_backups)
        page.check_wanted.connect(window.care.show_repair)
        page.keys_wanted.connect(window.commands.show_shortcuts)
        made = ChoosingController(session, page, window.keep.keeping)
        made.reset_done.connect(self._tell_reset)
        return made

    @Slot()
    def show(self) -> None:
        """Show the settings in place of list and text."""
        controller = self.controller
        self._window.sidebar.clear_current()
        self._window.panes.show_page(controller.page)
        controller.reload()

    @Slot(object)
    def _tell_reset(self, take_back: Callable[[], object]) -> None:
        self._window.late.offer(self.tr("All settings are as at first."), self.tr("Undo"), take_back)
        self._window.restart.wait_for_undo()
