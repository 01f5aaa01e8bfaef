"""The page of pictures: its numbers are counted, a period opened, and what it shows saved and copied."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from nam_reader.model.over_time import Timeline, WordsOverTime
from nam_reader.ui.controllers.page_controller import PageController
from nam_reader.ui.operations import pictures as operations
from nam_reader.ui.pictures.page import PicturesPage
from nam_reader.ui.pictures.picture import Kind
from nam_reader.ui.pictures.saving import as_png, as_svg
from nam_reader.ui.pictures.words import as_text, columns, period_words, rows
from nam_reader.ui.session import Session
from nam_reader.ui.tasks import Task

KEY = "pictures"


class PicturesController(PageController):
    """Asks for what the page shows, and takes its pictures away."""

    search_wanted = Signal(str)  # a whole query

    def __init__(self, session: Session, page: PicturesPage) -> None:
        super().__init__(session, page)
        self._page = page
        self._task: Task | None = None
        page.asked.connect(self.reload)
        page.period_wanted.connect(self._open_period)
        page.save_wanted.connect(self.choose_file)
        page.copy_wanted.connect(self.copy)
        page.hidden.connect(self.stop)
        page.retry_wanted.connect(self.reload)
        session.library_changed.connect(self.refresh)

    @property
    def page(self) -> PicturesPage:
        """The page itself."""
        return self._page

    def show(self, *, words: bool) -> None:
        """Let the page show words over time, or the timeline; the numbers are not read yet."""
        self._page.choose_kind(Kind.WORDS if words else Kind.TIMELINE)

    @Slot()
    def reload(self) -> None:
        """Count anew; what is still being counted for the page is stopped."""
        page, reading = self._page, self._session.reading
        self.stop()
        page.set_busy(True)
        if page.kind is Kind.TIMELINE:
            work = partial(self._session.ask, reading, operations.read_timeline, done=self._show_timeline)
        else:
            done, queries = self._show_words, page.queries
            work = partial(self._session.ask, reading, operations.count_words, queries, done=done)
        self._task = work(failed=self._failed, key=KEY)

    @Slot()
    def stop(self) -> None:
        """Stop what is being counted: what comes next on the reading lane need not wait for it."""
        if self._task is not None:
            self._task.cancel()
            self._session.interrupt_search()
            self._end()

    def _show_timeline(self, found: Timeline) -> None:
        self._end()
        self._page.show_timeline(found)

    def _show_words(self, found: WordsOverTime) -> None:
        self._end()
        self._page.show_words(found)

    def _failed(self, sentence: str, _details: str) -> None:
        self._end()
        self._page.show_error(sentence)
        self._session.failed.emit(sentence)

    def _end(self) -> None:
        self._task = None
        self._page.set_busy(False)

    @Slot(str, str, str)
    def _open_period(self, query: str, after: str, before: str) -> None:
        self.search_wanted.emit(operations.in_period(query, after, before))

    # --- the way out ----------------------------------------------------------------------------------

    @Slot()
    def copy(self) -> None:
        """Put the numbers on the clipboard, with the words that tell the picture."""
        picture = self._page.picture
        if picture is not None:
            QGuiApplication.clipboard().setText(as_text(picture))
            self.message.emit(self.tr("Copied."), "")

    @Slot(str)
    def choose_file(self, format_name: str) -> None:
        """Ask where a picture, or its numbers, are to be saved."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        numbers = format_name == "csv"
        title = self.tr("Save the numbers") if numbers else self.tr("Save the picture")
        dialog = QFileDialog(self._page, title, documents)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kind = self.tr("Table") if numbers else self.tr("Picture")
        dialog.setNameFilter(f"{kind} (*.{format_name})")
        dialog.setDefaultSuffix(format_name)
        dialog.selectFile(f"{self._file_name()}.{format_name}")
        dialog.fileSelected.connect(partial(self._save, format_name))
        dialog.open()

    def _file_name(self) -> str:
        return "timeline" if self._page.kind is Kind.TIMELINE else "words-over-time"

    def _save(self, format_name: str, name: str) -> None:
        if name:
            self.save(format_name, Path(name))

    def save(self, format_name: str, target: Path) -> None:
        """Write the picture as "png" or "svg", or its numbers as "csv"."""
        picture, theme = self._page.picture, self._session.theme
        if picture is None:
            return
        if format_name == "csv":
            table = [(value or period_words(picture, value), *numbers) for value, numbers in rows(picture)]
            data = operations.number_sheet(columns(picture), table)
        else:
            data = as_svg(picture, theme) if format_name == "svg" else as_png(picture, theme)
        done = partial(self._saved, target)
        self._session.care.run(partial(operations.write_picture, target, data), done)

    def _saved(self, target: Path, _nothing: None) -> None:
        self.message.emit(self.tr("Saved as {0}.").format(target.name), "")
