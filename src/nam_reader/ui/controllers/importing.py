"""Files coming in: by drop, by menu, one import after the other, with progress and a report."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from nam_reader import paths
from nam_reader.model import ImportProgress, ImportReport
from nam_reader.ui import operations
from nam_reader.ui.dialogs.import_formats import name_filters
from nam_reader.ui.dialogs.import_panel import ImportPanel
from nam_reader.ui.session import Session

TELL_EVERY = 0.1  # seconds between two reports of progress


class _Watch(QObject):
    """Carries an import's progress from its thread to the window, not more often than can be read."""

    progressed = Signal(object)

    def __init__(self, parent: QObject, show: bool) -> None:
        super().__init__(parent)
        self.show = show  # a single article, when it is there
        self.stop = threading.Event()
        self._told = 0.0

    def tell(self, progress: ImportProgress) -> None:
        now = time.monotonic()
        if now - self._told >= TELL_EVERY or progress.done == progress.total:
            self._told = now
            self.progressed.emit(progress)


class ImportController(QObject):
    """Runs imports and shows how they go."""

    finished = Signal(object)  # model.ImportReport
    article_wanted = Signal(str)
    message = Signal(str)

    def __init__(self, session: Session, panel: ImportPanel) -> None:
        super().__init__(session)
        self._session = session
        self._panel = panel
        self._watches: list[_Watch] = []
        panel.cancel_wanted.connect(self.cancel)
        panel.article_wanted.connect(self.article_wanted)
        panel.copy_wanted.connect(self._copy_report)
        panel.save_wanted.connect(self._save_report)

    @property
    def is_busy(self) -> bool:
        """Whether an import is under way, or waits for one that is."""
        return bool(self._watches)

    @Slot(list)
    def import_files(self, files: Sequence[Path], *, show: bool = False) -> None:
        """Import files, folders and packs; a running import goes first.

        ``show``: where that gives one article, also one that is here already, it is wanted.
        """
        if not files:
            return
        watch = _Watch(self, show)
        watch.progressed.connect(self._panel.show_progress)
        self._watches.append(watch)
        self._panel.show_progress(ImportProgress(0, 0, str(files[0]), 0, 0, 0, 0))
        self._session.ask(
            self._session.importing,
            operations.import_files,
            tuple(files),
            watch.tell,
            watch.stop.is_set,
            done=self._done,
            failed=self._failed,
        )

    @Slot()
    def choose_files(self) -> None:
        """Let the person choose files."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window(), self.tr("Add articles"), "", ";;".join(name_filters())
        )
        self.import_files([Path(name) for name in names])

    @Slot()
    def choose_folder(self) -> None:
        """Let the person choose a folder."""
        name = QFileDialog.getExistingDirectory(self._window(), self.tr("Add a folder of articles"))
        if name:
            self.import_files([Path(name)])

    @Slot()
    def choose_pack(self) -> None:
        """Let the person choose a pack that a colleague handed on."""
        pattern = self.tr("Packs (*.nampack)")
        name, _ = QFileDialog.getOpenFileName(self._window(), self.tr("Add a pack"), "", pattern)
        if name:
            self.import_files([Path(name)])

    @Slot()
    def install_bundled(self) -> None:
        """Fill the library with the archive that came with the program."""
        self.import_files(paths.bundled_archive())

    @Slot(object)
    def _copy_report(self, report: ImportReport) -> None:
        QGuiApplication.clipboard().setText(operations.report_text(report))

    @Slot(object, Path)
    def _save_report(self, report: ImportReport, target: Path) -> None:
        self._session.ask(
            self._session.reading, operations.save_report, report, target, done=self._report_saved
        )

    def _report_saved(self, target: Path) -> None:
        self.message.emit(self.tr("The report was saved as {0}.").format(target.name))

    def _window(self) -> QWidget:
        return self._panel.window()

    @Slot()
    def cancel(self) -> None:
        """Stop all imports after the file at hand; what has come in stays."""
        for watch in self._watches:
            watch.stop.set()

    def _done(self, report: ImportReport) -> None:
        watch = self._watches.pop(0)
        self._panel.show_report(report)
        if watch.show and len(report.articles) == 1:
            self.article_wanted.emit(report.articles[0])  # first: else any other would be shown for a moment
        if report.added or report.updated:
            self._session.library_changed.emit()
        self._session.index_later()
        self.finished.emit(report)

    def _failed(self, sentence: str, _details: str) -> None:
        self._watches.pop(0)
        self._panel.hide()
        self._session.failed.emit(sentence)
