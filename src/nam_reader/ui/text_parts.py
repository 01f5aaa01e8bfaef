"""What is done with the text that is seen: alone on the screen, searched, copied, exported, walked in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot

if TYPE_CHECKING:
    from nam_reader.ui.main_window import MainWindow

translate = QCoreApplication.translate


class TextParts(QObject):
    """Does it with the article, or with the page that is shown in its place."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        panes, reader, notes_pane = window.panes, window.reader, window.notes_pane
        reader.notes_toggled.connect(panes.set_notes_shown)
        reader.appearance_wanted.connect(window.late.show_appearance)
        reader.export_wanted.connect(self.export_notes)
        reader.import_wanted.connect(window.choose_files)
        reader.files_dropped.connect(window.import_files)
        reader.size_wanted.connect(window.session.choose_size)
        reader.list_wanted.connect(panes.show_list)
        reader.article_wanted.connect(window.reading.open)
        reader.jumping.connect(panes.show_text)
        reader.more_like_wanted.connect(window.shelf.show_alike)
        reader.focus_mode_left.connect(self.toggle_focus)
        reader.over_text.changes_wanted.connect(window.late.show_changes)
        notes_pane.close_wanted.connect(panes.hide_notes)
        notes_pane.export_wanted.connect(self.export_notes)
        window.session.settings_changed.connect(self._set_type)
        self._set_type()

    @Slot()
    def _set_type(self) -> None:
        chosen = self._window.session.settings
        self._window.reader.set_type(chosen.text_family, chosen.text_size)
        self._window.reader.view.set_caret_browsing(chosen.caret_browsing)

    @Slot()
    def toggle_focus(self) -> None:
        """Show the text alone on the whole screen, or come back from that."""
        window = self._window
        on = not window.panes.in_focus
        window.panes.set_focus_mode(on)
        if on:
            window.showFullScreen()
            window.helping.end_hint()
            window.reader.focus_text()
        else:
            window.showNormal()

    @Slot()
    def focus_search(self) -> None:
        """Go to the search field, wherever the person is."""
        if self._window.panes.in_focus:
            self.toggle_focus()
        self._window.panes.show_list()
        self._window.list_pane.focus_search()

    @Slot()
    def find_in_page(self) -> None:
        """Find in the article, or among the notes where a page of notes is shown."""
        panes = self._window.panes
        if panes.shows_page and panes.page is not None:
            panes.page.focus_search()
        else:
            panes.show_text()  # where only one pane fits it may be hidden
            self._window.reader.find()

    @Slot()
    def export_notes(self) -> None:
        """Offer to export the notes that are shown: the article's, or the notebook page's."""
        window, late = self._window, self._window.late
        if late.pages.shows_pictures:
            late.pictures.page.open_menu()
        elif window.panes.shows_page:
            late.notebook.export()
        else:
            late.exporting.offer_around(window.reader.export_anchor())

    @Slot()
    def copy_with_citation(self) -> None:
        """Copy what is chosen, in the text, beside it or on the notebook page, with its source."""
        window, late = self._window, self._window.late
        if late.pages.shows_pictures:
            late.pictures.copy()
        elif window.panes.shows_page:
            late.notebook.cite()
        else:
            window.quoting.copy()

    @Slot()
    def show_quote(self) -> None:
        """Show the highlight that is chosen in the text as a picture."""
        chosen = self._window.reader.view.mark_at_caret()
        if chosen:
            self._window.late.papers.show_quote(chosen)
        else:
            self._window.late.tell(translate("MainWindow", "Choose a highlight in the text first."))

    @Slot()
    def show_appearance_at_reader(self) -> None:
        """Open the popup for type and theme under the reader's button."""
        self._window.late.show_appearance(self._window.reader.appearance_anchor())

    @Slot()
    def toggle_caret(self) -> None:
        """Let the arrows move a caret in the text, or scroll it."""
        window, session = self._window, self._window.session
        on = not session.settings.caret_browsing
        session.change_settings(caret_browsing=on)
        if on:
            window.late.tell(translate("MainWindow", "Caret on: the arrows move a caret through the text."))
            window.reader.focus_text()
        else:
            sentence = session.theme.keys.say(
                "toggle_caret",
                "F7",
                translate("MainWindow", "Caret off: the arrows scroll the text. {0} brings it back."),
                translate("MainWindow", "Caret off: the arrows scroll the text."),
            )
            window.late.tell(sentence)
