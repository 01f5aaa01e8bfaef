"""Where there is nothing to read: the start page, before the panes, and when it comes and goes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

if TYPE_CHECKING:
    from nam_reader.model import Counts
    from nam_reader.ui.library.start_page import StartPage
    from nam_reader.ui.main_window import MainWindow

translate = QCoreApplication.translate


class StartParts(QObject):
    """Shows the start page of an empty library, or of one that could not be opened, and the panes again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stack = window.stack
        self._articles = -1  # in the library; not known yet
        self._left_help = False  # for the start page
        self.page_begun = False
        window.shelf.library_counted.connect(self._counted)
        window.shelf.counted.connect(self._count_notes)
        window.panes.page_coming.connect(self.show_panes)
        window.panes.page_left.connect(self.show_page)
        window.session.reopened.connect(self._reopened)

    @cached_property
    def page(self) -> StartPage:
        """The start page."""
        from nam_reader.ui.library.start_page import StartPage  # not needed to start on a library

        window, session = self._window, self._window.session
        page = StartPage(session.theme, session.language)
        page.set_folder(str(session.folder.path))
        page.files_wanted.connect(window.choose_files)
        page.library_wanted.connect(window.arriving.choose_pack)
        page.archive_wanted.connect(window.arriving.install_bundled)
        page.files_dropped.connect(window.import_files)
        page.theme_chosen.connect(session.choose_theme)
        page.language_chosen.connect(session.choose_language)
        page.notebook_wanted.connect(window.show_notebook)
        page.retry_wanted.connect(self._open_again)
        page.repair_wanted.connect(window.care.show_repair)
        page.backups_wanted.connect(window.care.show_backups)
        words = translate("MainWindow", "Short digests of twelve articles, written for this program.")
        page.set_archive(words)
        self._stack.addWidget(page)
        self.page_begun = True
        return page

    @property
    def is_seen(self) -> bool:
        """Whether it is the start page that is seen."""
        return self.page_begun and self._stack.currentWidget() is self.page

    def show_problem(self, sentence: str, *, mendable: bool) -> None:
        """Say that the library could not be opened, and what can be done."""
        self.page.show_problem(sentence, mendable=mendable)
        self._stack.setCurrentWidget(self.page)

    def show_import(self) -> None:
        """Let the start page show how an import goes, where it is the start page that is seen."""
        if self.is_seen:
            self.page.set_panel(self._window.late.import_panel)

    @Slot()
    def show_panes(self) -> None:
        """Show the panes in place of the start page."""
        if not self._stack.panes_are_seen and self._window.session.is_open:
            self._stack.show_panes()
            self._window.late.take_import_panel()

    @Slot()
    def show_page(self) -> None:
        """Show the start page where there is nothing to read, unless a page or the help is looked at."""
        window = self._window
        help_seen = window.reading.shows_help and not self._left_help
        there = self._stack.panes_are_seen
        if self._articles == 0 and there and not window.panes.shows_page and not help_seen:
            if window.late.imports_begun:
                self.page.set_panel(window.late.import_panel)
            self._stack.setCurrentWidget(self.page)

    def show_help(self) -> None:
        """Let a page of the help be seen before the start page."""
        self._left_help = False
        self.show_panes()

    def leave_help(self) -> None:
        """Go from a page of the help, before which nothing was read, to the articles or how to get them."""
        if self._articles:
            self._window.places.open_first()
        else:
            self._left_help = True
            self.show_page()

    @Slot(int)
    def _counted(self, articles: int) -> None:
        self._articles = articles
        if articles == 0:
            self.show_page()
            return
        at_start = not self._stack.panes_are_seen
        self.show_panes()
        reading = self._window.reading
        if reading.article is None and (at_start or not reading.shows_help):
            self._window.places.open_first()

    @Slot(object)
    def _count_notes(self, counts: Counts) -> None:
        if counts.articles == 0:
            self.page.set_notes(counts.annotations, counts.binned)

    @Slot()
    def _open_again(self) -> None:
        session = self._window.session
        session.open(session.settings.last_article)

    @Slot()
    def _reopened(self) -> None:
        if self.page_begun:
            self.page.show_problem("")
