"""The notebook page: all annotations, filtered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from nam_reader.model import AnnotationFilter
from nam_reader.ui import operations
from nam_reader.ui.controllers.exporting import ExportController
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.notebook.notebook_page import NotebookPage
from nam_reader.ui.operations import NotebookView
from nam_reader.ui.session import Session


class NotebookController(QObject):
    """Shows what the notebook page asks for."""

    place_wanted = Signal(str, str)  # article uid, annotation id
    cite_wanted = Signal(list)  # annotation ids

    def __init__(
        self, session: Session, page: NotebookPage, notes: NotesController, exporting: ExportController
    ) -> None:
        super().__init__(session)
        self._session = session
        self._page = page
        self._notes = notes
        self._exporting = exporting
        self._filter = AnnotationFilter()
        page.filter_changed.connect(self._filter_by)
        page.place_wanted.connect(self.place_wanted)
        page.edit_wanted.connect(self._edit)
        page.recolour_wanted.connect(notes.recolour)
        page.delete_wanted.connect(notes.delete)
        page.export_wanted.connect(self.export)
        page.cite_wanted.connect(self.cite_wanted)
        session.notebook_changed.connect(self._refresh)
        session.library_changed.connect(self._refresh)

    @Slot(object)
    def _filter_by(self, wanted: AnnotationFilter) -> None:
        self._filter = wanted
        self.reload()

    @Slot(str)
    def _edit(self, annotation_id: str) -> None:
        self._notes.edit(annotation_id, "note", self._page.entry_rect(annotation_id))

    @Slot()
    def _refresh(self) -> None:
        if self._page.isVisible():
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the notes anew."""
        ask = self._session.ask
        ask(self._session.reading, operations.open_notebook, self._filter, done=self._show, key="notebook")

    def _show(self, view: NotebookView) -> None:
        self._page.show_notes(view.articles, view.total, view.tags)

    @Slot()
    def export(self) -> None:
        """Offer to export what the page shows."""
        self._exporting.offer(self._filter, self._page.export_anchor())

    def cite(self) -> None:
        """Copy the chosen notes with their source."""
        self._page.view.cite()

    def focus_search(self) -> None:
        """Go to the page's search field."""
        self._page.focus_search()
