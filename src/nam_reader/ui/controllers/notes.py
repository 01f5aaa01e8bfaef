"""Highlights and notes of the open article: made, changed, binned, undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal, Slot

from nam_reader.model import Annotation, Change, Colour, PlacedAnnotation
from nam_reader.ui import operations
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.controllers.undoing import UndoController
from nam_reader.ui.controllers.writing import WritingController
from nam_reader.ui.notebook.notes_pane import NotesPane
from nam_reader.ui.operations import writing
from nam_reader.ui.operations.writing import Mentions
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

if TYPE_CHECKING:
    from nam_reader.ui.notebook.note_editor import NoteEditor
    from nam_reader.ui.notebook.note_popup import NotePopup

FEW_CARDS = 60
CARDS_AFTER_MS = 20  # Qt paints some milliseconds after it is asked to: 0 would come before the text


class NotesController(QObject):
    """Keeps the highlights in the text, the cards beside it and the note editor in step."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(
        self, session: Session, reading: ReadingController, reader: ReaderPane, cards: NotesPane
    ) -> None:
        super().__init__(session)
        self._session = session
        self._reading = reading
        self._reader = reader
        self._cards = cards
        self.writing = WritingController(session, reader.window(), self._place_of)
        self.undoing = UndoController(session)
        self.undoing.message.connect(self.message)
        self._popup: NotePopup | None = None
        reader.annotation_activated.connect(self._activate)
        reader.edit_wanted.connect(self.edit)
        reader.tags_wanted.connect(self.edit_tags)
        reader.recolour_wanted.connect(self.recolour)
        reader.delete_wanted.connect(self._delete_one)
        reading.annotations_shown.connect(self._show_cards)
        cards.annotation_wanted.connect(reader.go_to_annotation)
        cards.edit_wanted.connect(self.edit)
        cards.delete_wanted.connect(self.delete)
        cards.recolour_wanted.connect(self.recolour)
        cards.link_wanted.connect(self.writing.follow)
        cards.new_note_wanted.connect(self.write_on_article)
        cards.mentions_wanted.connect(self._list_mentions)
        reading.annotations_shown.connect(self._count_mentions)
        self.writing.recolour_wanted.connect(self.recolour)
        self.writing.delete_wanted.connect(self._delete_one)
        self.writing.message.connect(self.message)
        self.writing.closed.connect(self._return_focus)

    @property
    def reading(self) -> ReadingController:
        """What keeps the open article."""
        return self._reading

    # --- showing ---------------------------------------------------------------------------------------

    @Slot(object)
    def _show_cards(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Show the article's cards; many of them when the text has been painted, which is waited for."""
        self._cards.set_takes_notes(not self._reading.shows_help)
        if len(annotations) > FEW_CARDS:
            QTimer.singleShot(CARDS_AFTER_MS, self, self._show_many_cards)
        else:
            self._cards.show_annotations(annotations)

    @Slot()
    def _show_many_cards(self) -> None:
        self._cards.show_annotations(self._reading.annotations)

    # --- changing -------------------------------------------------------------------------------------

    def _changed(self, annotation: Annotation) -> None:
        self._session.notebook_changed.emit(Change("", (annotation.article.uid,), (annotation.id,)))

    @Slot(str)
    @Slot(str, str)
    def edit(self, annotation_id: str, focus: str = "note", beside: QRect | None = None) -> None:
        """Open the note editor for an annotation, beside a place on the screen or where it is seen.

        ``focus`` is "note" or "tags".
        """
        self.writing.edit(annotation_id, focus, beside)

    @Slot(str)
    def edit_tags(self, annotation_id: str) -> None:
        """Open the note editor for an annotation's tags."""
        self.edit(annotation_id, "tags")

    @Slot()
    def write_on_article(self) -> None:
        """Begin a note on the open article."""
        article = self._reading.article
        if article is not None:
            self.writing.write_new(article.ref)

    @Slot()
    def write_freely(self) -> None:
        """Begin a note that is about nothing here."""
        self.writing.write_new(None)

    def _place_of(self, annotation_id: str) -> QRect:
        """Return where an annotation is seen on the screen: in the text or as a card; null for nowhere."""
        for seen in (self._reader.annotation_rect(annotation_id), self._cards.card_rect(annotation_id)):
            if not seen.isNull():
                return seen
        return QRect()

    @Slot()
    def _return_focus(self) -> None:
        """Go back to the text, or to what was left for the editor where no text is seen."""
        if self._reader.isVisible():
            self._reader.focus_text()
        else:
            self.writing.return_focus()

    @property
    def editor(self) -> NoteEditor | None:
        """The note editor, once there was one."""
        return self.writing.editor

    def close_editor(self) -> None:
        """Keep what is being typed and close the editor."""
        self.writing.close()

    @Slot(str, object)
    def recolour(self, annotation_id: str, colour: Colour) -> None:
        """Give a highlight another colour."""
        ask = self._session.ask
        ask(self._session.notebook, operations.change_colour, annotation_id, colour, done=self._changed)

    # --- deleting, undoing ----------------------------------------------------------------------------

    @Slot(str)
    def _delete_one(self, annotation_id: str) -> None:
        self.delete([annotation_id])

    @Slot(list)
    def delete(self, ids: list[str]) -> None:
        """Put highlights into the bin; the notice bar offers to take it back."""
        ask = self._session.ask
        ask(self._session.notebook, operations.delete_annotations, tuple(ids), done=self._deleted)

    def _deleted(self, change: Change) -> None:
        self._session.notebook_changed.emit(change)
        from nam_reader.ui.notebook.step_words import deleted_words  # not needed to start

        self.message.emit(deleted_words(change.label), self.tr("Undo"))

    @Slot()
    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self.undoing.undo()

    @Slot()
    def redo(self) -> None:
        """Do the last undone change again."""
        self.undoing.redo()

    # --- what mentions the article --------------------------------------------------------------------

    @Slot()
    def _count_mentions(self) -> None:
        article = self._reading.article
        if article is None:
            self._cards.show_mentions(0)
        else:
            self._session.ask(
                self._session.reading,
                writing.list_mentions,
                article.uid,
                done=self._show_mentions,
                key="mentions",
            )

    def _show_mentions(self, found: Mentions) -> None:
        article = self._reading.article
        if article is not None and article.uid == found.target:
            self._cards.show_mentions(len(found.annotations))

    @Slot(QPoint)
    def _list_mentions(self, at: QPoint) -> None:
        article = self._reading.article
        if article is not None:
            self.writing.list_mentions(article.uid, at)

    # --- pointing -------------------------------------------------------------------------------------

    @Slot(str)
    def _activate(self, annotation_id: str) -> None:
        """Show a highlight's card: among the others, or alone where they are hidden."""
        if self._cards.isVisible():
            self._cards.select(annotation_id)
            return
        for placed in self._reading.annotations:
            if placed.annotation.id == annotation_id:
                self._the_popup().open_for(placed.annotation, self._place_of(annotation_id))

    def _the_popup(self) -> NotePopup:
        if self._popup is None:
            from nam_reader.ui.notebook.note_popup import NotePopup  # not needed to start

            popup = NotePopup(self._session.theme, self._reader.window())
            popup.edit_wanted.connect(self.edit)
            popup.link_wanted.connect(self.writing.follow)
            popup.delete_wanted.connect(self._delete_one)
            popup.closed.connect(self._reader.focus_text)
            self._popup = popup
        return self._popup
