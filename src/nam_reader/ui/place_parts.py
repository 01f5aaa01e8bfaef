"""Going places: to articles, pages, the help, and back and forward between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from nam_reader.model import About, Article, ListQuery

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow


class PlaceParts(QObject):
    """Brings to the front what somebody wants to see, wherever the wish comes from."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._unasked = False  # the next article opens by itself, nobody chose it
        reading, shelf, sidebar = window.reading, window.shelf, window.sidebar
        shelf.article_wanted.connect(self._open_article)
        shelf.searched.connect(self._mark_found)
        shelf.list_shown.connect(window.panes.show_library)
        sidebar.notebook_wanted.connect(self.show_notebook)
        sidebar.free_notes_wanted.connect(self.show_free_notes)
        sidebar.bin_wanted.connect(self.show_bin)
        sidebar.tag_wanted.connect(self._change_tag)
        for part in (window.late, window.care, window.commands):
            part.article_wanted.connect(self.open_reported)
        window.helping.page_wanted.connect(self._open_help)
        window.helping.left.connect(self.go_back)
        reading.article_opened.connect(self._article_opened)
        reading.help_opened.connect(self._entitle)
        reading.article_missing.connect(self.open_first)
        reading.page_wanted.connect(self._return_to_page)

    # --- articles -------------------------------------------------------------------------------------

    @Slot()
    def open_first(self) -> None:
        """Show the first article of the list, so that the window is never without text."""
        self._unasked = True
        self._window.list_pane.open_first()

    @Slot(str, str)
    def _open_article(self, uid: str, search: str) -> None:
        window = self._window
        if self._unasked:  # where only one pane fits, the first article does not push the list aside
            window.panes.show_library()
        else:
            window.panes.show_text()
        unasked, self._unasked = self._unasked, False
        window.reading.open(uid, search, found=window.shelf.snippets_of(uid), unasked=unasked)

    @Slot(str)
    def open_reported(self, uid: str) -> None:
        """Open an article that a report, a palette or another start of the program names."""
        self._window.panes.show_text()
        self._window.reading.open(uid)

    @Slot(str)
    def _mark_found(self, search: str) -> None:
        reading = self._window.reading
        if reading.article is not None:
            reading.mark(search, self._window.shelf.snippets_of(reading.article.uid))

    @Slot(str, str)
    def _open_place(self, uid: str, annotation_id: str) -> None:
        self._window.panes.show_text()
        self._window.reading.open(uid, "", annotation_id, from_page=True)

    @Slot(object)
    def _article_opened(self, article: Article) -> None:
        window = self._window
        window.shelf.select(article.uid)
        self._entitle(article.title)
        if window.reading.unasked and window.panes.focus_is_astray and not window.panes.shows_page:
            window.reader.focus_text()

    @Slot(str)
    def _entitle(self, title: str) -> None:
        self._window.setWindowTitle(f"{title} — NAM Reader")

    @Slot(str)
    def _open_help(self, uid: str) -> None:
        """Show a page of the help, also where the library is empty and the start page stands before it."""
        window = self._window
        from_page = window.panes.shows_page
        window.panes.show_text()
        window.start.show_help()
        window.reading.open_help(uid, from_page=from_page)

    # --- lists and pages ------------------------------------------------------------------------------

    @Slot()
    def show_all(self) -> None:
        """Show all articles."""
        self._window.shelf.show_list(ListQuery())

    @Slot()
    def show_alike(self) -> None:
        """Show the articles most like the open one."""
        window = self._window
        if window.reading.article is not None:
            window.panes.show_list()
            window.shelf.show_alike(window.reading.article.uid)

    @Slot()
    def show_notebook(self) -> None:
        """Show the notebook page in place of list and text."""
        window = self._window
        window.sidebar.set_current(None)
        notebook = window.late.notebook
        notebook.place_wanted.connect(self._open_place, Qt.ConnectionType.UniqueConnection)
        notebook.cite_wanted.connect(window.quoting.copy_notes, Qt.ConnectionType.UniqueConnection)
        window.panes.show_page(notebook.page)
        notebook.reload()

    @Slot()
    def show_free_notes(self) -> None:
        """Show the notes that are about no article, on the notebook page."""
        from nam_reader.ui.notebook.filter_choice import FilterChoice

        self._window.late.notebook.page.filters.choose(FilterChoice(about=(About.NOTHING,)))
        self.show_notebook()
        self._window.sidebar.set_free_notes_current()

    @Slot()
    def show_bin(self) -> None:
        """Show the bin in place of list and text."""
        self._window.late.pages.show_bin()
        self._window.sidebar.set_bin_current()

    @Slot()
    def show_tags(self) -> None:
        """Show the list of tags, to rename, merge and delete them."""
        self._window.late.show_tags("")

    @Slot(str, str)
    def _change_tag(self, wish: str, tag: str) -> None:
        """Show a tag's notes, begin to rename or merge it, delete it, or show it among all tags."""
        if wish == "notes":
            self.show_notebook()
            self._window.late.notebook.page.filter_by_tag(tag)
        else:
            self._window.late.change_tag(wish, tag)

    @Slot()
    def _return_to_page(self) -> None:
        """Show the page again from which an article was opened, as it was left."""
        window = self._window
        page = window.panes.page
        if page is not None:
            window.sidebar.set_current(None)
            window.panes.show_page(page)
            window.late.pages.renew_page()

    # --- back and forward -----------------------------------------------------------------------------

    @Slot()
    def go_back(self) -> None:
        """Go back: to the article before or the page it was opened from; from a page to the text."""
        window, reading = self._window, self._window.reading
        if window.panes.shows_page:
            window.panes.show_text()
            reading.leave_page()
            window.reader.focus_text()
        elif reading.shows_help and not reading.can_go_back:
            window.start.leave_help()
        else:
            reading.go_back()

    @Slot()
    def go_forward(self) -> None:
        """Undo a step back."""
        self._window.panes.show_text()
        self._window.reading.go_forward()
