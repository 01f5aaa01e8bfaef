"""The pages that take the place of list and text: the notebook, the bin, and pictures over time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:  # made when they are first wanted
    from nam_reader.ui.controllers.binned import BinController
    from nam_reader.ui.controllers.notebook import NotebookController
    from nam_reader.ui.controllers.notes import NotesController
    from nam_reader.ui.controllers.pictures import PicturesController
    from nam_reader.ui.controllers.shelf import ShelfController
    from nam_reader.ui.late_parts import LateParts
    from nam_reader.ui.panes import Panes
    from nam_reader.ui.session import Session


class PageParts(QObject):
    """Makes the pages when they are first wanted, and shows them."""

    def __init__(
        self, session: Session, panes: Panes, shelf: ShelfController, notes: NotesController, late: LateParts
    ) -> None:
        super().__init__(late)
        self._session = session
        self._panes = panes
        self._shelf = shelf
        self._notes = notes
        self._late = late
        self.notebook_begun = False
        self.pictures_begun = False

    @cached_property
    def notebook(self) -> NotebookController:
        """The notebook page's controller; the page stands among the panes."""
        from nam_reader.ui.controllers.notebook import NotebookController
        from nam_reader.ui.notebook.notebook_page import NotebookPage

        self.notebook_begun = True
        page = NotebookPage(self._session.theme)
        self._panes.add_page(page)
        self._late.notebook_made.emit(page)
        made = NotebookController(self._session, page, self._notes)
        made.message.connect(self._late.tell)
        made.export_wanted.connect(self._late.papers.offer_export)
        page.picture_wanted.connect(self._late.papers.show_quote)
        page.tag_manager_wanted.connect(self._late.show_tags)
        page.bin_wanted.connect(self.show_bin)
        page.timeline_wanted.connect(self.show_timeline)
        return made

    @cached_property
    def _bin(self) -> BinController:
        from nam_reader.ui.controllers.binned import BinController
        from nam_reader.ui.notebook.bin_page import BinPage

        page = BinPage(self._session.theme)
        self._panes.add_page(page)
        made = BinController(self._session, page)
        made.message.connect(self._late.tell)
        page.left.connect(self._leave_bin)
        return made

    @Slot()
    def show_bin(self) -> None:
        """Show the bin in place of list and text."""
        self._panes.show_page(self._bin.page)
        self._bin.reload()

    @Slot()
    def _leave_bin(self) -> None:
        """Go from the bin to the notebook."""
        self._panes.show_page(self.notebook.page)
        self.notebook.reload()

    @cached_property
    def pictures(self) -> PicturesController:
        """The controller of the page of pictures; the page stands among the panes."""
        from nam_reader.ui.controllers.pictures import PicturesController
        from nam_reader.ui.pictures.page import PicturesPage

        page = PicturesPage(self._session.theme)
        self._panes.add_page(page)
        self.pictures_begun = True
        made = PicturesController(self._session, page)
        made.message.connect(self._late.tell)
        made.search_wanted.connect(self._search_from_page)
        page.left.connect(self._panes.show_text)
        page.import_wanted.connect(self._late.choose_files)
        return made

    @Slot()
    def show_timeline(self) -> None:
        """Show the archive over time in place of list and text."""
        self._show_pictures(words=False)

    @Slot()
    def show_words_over_time(self) -> None:
        """Show words over time; where none are typed yet, the search that is shown."""
        if not self.pictures.page.queries and self._shelf.search:
            self.pictures.page.fields.set_queries([self._shelf.search])
        self._show_pictures(words=True)

    @Slot()
    def show_search_over_time(self) -> None:
        """Show the search that is shown over time, before whatever was typed there."""
        fields = self.pictures.page.fields
        fields.set_queries([self._shelf.search, *fields.queries])
        self._show_pictures(words=True)

    def _show_pictures(self, *, words: bool) -> None:
        self.pictures.show(words=words)
        self._panes.sidebar.clear_current()
        self._panes.show_page(self.pictures.page)
        self.pictures.reload()

    @Slot(str)
    def _search_from_page(self, query: str) -> None:
        self._panes.show_list()
        self._shelf.search_for(query)
        self._panes.list_pane.view.setFocus()

    @property
    def shows_pictures(self) -> bool:
        """Whether the page of pictures is shown."""
        return self.pictures_begun and self._panes.shows_page and self._panes.page is self.pictures.page

    def renew_page(self) -> None:
        """Read anew what the page shows that is seen."""
        if self.shows_pictures:
            self.pictures.reload()
        elif self._panes.page is self.notebook.page:
            self.notebook.reload()
        else:
            self._bin.reload()
