"""The notebook page: all annotations, filtered, and the way out of the program for them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication

from nam_reader.model import AnnotationFilter
from nam_reader.ui import operations
from nam_reader.ui.controllers.notes import NotesController
from nam_reader.ui.notebook.export_panel import ExportPanel
from nam_reader.ui.notebook.notebook_page import NotebookPage
from nam_reader.ui.operations import NotebookView
from nam_reader.ui.session import Session


class NotebookController(QObject):
    """Shows what the notebook page asks for, and exports it."""

    place_wanted = Signal(str, str)  # article uid, annotation id
    message = Signal(str, str)

    def __init__(self, session: Session, page: NotebookPage, notes: NotesController) -> None:
        super().__init__(session)
        self._session = session
        self._page = page
        self._notes = notes
        self._filter = AnnotationFilter()
        self._panel: ExportPanel | None = None
        self._exported = AnnotationFilter()
        page.filter_changed.connect(self._filter_by)
        page.place_wanted.connect(self.place_wanted)
        page.edit_wanted.connect(self._edit)
        page.recolour_wanted.connect(notes.recolour)
        page.delete_wanted.connect(notes.delete)
        page.export_wanted.connect(self.export_shown)
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

    # --- export ---------------------------------------------------------------------------------------

    @Slot()
    def export_shown(self) -> None:
        """Offer to export what the page shows."""
        self._open_panel(self._filter, self._page.export_anchor())

    def export_article(self, uid: str, at: QPoint) -> None:
        """Offer to export the notes of one article."""
        self._open_panel(AnnotationFilter(article_uid=uid), at)

    def _open_panel(self, wanted: AnnotationFilter, at: QPoint) -> None:
        self._exported = wanted
        if self._panel is None:
            panel = ExportPanel(self._session.theme, self._page.window())
            panel.preview_wanted.connect(self._preview)
            panel.copy_wanted.connect(self._copy)
            panel.save_wanted.connect(self._save)
            self._panel = panel
        self._panel.open_at(at)

    @Slot(str)
    def _preview(self, format_name: str) -> None:
        self._session.ask(
            self._session.reading,
            operations.preview_export,
            format_name,
            self._exported,
            done=partial(self._show_preview, format_name),
            key="preview",
        )

    def _show_preview(self, format_name: str, text: str) -> None:
        if self._panel is not None:
            self._panel.set_preview(format_name, text)

    @Slot(str)
    def _copy(self, format_name: str) -> None:
        ask = self._session.ask
        ask(self._session.reading, operations.preview_export, format_name, self._exported, done=self._copied)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.message.emit(self.tr("Copied."), "")

    @Slot(str, object)
    def _save(self, format_name: str, target: Path) -> None:
        ask = self._session.ask
        ask(
            self._session.reading,
            operations.save_export,
            format_name,
            self._exported,
            target,
            done=self._saved,
        )

    def _saved(self, target: Path) -> None:
        self.message.emit(self.tr("Saved as {0}.").format(target.name), "")
