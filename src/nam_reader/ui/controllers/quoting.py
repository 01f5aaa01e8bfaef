"""Quotes with their source to the clipboard: of the text, or of chosen notes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import Quotation
from nam_reader.ui import operations
from nam_reader.ui.citation import put_on_clipboard
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.notebook.notes_pane import NotesPane
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session


class QuotingController(QObject):
    """Copies with citation, in the style and language of the settings."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(
        self, session: Session, reading: ReadingController, reader: ReaderPane, cards: NotesPane
    ) -> None:
        super().__init__(session)
        self._session = session
        self._reading = reading
        self._reader = reader
        self._cards = cards
        reader.citation_wanted.connect(self.copy_text)
        cards.cite_wanted.connect(self.copy_notes)

    @Slot()
    def copy(self) -> None:
        """Copy the notes chosen beside the text, else what is chosen in it, else the article's source."""
        if self._cards.view.hasFocus() and self._cards.view.chosen_ids():
            self._cards.view.cite()
            return
        start, end = self._reader.selecting.chosen() or (0, 0)
        self.copy_text(start, end)
        self._reader.selecting.dismiss()

    @Slot(int, int)
    def copy_text(self, start: int, end: int) -> None:
        """Copy a part of the open article's text, in code points; of an empty one the source alone.

        This is done at once, for a person may paste in the next moment; it reads nothing from the disk.
        """
        article = self._reading.article
        if article is not None:
            chosen = self._session.settings
            self._copied(
                operations.quote(
                    article.text[start:end], article.ref, chosen.citation_style, chosen.citation_language
                )
            )

    @Slot(list)
    def copy_notes(self, ids: list[str]) -> None:
        """Copy the quotes of some notes, each with its source."""
        chosen = self._session.settings
        self._session.ask(
            self._session.reading,
            operations.quote_notes,
            tuple(ids),
            chosen.citation_style,
            chosen.citation_language,
            done=self._copied,
        )

    def _copied(self, made: Quotation) -> None:
        if not made.text:
            self.message.emit(self.tr("There is no source to copy."), "")
            return
        put_on_clipboard(made)
        self.message.emit(self.tr("Copied with its source."), "")
