"""The bin's page: deleted annotations listed, put back, deleted for good."""

from __future__ import annotations

from PySide6.QtCore import Slot

from nam_reader.model import Change
from nam_reader.model.listing import NotesGrouping, NotesView
from nam_reader.ui import operations
from nam_reader.ui.controllers.page_controller import PageController
from nam_reader.ui.notebook.bin_page import BinPage
from nam_reader.ui.operations import ListedNotes
from nam_reader.ui.session import Session


class BinController(PageController):
    """Shows what is in the bin, and does what a person wants done with it."""

    def __init__(self, session: Session, page: BinPage) -> None:
        super().__init__(session, page)
        self._page = page
        page.asked.connect(self.reload)
        page.texts_wanted.connect(self._read_texts)
        page.put_back_wanted.connect(self._put_back)
        page.destroy_wanted.connect(self._destroy)

    @property
    def page(self) -> BinPage:
        """The page itself."""
        return self._page

    @Slot()
    def reload(self) -> None:
        """List the bin anew."""
        self._session.ask(
            self._session.reading,
            operations.list_notes,
            self._page.filter,
            NotesView(NotesGrouping.NONE),
            done=self._show,
            failed=self._not_listed,
            key="bin",
        )

    def _not_listed(self, sentence: str, _details: str) -> None:
        self._page.show_error(sentence)
        self._session.failed.emit(sentence)

    def _show(self, listed: ListedNotes) -> None:
        self._page.show_listing(listed.listing, listed.texts)

    @Slot(list)
    def _read_texts(self, ids: list[str]) -> None:
        ask = self._session.ask
        ask(self._session.reading, operations.read_texts, tuple(ids), done=self._page.show_texts)

    @Slot(list)
    def _put_back(self, ids: list[str]) -> None:
        self._session.ask(self._session.notebook, operations.put_back, tuple(ids), done=self.tell_done)

    @Slot(list)
    def _destroy(self, ids: list[str]) -> None:
        wanted = tuple(ids) or None
        self._session.ask(self._session.notebook, operations.empty_bin, wanted, done=self._destroyed)

    def _destroyed(self, count: int) -> None:
        self._session.tell(Change(""))
        if count == 1:
            self.message.emit(self.tr("One note is gone for good."), "")
        else:
            self.message.emit(self.tr("%Ln notes are gone for good.", "", count), "")
