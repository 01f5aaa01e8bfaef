"""Highlights and notes of the open article: made, changed, binned, undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Signal, Slot

from nam_reader.model import Annotation, Change, Colour
from nam_reader.ui import operations
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.notebook.notes_pane import NotesPane
from nam_reader.ui.operations import OpenAnnotation
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

if TYPE_CHECKING:
    from nam_reader.ui.notebook.note_editor import NoteEditor
    from nam_reader.ui.notebook.note_popup import NotePopup


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
        self.editor: NoteEditor | None = None
        self._popup: NotePopup | None = None
        self._known_tags: tuple[tuple[str, int], ...] = ()
        reader.annotation_activated.connect(self._activate)
        reader.edit_wanted.connect(self.edit)
        reader.tags_wanted.connect(self.edit_tags)
        reader.recolour_wanted.connect(self.recolour)
        reader.delete_wanted.connect(self._delete_one)
        reading.annotations_shown.connect(cards.show_annotations)
        cards.annotation_wanted.connect(reader.go_to_annotation)
        cards.edit_wanted.connect(self.edit)
        cards.delete_wanted.connect(self.delete)
        cards.recolour_wanted.connect(self.recolour)

    # --- changing -------------------------------------------------------------------------------------

    def _changed(self, annotation: Annotation) -> None:
        self._session.notebook_changed.emit(Change("", (annotation.article.uid,), (annotation.id,)))

    @Slot(str)
    @Slot(str, str)
    def edit(self, annotation_id: str, focus: str = "note", beside: QRect | None = None) -> None:
        """Open the note editor for an annotation, beside a place on the screen or where it is seen.

        ``focus`` is "note" or "tags".
        """
        self._session.ask(
            self._session.reading,
            operations.open_annotation,
            annotation_id,
            done=partial(self._show_editor, focus, beside),
        )

    @Slot(str)
    def edit_tags(self, annotation_id: str) -> None:
        """Open the note editor for an annotation's tags."""
        self.edit(annotation_id, "tags")

    def _show_editor(self, focus: str, beside: QRect | None, opened: OpenAnnotation) -> None:
        place = beside if beside is not None else self._place_of(opened.annotation.id)
        self._the_editor().open_for(opened.annotation, opened.known_tags, place, focus)

    def _place_of(self, annotation_id: str) -> QRect:
        """Return where an annotation is seen on the screen: in the text, as a card, else the middle."""
        for seen in (self._reader.annotation_rect(annotation_id), self._cards.card_rect(annotation_id)):
            if not seen.isNull():
                return seen
        window = self._reader.window()
        return QRect(window.mapToGlobal(window.rect().center()), QSize(1, 1))

    def _the_editor(self) -> NoteEditor:
        if self.editor is None:
            from nam_reader.ui.notebook.note_editor import NoteEditor  # not needed to start

            editor = NoteEditor(self._session.theme, self._reader.window())
            editor.note_changed.connect(self._write_note)
            editor.tags_changed.connect(self._write_tags)
            editor.colour_changed.connect(self.recolour)
            editor.delete_wanted.connect(self._delete_one)
            editor.closed.connect(self._reader.focus_text)
            self.editor = editor
        return self.editor

    def close_editor(self) -> None:
        """Keep what is being typed and close the editor."""
        if self.editor is not None:
            self.editor.flush()
            self.editor.done()

    @Slot(str, str)
    def _write_note(self, annotation_id: str, note: str) -> None:
        ask = self._session.ask
        failed = partial(self._note_not_kept, annotation_id, note)
        ask(
            self._session.notebook,
            operations.write_note,
            annotation_id,
            note,
            done=self._written,
            failed=failed,
        )

    def _note_not_kept(self, annotation_id: str, note: str, sentence: str, _details: str) -> None:
        """Say that a note could not be written, and show its text again where its editor is gone."""
        self._session.failed.emit(self.tr("The note is not saved. {0}").format(sentence))
        if self.editor is None or self.editor.annotation_id != annotation_id:
            self._session.ask(
                self._session.reading,
                operations.open_annotation,
                annotation_id,
                done=partial(self._show_unsaved, note),
            )

    def _show_unsaved(self, note: str, opened: OpenAnnotation) -> None:
        unsaved = opened.annotation._replace(note=note)
        self._show_editor("note", None, opened._replace(annotation=unsaved))

    @Slot(str, list)
    def _write_tags(self, annotation_id: str, tags: list[str]) -> None:
        ask = self._session.ask
        ask(self._session.notebook, operations.write_tags, annotation_id, tuple(tags), done=self._written)

    def _written(self, annotation: Annotation) -> None:
        if self.editor is not None:
            self.editor.set_saved(annotation.id)
        self._changed(annotation)

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
        number = len(change.annotation_ids)
        sentence = self.tr("Highlight deleted.") if number == 1 else self.tr("{0} highlights deleted.")
        self.message.emit(sentence.format(number), self.tr("Undo"))

    @Slot()
    def undo(self) -> None:
        """Take back the last change of the notebook."""
        self._session.ask(self._session.notebook, operations.undo, done=self._undone)

    @Slot()
    def redo(self) -> None:
        """Do the last undone change again."""
        self._session.ask(self._session.notebook, operations.redo, done=self._redone)

    def _undone(self, change: Change | None) -> None:
        self._tell(change, self.tr("Undone: {0}."), self.tr("Nothing to undo."))

    def _redone(self, change: Change | None) -> None:
        self._tell(change, self.tr("Done again: {0}."), self.tr("Nothing to do again."))

    def _tell(self, change: Change | None, sentence: str, nothing: str) -> None:
        if change is None:
            self.message.emit(nothing, "")
        else:
            self._session.notebook_changed.emit(change)
            self.message.emit(sentence.format(change.label), "")

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
            popup.delete_wanted.connect(self._delete_one)
            popup.closed.connect(self._reader.focus_text)
            self._popup = popup
        return self._popup
