"""What the controllers of one window share: the workspace, the lanes, the theme and the settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from nam_reader import garbage, settings
from nam_reader.paths import LibraryFolder
from nam_reader.ui import operations
from nam_reader.ui.operations import OpenLibrary
from nam_reader.ui.tasks import Done, Failed, Lane, Task
from nam_reader.ui.theme.theme import Theme
from nam_reader.workspace import Workspace

SAVE_AFTER_MS = 1_000
INDEX_AFTER_MS = 500  # what is not indexed yet can wait until the window is there,
INDEX_PAUSE_MS = 50  # and leaves room for everything else


class Session(QObject):
    """An open library as the window uses it.

    ``opened`` tells that the workspace is there; ``failed`` carries a sentence for the notice bar; the other
    signals tell every pane to read anew what it shows.
    """

    opened = Signal(object)  # operations.OpenArticle to begin with, or None
    not_opened = Signal(str)
    failed = Signal(str)
    notebook_changed = Signal(object)  # model.Change
    states_changed = Signal(list)  # uids whose star or read mark changed
    library_changed = Signal()
    settings_changed = Signal()

    def __init__(
        self, folder: LibraryFolder, theme: Theme, chosen: settings.Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        garbage.keep_to_one_thread()
        self.folder = folder
        self.theme = theme
        self.settings = chosen
        self._workspace: Workspace | None = None
        self._indexing = self._index_grew = False
        self.reading = Lane("reading", self._say, self)
        self.notebook = Lane("notebook", self._say, self)
        self.importing = Lane("import", self._say, self)
        self.images = Lane("images", self._say, self)  # decodes, and knows no database
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self.save_settings)

    def open(self, first_uid: str = "") -> None:
        """Open the library, and an article, in the background; ``opened`` or ``not_opened`` follows."""
        self.reading.run(partial(operations.open_library, self.folder, first_uid), self._keep, self._refuse)

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
        return lane.run(partial(operation, self._workspace, *arguments), done, failed, key=key)

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

    def interrupt_search(self) -> None:
        """Stop a search that is running: a newer one is coming."""
        if self._workspace is not None:
            self._workspace.interrupt()

    def change_settings(self, **changes: object) -> None:
        """Replace some settings; they are written soon after."""
        changed = self.settings._replace(**changes)  # type: ignore[arg-type]  # names are Settings' own
        if changed != self.settings:
            self.settings = changed
            self._save_timer.start()
            self.settings_changed.emit()

    @Slot(str)
    def choose_theme(self, choice: str) -> None:
        """Take a theme into force and keep the choice."""
        self.theme.choose(choice)
        self.change_settings(theme=choice)

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
            self.failed.emit(self.tr("The settings could not be saved: {0}.").format(error.strerror))

    def close(self) -> None:
        """Finish what is under way, write the settings and close the library."""
        ended = [lane.close() for lane in (self.importing, self.reading, self.notebook, self.images)]
        if self._save_timer.isActive():
            self.save_settings()
        if self._workspace is not None and all(ended):  # a lane that hangs still holds its connections
            self._workspace.close()
        self._workspace = None
        garbage.as_usual()
