"""The way out of the program: chosen annotations as a document, looked at, copied or saved."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QFileSystemWatcher, QMimeData, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication

from nam_reader.model import AnnotationFilter
from nam_reader.model.giving import (
    ExportedFile,
    ExportOptions,
    ExportOrder,
    ExportSample,
    Grouping,
    Layout,
    Renewal,
)
from nam_reader.ui import operations
from nam_reader.ui.notebook.export_panel import ExportPanel
from nam_reader.ui.notebook.export_progress import ExportProgress
from nam_reader.ui.notebook.export_wish import ExportScope, ExportWish
from nam_reader.ui.session import Session
from nam_reader.ui.tasks import Task
from nam_reader.ui.theme.locale import number

if TYPE_CHECKING:
    from nam_reader.ui.controllers.templates import TemplateController

RENEWABLE = frozenset({"markdown", "obsidian", "logseq"})
TELL_EVERY = 0.1  # seconds between two reports of progress


class _Watch(QObject):
    """Carries an export's progress from its thread to the window, not more often than can be read."""

    progressed = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = threading.Event()
        self._told = 0.0

    def tell(self, done: int, total: int) -> None:
        now = time.monotonic()
        if now - self._told >= TELL_EVERY or done == total:
            self._told = now
            self.progressed.emit(done, total)


class ExportController(QObject):
    """Makes the documents that the export panel asks for.

    ``surroundings`` gives the notes that can be taken from where the person is, all of them last.
    """

    message = Signal(str, str)  # sentence, action ("" for none)

    def __init__(
        self,
        session: Session,
        panel: ExportPanel,
        progress: ExportProgress,
        surroundings: Callable[[], tuple[ExportScope, ...]],
    ) -> None:
        super().__init__(session)
        self._session = session
        self._panel = panel
        self._progress = progress
        self._surroundings = surroundings
        self._watch: _Watch | None = None
        self._sampling: Task | None = None
        self._templates = QFileSystemWatcher(self)
        self._templates.fileChanged.connect(self._template_changed)
        panel.preview_wanted.connect(self._preview)
        panel.copy_wanted.connect(self._copy)
        panel.save_wanted.connect(self._save)
        panel.options_changed.connect(self._keep)
        panel.closed.connect(self._closed)
        panel.destroyed.connect(self._forget_templates)
        panel.templates_wanted.connect(self._write_templates)
        progress.cancel_wanted.connect(self.cancel)

    def offer(self, wanted: AnnotationFilter, at: QPoint, title: str = "") -> None:
        """Open the export panel, its corner at ``at`` on the screen, for what the notebook page shows."""
        around = self._surroundings()
        if wanted == AnnotationFilter():
            self._open((*around[-1:], *around[:-1]), at)
        else:
            name = self.tr("The chosen notes") if wanted.ids else self.tr("What the page shows")
            if wanted == AnnotationFilter(articles=wanted.articles):
                name = self.tr("The chosen articles")
            self._open((ExportScope(name, wanted, title), *around), at)

    def offer_around(self, at: QPoint) -> None:
        """Open the export panel for the notes of the article, or else of the list, or else for all."""
        self._open(self._surroundings(), at)

    def _open(self, scopes: Sequence[ExportScope], at: QPoint) -> None:
        offered = tuple(scopes)
        self._panel.set_choices(*self._kept())
        self._panel.open_at(at, offered)
        ask, reading = self._session.ask, self._session.reading
        counted = partial(self._show_counts, offered)
        wishes = tuple((scope.wanted, scope.search) for scope in offered)
        ask(reading, operations.count_scopes, wishes, done=counted, key="export counts")
        ask(reading, operations.export_surroundings, done=self._show_surroundings, key="export around")

    def _show_counts(self, offered: Sequence[ExportScope], counts: tuple[int, ...]) -> None:
        self._panel.set_counts(offered, counts)

    def _show_surroundings(self, found: operations.ExportSurroundings) -> None:
        self._panel.set_author(found.author)
        self._panel.set_templates(found.templates)
        self._forget_templates()
        if found.files:
            self._templates.addPaths([str(path) for path in found.files])

    @Slot()
    def _forget_templates(self) -> None:
        """Watch no file any more, as when the window is gone."""
        watched = self._templates.files()
        if watched:
            self._templates.removePaths(watched)

    # --- preview --------------------------------------------------------------------------------------

    @Slot(object)
    def _preview(self, wish: ExportWish) -> None:
        self._sampling = self._session.ask(
            self._session.reading,
            operations.sample_export,
            wish.format_name,
            wish.scope.wanted,
            wish.scope.search,
            wish.options,
            done=partial(self._show_sample, wish),
            failed=partial(self._show_trouble, wish),
            key="preview",
        )

    def _show_sample(self, wish: ExportWish, sample: ExportSample) -> None:
        self._panel.set_sample(wish, sample)

    def _show_trouble(self, wish: ExportWish, sentence: str, _details: str) -> None:
        self._panel.set_trouble(wish, sentence)

    @Slot()
    def _closed(self) -> None:
        if self._sampling is not None:
            self._sampling.cancel()

    @cached_property
    def templates(self) -> TemplateController:
        """What templates are written with."""
        from nam_reader.ui.controllers.templates import TemplateController  # seldom wanted
        from nam_reader.ui.notebook.template_window import TemplateWindow

        window = TemplateWindow(self._session.theme, self._panel.parentWidget())
        made = TemplateController(self._session, window, self._last_wish)
        made.kept.connect(self._templates_kept)
        return made

    def _last_wish(self) -> ExportWish:
        return self._panel.wish

    @Slot(str)
    def _write_templates(self, name: str) -> None:
        self.templates.open(name)

    @Slot()
    def _templates_kept(self) -> None:
        ask, reading = self._session.ask, self._session.reading
        ask(reading, operations.export_surroundings, done=self._show_surroundings, key="export around")

    @Slot(str)
    def _template_changed(self, path: str) -> None:
        """Show what a template gives now; editors that write anew and rename are watched again."""
        if Path(path).exists():
            self._templates.addPath(path)
        self._panel.ask_again()

    # --- making ---------------------------------------------------------------------------------------

    @Slot(object)
    def _copy(self, wish: ExportWish) -> None:
        self._make(wish, None, self.tr("the text to copy"))

    @Slot(object, object)
    def _save(self, wish: ExportWish, target: Path) -> None:
        """Write a document; where a text is there already, ask what is to become of it."""
        if wish.format_name in RENEWABLE and os.path.isfile(target):  # noqa: PTH113 - a name that is too long is no error here
            ask = partial(self._ask_about, wish, target)
            self._session.care.run(partial(operations.can_renew, target), ask)
        else:
            self._write(wish, target)

    def _ask_about(self, wish: ExportWish, target: Path, renewable: bool) -> None:
        from nam_reader.ui.notebook.renew_box import RenewBox  # seldom wanted

        box = RenewBox(target.name, self._panel.window(), renewable=renewable)
        box.renew_chosen.connect(partial(self._renew, wish, target))
        box.replace_chosen.connect(partial(self._write, wish, target))
        box.open()

    def _write(self, wish: ExportWish, target: Path) -> None:
        self._make(wish, target, self.tr("“{0}”").format(target.name))

    def _renew(self, wish: ExportWish, target: Path) -> None:
        self._begin(
            operations.renew_export,
            wish,
            target,
            self.tr("“{0}”").format(target.name),
            partial(self._renewed, target),
        )

    def _renewed(self, target: Path, done: Renewal | None) -> None:
        self._end()
        if done is None:
            self.message.emit(self.tr("The export was cancelled. Nothing was written."), "")
            return
        said = self.tr("{0}: renewed {1}, added {2}, taken out {3}.")
        numbers = (number(done.renewed), number(done.added), number(done.removed))
        self.message.emit(said.format(target.name, *numbers), "")

    def _make(self, wish: ExportWish, target: Path | None, name: str) -> None:
        self._begin(operations.make_export, wish, target, name, partial(self._made, target))

    def _begin(
        self,
        work: Callable[..., object],
        wish: ExportWish,
        target: Path | None,
        name: str,
        done: Callable[[Any], None],
    ) -> None:
        """Make a document apart from everything else, so that reading goes on meanwhile."""
        if self._watch is not None:
            self.message.emit(self.tr("Another export is still being made."), "")
            return
        self._watch = watch = _Watch(self)
        watch.progressed.connect(self._progress.show_progress)
        self._progress.begin(name)
        making = partial(
            work,
            self._session.folder.path,
            wish.format_name,
            wish.scope.wanted,
            wish.scope.search,
            wish.options,
            target,
            watch.tell,
            watch.stop.is_set,
        )
        self._session.care.run(making, done, self._not_made)

    @property
    def is_busy(self) -> bool:
        """Whether an export is being made."""
        return self._watch is not None

    @Slot()
    def cancel(self) -> None:
        """Stop the export that is being made; nothing of it is left."""
        if self._watch is not None:
            self._watch.stop.set()

    def _made(self, target: Path | None, made: ExportedFile | None) -> None:
        self._end()
        if made is None:
            self.message.emit(self.tr("The export was cancelled. Nothing was written."), "")
        elif target is None:
            self._put_on_clipboard(made)
            self.message.emit(self.tr("Copied."), "")
        else:
            self.message.emit(self.tr("Saved as {0}.").format(target.name), "")

    def _not_made(self, sentence: str, _details: str) -> None:
        self._end()
        self._session.failed.emit(sentence)

    def _end(self) -> None:
        self._progress.end()
        if self._watch is not None:
            self._watch.deleteLater()
            self._watch = None

    def _put_on_clipboard(self, made: ExportedFile) -> None:
        data = QMimeData()
        data.setText(made.data.decode("utf-8-sig"))
        data.setData(made.mime, made.data)
        QGuiApplication.clipboard().setMimeData(data)

    # --- what was chosen before -----------------------------------------------------------------------

    @Slot(str, object)
    def _keep(self, format_name: str, options: ExportOptions) -> None:
        """Remember the choices; a style of citations is that of copied quotes, too."""
        kept = options._replace(author=False, times=False, colour_names=())._asdict()
        changes: dict[str, object] = {"export_choices": json.dumps({"format": format_name, **kept})}
        if options.style:
            changes |= {"citation_style": options.style, "citation_language": options.language}
        self._session.change_settings(**changes)

    def _kept(self) -> tuple[str, ExportOptions]:
        """Return the format and the options chosen last; what is not understood is as usual."""
        here = self._session.language
        usual = ExportOptions(words="" if here == "en" else here)
        try:
            found = json.loads(self._session.settings.export_choices)
            options = usual._replace(
                layout=Layout(found["layout"]),
                grouping=Grouping(found["grouping"]),
                order=ExportOrder(found["order"]),
                context=found["context"] is True,
                notes=found["notes"] is not False,
                style=str(found["style"]),
                language=str(found["language"]),
                template=str(found["template"]),
                words=str(found.get("words", usual.words)),
            )
            return str(found["format"]), options
        except (ValueError, KeyError, TypeError):
            return "markdown", usual
