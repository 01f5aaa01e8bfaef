"""How far an article is read: it counts as opened after a moment, and as done when its end was in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from nam_reader.ui.controllers.reading import ReadingController
from nam_reader.ui.operations import keeping
from nam_reader.ui.reader.pane import ReaderPane
from nam_reader.ui.session import Session

OPENED_AFTER_MS = 1_500  # who steps through the list has not opened what was passed over
DONE_AFTER_MS = 3_000  # with the end in sight
END = 140  # pixels of white space and last lines that need not be scrolled to


class ProgressController(QObject):
    """Remembers that articles were opened and read to their ends, without a step to undo."""

    def __init__(self, session: Session, reading: ReadingController, pane: ReaderPane) -> None:
        super().__init__(pane)  # its timers end with what they look at
        self._session = session
        self._reading = reading
        self._told_end = False  # of this visit
        self._bar = pane.view.verticalScrollBar()
        self._opened = QTimer(self, singleShot=True, interval=OPENED_AFTER_MS)
        self._opened.timeout.connect(self._note_opening)
        self._done = QTimer(self, singleShot=True, interval=DONE_AFTER_MS)
        self._done.timeout.connect(self._note_end)
        reading.article_opened.connect(self._begin)
        self._bar.valueChanged.connect(self._look)
        self._bar.rangeChanged.connect(self._look)
        if reading.article is not None:
            self._begin()

    @Slot()
    def _begin(self) -> None:
        self._told_end = False
        self._done.stop()
        self._opened.start()
        self._look()

    @property
    def _at_end(self) -> bool:
        return self._bar.maximum() - self._bar.value() <= END

    @Slot()
    def _look(self) -> None:
        """Wait with the end in sight; whoever scrolls away from it is not done."""
        if not self._at_end:
            self._done.stop()
        elif not self._done.isActive():
            self._done.start()

    @Slot()
    def _note_opening(self) -> None:
        self._tell(keeping.note_opening)

    @Slot()
    def _note_end(self) -> None:
        if self._at_end and not self._told_end:
            self._told_end = True
            self._tell(keeping.read_through)

    def _tell(self, what: keeping.Remembering) -> None:
        article = self._reading.article
        if article is not None:
            self._session.ask(self._session.notebook, what, article.uid, done=self._remembered)

    def _remembered(self, uid: str) -> None:
        self._session.states_changed.emit([uid])
