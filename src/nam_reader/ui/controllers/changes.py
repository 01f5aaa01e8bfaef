"""The report after an article changed: highlights compared, accepted, attached anew or left."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import Annotation, Change, Place
from nam_reader.model.changes import ArticleChanges
from nam_reader.ui import operations
from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.reader.changes_window import ChangesWindow
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session


class ChangesController(QObject):
    """Opens the report for the open article, and does what a person decides there."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(self, session: Session, reading: ReadingController, reader: ReaderPane) -> None:
        super().__init__(session)
        self._session = session
        self._reading = reading
        self._reader = reader
        self._uid = ""
        self._returning = False  # the report is hidden while words are selected for a highlight
        reading.annotations_shown.connect(self._read_again)
        reader.over_text.attached.connect(self._attach)
        reader.over_text.attaching_left.connect(self._come_back)

    @cached_property
    def window(self) -> ChangesWindow:
        """The report."""
        made = ChangesWindow(self._session.theme, self._reader.window())
        made.accept_wanted.connect(self._accept)
        made.attach_wanted.connect(self._begin_attaching)
        made.show_wanted.connect(self._show_place)
        return made

    @Slot()
    def open(self) -> None:
        """Show what became of the open article's highlights."""
        if self._reading.article is not None:
            self._uid = self._reading.article.uid
            self._read(show=True)

    def _read(self, *, show: bool) -> None:
        self._session.ask(
            self._session.reading,
            operations.list_changes,
            self._uid,
            done=partial(self._show, self._uid, show),
            key="changes",
        )

    def _show(self, uid: str, show: bool, changes: ArticleChanges) -> None:
        if uid != self._uid:  # another article was opened meanwhile
            return
        self.window.show_changes(changes)
        if show:
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    @Slot()
    def _read_again(self) -> None:
        """Follow what changes; the report of one article does not stay over another."""
        if not self._uid:
            return
        article = self._reading.article
        if article is None or article.uid != self._uid:
            self._uid = ""
            self._returning = False
            self.window.close()
        elif self.window.isVisible():
            self._read(show=False)

    # --- deciding -------------------------------------------------------------------------------------

    @Slot(list)
    def _accept(self, places: list[tuple[str, int, int]]) -> None:
        article = self._reading.article
        if article is not None and places:
            ask = self._session.ask
            ask(
                self._session.notebook, operations.accept_changes, article, tuple(places), done=self._accepted
            )

    def _accepted(self, change: Change) -> None:
        self._session.notebook_changed.emit(change)
        many = len(change.annotation_ids)
        sentence = self.tr("Place accepted.") if many == 1 else self.tr("{0} places accepted.")
        self.message.emit(sentence.format(many), self.tr("Undo"))

    @Slot(str)
    def _begin_attaching(self, annotation_id: str) -> None:
        item = self.window.item(annotation_id)
        if item is None:
            return
        self._returning = True
        self.window.hide()
        self._show_place(annotation_id)
        self._reader.over_text.begin_attaching(annotation_id, item.old.quote)

    @Slot(str, int, int)
    def _attach(self, annotation_id: str, start: int, end: int) -> None:
        article = self._reading.article
        if article is not None:
            self._session.ask(
                self._session.notebook,
                operations.attach_highlight,
                article,
                annotation_id,
                start,
                end,
                done=self._attached,
            )

    def _attached(self, annotation: Annotation) -> None:
        change = Change("", (annotation.article.uid,), (annotation.id,))
        self._session.notebook_changed.emit(change)
        self.message.emit(self.tr("Highlight attached."), self.tr("Undo"))
        self._come_back()

    @Slot()
    def _come_back(self) -> None:
        """Show the report again after words were selected, as long as there is something to decide."""
        if self._returning and self._uid:
            self._returning = False
            self._read(show=True)

    @Slot(str)
    def _show_place(self, annotation_id: str) -> None:
        item = self.window.item(annotation_id)
        if item is None:
            return
        if item.located.place is not Place.ORPHAN:
            self._reader.go_to_annotation(annotation_id)
        elif item.hint >= 0:
            self._reader.view.put_caret(item.hint)
            self._reader.view.reveal(item.hint)
