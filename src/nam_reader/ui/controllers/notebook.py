"""The notebook page: all annotations, listed, read as they are seen, and changed many at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from nam_reader.model import Annotation, AnnotationFilter, Change, Colour, Located, Style
from nam_reader.model.listing import NotesView
from nam_reader.ui import operations
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.controllers.page_controller import PageController
from nam_reader.ui.notebook.notebook_page import NotebookPage
from nam_reader.ui.operations import ListedNotes
from nam_reader.ui.session import Session

COUNTED_AFTER_MS = 40


class NotebookController(PageController):
    """Shows what the notebook page asks for, and does what a person wants done there."""

    place_wanted = Signal(str, str)  # article uid, annotation id
    cite_wanted = Signal(list)  # annotation ids
    export_wanted = Signal(object, QPoint)  # AnnotationFilter, the corner of the panel
    listed = Signal()  # what was asked for is shown

    def __init__(self, session: Session, page: NotebookPage, notes: NotesController) -> None:
        super().__init__(session, page)
        self._page = page
        self._notes = notes
        self._uncounted = True
        page.asked.connect(self._list)
        page.texts_wanted.connect(self._read_texts)
        page.place_wanted.connect(self._go)
        page.edit_wanted.connect(self._edit)
        page.tags_wanted.connect(self._edit_tags)
        page.link_wanted.connect(notes.writing.follow)
        page.note_wanted.connect(notes.write_freely)
        page.recolour_wanted.connect(self._recolour)
        page.restyle_wanted.connect(self._restyle)
        page.tag_wanted.connect(self._tag)
        page.untag_wanted.connect(self._untag)
        page.delete_wanted.connect(notes.delete)
        page.copy_wanted.connect(self._copy)
        page.cite_wanted.connect(self.cite_wanted)
        page.export_wanted.connect(self._export)
        session.library_changed.connect(self.refresh)

    @property
    def page(self) -> NotebookPage:
        """The page itself."""
        return self._page

    # --- listing --------------------------------------------------------------------------------------

    @Slot()
    def reload(self) -> None:
        """List the notes anew, and count what they can be filtered by."""
        self._uncounted = True
        self._list()

    @Slot()
    def _count(self) -> None:
        """Count what there is to filter by: after the list has been painted, for nobody waits for it."""
        ask = self._session.ask
        ask(self._session.reading, operations.count_notes, done=self._page.show_tallies, key="tallies")

    @Slot()
    def _list(self) -> None:
        view = self._page.notes_view
        if view.altered or view.lost:
            self._place_more()
        else:
            self._ask_list(self._page.filter, view)

    def _ask_list(self, wanted: AnnotationFilter, view: NotesView) -> None:
        self._page.set_busy(True)
        self._session.ask(
            self._session.reading,
            operations.list_notes,
            wanted,
            view,
            done=self._show,
            failed=self._not_listed,
            key="notebook",
        )

    def _show(self, listed: ListedNotes) -> None:
        self._page.set_busy(False)
        self._page.show_listing(listed.listing, listed.texts)
        self._find_places(listed.texts)
        self.listed.emit()
        if self._uncounted:
            self._uncounted = False
            QTimer.singleShot(COUNTED_AFTER_MS, self, self._count)

    def _place_more(self) -> None:
        """Look for the quotes of some more articles, and again until all are found or given up."""
        self._page.set_busy(True)
        ask = self._session.ask
        ask(
            self._session.reading,
            operations.place_some,
            self._page.filter,
            done=self._placed,
            failed=self._not_listed,
            key="notebook",
        )

    def _placed(self, counts: tuple[int, int]) -> None:
        done, total = counts
        if done < total:
            self._place_more()
        else:
            self._ask_list(self._page.filter, self._page.notes_view)

    def _not_listed(self, sentence: str, _details: str) -> None:
        self._page.show_error(sentence)
        self._session.failed.emit(sentence)

    @Slot(list)
    def _read_texts(self, ids: list[str]) -> None:
        ask = self._session.ask
        ask(self._session.reading, operations.read_texts, tuple(ids), done=self._show_texts)

    def _show_texts(self, annotations: Sequence[Annotation]) -> None:
        self._page.show_texts(annotations)
        self._find_places(annotations)

    def _find_places(self, annotations: Sequence[Annotation]) -> None:
        if annotations:
            ask = self._session.ask
            ask(self._session.reading, operations.find_places, annotations, done=self._show_places)

    def _show_places(self, places: Mapping[str, Located]) -> None:
        self._page.show_places(places)

    # --- one annotation -------------------------------------------------------------------------------

    @Slot(str)
    def _go(self, annotation_id: str) -> None:
        uid = self._page.article_of(annotation_id)
        if uid:
            self.place_wanted.emit(uid, annotation_id)
        else:
            self._edit(annotation_id)

    @Slot(str)
    def _edit(self, annotation_id: str) -> None:
        self._notes.edit(annotation_id, "note", self._page.entry_rect(annotation_id))

    @Slot(str)
    def _edit_tags(self, annotation_id: str) -> None:
        self._notes.edit(annotation_id, "tags", self._page.entry_rect(annotation_id))

    # --- many -----------------------------------------------------------------------------------------

    @Slot(list, object)
    def _recolour(self, ids: list[str], colour: Colour) -> None:
        self._change(ids, colour, None, (), ())

    @Slot(list, object)
    def _restyle(self, ids: list[str], style: Style) -> None:
        self._change(ids, None, style, (), ())

    @Slot(list, str)
    def _tag(self, ids: list[str], tag: str) -> None:
        self._change(ids, None, None, (tag,), ())

    @Slot(list, str)
    def _untag(self, ids: list[str], tag: str) -> None:
        self._change(ids, None, None, (), (tag,))

    def _change(
        self,
        ids: list[str],
        colour: Colour | None,
        style: Style | None,
        added: tuple[str, ...],
        removed: tuple[str, ...],
    ) -> None:
        self._session.ask(
            self._session.notebook,
            operations.change_annotations,
            tuple(ids),
            colour,
            style,
            added,
            removed,
            done=self._changed,
        )

    def _changed(self, change: Change) -> None:
        if change.annotation_ids:  # else they were so already
            self.tell_done(change)

    @Slot(list)
    def _copy(self, ids: list[str]) -> None:
        ask = self._session.ask
        ask(self._session.reading, operations.read_texts, tuple(ids), done=self._put_on_clipboard)

    def _put_on_clipboard(self, annotations: Sequence[Annotation]) -> None:
        quotes = [one.anchor.exact or one.note for one in annotations]
        QGuiApplication.clipboard().setText("\n\n".join(quotes))
        self.message.emit(self.tr("Copied."), "")

    # --- going elsewhere ------------------------------------------------------------------------------

    @Slot()
    def export(self) -> None:
        """Offer to export what the page shows."""
        self._export([], self._page.export_anchor())

    @Slot(list, QPoint)
    def _export(self, ids: list[str], at: QPoint) -> None:
        """Offer to export the chosen annotations; where none are named, all that are listed."""
        view = self._page.notes_view
        if not ids and (view.altered or view.lost):
            ids = self._page.listed_ids()
        wanted = AnnotationFilter(ids=tuple(ids)) if ids else self._page.filter
        self.export_wanted.emit(wanted, at)

    @Slot()
    def cite(self) -> None:
        """Copy the chosen quotes with their sources."""
        self._page.chosen.want_cite()

    def focus_search(self) -> None:
        """Go to the page's search field."""
        self._page.focus_search()
