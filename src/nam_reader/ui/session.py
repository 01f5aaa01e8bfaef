"""What the controllers of one window share: the workspace, the lanes, the theme and the settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from nam_reader import garbage, settings
from nam_reader.errors import LibraryDamagedError
from nam_reader.model import Change
from nam_reader.paths import LibraryFolder
from nam_reader.ui import operations
from nam_reader.ui.language import meant_by
from nam_reader.ui.operations import OpenLibrary, Returned
from nam_reader.ui.problems import Problems
from nam_reader.ui.sentences import said
from nam_reader.ui.tasks import Done, Failed, Lane, Task
from nam_reader.ui.theme.theme import Theme
from nam_reader.wording import why
from nam_reader.workspace import Workspace

SAVE_AFTER_MS = 1_000
INDEX_AFTER_MS = 500  # what is not indexed yet can wait until the window is there,
INDEX_PAUSE_MS = 50  # and leaves room for everything else


class Session(QObject):
    """An open library as the window uses it.

    ``opened`` tells that the workspace is there; ``failed`` carries a sentence for the notice bar and
    ``damaged`` one about a damaged file; the other signals tell every pane to read anew what it shows.
    """

    opened = Signal(object)  # operations.OpenArticle to begin with, or None
    not_opened = Signal(str)
    failed = Signal(str)
    damaged = Signal(str)
    leaving = Signal()  # before ``work_apart``: what is not kept yet should be
    reopened = Signal()  # after ``work_apart``: all that is shown may have changed
    notebook_changed = Signal(object)  # model.Change
    states_changed = Signal(list)  # uids whose star or read mark changed
    library_changed = Signal()
    settings_changed = Signal()
    _damage_met = Signal(str)  # from whichever lane

    def __init__(
        self, folder: LibraryFolder, theme: Theme, chosen: settings.Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        garbage.keep_to_one_thread()
        self.folder = folder
        self.theme = theme
        self.settings = chosen
        theme.set_less_motion(chosen.reduced_motion)
        self.language = meant_by(chosen.language)  # in force; another comes with another window
        self.size_in_force = chosen.interface_size  # per cent; another comes with the next start
        self.resumes = False  # this start goes on where the last one ended, and was not asked for anything
        self.broken_settings = ""  # how the file is called now that was found broken at this start
        self._workspace: Workspace | None = None
        self._leaving: Workspace | None = None  # the one that ``work_apart`` is going to close
        self._indexing = self._index_grew = False
        self.problems = Problems(self)
        met = self.problems.add
        self.reading = Lane("reading", self._say, self, met=met)
        self.notebook = Lane("notebook", self._say, self, met=met)
        self.importing = Lane("import", self._say, self, met=met)
        self.images = Lane("images", self._say, self, met=met)  # decodes, and knows no database
        self.care = Lane("care", self._say, self, met=met)  # looks at the files by connections of its own
        self._damage_met.connect(self.damaged, Qt.ConnectionType.QueuedConnection)
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self.save_settings)

    def open(self, first_uid: str = "", space: Workspace | None = None) -> None:
        """Open the library, and an article, in the background; ``opened`` or ``not_opened`` follows.

        ``space``: the library as the session before has handed it over.
        """
        work = partial(operations.open_library, self.folder, first_uid)
        if space is not None:
            self._workspace = space  # at once, so that ``close`` finds it
            work = partial(operations.go_on, space, first_uid)
        self.reading.run(partial(self._watched, work), self._keep, self._refuse)

    def _watched(self, work: Callable[[], Any]) -> Any:  # noqa: ANN401 -- whatever the work answers
        """Do some work, on its lane; let the window know if it meets damage."""
        try:
            return work()
        except LibraryDamagedError as error:
            self._damage_met.emit(said(error.sentence))
            raise

    def _keep(self, library: OpenLibrary) -> None:
        self._workspace = library.space
        self.opened.emit(library.first)
        self.index_later()

    def index_later(self) -> None:
        """Bring the index up to date when there is time: after a start and after an import."""
        if not self._indexing:
            self._indexing = True
            QTimer.singleShot(INDEX_AFTER_MS, self, self._index_some)

    @Slot()
    def _index_some(self) -> None:
        """Bring the index up to date, a little at a time, so that nothing ever waits for it."""
        if self.reading.busy:
            QTimer.singleShot(4 * INDEX_PAUSE_MS, self, self._index_some)
            return
        self.ask(self.importing, operations.index_some, done=self._indexed, failed=self._not_indexed)

    def _indexed(self, articles: int) -> None:
        if articles:
            self._index_grew = True
            QTimer.singleShot(INDEX_PAUSE_MS, self, self._index_some)
            return
        self._indexing = False
        if self._index_grew:
            self._index_grew = False
            self.library_changed.emit()  # a search that is shown may find more now

    def _not_indexed(self, sentence: str, _details: str) -> None:
        self._indexing = False
        self.failed.emit(sentence)

    def _refuse(self, sentence: str, _details: str) -> None:
        self.not_opened.emit(sentence)

    def _say(self, sentence: str, _details: str) -> None:
        self.failed.emit(sentence)

    @property
    def is_open(self) -> bool:
        """Whether the workspace is there."""
        return self._workspace is not None

    def ask(
        self,
        lane: Lane,
        operation: Callable[..., Any],
        *arguments: object,
        done: Done | None = None,
        failed: Failed | None = None,
        key: str = "",
    ) -> Task | None:
        """Run an operation on a lane with the workspace as its first argument; nothing before it is open."""
        if self._workspace is None:
            return None
        work = partial(operations.guarded, self._workspace, operation, *arguments)
        return lane.run(partial(self._watched, work), done, failed, key=key)

    def work_apart(self, work: Callable[[], Any], done: Done, failed: Failed) -> None:
        """Close the library when what is under way is done, do ``work`` on its files, and open it again.

        What is asked for meanwhile is not done. ``reopened`` follows, then ``done`` or ``failed``; or
        ``not_opened``.
        """
        self.leaving.emit()
        self._leaving, self._workspace = self._workspace, None
        last = partial(self._when_idle, work, done, failed)
        self.importing.run(_nothing, partial(self._drain, last))

    def _drain(self, last: Done, _nothing_done: None) -> None:
        self.notebook.run(_nothing, last)

    def _when_idle(self, work: Callable[[], Any], done: Done, failed: Failed, _nothing_done: None) -> None:
        """Only the reading lane may still have something to do, and what it does now comes after that."""
        self.reading.run(
            partial(self._watched, partial(self._do_apart, work)),
            partial(self._return, done, failed),
            self._refuse,
        )

    def _do_apart(self, work: Callable[[], Any]) -> Returned:
        space, self._leaving = self._leaving, None
        returned = operations.work_apart(space, self.folder, work)
        self._workspace = returned.space  # at once, so that ``close`` finds it
        return returned

    def _return(self, done: Done, failed: Failed, returned: Returned) -> None:
        self._indexing = False
        self.index_later()
        self.reopened.emit()
        if returned.sentence:
            failed(returned.sentence, "")
        else:
            done(returned.answer)

    def set_starred(self, uid: str, starred: bool) -> None:
        """Star an article, or take its star away."""
        told = partial(self._state_kept, uid)
        self.ask(self.notebook, operations.star, uid, starred, done=told)

    def set_read(self, uid: str, read: bool) -> None:
        """Mark an article as read or unread."""
        told = partial(self._state_kept, uid)
        self.ask(self.notebook, operations.mark_read, uid, read, done=told)

    def _state_kept(self, uid: str, _nothing: None) -> None:
        self.states_changed.emit([uid])

    def tell(self, change: Change) -> None:
        """Let every pane read anew what a change of the notebook has changed."""
        self.notebook_changed.emit(change)
        if change.states:
            self.states_changed.emit(list(change.article_uids))

    def interrupt_search(self) -> None:
        """Stop a search that is running: a newer one is coming."""
        if self._workspace is not None:
            self._workspace.interrupt()

    def change_settings(self, **changes: object) -> None:
        """Replace some settings; they are written soon after."""
        changed = self.settings._replace(**changes)  # type: ignore[arg-type]  # names are Settings' own
        if changed != self.settings:
            self.settings = changed
            self.theme.set_less_motion(changed.reduced_motion)
            self._save_timer.start()
            self.settings_changed.emit()

    @Slot(str)
    def choose_theme(self, choice: str) -> None:
        """Take a theme into force and keep the choice."""
        self.theme.choose(choice)
        self.change_settings(theme=choice)

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Keep the interface's language, "" for the system's; the window is built anew in it."""
        self.change_settings(language=language)

    @Slot(int)
    def choose_size(self, size: int) -> None:
        """Keep the size of the text, in pixels."""
        self.change_settings(text_size=size)

    @Slot(str)
    def choose_family(self, family: str) -> None:
        """Keep the typeface of the text, "" for the built-in stack."""
        self.change_settings(text_family=family)

    @Slot()
    def save_settings(self) -> None:
        """Write the settings now. A folder that cannot be written costs them, and is said."""
        self._save_timer.stop()
        try:
            settings.save(self.folder.path, self.settings)
        except OSError as error:
            self.failed.emit(self.tr("The settings could not be saved: {0}.").format(said(why(error))))

    def close(self) -> None:
        """Finish what is under way, write the settings and close the library."""
        space = self.hand_over()
        if space is not None:
            space.close()

    def hand_over(self) -> Workspace | None:
        """End as ``close`` does, but leave the library open, for a session that goes on with it."""
        lanes = (self.importing, self.reading, self.notebook, self.images, self.care)
        ended = [lane.close() for lane in lanes]
        if self._save_timer.isActive():
            self.save_settings()
        space = self._workspace or self._leaving
        self._workspace = self._leaving = None
        garbage.as_usual()
        return space if all(ended) else None  # a lane that hangs still holds its connections


def _nothing() -> None:
    """Do nothing: what comes after it on a lane comes after all that was asked before."""
