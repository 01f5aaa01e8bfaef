"""The parts of the window that a start does not need: imported and made when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from nam_reader.model import Annotation, AnnotationFilter, SavedSearch, SearchResult
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.controllers.shelf import ShelfController
from nam_reader.ui.operations import keeping
from nam_reader.ui.panes import Panes
from nam_reader.ui.session import Session

if TYPE_CHECKING:
    from nam_reader.ui.controllers.binned import BinController
    from nam_reader.ui.controllers.changes import ChangesController
    from nam_reader.ui.controllers.exporting import ExportController
    from nam_reader.ui.controllers.images import ImageController
    from nam_reader.ui.controllers.importing import ImportController
    from nam_reader.ui.controllers.notebook import NotebookController
    from nam_reader.ui.controllers.pictures import PicturesController
    from nam_reader.ui.controllers.printing import PrintController
    from nam_reader.ui.controllers.searching import SearchController
    from nam_reader.ui.controllers.tags import TagController
    from nam_reader.ui.dialogs.appearance import AppearancePopup
    from nam_reader.ui.dialogs.import_panel import ImportPanel
    from nam_reader.ui.notebook.export_wish import ExportScope
    from nam_reader.ui.notice import NoticeBar
    from nam_reader.ui.printing.quote_box import QuoteBox


class LateParts(QObject):
    """Search, notebook page, exports, imports, the notice bar and the popup for type and theme."""

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
        self.exports_begun = False
        self.pictures_begun = False
        self.notebook_begun = False
        self._images_begun = False
        session.failed.connect(self.tell_error)
        notes.message.connect(self.tell)
        panes.reader.picture_wanted.connect(self.show_quote)
        panes.notes_pane.picture_wanted.connect(self.show_quote)
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
        made.page.histogram.larger_wanted.connect(self._show_search_over_time)
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

    # --- pages and panels -----------------------------------------------------------------------------

    @cached_property
    def notebook(self) -> NotebookController:
        """The notebook page's controller; the page stands among the panes."""
        from nam_reader.ui.controllers.notebook import NotebookController
        from nam_reader.ui.notebook.notebook_page import NotebookPage

        self.notebook_begun = True
        page = NotebookPage(self._session.theme)
        self._panes.add_page(page)
        self.notebook_made.emit(page)
        made = NotebookController(self._session, page, self._notes)
        made.message.connect(self.tell)
        made.export_wanted.connect(self._offer_export)
        page.picture_wanted.connect(self.show_quote)
        page.tag_manager_wanted.connect(self.show_tags)
        page.bin_wanted.connect(self.show_bin)
        page.timeline_wanted.connect(self.show_timeline)
        return made

    @Slot(object, QPoint)
    def _offer_export(self, wanted: AnnotationFilter, at: QPoint) -> None:
        self.exporting.offer(wanted, at)

    @cached_property
    def _bin(self) -> BinController:
        from nam_reader.ui.controllers.binned import BinController
        from nam_reader.ui.notebook.bin_page import BinPage

        page = BinPage(self._session.theme)
        self._panes.add_page(page)
        made = BinController(self._session, page)
        made.message.connect(self.tell)
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
        made.message.connect(self.tell)
        made.search_wanted.connect(self._search_from_page)
        page.left.connect(self._panes.show_text)
        page.import_wanted.connect(self._choose_files)
        return made

    @Slot()
    def _choose_files(self) -> None:
        self.importing.choose_files()

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
    def _show_search_over_time(self) -> None:
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

    @cached_property
    def _printing(self) -> PrintController:
        from nam_reader.ui.controllers.printing import PrintController

        made = PrintController(self._session, self._reading, self._panes.reader, self._panes.window())
        made.message.connect(self.tell)
        return made

    @cached_property
    def _quotes(self) -> QuoteBox:
        from nam_reader.ui.printing.quote_box import QuoteBox

        made = QuoteBox(self._session.theme, self._panes)
        made.message.connect(self.tell)
        made.failed.connect(self.tell_error)
        return made

    @Slot(str)
    def show_quote(self, annotation_id: str) -> None:
        """Offer the words of a highlight, with their source, as a picture."""
        from nam_reader.ui.operations.printing import read_annotation

        self._session.ask(self._session.reading, read_annotation, annotation_id, done=self._show_quote)

    def _show_quote(self, annotation: Annotation) -> None:
        from nam_reader.ui.printing.quote_card import Quote

        self._quotes.show_quote(Quote(annotation.anchor.exact, annotation.article, annotation.colour))

    @Slot()
    def show_printing(self) -> None:
        """Ask what of the open article is to be printed."""
        self._printing.ask()

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
    def exporting(self) -> ExportController:
        """What makes exports."""
        from nam_reader.ui import operations
        from nam_reader.ui.controllers.exporting import ExportController
        from nam_reader.ui.notebook.export_panel import ExportPanel
        from nam_reader.ui.notebook.export_progress import ExportProgress

        theme = self._session.theme
        panel = ExportPanel(theme, self._panes.window(), operations.citation_styles())
        progress = ExportProgress(theme)
        self._column.addWidget(progress)
        made = ExportController(self._session, panel, progress, self._export_scopes)
        made.message.connect(self.tell)
        self.exports_begun = True
        return made

    def _export_scopes(self) -> tuple[ExportScope, ...]:
        from nam_reader.ui.controllers.export_scopes import scopes_around

        return scopes_around(self._reading.article, self._shelf.search, self._shelf.query)

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
