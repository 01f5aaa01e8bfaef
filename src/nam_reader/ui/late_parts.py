"""The parts of the window that a start does not need: imported and made when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from nam_reader.model import SavedSearch, SearchResult
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.controllers.shelf import ShelfController
from nam_reader.ui.operations import keeping
from nam_reader.ui.page_parts import PageParts
from nam_reader.ui.panes import Panes
from nam_reader.ui.paper_parts import PaperParts
from nam_reader.ui.session import Session

if TYPE_CHECKING:
    from nam_reader.ui.controllers.changes import ChangesController
    from nam_reader.ui.controllers.exporting import ExportController
    from nam_reader.ui.controllers.images import ImageController
    from nam_reader.ui.controllers.importing import ImportController
    from nam_reader.ui.controllers.notebook import NotebookController
    from nam_reader.ui.controllers.pictures import PicturesController
    from nam_reader.ui.controllers.searching import SearchController
    from nam_reader.ui.controllers.tags import TagController
    from nam_reader.ui.dialogs.appearance import AppearancePopup
    from nam_reader.ui.dialogs.import_panel import ImportPanel
    from nam_reader.ui.notice import NoticeBar


class LateParts(QObject):
    """Bars, imports, search, cards and the popup for type and theme; with them the pages and the papers."""

    article_wanted = Signal(str)  # from the report of an import
    colours_wanted = Signal()  # to be given a meaning
    opened_kept = Signal(bool)  # whether it is to be remembered what was opened
    opened_wiped = Signal()
    notebook_made = Signal(object)  # NotebookPage

    def __init__(
        self,
        session: Session,
        panes: Panes,
        shelf: ShelfController,
        reading: ReadingController,
        notes: NotesController,
        column: QVBoxLayout,
    ) -> None:
        """``column`` is the layout that holds the panes; bars go below them."""
        super().__init__(session)
        self._session = session
        self._panes = panes
        self._shelf = shelf
        self._reading = reading
        self._notes = notes
        self._column = column
        self._undo: Callable[[], object] = notes.undo
        self._damage = ""  # what is said of a damaged file
        self._mend: Callable[[], object] = notes.undo
        self.imports_begun = False
        self.search_begun = False
        self._images_begun = False
        self.papers = PaperParts(session, panes, shelf, reading, column, self)
        self.pages = PageParts(session, panes, shelf, notes, self)
        session.failed.connect(self.tell_error)
        notes.message.connect(self.tell)
        panes.reader.picture_wanted.connect(self.papers.show_quote)
        panes.notes_pane.picture_wanted.connect(self.papers.show_quote)
        panes.reader.image_wanted.connect(self._read_image)
        panes.reader.images_changed.connect(self.forget_images)
        panes.list_pane.search.entered.connect(self._begin_search)
        panes.sidebar.rename_wanted.connect(self._rename_search)
        shelf.result_shown.connect(self._first_result)
        shelf.searched.connect(self._fit_list)
        shelf.kept.deleted.connect(self._search_deleted)

    # --- bars -----------------------------------------------------------------------------------------

    @cached_property
    def notice(self) -> NoticeBar:
        """The quiet bar."""
        from nam_reader.ui.notice import NoticeBar

        bar = NoticeBar(self._session.theme)
        bar.hide()
        self._column.addWidget(bar)
        bar.acted.connect(self._take_back)
        return bar

    @Slot()
    def _take_back(self) -> None:
        self._undo()

    @Slot(str)
    def tell_error(self, sentence: str) -> None:
        """Say what went wrong, in the quiet bar."""
        self._session.problems.add(sentence)
        if sentence and sentence == self._damage:
            self._undo = self._mend
            self.notice.show_error(sentence, self.tr("Check and repair…"))
        else:
            self._undo = self.show_problems
            self.notice.show_error(sentence, self.tr("Details"))

    def tell_damage(self, sentence: str, mend: Callable[[], object]) -> None:
        """Say that a damaged file was met, and offer to mend it, now and whenever it is met again."""
        self._damage, self._mend = sentence, mend
        self.tell_error(sentence)

    @Slot()
    def show_problems(self) -> None:
        """Show all that went wrong since the program was started."""
        from nam_reader.ui.dialogs.problems_dialog import ProblemsDialog

        dialog = ProblemsDialog(self._session.theme, self._session.problems, self._panes.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str, str)
    def tell(self, sentence: str, action: str = "") -> None:
        """Say what was done, in the quiet bar; the action takes it back."""
        self._undo = self._notes.undo
        self.notice.show_message(sentence, action)

    def offer(self, sentence: str, action: str, act: Callable[[], object]) -> None:
        """Say what was done, in the quiet bar, and what an action does."""
        self._undo = act
        self.notice.show_message(sentence, action)

    @cached_property
    def import_panel(self) -> ImportPanel:
        """How imports go; below the panes, or where ``StartPage.set_panel`` has put it."""
        from nam_reader.ui.dialogs.import_panel import ImportPanel

        panel = ImportPanel(self._session.theme)
        panel.hide()
        self._column.insertWidget(1, panel)
        return panel

    def take_import_panel(self) -> None:
        """Bring the panel back below the panes."""
        if self.imports_begun:
            self._column.insertWidget(1, self.import_panel)

    @cached_property
    def importing(self) -> ImportController:
        """What runs imports."""
        from nam_reader.ui.controllers.importing import ImportController

        self.imports_begun = True
        made = ImportController(self._session, self.import_panel)
        made.article_wanted.connect(self.article_wanted)
        made.message.connect(self.tell)
        return made

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files to import."""
        self.importing.choose_files()

    # --- images ---------------------------------------------------------------------------------------

    @cached_property
    def _images(self) -> ImageController:
        from nam_reader.ui.controllers.images import ImageController

        self._images_begun = True
        return ImageController(self._session, self._panes.reader)

    @Slot(str, QSize)
    def _read_image(self, name: str, size: QSize) -> None:
        self._images.read(name, size)

    @Slot()
    def forget_images(self) -> None:
        """Let go of the images that are still to come."""
        if self._images_begun:
            self._images.forget()

    # --- search ---------------------------------------------------------------------------------------

    @cached_property
    def searching(self) -> SearchController:
        """What surrounds a search: made when somebody goes to the search field."""
        from nam_reader.ui.controllers.searching import SearchController

        self.search_begun = True
        shelf, panes = self._shelf, self._panes
        made = SearchController(self._session, shelf, panes.sidebar, panes.list_pane)
        made.searches_changed.connect(shelf.kept.reload)
        made.page.histogram.larger_wanted.connect(self.pages.show_search_over_time)
        made.message.connect(self.tell)
        shelf.kept.read.connect(made.set_kept)
        shelf.kept.reload()
        return made

    @Slot()
    def _begin_search(self) -> None:
        if not self.search_begun:
            self.searching.helper.hide()

    @Slot(object)
    def _first_result(self, result: SearchResult) -> None:
        if not self.search_begun:
            self.searching.show_result(result)

    @Slot(str)
    def _fit_list(self, search: str) -> None:
        self._panes.set_searching(bool(search))

    @Slot(object)
    def _rename_search(self, kept: SavedSearch) -> None:
        self.searching.rename(kept, self._panes.sidebar.search_place(kept))

    @Slot(object)
    def _search_deleted(self, kept: SavedSearch) -> None:
        sentence = self.tr("The search “%1” was deleted.").replace("%1", kept.name)
        self.tell(sentence, self.tr("Undo"))
        self._undo = partial(self._shelf.kept.keep_again, kept)

    @Slot(bool)
    def _choose_history(self, on: bool) -> None:
        self._session.change_settings(search_history=on)

    @Slot()
    def wipe_history(self) -> None:
        """Forget what was searched for."""
        self.searching.wipe_history()

    # --- pages and cards ------------------------------------------------------------------------------

    @property
    def notebook(self) -> NotebookController:
        """The notebook page's controller."""
        return self.pages.notebook

    @property
    def pictures(self) -> PicturesController:
        """The controller of the page of pictures."""
        return self.pages.pictures

    @property
    def exporting(self) -> ExportController:
        """What makes exports."""
        return self.papers.exporting

    @cached_property
    def _tags(self) -> TagController:
        from nam_reader.ui.controllers.tags import TagController

        made = TagController(self._session, self._panes.window())
        made.message.connect(self.tell)
        return made

    @Slot()
    @Slot(str)
    def show_tags(self, tag: str = "") -> None:
        """Show the list of tags, one of them chosen, to rename, merge and delete them."""
        self._tags.show(tag)

    @Slot(str, str)
    def change_tag(self, wish: str, tag: str) -> None:
        """Begin to "rename" or "merge" a tag, or "delete" it."""
        self._tags.begin(wish, tag)

    @cached_property
    def changes(self) -> ChangesController:
        """What shows how the highlights of a changed article fared."""
        from nam_reader.ui.controllers.changes import ChangesController

        made = ChangesController(self._session, self._notes.reading, self._panes.reader)
        made.message.connect(self.tell)
        return made

    @Slot()
    def show_changes(self) -> None:
        """Show what became of the open article's highlights."""
        self.changes.open()

    @cached_property
    def _appearance(self) -> AppearancePopup:
        from nam_reader.ui.dialogs.appearance import AppearancePopup

        session = self._session
        popup = AppearancePopup(session.theme, self._panes.window())
        popup.theme_chosen.connect(session.choose_theme)
        popup.size_chosen.connect(session.choose_size)
        popup.family_chosen.connect(session.choose_family)
        popup.history_chosen.connect(self._choose_history)
        popup.wipe_wanted.connect(self.wipe_history)
        popup.colours_wanted.connect(self.colours_wanted)
        popup.opened_chosen.connect(self.opened_kept)
        popup.opened_wiped.connect(self.opened_wiped)
        return popup

    @Slot(QPoint)
    def show_appearance(self, at: QPoint) -> None:
        """Open the popup for type and theme, its corner at ``at`` on the screen."""
        chosen = self._session.settings
        self._appearance.show_history(chosen.search_history)
        self._session.ask(
            self._session.reading,
            keeping.history_kept,
            done=self._appearance.show_opened_kept,
            key="history kept",
        )
        self._appearance.open_at(at, chosen.theme, chosen.text_size, chosen.text_family)
