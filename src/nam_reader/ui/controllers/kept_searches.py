"""The kept searches of the sidebar: read, run, deleted, and kept again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import Change, SavedSearch
from nam_reader.ui import operations
from nam_reader.ui.library.sidebar import Sidebar
from nam_reader.ui.session import Session


class KeptSearches(QObject):
    """Keeps the sidebar showing which searches are kept, and does what is wanted of one."""

    wanted = Signal(str)  # a whole query, to be run
    read = Signal(object)  # all of them, tuple of SavedSearch
    deleted = Signal(object)  # SavedSearch

    def __init__(self, session: Session, sidebar: Sidebar) -> None:
        super().__init__(session)
        self._session = session
        self._sidebar = sidebar
        sidebar.search_wanted.connect(self._run)
        sidebar.delete_wanted.connect(self._delete)

    @Slot()
    def reload(self) -> None:
        """Read them anew."""
        ask = self._session.ask
        ask(self._session.reading, operations.list_searches, done=self._show, key="searches")

    def _show(self, kept: tuple[SavedSearch, ...]) -> None:
        self._sidebar.set_searches(kept)
        self.read.emit(kept)

    @Slot(object)
    def _run(self, kept: SavedSearch) -> None:
        self.wanted.emit(kept.query)

    @Slot(object)
    def _delete(self, kept: SavedSearch) -> None:
        ask = self._session.ask
        done = partial(self._tell_deleted, kept)
        ask(self._session.notebook, operations.delete_search, kept.id, done=done)

    def _tell_deleted(self, kept: SavedSearch, _nothing: None) -> None:
        self._session.tell(Change("Delete search", searches=True))
        self.deleted.emit(kept)

    def keep_again(self, kept: SavedSearch) -> None:
        """Take the deletion of one back."""
        ask = self._session.ask
        done = self._tell_kept
        ask(self._session.notebook, operations.keep_search, kept.name, kept.query, done=done)

    def _tell_kept(self, _kept: SavedSearch) -> None:
        self._session.tell(Change("Save search", searches=True))
