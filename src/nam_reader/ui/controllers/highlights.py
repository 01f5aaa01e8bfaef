"""Highlights of the open article made and given another look, range or place: each is one step to undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import Annotation, Change, Colour, Style
from nam_reader.ui import operations
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.operations.highlights import Range
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session
from nam_reader.ui.tasks import Done


class HighlightsController(QObject):
    """Turns what a person does to marked words into changes of the notebook."""

    message = Signal(str, str)  # sentence, action ("" for none)
    edit_wanted = Signal(str, str)  # id, "note" or "tags": a highlight that was made for one

    def __init__(self, session: Session, reading: ReadingController, reader: ReaderPane) -> None:
        super().__init__(session)
        self._session = session
        self._reading = reading
        self._choosing = reader.view.choosing
        reader.highlight_made.connect(self._highlight)
        reader.note_made.connect(self._highlight_for_note)
        reader.tag_made.connect(self._highlight_for_tags)
        reader.restyle_wanted.connect(self.restyle)
        self._choosing.resize_wanted.connect(self._resize)
        self._choosing.split_wanted.connect(self._split)
        self._choosing.merge_wanted.connect(self._merge)
        self._choosing.refused.connect(self._refuse)

    # --- making ---------------------------------------------------------------------------------------

    @Slot(int, int, object, object)
    def _highlight(self, start: int, end: int, colour: Colour, style: Style) -> None:
        self._make(start, end, colour, style, "")

    @Slot(int, int, object, object)
    def _highlight_for_note(self, start: int, end: int, colour: Colour, style: Style) -> None:
        self._make(start, end, colour, style, "note")

    @Slot(int, int, object, object)
    def _highlight_for_tags(self, start: int, end: int, colour: Colour, style: Style) -> None:
        self._make(start, end, colour, style, "tags")

    def _make(self, start: int, end: int, colour: Colour, style: Style, focus: str) -> None:
        self._change(operations.make_highlight, start, end, colour, style, done=partial(self._made, focus))

    def _made(self, focus: str, annotation: Annotation) -> None:
        self._moved(annotation)
        if focus:
            self.edit_wanted.emit(annotation.id, focus)

    # --- changing -------------------------------------------------------------------------------------

    @Slot(str, object)
    def restyle(self, annotation_id: str, style: Style) -> None:
        """Draw a highlight in another style."""
        ask = self._session.ask
        ask(self._session.notebook, operations.change_style, annotation_id, style, done=self._moved)

    @Slot(str, int, int)
    def _resize(self, annotation_id: str, start: int, end: int) -> None:
        self._change(operations.resize_highlight, annotation_id, start, end, done=self._moved)

    @Slot(str, object)
    def _split(self, annotation_id: str, ranges: tuple[Range, Range]) -> None:
        self._change(operations.split_highlight, annotation_id, ranges, done=self._changed)

    @Slot(list, int, int)
    def _merge(self, ids: list[str], start: int, end: int) -> None:
        merged = partial(self._merged, len(ids))
        self._change(operations.merge_highlights, tuple(ids), (start, end), done=merged)

    def _merged(self, number: int, change: Change) -> None:
        self._changed(change)
        self.message.emit(self.tr("{0} highlights merged into one.").format(number), self.tr("Undo"))

    def _change(self, operation: Callable[..., object], *arguments: object, done: Done) -> None:
        """Change highlights of the open article; where that fails the text shows what is kept."""
        article = self._reading.article
        if article is not None:
            self._session.ask(
                self._session.notebook, operation, article, *arguments, done=done, failed=self._failed
            )

    def _moved(self, annotation: Annotation) -> None:
        self._changed(Change("", (annotation.article.uid,), (annotation.id,)))

    def _changed(self, change: Change) -> None:
        self._session.notebook_changed.emit(change)

    def _failed(self, sentence: str, _details: str) -> None:
        self._choosing.forget()
        self._session.failed.emit(sentence)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.message.emit(sentence, "")
