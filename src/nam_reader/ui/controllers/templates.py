"""Templates of one's own: read, tried on the notes while they are written, and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from nam_reader.model.giving import ExportSample, Template
from nam_reader.ui import operations
from nam_reader.ui.notebook.export_wish import ExportWish
from nam_reader.ui.notebook.template_window import TemplateWindow
from nam_reader.ui.session import Session


class TemplateController(QObject):
    """Runs the window in which templates are written; ``wish`` says which notes they are tried on."""

    kept = Signal()

    def __init__(self, session: Session, window: TemplateWindow, wish: Callable[[], ExportWish]) -> None:
        super().__init__(session)
        self._session = session
        self._window = window
        self._wish = wish
        window.read_wanted.connect(self._read)
        window.new_wanted.connect(self._start)
        window.try_wanted.connect(self._try)
        window.keep_wanted.connect(self._keep)
        window.folder_wanted.connect(self._show_folder)

    def open(self, name: str = "") -> None:
        """Show the window, at a template or at the first one."""
        listed = partial(self._listed, name)
        self._session.ask(self._session.reading, operations.export_surroundings, done=listed)

    def _listed(self, name: str, found: operations.ExportSurroundings) -> None:
        self._window.show_templates(found.templates)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        wanted = name or self._window.first()
        if wanted:
            self._read(wanted)

    @Slot(str)
    def _read(self, name: str) -> None:
        self._session.ask(self._session.reading, operations.read_template, name, done=self._show)

    @Slot(str)
    def _start(self, format_name: str) -> None:
        self._session.ask(self._session.reading, operations.start_template, format_name, done=self._show_new)

    def _show(self, found: tuple[Template, str]) -> None:
        self._window.show_text(*found)

    def _show_new(self, made: tuple[Template, str]) -> None:
        self._window.show_text(*made)
        self.kept.emit()

    @Slot(object, str)
    def _try(self, template: Template, text: str) -> None:
        """Try a text apart: it may take a while, and reading is not to wait for it."""
        wish = self._wish()
        work = partial(
            operations.try_template,
            self._session.folder.path,
            template,
            text,
            wish.scope.wanted,
            wish.scope.search,
            wish.options,
        )
        done = partial(self._tried, template, text)
        failed = partial(self._not_tried, template, text)
        self._session.care.run(work, done, failed, key="template")

    def _tried(self, template: Template, text: str, sample: ExportSample) -> None:
        self._window.show_sample(template, text, sample)

    def _not_tried(self, template: Template, text: str, sentence: str, _details: str) -> None:
        self._window.show_trouble(template, text, sentence)

    @Slot(object, str)
    def _keep(self, template: Template, text: str) -> None:
        done = partial(self._is_kept, template, text)
        self._session.ask(self._session.reading, operations.keep_template, template, text, done=done)

    def _is_kept(self, template: Template, text: str, _nothing: None) -> None:
        self._window.show_kept(template, text)
        self.kept.emit()

    @Slot()
    def _show_folder(self) -> None:
        self._session.ask(self._session.reading, operations.template_folder, done=self._open_folder)

    def _open_folder(self, address: str) -> None:
        QDesktopServices.openUrl(QUrl(address))
