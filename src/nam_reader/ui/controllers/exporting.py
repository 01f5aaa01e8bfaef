"""The way out of the program: chosen annotations as a document, looked at, copied or saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication

from nam_reader.model import AnnotationFilter
from nam_reader.ui import operations
from nam_reader.ui.notebook.export_panel import ExportPanel
from nam_reader.ui.session import Session


class ExportController(QObject):
    """Makes the documents that the export panel asks for."""

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(self, session: Session, panel: ExportPanel) -> None:
        super().__init__(session)
        self._session = session
        self._panel = panel
        self._exported = AnnotationFilter()
        panel.preview_wanted.connect(self._preview)
        panel.copy_wanted.connect(self._copy)
        panel.save_wanted.connect(self._save)

    def offer(self, wanted: AnnotationFilter, at: QPoint) -> None:
        """Open the export panel for some annotations, its corner at ``at`` on the screen."""
        self._exported = wanted
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
