"""The images of the open article: read from the library on one lane, decoded on another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSize, Slot
from PySide6.QtGui import QImage

from nam_reader.model import StoredImage
from nam_reader.ui import operations
from nam_reader.ui.reader.decoding import decode
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session
from nam_reader.ui.tasks import Task


class ImageController(QObject):
    """Brings the reader the images that it asks for; one that cannot be had is told as such."""

    def __init__(self, session: Session, pane: ReaderPane) -> None:
        super().__init__(session)
        self._session = session
        self._pane = pane
        self._tasks: dict[str, Task] = {}

    @Slot(str, QSize)
    def read(self, name: str, size: QSize) -> None:
        """Read an image, decode it in a size, and show it; a later wish takes the place of this one."""
        task = self._session.ask(
            self._session.reading,
            operations.read_image,
            name,
            done=partial(self._decode, name, size),
            failed=partial(self._fail, name),
        )
        self._keep(name, task)

    def forget(self) -> None:
        """Let go of all that is still to come: another article is open, or none."""
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()

    def _decode(self, name: str, size: QSize, image: StoredImage | None) -> None:
        if image is None:
            self._show(name, None)
            return
        work = partial(decode, image, size.width(), size.height())
        self._keep(name, self._session.images.run(work, partial(self._show, name), partial(self._fail, name)))

    def _keep(self, name: str, task: Task | None) -> None:
        before = self._tasks.pop(name, None)
        if before is not None:
            before.cancel()
        if task is not None:
            self._tasks[name] = task

    def _show(self, name: str, image: QImage | None) -> None:
        self._tasks.pop(name, None)
        self._pane.take_image(name, image)

    def _fail(self, name: str, _sentence: str, _details: str) -> None:
        """Let the frame with the description stay: an image is not worth a sentence of its own."""
        self._show(name, None)
