"""Joins the help, and the hint that a first start gives, with the rest of the window."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import Counts
from nam_reader.ui.reader.strip import Strip

if TYPE_CHECKING:  # made when the help is first wanted
    from nam_reader.ui.controllers.helping import HelpController
    from nam_reader.ui.main_window import MainWindow


class HelpParts(QObject):
    """What the window has of the help before anybody wants it."""

    page_wanted = Signal(str)  # uid of a page of the help
    left = Signal()  # a page of the help was closed

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hint: Strip | None = None
        window.shelf.counted.connect(self._counted)
        window.reading.help_opened.connect(self.end_hint)

    @cached_property
    def controller(self) -> HelpController:
        """What shows the help."""
        from nam_reader.ui.controllers.helping import HelpController

        window = self._window
        made = HelpController(window.session, window.reading, window.reader, window)
        made.message.connect(window.late.tell)
        made.page_wanted.connect(self.page_wanted)
        made.left.connect(self.left)
        return made

    @Slot()
    def show_pages(self) -> None:
        """Show the list of the help's pages."""
        self.controller.show_pages()

    @Slot()
    def show_keys(self) -> None:
        """Show the sheet of keys."""
        self.controller.show_keys()

    def open_page(self, name: str, _checked: bool = False) -> None:
        """Show a page of the help."""
        self.controller.open(name)

    # --- the first highlight --------------------------------------------------------------------------

    @property
    def hint(self) -> str:
        """The hint that is seen, "" for none."""
        return self._hint.sentence if self._hint is not None else ""

    @Slot(object)
    def _counted(self, counts: Counts) -> None:
        """Give the hint to whoever has articles and no highlight yet, in one run of the program only."""
        if counts.annotations or counts.binned:
            self.end_hint()
        elif counts.articles and not self._window.session.settings.hint_given:
            self._window.session.change_settings(hint_given=True)
            self._give_hint()

    def _give_hint(self) -> None:
        from nam_reader.ui.library.language_button import LanguageButton  # of the first start only

        strip = self._hint = Strip(self._window.session.theme, "highlighter", color="accent", under=True)
        self._window.reader.under.addWidget(strip)
        strip.name_close(self.tr("Close the hint"), "")
        language = LanguageButton(self._window.session.theme, self._window.session.language)
        language.chosen.connect(self._window.session.choose_language)
        strip.add(language)
        sentence = self._window.session.theme.keys.say(
            "text colour 1",
            "1",
            self.tr("Select a few words and press {0}."),
            self.tr("Select a few words and choose a colour."),
        )
        strip.say(sentence)
        self._window.reader.view.announcer.say(strip.sentence)

    @Slot()
    def end_hint(self) -> None:
        """Take the hint away: it was followed, or the person does something else."""
        if self._hint is not None:
            self._hint.hide()
