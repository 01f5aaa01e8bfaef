"""The help in the window: its pages in the reader, their list, and the sheet of keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from nam_reader.help import FoundPage, choose_language, uid_of
from nam_reader.model import HELP
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.help.key_names import menu_groups, text_group
from nam_reader.ui.help.key_sheet import KeySheet
from nam_reader.ui.help.page_card import PageCard
from nam_reader.ui.operations.helping import find_help, list_help, prepare_help
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.reader.strip import Strip
from nam_reader.ui.session import Session


class HelpController(QObject):
    """Opens the help's pages and its two cards."""

    message = Signal(str, str)
    page_wanted = Signal(str)  # uid of a page
    left = Signal()  # what was read before is wanted again

    def __init__(
        self, session: Session, reading: ReadingController, reader: ReaderPane, window: QMainWindow
    ) -> None:
        super().__init__(session)
        self._session = session
        self._reader = reader
        self._window = window
        reading.help_opened.connect(self._opened)
        reading.article_opened.connect(self._article_opened)
        reader.refused.connect(self._refuse)
        reader.link_activated.connect(self._follow)

    @cached_property
    def pages(self) -> PageCard:
        """The list of pages."""
        made = PageCard(self._session.theme, self._window)
        made.wanted.connect(self._find)
        made.picked.connect(self.open)
        return made

    @cached_property
    def keys(self) -> KeySheet:
        """The sheet of keys."""
        return KeySheet(self._session.theme, self._window)

    @cached_property
    def strip(self) -> Strip:
        """The line over a page of the help."""
        made = Strip(self._session.theme, "book-open", color="text2")
        made.name_close(self.tr("Back to what you were reading"), self.tr("Alt+←"), action="go_back")
        made.acted.connect(self.show_pages)
        made.closed.connect(self.left)
        self._reader.strips.addWidget(made)
        made.stand_before(self._reader.view)
        return made

    @Slot()
    def show_pages(self) -> None:
        """Show the list of pages."""
        self.pages.open_card()

    @Slot()
    def show_keys(self) -> None:
        """Show the sheet of keys."""
        self.keys.show_keys([*menu_groups(self._window.menuBar()), text_group(self._session.theme.keys)])

    @Slot(str)
    def open(self, name: str) -> None:
        """Show a page of the help in the reader."""
        self.page_wanted.emit(uid_of(name))

    @Slot(str)
    def _find(self, query: str) -> None:
        language = choose_language([QLocale().name()])
        if not query.strip():
            self._session.care.run(
                partial(prepare_help, language), key="help"
            )  # in place of what was looked for
            self.pages.show_found(list_help(language))
            return
        find = partial(find_help, query, language)
        self._session.care.run(find, self._show_found, key="help")  # which is not kept waiting by lists

    def _show_found(self, pages: Sequence[FoundPage]) -> None:
        self.pages.show_found(pages)

    @Slot()
    def _opened(self) -> None:
        keys = self._session.theme.keys
        all_pages = keys.say("show_pages", "F1", self.tr("All pages ({0})"), self.tr("All pages"))
        self.strip.say(self.tr("This is a page of the help."), all_pages)
        self._reader.focus_text()

    @Slot()
    def _article_opened(self) -> None:
        self.strip.hide()

    @Slot(str)
    def _follow(self, target: str) -> None:
        if target.startswith(HELP):
            self.open(target.removeprefix(HELP))

    @Slot()
    def _refuse(self) -> None:
        sentence = self._session.theme.keys.say(
            "go_back",
            "Alt+←",
            self.tr("A page of the help cannot be highlighted or cited. {0} leads back to your article."),
            self.tr("A page of the help cannot be highlighted or cited."),
        )
        self.message.emit(sentence, "")
