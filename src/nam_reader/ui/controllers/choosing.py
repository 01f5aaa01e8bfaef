"""The settings page's controller: what is chosen is in force and kept at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from nam_reader.model import Change, Colour
from nam_reader.settings import Settings
from nam_reader.ui.controllers.keeping import KeepingController
from nam_reader.ui.operations import choosing
from nam_reader.ui.session import Session
from nam_reader.ui.settings.chosen import FIELDS, Chosen, Kept
from nam_reader.ui.settings.page import SettingsPage


class ChoosingController(QObject):
    """Shows what is chosen on the page, and does what is wished there."""

    reset_done = Signal(object)  # what takes it back

    def __init__(self, session: Session, page: SettingsPage, keeping: KeepingController) -> None:
        super().__init__(session)
        self._session = session
        self._keeping = keeping
        self.page = page
        self._kept = Kept()
        self._names: Mapping[Colour, str] = {}
        page.changed.connect(self._change)
        page.author_named.connect(self._name_author)
        page.history_chosen.connect(self._keep_history)
        page.colours_wanted.connect(keeping.name_colours)
        page.colours_reset.connect(self._unname_colours)
        page.opened_wiped.connect(keeping.clear_history)
        page.folder_wanted.connect(self._open_folder)
        page.reset_wanted.connect(self._reset)
        session.settings_changed.connect(self._show)
        session.notebook_changed.connect(self._notebook_changed)

    @Slot()
    def reload(self) -> None:
        """Read what is chosen anew."""
        self._show()
        ask = self._session.ask
        ask(self._session.reading, choosing.kept, done=self._take, key="kept choices")

    def _take(self, found: choosing.Found) -> None:
        self._names = found.colours
        self._kept = Kept(found.author, any(found.colours.values()), found.history)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.page.show_chosen(Chosen(self._session.settings, self._kept))

    @Slot(object)
    def _notebook_changed(self, change: Change) -> None:
        if self.page.isVisible() and (change.names or change.states):
            self.reload()

    @Slot(str, object)
    def _change(self, key: str, value: object) -> None:
        if key == "theme":
            self._session.choose_theme(str(value))
        else:
            self._session.change_settings(**{key: value})

    @Slot(str)
    def _name_author(self, name: str) -> None:
        ask = self._session.ask
        ask(self._session.notebook, choosing.name_author, name, done=self._told)

    @Slot()
    def _unname_colours(self) -> None:
        self._name_colours(dict.fromkeys(Colour, ""))

    def _name_colours(self, names: Mapping[Colour, str]) -> None:
        ask = self._session.ask
        ask(self._session.notebook, choosing.name_colours, dict(names), done=self._told)

    def _told(self, change: Change) -> None:
        self._session.tell(change)
        self.reload()

    @Slot(bool)
    def _keep_history(self, kept: bool) -> None:
        self._keeping.keep_history(kept)

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._session.folder.path)))

    # --- all as at first ------------------------------------------------------------------------------

    @Slot()
    def _reset(self) -> None:
        settings, kept, names = self._session.settings, self._kept, dict(self._names)
        self._set_all(Settings(), Kept(), {})
        self.reset_done.emit(partial(self._set_all, settings, kept, names))

    def _set_all(self, settings: Settings, kept: Kept, names: Mapping[Colour, str]) -> None:
        self._session.choose_theme(settings.theme)
        self._session.change_settings(**{key: getattr(settings, key) for key in FIELDS})
        if kept.author != self._kept.author:
            self._name_author(kept.author)
        if kept.history != self._kept.history:
            self._keep_history(kept.history)
        if any(names.get(colour, "") != self._names.get(colour, "") for colour in Colour):
            self._name_colours({colour: names.get(colour, "") for colour in Colour})
